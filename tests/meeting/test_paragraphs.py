"""Several statements in one line: all are taken, in this order, in one turn; what waits survives starting again."""

from __future__ import annotations

import pytest

from assistant.meeting.meeting import Meeting
from assistant.meeting.shown import Kept
from assistant.record.entries import Action, Information

from .table import around, sit_down

PARAGRAPH = """Police: seen twice at the old address.
Prison: two arguments with a neighbour.
He cleans the kitchen now.
Dijkstra arranges temporary housing by 12 September
Police: no new contacts"""


def again(meeting: Meeting) -> Meeting:
    store = meeting._store
    return Meeting(store, store.start, around())


def test_sentences_of_one_speaker_are_kept_as_one_with_the_whole_text():
    meeting = sit_down()
    said = "Probation: he keeps his appointments. He has a new phone. His brother picks him up on Fridays."
    meeting.say(said)
    meeting.say("")
    (entry,) = meeting.record.all(Information)
    assert (entry.text, entry.source) == (said.removeprefix("Probation: "), ("p2",))


@pytest.mark.parametrize("restarted", [False, True])
def test_every_statement_of_a_paragraph_is_read_back_one_after_another(restarted: bool):
    meeting = sit_down()
    meeting.say("/goto 3")
    before = meeting.question()
    turns = len(meeting._store.kept)
    meeting.say(PARAGRAPH)
    assert len(meeting._store.kept) == turns + 1
    for _line in range(12):
        if restarted:
            asked = meeting.question()
            meeting = again(meeting)
            assert meeting.question() == asked
        if meeting.question() == before:
            break
        meeting.say("de Graaf" if meeting.question().key == "from" else "")
    assert [(e.text, e.source) for e in meeting.record.all(Information)] == [
        ("seen twice at the old address", ("p4",)),
        ("two arguments with a neighbour", ("p1",)),
        ("He cleans the kitchen now", ("p1",)),
        ("no new contacts", ("p4",)),
    ]
    assert [(e.task, e.owner, str(e.due)) for e in meeting.record.all(Action)] == [
        ("arranges temporary housing", ("p2",), "2026-09-12")
    ]


def test_in_a_script_the_statements_without_doubt_keep_themselves_at_once():
    meeting = sit_down(sure=True)
    meeting.say("/goto 3")
    shown = meeting.say("Police: seen twice at the old address. Dijkstra arranges housing by 12 September")
    assert [type(e.entry) for e in shown if isinstance(e, Kept)][:2] == [Information, Action]


def test_one_undo_takes_a_whole_paragraph_back():
    meeting = sit_down(sure=True)
    meeting.say("/goto 3")
    before = meeting.record.entries
    meeting.say("Police: seen twice at the old address. Dijkstra arranges housing by 12 September")
    meeting.say("/undo")
    assert meeting.record.entries == before
