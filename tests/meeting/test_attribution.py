"""What an entry says of how it is known, and which decision a dissent is about: never more than the words say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.meeting.meeting import Meeting
from assistant.meeting.shown import Refused, Told
from assistant.record.case import Participant
from assistant.record.entries import Decision, Dissent, Information
from assistant.record.vocabulary import Obtained, Role, Standing

from .table import PEOPLE, ListStore, around, sample_record, sit_down

GRANT = "/decision Weekend leave is granted | by: joint | grounds: calm for three months"
RELEASE = "/decision Release goes ahead with an electronic tag | by: joint | grounds: the judge asked for it"
VISIT = GRANT.replace("Weekend leave", "A visit to his mother")


def last_information(line: str) -> Information:
    meeting = sit_down(sure=True)
    meeting.say("/goto 3")
    meeting.say(line)
    if meeting.question().key == "from":
        meeting.say("de Graaf")
    return meeting.record.all(Information)[-1]


@pytest.mark.parametrize(
    ("line", "obtained"),
    [
        ("police: seen at the old address on 30 August", Obtained.OWN_OBSERVATION),
        ("police: he was seen at the station", Obtained.OWN_OBSERVATION),
        ("The police saw him at the station on Monday", Obtained.OWN_OBSERVATION),
        ("police: a neighbour says he was seen at the station", Obtained.OTHER_AGENCY),
        ("police: seen by his mother at the station", Obtained.OTHER_AGENCY),
        ("police: he found a job", Obtained.OTHER_AGENCY),
        ("police: he has a new phone", Obtained.OTHER_AGENCY),
    ],
)
def test_only_what_the_source_saw_itself_is_its_own_observation(line: str, obtained: Obtained):
    assert last_information(line).obtained is obtained


@pytest.mark.parametrize(
    ("line", "standing"),
    [
        ("probation: he prays more than before", Standing.ASSESSMENT),
        ("Dijkstra thinks that he will move", Standing.ASSESSMENT),
        ("probation: he has a new phone", Standing.FACT),
    ],
)
def test_what_somebody_thinks_is_no_fact(line: str, standing: Standing):
    assert last_information(line).standing is standing


def test_a_dissent_goes_to_the_decision_that_its_words_name():
    meeting = sit_down(sure=True)
    for line in (GRANT, RELEASE, VISIT):
        meeting.say(line)
        while meeting.question().key == "dissent":
            meeting.say("")
    meeting.say("Peeters objects to the release without an electronic tag")
    (dissent,) = meeting.record.all(Dissent)
    assert meeting.record.by_code(dissent.on).id == "D2"


@pytest.mark.parametrize("decisions", [[GRANT], [GRANT, VISIT]])
def test_a_dissent_that_names_another_matter_asks_for_its_decision(decisions: list[str]):
    meeting = sit_down(sure=True)
    for line in decisions:
        meeting.say(line)
        while meeting.question().key == "dissent":
            meeting.say("")
    meeting.say("Peeters objects to the release without an electronic tag")
    assert (meeting.question().key, meeting.record.all(Dissent)) == ("on", ())
    meeting.say("D1")
    assert meeting.record.by_code(meeting.record.all(Dissent)[0].on).id == "D1"


def test_without_a_decision_an_objection_is_kept_as_information_and_said_so():
    meeting = sit_down(sure=True)
    shown = meeting.say("Peeters objects to the release without an electronic tag")
    assert any(isinstance(s, Told) and s.key == "doubt" for s in shown)
    assert (meeting.record.all(Dissent), meeting.record.all(Information)[0].source) == ((), ("p4",))


def test_an_observation_in_doubt_is_asked_in_a_sentence():
    meeting = sit_down(sure=True)
    meeting.say("police: seen in the park on Wednesday")
    assert meeting.question().key == "observed"


@pytest.mark.parametrize("at", ["by", "grounds", "dissent"])
def test_a_dissent_said_while_a_decision_is_entered_is_kept_with_it(at: str):
    meeting = sit_down()
    meeting.say("/goto 3")
    meeting.say("decision: he leaves in the morning")
    answers = {"by": "joint", "grounds": "the judge asked for it", "dissent": ""}
    objected = False
    while (key := meeting.question().key) in answers:
        if key == at and not objected:
            meeting.say("Moreau dissents, she thinks a tag blocks work")
            objected = True
        else:
            meeting.say(answers[key])
    (decision,), (dissent,) = meeting.record.all(Decision), meeting.record.all(Dissent)
    assert (dissent.agency, dissent.on) == ("Municipality of Arnhem", decision.code)
    assert "a tag blocks work" in dissent.text
    assert meeting.record.all(Information) == ()


def test_a_dissent_of_nobody_certain_is_asked_back():
    meeting = sit_down()
    meeting.say("/goto 3")
    meeting.say("decision: he leaves in the morning")
    (refused, asked) = meeting.say("I dissent, he is not ready at all")
    assert isinstance(refused, Refused)
    assert asked.key == "by"


def test_a_dissent_pasted_behind_its_decision_is_an_entry_of_its_own():
    meeting = sit_down()
    meeting.say("/goto 3")
    meeting.say("decision: he leaves in the morning. Moreau dissents, she thinks a tag blocks work")
    for line in ("joint", "the judge asked for it", "", ""):
        meeting.say(line)
    assert [d.on for d in meeting.record.all(Dissent)] == [meeting.record.all(Decision)[0].code]


def test_an_agency_with_several_people_speaks_for_itself_and_the_one_who_is_there_for_it():
    record = sample_record()
    visser = Participant(id="p6", name="Anna Visser", agency="Probation Service", role=Role.PRB)
    record = replace(record, case=replace(record.case, participants=(*PEOPLE, visser)))
    meeting = Meeting(ListStore(record), record, around())
    meeting.begin()
    for line in ("", "yes", "yes", "/goto 3", "probation: he comes on time", "yes"):
        meeting.say(line)
    for line in ("/leave Dijkstra", "probation: he works well", "yes"):
        meeting.say(line)
    assert [e.source for e in meeting.record.all(Information)] == [("Probation Service",), ("p6",)]


@pytest.mark.parametrize("line", ["police: home visit at his mother's, Friday", "Peeters says he will start work on Monday"])
def test_what_may_be_a_task_or_a_fact_is_asked_and_never_settled_silently(line: str):
    meeting = sit_down(sure=True)
    meeting.say("/goto 3")
    meeting.say(line)
    assert meeting.question().key == "kind"
    assert meeting.record.all(Information) == ()
