"""What Danish has of its own: its letters typed without the keys for them, passives in -s, dates with `d.`, week numbers."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.dialogue.reading import Reading, Setting, read, read_date
from assistant.record.case import Participant
from assistant.record.vocabulary import Role

PEOPLE = (
    Participant(
        id="p1", name="Mette Sørensen", agency="KiF København", role=Role.PRB, function="tilsynsførende", language="da"
    ),
    Participant(id="p2", name="Lars Kjær", agency="Statsadvokaten", role=Role.PRO, function="senioranklager", language="da"),
    Participant(
        id="p3", name="Karen Bach", agency="Vestre Fængsel", role=Role.PRI, function="fængselsinspektør", language="da"
    ),
    Participant(id="p4", name="Ahmed Hassan", agency="Københavns Politi", role=Role.POL, function="betjent", language="da"),
)
SETTING = Setting("da", date(2026, 3, 4), PEOPLE, ("da", "en"))


def reading(text: str) -> Reading:
    return read(text, SETTING)


@pytest.mark.parametrize("text", ["Sørensen ringer til udlejeren på tirsdag", "soerensen ringer til udlejeren paa tirsdag"])
def test_letters_that_a_keyboard_lacks_are_understood(text: str) -> None:
    found = reading(text)
    assert (found.kind, found.owner, found.due) == ("action", ("p1",), date(2026, 3, 10))


@pytest.mark.parametrize("text", ["faengslet tjekker adressen foer mandag", "fængselsinspektøren tjekker adressen før mandag"])
def test_an_agency_is_known_however_it_is_typed(text: str) -> None:
    assert (reading(text).owner, reading(text).due) == (("p3",), date(2026, 3, 9))


def test_a_short_name_is_known_without_its_letter() -> None:
    assert reading("Kjaer sender dommen på mandag").owner == ("p2",)


def test_a_genitive_before_a_comma_and_a_clause_names_the_source() -> None:
    assert reading("Politiets vurdering er, at trusselsniveauet er steget").source == ("p4",)


def test_a_passive_in_s_is_done_by_whom_it_names() -> None:
    assert reading("Boligen skal findes af Sørensen senest 1. april").owner == ("p1",)
    assert reading("Politiet skal orienteres senest fredag").owner == ()


def test_who_is_asked_without_at_does_it() -> None:
    assert reading("Hassan beder Sørensen sende adressen senest 13/3").owner == ("p1",)


@pytest.mark.parametrize("text", ["den 15.", "d. 15. marts", "15. marts", "15/3", "d. 15/3"])
def test_a_day_is_read_in_each_way_it_is_written(text: str) -> None:
    assert read_date(text, SETTING).date == date(2026, 3, 15)


@pytest.mark.parametrize("text", ["uge 12", "uge12", "i uge 12"])
def test_a_week_by_its_number_ends_on_its_sunday(text: str) -> None:
    assert read_date(text, SETTING).date == date(2026, 3, 22)


def test_a_doubt_about_danger_is_asked() -> None:
    assert reading("Bach mener ikke, at han er farlig").asks == ("polarity",)


def test_a_man_a_son_and_christmas_are_no_dates_of_their_own() -> None:
    assert reading("Politiet så ham den 25/2 sammen med en ukendt mand").observed == date(2026, 2, 25)
    assert reading("Hassan ringer til hans søn").due is None
    assert reading("Sørensen finder en bolig inden jul").asks == ("due",)


def test_those_who_share_something_both_do_it():
    assert reading("KiF og politiet deles om aftalen med værestedet").owner == ("p1", "p4")


def test_a_terse_answer_to_a_request_is_a_decision():
    assert reading("Nej til overnatning").kind == "decision"
    assert reading("Intet nyt fra politiet").kind == "information"


def test_who_alone_does_not_back_it_dissents():
    found = reading("Alle undtagen politiet bakker op om beslutningen")
    assert (found.kind, found.source) == ("dissent", ("p4",))
