"""The glossary screen as an app of its own, for translators: no store, no case, no passphrase."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType

from assistant.terminology.workbench import Workbench
from assistant.text import Catalogue
from assistant.ui.safety import SafeText
from assistant.ui.screens.glossary import GlossaryScreen

if TYPE_CHECKING:
    from textual.screen import Screen


class GlossaryApp(App[int]):
    """Convene's glossary in the terminal.

    Args:
        workbench: the glossary to work on.
        catalogue: the interface language.
        today: the day that confirmations carry.
        initials: who confirms; empty where that is asked.
        report: called with an exception nobody expected; returns the reference shown (F4).

    """

    CSS_PATH = "convene.tcss"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+q", "quit", show=False, priority=True)]

    def __init__(
        self, workbench: Workbench, catalogue: Catalogue, today: date, initials: str, report: Callable[[BaseException], str]
    ) -> None:
        """Hold what the screen needs."""
        super().__init__()
        self.title = "Convene"
        self._given = (workbench, catalogue, today, initials)
        self._report = report
        self.crash = ""
        self._filters.append(SafeText())

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Offer no system commands, as in the app (F6)."""
        del screen
        return ()

    def on_mount(self) -> None:
        """Show the only screen."""
        self.push_screen(GlossaryScreen(*self._given))

    def on_glossary_screen_left(self) -> None:
        """End with the only screen."""
        self.exit(0)

    def _fatal_error(self) -> None:
        """End with a reference instead of a traceback (F4)."""
        problem = sys.exc_info()[1]
        self.crash = self._report(problem) if problem is not None else "-"
        self._return_code = 70
        self._close_messages_no_wait()
