"""Texts: wording at the edge, cleaning at the door."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.text import MAX_LINE, Catalogue, Message, Rejected, _, clean, folded, joined, literal, ngettext, safe, term


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


@pytest.mark.parametrize(
    "text", ["\ud800", "a\udfffb", "\ufffe", "\uffff", "\ufdd0", "\U0001ffff", "\U0010fffe", "x" * (MAX_LINE + 1)]
)
def test_t10_what_is_not_text_is_refused(text):
    with pytest.raises(Rejected):
        clean(text)


def test_a_flood_of_marks_is_capped_and_words_of_any_script_stay():
    assert len(clean("e" + "\u0301" * 500)) < 10
    for word in ("می‌خواهم", "👨‍👩‍👧", "नमस्ते", "Straße", "école"):
        assert clean(word) == unicodedata.normalize("NFC", word)


BRACKETS = [
    "[bold]x[/]",
    "[/",
    "x [/] y",
    "[@click=app.quit]go[/]",
    "[a, v={'b[0]'}]",
    "\\[",
    "$primary",
    "{name}",
    "%s",
    "[" * 9999,
]


@pytest.mark.parametrize("text", BRACKETS)
def test_t1_brackets_are_text_like_any_other(text):
    assert clean(text) == text


@pytest.mark.parametrize(
    "sequence",
    [
        "\x1b]0;title\x07",
        "\x1b]2;title\x1b\\",
        "\x1b]52;c;YQ==\x9c",
        "\x1b]8;;http://x\x1b\\",
        "\x1bP+q\x1b\\",
        "\x1bXsos\x1b\\",
        "\x1b^pm\x9c",
        "\x1b_apc\x1b\\",
        "\x1b[2J",
        "\x1b[?1049h",
        "\x1b[201~",
        "\x1b[1;31m",
        "\x1b[1 q",
        "\x9b6n",
        "\x1bc",
        "\x1b(B",
        "\x0c",
    ],
)
def test_t2_an_escape_sequence_goes_whole_also_where_it_is_cut_short(sequence):
    assert clean(f"a{sequence}b") == "ab"
    for end in range(1, len(sequence) + 1):
        left = clean(f"a{sequence[:end]}")
        assert left == "a"


@pytest.mark.parametrize("number", [*range(9), 11, 12, *range(14, 32), 127, *range(128, 160)])
def test_t2_no_control_character_of_either_set_is_kept(number):
    said = clean(f"a{chr(number)} b")
    assert said in ("a b", "a", "ab")  # a sequence that begins here takes what follows along
    assert chr(number) not in said


@pytest.mark.parametrize(
    "char", [*map(chr, range(0x202A, 0x202F)), *map(chr, range(0x2066, 0x206A)), *"\u200b\u200e\u200f\ufeff\u061c"]
)
def test_t4_what_turns_text_round_or_is_not_seen_goes_and_joiners_stay(char):
    assert clean(f"Ab{char}de") == "Abde"
    assert clean("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645") == "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"


def test_t4_a_run_of_joiners_is_one():
    assert clean("a" + "\u200d" * 5000 + "b") == "a\u200db"


@pytest.mark.parametrize("mark", ["\u0301", "\u20dd", "\ufe0f", "\u0e31", "\u0301\u200d"])
def test_t7_a_flood_of_any_kind_of_mark_is_capped(mark):
    once = clean("e" + mark * 500)
    assert len(once) <= 10
    assert clean(once) == once


@pytest.mark.parametrize(
    "word",
    [
        "1\ufe0f\u20e3",
        "\u0f56\u0f66\u0f92\u0fb2\u0f74\u0f56\u0f66",
        "\u0e17\u0e35\u0e48",
        "\u05e9\u05c1\u05b8\u05c2",
        "\U0001f1f3\U0001f1f1",
    ],
)
def test_t7_marks_that_a_script_needs_stay(word):
    assert clean(word) == unicodedata.normalize("NFC", word)


def test_what_is_shown_refuses_nothing_and_cuts_nothing_short():
    assert safe("x" * (MAX_LINE + 9)) == "x" * (MAX_LINE + 9)
    assert safe("a\x1b[2J\u202e\ud800b\n\tc") == "a\\u001b[2J\\u202e\\ud800b\n\tc"


def test_t6_marks_of_every_alphabet_are_left_out_for_comparing():
    assert folded("É") == folded("é") == folded("e\u0301") == "e"
    assert folded("Ώρας") == "ωρασ"
    assert folded("Й") == "и"
    assert folded("שָׁלוֹם") == "שלום"
    assert folded("한국") == "한국"


COVER = """
import json, subprocess, sys
run = [sys.executable, "-m", "coverage"]
tests = ["-m", "pytest", "-q", "-p", "no:cacheprovider", "--no-cov", "tests/test_text.py", "-k", "not branch"]
subprocess.run([*run, "run", "--branch", "--include=assistant/text.py", *tests], check=True, capture_output=True)
subprocess.run([*run, "json", "-o", sys.argv[1]], check=True, capture_output=True)
"""


def test_every_branch_of_cleaning_is_taken_by_these_tests(tmp_path):
    clean_environment = {k: v for k, v in os.environ.items() if not k.startswith("COV")}
    report = tmp_path / "coverage.json"
    subprocess.run(
        [sys.executable, "-c", COVER, str(report)],
        env={**clean_environment, "COVERAGE_FILE": str(tmp_path / "data")},
        cwd=Path(__file__).parents[1],
        check=True,
    )
    functions = json.loads(report.read_text())["files"]["assistant/text.py"]["functions"]
    for name in ("clean", "_cap_marks", "safe", "_shown", "_escaped", "folded"):
        assert functions[name]["summary"]["covered_branches"] == functions[name]["summary"]["num_branches"], name
        assert functions[name]["missing_lines"] == [], name


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
    assert folded("Yıldız") == folded("Yildiz") == folded("YILDIZ")
