"""Lines typed on a terminal, for as long as somebody is there: the plain conversation ends where the app would lock."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from assistant.text import Rejected, _
from assistant.ui.session import MINUTES, Rules, Session


def typed(lock_after: int) -> Iterator[str]:
    """Give the lines that are typed, or that come from a pipe or a file, which nobody walks away from.

    Raises Rejected (4) where on a terminal no line comes for `lock_after` minutes (0: as many as usual), or the job is
    suspended: what is open is closed, and starting again goes on at the same question.
    """
    if not sys.stdin.isatty():
        return _lines()
    return attended(Rules(lock_after=lock_after or MINUTES))


def attended(rules: Rules) -> Iterator[str]:
    """Give lines under the rules of a session; on a system without timers it ends with the first line that comes too late."""
    session = Session(rules)
    session.begin()
    suspended = False
    waiting = False

    def suspend(number: int, frame: FrameType | None) -> None:
        nonlocal suspended
        del number, frame
        suspended = True
        # A line that is being taken is taken to its end first.
        if waiting:
            raise _away(rules)

    def late(number: int, frame: FrameType | None) -> None:
        del number, frame
        if waiting:
            raise _away(rules)

    lines = _lines()
    with _handled("SIGTSTP", suspend), _handled("SIGALRM", late):
        while not suspended and not session.due:
            _alarm(rules.lock_after * 60)
            waiting = True
            line = next(lines, None)
            waiting = False
            _alarm(0)
            if line is None:
                return
            if session.due:
                break
            session.touch()
            yield line
    raise _away(rules)


def _away(rules: Rules) -> Rejected:
    return Rejected(
        _(
            "Locked: {n} minutes without a line, the job suspended, or eight hours gone. Everything is kept; "
            "start again to go on at the same question.",
            n=rules.lock_after,
        ),
        code=4,
    )


def _lines() -> Iterator[str]:
    while True:
        try:
            line = sys.stdin.readline()
        except OSError:  # the terminal has gone, and nobody was told
            return
        if not line:
            return
        yield line


@contextmanager
def _handled(name: str, handler: Callable[[int, FrameType | None], None]) -> Iterator[None]:
    """Handle a signal for a while, where the system has it and this thread may."""
    number = getattr(signal, name, None)
    try:
        before = signal.signal(number, handler) if number is not None else None
    except ValueError:
        before = None
    try:
        yield
    finally:
        if number is not None and before is not None:
            signal.signal(number, before)


def _alarm(seconds: float) -> None:
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds)
