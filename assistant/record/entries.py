"""What a conference records: a closed union of frozen entries. A new kind without a disclosure rule fails the build."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Self

from assistant.record.vocabulary import (
    ActionState,
    Category,
    Change,
    DecisionKind,
    Level,
    Obtained,
    Polarity,
    Rating,
    Standing,
)


@dataclass(frozen=True, kw_only=True)
class Entry:
    """What every entry carries.

    `id` (D1) is the chair's, per conference, on screen only; `code` (D-7QKM) is drawn once and is what documents print.
    Both are empty in a draft that a flow yields; the meeting fills them, `item`, `author` and `at` when it keeps the entry.
    `receivers` are participant ids, agency names or roles that the entry is for (R25).
    """

    id: str = ""
    code: str = ""
    item: str = ""
    author: str = ""
    at: datetime | None = None
    category: Category = Category.K12
    level: Level = Level.H0
    receivers: tuple[str, ...] = ()
    purpose: str = ""
    abstract: str = ""
    original: str = ""
    """The line as said, where the wording was taken out of a sentence (R11)."""
    changed_in: str = ""
    """The agenda item at which this wording was said, where that is not the item the entry belongs to."""
    earlier: tuple[Entry, ...] = ()
    """The wordings before this one, oldest first: who was not there for a change reads the last one that they heard."""

    @property
    def said_in(self) -> str:
        """The agenda item at which this wording was said."""
        return self.changed_in or self.item

    @property
    def wordings(self) -> tuple[Entry, ...]:
        """Every wording in the order they were said, this one last."""
        return (*self.earlier, replace(self, earlier=()) if self.earlier else self)

    def in_place_of(self, old: Entry, item: str) -> Self:
        """Return this entry as the new wording of `old`, said at agenda item `item`; id, code and origin stay."""
        # An item is heard whole or not at all: what is said anew in the same one leaves no earlier wording behind.
        before = old.earlier if item == old.said_in else old.wordings
        return replace(
            self,
            id=old.id,
            code=old.code,
            item=old.item,
            author=old.author,
            at=old.at,
            original=old.original,
            changed_in=item if item != old.item else "",
            earlier=before,
        )


@dataclass(frozen=True, kw_only=True)
class Information(Entry):
    """One item of information: what, from whom, when, where, how obtained (R1)."""

    text: str
    source: tuple[str, ...] = ()
    observed: date | None = None
    where: str = ""
    obtained: Obtained = Obtained.OTHER_AGENCY
    standing: Standing = Standing.FACT
    formal: bool = True
    online: bool = False


@dataclass(frozen=True, kw_only=True)
class Assessment(Entry):
    """A risk or protective factor with its rating, compared with last time's (R9, R10)."""

    text: str
    polarity: Polarity
    source: tuple[str, ...] = ()
    rating: Rating | None = None
    change: Change | None = None
    previous: str = ""
    """Code of the factor of an earlier conference that this one continues."""
    tool: str = ""
    version: str = ""
    formal: bool = True


@dataclass(frozen=True, kw_only=True)
class Decision(Entry):
    """What was decided, by whom, on which grounds (R32, R59, R60)."""

    text: str
    by: DecisionKind
    grounds: tuple[str, ...] = ()
    """Words, or codes of entries."""
    authority: str = ""
    evaluate: date | None = None
    rights: bool = False


@dataclass(frozen=True, kw_only=True)
class Action(Entry):
    """Who does what by when (R99)."""

    task: str
    owner: tuple[str, ...]
    due: date | None
    measure: str = ""
    deputy: str = ""
    person: str = ""


@dataclass(frozen=True, kw_only=True)
class ActionUpdate(Entry):
    """What became of an action, this conference's or a carried one; the action itself is never rewritten."""

    action: str
    """Code of the action."""
    state: ActionState
    text: str = ""
    reason: str = ""
    due: date | None = None
    owner: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Dissent(Entry):
    """An agency's different view, beside the decision it concerns."""

    agency: str
    text: str
    on: str = ""
    """Code of the decision."""


@dataclass(frozen=True, kw_only=True)
class Goal(Entry):
    """One goal of the tailored plan with the measure that shows it and its review (R14)."""

    text: str
    measure: str = ""
    review: date | None = None
    owner: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class View(Entry):
    """The person's own view, as reported (R56)."""

    text: str
    source: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ReleaseLine(Entry):
    """One line of the release checklist: what is arranged, by whom (R86, R87)."""

    line: str
    arranged: bool
    text: str = ""
    owner: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Contact(Entry):
    """Someone to be reached, around the clock where a release needs it (R83, R84)."""

    name: str
    phone: str
    always: bool = False


@dataclass(frozen=True, kw_only=True)
class Consent(Entry):
    """The person's agreement or refusal for one recipient, as stated in this conference (R27)."""

    recipient: str
    given: bool
    categories: tuple[Category, ...] = ()
    scope: str = ""


@dataclass(frozen=True, kw_only=True)
class LevelChange(Entry):
    """A change of an entry's handling level with its reason (R44)."""

    entry: str
    old: Level
    new: Level
    reason: str


@dataclass(frozen=True, kw_only=True)
class WarningAnswer(Entry):
    """The chair's answer to a warning: accepted, with a reason."""

    warning: str
    about: str = ""
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class Parked(Entry):
    """A matter put aside for later, so that it is not lost."""

    text: str


@dataclass(frozen=True, kw_only=True)
class Remark(Entry):
    """A remark on how the partnership works, about no person (R71)."""

    text: str


@dataclass(frozen=True, kw_only=True)
class Note(Entry):
    """The chair's private note; in nobody's minutes."""

    text: str


@dataclass(frozen=True, kw_only=True)
class TermUse(Entry):
    """A glossary term that was said, in the wording that was said."""

    concept: str
    said: str
    lang: str
    about: str
    """Code of the entry it was said in."""


@dataclass(frozen=True, kw_only=True)
class NextDate(Entry):
    """When the table meets again."""

    when: datetime
    proposed: date | None = None


@dataclass(frozen=True, kw_only=True)
class Released(Entry):
    """That information leaves the room: to whom, what and why (R25)."""

    recipient: str
    text: str


@dataclass(frozen=True, kw_only=True)
class PhaseChange(Entry):
    """That the case moved to another phase, with the reason."""

    old: str
    new: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class Correction(Entry):
    """A participant's request to correct the draft, with its outcome."""

    entry: str
    text: str
    accepted: bool | None = None
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class Erratum(Entry):
    """A correction after the minutes became final; the entry itself stays."""

    entry: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Fact(Entry):
    """One value of a field that the protocol declares."""

    field: str
    value: str
    """Language-free: ISO date, number, choice key, participant id, yes or no, or text."""


@dataclass(frozen=True, kw_only=True)
class Summary(Entry):
    """What the chair says in conclusion of an item; shown with that item."""

    text: str
