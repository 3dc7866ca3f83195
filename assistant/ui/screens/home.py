"""Home: planned and unfinished conferences, cases, overdue actions; a case and a conference can be created here."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from assistant.record.case import Conference
from assistant.record.vocabulary import Status
from assistant.spoken import short
from assistant.text import Catalogue, _, literal, pgettext, term
from assistant.ui.desk import HomeView
from assistant.ui.widgets.hints import Hints
from assistant.ui.widgets.line import Line


def _urgency(conference: Conference) -> tuple[int, datetime]:
    """Order conferences: those in progress, those planned, then those whose minutes are still a draft."""
    order = (Status.OPEN, Status.PLANNED)
    return (order.index(conference.status) if conference.status in order else len(order), conference.date)


class HomeScreen(Screen[None]):
    """Lists what there is and opens what is chosen."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n,N", "create", show=False),
        Binding("g,G", "glossary", show=False),
        Binding("q,Q", "app.quit", show=False),
    ]

    class Chosen(Message):
        """Posted when a conference was chosen."""

        def __init__(self, conference: str, *, closed: bool) -> None:
            """Name the conference; a closed one has minutes to hand out, any other is led on."""
            super().__init__()
            self.conference = conference
            self.closed = closed

    class Creating(Message):
        """Posted when a case is to be created."""

    class Translating(Message):
        """Posted when the glossary is to be worked on."""

    def __init__(self, view: HomeView, catalogue: Catalogue, said: str = "") -> None:
        """List `view`; `said` is shown on top, for instance where minutes were written."""
        super().__init__()
        self._view = view
        self._catalogue = catalogue
        self._said = said
        self._asked = ""

    def compose(self) -> ComposeResult:
        """Lay out the list."""
        word = self._catalogue.text
        yield Line(f"Convene · {word(pgettext('place', 'home'))}", classes="title")
        if self._view.doubt:
            yield Line(word(self._view.doubt), classes="warned")
        if self._said:
            yield Line(self._said, classes="kept")
        yield OptionList(*self._options(), id="list", markup=False)
        yield Line(id="asked", classes="kept")
        yield Hints()

    def on_mount(self) -> None:
        """Focus the list on the conference at hand, else on the first."""
        word = self._catalogue.text
        self.query_one(Hints).show(
            [
                # Translators: in the footer, what a key does: opens the chosen conference (a verb).
                ("Enter", word(_("open"))),
                ("N", word(_("new case or conference"))),
                # Translators: in the footer: goes to the glossary.
                ("G", word(_("glossary"))),
                ("Q", word(_("quit"))),
            ]
        )
        listed = self.query_one(OptionList)
        listed.focus()
        listed.action_first()
        wanted = f"conference:{self._view.at}"
        if any(option.id == wanted for option in listed.options):
            listed.highlighted = listed.get_option_index(wanted)

    def _options(self) -> list[Option]:
        word, view = self._catalogue.text, self._view
        out = [self._heading(word(_("Conferences planned or not finished")))]
        for conference in sorted(view.conferences, key=_urgency):
            day = short(conference.date.date(), self._catalogue.language)
            state = word(term(f"status_{conference.status.value}"))
            out.append(Option(Content(f"  {conference.id} · {day} · {state}"), id=f"conference:{conference.id}"))
        if not view.conferences:
            # Translators: no conference; N is a key.
            out.append(self._plain(word(_("none; N creates one"))))
        out += [self._plain(""), self._heading(word(_("Overdue actions")))]
        for action in view.overdue:
            owner = ", ".join(self._named(action.conference, o) for o in action.owner)
            due = short(action.due, self._catalogue.language) if action.due else ""
            out.append(self._plain(f"{action.conference} · {action.ident} · {due} · {owner}: {action.action.task}"))
        if view.overdue_more:
            out.append(self._plain(word(_("and {n} more", n=view.overdue_more))))
        if not view.overdue:
            out.append(self._plain(word(_("none"))))
        if view.reviews:
            out += [self._plain(""), self._heading(word(_("To be reviewed: kept or erased?")))]
            out += [self._plain(f"{case} · {short(day, self._catalogue.language)}") for case, day in view.reviews]
        out += [self._plain(""), self._heading(word(_("Cases")))]
        for case in view.cases:
            phase = word(term(f"phase_{case.phase.value.replace('-', '_')}"))
            release = f" · {short(case.release.date(), self._catalogue.language)}" if case.release else ""
            out.append(self._plain(f"{case.reference} · {phase}{release}"))
        if not view.cases:
            out.append(self._plain(word(_("none"))))
        return out

    def _named(self, conference: str, ident: str) -> str:
        """Return who an owner is; agencies and roles stand as they are."""
        case = next((c for c in self._view.cases if conference.startswith(f"{c.reference}/")), None)
        person = case.participant(ident) if case else None
        return person.name if person else ident

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
            ident = chosen.removeprefix("conference:")
            held = next(c for c in self._view.conferences if c.id == ident)
            if held.status is Status.PLANNED and held.date.date() != self._view.today and self._asked != ident:
                self._asked = ident
                day = short(held.date.date(), self._catalogue.language)
                text = _("Planned for another day: {day}. Enter again begins it now.", day=literal(day))
                asked = self.query_one("#asked", Line)
                asked.say(self._catalogue.text(text))
                asked.display = True
                return
            self.post_message(self.Chosen(ident, closed=held.status not in (Status.PLANNED, Status.OPEN)))

    def action_glossary(self) -> None:
        """Work on the glossary."""
        self.post_message(self.Translating())

    def action_create(self) -> None:
        """Ask for a new case and its conference."""
        self.post_message(self.Creating())
