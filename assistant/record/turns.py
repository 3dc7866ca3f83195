"""A turn: what one line of the conversation did, as language-free steps that are kept together or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias

from assistant.record.case import Case, Conference, Participant, Presence
from assistant.record.entries import Entry
from assistant.record.vocabulary import ItemState, Status

Answer: TypeAlias = "str | int | bool | tuple[str, ...] | None"
"""A language-free answer: text, ISO date, choice key, participant id, ids, number, yes or no; None where skipped."""


@dataclass(frozen=True)
class Opened:
    """The conversation moved to an agenda item."""

    item: str


@dataclass(frozen=True)
class Interjected:
    """A second conversation began inside the item at hand, with what the line already said."""

    flow: str
    given: Mapping[str, Answer] = field(default_factory=dict)
    offered: Mapping[str, Answer] = field(default_factory=dict)
    revises: str = ""
    """Id of the entry that the conversation rewrites, for `/edit`."""
    original: str = ""
    """The line as said, where it was a sentence."""
    confirm: bool = False
    """What was understood is kept only after the chair agreed."""
    said: Mapping[str, str] = field(default_factory=dict)
    """Fields of a one-line form as typed, by key; each is read when the flow comes to ask for it."""


@dataclass(frozen=True)
class Answered:
    """The prompt with this key was answered in the conversation at hand."""

    key: str
    value: Answer


@dataclass(frozen=True)
class Withdrawn:
    """The chair stepped back: this answer is open again."""

    key: str


@dataclass(frozen=True)
class Returned:
    """The conversation at hand ended, by its last answer or because it was dropped."""


@dataclass(frozen=True)
class Added:
    """An entry was kept, with its id and code."""

    entry: Entry


@dataclass(frozen=True)
class Changed:
    """An entry of this conference was rewritten; id and code stay."""

    entry: Entry


@dataclass(frozen=True)
class Struck:
    """An entry of this conference was struck out, by id; only the turns remember it."""

    entry: str


@dataclass(frozen=True)
class Attended:
    """How someone takes part."""

    presence: Presence


@dataclass(frozen=True)
class Joined:
    """A guest came to the table and belongs to the case's people from now on."""

    participant: Participant


@dataclass(frozen=True)
class Marked:
    """An agenda item got a state."""

    item: str
    state: ItemState


@dataclass(frozen=True)
class CaseChanged:
    """The case itself changed (phase, release, consents)."""

    case: Case


@dataclass(frozen=True)
class StatusChanged:
    """The conference moved forward in its life."""

    status: Status
    reason: str = ""


@dataclass(frozen=True)
class Planned:
    """The next conference was planned."""

    conference: Conference


@dataclass(frozen=True)
class Bound:
    """The conference began under this protocol; it goes on, and is disclosed, by nothing else, whatever its file says later.

    `tree` is what the file and those it extends said, as JSON; `digest` is its SHA-256.
    """

    protocol: str
    version: str
    digest: str
    tree: str = field(repr=False)


@dataclass(frozen=True)
class Advised:
    """A line of guidance was given; `keys` name its rule and what it spoke of, so that it is never given again."""

    keys: tuple[str, ...]


@dataclass(frozen=True)
class Switched:
    """The chair switched something of the conversation on or off, for as long as this conference lasts."""

    setting: str
    on: bool


@dataclass(frozen=True)
class Undone:
    """The last turn that changed something was taken back."""


@dataclass(frozen=True)
class Redone:
    """The last turn taken back was done again."""


Step: TypeAlias = (
    Opened
    | Interjected
    | Answered
    | Withdrawn
    | Returned
    | Added
    | Changed
    | Struck
    | Attended
    | Joined
    | Marked
    | CaseChanged
    | StatusChanged
    | Planned
    | Bound
    | Advised
    | Switched
    | Undone
    | Redone
)

STEPS: tuple[type, ...] = (
    Opened,
    Interjected,
    Answered,
    Withdrawn,
    Returned,
    Added,
    Changed,
    Struck,
    Attended,
    Joined,
    Marked,
    CaseChanged,
    StatusChanged,
    Planned,
    Bound,
    Advised,
    Switched,
    Undone,
    Redone,
)


@dataclass(frozen=True)
class Turn:
    """One line as typed and what it did; `seq` counts from 1 within the conference.

    `line` is None where no line was typed (the conference was opened by starting it).
    """

    seq: int
    at: datetime
    steps: tuple[Step, ...]
    line: str | None = None
    actor: str = ""
