"""French: elisions, words told apart by an accent, participles, pronouns before the verb, functions that begin with their head."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from assistant.dialogue.reading import Reading, Setting, read, read_people
from tools.figures import people

PEOPLE = people()
SETTING = Setting("fr", date(2026, 3, 4), PEOPLE, ("en",))


def reading(text: str) -> Reading:
    return read(text, SETTING)


def test_an_article_written_onto_its_word_is_a_word_of_its_own() -> None:
    found = reading("L’agent de probation appelle l'employeur d'ici vendredi")
    assert (found.kind, found.owner, found.due) == ("action", ("p1",), date(2026, 3, 6))
    assert found.wording == "appelle l'employeur"


def test_an_elided_article_before_a_figure_is_left_out_of_the_date() -> None:
    assert reading("Dijkstra envoie le rapport avant l'8 avril").due == date(2026, 4, 8)


@pytest.mark.parametrize("text", ["à chercher avant vendredi : un logement", "logement à chercher avant vendredi"])
def test_an_accent_tells_to_from_has(text: str) -> None:
    assert (reading(text).kind, reading(text).due) == ("action", date(2026, 3, 6))


def test_an_accent_tells_what_was_done_from_what_is_to_be_done() -> None:
    assert reading("Dijkstra contacte la mère lundi").kind == "action"
    told = reading("Dijkstra : mère contactée lundi")
    assert (told.kind, told.source, told.observed) == ("information", ("p1",), date(2026, 3, 2))


@pytest.mark.parametrize("text", ["Dijkstra le rappelle lundi", "Dijkstra lui en parle lundi", "Dijkstra l'appelle lundi"])
def test_a_pronoun_may_stand_before_its_verb(text: str) -> None:
    assert (reading(text).kind, reading(text).owner) == ("action", ("p1",))


def test_a_function_is_called_by_its_first_word() -> None:
    setting = Setting("fr", date(2026, 3, 4), (replace(PEOPLE[0], function="juriste d'insertion"), *PEOPLE[1:]))
    assert read_people("la juriste", setting).ids == ("p1",)
    assert read("l'insertion avance bien", setting).source == ()


def test_a_surname_with_an_apostrophe_is_found_however_it_is_written() -> None:
    setting = replace(SETTING, participants=(replace(PEOPLE[0], name="Hélène d'Arcy"), *PEOPLE[1:]))
    for said in ("d'Arcy", "D’Arcy", "Hélène d'Arcy", "Arcy"):
        assert read(f"{said} appelle la mère lundi", setting).owner == ("p1",), said


def test_hours_are_written_with_an_h() -> None:
    found = reading("Dijkstra voit la famille le 10 mars à 14h30")
    assert (found.due, found.time) == (date(2026, 3, 10), "14:30")


def test_not_x_but_y_who_is_one_statement() -> None:
    found = reading("Ce n'est pas Dijkstra mais Yilmaz qui appelle le juge avant lundi")
    assert (found.owner, found.parts) == (("p8",), ())


@pytest.mark.parametrize(
    ("said", "barred", "only"),
    [
        (", ne pas communiquer à la commune", ("Municipality of Vught",), ()),
        (", uniquement pour la probation", (), ("Probation Service",)),
        (" (pas pour la police)", ("Police",), ()),
    ],
)
def test_who_may_read_is_said_in_french(said: str, barred: tuple[str, ...], only: tuple[str, ...]) -> None:
    found = reading("prison : il a revu son cousin" + said)
    assert found.restriction is not None
    assert (found.restriction.barred, found.restriction.only) == (barred, only)
    assert (found.kind, found.source) == ("information", ("p3",))


def test_who_is_asked_for_something_by_a_day_is_to_give_it() -> None:
    found = reading("Moreau demande à la police un point de situation pour le 20 mars")
    assert (found.kind, found.owner, found.due) == ("action", ("p4",), date(2026, 3, 20))


def test_a_denied_noun_forbids_unless_it_tells_how_things_have_been() -> None:
    assert reading("aucun contact avec les victimes").kind == "decision"
    assert reading("aucun contact avec les victimes depuis janvier").kind == "information"


def test_been_is_not_the_summer() -> None:
    assert reading("Dijkstra a été contactée par le parquet le 2 mars").observed == date(2026, 3, 2)


def test_a_date_between_commas_leaves_one_comma() -> None:
    assert reading("police : deux amis ont demandé, le 2 mars, quand il sort").wording.count(",") == 1


def test_no_lifting_of_a_measure_is_decided_though_all_are_of_one_mind() -> None:
    assert reading("Pas de levée de l'interdiction de contact, tout le monde est sur la même ligne").kind == "decision"


def test_what_the_table_thinks_of_a_decision_leaves_it_one() -> None:
    assert reading("La proposition de bracelet est rejetée, on la trouve prématurée.").kind == "decision"


def test_a_deadline_of_somebody_who_is_not_at_the_table_is_asked_about() -> None:
    assert "kind" in reading("l'employeur donne sa réponse avant vendredi").asks


def test_a_threat_that_was_reported_is_a_fact() -> None:
    assert reading("La mère a porté plainte pour menaces le 19/02.").kind == "information"


def test_a_paper_is_handled_on_the_day_beside_it() -> None:
    assert reading("Moreau signe le bail vendredi").due == date(2026, 3, 6)


@pytest.mark.parametrize("text", ["Le dépistage est revenu positif", "Le test urinaire est positif au cannabis"])
def test_a_positive_test_is_no_protection(text: str) -> None:
    assert (reading(text).kind, reading(text).polarity) == ("information", None)


def test_members_decide_unless_they_are_those_of_something_else() -> None:
    assert reading("La demande est rejetée par les membres.").kind == "decision"
    assert reading("Sa candidature a été refusée par les membres du jury.").kind == "information"


def test_a_title_has_a_feminine() -> None:
    assert reading("Selon la lieutenante Moreau, il a été vu hier").source == ("p2",)


def test_who_is_going_to_receive_somebody_does_so() -> None:
    found = reading("Moreau va recevoir monsieur vendredi")
    assert (found.kind, found.owner, found.due) == ("action", ("p2",), date(2026, 3, 6))


def test_it_will_be_for_somebody_to_do_it() -> None:
    assert reading("Il appartiendra à la police de prévenir la victime").kind == "action"
