"""Before the minutes are written: per reader, how much they get and what is withheld, with the rule; then one question."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.message import Message
from textual.screen import Screen

from assistant.disclosure.reasons import worded
from assistant.text import Catalogue, _, ngettext
from assistant.ui.desk import Reader
from assistant.ui.widgets.hints import Hints
from assistant.ui.widgets.line import Line


class HandoutScreen(Screen[None]):
    """Shows who would read what; Enter writes the minutes, Escape does not."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "write", show=False),
        Binding("escape", "leave", show=False),
    ]

    class Answered(Message):
        """Posted when the chair decided."""

        def __init__(self, conference: str, *, write: bool) -> None:
            """Name the conference; `write` tells whether to write its minutes."""
            super().__init__()
            self.conference = conference
            self.write = write

    def __init__(
        self, conference: str, readers: tuple[Reader, ...], catalogue: Catalogue, told: Sequence[tuple[str, str]] = ()
    ) -> None:
        """Show `readers` of `conference`, below what was told when it was closed: lines with their class."""
        super().__init__()
        self._conference = conference
        self._readers = readers
        self._told = told
        self._catalogue = catalogue

    def compose(self) -> ComposeResult:
        """Lay out the readers."""
        word = self._catalogue.text
        yield Line(word(_("The conference is closed. Who would read what:")), classes="title")
        with VerticalScroll(id="list"):
            for text, classes in self._told:
                yield Line(text, classes=classes)
            for reader in self._readers:
                copy = [word(_("Chair's copy: the whole record"))] if reader.whole else []
                yield Line(" · ".join((reader.name, *copy)), classes="item")
                given = word(ngettext("{n} entry to read", "{n} entries to read", reader.given))
                held = word(ngettext("{n} withheld", "{n} withheld", sum(n for _rule, n in reader.withheld)))
                yield Line(f"  {given} · {held}")
                for rule, count in reader.withheld:
                    yield Line(f"    {count} × {word(worded(rule))}", classes="purpose")
        yield Line(word(_("Write the minutes now? Enter writes them, Esc leaves it for later.")), classes="kept", id="ask")
        yield Hints()

    def on_mount(self) -> None:
        """Show the keys."""
        word = self._catalogue.text
        self.query_one(Hints).show([("Enter", word(_("write the minutes"))), ("Esc", word(_("later")))])
        self.query_one("#list").focus()

    def action_write(self) -> None:
        """Write the minutes."""
        self.post_message(self.Answered(self._conference, write=True))

    def action_leave(self) -> None:
        """Leave it for later."""
        self.post_message(self.Answered(self._conference, write=False))
