"""The people behind a recipient, each with what decides what they may read: agency, role, and which items they heard."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from assistant.disclosure.model import ReaderKind, Recipient
from assistant.record.case import Participant
from assistant.record.conference import Record
from assistant.record.vocabulary import Attendance, Role
from assistant.text import folded


@dataclass(frozen=True, kw_only=True)
class Reader:
    """One person who reads a copy."""

    id: str
    agency: str
    role: Role
    guest: bool = False
    left: frozenset[str] = frozenset()
    """Agenda items that went on without them."""
    heard: frozenset[str] = frozenset()
    """For a guest: the items they were here for."""
    ended: bool = False
    """Their part in the case was over before this conference."""

    def is_named(self, names: Iterable[str]) -> bool:
        """Return whether a participant id, agency name or role among `names` means this reader."""
        own = {folded(name) for name in (self.id, self.agency, self.role.value) if name}
        return any(folded(name) in own for name in names)

    def hears(self, item: str) -> bool:
        """Return whether this reader was there for an agenda item, or is a member whom it did not go on without."""
        return item not in self.left and (not self.guest or item in self.heard)


def readers(record: Record, recipient: Recipient) -> tuple[Reader, ...]:
    """Return who reads a recipient's copy; none where the case does not know them, so that nothing is given."""
    if recipient.kind is ReaderKind.PERSON:
        # The right to read one's own file does not depend on having sat at the table.
        return (Reader(id=recipient.id, agency="", role=Role.PER),)
    people = (record.case.participant(ident) for ident in recipient.people or (recipient.id,))
    return tuple(reader(record, person) for person in people if person is not None)


def reader(record: Record, person: Participant) -> Reader:
    """Return a participant as a reader of this conference."""
    presence = record.presences.get(person.id)
    came = presence is not None and presence.state in (Attendance.PRESENT, Attendance.DEPUTY, Attendance.GUEST)
    return Reader(
        id=person.id,
        agency=person.agency,
        role=person.role,
        guest=person.guest or (presence is not None and presence.state is Attendance.GUEST),
        left=frozenset(presence.left if presence else ()),
        heard=frozenset(presence.heard if presence else ()),
        ended=person.is_over(record.conference.date.date()) and not came,
    )


def agencies_of(record: Record, names: Iterable[str]) -> tuple[str, ...]:
    """Return the agencies that participant ids and agency names stand for, each once; roles stand as they are."""
    people = {person.id: person.agency for person in record.people()}
    return tuple(dict.fromkeys(people.get(name, name) for name in names))


def is_intelligence(record: Record, name: str) -> bool:
    """Return whether a participant id, agency name or role stands for an intelligence service and nobody else (R61)."""
    person = record.case.participant(name)
    if person is not None:
        return person.role is Role.INT
    roles = {p.role for p in record.people() if folded(p.agency) == folded(name)}
    return roles == {Role.INT} or name == Role.INT
