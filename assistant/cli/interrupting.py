"""What ends a command from outside: a termination or a hang-up unwinds like Ctrl+C, so that nothing is left half open."""

from __future__ import annotations

import signal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import FrameType

ENDS = ("SIGTERM", "SIGHUP")
"""Signals that would end the process where it stands: the store's lock left behind, a terminal that no longer echoes."""


def unwind() -> None:
    """Let these signals end the command as Ctrl+C does; one that was ignored at the start (nohup) stays ignored.

    Whoever is not in the process's first thread leaves signals alone.
    """
    for name in ENDS:
        number = getattr(signal, name, None)
        if number is None or signal.getsignal(number) is not signal.SIG_DFL:
            continue
        try:
            signal.signal(number, _interrupt)
        except ValueError:
            return


def _interrupt(number: int, frame: FrameType | None) -> None:
    del number, frame
    raise KeyboardInterrupt
