"""What became of actions: kept as a row per action, so that open and overdue ones are index look-ups over any amount."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, func, insert, or_, select

from assistant.record.conference import OpenAction
from assistant.record.entries import Action, ActionUpdate, Entry
from assistant.record.kinds import kind
from assistant.record.vocabulary import ActionState, Status
from assistant.storage.cases import load
from assistant.storage.tables import ACTION_STATE, CONFERENCE, ENTRY

OPEN = frozenset({ActionState.OPEN, ActionState.HANDED_OVER})
"""States of an action that someone still has to do; a handed-over one has another owner."""

_CHUNK = 500
"""Codes in one statement; SQLite takes more, but not without end."""


def concerned(entry: Entry) -> str:
    """Return the code of the action whose state an entry decides, empty where none."""
    match entry:
        case Action():
            return entry.code
        case ActionUpdate():
            return entry.action
        case _:
            return ""


def refresh(connection: Connection, codes: Iterable[str]) -> None:
    """Work out anew what became of these actions."""
    wanted = [c for c in dict.fromkeys(codes) if c]
    if not wanted:
        return
    connection.execute(delete(ACTION_STATE).where(ACTION_STATE.c.code.in_(wanted)))
    for state in states(connection, wanted):
        connection.execute(insert(ACTION_STATE), state)


def states(connection: Connection, codes: list[str]) -> Iterator[dict[str, Any]]:
    """Yield what became of these actions, as rows, from what was said about them."""
    updates = _updates(connection, codes)
    for row in connection.execute(_ENTRIES.where(ENTRY.c.code.in_(codes), ENTRY.c.kind == kind(Action))):
        state, due, closed_in = ActionState.OPEN, row.due, None
        for number, told in updates.get(row.code, ()):
            if told.state not in OPEN and (closed_in is None or state in OPEN):
                closed_in = number
            elif told.state in OPEN:
                closed_in = None
            state, due = told.state, (told.due.isoformat() if told.due else due)
        yield {
            "code": row.code,
            "case_reference": row.case_reference,
            "number": row.number,
            "state": state.value,
            "closed_in": closed_in,
            "due": due,
        }


def open_before(connection: Connection, case: str, number: int) -> tuple[OpenAction, ...]:
    """Return the actions that were open when conference `number` of the case began, oldest first."""
    still = or_(ACTION_STATE.c.closed_in.is_(None), ACTION_STATE.c.closed_in >= number)
    query = _CODES.where(ACTION_STATE.c.case_reference == case, ACTION_STATE.c.number < number, still)
    held = [n for n in _held(connection, {case}).get(case, []) if n < number]
    found = _followed(connection, query, before=number, held={case: [*held, number]})
    return tuple(a for a in found if a.state in OPEN)


def open_now(
    connection: Connection, case: str | None, overdue_on: date | None, most: int | None = None
) -> tuple[OpenAction, ...]:
    """Return the actions that are open now, the earliest due first, those without a date last; at most so many if wanted."""
    query = _CODES.where(ACTION_STATE.c.closed_in.is_(None))
    if case is not None:
        query = query.where(ACTION_STATE.c.case_reference == case)
    if overdue_on is not None:
        query = query.where(ACTION_STATE.c.due < overdue_on.isoformat())
    if most is not None:
        # Overdue ones all have a date; naming that would keep SQLite from reading them in the order of the index.
        dated = () if overdue_on is not None else (ACTION_STATE.c.due.is_(None),)
        query = query.order_by(*dated, ACTION_STATE.c.due).limit(most)
    found = _followed(connection, query)
    return tuple(sorted(found, key=lambda a: (a.due is None, a.due or date.max)))


def _followed(
    connection: Connection,
    codes: Select[Any],
    *,
    before: int | None = None,
    held: dict[str, list[int]] | None = None,
) -> list[OpenAction]:
    wanted = list(connection.execute(codes).scalars())
    rows: list[Row[Any]] = []
    updates: dict[str, list[tuple[int, ActionUpdate]]] = {}
    for start in range(0, len(wanted), _CHUNK):
        some = wanted[start : start + _CHUNK]
        rows += connection.execute(_ENTRIES.where(ENTRY.c.code.in_(some)))
        updates |= _updates(connection, some)
    rows.sort(key=lambda r: (r.case_reference, r.number, r.position))
    numbers = _held(connection, {r.case_reference for r in rows}) if held is None else held
    out = []
    for row in rows:
        action: Action = load(Entry, row.body)
        found = OpenAction(
            ident=f"{row.number}/{action.id}",
            action=action,
            conference=row.conference_id,
            due=action.due,
            owner=action.owner,
            carried=sum(1 for n in numbers.get(row.case_reference, ()) if n > row.number),
        )
        told = [u for n, u in updates.get(row.code, ()) if before is None or n < before]
        for update in told:
            due, owner = update.due or found.due, update.owner or found.owner
            found = replace(found, state=update.state, due=due, owner=owner)
        out.append(replace(found, updates=tuple(told)))
    return out


def _updates(connection: Connection, codes: list[str]) -> dict[str, list[tuple[int, ActionUpdate]]]:
    """Return what was said about each action, in order, with the number of the conference that said it."""
    out: dict[str, list[tuple[int, ActionUpdate]]] = {}
    query = _ENTRIES.where(ENTRY.c.about.in_(codes)).order_by(CONFERENCE.c.number, ENTRY.c.position)
    for row in connection.execute(query):
        out.setdefault(row.about, []).append((row.number, load(Entry, row.body)))
    return out


def _held(connection: Connection, cases: set[str]) -> dict[str, list[int]]:
    """Return the numbers of the conferences of each case that have begun."""
    # All but the planned ones: either is read from an index alone, without the conferences' rows, which are large.
    every = select(CONFERENCE.c.case_reference, CONFERENCE.c.number)
    planned = every.where(CONFERENCE.c.status == Status.PLANNED.value)
    if len(cases) <= _CHUNK:
        every = every.where(CONFERENCE.c.case_reference.in_(cases))
    coming = {tuple(row) for row in connection.execute(planned)}
    out: dict[str, list[int]] = {}
    for case, number in connection.execute(every):
        if (case, number) not in coming:
            out.setdefault(case, []).append(number)
    return out


def count_open(connection: Connection, overdue_on: date | None = None) -> int:
    """Return how many actions are open, or how many of them were due before a day."""
    query = select(func.count()).select_from(ACTION_STATE).where(ACTION_STATE.c.closed_in.is_(None))
    if overdue_on is not None:
        query = query.where(ACTION_STATE.c.due < overdue_on.isoformat())
    return int(connection.execute(query).scalar_one())


_CODES = select(ACTION_STATE.c.code)
_ENTRIES = select(
    ENTRY.c.code,
    ENTRY.c.about,
    ENTRY.c.due,
    ENTRY.c.body,
    ENTRY.c.position,
    ENTRY.c.conference_id,
    CONFERENCE.c.case_reference,
    CONFERENCE.c.number,
).join(CONFERENCE, CONFERENCE.c.id == ENTRY.c.conference_id)
