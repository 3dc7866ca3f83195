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
