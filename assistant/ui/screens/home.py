"""Home: planned and unfinished conferences, cases, overdue actions; a case and a conference can be created here."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from assistant.spoken import short
from assistant.text import Catalogue, _, term
from assistant.ui.desk import HomeView
from assistant.ui.widgets.hints import Hints
from assistant.ui.widgets.line import Line


class HomeScreen(Screen[None]):
    """Lists what there is and opens what is chosen."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "create", show=False),
        Binding("q", "app.quit", show=False),
    ]

    class Chosen(Message):
        """Posted when a conference was chosen."""

        def __init__(self, conference: str) -> None:
            """Name the conference."""
            super().__init__()
            self.conference = conference

    class Creating(Message):
        """Posted when a case is to be created."""

    def __init__(self, view: HomeView, catalogue: Catalogue, said: str = "") -> None:
        """List `view`; `said` is shown on top, for instance where minutes were written."""
        super().__init__()
        self._view = view
        self._catalogue = catalogue
        self._said = said

    def compose(self) -> ComposeResult:
        """Lay out the list."""
        word = self._catalogue.text
        yield Line(f"Convene · {word(_('home'))}", classes="title")
        if self._said:
            yield Line(self._said, classes="kept")
        yield OptionList(*self._options(), id="list", markup=False)
        yield Hints()

    def on_mount(self) -> None:
        """Focus the list on the first conference."""
        word = self._catalogue.text
        self.query_one(Hints).show(
            [("Enter", word(_("open"))), ("N", word(_("new case or conference"))), ("Q", word(_("quit")))]
        )
        listed = self.query_one(OptionList)
        listed.focus()
        listed.action_first()

    def _options(self) -> list[Option]:
        word, view = self._catalogue.text, self._view
        out = [self._heading(word(_("Conferences planned or not finished")))]
        for conference in view.conferences:
            day = short(conference.date.date(), self._catalogue.language)
            state = word(term(f"status_{conference.status.value}"))
            out.append(Option(Content(f"  {conference.id} · {day} · {state}"), id=f"conference:{conference.id}"))
        if not view.conferences:
            out.append(self._plain(word(_("none; N creates one"))))
        out += [self._plain(""), self._heading(word(_("Overdue actions")))]
        for action in view.overdue:
            owner = ", ".join(action.owner)
            due = action.due.isoformat() if action.due else ""
            out.append(self._plain(f"{action.conference} · {action.ident} · {due} · {owner}: {action.action.task}"))
        if not view.overdue:
            out.append(self._plain(word(_("none"))))
        out += [self._plain(""), self._heading(word(_("Cases")))]
        for case in view.cases:
            phase = word(term(f"phase_{case.phase.value.replace('-', '_')}"))
            release = f" · {short(case.release.date(), self._catalogue.language)}" if case.release else ""
            out.append(self._plain(f"{case.reference} · {phase}{release}"))
        if not view.cases:
            out.append(self._plain(word(_("none"))))
        return out

    @staticmethod
    def _heading(text: str) -> Option:
        return Option(Content.styled(text, "bold"), disabled=True)

    @staticmethod
    def _plain(text: str) -> Option:
        return Option(Content(f"  {text}"), disabled=True)

    @on(OptionList.OptionSelected)
    def choose(self, event: OptionList.OptionSelected) -> None:
        """Open the chosen conference."""
        chosen = event.option.id or ""
        if chosen.startswith("conference:"):
            self.post_message(self.Chosen(chosen.removeprefix("conference:")))

    def action_create(self) -> None:
        """Ask for a new case and its conference."""
        self.post_message(self.Creating())
