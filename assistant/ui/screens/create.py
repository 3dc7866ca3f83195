"""Creating a case, its people and a conference: the questions that `prepare` answers from a file, one at a time."""

from __future__ import annotations

from collections.abc import Generator
from datetime import date
from enum import StrEnum
from functools import partial
from typing import ClassVar, NamedTuple

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.message import Message as UiMessage
from textual.screen import Screen
from textual.widgets import Input

from assistant.record.vocabulary import Basis, Phase, Role
from assistant.text import Catalogue, Message, Rejected, _, clean, joined, literal, term
from assistant.ui.screens import answers
from assistant.ui.widgets.line import Line, lines

Table = dict[str, object]


class Question(NamedTuple):
    """One question: its text, what Enter takes, the keys to choose from and the beginning of their concepts' ids."""

    text: Message
    offer: str
    keys: tuple[str, ...]
    concept: str


class Taken(NamedTuple):
    """How an answer is taken: its check, what Enter takes (None where it may be left out), and the keys to choose from."""

    check: answers.Check
    offer: str | None = ""
    keys: tuple[str, ...] = ()
    concept: str = ""


Questions = Generator[Question, str, None]


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

    def __init__(self, catalogue: Catalogue, protocols: tuple[str, ...], today: date) -> None:
        """Offer `protocols` to choose from; spoken dates count from `today`."""
        super().__init__()
        self._catalogue = catalogue
        self._protocols = protocols
        self._moment = answers.moment(today, catalogue)
        self._tables: Table = {}
        self._before: dict[tuple[str, str], str] = {}
        self._begin()

    def _begin(self) -> None:
        """Ask from the start, proposing what was answered before."""
        self._tables = {}
        self._questions = self._ask()
        self._question = next(self._questions)

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
        self._show()
        self.query_one(Input).focus()

    def _ask(self) -> Questions:
        """Yield one question after the other; the answers land in the tables."""
        word, language = self._catalogue, self._catalogue.language
        case: Table = {}
        self._tables["case"] = case
        ask = partial(self._field, "case", case)
        yield from ask(
            "reference", _("Case reference, a pseudonym with a number such as NL-2026-017?"), Taken(answers.reference)
        )
        yield from ask("country", _("Country?"), Taken(answers.country(word), "NL"))
        yield from ask("phase", _("Phase?"), self._listed(Phase, "phase", Phase.DETENTION.value))
        yield from ask("basis", _("Legal basis for sharing?"), self._listed(Basis, "basis", Basis.LAW.value))
        release = _("Release, date and time such as 2026-09-18T14:00? Enter where not known.")
        yield from ask("release", release, Taken(self._moment, None))
        held: Table = {}
        self._tables["conference"] = held
        ask = partial(self._field, "conference", held)
        known = self._protocols
        yield from ask("protocol", _("Protocol?"), Taken(answers.one_of(known, word), known[0], known))
        yield from ask("date", _("Date and time of the conference, such as 2026-03-04T10:00?"), Taken(self._moment))
        yield from ask("language", _("Language of the record, such as en or nl?"), Taken(answers.language(word), language))
        yield from ask("place", _("Place? Enter where not known."), Taken(answers.words, None))
        people = yield from self._people()
        named = joined(literal(f"{p['id']} {p['name']}") for p in people)
        ids = tuple(str(p["id"]) for p in people)
        yield from ask("chair", _("Who chairs? {people}", people=named), Taken(answers.one_of(ids, word), ids[0]))
        right: Table = {}
        yes = Taken(answers.one_of(("yes", "no"), word), "yes", ("yes", "no"))
        yield from self._field("", right, "right", self._summary(), yes)
        if right["right"] == "no":
            yield from self._ask()

    def _people(self) -> Generator[Question, str, list[Table]]:
        people: list[Table] = []
        self._tables["participant"] = people
        while True:
            person: Table = {"id": f"p{len(people) + 1}"}
            ask = partial(self._field, str(person["id"]), person)
            if people:
                more = _("Name of the next participant? Enter when all are named.")
                yield from ask("name", more, Taken(answers.words, None))
            else:
                yield from ask("name", _("Name of a participant?"))
            if "name" not in person:
                return people
            yield from ask("agency", _("Agency?"))
            yield from ask("role", _("Role?"), self._listed(Role, "role"))
            yield from ask("function", _("Function? Enter where not known."), Taken(answers.words, None))
            people.append(person)

    def _listed(self, keys: type[StrEnum], concept: str, offer: str = "") -> Taken:
        """Return how one of a vocabulary is taken: by its key or by what it is called."""
        return Taken(answers.one_of(keys, self._catalogue, concept), offer, tuple(keys), concept)

    def _field(self, name: str, table: Table, key: str, text: Message, taken: Taken | None = None) -> Questions:
        """Ask one question until its answer can be kept in `table`; `name` is what the table is remembered by."""
        how = taken or Taken(answers.words)
        before = self._before.get((name, key), "")
        offer = before or how.offer or ""
        while True:
            said = clean((yield Question(text, offer, how.keys, how.concept))) or offer
            if not said and how.offer is None:
                return
            try:
                table[key] = how.check(said)
            except Rejected as problem:
                self._refused(problem, said)
                continue
            if name:
                self._before[name, key] = str(table[key])
            self._refused(None, "")
            return

    def _summary(self) -> Message:
        """Return what was answered, for a last look."""
        case, held = self._table("case"), self._table("conference")
        people = self._tables["participant"]
        assert isinstance(people, list)
        parts = [literal(str(v)) for v in (*case.values(), *held.values())]
        parts += [literal(f"{p['name']} ({p['agency']}, {p['role']})") for p in people]
        return _("Is this right? {answers}", answers=joined(parts, " · "))

    def _table(self, name: str) -> Table:
        found = self._tables[name]
        assert isinstance(found, dict)
        return found

    def _refused(self, problem: Rejected | None, said: str) -> None:
        """Say why an answer was not taken and leave it in the line to be mended."""
        shown = self.query_one("#problem", Line)
        shown.display = problem is not None
        if problem is not None:
            why = problem.message.values.get("why", problem.message)
            shown.say(self._catalogue.text(why if isinstance(why, Message) else problem.message))
        self.query_one(Input).value = said

    def _show(self) -> None:
        text, offer, keys, concept = self._question
        parts = [(self._catalogue.text(text), "bold")]
        if keys:
            parts.append((", ".join(self._label(k, concept) for k in keys), ""))
        if offer:
            parts.append((self._catalogue.text(_("Enter takes: {offer}", offer=literal(offer))), "dim"))
        self.query_one("#ask", Line).update(lines(parts))

    def _label(self, key: str, concept: str) -> str:
        if not concept:
            return key
        label = self._catalogue.text(term(f"{concept}_{key.lower().replace('-', '_')}"))
        return f"{key} {label}" if key.isupper() else label

    @on(Input.Submitted)
    def answer(self, event: Input.Submitted) -> None:
        """Take the answer and ask the next question."""
        event.stop()
        try:
            self._question = self._questions.send(event.value)
        except StopIteration:
            self.post_message(self.Completed(self._tables))
        except Rejected as problem:  # a text that cannot be kept at all
            self._refused(problem, "")
        else:
            self._show()

    def refuse(self, text: str) -> None:
        """Say why nothing was created, and ask again, proposing what was answered."""
        self._begin()
        self._show()
        problem = self.query_one("#problem", Line)
        problem.display = True
        problem.say(text)

    def action_leave(self) -> None:
        """Leave without creating anything."""
        self.post_message(self.Left())
