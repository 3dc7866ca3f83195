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
