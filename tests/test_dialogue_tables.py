"""Each language's table says what a table must, and nothing that the reading could not find."""

from __future__ import annotations

import ast
import io
import tokenize
import unicodedata
from dataclasses import fields
from itertools import pairwise
from pathlib import Path

import pytest

from assistant.dialogue import tables
from assistant.dialogue.tables import Table
from assistant.record.vocabulary import Category, Role
from tests.test_dialogue_reading_limits import OPTIONAL as NEEDED_BY_FEW

OPTIONAL = {
    "order", "asks_numeric", "inverts", "weekday_endings", "weak", "objects", "contractions", "demonstratives", "particles",
    "addressees", "imperatives", "infinitives", "personal", "passive_marks", "progressives", "pasts", "past_endings",
    "present_endings", "infinitive_marks", "needless", "needs", "nouns", "courtesies", "ordinals", "titles", "both", "either",
    "months", "weekdays", "articles", "between", "participles", "that", "usual", "toward", "holding", "not_to_know", "for_only",
    "deadlines", "asked", "speaker", "lasting", "abstracted", "excepting", "beyond", "accounts", "suggests", "perceived", "being", "viewed",
    "barring",
}  # fmt: skip
"""What a language may do without, because its grammar has no such thing or other fields say it."""

EMPTY = ("", (), frozenset(), {})


def table(language: str) -> Table:
    found = tables.load(language)
    assert found is not None
    return found


@pytest.mark.parametrize("language", tables.languages())
def test_a_table_lacks_nothing_that_every_language_has(language: str) -> None:
    held = table(language)
    assert held.language == language
    defaults = {f.name: getattr(Table(language=language), f.name) for f in fields(Table)}
    left = [f.name for f in fields(Table) if defaults[f.name] in EMPTY and getattr(held, f.name) in EMPTY]
    assert [name for name in left if name not in OPTIONAL | NEEDED_BY_FEW and name != "language"] == []


@pytest.mark.parametrize("language", tables.languages())
def test_a_table_names_every_role_every_command_and_every_answer_that_english_has(language: str) -> None:
    held, english = table(language), table("en")
    assert {*held.agencies} <= {role.value for role in Role}
    for name in ("agencies", "prefixes", "spoken", "answers"):
        assert sorted({*getattr(english, name)} - {*getattr(held, name)}) == [], name
    assert {*held.topics} <= {category.value for category in Category}
    assert sorted({*english.topics} - {*held.topics}) == []


@pytest.mark.parametrize("language", tables.languages())
def test_the_words_of_a_table_are_written_as_they_are_looked_for(language: str) -> None:
    held = table(language)
    wrong = []
    for f in fields(Table):
        value = getattr(held, f.name)
        phrases = value if isinstance(value, tuple | frozenset) else ()
        for phrase in phrases:
            text = phrase if isinstance(phrase, str) else phrase[0]
            if text != unicodedata.normalize("NFC", text) or text != text.strip() or text != text.lower():
                wrong.append((f.name, text))
    assert wrong == []


@pytest.mark.parametrize("language", tables.languages())
def test_no_two_phrases_of_a_table_run_into_one_where_two_strings_meet(language: str) -> None:
    source = Path(tables.__file__).with_name(f"{language}.py").read_text(encoding="utf-8")
    said = [t for t in tokenize.generate_tokens(io.StringIO(source).readline) if t.type not in (tokenize.NL, tokenize.COMMENT)]
    met = [
        (ast.literal_eval(one.string).rstrip(), ast.literal_eval(other.string).lstrip())
        for one, other in pairwise(said)
        if one.type == other.type == tokenize.STRING
    ]
    phrases = [(one, other) for one, other in met if ";" in one + other and one and other]
    assert [(one[-30:], other[:30]) for one, other in phrases if not one.endswith(";") and not other.startswith(";")] == []
