"""Names that look like others: letters of another script, a digit for a letter, an accent more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.record.alike import lookalikes, mixes_scripts, skeleton
from tests.meeting.table import PEOPLE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jan Peeters", "Jan Pееters"),  # Cyrillic е
        ("Jan Peeters", "jan  PEETERS"),
        ("Anna", "Аnnа"),
        ("Marie", "Ｍａｒｉｅ"),
        ("Olsen", "0lsen"),
        ("René", "Rene"),
        ("Amold", "Arnold"),
    ],
)
def test_t5_names_that_look_the_same_have_one_skeleton(one, other):
    assert skeleton(one) == skeleton(other)


def test_t5_names_that_differ_for_the_eye_differ():
    assert len({skeleton(p.name) for p in PEOPLE}) == len(PEOPLE)


@pytest.mark.parametrize(
    ("name", "mixed"), [("Pееters", True), ("Анна Смирнова", False), ("Νίκος", False), ("O'Brien-Łoś", False)]
)
def test_t5_a_word_with_letters_of_two_scripts_is_noticed(name, mixed):
    assert mixes_scripts(name) is mixed


def test_t5_people_who_look_alike_are_found_together():
    twin = replace(PEOPLE[3], id="p9", name="Jan Pееters")
    assert [[p.id for p in group] for group in lookalikes((*PEOPLE, twin))] == [["p4", "p9"]]
    assert lookalikes(PEOPLE) == ()
