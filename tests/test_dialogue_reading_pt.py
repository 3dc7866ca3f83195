"""What is Portuguese alone: `à` is no article, `é` no conjunction, weekdays are ordinals, pronouns are written onto verbs."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.dialogue.reading import Reading, Setting, read, read_date
from tools.figures import people

PEOPLE = people()
SETTING = Setting("pt", date(2026, 3, 4), PEOPLE, ("en", "pt"))


def said(text: str) -> Reading:
    return read(text, SETTING)


@pytest.mark.parametrize("words", ["sexta", "sexta-feira", "6ª feira", "na sexta", "até sexta-feira à tarde"])
def test_a_weekday_is_said_in_many_ways(words: str) -> None:
    assert read_date(words, SETTING).date == date(2026, 3, 6)


def test_an_ordinal_before_a_noun_is_no_weekday() -> None:
    assert said("a segunda entrevista correu bem").date_words is None


@pytest.mark.parametrize("text", ["Dijkstra liga à polícia na sexta", "na sexta liga Dijkstra à polícia"])
def test_who_is_named_after_the_preposition_a_is_not_the_owner(text: str) -> None:
    reading = said(text)
    assert (reading.owner, reading.due) == (("p1",), date(2026, 3, 6))


def test_a_pronoun_written_onto_a_verb_leaves_it_a_verb() -> None:
    assert said("Moreau compromete-se a enviá-lo até sexta").owner == ("p2",)
    assert said("mantemo-lo na lista").kind == "decision"


def test_what_is_only_waited_for_is_nobodys_task() -> None:
    reading = said("Moreau está à espera que a polícia envie o auto")
    assert (reading.kind, reading.owner, reading.source) == ("information", (), ("p2",))


def test_whoever_is_from_an_agency_speaks_for_it_and_a_pronoun_written_onto_its_verb_is_no_subject() -> None:
    assert said("Os da Exodus dizem que ele não vem ao curso").source == ("p7",)
    assert said("Informam-nos da Exodus que deixou a oficina há duas semanas").source == ("p7",)


def test_an_owner_named_apart_has_the_task() -> None:
    reading = said("É preciso avisar a escola até sexta-feira, o Moreau trata disso")
    assert (reading.kind, reading.owner, reading.due) == ("action", ("p2",), date(2026, 3, 6))


@pytest.mark.parametrize(
    "text",
    [
        "A medida de proteção continua em vigor",
        "Foi condenado por ameaças em 2022",
        "Está em tratamento por dependência do álcool",
        "Mediram-lhe a tensão na enfermaria",
        "Ontem ameaçou a mãe ao telefone",
        "O teste de urina de quinta-feira deu positivo",
        "O número de telemóvel que temos já não funciona",
    ],
)
def test_a_fact_that_names_a_danger_or_opens_like_a_command_stays_a_fact(text: str) -> None:
    assert (said(text).kind, said(text).asks) == ("information", ())


def test_whoever_tells_on_a_day_whether_something_is_so_has_a_task() -> None:
    reading = said("O Moreau diz-nos no dia 20 se a precária foi aprovada")
    assert (reading.kind, reading.owner, reading.due is not None) == ("action", ("p2",), True)
    assert said("O Moreau vai consultar os antecedentes").owner == ("p2",)
