"""A case, its people and its conferences: who meets about whom, under which protocol."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime

from assistant.record.vocabulary import (
    Attendance,
    Basis,
    Category,
    ConferenceKind,
    Format,
    ItemState,
    Phase,
    Role,
    Status,
)

REFERENCE = re.compile(r"(?=.*\d)[A-Z0-9]+(-[A-Z0-9]+)+")
"""The shape of a case reference: a pseudonym with a digit, never a name."""


@dataclass(frozen=True, kw_only=True)
class Participant:
    """One person at the table, tied to a function in an agency (R126); `id` belongs to the case."""

    id: str
    name: str
    agency: str
    role: Role
    function: str = ""
    language: str = "en"
    email: str = ""
    deputy_of: str = ""
    until: date | None = None
    briefing: str = "full"
    guest: bool = False

    def is_over(self, day: date) -> bool:
        """Return whether this person's part in the case was over before a day."""
        return self.until is not None and self.until < day


@dataclass(frozen=True, kw_only=True)
class ConsentGiven:
    """What the person agreed or refused to have shared (R27); `categories` empty means all."""

    recipient: str
    given: bool
    categories: tuple[Category, ...] = ()
    scope: str = ""
    date: date | None = None


@dataclass(frozen=True, kw_only=True)
class Case:
    """One person's case under a pseudonym; the unit that conferences, consents and erasure belong to."""

    reference: str
    country: str
    phase: Phase
    basis: Basis
    region: str = ""
    release: datetime | None = None
    groups: tuple[str, ...] = ()
    objective: str = ""
    manager: str = ""
    contact_point: str = ""
    security: bool = False
    participants: tuple[Participant, ...] = ()
    consents: tuple[ConsentGiven, ...] = ()

    def participant(self, ident: str) -> Participant | None:
        """Return the participant with this id, or None."""
        return next((p for p in self.participants if p.id == ident), None)


@dataclass(frozen=True, kw_only=True)
class Conference:
    """One meeting about one case; `number` counts within the case from 1."""

    case: str
    number: int
    protocol: str
    protocol_version: str
    date: datetime
    language: str
    chair: str
    kind: ConferenceKind = ConferenceKind.REGULAR
    format: Format = Format.IN_PERSON
    place: str = ""
    cochair: str = ""
    initiator: str = ""
    status: Status = Status.PLANNED

    @property
    def id(self) -> str:
        """The conference's name on the command line: `reference/number`."""
        return f"{self.case}/{self.number}"


@dataclass(frozen=True, kw_only=True)
class Presence:
    """How one participant took part; `left` holds the ids of agenda items that went on without them."""

    participant: str
    state: Attendance
    reason: str = ""
    accepted: bool = False
    left: tuple[str, ...] = ()
    away: bool = False
    heard: tuple[str, ...] = field(default=())
    """For a guest: the items they are here for; empty for members."""

    def hears(self, item: str) -> bool:
        """Return whether they were there for an agenda item, or are a member whom it did not go on without."""
        return item not in self.left and (self.state is not Attendance.GUEST or item in self.heard)


@dataclass(frozen=True, kw_only=True)
class AgendaState:
    """What became of one agenda item so far."""

    item: str
    state: ItemState
