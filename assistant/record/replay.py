"""What turns add up to: the record after each of them, undo and redo included; the stored record must be the same one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import assert_never

from assistant.record.case import Presence
from assistant.record.conference import Record
from assistant.record.turns import (
    Added,
    Advised,
    Answered,
    Attended,
    Bound,
    CaseChanged,
    Changed,
    Interjected,
    Joined,
    Marked,
    Opened,
    Planned,
    Redone,
    Returned,
    StatusChanged,
    Step,
    Struck,
    Switched,
    Turn,
    Undone,
    Withdrawn,
)
from assistant.record.vocabulary import Attendance, ItemState


def changed(record: Record, step: Step) -> Record:
    """Return the record after one step; steps of the conversation alone leave it as it is.

    Undone and Redone act on whole turns; `records` follows them.
    """
    match step:
        case Opened(item):
            presences = {ident: _at_item(presence, item) for ident, presence in record.presences.items()}
            return replace(record, presences=presences, agenda={**record.agenda, item: ItemState.OPEN})
        case Added(entry) | Changed(entry):
            return replace(record, entries={**record.entries, entry.id: entry})
        case Struck(ident):
            return replace(record, entries={i: e for i, e in record.entries.items() if i != ident})
        case Attended(presence):
            return replace(record, presences={**record.presences, presence.participant: presence})
        case Joined(participant):
            people = (*(p for p in record.case.participants if p.id != participant.id), participant)
            return replace(record, case=replace(record.case, participants=people))
        case Marked(item, item_state):
            return replace(record, agenda={**record.agenda, item: item_state})
        case CaseChanged(case):
            return replace(record, case=case)
        case StatusChanged(status):
            return replace(record, conference=replace(record.conference, status=status))
        case Planned(conference):
            return replace(record, planned=conference)
        case Bound() | Interjected() | Answered() | Withdrawn() | Returned() | Advised() | Switched() | Undone() | Redone():
            return record
        case _:
            assert_never(step)


def records(start: Record, turns: Iterable[Turn]) -> Iterator[tuple[Turn, Record]]:
    """Yield each turn with the record as it leaves it, from the record before the first."""
    done, undone = [start], list[Record]()
    for turn in turns:
        match turn.steps:
            case (Undone(),) if len(done) > 1:
                undone.append(done.pop())
            case (Redone(),) if undone:
                done.append(undone.pop())
            case ():
                pass
            case steps:
                record = done[-1]
                for step in steps:
                    record = changed(record, step)
                done.append(record)
                undone.clear()
        yield turn, done[-1]


def _at_item(presence: Presence, item: str) -> Presence:
    """Return the presence as an item begins: who is away misses it, a guest at the table hears it (design, Disclosure)."""
    if presence.away and item not in presence.left:
        return replace(presence, left=(*presence.left, item))
    if presence.state is Attendance.GUEST and not presence.away and item not in presence.heard:
        return replace(presence, heard=(*presence.heard, item))
    return presence
