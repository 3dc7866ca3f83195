"""The terminal as the app leaves it: signals, a window that is closed, a suspended job; clean in every case (F5, R15)."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Awaitable, Callable
from contextlib import suppress
from types import FrameType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from textual.driver import Driver

ENDS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT")
"""Signals that end the app; those that this system has."""

_CLEARED = "\x1b[m\x1b[H\x1b[J"
"""Wipes the alternate screen before it is left: some terminals keep what stood on it."""


class Enduring:
    """The terminal's file, written to by a thread that must not die when the window is closed under it.

    Textual's own thread would, and the app would wait for it for ever, with the store open.
    """

    def __init__(self, file: Any) -> None:
        """Write to `file` for as long as there is somebody at its other end."""
        self._file = file

    def write(self, text: str) -> int:
        """Write; into the void where the terminal has gone."""
        with suppress(OSError, ValueError):
            return int(self._file.write(text))
        return len(text)

    def flush(self) -> None:
        """Flush what can be flushed."""
        with suppress(OSError, ValueError):
            self._file.flush()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


def enduring(driver: type[Driver], gone: Callable[[], None], leaving: Callable[[], None]) -> type[Driver]:
    """Return the driver with a wiped screen behind it, which outlives its terminal.

    Args:
        driver: Textual's driver for this system.
        gone: called in the app's own thread when nothing can be read from the terminal any more.
        leaving: called before the terminal is given back, to whoever stops or ends the app.

    """

    class EnduringDriver(driver):  # type: ignore[misc, valid-type]  # which driver it is depends on the system
        """The system's driver, steadier."""

        _file: Any

        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **kwargs)
            self._file = Enduring(self._file)

        def run_input_thread(self) -> None:
            """Read what is typed until the terminal goes."""
            try:
                super().run_input_thread()
            except OSError:
                self._app.call_later(gone)

        def stop_application_mode(self) -> None:
            """Leave nothing of a case on the alternate screen, then leave that."""
            leaving()
            self.write(_CLEARED)
            super().stop_application_mode()

    return EnduringDriver


class Signals:
    """What ends or suspends the app from outside, taken in the app's own loop and never between two of its steps."""

    def __init__(self, leave: Callable[[], None], away: Callable[[], Awaitable[None]], back: Callable[[], object]) -> None:
        """Hold what to do.

        Args:
            leave: ends the app; the terminal is restored by its ending.
            away: puts everything of a case away before the process stops.
            back: called when the process goes on.

        """
        self._leave = leave
        self._away = away
        self._back = back
        self._stopped = False
        self._going: asyncio.Task[None] | None = None
        self._stop: Callable[[int, FrameType | None], Any] | None = None
        self._go_on: Callable[[int, FrameType | None], Any] | None = None

    def take_ends(self) -> None:
        """Take the signals that end the app; to be called before the terminal is changed."""
        for name in ENDS:
            self._take(name, self._leave)

    def take_stops(self) -> None:
        """Take suspending and going on over from the driver, which is there by now."""
        for name in ("SIGTSTP", "SIGCONT"):
            number = getattr(signal, name, None)
            handler = signal.getsignal(number) if number is not None else None
            if not callable(handler):
                return
            if name == "SIGTSTP":
                self._stop = handler
            else:
                self._go_on = handler
        self._take("SIGTSTP", self._suspend)
        self._take("SIGCONT", self._resume)

    @staticmethod
    def _take(name: str, act: Callable[[], None]) -> None:
        number = getattr(signal, name, None)
        # Started with a hang-up ignored (nohup), it stays ignored.
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            with suppress(NotImplementedError, RuntimeError, ValueError):
                asyncio.get_running_loop().add_signal_handler(number, act)

    def _suspend(self) -> None:
        if self._going is None or self._going.done():
            self._going = asyncio.get_running_loop().create_task(self._suspended())

    async def _suspended(self) -> None:
        await self._away()
        self._stopped = True
        assert self._stop is not None
        self._stop(signal.SIGTSTP, None)

    def _resume(self) -> None:
        """Take the terminal again; a process that was never suspended by us has it still."""
        if self._stopped and _in_background():
            os.kill(os.getpid(), signal.SIGSTOP)
            return
        if self._stopped and self._go_on is not None:
            self._stopped = False
            self._go_on(signal.SIGCONT, None)
        self._back()


def _in_background() -> bool:
    with suppress(OSError):
        return os.tcgetpgrp(0) != os.getpgrp()
    return False
