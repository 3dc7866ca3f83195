"""Files to CSV, XLSX, JSON or TBX and back lose nothing; what strangers send is refused before it costs anything."""

import io
import json
import os
import shutil
import subprocess
import time
import zipfile
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant import resources
from assistant.terminology import files
from assistant.terminology.changes import compare
from assistant.terminology.exchange import formats, objects, separated, tbx_reading, tbx_writing, workbook, workbook_reading
from assistant.terminology.exchange.escape import escaped, restored
from assistant.terminology.exchange.parcel import MAX_BYTES, tables
from assistant.terminology.model import Content
from assistant.text import Rejected
from tests.glossary_content import ANY, CONTENT, held, without_cues

EMPTY = Content()
ALL = frozenset({"en", "nl", "pt-BR"})
FORMS = ("csv", "xlsx", "json", "tbx")


@pytest.fixture(scope="module")
def shipped():
    return files.read(resources.folder("glossary"))


def taken(content, parcel):
    """Return what an empty glossary holds after a parcel, and what the parcel would change in the one it came from."""
    into = compare(EMPTY, parcel)
    return {n: sorted(rows, key=str) for n, rows in into.tables.items() if rows}, compare(content, parcel).changes


@given(ANY)
def test_a_text_is_escaped_where_a_spreadsheet_would_run_it_and_comes_back(text):
    assert restored(escaped(text)) == text
    assert not escaped(text).startswith(("=", "+", "-", "@", "＝"))


@given(CONTENT)
@settings(max_examples=25, deadline=None)
def test_files_to_xlsx_and_back_lose_nothing(content):
    data = workbook.write(content, None, "v", str)
    assert taken(content, workbook_reading.read("x", data)) == (held(content), [])


@given(CONTENT)
@settings(max_examples=60, deadline=None)
def test_files_to_tbx_and_back_lose_nothing_in_either_edition(content):
    content = without_cues(content)
    for edition in (2, 3):
        data = tbx_writing.write(content, None, "0123abc", edition=edition)
        parcel = tbx_reading.read("x", data, frozenset())
        assert taken(content, parcel) == (held(content), [])
        assert parcel.notices == ()


@given(CONTENT)
@settings(max_examples=60, deadline=None)
def test_files_to_json_and_back_lose_nothing(content):
    assert taken(content, objects.read("x", objects.write(content, None, "v"))) == (held(content), [])


@given(CONTENT)
@settings(max_examples=60, deadline=None)
def test_terms_to_csv_and_back_lose_nothing(content):
    terms = {name: rows for name, rows in held(content).items() if name.startswith("terms/")}
    assert taken(content, separated.read("x", separated.write(content, None), EMPTY)) == (terms, [])


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("langs", [None, ["nl"]])
def test_the_shipped_glossary_comes_back_unchanged_in_every_format(shipped, tmp_path, form, langs):
    path = tmp_path / "export"
    path.write_bytes(formats.write(form, shipped, langs, "0123456789ab", str))
    parcel = formats.read(path, shipped)
    assert compare(shipped, parcel).changes == []
    assert parcel.notices == ()
    assert sum(map(len, parcel.rows.values())) >= len(shipped.terms["nl"])
    assert form == "csv" or parcel.version == "0123456789ab"


def test_csv_for_excel_has_a_byte_order_mark_and_crlf(shipped):
    data = separated.write(shipped, ["nl"])
    assert data.startswith(b"\xef\xbb\xbflang,concept,term,")
    assert data.count(b"\r\n") == data.count(b"\n") == len(shipped.terms["nl"]) + 1


@pytest.mark.parametrize("form", ["semicolon", "tab", "utf-16", "cr", "blank lines", "reordered"])
def test_csv_is_taken_as_spreadsheets_save_it(shipped, form):
    text = separated.write(shipped, ["nl"]).decode("utf-8-sig")
    lines = [line.split(",") for line in text.splitlines() if '"' not in line][:40]
    whole = [",".join(line) for line in lines]
    data = {
        "semicolon": "\r\n".join(";".join(line) for line in lines).encode(),
        "tab": "\n".join("\t".join(line) for line in lines).encode(),
        "utf-16": "\r\n".join(whole).encode("utf-16"),
        "cr": "\r".join(whole).encode(),
        "blank lines": ("\n\n".join(whole) + "\n,,,\n".replace(",,,", "," * 16)).encode(),
        "reordered": "\n".join(",".join(reversed(line)) for line in lines).encode(),
    }[form]
    changes = compare(shipped, separated.read("x.csv", data, shipped)).changes
    assert {c.kind for c in changes} == {"removed"}
    assert len(changes) == len(shipped.terms["nl"]) - 39


def test_a_bare_file_of_terms_is_recognised_by_its_name_or_by_its_terms(shipped):
    data = (resources.folder("glossary") / "terms/nl.csv").read_bytes()
    for name in ("nl.csv", "our-nl.csv", "terms.csv"):
        assert list(separated.read(name, data, shipped).rows) == ["terms/nl.csv"]
    head = data.split(b"\n")[0] + b"\nzz,qq,preferred,,full,,,,any,,,,,,,\n"
    with pytest.raises(Rejected) as caught:
        separated.read("terms.csv", head, shipped)
    assert caught.value.code == 2
    assert list(separated.read("terms.csv", head, shipped, "sv").rows) == ["terms/sv.csv"]


HEAD = ",".join(files.TERM_COLUMNS).encode()


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        (b"", 1, "empty"),
        (HEAD + b"\na,\xe9,preferred,,full,,,,any,,,,,,,\n", 2, "UTF-8"),
        (HEAD + b'\na,b,preferred,,full,,,,any,,,,,,,\na,"c,preferred,,full\n\n\n', 3, "quote"),
        (HEAD + b"\na,b\n", 2, "cells"),
        (HEAD.replace(b"reason", b"status") + b"\n", 1, "twice"),
        (HEAD.replace(b"reason", b"raison") + b"\n", 1, "not known: raison"),
        (HEAD + b"\na," + b"x" * 30_000 + b",preferred,,full,,,,any,,,,,,,\n", 2, "characters"),
        (HEAD + b"\na," + b"x" * 140_000 + b",preferred,,full,,,,any,,,,,,,\n", 2, "too long"),
        (b"lang," + HEAD + b"\nxx!,a,b,preferred,,full,,,,any,,,,,,,\n", 2, "language code"),
        (b"one\ntwo\n", 1, "header"),
        (b"{", 1, "JSON"),
        (b"[" * 100_000, 1, "deep"),
        (b'{"format": "convene-glossary", "format": 1}', 1, "JSON"),
        (b'{"format": NaN}', 1, "JSON"),
        (b'{"format": "x"}', 1, "not a glossary"),
        (b'{"format": "convene-glossary", "languages": ["nl"], "terms": {"nl": [{"x": "y"}]}}', 1, "terms"),
        (b'{"format": "convene-glossary", "languages": ["../x"]}', 1, "languages"),
        (b"%PDF-1.4", 1, "XLSX"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 1, "password"),
        (b"<html></html>", 1, "not TBX"),
        (b"<tbx/>", 1, "no concept"),
        (b"<tbx><text>\n<a></b></text></tbx>", 2, "well-formed"),
        (b"<?xml version='1.0' encoding='utf-7'?>\n<tbx/>", 1, "utf-7"),
        (b"<?xml version='1.0' encoding='iso-8859-1'?><tbx/>", 1, "UTF-8"),
        (b"<tbx>\n\xe9</tbx>", 2, "UTF-8"),
        (b"<!DOCTYPE tbx SYSTEM 'http://example.org/x.dtd'><tbx/>", 1, "DOCTYPE"),
        (b"<!DOCTYPE l [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><tbx>&b;</tbx>", 1, "DOCTYPE"),
        (b"<!DOCTYPE t [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<tbx>&x;</tbx>", 1, "DOCTYPE"),
        (b"<tbx>" + b"<a>" * 200_000, 1, "inside each other"),
        (b"<tbx><conceptEntry>" + b"<a/>" * 200_000 + b"</conceptEntry></tbx>", 1, "elements"),
        (b"<tbx><conceptEntry id='a'><note>" + b"x" * 100_000, 1, "characters"),
        (b"<tbx>&lol;</tbx>", 1, "well-formed"),
    ],
)
def test_a_bad_file_is_refused_with_its_line_in_one_sentence_and_quickly(tmp_path, shipped, data, line, words):
    path = tmp_path / "given"
    path.write_bytes(data)
    began = time.monotonic()
    with pytest.raises(Rejected) as caught:
        formats.read(path, shipped, "nl")
    said = str(caught.value.message)
    assert said.startswith(f"given, line {line}: ")
    assert words in said
    assert "\n" not in said
    assert caught.value.code == 3
    assert time.monotonic() - began < 2


def test_pipes_devices_folders_and_giants_are_refused_before_they_are_read(tmp_path, shipped):
    os.mkfifo(tmp_path / "pipe")
    with (tmp_path / "giant.tbx").open("wb") as file:
        file.write(b"<tbx>")
        file.truncate(2 * MAX_BYTES)
    for name in ("pipe", "giant.tbx", ".", "none", "/dev/zero", "a\0b", "c" * 5000):
        with pytest.raises(Rejected) as caught:
            formats.read(tmp_path / name, shipped)
        assert caught.value.code == 3


def zipped(parts, **how):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data, **how)
    return out.getvalue()


def repacked(data, change):
    """Return a workbook with its parts changed by a function of name and content."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return zipped({name: change(name, archive.read(name)) for name in archive.namelist()})


@pytest.fixture(scope="module")
def small(shipped):
    from assistant.terminology.model import Concept, Term

    return Content(concepts=(Concept(id="a", domain="d"),), terms={"nl": (Term(lang="nl", concept="a", text="overleg"),)})


@pytest.fixture(scope="module")
def book(small):
    return workbook.write(small, None, "v", str)


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ({"xl/workbook.xml": b"0" * 150_000_000}, "too large"),
        ({"xl/workbook.xml": b"x", "../../x": b"x"}, "path"),
        ({"xl/workbook.xml": b"x", "/etc/x": b"x"}, "path"),
        ({"xl/workbook.xml": b"x", "C:\\x": b"x"}, "path"),
        ({"xl/workbook.xml": b"x", "xl/vbaProject.bin": b"x"}, "macros"),
        ({"xl/workbook.xml": b"x", "xl/embeddings/oleObject1.bin": b"x"}, "macros"),
        ({"xl/workbook.xml": b"<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>"}, "entities"),
        ({"xl/workbook.xml": "<x/>".encode("utf-16")}, "UTF-8"),
        ({"xl/workbook.xml": b"x"} | {f"p{n}": b"" for n in range(1000)}, "parts"),
        ({"word/document.xml": b"x"}, "XLSX"),
        ({"xl/workbook.xml": b"x"}, "damaged"),
    ],
)
def test_a_zip_that_is_no_plain_workbook_is_refused(parts, words):
    with pytest.raises(Rejected) as caught:
        workbook_reading.read("x.xlsx", zipped(parts))
    assert words in str(caught.value.message)


def edited(book, change):
    from openpyxl import load_workbook

    opened = load_workbook(io.BytesIO(book))
    change(opened)
    out = io.BytesIO()
    opened.save(out)
    return out.getvalue()


def test_a_workbook_gives_values_only_and_names_the_cell_that_computes(book):
    def formula(opened):
        opened["nl"]["C2"].value = "=1+1"

    with pytest.raises(Rejected) as caught:
        workbook_reading.read("x.xlsx", edited(book, formula))
    assert str(caught.value.message).startswith("x.xlsx [nl], line 2: cell C2 computes")


def test_dates_and_numbers_that_a_spreadsheet_made_are_texts_again_and_hidden_rows_are_told(book, small):
    def change(opened):
        sheet = opened["nl"]
        row = {cell.value: cell.column for cell in sheet[1]}
        sheet.cell(2, row["valid_from"]).value = datetime(2026, 3, 4)  # noqa: DTZ001 - a spreadsheet's date has no zone
        sheet.cell(2, row["note"]).value = 7.0
        sheet.row_dimensions[2].hidden = True
        opened.create_sheet("Sheet9")
        opened["cues"].sheet_state = "hidden"

    parcel = workbook_reading.read("x.xlsx", edited(book, change))
    (changed,) = compare(small, parcel).changes
    assert changed.fields == ("valid_from", "note")
    assert (changed.after["valid_from"], changed.after["note"]) == ("2026-03-04", "7")
    told = " ".join(str(notice.text) for notice in parcel.notices)
    assert all(word in told for word in ("hidden rows", "Sheet9", "cues"))


def test_a_sheet_of_a_million_blank_rows_ends_soon(book):
    def change(name, data):
        if name != "xl/worksheets/sheet2.xml":
            return data
        return data.replace(
            b"</sheetData>", b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'
        )

    began = time.monotonic()
    assert workbook_reading.read("x", repacked(book, change)).rows["terms/nl.csv"]
    assert time.monotonic() - began < 2


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("examples", [60, pytest.param(10_000, marks=pytest.mark.slow)])
def test_a_file_with_damaged_bytes_is_read_or_refused_and_nothing_else(small, tmp_path_factory, form, examples, trials):
    valid = formats.write(form, small, None, "v", str)
    path = tmp_path_factory.mktemp("given") / "x"

    @given(st.lists(st.tuples(st.integers(0, len(valid) - 1), st.binary(max_size=4)), min_size=1, max_size=6))
    @settings(max_examples=trials(examples), deadline=2_000, suppress_health_check=[HealthCheck.differing_executors])
    def fuzz(edits):
        data = bytearray(valid)
        for at, new in edits:
            data[at : at + len(new)] = new
        path.write_bytes(data)
        try:
            compare(small, formats.read(path, small))
        except Rejected:
            return

    fuzz()


@given(st.binary(max_size=300), st.sampled_from((b"", b"PK\x03\x04", b"<tbx>", b"<martif>", b"{", HEAD + b"\n")))
@settings(max_examples=100, deadline=None)
def test_any_bytes_are_read_or_refused_and_nothing_else(tmp_path_factory, data, start):
    path = tmp_path_factory.getbasetemp() / "any"
    path.write_bytes(start + data)
    try:
        formats.read(path, EMPTY)
    except Rejected:
        return


CALC = shutil.which("soffice") and (Path(shutil.which("soffice")).resolve().parent / "libsclo.so").is_file()


@pytest.mark.office
@pytest.mark.skipif(not CALC, reason="LibreOffice Calc is not installed")
@pytest.mark.parametrize(("form", "to"), [("xlsx", "xlsx"), ("csv", "csv:Text - txt - csv (StarCalc):44,34,76,1")])
def test_libreoffice_saves_what_we_wrote_without_a_change(shipped, tmp_path, form, to):
    given_, out = tmp_path / f"glossary.{form}", tmp_path / "out"
    given_.write_bytes(formats.write(form, shipped, ["nl"], "v", str))
    home = f"-env:UserInstallation=file://{tmp_path}/home"
    filters = ["--infilter=CSV:44,34,76,1"] if form == "csv" else []
    command = ["soffice", home, "--headless", *filters, "--convert-to", to, "--outdir", str(out), str(given_)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    assert compare(shipped, formats.read(out / f"glossary.{form}", shipped)).changes == []


def test_help_and_start_load_no_workbook_and_no_parser():
    code = (
        "import sys; from assistant.__main__ import main; main(['--help']); main(['glossary', 'search', 'probation']);"
        "print(sorted({'openpyxl', 'lxml', 'pyexpat', 'zipfile'} & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run(
        [os.sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).resolve().parent.parent
    )
    assert done.stderr.strip().splitlines()[-1] == "[]"


def test_an_export_of_one_language_holds_that_language_alone(shipped):
    assert set(json.loads(objects.write(shipped, ["nl"], "v"))["terms"]) == {"nl"}
    assert set(tables(shipped, ["nl"])) == {"concepts.csv", "definitions.csv", "terms/nl.csv", "cues/nl.csv"}
