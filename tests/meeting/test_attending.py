"""Who comes and goes is said in sentences; the commands remain for those who like them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.meeting.meeting import Meeting
from assistant.meeting.shown import Refused, Told
from assistant.record.entries import Action
from assistant.record.vocabulary import Attendance

from .table import ListStore, sample_record, sit_down


def opened() -> Meeting:
    meeting = sit_down(sure=True)
    meeting.say("/goto 3")
    while meeting.question().key:
        meeting.say("")
    meeting.say("/present De Graaf; Dijkstra; Moreau; Peeters")
    return meeting


def state(meeting: Meeting, person: str) -> Attendance | None:
    presence = meeting.record.presences.get(person)
    return presence.state if presence is not None else None


def new_people(meeting: Meeting) -> list[tuple[str, str]]:
    return [(p.name, p.agency) for p in meeting.record.people() if p.guest]


@pytest.mark.parametrize(
    "said",
    [
        "Guest: Tom Bakker, Exodus",
        "Tom Bakker from Exodus joins as a guest",
        "Guest: Tom Bakker (Exodus)",
        "Tom Bakker of Exodus is here as a guest",
    ],
)
def test_a_guest_is_welcomed_in_a_sentence(said: str):
    meeting = opened()
    meeting.say(said)
    assert new_people(meeting) == [("Tom Bakker", "Exodus")]
    assert meeting.record.presences["g1"].state is Attendance.GUEST


def test_a_guest_without_an_agency_is_asked_for_it():
    meeting = opened()
    shown = meeting.say("Guest: Tom Bakker")
    assert any(isinstance(s, Refused) for s in shown)
    assert new_people(meeting) == []


@pytest.mark.parametrize("said", ["Okafor sends apologies", "Okafor can't make it today", "apologies: Okafor", "Okafor is ill"])
def test_apologies_are_taken_from_a_sentence_without_their_reason(said: str):
    meeting = opened()
    meeting.say(said)
    presence = meeting.record.presences["p5"]
    assert (presence.state, presence.reason) == (Attendance.APOLOGIES, "")


def test_whoever_does_not_show_is_absent():
    meeting = opened()
    meeting.say("Okafor is absent")
    assert state(meeting, "p5") is Attendance.ABSENT


def test_someone_leaves_and_comes_back_in_sentences():
    meeting = opened()
    meeting.say("Moreau leaves the room")
    assert meeting.record.presences["p3"].away
    meeting.say("Moreau is back")
    assert not meeting.record.presences["p3"].away


def test_whoever_had_left_and_is_here_again_is_back():
    meeting = opened()
    meeting.say("Moreau has left the meeting")
    meeting.say("Moreau has joined")
    assert not meeting.record.presences["p3"].away
    assert state(meeting, "p3") is Attendance.PRESENT


def test_a_participant_who_stands_in_for_another_is_their_deputy():
    meeting = opened()
    meeting.say("Peeters stands in for Okafor")
    assert (state(meeting, "p4"), state(meeting, "p5")) == (Attendance.DEPUTY, Attendance.APOLOGIES)


@pytest.mark.parametrize("said", ["Okafor is replaced by Anna Bell", "Anna Bell stands in for Okafor"])
def test_somebody_new_who_stands_in_is_a_guest_of_the_same_agency(said: str):
    meeting = opened()
    meeting.say(said)
    assert state(meeting, "p5") is Attendance.APOLOGIES
    assert new_people(meeting) == [("Anna Bell", "Mental Health Gelderland")]


def test_nothing_is_recorded_of_who_is_still_to_come():
    meeting = opened()
    shown = meeting.say("Okafor will be late")
    assert any(isinstance(s, Refused) for s in shown)
    assert state(meeting, "p5") is None


def test_an_attendance_within_a_paragraph_is_taken_with_the_entries():
    meeting = opened()
    meeting.say("Okafor is absent. Dijkstra calls the landlord by 9 September.")
    assert state(meeting, "p5") is Attendance.ABSENT
    assert [a.task for a in meeting.record.all(Action)] == ["calls the landlord"]


def arrived(meeting: Meeting) -> dict[str, Attendance]:
    return {ident: presence.state for ident, presence in meeting.record.presences.items()}


def unattended() -> Meeting:
    meeting = sit_down(sure=True)
    meeting.say("/goto 3")
    while meeting.question().key:
        meeting.say("")
    return meeting


def test_everyone_is_here_only_where_it_is_said_of_everyone():
    meeting = unattended()
    meeting.say("everyone is here")
    assert arrived(meeting) == dict.fromkeys(("p1", "p2", "p3", "p4", "p5"), Attendance.PRESENT)


@pytest.mark.parametrize(
    "said",
    [
        "everyone is here except Okafor",
        "all present but Okafor",
        "Anna Bell is here",
        "Moreau and Peeters are here, Okafor and Dijkstra sent apologies",
    ],
)
def test_nobody_is_recorded_as_what_was_not_said_of_them(said: str):
    meeting = unattended()
    meeting.say(said)
    state = arrived(meeting)
    assert state.get("p5") in (None, Attendance.APOLOGIES)
    assert state.get("p1") is None
    assert "g1" not in state


def test_who_is_new_and_here_is_asked_for_the_agency():
    meeting = unattended()
    shown = meeting.say("Anna Bell is here")
    assert any(isinstance(s, Refused) and "/guest" in str(s.text) for s in shown)


def test_somebody_new_may_stand_in_for_an_agency_with_a_comma_in_its_name():
    record = sample_record()
    people = tuple(replace(p, agency="Police East, district 4") if p.id == "p4" else p for p in record.case.participants)
    meeting = sit_down(ListStore(replace(record, case=replace(record.case, participants=people))), sure=True)
    meeting.say("/goto 3")
    while meeting.question().key:
        meeting.say("")
    meeting.say("Anna Bell stands in for Peeters")
    assert new_people(meeting) == [("Anna Bell", "Police East, district 4")]


def test_what_cannot_be_taken_of_a_paragraph_is_told_and_the_rest_is_kept():
    meeting = opened()
    shown = meeting.say("Okafor will be late. Dijkstra calls the landlord by 9 September.")
    assert [str(s.text) for s in shown if isinstance(s, Told) and "Not kept" in str(s.text)] != []
    assert [a.task for a in meeting.record.all(Action)] == ["calls the landlord"]
    assert state(meeting, "p5") is None


def test_who_an_agency_says_is_absent_is_what_it_told():
    meeting = opened()
    meeting.say("police: Okafor is absent. Dijkstra calls the landlord by 9 September.")
    assert state(meeting, "p5") is None


def test_one_undo_takes_back_what_a_sentence_said_of_who_is_here():
    meeting = opened()
    meeting.say("Okafor is replaced by Anna Bell")
    meeting.say("/undo")
    assert state(meeting, "p5") is None
    assert new_people(meeting) == []


def test_who_goes_is_taken_while_somebody_else_is_asked_for():
    meeting = opened()
    meeting.say("/action Call the landlord | due: 2026-09-09")
    assert meeting.question().key == "owner"
    meeting.say("Moreau leaves the room")
    assert meeting.record.presences["p3"].away
    assert meeting.question().key == "owner"
