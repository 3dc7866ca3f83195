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


LONG = "Probation: he has lived with his aunt in the centre of Arnhem with her two children since aug 20."


def test_a_new_line_after_a_long_one_that_ended_is_nobody_elses_statement():
    meeting = sit_down(sure=True)
    meeting.say("/goto 3")
    meeting.say(LONG + "\nPolice intel suggests he met two known recruiters; not to be shared with the municipality.")
    assert meeting.question().key == "level"
    meeting.say("H1")
    meeting.say("")
    first, second = meeting.record.all(Information)
    assert (first.source, str(first.observed), first.level.value) == (("p2",), "2026-08-20", "H0")
    assert (second.source, second.level.value) == (("p4",), "H1")
    assert (second.text, meeting.record.all(Action)) == ("Police intel suggests he met two known recruiters", ())


@pytest.mark.parametrize(
    "said",
    [
        "1. Police: seen at the gate\n2. Dijkstra arranges housing by 12 September\n3. Prison: calm",
        "1. Police: seen at the gate. 2. Dijkstra arranges housing by 12 September. 3. Prison: calm",
        "1) Police: seen at the gate\n2) Dijkstra arranges housing by 12 September\n3) Prison: calm",
        "- Police: seen at the gate\n- Dijkstra arranges housing by 12 September\n• Prison: calm",
    ],
)
def test_the_numbers_and_bullets_of_a_list_end_statements_and_are_no_words(said: str):
    meeting = sit_down(sure=True)
    meeting.say("/goto 3")
    meeting.say(said)
    assert [(e.text, e.source) for e in meeting.record.all(Information)] == [("seen at the gate", ("p4",)), ("calm", ("p1",))]
    assert [(e.task, str(e.due)) for e in meeting.record.all(Action)] == [("arranges housing", "2026-09-12")]


def test_a_line_that_was_only_wrapped_goes_on():
    meeting = sit_down(sure=True)
    meeting.say("/goto 3")
    meeting.say("Probation: he keeps all of his appointments with the job coach and with\nthe debt counsellor of the town")
    assert len(meeting.record.all(Information)) == 1
