"""A conference's record out of the store: as it began, as it stands, and what it knows of the ones before it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, select

from assistant.record.case import Case, Presence
from assistant.record.conference import Past, Record
from assistant.record.entries import Entry, Parked
from assistant.record.vocabulary import Attendance, ItemState, Status
from assistant.storage import actions, cases
from assistant.storage.tables import CONFERENCE, ENTRY
from assistant.text import Rejected, _, literal

_CHUNK = 500
"""Codes in one statement; SQLite takes more, but not without end."""


def standing(connection: Connection, ident: str) -> Record:
    """Return the record of a conference as its last turn left it."""
    row = cases.existing(connection, ident)
    held = cases.conference(row)
    planned = None
    if held.status not in (Status.PLANNED, Status.OPEN):
        following = cases.conference_row(connection, replace(held, number=held.number + 1).id)
        planned = cases.conference(following) if following is not None else None
    return Record(
        case=_case(connection, row, row.case_after),
        conference=held,
        past=past(connection, row),
        entries={e.id: e for e in entries(connection, ident)},
        presences=cases.presences(row.presences),
        agenda=cases.agenda(row),
        planned=planned,
    )


def beginning(connection: Connection, ident: str) -> Record:
    """Return the record of a conference before its first turn, from which its turns lead to where it stands."""
    row = cases.existing(connection, ident)
    held = replace(cases.conference(row), status=Status.PLANNED)
    return Record(case=_case(connection, row, row.case_before), conference=held, past=past(connection, row))


def past(connection: Connection, row: Row[Any]) -> Past:
    """Return what the conference of a row knows of the earlier conferences of its case that were held."""
    earlier = (
        (CONFERENCE.c.case_reference == row.case_reference)
        & (CONFERENCE.c.number < row.number)
        & (CONFERENCE.c.status != Status.PLANNED.value)
    )
    held = connection.execute(select(CONFERENCE).where(earlier).order_by(CONFERENCE.c.number)).all()
    if not held:
        return Past()
    last = held[-1]
    said = entries(connection, last.id)
    carried = actions.open_before(connection, row.case_reference, row.number)
    known = (*said, *(entry for action in carried for entry in (action.action, *action.updates)))
    return Past(
        entries=said,
        actions=carried,
        skipped=tuple(item for item, state in cases.agenda(last).items() if state is ItemState.SKIPPED),
        parked=tuple(e.text for e in said if isinstance(e, Parked)),
        dates=tuple(cases.conference(r).date.date() for r in held),
        missed=_missed(connection, {r.id: cases.presences(r.presences).values() for r in held}, known),
    )


def _missed(
    connection: Connection, held: Mapping[str, Iterable[Presence]], known: Iterable[Entry]
) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Return who was not there for which wording of these entries, by code; entries that everybody heard are left out."""
    if not any(p.left or p.state is Attendance.GUEST for presences in held.values() for p in presences):
        return {}
    found = {entry.code: entry for entry in known}
    out: dict[str, tuple[tuple[str, ...], ...]] = {}
    for start in range(0, len(found), _CHUNK):
        some = list(found)[start : start + _CHUNK]
        for code, conference in connection.execute(select(ENTRY.c.code, ENTRY.c.conference_id).where(ENTRY.c.code.in_(some))):
            away = tuple(
                tuple(p.participant for p in held.get(conference, ()) if not p.hears(wording.said_in))
                for wording in found[code].wordings
            )
            if any(away):
                out[code] = away
    return out


def entries(connection: Connection, ident: str) -> tuple[Entry, ...]:
    """Return the entries of a conference in the order they were kept."""
    query = select(ENTRY.c.body).where(ENTRY.c.conference_id == ident).order_by(ENTRY.c.position)
    return tuple(cases.load(Entry, b) for b in connection.execute(query).scalars())


def _case(connection: Connection, row: Row[Any], snapshot: str | None) -> Case:
    if snapshot is not None:
        kept: Case = cases.load(Case, snapshot)
        return kept
    found = cases.case(connection, row.case_reference)
    if found is None:
        raise Rejected(_("There is no case of that reference: {id}", id=literal(row.case_reference)))
    return found
