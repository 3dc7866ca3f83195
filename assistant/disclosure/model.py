"""What one reader may see of a conference: plain values that hold nothing the reader may not read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from assistant.record.entries import Entry
from assistant.record.vocabulary import ActionState, Attendance, ItemState, Role
from assistant.text import Message


class Form(StrEnum):
    """How much of an entry a reader gets; the scale is nothing < notice < abstract < full."""

    NOTICE = "notice"
    ABSTRACT = "abstract"
    FULL = "full"


class ReaderKind(StrEnum):
    """For whom a copy is made."""

    PARTICIPANT = "participant"
    PERSON = "person"
    AGENCY = "agency"
    CHAIR = "chair"


@dataclass(frozen=True, kw_only=True)
class Recipient:
    """The reader of a copy. `id` is the participant's id, `chair`, `person`, or the agency's slug; it names the file."""

    kind: ReaderKind
    id: str
    name: str
    agency: str
    language: str
    role: Role | None = None
    people: tuple[str, ...] = ()
    """Participant ids this copy stands for: one for a participant, all of an agency's for an agency."""


@dataclass(frozen=True, kw_only=True)
class Seen:
    """One entry as the reader may have it, and the rule that gave it.

    `entry` is a copy that holds only what `form` allows: for an abstract the wording is the abstract one and every field that
    could carry more is empty; for a notice there is no wording at all, only kind, item and source agency.
    """

    entry: Entry
    form: Form
    rule: str


@dataclass(frozen=True, kw_only=True)
class Withheld:
    """One entry the reader does not get, and the rule that withheld it. For the chair's eyes; never handed to the composer."""

    code: str
    rule: str


@dataclass(frozen=True, kw_only=True)
class SeenAction:
    """An action in its state today, as the reader may have it."""

    code: str
    ident: str
    task: str
    owners: tuple[str, ...]
    """Who owns it, worded: name and agency, or function only where the protocol is anonymous."""
    own: bool
    """The reader, or the reader's agency, owns it."""
    due: date | None
    state: ActionState
    carried: int = 0
    measure: str = ""
    form: Form = Form.FULL
    conference: str = ""


@dataclass(frozen=True, kw_only=True)
class SeenPresence:
    """One line of the attendance list."""

    participant: str
    name: str
    """Empty where the protocol is anonymous."""
    agency: str
    role: Role
    function: str
    state: Attendance | None
    accepted: bool = False
    reason: str = ""
    """Why someone sent apologies; for the chair alone."""


@dataclass(frozen=True, kw_only=True)
class SeenItem:
    """One agenda item with what the reader may read of it, in the order it was kept."""

    id: str
    number: int
    titles: tuple[tuple[str, str], ...]
    """Language and title."""
    state: ItemState | None
    entries: tuple[Seen, ...] = ()

    def title(self, language: str) -> str:
        """Return the title in `language`, else the English one."""
        titles = dict(self.titles)
        return titles.get(language) or titles.get("en", self.id)


@dataclass(frozen=True, kw_only=True)
class RecipientView:
    """Everything one reader's copy may hold. Composed into minutes, shown in `/preview`, and nothing else is."""

    recipient: Recipient
    reference: str
    conference: str
    number: int
    protocol_titles: tuple[tuple[str, str], ...]
    protocol: str
    protocol_version: str
    kind: str
    status: str
    phase: str
    basis: str
    date: datetime
    place: str
    format: str
    language: str
    """Of the record: the language in which things were said."""
    chair: str
    cochair: str
    initiator: str
    release: datetime | None
    """Only for roles whose K2 cell is not nothing."""
    attendance: tuple[SeenPresence, ...]
    items: tuple[SeenItem, ...]
    actions: tuple[SeenAction, ...]
    next_date: datetime | None
    labels: tuple[tuple[str, str], ...] = ()
    """Participant id and how this copy names them (name and agency, or function)."""
    objective: str = ""
    """What the case is to achieve; for the chair alone."""
    facts: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()
    """Field id and its titles by language, for the Fact entries in `items`."""
    answers: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()
    """`field=key` and the titles of that answer by language, for the choices in `items`."""

    def named(self, ident: str) -> str:
        """Return how this copy names a participant id; agency names and roles stand as they are."""
        return dict(self.labels).get(ident, ident)


@dataclass(frozen=True, kw_only=True)
class Disclosure:
    """A view, and beside it what was withheld and why."""

    view: RecipientView
    withheld: tuple[Withheld, ...]


@dataclass(frozen=True, kw_only=True)
class Warned:
    """One warning about the conference as it stands: the protocol's code, its text, and what it is about (an entry's code)."""

    code: str
    text: Message
    about: str = ""
    accepted: str = ""
    """The chair's reason, where accepted."""
    blocks: bool = False
