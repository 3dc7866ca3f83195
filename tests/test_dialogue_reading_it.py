"""Italian: elisions, accents typed as apostrophes, prepositions with their articles, verbs without a subject or before it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from assistant.dialogue.reading import Reading, Setting, read
from tools.figures import people

PEOPLE = people()
SETTING = Setting("it", date(2026, 3, 4), PEOPLE, ("en",))


def reading(text: str) -> Reading:
    return read(text, SETTING)


@pytest.mark.parametrize("to_be", ["È", "E'", "E’", "è"])
def test_is_may_be_written_with_an_apostrophe(to_be: str) -> None:
    found = reading(f"{to_be} motivato, secondo GGZ Oost")
    assert (found.kind, found.polarity, found.source) == ("assessment", "protective", ("p6",))


def test_and_is_not_taken_for_is() -> None:
    found = reading("Dijkstra e Moreau chiamano la madre entro venerdì")
    assert (found.owner, found.due) == (("p1", "p2"), date(2026, 3, 6))


@pytest.mark.parametrize("text", ["entro l'8 aprile", "entro l’8/4", "entro il 1° aprile", "prima dell'8 aprile"])
def test_a_date_may_have_an_elided_article(text: str) -> None:
    assert reading(f"Dijkstra manda il fascicolo {text}").due in (date(2026, 4, 8), date(2026, 4, 1))


def test_a_weekday_with_only_the_number_of_its_day_is_one_date() -> None:
    assert reading("Dijkstra accompagna il detenuto in banca venerdì 13").due == date(2026, 3, 13)
    assert reading("Dijkstra accompagna il detenuto in banca venerdì 12").asks == ("due",)


def test_a_verb_without_its_subject_is_a_pronoun() -> None:
    found = reading("chiamerà il proprietario venerdì")
    assert (found.kind, found.owner, found.asks) == ("action", (), ("owner",))


@pytest.mark.parametrize("text", ["se ne occupa Dijkstra entro venerdì", "lo chiama Dijkstra venerdì"])
def test_who_does_it_may_stand_after_the_verb(text: str) -> None:
    assert (reading(text).owner, reading(text).due) == (("p1",), date(2026, 3, 6))


def test_a_pronoun_may_be_written_onto_an_infinitive() -> None:
    assert (reading("contattarlo entro venerdì").kind, reading("contattarlo entro venerdì").due) == ("action", date(2026, 3, 6))


def test_a_surname_with_an_apostrophe_is_found_however_it_is_written() -> None:
    setting = replace(SETTING, participants=(replace(PEOPLE[0], name="Marco D'Amico"), *PEOPLE[1:]))
    for said in ("D'Amico", "d’amico", "Marco D'Amico", "M. D'Amico"):
        assert read(f"{said} chiama la madre lunedì", setting).owner == ("p1",), said


@pytest.mark.parametrize(
    ("said", "barred", "only"),
    [
        (", non comunicare al comune", ("Municipality of Vught",), ()),
        (", solo per l'UEPE", (), ("Probation Service",)),
        (" (non per la polizia)", ("Police",), ()),
    ],
)
def test_who_may_read_is_said_in_italian(said: str, barred: tuple[str, ...], only: tuple[str, ...]) -> None:
    found = reading("carcere: ha rivisto il cugino" + said)
    assert found.restriction is not None
    assert (found.restriction.barred, found.restriction.only) == (barred, only)
    assert (found.kind, found.source) == ("information", ("p3",))


def test_who_is_asked_for_something_by_a_day_is_to_give_it() -> None:
    found = reading("Moreau chiede alla polizia un'informativa entro il 20 marzo")
    assert (found.kind, found.owner, found.due) == ("action", ("p4",), date(2026, 3, 20))


def test_a_denied_noun_forbids_unless_it_tells_how_things_have_been() -> None:
    assert reading("nessun contatto con la vittima").kind == "decision"
    assert reading("nessun contatto con la vittima da gennaio").kind == "information"


def test_who_receives_somebody_on_a_day_to_come_does_so() -> None:
    found = reading("la psichiatra lo riceve il 17 marzo")
    assert (found.kind, found.owner, found.due) == ("action", ("p6",), date(2026, 3, 17))


@pytest.mark.parametrize("text", ["Il test è risultato positivo alla cocaina", "L'alcoltest è risultato positivo"])
def test_a_positive_test_is_no_protection(text: str) -> None:
    assert (reading(text).kind, reading(text).polarity) == ("information", None)
