"""What is Spanish alone: subjects unsaid or after their verb, pronouns before and on verbs, two surnames, accents that tell."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.dialogue.reading import Reading, Setting, read
from assistant.record.case import Participant
from assistant.record.vocabulary import Role
from tools.figures import people

PEOPLE = people()
OWN = (
    Participant(id="p1", name="Carmen Ruiz Ortega", agency="Penas y Medidas", role=Role.PRB),
    Participant(id="p2", name="Lucía García Molina", agency="Ayuntamiento de Sagunto", role=Role.MUN),
    Participant(id="p3", name="Pedro García", agency="Fiscalía", role=Role.PRO),
)


def said(text: str, people: tuple[Participant, ...] = PEOPLE) -> Reading:
    return read(text, Setting("es", date(2026, 3, 4), people, ("en", "es")))


@pytest.mark.parametrize(
    "text", ["el viernes llama Moreau al juzgado", "Moreau lo llama el viernes", "Moreau se lo manda el viernes"]
)
def test_a_subject_is_found_before_and_after_its_verb(text: str) -> None:
    reading = said(text)
    assert (reading.kind, reading.owner, reading.due) == ("action", ("p2",), date(2026, 3, 6))


@pytest.mark.parametrize("text", ["llamará al casero el viernes", "llamaremos al casero el viernes"])
def test_an_unsaid_subject_is_asked_as_a_pronoun_would_be(text: str) -> None:
    assert said(text).asks == ("owner",)


def test_the_first_of_two_surnames_names_its_bearer_and_one_borne_by_two_is_asked() -> None:
    assert said("Ruiz llama el viernes al casero", OWN).owner == ("p1",)
    assert said("García llama el viernes al casero", OWN).owner_candidates == ("p2", "p3")


def test_an_accent_tells_what_happened_from_a_noun() -> None:
    assert said("Moreau envió el informe").kind == "information"
    assert said("envío del informe antes del viernes, Moreau").owner == ("p2",)


def test_what_is_only_waited_for_is_nobodys_task() -> None:
    reading = said("Ruiz está a la espera de que la fiscalía conteste", OWN)
    assert (reading.kind, reading.owner, reading.source) == ("information", (), ("p1",))


def test_whoever_is_from_an_agency_speaks_for_it_and_a_court_that_is_not_at_the_table_is_not_asked_for() -> None:
    assert said("Los del Ayuntamiento dicen que no acude al taller", OWN).source == ("p2",)
    assert said("El juzgado dice que el recurso sigue pendiente", OWN).asks == ()
    assert said("El juez ha denegado el permiso", OWN).kind == "information"


@pytest.mark.parametrize(
    "text",
    [
        "Ayuntamiento: solicitud de plaza antes del 15 de marzo, Lucía García",
        "Responsable: Lucía García. Pedir plaza antes del 15 de marzo",
        "hay que pedir plaza antes del 15 de marzo, lo hace Lucía García",
    ],
)
def test_an_owner_named_apart_has_the_task(text: str) -> None:
    assert (said(text, OWN).owner, said(text, OWN).due) == (("p2",), date(2026, 3, 15))


def test_one_of_two_owners_who_is_the_one_who_speaks_is_asked() -> None:
    assert said("Lucía García y yo llamamos al casero el viernes", OWN).asks == ("owner",)


@pytest.mark.parametrize(
    "text",
    [
        "Ha quedado Moreau en llamar al juzgado antes del viernes",
        "Quien llama al juzgado es Moreau, antes del viernes",
        "Moreau -> llamada al juzgado, viernes",
        "Hay que llamar al juzgado antes del viernes; se hace cargo Moreau",
        "Moreau llama al juzgado antes de las 14h del viernes",
        "Moreau revisa lo que tiene y llama al juzgado el viernes",
        "Moreau: llamo al juzgado el viernes",
    ],
)
def test_whoever_is_told_apart_parted_or_speaks_has_the_task(text: str) -> None:
    reading = said(text)
    assert (reading.kind, reading.owner, reading.due, reading.asks) == ("action", ("p2",), date(2026, 3, 6), ())


def test_a_preposition_said_again_joins_two_owners() -> None:
    assert said("Se pide a Moreau y a Yilmaz que llamen el viernes").owner == ("p2", "p8")


def test_whoever_is_named_behind_in_brackets_tells_it() -> None:
    assert said("No ha cobrado la ayuda (Yilmaz)").source == ("p8",)
    assert said("El lunes salió de permiso y volvió puntual (Yilmaz)").source == ("p8",)


def test_whom_something_worries_is_its_source_and_what_he_wants_to_know_a_question() -> None:
    assert (said("A Moreau le preocupa el consumo").kind, said("A Moreau le preocupa el consumo").source) == (
        "assessment",
        ("p2",),
    )
    assert said("Moreau quiere saber si hay plaza libre").kind == "question"
    assert said("Moreau pregunta al casero si hay piso antes del viernes").kind == "action"


def test_a_positive_sample_is_neither_risk_nor_protection() -> None:
    assert said("Dio positivo en cannabis, según Moreau").kind == "information"


@pytest.mark.parametrize("text", ["Sale Moreau, 12:10", "Falta Moreau", "Moreau no viene hoy", "Por la fiscalía viene Moreau"])
def test_nothing_but_a_name_and_a_verb_of_coming_or_going_tells_of_the_meeting(text: str) -> None:
    assert said(text).kind == "attendance"
    assert said("Sale con Moreau al juzgado el lunes").kind != "attendance"


def test_what_the_table_rejects_is_no_dissent_of_whoever_proposed_it() -> None:
    assert said("La mesa rechaza la propuesta de Moreau").kind == "decision"


def test_what_somebody_passes_on_to_another_at_the_table_is_asked() -> None:
    assert said("La policía comunica los datos al fiscal, por oficio").asks == ("kind",)


@pytest.mark.parametrize(
    "text",
    [
        "La orden de protección sigue en vigor",
        "Fue condenado por amenazas en 2022",
        "Está en tratamiento por adicción al alcohol",
        "El programa de violencia de género empieza en abril",
        "Le tomaron la tensión en enfermería",
        "Ayer amenazó a su madre por teléfono",
        "El contrato de alquiler vence el 31 de mayo",
        "Quiere cambiar de módulo",
    ],
)
def test_a_fact_that_names_a_danger_or_a_date_stays_a_fact(text: str) -> None:
    assert (said(text).kind, said(text).asks) == ("information", ())


def test_who_proposed_what_is_decided_is_its_source() -> None:
    assert (
        said("A propuesta de Moreau, todos aceptan esperar").kind,
        said("A propuesta de Moreau, todos aceptan esperar").source,
    ) == (
        "decision",
        ("p2",),
    )
    assert said("Moreau propone cerrar el caso y la mesa lo aprueba").source == ("p2",)


@pytest.mark.parametrize("text", ["Moreau llega sobre las once", "Moreau llega a las 11", "Moreau tiene que salir un momento"])
def test_an_hour_in_words_tells_of_the_meeting_as_well(text: str) -> None:
    assert said(text).kind == "attendance"


def test_a_modal_of_two_words_is_more_than_its_first() -> None:
    assert (said("Moreau queda en llamarla").kind, said("Moreau queda en llamarla").owner) == ("action", ("p2",))
