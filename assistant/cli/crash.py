"""What is left of an error that nobody expected: a reference, and frames without a single value (F4)."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import traceback
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def report(problem: BaseException) -> str:
    """Write type and places of a problem to the platform's log folder, readable to its owner only; returns the reference.

    No message of the problem and no source line is written, as either may hold what was said at the table. A log that cannot
    be written changes nothing: the reference then stands for itself.
    """
    import secrets
    from datetime import UTC, datetime

    reference = secrets.token_hex(4).upper()
    with contextlib.suppress(OSError, ImportError):
        from platformdirs import user_log_path

        folder = user_log_path("convene")
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        lines = [f"reference {reference}", f"time {datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}", *_versions(), *frames(problem)]
        handle = os.open(folder / f"{reference}.txt", os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
    return reference


def frames(problem: BaseException) -> Iterator[str]:
    """Give the type of a problem and of what caused it, each with its places, innermost last."""
    seen: set[int] = set()
    current: BaseException | None = problem
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield f"{type(current).__module__}.{type(current).__qualname__}"
        for frame, line in traceback.walk_tb(current.__traceback__):
            yield f"  {_place(frame.f_code.co_filename)}:{line} {frame.f_code.co_name}"
        current = current.__cause__ or current.__context__


def quiet() -> None:
    """Let no thread and no destructor print a traceback: both are reported instead."""
    threading.excepthook = lambda hooked: _told(hooked.exc_value)
    sys.unraisablehook = lambda hooked: _told(hooked.exc_value)
    sys.excepthook = _hook


def _hook(_kind: type[BaseException], problem: BaseException, _trace: TracebackType | None) -> None:
    _told(problem)


def _told(problem: BaseException | None) -> None:
    if problem is not None and not isinstance(problem, SystemExit | KeyboardInterrupt):
        report(problem)


def _place(path: str) -> str:
    """Return a file without the folders before the package, which would name the person at the machine."""
    parts = path.replace("\\", "/").split("/")
    for root in ("assistant", "site-packages"):
        if root in parts:
            return "/".join(parts[len(parts) - parts[::-1].index(root) - 1 :])
    return parts[-1]


def _versions() -> list[str]:
    from assistant import __version__

    return [f"convene {__version__}", f"python {'.'.join(str(n) for n in sys.version_info[:3])}", f"platform {sys.platform}"]
