"""Answers as people say them: the chair as `me`, all but some, a date in a sentence, `no` with what is wrong."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.dialogue.answering import Room, parse
from assistant.dialogue.at_length import Heard, hear
from assistant.dialogue.prompts import AskChoice, AskDay, AskPeople, AskText, AskYesNo, Option
from assistant.dialogue.reading import Setting
from assistant.flows.open_actions import OPTIONS
from assistant.meeting.shown import Refused, Told
from assistant.record.entries import ActionUpdate, Assessment, Information, Parked
from assistant.record.vocabulary import Attendance
from assistant.text import Rejected, literal

from .table import PEOPLE, english, sample_record, sit_down

ALL = tuple(p.id for p in PEOPLE)
WHO = AskPeople(key="from", text=literal("?"))
HERE = replace(WHO, offer=ALL)
DAY = AskDay(key="due", text=literal("?"))


def room(language: str = "en") -> Room:
    return Room(Setting(language, sample_record().conference.date.date(), PEOPLE, ("nl", "en"), chair="p1"), english())


@pytest.mark.parametrize("said", ["me", "I", "ik", "mij", "the chair", "de voorzitter", "myself", "Me."])
def test_the_chair_is_named_by_who_types(said: str):
    assert parse(WHO, said, room()) == ("p1",)


def test_the_chair_may_be_one_of_several():
    assert parse(WHO, "me and Dijkstra", room()) == ("p1", "p2")
    with pytest.raises(Rejected):
        parse(WHO, "me", Room(replace(room().setting, chair=""), english()))


@pytest.mark.parametrize("said", ["yes", "ja", "ok"])
def test_yes_takes_what_is_offered(said: str):
    assert parse(HERE, said, room()) == ALL
    assert parse(replace(DAY, offer="2026-09-12"), said, room()) == "2026-09-12"
    with pytest.raises(Rejected):
        parse(WHO, said, room())


@pytest.mark.parametrize(
    ("said", "here"),
    [
        ("everyone except Okafor, she sent apologies", "p1 p2 p3 p4"),
        ("everyone except Okafor who is ill", "p1 p2 p3 p4"),
        ("all but Peeters and Moreau", "p1 p2 p5"),
        ("all but me", "p2 p3 p4 p5"),
        ("everybody apart from the prison", "p2 p3 p4 p5"),
        ("iedereen behalve Okafor", "p1 p2 p3 p4"),
        ("iedereen op Okafor na", "p1 p2 p3 p4"),
        ("everyone is here", "p1 p2 p3 p4 p5"),
        ("iedereen", "p1 p2 p3 p4 p5"),
    ],
)
def test_all_but_some_are_all_who_are_offered_but_those(said: str, here: str):
    assert " ".join(hear(HERE, said, room()).answer) == here


def test_an_unknown_name_excepts_nobody():
    with pytest.raises(Rejected):
        hear(HERE, "everyone except Petrova", room())
    with pytest.raises(Rejected):
        hear(replace(WHO, most=1), "everyone except Okafor", room())


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("the next time is in 4 wks", "2026-09-30"),
        ("we meet again in 4 weeks", "2026-09-30"),
        ("let's say 14 sept", "2026-09-14"),
        ("w/e", "2026-09-06"),
        ("w/e 12 sept", "2026-09-12"),
        ("tmrw", "2026-09-03"),
        ("de volgende keer is over 4 wkn", "2026-09-30"),
        ("maak er 14 september van", "2026-09-14"),
    ],
)
def test_a_sentence_that_holds_one_date_and_nothing_else_is_that_date(said: str, day: str):
    assert parse(DAY, said, room()) == day


@pytest.mark.parametrize(
    "said",
    [
        "Moreau arranges housing by 14 sept",
        "he starts work on 14 sept",
        "not before 14 sept",
        "not 14 sept",
        "after 14 sept",
        "14 sept or 15 sept",
        "eind volgende week",
        "call home by 14 sept",
    ],
)
def test_more_than_a_date_or_one_in_doubt_is_no_date(said: str):
    with pytest.raises(Rejected):
        hear(DAY, said, room())


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("no, the phase is wrong", Heard(False, "the phase is wrong")),
        ("nee, de fase klopt niet", Heard(False, "de fase klopt niet")),
        ("No - the phase is wrong", Heard(False, "the phase is wrong")),
        ("yes, all of it", Heard(True, "all of it")),
        ("no", Heard(False)),
    ],
)
def test_yes_and_no_may_go_on(said: str, heard: Heard):
    assert hear(AskYesNo(key="k", text=literal("?")), said, room()) == heard


def test_a_sentence_that_begins_with_no_is_not_a_no():
    for said in ("no contact with recruiters since June", "nobody came, the mother was ill"):
        with pytest.raises(Rejected):
            hear(AskYesNo(key="k", text=literal("?")), said, room())


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("not yet, make it 14 sept", Heard("new-date", "2026-09-14")),
        ("nog niet, maak er 14 september van", Heard("new-date", "2026-09-14")),
        ("moved to 14 sept", Heard("new-date", "2026-09-14")),
        ("14 sept, he was ill", Heard("new-date", "2026-09-14, he was ill")),
        ("not done, he was ill", Heard("not-done", "he was ill")),
        ("not yet", Heard("open")),
    ],
)
def test_a_date_may_be_given_where_an_option_asks_for_one(said: str, heard: Heard):
    assert hear(AskChoice(key="k", text=literal("?"), options=OPTIONS), said, room()) == heard


@pytest.mark.parametrize("said", ["¹", "²", "①", "0", "99"])
def test_a_number_that_no_option_has_is_refused(said: str):
    with pytest.raises(Rejected):
        parse(AskChoice(key="k", text=literal("?"), options=OPTIONS), said, room())
    with pytest.raises(Rejected):
        parse(replace(WHO, only=ALL), said, room())


def test_a_date_in_doubt_shows_the_options_and_takes_none():
    meeting = sit_down()
    meeting.say("/goto 2")
    before = meeting.question()
    for line in ("make it next friday", "not yet, make it next friday please"):
        (refused, asked) = meeting.say(line)
        assert isinstance(refused, Refused)
        assert (asked, meeting.record.all(ActionUpdate)) == (before, ())


def test_a_new_date_and_its_reason_fit_in_one_line():
    meeting = sit_down()
    meeting.say("/goto 2")
    meeting.say("not yet, make it 14 sept, the clinic is full")
    (update,) = meeting.record.all(ActionUpdate)
    assert (str(update.due), update.reason) == ("2026-09-14", "the clinic is full")


def test_what_is_wrong_is_kept_with_the_no():
    meeting = sit_down()
    for line in ("everyone except Okafor, she sent apologies", "yes", "yes", "no, the phase is wrong"):
        assert not any(isinstance(s, Refused | Told) for s in meeting.say(line))
    assert meeting.record.presences["p5"].state is Attendance.APOLOGIES
    assert [e.text for e in meeting.record.all(Parked)] == ["the phase is wrong"]


def test_who_does_not_agree_is_taken_from_the_same_line():
    meeting = sit_down()
    meeting.say("")
    meeting.say("no, Okafor does not agree")
    assert [p for p, said in meeting.record.presences.items() if not said.accepted] == ["p5"]


def test_what_has_no_place_is_said_to_be_lost():
    meeting = sit_down()
    for line in ("", ""):
        meeting.say(line)
    shown = meeting.say("yes, but it may change soon")
    assert any(isinstance(s, Told) and "but it may change soon" in str(s.text) for s in shown)


@pytest.mark.parametrize("said", ["skip", "overslaan", "sla over", "Skip."])
def test_skip_skips_what_need_not_be_answered_and_leaves_the_rest(said: str):
    assert parse(AskText(key="k", text=literal("?"), required=False), said, room()) is None
    assert parse(replace(DAY, required=False), said, room()) is None
    for prompt in (AskText(key="k", text=literal("?")), DAY, WHO, AskYesNo(key="k", text=literal("?"))):
        with pytest.raises(Rejected, match="/next"):
            parse(prompt, said, room())
    option = Option(key="skip", label=literal("skip"))
    assert parse(AskChoice(key="k", text=literal("?"), options=(option,)), "skip", room()) == "skip"


def test_skip_at_a_question_stays_in_the_item():
    meeting = sit_down()
    meeting.say("/goto 4")
    item = meeting.state.item
    assert not meeting.question().prompt.required
    meeting.say("skip")
    assert meeting.state.item == item
    meeting.say("/action Call the landlord")
    (refused, _asked) = meeting.say("skip")
    assert isinstance(refused, Refused)


def test_a_question_mark_alone_is_help():
    meeting = sit_down()
    for line in ("/goto 3", "/action", "/action Call the landlord"):
        meeting.say(line)
        assert any(isinstance(s, Told) and s.key == "help" for s in meeting.say("?"))
        assert meeting.is_reading("?")


@pytest.mark.parametrize("said", ["De Graaf asks the prison", "Peeters checks police", "contact with Moreau"])
def test_a_sentence_that_names_somebody_is_no_source(said: str):
    meeting = sit_down()
    meeting.say("/goto 3")
    meeting.say("risk: contact w/ recruiters")
    assert meeting.question().key == "from"
    meeting.say(said)
    assert meeting.record.all(Assessment) == ()
    with pytest.raises(Rejected):
        parse(WHO, said, room())


def test_a_source_may_be_named_with_where_it_is_from():
    for said in ("de Graaf (prison)", "Peeters of the police", "Okafor, mental health"):
        assert len(parse(WHO, said, room())) >= 1
    meeting = sit_down()
    meeting.say("/goto 3")
    meeting.say("he has a job")
    meeting.say("me")
    assert [e.source for e in meeting.record.all(Information)] == [("p1",)]
