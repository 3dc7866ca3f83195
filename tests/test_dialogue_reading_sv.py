"""What Swedish has of its own: endings for articles and genitives, passives in -s, `att` before infinitives, week numbers."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.dialogue.reading import Reading, Setting, read
from assistant.record.case import Participant
from assistant.record.vocabulary import Role

PEOPLE = (
    Participant(
        id="p1", name="Anna Lindqvist", agency="Frivården Malmö", role=Role.PRB, function="frivårdsinspektör", language="sv"
    ),
    Participant(
        id="p2", name="Erik Svensson", agency="Åklagarkammaren", role=Role.PRO, function="kammaråklagare", language="sv"
    ),
    Participant(
        id="p3", name="Hans Åberg", agency="Anstalten Fosie", role=Role.PRI, function="kriminalvårdschef", language="sv"
    ),
    Participant(id="p4", name="Ahmed Hassan", agency="Polisregion Syd", role=Role.POL, function="kommunpolis", language="sv"),
)
SETTING = Setting("sv", date(2026, 3, 4), PEOPLE, ("en", "sv"))


def reading(text: str) -> Reading:
    return read(text, SETTING)


@pytest.mark.parametrize("text", ["kommunpolisen ringer mamman på fredag", "polisen ringer mamman på fredag"])
def test_a_function_is_known_with_its_article_written_onto_it(text: str) -> None:
    assert reading(text).owner == ("p4",)


@pytest.mark.parametrize("text", ["Polisens bedömning är att hotbilden ökar", "Hassans bedömning är att hotbilden ökar"])
def test_a_genitive_names_whose_account_it_is(text: str) -> None:
    assert reading(text).source == ("p4",)


def test_a_genitive_is_nobody_who_acts() -> None:
    assert reading("Lindqvists bror ringer hyresvärden på fredag").owner == ()


def test_a_passive_in_s_is_a_task_without_an_owner() -> None:
    found = reading("målsäganden informeras senast måndag")
    assert (found.kind, found.owner, found.due) == ("action", (), date(2026, 3, 9))


def test_by_whom_a_passive_is_done_is_the_owner() -> None:
    assert reading("Boende ska ordnas av Lindqvist senast 1 april").owner == ("p1",)


def test_who_is_to_be_informed_is_not_who_does_it() -> None:
    assert reading("Polisen ska informeras senast fredag").owner == ()


def test_att_before_an_infinitive_gives_somebody_a_task() -> None:
    assert reading("Svensson att skicka domen senast fredag").owner == ("p2",)


def test_a_preposition_that_may_open_a_clause_hides_no_deadline() -> None:
    assert reading("Lindqvist skickar ansökan om bidrag i morgon").due == date(2026, 3, 5)


def test_a_weekday_with_s_has_been() -> None:
    assert reading("polisen såg honom i fredags").observed == date(2026, 2, 27)
    assert reading("polisen ringer honom på fredag").due == date(2026, 3, 6)


@pytest.mark.parametrize("text", ["v12", "v.12", "v. 12", "vecka 12"])
def test_a_week_by_its_number_is_due_on_its_last_day(text: str) -> None:
    assert reading(f"Lindqvist bokar en tid {text}").due == date(2026, 3, 22)


@pytest.mark.parametrize("text", ["den 15:e mars", "den 15 mars", "15/3", "2026-03-15", "15 mars"])
def test_a_date_is_read_in_each_way_it_is_written(text: str) -> None:
    assert reading(f"Lindqvist skickar planen senast {text}").due == date(2026, 3, 15)


def test_his_is_not_the_first_name_that_is_spelt_so() -> None:
    assert reading("Hans syster är ett stort stöd").people == ()
    assert reading("Hans ringer polisen på fredag").owner == ("p3",)


def test_a_denied_objection_is_no_dissent() -> None:
    assert reading("Svensson motsätter sig inte permission").kind == "information"


def test_a_command_that_is_denied_forbids() -> None:
    assert reading("Kontakta inte familjen").kind == "decision"


def test_senast_is_by_a_day_to_come_and_on_the_last_that_has_been() -> None:
    assert reading("Lindqvist träffar honom senast den 24 mars").due == date(2026, 3, 24)
    assert reading("Lindqvist träffade honom senast den 24 februari").observed == date(2026, 2, 24)


def test_whose_task_it_is_may_stand_in_the_genitive() -> None:
    assert reading("Det är Hassans uppgift att informera målsäganden").owner == ("p4",)


def test_an_object_after_an_infinitive_does_nothing() -> None:
    assert reading("klienten ska själv kontakta polisen").owner == ()


def test_a_man_and_a_son_are_no_days_of_the_week() -> None:
    assert reading("Polisen såg honom den 25/2 med en okänd man").observed == date(2026, 2, 25)
    assert reading("Hassan ringer hans son").due is None
    assert reading("Hassan ringer mamman mån 9/3").due == date(2026, 3, 9)


def kind_of(sentence: str) -> str:
    return reading(sentence).kind


def test_a_terse_answer_to_a_request_is_a_decision():
    assert kind_of("Nej till övernattning") == "decision"
    assert kind_of("Ja till fotboja från 1 maj") == "decision"
    assert kind_of("Inget nytt från polisen") == "information"


def test_who_alone_does_not_stand_behind_it_dissents():
    found = reading("Samtliga utom polisen ställer sig bakom")
    assert (found.kind, found.source) == ("dissent", ("p4",))
    assert kind_of("Samtliga ställer sig bakom") == "decision"


def test_somebody_unknown_may_stand_in_for_another_who_is():
    assert kind_of("Berg ersätter Sjöström") == "attendance"
    assert kind_of("Bilen är här") != "attendance"


def test_what_is_kept_for_a_day_is_nobodys_task():
    assert kind_of("Åberg håller en plats reserverad till 15 april") == "information"
    assert kind_of("Åberg bokar en plats till 15 april") == "action"


def test_who_is_told_makes_telling_a_task():
    assert reading("Lindqvist meddelar Svensson så snart rummet är klart").owner == ("p1",)
