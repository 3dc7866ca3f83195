"""Whatever is typed is read without a crash; every table says what a language must say."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.dialogue.reading import Setting, read
from assistant.dialogue.tables import Table, languages, load
from assistant.text import Rejected
from tools.figures import people

PEOPLE = people()
SETTING = Setting("en", date(2026, 3, 4), PEOPLE, ("nl",))

OPTIONAL = {
    "granted",
    "jointly",
    "abbreviated",
    "infinitive_endings",
    "amends_end",
    "our_endings",
    "denied",
    "idle",
    "opening_credits",
    "purposes",
    "transitive",
    "requests",
    "requested",
    "proposes",
    "plurals",
    "asking",
    "duties",
    "apart",
    "cased",
    "cases",
    "credits",
    "doers",
    "dues",
    "family_first",
    "far_verbs",
    "led_out",
    "obliges",
    "personal_infinitives",
    "barring",
    "postpositions",
    "query_fillers",
    "awaits",
    "whence",
    "whom",
    "whose",
    "becoming",
    "capital_nouns",
    "futures",
    "oblique",
    "thing_endings",
    "things",
    "elisions",
    "head_first",
    "participle_accents",
    "participle_forms",
    "accented",
    "asks_numeric",
    "agency_heads",
    "assigned",
    "contracted",
    "effected",
    "favours",
    "obtains",
    "views",
    "does_so",
    "memos",
    "finishes",
    "to_tell",
    "bound",
    "clitics",
    "contractions",
    "definites",
    "denials",
    "dropping",
    "drops",
    "errands",
    "viewed",
    "genitives",
    "infinitives",
    "inverts",
    "name_forms",
    "noun_forms",
    "numbered",
    "objective",
    "of",
    "onward",
    "order",
    "own",
    "participle_endings",
    "particles",
    "passive_forms",
    "pasts",
    "postposes",
    "progressives",
    "quantifiers",
    "spellings",
    "titles",
    "undertakes",
    "weekday_endings",
    "wish",
    "masculine",
    "perfective",
    "reflexive",
    "reflexives",
    "rulings",
    "keeps",
    "tells_whom",
    "past_shapes",
    "wonders",
    "befalls",
    "comings",
    "errand_endings",
    "judges",
    "meets",
    "lessens",
    "plural_verbs",
    "matters",
    "commands",
    "slight",
    "recorded",
    "our_verbs",
    "nominative",
    "past_passives",
    "tabled",
    "permits",
    "answering",
}
"""Fields a language may leave at their default."""


@pytest.mark.parametrize("language", languages())
def test_a_table_leaves_nothing_out(language: str) -> None:
    table = load(language)
    assert table is not None
    assert table.language == language
    empty = [f.name for f in fields(Table) if f.name not in OPTIONAL and not getattr(table, f.name)]
    assert empty == []


@pytest.mark.parametrize("language", languages())
def test_a_table_is_written_as_its_docstring_says(language: str) -> None:
    table = load(language)
    assert table is not None
    for field in fields(Table):
        value = getattr(table, field.name)
        groups = value.values() if isinstance(value, dict) else [p for _, p in value] if field.name == "dates" else [value]
        for group in groups:
            for phrase in group if isinstance(group, tuple) else ():
                assert phrase == phrase.strip() != "", (field.name, phrase)
                assert phrase == phrase.lower(), (field.name, phrase)


def test_an_unknown_language_has_no_table() -> None:
    assert load("xx") is None
    assert load("../en") is None


LONG = {
    "one word": "a" * 10_000,
    "names": "Dijkstra and " * 770,
    "unknown capitals": "Xyzzyabc " * 1_100,
    "dates": "3-7 june to " * 800,
    "weekdays": "vrijdag " * 1_200,
    "prepositions": "by " * 3_300,
    "colons": "a: " * 3_300,
    "quotes": '"' * 10_000,
    "marks": "e\u0301" * 4_000,
    "emoji": "👩‍👩‍👧‍👦" * 900,
    "right to left": "مرحبا بالعالم " * 700,
    "digits": "12/06 " * 1_600,
    "lines": "Dijkstra calls him by Friday.\n" * 330,
}


@pytest.mark.parametrize("text", LONG.values(), ids=LONG.keys())
def test_a_long_line_is_read_without_a_crash(text: str) -> None:
    assert read(text, SETTING).text == text


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200))
def test_no_text_breaks_the_reading(text: str) -> None:
    _holds(text)


PIECES = st.sampled_from(
    ["Dijkstra", "police:", "by", "12 June", "next Friday", "not", "and", "asks", "Moreau", "to", "send", "reports", "that", "he",
     "the file", ",", ".", "?", "(", ")", ":", "-", "voor", "vrijdag", "regelt", "geen actie", "03/04", "31.02.", "risk", "🙂",
     "from", "Jansen", "no", "action", "besloten", "14:00", "within", "2", "weeks", '"', "“", "”", "or", "of", "de"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=14).map(" ".join))
def test_no_order_of_known_words_breaks_the_reading(text: str) -> None:
    _holds(text)


def _holds(text: str) -> None:
    try:
        reading = read(text, SETTING)
    except Rejected:
        return
    for part in (reading, *reading.parts):
        assert part.due is None or part.kind == "action"
        assert not (set(part.asks) & set(part.missing))
        assert not part.owner or part.kind == "action"
        assert part.ambiguous == bool(part.asks)
        assert part.due is None or "due" not in part.asks
        assert not part.owner or "owner" not in part.asks
        part.to_json()
