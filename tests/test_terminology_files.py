import shutil
import unicodedata
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant import resources
from assistant.terminology import files
from assistant.terminology.model import Case, Concept, Content, Cue, Definition, Reason, Term, TermKind, TermStatus
from assistant.text import Rejected

SHIPPED = resources.folder("glossary")


def tree(folder):
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*.csv"))}


@pytest.fixture
def copy(tmp_path):
    shutil.copytree(SHIPPED, tmp_path / "glossary")
    return tmp_path / "glossary"


def test_reading_and_writing_the_shipped_glossary_gives_the_same_bytes(tmp_path):
    files.write(tmp_path, files.read(SHIPPED))
    assert tree(tmp_path) == tree(SHIPPED)


def test_a_save_that_changes_nothing_touches_no_file(copy):
    before = {p: p.stat().st_mtime_ns for p in copy.rglob("*.csv")}
    assert files.write(copy, files.read(copy)) == ()
    assert {p: p.stat().st_mtime_ns for p in copy.rglob("*.csv")} == before


def test_a_save_that_changes_nothing_keeps_the_quotes_and_the_order_of_a_file_edited_by_hand(copy):
    lines = (copy / "terms/nl.csv").read_text(encoding="utf-8").splitlines()
    lines[1:3] = [lines[2].replace("action_handed_over", '"action_handed_over"'), lines[1]]
    edited = "\n".join(lines).encode()
    (copy / "terms/nl.csv").write_bytes(edited)
    assert files.write(copy, files.read(copy)) == ()
    assert (copy / "terms/nl.csv").read_bytes() == edited


def test_a_change_rewrites_its_own_file_alone_and_changes_the_version(copy):
    content = files.read(copy)
    before = files.version(copy)
    terms = {**content.terms, "hu": content.terms["hu"][1:]}
    assert files.write(copy, replace(content, terms=terms)) == ("terms/hu.csv",)
    assert len(before) == 12
    assert int(before, 16) >= 0
    assert files.version(copy) != before


def test_terms_stand_by_concept_then_preferred_admitted_and_the_rest(tmp_path):
    terms = [
        Term(lang="en", concept="b", text="z"),
        Term(lang="en", concept="a", text="b", status=TermStatus.DRAFT),
        Term(lang="en", concept="a", text="a", status=TermStatus.DEPRECATED),
        Term(lang="en", concept="a", text="é", status=TermStatus.ADMITTED),
        Term(lang="en", concept="a", text="y", status=TermStatus.ADMITTED),
        Term(lang="en", concept="a", text="z"),
    ]
    files.write(
        tmp_path, Content(concepts=(Concept(id="b", domain="d"), Concept(id="a", domain="d")), terms={"en": tuple(terms)})
    )
    assert [(t.concept, t.text) for t in files.read_terms(tmp_path, "en")] == [
        *(("a", text) for text in ("z", "y", "é", "a", "b")),
        ("b", "z"),
    ]
    raw = (tmp_path / "terms/en.csv").read_bytes()
    assert raw.startswith(b"concept,term,status,")
    assert b"\r" not in raw
    assert raw.endswith(b"\n")


TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=12).map(lambda t: unicodedata.normalize("NFC", t))
WORD = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters=";"), min_size=1, max_size=8)
DAY = st.none() | st.dates(min_value=date(1000, 1, 1))
TERM = st.builds(
    Term,
    lang=st.just("el"),
    concept=TEXT,
    text=TEXT,
    status=st.sampled_from(TermStatus),
    reason=st.sampled_from(Reason),
    kind=st.sampled_from(TermKind),
    part_of_speech=TEXT,
    gender=TEXT,
    country=TEXT,
    case=st.sampled_from(Case),
    forms=st.lists(WORD, max_size=3).map(tuple),
    valid_from=DAY,
    valid_until=DAY,
    confirmed=TEXT,
    source=TEXT,
    note=TEXT,
    extra=TEXT,
)
CONTENT = st.builds(
    Content,
    concepts=st.lists(
        st.builds(Concept, id=TEXT, domain=TEXT, do_not_translate=st.booleans(), source=TEXT, note=TEXT), max_size=4
    ).map(tuple),
    definitions=st.lists(st.builds(Definition, concept=TEXT, lang=TEXT, text=TEXT, source=TEXT), max_size=3).map(tuple),
    terms=st.lists(TERM, max_size=5).map(lambda terms: {"el": tuple(terms)}),
    cues=st.lists(st.builds(Cue, lang=st.just("el"), warning=TEXT, text=TEXT, note=TEXT), max_size=3).map(
        lambda cues: {"el": tuple(cues)}
    ),
)


@given(CONTENT)
@settings(max_examples=60, deadline=None)
def test_whatever_a_glossary_holds_is_read_back_and_written_to_the_same_bytes(tmp_path_factory, content):
    first, second = tmp_path_factory.mktemp("first"), tmp_path_factory.mktemp("second")
    files.write(first, content)
    again = files.read(first)
    files.write(second, again)
    assert tree(first) == tree(second)
    assert sorted(map(repr, again.terms["el"])) == sorted(map(repr, content.terms["el"]))
    assert sorted(map(repr, again.concepts)) == sorted(map(repr, content.concepts))


@pytest.mark.parametrize(
    ("name", "data", "line", "word"),
    [
        ("terms/nl.csv", b"concept,term\n", 1, "header"),
        ("terms/nl.csv", b"", 1, "header"),
        ("concepts.csv", ",".join(files.CONCEPT_COLUMNS).encode() + b"\na,b,,,,,\nc,\xff,,,,,\n", 3, "UTF-8"),
        ("concepts.csv", ",".join(files.CONCEPT_COLUMNS).encode() + b"\na,b,,,,,\nc,d\n", 3, "cells"),
        ("concepts.csv", ",".join(files.CONCEPT_COLUMNS).encode() + b'\na,"b"x,,,,,\n', 2, "CSV"),
        ("concepts.csv", ",".join(files.CONCEPT_COLUMNS).encode() + b"\na,b,perhaps,,,,\n", 2, "not allowed"),
        ("terms/nl.csv", ",".join(files.TERM_COLUMNS).encode() + b"\na,b,chosen,,full,,,,any,,,,,,,\n", 2, "not allowed"),
        (
            "terms/nl.csv",
            ",".join(files.TERM_COLUMNS).encode() + b"\na,b,draft,,full,,,,any,,20260304,,,,,\n",
            2,
            "not allowed",
        ),
    ],
)
def test_a_file_that_cannot_be_read_is_named_with_its_line(copy, name, data, line, word):
    (copy / name).write_bytes(data)
    with pytest.raises(Rejected) as caught:
        files.read(copy)
    said = str(caught.value.message)
    assert said.startswith(f"{name}, line {line}:")
    assert word in said
    assert caught.value.code == 3


def test_a_folder_without_a_glossary_is_refused(tmp_path):
    for folder in (tmp_path, tmp_path / "missing"):
        with pytest.raises(Rejected) as caught:
            files.names(folder)
        assert caught.value.code == 3
