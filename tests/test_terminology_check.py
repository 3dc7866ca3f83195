import shutil

import pytest

from assistant import resources
from assistant.terminology import files
from assistant.terminology.check import check
from assistant.text import Rejected

CONCEPTS = "a,test,,,,,\nb,test,yes,,,,\n"


def put(folder, name, rows):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes((",".join(files.columns(name)) + "\n" + rows).encode())


def term(concept="a", text="police", **given):
    cells = dict.fromkeys(files.TERM_COLUMNS, "") | {"status": "preferred", "kind": "full", "case": "any"}
    cells |= {"concept": concept, "term": text} | given
    return ",".join(cells[column] for column in files.TERM_COLUMNS) + "\n"


@pytest.fixture
def folder(tmp_path):
    put(tmp_path, "concepts.csv", CONCEPTS)
    put(tmp_path, "definitions.csv", "")
    put(tmp_path, "terms/en.csv", term())
    return tmp_path


def said(folder):
    return [(p.file, p.line, "error" if p.error else "warning", str(p.text)) for p in check(folder)]


def test_the_shipped_glossary_has_no_errors():
    assert [p for p in check(resources.folder("glossary")) if p.error] == []


def test_a_small_sound_glossary_has_no_problems(folder):
    assert said(folder) == []


@pytest.mark.parametrize(
    ("row", "severity", "words"),
    [
        (term(concept="zz"), "error", "no such concept"),
        (term("a", "cop", status="chosen"), "error", "status"),
        (term("a", "cop", status=""), "error", "status"),
        (term("a", "cop", status="admitted", kind="slang"), "error", "kind"),
        (term("a", "cop", status="admitted", case="both"), "error", "case"),
        (term("a", "cop", status="deprecated", reason="ugly"), "error", "reason"),
        (term("a", "cop", status="admitted", reason="outdated"), "error", "reason belongs"),
        (term("a", "cop", status="deprecated"), "warning", "reason is empty"),
        (term("a", "cop"), "error", "second preferred"),
        (term("a", "police", status="admitted"), "error", "already"),
        (term("b", "cop", valid_from="2026-02-31"), "error", "date"),
        (term("b", "cop", valid_from="2026-03-01", valid_until="2026-02-01"), "error", "before"),
        (term("b", "cop", confirmed="AB"), "error", "confirmed"),
        (term("b", "cop", country="Belgium"), "error", "country"),
        (term("b", "cop", note="=cmd()"), "error", "formula"),
        (term("b", "@cop"), "error", "formula"),
        (term("b", "cop "), "error", "spaces"),
        (term("b", "cop", forms="cops; copper"), "error", "spaces"),
        (term("b", "cop", forms="cops;"), "error", "spaces"),
        (term("b", "e\u0301cole"), "error", "NFC"),
        (term("b", "co\u200bp"), "error", "invisible"),
        (term("b", "co\x1bp"), "error", "invisible"),
        (term("b", "co\u202ep"), "error", "invisible"),
        (term("b", "&"), "error", "word"),
        (term("b", ""), "error", "empty"),
        (term("b", "cop", extra="{"), "error", "JSON"),
        (term("b", "cop", status="admitted"), "warning", "no preferred"),
        (term("b", "Policé"), "warning", "another concept"),
        (term("b", "c\u043ep"), "error", "two scripts"),
        (term("b", "cop \u043d\u0430"), "error", "another script"),
        (term("b", "cop", forms="cops;c\u043eps"), "error", "two scripts"),
        (term("b", "＝cop"), "error", "formula"),
        ("a,b\n", "error", "cells"),
        ("\n", "error", "cells"),
        ('a,"b"c\n', "error", "CSV"),
    ],
)
def test_a_bad_row_is_named_with_file_line_and_severity(folder, row, severity, words):
    put(folder, "terms/en.csv", term() + row)
    found = said(folder)
    assert [(f, n, s) for f, n, s, text in found if words in text] == [("terms/en.csv", 3, severity)], found
    assert severity == "warning" or any(s == "error" for _f, _n, s, _t in found)


@pytest.mark.parametrize(
    ("name", "rows", "line", "words"),
    [
        ("concepts.csv", "a,test,,,,,\na,test,,,,,\n", 3, "already"),
        ("concepts.csv", "A b,test,,,,,\na,test,,,,,\n", 2, "small letters"),
        ("concepts.csv", "a,test,maybe,,,,\n", 2, "do_not_translate"),
        ("concepts.csv", "a,test,,gone,,,\n", 2, "replaced by"),
        ("concepts.csv", "a,test,,b,,,\nb,test,,a,,,\n", 3, "replaced by"),
        ("concepts.csv", "a,,,,,,\n", 2, "empty"),
        ("definitions.csv", "zz,en,Something.,src\n", 2, "no such concept"),
        ("definitions.csv", "a,English,Something.,src\n", 2, "language code"),
        ("definitions.csv", "a,en,One.,src\na,en,Two.,src\n", 3, "already"),
        ("cues/nl.csv", "W3,tap,\nX9,bron,\n", 3, "no warning"),
        ("cues/nl.csv", "W3,Tap,\nW3,tap,\n", 3, "already"),
    ],
)
def test_other_files_are_checked_too(folder, name, rows, line, words):
    put(folder, name, rows)
    assert any((f, n) == (name, line) and words in text for f, n, _s, text in said(folder)), said(folder)


def test_the_same_string_under_two_concepts_is_in_order_with_a_note_or_with_other_capitals(folder):
    put(folder, "terms/en.csv", term() + term("b", "police", note="the force"))
    assert said(folder) == []
    put(folder, "terms/en.csv", term(text="pairs", case="exact") + term("b", "PAIRS", case="exact"))
    assert said(folder) == []


def test_a_foreign_script_is_borrowed_by_names_and_abbreviations_alone(folder):
    put(folder, "terms/el.csv", term(text="police") + term("b", "RAN", kind="abbreviation", status="admitted"))
    assert [(f, n, s) for f, n, s, text in said(folder) if "script" in text] == [("terms/el.csv", 2, "warning")]


@pytest.mark.parametrize(
    ("definition", "found"),
    [
        ("Police", 1),
        ("The force, that is the police of a state.", 1),
        ("Bobbies and such.", 1),
        ("Those called Bobbies.", 0),
        ("Policemen.", 0),
    ],
)
def test_a_definition_that_repeats_its_term_is_a_warning(folder, definition, found):
    put(folder, "terms/en.csv", term() + term(text="bobbies", status="admitted"))
    put(folder, "definitions.csv", f'a,en,"{definition}",src\n')
    assert [(f, n, s) for f, n, s, text in said(folder) if "repeats" in text] == [("definitions.csv", 2, "warning")] * found


def test_a_concept_without_a_term_in_a_language_is_named_with_the_languages(folder):
    put(folder, "concepts.csv", "a,test,,,,,\nc,test,,,,,\n")
    put(folder, "terms/nl.csv", term(text="politie"))
    assert said(folder) == [("concepts.csv", 3, "warning", "no term in: en, nl")]


def test_a_second_bad_row_is_still_found_after_the_first(folder):
    put(folder, "terms/en.csv", "a,b\n" + term() + "a,b,c\n" + term("zz"))
    assert [(n, s) for _f, n, s, _t in said(folder)] == [(2, "error"), (4, "error"), (5, "error")]


def test_bytes_that_are_not_ours_are_named(folder):
    path = folder / "terms/en.csv"
    whole = path.read_bytes()
    for data, line, words in (
        (b"\xef\xbb\xbf" + whole, 1, "byte order mark"),
        (whole.replace(b"\n", b"\r\n"), 1, "LF"),
        (whole + b"b,\xff,\n", 3, "UTF-8"),
        (whole + b"<<<<<<< HEAD\n" + whole, 3, "merged"),
        (whole.replace(b"term,", b""), 1, "header"),
    ):
        path.write_bytes(data)
        assert any((n, s) == (line, "error") and words in text for _f, n, s, text in said(folder)), (words, said(folder))


def test_rows_out_of_order_and_files_nobody_reads_are_warnings(folder):
    put(folder, "terms/en.csv", term("b", "z") + term("a", "y"))
    put(folder, "terms/nl (1).csv", "")
    assert [(f, n, s) for f, n, s, _t in said(folder)] == [
        ("terms/en.csv", 2, "warning"),
        ("terms/nl (1).csv", 1, "warning"),
    ]


def test_two_countries_of_one_language_may_each_prefer_a_term(folder):
    put(folder, "terms/en.csv", term("a", "gaol", country="GB") + term("a", "jail", country="US"))
    assert said(folder) == []


def test_a_missing_folder_is_refused(tmp_path):
    with pytest.raises(Rejected) as caught:
        check(tmp_path / "none")
    assert caught.value.code == 3


def test_every_row_that_the_check_lets_pass_can_be_read(tmp_path):
    shutil.copytree(resources.folder("glossary"), tmp_path / "g")
    assert files.read(tmp_path / "g").concepts
