"""What a warning's condition looks at, and what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from typing import NamedTuple, TypeAlias

from assistant.disclosure.readers import Reader, reader
from assistant.disclosure.rules import Rules
from assistant.protocols.holidays import holidays_of
from assistant.protocols.model import Protocol
from assistant.record.case import Participant
from assistant.record.conference import Record
from assistant.record.entries import Entry
from assistant.record.vocabulary import Attendance, Role
from assistant.terminology.model import Cue
from assistant.text import Message


class Found(NamedTuple):
    """One case of a condition: the code of the entry it is about, what to add to the text, whether it blocks closing."""

    about: str = ""
    detail: Message | None = None
    blocks: bool = False


@dataclass(frozen=True, kw_only=True)
class Scene:
    """A conference as the conditions see it; `entries` are the ones to look at, all or only the new ones."""

    record: Record
    protocol: Protocol
    entries: tuple[Entry, ...]
    today: date
    """The day that dates are compared with."""
    cues: tuple[Cue, ...] = ()
    calendar: Mapping[date, str] | None = None

    @cached_property
    def rules(self) -> Rules:
        """The disclosure rules of this conference."""
        return Rules(self.record, self.protocol)

    @property
    def holidays(self) -> Mapping[date, str]:
        """The public holidays around the release: those laid beside the conference, else those of the case's country."""
        release = self.record.case.release
        if self.calendar is not None or release is None:
            return self.calendar or {}
        case = self.record.case
        return _calendar(case.country, case.region, release.year, self.record.conference.language)

    def expected(self) -> Iterator[Participant]:
        """Give who is at the table, or may still come: nobody has said that they are absent."""
        gone = {Attendance.APOLOGIES, Attendance.ABSENT}
        for person in self.record.people():
            presence = self.record.presences.get(person.id)
            if presence is not None and presence.state in gone:
                continue
            if presence is None and (person.guest or (person.until is not None and person.until < self.today)):
                continue
            yield person

    def roles(self) -> frozenset[Role]:
        """Return the roles of those who are expected."""
        return frozenset(person.role for person in self.expected())

    def readers(self) -> tuple[Reader, ...]:
        """Return the people of the case as readers."""
        return tuple(reader(self.record, person) for person in self.record.people())


Condition: TypeAlias = Callable[[Scene], Iterable[Found]]
"""Looks at a scene and gives each case it finds."""


@lru_cache(maxsize=8)
def _calendar(country: str, region: str, year: int, language: str) -> Mapping[date, str]:
    return holidays_of(country, region, (year, year + 1), language)
