"""Cases, their people and their conferences, to rows and back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from assistant.record.case import Case, Conference, Participant, Presence
from assistant.record.codec import decode, encode
from assistant.record.vocabulary import ItemState, Status
from assistant.storage.tables import CASE, CONFERENCE, PARTICIPANT
from assistant.text import Rejected, _, literal

_ORDER = tuple(Status)


def text(value: object) -> str:
    """Return a value of the record as the JSON that is stored and committed to."""
    return json.dumps(encode(value), ensure_ascii=False, separators=(",", ":"))


def load(cls: type[Any], body: str) -> Any:
    """Return the value of type `cls` that `text` made `body` from."""
    return decode(cls, json.loads(body))


def case(connection: Connection, reference: str) -> Case | None:
    """Return a case with its people, or None."""
    body = connection.execute(select(CASE.c.body).where(CASE.c.reference == reference)).scalar_one_or_none()
    if body is None:
        return None
    query = select(PARTICIPANT.c.body).where(PARTICIPANT.c.case_reference == reference).order_by(PARTICIPANT.c.position)
    people = tuple(load(Participant, b) for b in connection.execute(query).scalars())
    found: Case = replace(load(Case, body), participants=people)
    return found


def cases(connection: Connection, *, people: bool = True) -> tuple[Case, ...]:
    """Return all cases, with their people if wanted, by reference."""
    rows = connection.execute(select(CASE).order_by(CASE.c.reference)).all()
    if not people:
        return tuple(load(Case, r.body) for r in rows)
    known: dict[str, list[Participant]] = {}
    query = select(PARTICIPANT.c.case_reference, PARTICIPANT.c.body)
    for reference, body in connection.execute(query.order_by(PARTICIPANT.c.case_reference, PARTICIPANT.c.position)):
        known.setdefault(reference, []).append(load(Participant, body))
    return tuple(replace(load(Case, r.body), participants=tuple(known.get(r.reference, ()))) for r in rows)


def write_case(connection: Connection, before: Case | None, after: Case) -> None:
    """Write what differs between a case as stored and as it is now."""
    reference = after.reference
    body = text(replace(after, participants=()))
    if before is None:
        connection.execute(insert(CASE).values(reference=reference, body=body))
    elif text(replace(before, participants=())) != body:
        connection.execute(update(CASE).where(CASE.c.reference == reference).values(body=body))
    stored = {p.id: (n, p) for n, p in enumerate(before.participants)} if before else {}
    for position, person in enumerate(after.participants):
        known = stored.pop(person.id, None)
        if known is None:
            row = {"case_reference": reference, "id": person.id, "position": position, "body": text(person)}
            connection.execute(insert(PARTICIPANT), row)
        elif known != (position, person):
            this = (PARTICIPANT.c.case_reference == reference) & (PARTICIPANT.c.id == person.id)
            connection.execute(update(PARTICIPANT).where(this).values(position=position, body=text(person)))
    for ident in stored:
        this = (PARTICIPANT.c.case_reference == reference) & (PARTICIPANT.c.id == ident)
        connection.execute(delete(PARTICIPANT).where(this))


def begun(connection: Connection, reference: str, now: Case) -> None:
    """Let a conference that is under way see its case as it was just prepared again."""
    under_way = (CONFERENCE.c.case_reference == reference) & (CONFERENCE.c.status == Status.OPEN.value)
    body = text(now)
    connection.execute(update(CONFERENCE).where(under_way).values(case_before=body, case_after=body))


def conference_row(connection: Connection, ident: str) -> Row[Any] | None:
    """Return the row of a conference, or None; rows stay inside this package."""
    return connection.execute(_ROW, {"ident": ident}).one_or_none()


def existing(connection: Connection, ident: str) -> Row[Any]:
    """Return the row of a conference; raises Rejected where there is none."""
    row = conference_row(connection, ident)
    if row is None:
        raise Rejected(_("There is no conference of that name: {id}", id=literal(ident)))
    return row


def conference(row: Row[Any]) -> Conference:
    """Return the conference of a row."""
    found: Conference = load(Conference, row.body)
    return found


def conferences(connection: Connection, reference: str | None, status: Status | None) -> tuple[Conference, ...]:
    """Return conferences by case and number, all or those of a case or a status."""
    query = select(CONFERENCE.c.body).order_by(CONFERENCE.c.case_reference, CONFERENCE.c.number)
    if reference is not None:
        query = query.where(CONFERENCE.c.case_reference == reference)
    if status is not None:
        query = query.where(CONFERENCE.c.status == status.value)
    return tuple(load(Conference, b) for b in connection.execute(query).scalars())


def last_held(connection: Connection) -> tuple[Conference, ...]:
    """Return the last conference of each case that has begun, by case."""
    other = CONFERENCE.alias()
    last = (
        select(other.c.id)
        .where(other.c.case_reference == CASE.c.reference, other.c.status != Status.PLANNED.value)
        .order_by(other.c.number.desc())
        .limit(1)
        .scalar_subquery()
    )
    query = select(CONFERENCE.c.body).select_from(CASE).join(CONFERENCE, CONFERENCE.c.id == last).order_by(CASE.c.reference)
    return tuple(load(Conference, b) for b in connection.execute(query).scalars())


def write_conference(connection: Connection, stored: Row[Any] | None, now: Conference) -> None:
    """Write a conference; its status only moves forward here, whoever prepares it again."""
    if stored is None:
        row = {
            "id": now.id,
            "case_reference": now.case,
            "number": now.number,
            "status": now.status.value,
            "body": text(now),
            "presences": "{}",
            "agenda": "{}",
        }
        connection.execute(insert(CONFERENCE), row)
        return
    reached = max(Status(stored.status), now.status, key=_ORDER.index)
    set_conference(connection, replace(now, status=reached))


def set_conference(connection: Connection, now: Conference, **columns: str) -> None:
    """Write a conference and other columns of its row."""
    values = {"status": now.status.value, "body": text(now), **columns}
    connection.execute(update(CONFERENCE).where(CONFERENCE.c.id == now.id).values(**values))


def presences(text: str) -> dict[str, Presence]:
    """Return who took part how, by participant."""
    return {k: decode(Presence, v) for k, v in json.loads(text).items()}


def agenda(row: Row[Any]) -> dict[str, ItemState]:
    """Return what became of the agenda, by item."""
    return {k: ItemState(v) for k, v in json.loads(row.agenda).items()}


def same(left: Mapping[str, object], right: Mapping[str, object]) -> bool:
    """Return whether two mappings hold equal values; what is the same object is not looked into."""
    if left is right:
        return True
    return len(left) == len(right) and all(k in right and (v is right[k] or v == right[k]) for k, v in left.items())


def names(values: Iterable[str]) -> str:
    """Return people or agencies as one searchable column."""
    return "\n".join(values)


_ROW = select(CONFERENCE).where(CONFERENCE.c.id == bindparam("ident"))
