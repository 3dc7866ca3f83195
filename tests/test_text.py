"""Texts: wording at the edge, cleaning at the door."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.text import MAX_LINE, Catalogue, Message, Rejected, _, clean, folded, joined, literal, ngettext, term


def test_a_message_is_worded_with_its_values():
    assert str(_("due: {date}", date="tomorrow")) == "due: tomorrow"


def test_data_with_braces_is_never_read_as_a_pattern():
    assert str(_("{a} and {b}", a="{b}", b="x")) == "{b} and x"


def test_a_translation_reaches_no_attribute_of_a_value():
    catalogue = Catalogue("nl", lambda _m: "{name.__class__} {name:>99999999} {name}")
    assert catalogue.text(_("{name}", name="Ann")) == "{name.__class__} {name:>99999999} Ann"


def test_a_count_chooses_its_form():
    assert [str(ngettext("{n} entry", "{n} entries", n)) for n in (1, 2)] == ["1 entry", "2 entries"]


def test_a_term_is_looked_up_in_the_language_of_the_edge():
    catalogue = Catalogue("nl", terms=lambda concept, lang: f"{lang}:{concept}")
    assert catalogue.text(joined((term("role_pol"), literal("x")), " · ")) == "nl:role_pol · x"


def test_messages_are_equal_when_they_say_the_same():
    assert _("a {b}", b=1) == Message("a {b}", {"b": 1})
    assert _("a {b}", b=1) != _("a {b}", b=2)


@pytest.mark.parametrize(
    "text",
    [
        "\x1b]0;t\x07",
        "\x1b]2;t\x1b\\",
        "\x1b]52;c;YQ==\x07",
        "\x1b[2J",
        "\x1b[6n",
        "\x1bPq\x1b\\",
        "\x9b2J",
        "\x7f",
        "\x00",
        "\x08",
        "\u202e",
        "\u2066",
        "\u200b",
        "\ufeff",
    ],
)
def test_no_control_reaches_the_record(text):
    assert clean(f"a{text}b") == "ab"


def test_lines_are_kept_only_where_they_are_wanted():
    assert clean("a\r\nb\rc") == "a b c"
    assert clean("a\r\nb\rc", lines=True) == "a\nb\nc"


@pytest.mark.parametrize("text", ["\ud800", "\ufffe", "x" * (MAX_LINE + 1)])
def test_what_is_not_text_is_refused(text):
    with pytest.raises(Rejected):
        clean(text)


def test_a_flood_of_marks_is_capped_and_words_of_any_script_stay():
    assert len(clean("e" + "\u0301" * 500)) < 10
    for word in ("می‌خواهم", "👨‍👩‍👧", "नमस्ते", "Straße", "école"):
        assert clean(word) == unicodedata.normalize("NFC", word)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=200))
def test_cleaning_twice_changes_nothing_more(text):
    try:
        once = clean(text, lines=True)
    except Rejected:
        return
    assert clean(once, lines=True) == once
    assert not [c for c in once if unicodedata.category(c) == "Cc" and c != "\n"]


def test_folding_leaves_case_accents_and_final_sigma_aside():
    assert folded("ÉCOLE") == folded("ecole")
    assert folded("ΛΌΓΟΣ") == folded("λόγος")
    assert folded("STRASSE") == folded("straße")
