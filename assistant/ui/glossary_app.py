"""The glossary screen as an app of its own, for translators: no store, no case, no passphrase."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from assistant.terminology.workbench import Workbench
from assistant.text import Catalogue
from assistant.ui.screens.glossary import GlossaryScreen
from assistant.ui.sealed import SealedApp


class GlossaryApp(SealedApp):
    """Convene's glossary in the terminal.

    Args:
        workbench: the glossary to work on.
        catalogue: the interface language.
        today: the day that confirmations carry.
        initials: who confirms; empty where that is asked.
        report: called with an exception nobody expected; returns the reference shown (F4).

    """

    CSS_PATH = "convene.tcss"

    def __init__(
        self, workbench: Workbench, catalogue: Catalogue, today: date, initials: str, report: Callable[[BaseException], str]
    ) -> None:
        """Hold what the screen needs."""
        super().__init__(report, clipboard=False)
        self.title = "Convene"
        self._given = (workbench, catalogue, today, initials)

    def on_mount(self) -> None:
        """Show the only screen."""
        self.push_screen(GlossaryScreen(*self._given))

    def on_glossary_screen_left(self) -> None:
        """End with the only screen."""
        self.exit(0)
