"""The development sets: marked sentences and ordinary text in twelve languages, and typing errors."""

import pytest

from assistant.terminology.glossary import Glossary
from assistant.terminology.model import LANGUAGES, Match
from bench.recognition import DATA, marked, mentions, ordinary, typed

glossary = Glossary.load()


def test_marks_are_read_as_stretches_and_concepts():
    assert marked("A [b c|x y] d") == ("A b c d", [(2, 5, frozenset({"x", "y"}))])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_inflected_terms_are_found_in_running_text(lang):
    figures = mentions(glossary, lang)
    assert figures.looked > 35
    assert figures.missed <= 0.03, figures.misses
    assert not figures.false


@pytest.mark.parametrize("lang", LANGUAGES)
def test_ordinary_words_are_left_alone(lang):
    figures = ordinary(glossary, lang)
    assert figures.words > 1_400
    assert figures.per_thousand <= 1, figures.false
    assert figures.wrong[Match.FUZZY] <= 1


@pytest.mark.parametrize("lang", LANGUAGES)
def test_typing_errors_in_long_words_are_seen_through(lang):
    figures = typed(glossary, lang)
    assert figures.looked > 600
    assert figures.missed <= 0.05, figures.misses


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_language_is_found_as_well_without_being_named(lang):
    text, wanted = marked((DATA / "mentions" / f"{lang}.txt").read_text("utf-8"))
    named = {(h.start, h.end) for h in glossary.hits(text, lang=lang)}
    unnamed = {(h.start, h.end) for h in glossary.hits(text)}
    assert wanted
    assert named <= unnamed
