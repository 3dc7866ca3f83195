"""Who is meant by an id, an agency or a role: the people behind it, their roles, and how they are named."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from assistant.record.case import Participant
from assistant.record.conference import Record
from assistant.record.vocabulary import Role
from assistant.text import Message, folded, joined, literal


def word_holder(record: Record, ident: str) -> str:
    """Return `name (agency)` for a participant's id; an agency or a role stands as it is."""
    person = record.case.participant(ident)
    return f"{person.name} ({person.agency})" if person else ident


def named(record: Record) -> Callable[[str], str]:
    """Return the function that names the people of this record."""
    return lambda ident: word_holder(record, ident)


def word_holders(record: Record, idents: Iterable[str]) -> Message:
    """Return several people, agencies or roles in a row."""
    return joined(literal(word_holder(record, ident)) for ident in idents)


def people_of(record: Record, names: Iterable[str]) -> tuple[Participant, ...]:
    """Return the participants that ids, agency names and roles stand for, in the case's order."""
    wanted = set(names)
    return tuple(p for p in record.people() if not wanted.isdisjoint((p.id, p.agency, p.role.value)))


def roles_of(record: Record, names: Iterable[str]) -> frozenset[Role]:
    """Return the roles that ids, agency names and roles stand for."""
    wanted = tuple(names)
    spoken = (Role(name) for name in wanted if name in Role.__members__)
    return frozenset((*(p.role for p in people_of(record, wanted)), *spoken))


def agency_of(record: Record, name: str) -> str:
    """Return the agency that an id, a role, an agency or a person's name stands for, empty where it is unknown."""
    people = people_of(record, (name,))
    if people:
        return people[0].agency
    wanted = folded(name.strip())
    for person in record.people():
        if wanted and wanted in (folded(person.agency), folded(person.name), folded(person.role.value)):
            return person.agency
    return ""


def heard_agencies(record: Record) -> frozenset[str]:
    """Return the agencies that something in this conference was recorded from."""
    spoken = (getattr(entry, "source", ()) for entry in record.entries.values())
    return frozenset(p.agency for p in people_of(record, (name for names in spoken for name in names)))


def silent_agencies(record: Record) -> tuple[str, ...]:
    """Return the agencies at the table of which nothing was recorded yet; everyone counts while nobody is said to be here."""
    heard = heard_agencies(record)
    table = record.here() if record.presences else record.people()
    return tuple(dict.fromkeys(p.agency for p in table if not p.guest and p.agency not in heard))
