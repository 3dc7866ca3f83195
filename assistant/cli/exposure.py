"""What of this process others could read: no core file, no other program of the same person looking into its memory (S8)."""

from __future__ import annotations

import sys

_SET_DUMPABLE = 4
"""prctl's number for it, in <linux/prctl.h>."""


def seal() -> None:
    """Let no crash leave the memory of this process on disk, and on Linux let no debugger of the same person attach to it."""
    try:
        import resource
    except ImportError:  # Windows
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        try:
            import ctypes

            ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)
        except (ImportError, OSError, AttributeError):  # a Python without it; the limit above stands
            return
