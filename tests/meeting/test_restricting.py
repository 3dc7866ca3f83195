"""Words that say who may read an entry make the level a question; they are never kept as words for all."""

from __future__ import annotations

import pytest

from assistant.meeting.meeting import Meeting
from assistant.meeting.shown import Refused, Told
from assistant.record.entries import Action, Entry, Goal, Information, Note
from assistant.record.vocabulary import Level

from .table import sit_down

SEEN = "police: he met two known recruiters"
OTHERS = ("p1", "p2", "p4", "p5")


def at_new_information(*, sure: bool = False) -> Meeting:
    meeting = sit_down(sure=sure)
    meeting.say("/goto 3")
    while meeting.question().key:
        meeting.say("")
    return meeting


def last(meeting: Meeting, kind: type[Entry] = Information) -> Entry:
    return meeting.record.all(kind)[-1]


@pytest.mark.parametrize("sure", [False, True])
@pytest.mark.parametrize(
    ("said", "receivers"),
    [
        (", not for the municipality", OTHERS),
        ("; not to be shared with Moreau.", OTHERS),
        (", only for probation", ("Probation Service",)),
        (" - Dijkstra and Okafor only", ("p2", "p5")),
    ],
)
def test_the_level_is_asked_and_those_it_is_for_are_offered(said: str, receivers: tuple[str, ...], sure: bool):
    meeting = at_new_information(sure=sure)
    shown = meeting.say(SEEN + said)
    assert any(isinstance(s, Told) and s.key == "doubt" for s in shown)
    assert (meeting.question().key, meeting.record.all(Information)) == ("level", ())
    assert meeting.question().prompt.offer == "H1"
    meeting.say("")
    assert (meeting.question().key, meeting.question().prompt.offer) == ("for", receivers)
    meeting.say("")
    kept = last(meeting)
    assert (kept.text, kept.level, kept.receivers) == ("he met two known recruiters", Level.H1, receivers)
    assert kept.original == SEEN + said


def test_what_is_not_for_the_minutes_is_offered_to_its_owner_only():
    meeting = at_new_information()
    meeting.say(SEEN + ", not in the minutes")
    meeting.say("")
    assert last(meeting).level is Level.H3


def test_at_named_receivers_without_names_somebody_must_be_named():
    meeting = at_new_information()
    meeting.say(SEEN + ", confidential")
    meeting.say("")
    assert isinstance(meeting.say("")[0], Refused)
    meeting.say("everyone except the prison")
    assert last(meeting).receivers == ("p2", "p3", "p4", "p5")


@pytest.mark.parametrize("begun", ["/info", "/info " + SEEN + ", not for Moreau"])
def test_a_wording_that_was_asked_for_or_follows_a_command_restricts_as_well(begun: str):
    meeting = at_new_information()
    meeting.say(begun)
    if meeting.question().key == "text":
        meeting.say("police saw him with recruiters, not for Moreau")
    assert meeting.question().key == "level"


def test_a_form_asks_too_but_a_level_of_its_own_decides():
    meeting = at_new_information()
    meeting.say("/info he met recruiters, confidential | from: Peeters")
    assert meeting.question().key == "level"
    meeting.say("H2")
    assert (last(meeting).text, last(meeting).level) == ("he met recruiters", Level.H2)
    meeting.say("/info he met recruiters, confidential | from: Peeters | level: H0")
    assert last(meeting).level is Level.H0


def test_said_at_the_read_back_it_is_about_the_entry_in_the_making():
    meeting = at_new_information()
    meeting.say(SEEN)
    assert meeting.question().key == "keep"
    meeting.say("not for Moreau")
    meeting.say("")
    meeting.say("")
    assert (last(meeting).level, last(meeting).receivers) == (Level.H1, OTHERS)


def test_said_after_it_was_kept_the_command_is_named_and_nothing_is_kept():
    meeting = at_new_information()
    meeting.say(SEEN)
    meeting.say("")
    before = meeting.record.entries
    (refused, _question) = meeting.say("not for the municipality")
    assert isinstance(refused, Refused)
    assert "/level I1 H1" in str(refused.text)
    assert meeting.record.entries == before


def test_every_statement_of_a_paragraph_has_its_own_restriction():
    meeting = at_new_information()
    meeting.say("Dijkstra arranges housing by 12 September\nPolice: seen at the gate; not for the municipality")
    meeting.say("")
    assert last(meeting, Action).level is Level.H0
    assert meeting.question().key == "level"
    meeting.say("")
    meeting.say("")
    assert (last(meeting).text, last(meeting).level) == ("seen at the gate", Level.H1)


def test_a_private_note_keeps_the_words():
    meeting = at_new_information()
    meeting.say("note: the tone is tense, not for the municipality")
    meeting.say("")
    assert last(meeting, Note).text == "the tone is tense, not for the municipality"


def test_any_entry_that_has_a_level_is_asked_for_it():
    meeting = at_new_information()
    meeting.say("goal: he finds a room, not for Okafor")
    while meeting.question().key != "level":
        meeting.say("12 September")
    meeting.say("")
    meeting.say("")
    assert (last(meeting, Goal).text, last(meeting, Goal).level) == ("he finds a room", Level.H1)
