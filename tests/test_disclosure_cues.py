"""The cue words that ship: each of the twelve languages has them, and they find what they are for in ordinary prose."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from assistant.disclosure.warnings import about_entries
from assistant.record.vocabulary import Category
from assistant.terminology.glossary import load
from assistant.terminology.model import LANGUAGES
from tests.disclosure_table import NL_MAR, info, table

SENTENCES = tomllib.loads((Path(__file__).parent / "data" / "cues.toml").read_text("utf-8"))
ORDINARY = Path(__file__).parent / "data" / "terminology" / "ordinary"
CODES = ("W3", "W11", "W14", "W15")
NOTES = {"W3": {"source", "method"}, "W11": {""}, "W14": {"belief", "behaviour"}}
glossary = load()


def warned(lang, text):
    entry = info(text=text, category=Category.K10)
    return {w.code for w in about_entries(table(), NL_MAR, glossary.cues(lang), (entry,))} & set(CODES)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_lists_words_for_each_warning_and_says_of_what_sort_they_are(lang):
    cues = glossary.cues(lang)
    assert {c.lang for c in cues} == {lang}
    for code in CODES:
        listed = [c for c in cues if c.warning == code]
        assert len(listed) >= 30, code
        if code in NOTES:
            assert {c.note for c in listed} == NOTES[code]
        else:
            assert all(c.note for c in listed), "what to say instead"


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_sentence_as_people_type_it_is_warned_about(lang, code):
    assert code in warned(lang, SENTENCES[lang][code])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_ordinary_sentences_are_left_alone(lang):
    for sentence in SENTENCES[lang]["ordinary"]:
        assert warned(lang, sentence) == set(), sentence


@pytest.mark.parametrize("lang", LANGUAGES)
def test_pages_of_ordinary_prose_name_no_source_and_stigmatise_nobody(lang):
    prose = (ORDINARY / f"{lang}.txt").read_text("utf-8")
    assert warned(lang, prose) & {"W3", "W15"} == set()


def test_an_apostrophe_is_one_however_it_is_typed():
    assert warned("fr", "il s'est converti à l'islam") == warned("fr", "il s’est converti à l’islam") == {"W11"}
