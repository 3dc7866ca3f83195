"""A question asked of the assistant is answered at any question, which stays open; nothing is kept of it."""

from __future__ import annotations

import pytest

from assistant.meeting.meeting import Meeting
from assistant.meeting.shown import ANSWER, Refused, Told
from assistant.record.entries import Information, Parked

from .table import ListStore, sample_record, sit_down


def told(meeting: Meeting, line: str) -> list[Told]:
    return [s for s in meeting.say(line) if isinstance(s, Told) and s.key == ANSWER]


@pytest.mark.parametrize(
    "at",
    [
        (),
        ("/goto 3",),
        ("/goto 3", "/action"),
        ("/goto 3", "/action Call him"),
        ("/goto 3", "/action Call him | owner: Moreau"),
        ("/goto 3", "/decision He is met | by: joint"),
        ("/goto 5",),
        ("/goto 9",),
        ("/goto 3", "Moreau calls the landlord by Friday"),
    ],
    ids=lambda at: " ".join(at) or "opening",
)
def test_a_question_is_answered_and_the_one_on_screen_stays_open(at: tuple[str, ...]):
    store = ListStore(sample_record())
    meeting = sit_down(store)
    for line in at:
        meeting.say(line)
    before, kept, lines = meeting.question(), len(store.kept), meeting.lines
    found = told(meeting, "who owns 2/A1?")
    assert [(t.about, t.code) for t in found] == [("2/A1", "A-7QKM")]
    assert (meeting.question(), len(store.kept), meeting.lines) == (before, kept, lines)


def test_where_words_are_asked_for_only_a_question_mark_makes_a_question_of_them():
    meeting = sit_down()
    meeting.say("/goto 3")
    meeting.say("/action")
    meeting.say("open actions of the police")
    assert meeting.question().key == "owner"


def test_the_answer_tells_what_was_just_recorded():
    meeting = sit_down()
    for line in ("/goto 3", "probation: he asked about leave", "yes", "Moreau calls the landlord by Friday", "yes"):
        meeting.say(line)
    assert [t.about for t in told(meeting, "what did probation say?")] == ["I1"]
    assert [t.about for t in told(meeting, "open actions of the municipality")] == ["A1"]
    assert "due: Friday, 4 September 2026" in str(told(meeting, "is A1 done?")[0].text)
    assert "It is spoken of in: I1" in str(told(meeting, "what did we decide on leave?")[1].text)


@pytest.mark.parametrize("at", [("/goto 3",), ("/goto 3", "/action Call him"), ("/goto 9",)], ids=" ".join)
@pytest.mark.parametrize("line", ["who pays for all this?", "who pays?", "why did nobody tell us about the flat?"])
def test_a_question_without_an_answer_is_refused_with_what_can_be_asked_and_never_kept(at: tuple[str, ...], line: str):
    store = ListStore(sample_record())
    meeting = sit_down(store)
    for said in at:
        meeting.say(said)
    before, kept = meeting.question(), len(store.kept)
    refused = meeting.say(line)[0]
    assert isinstance(refused, Refused)
    assert "who owns A3?" in str(refused.text)
    assert (meeting.question(), len(store.kept)) == (before, kept)


@pytest.mark.parametrize("line", ["question: who pays the rent?", "police: when does he get his passport back?"])
def test_a_question_that_somebody_asks_is_put_aside_and_not_what_they_told(line: str):
    meeting = sit_down()
    meeting.say("/goto 3")
    meeting.say(line)
    meeting.say("yes")
    assert [p.text for p in meeting.record.all(Parked)] == [line.removeprefix("question: ")]
    assert meeting.record.all(Information) == ()


def test_a_question_with_its_prefix_is_answered_too():
    assert told(sit_down(), "question: who owns 2/A1?")


def test_what_is_asked_is_no_line_of_a_script():
    meeting = sit_down()
    assert meeting.is_reading("who owns 2/A1?")
    assert not meeting.is_reading("Moreau calls the landlord by Friday")


def test_help_shows_what_can_be_asked():
    shown = " ".join(str(s.text) for s in sit_down().say("/help") if isinstance(s, Told))
    assert "who has not spoken?" in shown
