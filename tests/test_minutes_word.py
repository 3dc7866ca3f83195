"""The .docx itself: opened by others, the same bytes for the same minutes, and safe for whatever a name holds."""

import io
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile
from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise
from pathlib import Path

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator

from assistant.minutes import render
from assistant.minutes.blocks import Definitions, Document, Heading, Mark, Paragraph, Run, Spacer, Style, Table
from assistant.minutes.compose import compose
from assistant.minutes.template import PARTS, WIDTH
from assistant.minutes.word import write
from assistant.record import entries as e
from assistant.text import Rejected, clean
from tests.minutes_sample import PEOPLE, STAMP, W, glossary, parts, plain, record, seen, words

HOSTILE = (
    "[red]Jan[/red] [@click=app.quit]x[/]",
    "<w:vanish/> & </w:t></w:r> <!-- no --> ]]> &amp; &#x41;",
    "محمد الأمين",
    "{{ 7*7 }} {%p for %} %s {0}",
    "\"quoted\" 'single' `tick` \\ =1+1",
    "Zoë Ångström-İnal Ωμέγα Ђорђе 👩‍👩‍👧 ﬁ",
    "x" * 5000,
)


def rendered(who: str = "p3", language: str = "en", kind: str = "full") -> bytes:
    return render(seen(who), STAMP, words(language), glossary(), kind)


def body(data: bytes) -> ET.Element:
    return ET.fromstring(parts(data)["word/document.xml"])


def one(*blocks) -> bytes:
    """A document of these blocks."""
    return write(
        Document(
            title="Minutes",
            language="en",
            identifier="convene:x",
            created=datetime.fromisoformat("2026-09-02T10:00"),
            modified=date(2026, 9, 3),
            header=(),
            footer=(),
            blocks=blocks,
        )
    )


def styles(data: bytes) -> list[str]:
    return [s.get(f"{W}val") for s in body(data).iter(f"{W}pStyle")]


@pytest.mark.parametrize(
    ("who", "language", "kind"),
    [("p3", "en", "full"), ("p2", "nl", "full"), ("chair", "el", "full"), ("person", "bg", "actions")],
)
def test_an_auditor_of_the_format_finds_nothing(tmp_path, who, language, kind):
    path = tmp_path / "x.docx"
    path.write_bytes(rendered(who, language, kind))
    result = OpenXmlValidator().validate(str(path))
    assert result.is_valid, result.errors
    assert list(result.errors) == []


def test_another_library_opens_it_and_reads_its_properties():
    opened = docx.Document(io.BytesIO(rendered("p2", "nl")))
    core = opened.core_properties
    assert core.title.endswith("NL-2026-017/3")
    assert core.language == "nl-NL"
    assert core.author == "Convene"
    assert core.identifier == "convene:NL-2026-017/3:p2:full:nl"
    assert core.created.replace(tzinfo=None) == datetime.fromisoformat("2026-09-02T10:00")
    assert (core.last_modified_by, core.comments, core.keywords, core.category, core.subject) == ("", "", "", "", "")


def test_equal_minutes_are_equal_bytes_and_show_no_clock():
    first, second = rendered(), rendered()
    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as package:
        assert tuple(package.namelist()) == PARTS
        assert {i.date_time for i in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not package.comment
        assert all(not i.extra and not i.comment for i in package.infolist())


def test_equal_minutes_are_equal_bytes_in_another_process_and_time_zone(tmp_path):
    script = "import sys; from tests.test_minutes_word import rendered; sys.stdout.buffer.write(rendered())"
    root = Path(__file__).parent.parent
    env = {**os.environ, "TZ": "Asia/Tokyo", "PYTHONHASHSEED": "7"}
    made = subprocess.run(
        [sys.executable, "-c", script],
        cwd=root,
        env=env,
        capture_output=True,
        check=True,
    )
    assert made.stdout == rendered()


def test_another_copy_number_changes_the_footer_and_nothing_else():
    other = render(seen("p3"), replace(STAMP, copy="OTHER"), words("en"), glossary())
    changed = [n for n, data in parts(rendered()).items() if parts(other)[n] != data]
    assert changed == ["word/footer1.xml"]


def test_headings_are_real_and_leave_no_level_out():
    found = [s for s in styles(rendered("chair")) if s.startswith(("Title", "Heading"))]
    assert found[0] == "Title"
    assert found.count("Title") == 1
    levels = [0 if s == "Title" else int(s[-1]) for s in found]
    assert all(b <= a + 1 for a, b in pairwise(levels))
    assert max(levels) == 2


def test_every_table_with_a_header_row_repeats_it_and_has_a_caption():
    tables = list(body(rendered("chair")).iter(f"{W}tbl"))
    assert len(tables) > 5
    for table in tables:
        assert table.find(f"{W}tblPr/{W}tblCaption").get(f"{W}val")
        style = table.find(f"{W}tblPr/{W}tblStyle").get(f"{W}val")
        headed = [row.find(f"{W}trPr/{W}tblHeader") is not None for row in table.findall(f"{W}tr")]
        assert headed == [style != "MinutesFacts"] + [False] * (len(headed) - 1)
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in table.findall(f"{W}tr"))
        assert sum(int(c.get(f"{W}w")) for c in table.findall(f"{W}tblGrid/{W}gridCol")) == WIDTH
        assert not list(table.iter(f"{W}gridSpan")) + list(table.iter(f"{W}vMerge"))


def test_a_row_with_a_very_long_text_may_break_over_pages():
    long = Table("x", ((Run("A"),),), (((Paragraph((Run("word " * 1000),), Style.CELL),),),), (1,))
    rows = list(body(one(long)).iter(f"{W}tr"))
    assert [row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows] == [True, False]


def test_the_document_and_each_foreign_run_name_their_language():
    made = rendered("p2", "nl")
    assert b'<w:lang w:val="nl-NL"' in parts(made)["word/styles.xml"]
    langs = {r.findtext(f"{W}t"): r.find(f"{W}rPr/{W}lang") for r in body(made).iter(f"{W}r")}
    assert langs["He wants to live near his mother and to work as a cook"].get(f"{W}val") == "en-GB"
    assert langs["Gezamenlijk besluit"] is None


def test_the_footer_counts_pages_by_fields():
    found = [i.text for i in ET.fromstring(parts(rendered())["word/footer1.xml"]).iter(f"{W}instrText")]
    assert found == [" PAGE ", " NUMPAGES "]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_name_is_printed_literally_and_the_file_stays_sound(tmp_path, text):
    people = (replace(PEOPLE[0], name=text), *PEOPLE[1:])
    held = record(e.Summary(id="S9", code="S-HARD", item="plan", text=text))
    held = replace(held, case=replace(held.case, participants=people))
    data = render(seen("chair", held), STAMP, words("en"), glossary())
    assert text in plain_text(data)
    assert docx.Document(io.BytesIO(data)).paragraphs
    path = tmp_path / "x.docx"
    path.write_bytes(data)
    assert OpenXmlValidator().validate(str(path)).is_valid


def plain_text(data: bytes) -> str:
    return "\n".join("".join(t.text or "" for t in p.iter(f"{W}t")) for p in body(data).iter(f"{W}p"))


def test_t8_a_name_from_right_to_left_is_marked_so():
    runs = list(body(one(Paragraph((Run("محمد"), Run("Jan محمد"))))).iter(f"{W}r"))
    assert [r.find(f"{W}rPr/{W}rtl") is not None for r in runs] == [True, False]


@pytest.mark.parametrize("char", ["\x00", "\x07", "\x0b", "\x1b", "\x7f", "\x9b", "\ud800", "￾", "\r"])
def test_t10_a_control_character_is_refused_wherever_it_stands(char):
    bad = f"a{char}b"
    places = (
        Paragraph((Run(bad),)),
        Heading(1, (Run(bad),)),
        Table(bad, ((Run("A"),),), (), (1,)),
        Definitions("x", (((Run("a"),), (Run(bad),)),)),
    )
    for block in places:
        with pytest.raises(Rejected) as refused:
            one(block)
        assert refused.value.code == 5
        assert bad not in str(refused.value.message)


def test_a_language_that_is_no_language_tag_never_reaches_the_file():
    with pytest.raises(ValueError, match="x"):
        one(Paragraph((Run("a", lang='x"/><w:vanish/>'),)))


def test_a_table_whose_rows_do_not_fit_its_columns_is_a_mistake():
    with pytest.raises(ValueError, match="2"):
        one(Table("x", ((Run("A"),),), (((Paragraph(()),), (Paragraph(()),)),), (1,)))


@given(st.text(max_size=60).map(lambda s: s.replace("\r", "")))
def test_any_clean_text_comes_back_as_it_went_in(text):
    try:
        kept = clean(text, lines=True)
    except Rejected:
        return
    (paragraph,) = docx.Document(io.BytesIO(one(Paragraph((Run(kept),))))).paragraphs
    assert paragraph.text == kept


def test_marks_spacers_and_empty_runs_are_written():
    data = one(Paragraph((Run("a"), Mark.TAB, Run("b"), Mark.BREAK, Run(""), Run("c\td\ne", italic=True))), Spacer())
    assert docx.Document(io.BytesIO(data)).paragraphs[0].text == "a\tb\nc\td\ne"


def test_two_tables_in_a_row_stay_two_tables_and_no_body_ends_in_one():
    table = Table("x", ((Run("A"),),), (), (1,))
    tags = [child.tag.removeprefix(W) for child in body(one(table, table)).find(f"{W}body")]
    assert tags == ["tbl", "p", "tbl", "p", "sectPr"]


@pytest.mark.office
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_opens_it_and_every_page_says_draft_and_its_number(tmp_path):
    path = tmp_path / "minutes.docx"
    path.write_bytes(rendered("chair"))
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            "txt:Text (encoded):UTF8",
            "--outdir",
            str(tmp_path),
            str(path),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    read = (tmp_path / "minutes.txt").read_text(encoding="utf-8-sig")
    for wanted in (
        "Actions for you",
        "He is met at the gate and brought to the first address",
        "Call the director before Friday",
    ):
        assert wanted in read


def test_a_word_library_is_loaded_only_to_check_what_was_written():
    script = "import sys; import assistant.minutes.making; print('docx' in sys.modules, 'lxml' in sys.modules)"
    made = subprocess.run(
        [sys.executable, "-c", script], cwd=Path(__file__).parent.parent, capture_output=True, text=True, check=True
    )
    assert made.stdout.split() == ["False", "False"]


def test_all_that_is_composed_is_written():
    made = compose(seen("chair"), STAMP, words("en"), glossary())
    shown = plain(write(made))
    for block in made.blocks:
        if isinstance(block, Heading | Paragraph):
            assert "".join(r.text if isinstance(r, Run) else " " for r in block.runs) in shown
