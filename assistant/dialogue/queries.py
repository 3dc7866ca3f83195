"""What may be asked of the assistant: a closed union of queries, answered from the record with `match`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias


@dataclass(frozen=True)
class Whose:
    """Whom a question names.

    `ids` are participants, none where nobody at the table bears the name; `agency` says that all of their agency are meant.
    `words` is how they were named.
    """

    ids: tuple[str, ...]
    words: str
    agency: bool = False


@dataclass(frozen=True)
class Matter:
    """A matter that a question names: its words as compared, small words left out, and how it was said."""

    words: tuple[str, ...]
    said: str


@dataclass(frozen=True)
class Owner:
    """Who owns an action, or who said or decided another entry (`who owns A3?`); an entry is named by its id or its code."""

    entry: str


@dataclass(frozen=True)
class Progress:
    """What became of an action (`is A2 done?`)."""

    entry: str


@dataclass(frozen=True)
class Deadline:
    """By when an action is due (`when is A3 due?`)."""

    entry: str


@dataclass(frozen=True)
class Content:
    """How an entry reads (`what is D1?`)."""

    entry: str


@dataclass(frozen=True)
class Decided:
    """What was decided, on a matter where one is named (`what did we decide on leave?`)."""

    about: Matter | None = None


@dataclass(frozen=True)
class OpenActions:
    """The actions still to be done, somebody's where one is named (`open actions of the police`)."""

    who: Whose | None = None


@dataclass(frozen=True)
class DueBy:
    """What is to be done up to a day (`what is due this week?`); where the words are in doubt only `candidates` stand."""

    until: date | None
    candidates: tuple[date, ...] = ()


@dataclass(frozen=True)
class Overdue:
    """Which actions are late."""


@dataclass(frozen=True)
class Unheard:
    """Who has not spoken."""


@dataclass(frozen=True)
class Here:
    """Who is at the table."""


@dataclass(frozen=True)
class NextMeeting:
    """When the table meets again."""


@dataclass(frozen=True)
class Release:
    """When the person is released."""


@dataclass(frozen=True)
class Said:
    """What somebody said, or what was said on a matter (`what did probation say?`)."""

    who: Whose | None = None
    about: Matter | None = None


@dataclass(frozen=True)
class Recorded:
    """What was recorded of one kind (`which risks are recorded?`); `kind` is one of RECORDED."""

    kind: str


@dataclass(frozen=True)
class Purpose:
    """What the item at hand is for."""


@dataclass(frozen=True)
class Taken:
    """How long the item at hand has taken."""


Query: TypeAlias = (
    Owner
    | Progress
    | Deadline
    | Content
    | Decided
    | OpenActions
    | DueBy
    | Overdue
    | Unheard
    | Here
    | NextMeeting
    | Release
    | Said
    | Recorded
    | Purpose
    | Taken
)

RECORDED = ("risks", "protective", "dissents", "goals", "parked", "information")
"""What `Recorded` may ask for; the tables have a way of asking for each."""

ASKED = (
    "owner",
    "progress",
    "deadline",
    "content",
    "decided",
    "open",
    "mine",
    "due",
    "overdue",
    "unheard",
    "here",
    "next-meeting",
    "release",
    "said",
    *RECORDED,
    "purpose",
    "taken",
)
"""The names under which a language's table has its ways of asking (`Table.queries`)."""
