"""A correction in words mends the field it means; where that is in doubt it asks which entry, and records nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.meeting.meeting import Meeting
from assistant.meeting.shown import Refused
from assistant.record.entries import Action, ActionUpdate, Fact, Information

from .table import ListStore, around, sample_record, sit_down


def after(*lines: str, item: str = "3") -> Meeting:
    meeting = sit_down()
    meeting.say("/goto " + item)
    while item != "1" and meeting.question().key:
        meeting.say("")
    for line in lines:
        meeting.say(line)
    return meeting


HOUSING = "Moreau arranges housing by Friday"


@pytest.mark.parametrize(
    ("said", "owner", "due"),
    [
        ("no, Peeters", "p4", "2026-09-04"),
        ("no, 14 sept", "p3", "2026-09-14"),
        ("no, make that the 15th", "p3", "2026-09-15"),
        ("sorry, the owner is Okafor", "p5", "2026-09-04"),
        ("i meant Peeters", "p4", "2026-09-04"),
        ("correction: due date is 14 sept", "p3", "2026-09-14"),
    ],
)
@pytest.mark.parametrize("kept", [False, True])
def test_owner_and_date_are_mended_before_and_after_an_action_is_kept(said: str, owner: str, due: str, kept: bool):
    if kept and said.startswith(("no,", "nee,")):
        said = "sorry" + said[said.index(",") :]
    meeting = after(HOUSING, *([""] if kept else []), said, "")
    assert [(a.id, a.owner, str(a.due)) for a in meeting.record.all(Action)] == [("A1", (owner,), due)]
    assert meeting.record.all(Information) == ()


@pytest.mark.parametrize(
    ("said", "owner", "due"),
    [
        ("nee, 14 september", "p3", "2026-09-14"),
        ("ik bedoel Peeters", "p4", "2026-09-04"),
        ("nee, Peeters", "p4", "2026-09-04"),
    ],
)
def test_corrections_are_understood_in_dutch(said: str, owner: str, due: str):
    record = sample_record()
    store = ListStore(replace(record, conference=replace(record.conference, language="nl")))
    meeting = Meeting(store, store.start, around())
    meeting.begin()
    for line in ("/goto 3", "Moreau regelt woonruimte voor vrijdag", said, ""):
        meeting.say(line)
    assert [(a.owner, str(a.due)) for a in meeting.record.all(Action)] == [((owner,), due)]


@pytest.mark.parametrize("said", ["sorry, that was probation", "no wait, Dijkstra", "oops, the source is Dijkstra"])
def test_who_said_so_is_mended(said: str):
    meeting = after("police: he met his aunt", "", said)
    assert [e.source for e in meeting.record.all(Information)] == [("p2",)]


def test_a_field_of_the_protocol_is_mended_by_its_name():
    meeting = after("sorry, end of the sentence is 18 Sept 2026", "correction: end of sentence: 19 sept 2026")
    assert [(f.id, f.field, f.value) for f in meeting.record.all(Fact)] == [("F1", "sentence-end", "2026-09-19")]
    meeting.say("make that 20 sept 2026")
    assert [f.value for f in meeting.record.all(Fact)] == ["2026-09-20"]
    assert meeting.record.all(Information) == ()


def test_a_field_that_is_being_asked_is_answered():
    meeting = after("yes", "yes", "yes", "", "", item="1")
    assert meeting.question().key == "fact:sentence-end"
    meeting.say("sorry, end of the sentence is 18 Sept 2026")
    assert [(f.field, f.value) for f in meeting.record.all(Fact)] == [("sentence-end", "2026-09-18")]
    assert meeting.question().key != "fact:sentence-end"


def test_the_date_just_given_for_an_action_is_mended_while_its_reason_is_asked():
    meeting = sit_down()
    for line in ("/goto 2", "make it 14 sept", "sorry, 15 sept", "he was ill"):
        meeting.say(line)
    assert [(str(u.due), u.reason) for u in meeting.record.all(ActionUpdate)] == [("2026-09-15", "he was ill")]


@pytest.mark.parametrize("said", ["sorry, he moved", "sorry, the due date is 14 sept", "correction: three times"])
def test_what_is_in_doubt_asks_which_entry_and_records_nothing(said: str):
    meeting = after("police: he met his aunt", "")
    before = meeting.record.entries
    (refused, _question) = meeting.say(said)
    assert isinstance(refused, Refused)
    assert "I1" in str(refused.text)
    assert meeting.record.entries == before


def test_of_two_entries_neither_the_last_it_is_asked_which():
    meeting = after(HOUSING, "", "Peeters checks the address by Friday", "", "police: he met his aunt", "")
    assert isinstance(meeting.say("sorry, the due date is 14 sept")[0], Refused)
    assert {str(a.due) for a in meeting.record.all(Action)} == {"2026-09-04"}


@pytest.mark.parametrize("said", ["wait list is 6 weeks", "that should be done by Moreau by Friday", "not that he minds"])
def test_a_sentence_that_only_begins_like_a_correction_is_read_as_a_sentence(said: str):
    meeting = after("police: he met his aunt", "")
    shown = meeting.say(said)
    assert not any(isinstance(s, Refused) for s in shown)


def test_yes_with_more_is_no_answer_to_the_read_back():
    meeting = after(HOUSING)
    assert isinstance(meeting.say("yes, but Peeters helps with it")[0], Refused)
    assert (meeting.question().key, meeting.record.all(Action)) == ("keep", ())
