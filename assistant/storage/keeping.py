"""Keeping one turn: the turn itself, the difference it makes to the record, and its row in the journal, in one transaction."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from assistant.record.case import Conference
from assistant.record.codec import encode
from assistant.record.conference import Record
from assistant.record.entries import Action, ActionUpdate, Entry
from assistant.record.kinds import kind
from assistant.record.turns import Answered, Turn
from assistant.record.vocabulary import Status
from assistant.storage import actions, cases, journal, search, unsent
from assistant.storage.journal import Verb
from assistant.storage.tables import CONFERENCE, ENTRY, TURN
from assistant.text import Rejected, _

_STRIDE = 10_000
"""Positions per turn: entries keep the order in which they were kept without counting what is there."""


def keep(connection: Connection, turn: Turn, before: Record, after: Record) -> None:
    """Write one turn in the transaction at hand.

    Only what is another object in `after` than in `before` is looked at, so the work does not grow with the conference.
    Raises Rejected where the stored conference is not the one that `before` continues.
    """
    ident = after.conference.id
    last = connection.execute(_LAST, {"ident": ident}).scalar_one()
    if turn.seq != (last or 0) + 1:
        raise Rejected(_("Not saved: the conference went on elsewhere. Open it again."), code=6)
    body = cases.text(turn)
    connection.execute(_TURN, {"conference_id": ident, "seq": turn.seq, "at": turn.at.isoformat(), "body": body})
    grew = _entries(connection, turn, before, after)
    _conference(connection, turn, before, after)
    if turn.line is not None:
        unsent.forget(connection, ident)
    collected = grew or any(isinstance(s, Answered) for s in turn.steps)
    journal.append(
        connection,
        verb=Verb.COLLECTION if collected else Verb.ALTERATION,
        at=turn.at,
        actor=turn.actor,
        case=after.conference.case,
        subject=f"{ident}#{turn.seq}",
        payload=body,
    )


def _entries(connection: Connection, turn: Turn, before: Record, after: Record) -> bool:
    """Write added, changed and removed entries; return whether any was added."""
    if before.entries is after.entries:
        return False
    ident = after.conference.id
    added: list[dict[str, Any]] = []
    now: list[Entry] = []
    touched: set[str] = set()
    for number, entry in enumerate(after.entries.values()):
        known = before.entries.get(entry.id)
        if known is entry:
            continue
        if known is None:
            added.append({**row(ident, entry), "position": turn.seq * _STRIDE + number})
        elif known != entry:
            values = row(ident, entry)
            connection.execute(_CHANGE, {"this": ident, "which": values.pop("id"), **values})
            touched.add(actions.concerned(known))
        else:
            continue
        now.append(entry)
        touched.add(actions.concerned(entry))
    gone = [e for i, e in before.entries.items() if i not in after.entries]
    for entry in gone:
        connection.execute(_REMOVE, {"this": ident, "which": entry.id})
        touched.add(actions.concerned(entry))
    if added:
        connection.execute(_ADD, added)
    search.note_entries(connection, after.case.reference, ident, now, gone)
    actions.refresh(connection, sorted(touched))
    return bool(added)


def row(conference: str, entry: Entry) -> dict[str, Any]:
    """Return the columns of an entry, all but its position."""
    owner = entry.owner if isinstance(entry, Action | ActionUpdate) else ()
    due = entry.due if isinstance(entry, Action | ActionUpdate) else None
    return {
        "conference_id": conference,
        "id": entry.id,
        "code": entry.code,
        "kind": kind(entry),
        "item": entry.item,
        "owner": cases.names(owner),
        "due": due.isoformat() if due else None,
        "state": entry.state.value if isinstance(entry, ActionUpdate) else None,
        "about": entry.action if isinstance(entry, ActionUpdate) else None,
        "body": cases.text(entry),
    }


def _conference(connection: Connection, turn: Turn, before: Record, after: Record) -> None:
    """Write what a turn changed around the entries: presences, agenda, case, status, the conference planned next."""
    values: dict[str, str] = {}
    if not cases.same(before.presences, after.presences):
        values["presences"] = json.dumps({k: encode(v) for k, v in after.presences.items()}, ensure_ascii=False)
    if not cases.same(before.agenda, after.agenda):
        values["agenda"] = json.dumps({k: v.value for k, v in after.agenda.items()})
    changed = before.case is not after.case and before.case != after.case
    if changed:
        cases.write_case(connection, cases.case(connection, after.case.reference), after.case)
        search.note_people(connection, after.case)
    if turn.seq == 1:
        values["case_before"] = cases.text(before.case)
    if changed or turn.seq == 1:
        values["case_after"] = cases.text(after.case)
    if before.conference is not after.conference and before.conference != after.conference:
        values |= {"status": after.conference.status.value, "body": cases.text(after.conference)}
    if values:
        connection.execute(update(CONFERENCE).where(CONFERENCE.c.id == after.conference.id).values(**values))
    if before.planned != after.planned:
        _plan(connection, before.planned, after.planned)


def _plan(connection: Connection, before: Conference | None, after: Conference | None) -> None:
    """Plan the next conference, or take a plan back; one that was prepared by hand or has begun is left as it is."""
    if before is not None and (after is None or after.id != before.id):
        known = cases.conference_row(connection, before.id)
        if known is not None and cases.conference(known) == before and before.status is Status.PLANNED:
            connection.execute(delete(CONFERENCE).where(CONFERENCE.c.id == before.id))
    if after is not None:
        known = cases.conference_row(connection, after.id)
        if known is None:
            cases.write_conference(connection, None, after)
        elif before is not None and cases.conference(known) == before:
            cases.set_conference(connection, after)


_LAST = select(func.max(TURN.c.seq)).where(TURN.c.conference_id == bindparam("ident"))
_TURN = insert(TURN)
_ADD = insert(ENTRY)
_THIS = (ENTRY.c.conference_id == bindparam("this")) & (ENTRY.c.id == bindparam("which"))
_CHANGE = update(ENTRY).where(_THIS)
_REMOVE = delete(ENTRY).where(_THIS)
