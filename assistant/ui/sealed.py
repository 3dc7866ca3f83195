"""An app of which nothing leaks: what Textual would print, photograph, copy, log or leave behind stays inside (F3 to F6)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, ClassVar

from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType

from assistant.ui.copying import Copying
from assistant.ui.safety import SafeText
from assistant.ui.terminal import Signals, enduring

if TYPE_CHECKING:
    from rich.console import RenderableType
    from textual.screen import Screen


class SealedApp(App[int]):
    """An app with what Textual does of its own turned off.

    Args:
        report: called with an exception nobody expected; returns the reference shown to the chair (F4).
        clipboard: whether what is copied goes to the system's clipboard too.

    """

    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+q", "quit", show=False, priority=True)]

    def __init__(self, report: Callable[[BaseException], str], *, clipboard: bool) -> None:
        """Take the terminal, the clipboard and the signals over; nothing is changed yet."""
        super().__init__()
        self.crash = ""
        """The reference of the error that ended the app, empty where none did."""
        self.copied = Copying(self, outside=clipboard)
        """What was copied last."""
        self._report = report
        self._signals = Signals(self.leave, self.put_away, self.back)
        self.driver_class = enduring(self.driver_class, self.leave, self.copied.forget)
        self._filters.append(SafeText())

    def last_words(self) -> None:
        """Keep what must outlive the app; called whatever ends it, as long as it runs at all."""

    async def put_away(self) -> None:
        """Put away what must not stay on screen or in memory while the process is stopped."""

    def back(self) -> None:
        """Go on after being stopped, or after the machine slept."""
        self.refresh(layout=True)

    def on_load(self) -> None:
        """Take the signals that end the app before the terminal is changed (F5)."""
        self._signals.take_ends()

    def on_mount(self) -> None:
        """Take those that stop it, which the driver has taken by now."""
        self._signals.take_stops()

    def leave(self) -> None:
        """End as interrupted (contract, exit codes)."""
        self.last_words()
        self.exit(130, 130)

    async def action_quit(self) -> None:
        """End because the chair wants to."""
        self.last_words()
        await super().action_quit()

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Offer no system commands: the stock ones include a screenshot in plain text (F6)."""
        del screen
        return ()

    def action_screenshot(self, filename: str | None = None, path: str | None = None) -> None:
        """Take no screenshot: it would be a file with what is on screen, in the clear (F6)."""

    def copy_to_clipboard(self, text: str) -> None:
        """Copy inside the app; outside it only where the settings ask for it (S11)."""
        self.copied.copy(text)

    def _fatal_error(self) -> None:
        """End without showing what was in memory: a reference instead of a traceback with locals (F4)."""
        problem = sys.exc_info()[1]
        with suppress(Exception):
            # Whatever went wrong may go wrong here too; the reference matters more.
            self.last_words()
        if not self.crash:
            self.crash = self._report(problem) if problem is not None else "-"
        self._return_code = 70
        self._close_messages_no_wait()

    def panic(self, *renderables: RenderableType) -> None:
        """End in the same way where Textual would print what it has at hand."""
        del renderables
        self._fatal_error()
