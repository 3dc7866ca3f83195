"""Creating a case, its people and a conference: the questions that `prepare` answers from a file, one at a time."""

from __future__ import annotations

from collections.abc import Generator
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.message import Message as UiMessage
from textual.screen import Screen
from textual.widgets import Input

from assistant.record.vocabulary import Basis, Phase, Role
from assistant.text import Catalogue, Message, Rejected, _, clean, joined, literal, term
from assistant.ui.widgets.line import Line, lines

Table = dict[str, object]
Questions = Generator[tuple[Message, str, tuple[str, ...]], str | None, None]


class CreateScreen(Screen[None]):
    """Asks for a case, its people and a conference; Escape leaves without creating anything."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", show=False)]

    class Completed(UiMessage):
        """Posted when every question was answered."""

        def __init__(self, tables: Table) -> None:
            """Carry the tables of a prepare file."""
            super().__init__()
            self.tables = tables

    class Left(UiMessage):
        """Posted when the chair left without creating anything."""

    def __init__(self, catalogue: Catalogue, protocols: tuple[str, ...] = ("eu-generic", "nl-mar")) -> None:
        """Offer `protocols` to choose from."""
        super().__init__()
        self._catalogue = catalogue
        self._protocols = protocols
        self._tables: Table = {}
        self._questions = self._ask()
        self._question: tuple[Message, str, tuple[str, ...]] = (_("Reference?"), "", ())

    def compose(self) -> ComposeResult:
        """Lay out question and line."""
        with Vertical(id="welcome"), Vertical(id="card"):
            yield Line(self._catalogue.text(_("A new case and its conference")), classes="item")
            yield Line(id="ask", classes="kept")
            yield Line(id="problem")
            yield Input(id="answer")
            yield Line(self._catalogue.text(_("Esc leaves without creating anything.")), classes="purpose")

    def on_mount(self) -> None:
        """Ask the first question."""
        self._advance(None)
        self.query_one(Input).focus()

    def _ask(self) -> Questions:
        """Yield question, offer and allowed keys; the answers land in the tables."""
        case: Table = {}
        self._tables["case"] = case
        yield from self._field(case, "reference", _("Case reference, a pseudonym with a number such as NL-2026-017?"))
        yield from self._field(case, "country", _("Country, two letters?"), "NL")
        yield from self._field(case, "phase", _("Phase?"), Phase.DETENTION.value, tuple(p.value for p in Phase))
        yield from self._field(case, "basis", _("Legal basis for sharing?"), Basis.LAW.value, tuple(b.value for b in Basis))
        yield from self._field(
            case, "release", _("Release, date and time such as 2026-09-18T14:00? Enter where not known."), None
        )
        conference: Table = {}
        self._tables["conference"] = conference
        yield from self._field(conference, "protocol", _("Protocol?"), self._protocols[0], self._protocols)
        yield from self._field(conference, "date", _("Date and time of the conference, such as 2026-03-04T10:00?"))
        yield from self._field(conference, "language", _("Language of the record, such as en or nl?"), self._catalogue.language)
        yield from self._field(conference, "place", _("Place? Enter where not known."), None)
        people: list[Table] = []
        self._tables["participant"] = people
        while True:
            person: Table = {"id": f"p{len(people) + 1}"}
            more = _("Name of a participant?") if not people else _("Name of the next participant? Enter when all are named.")
            yield from self._field(person, "name", more, "" if not people else None)
            if "name" not in person:
                break
            yield from self._field(person, "agency", _("Agency?"))
            yield from self._field(person, "role", _("Role?"), "", tuple(r.value for r in Role))
            yield from self._field(person, "function", _("Function? Enter where not known."), None)
            people.append(person)
        named = joined(literal(f"{p['id']} {p['name']}") for p in people)
        yield from self._field(
            conference, "chair", _("Who chairs? {people}", people=named), "p1", tuple(str(p["id"]) for p in people)
        )

    def _field(self, table: Table, key: str, text: Message, offer: str | None = "", keys: tuple[str, ...] = ()) -> Questions:
        """Ask until the answer fits; `offer` None makes it optional, empty obligatory without an offer."""
        while True:
            answer = yield text, offer or "", keys
            said = clean(answer or "") or (offer or "")
            if not said and offer is None:
                return
            match = next((k for k in keys if k.casefold() == said.casefold()), None)
            if said and (match or not keys):
                table[key] = match or (said.upper() if key in ("reference", "country") else said)
                self._problem("")
                return
            self._problem(
                self._catalogue.text(
                    _("Choose one of these: {options}.", options=joined(literal(k) for k in keys))
                    if keys
                    else _("This needs an answer.")
                )
            )

    def _problem(self, text: str) -> None:
        problem = self.query_one("#problem", Line)
        problem.display = bool(text)
        problem.say(text)

    def _advance(self, answer: str | None) -> None:
        try:
            self._question = self._questions.send(answer) if answer is not None else next(self._questions)
        except StopIteration:
            self.post_message(self.Completed(self._tables))
            return
        text, offer, keys = self._question
        parts = [(self._catalogue.text(text), "bold")]
        if keys:
            parts.append((", ".join(self._label(k) for k in keys), ""))
        if offer:
            parts.append((self._catalogue.text(_("Enter takes: {offer}", offer=literal(offer))), "dim"))
        self.query_one("#ask", Line).update(lines(parts))

    def _label(self, key: str) -> str:
        if key in Role.__members__:
            return f"{key} {self._catalogue.text(term(f'role_{key.lower()}'))}"
        return key

    @on(Input.Submitted)
    def answer(self, event: Input.Submitted) -> None:
        """Take the answer and ask the next question."""
        event.stop()
        event.input.value = ""
        try:
            self._advance(event.value)
        except Rejected as problem:
            self._problem(self._catalogue.text(problem.message))

    def refuse(self, text: str) -> None:
        """Say why nothing was created, and begin again."""
        self._tables = {}
        self._questions = self._ask()
        self._advance(None)
        self._problem(text)

    def action_leave(self) -> None:
        """Leave without creating anything."""
        self.post_message(self.Left())
