"""`convene glossary export / diff / import`: what comes back is shown first, taken whole or not at all, and once."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest

from assistant import resources
from assistant.terminology import files, importing, saving
from assistant.terminology.check import check
from assistant.terminology.exchange import formats
from assistant.text import Rejected
from tests.test_cli_glossary import convene, copy, local  # noqa: F401 - fixtures
from tests.test_terminology_exchange import CALC

SHIPPED = resources.folder("glossary")


def tree(folder):
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@pytest.fixture
def ours(copy, monkeypatch):  # noqa: F811
    """A copy of the shipped glossary, named in the environment."""
    monkeypatch.setenv("CONVENE_GLOSSARY", str(copy))
    return copy


def exported(tmp_path, form, *langs):
    path = tmp_path / f"given.{form}"
    assert convene("export", "--format", form, *(w for lang in langs for w in ("--lang", lang)), "--out", path)[0] == 0
    return path


def edit(path, *changes):
    text = path.read_text(encoding="utf-8-sig")
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")


@pytest.mark.parametrize("form", ["csv", "xlsx", "json", "tbx"])
def test_an_import_of_equal_content_changes_no_byte(ours, tmp_path, form):
    before = {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in ours.rglob("*.csv")}
    for _again in range(2):
        code, out = convene("import", exported(tmp_path, form))
        assert (code, out.lines) == (0, ["Nothing would change."])
    assert {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in ours.rglob("*.csv")} == before


CHANGES = (
    ("nl,action_done,Afgerond,", "nl,action_done,Klaar,"),
    ("nl,action_handed_over,Overgedragen,preferred,", "nl,action_handed_over,Overgedragen,admitted,"),
    ("nl,action_open,Open,preferred,,full,,,,any,,,,,,,\r\n", ""),
)


def test_a_changed_csv_is_shown_first_then_taken_and_then_has_nothing_new(ours, tmp_path):
    path = exported(tmp_path, "csv", "nl")
    path.write_bytes(
        path.read_bytes()
        .replace(*(t.encode() for t in CHANGES[0]))
        .replace(*(t.encode() for t in CHANGES[1]))
        .replace(*(t.encode() for t in CHANGES[2]))
    )
    before = tree(ours)
    shown = [
        "action_done", "  ~ nl Klaar | term: Afgerond > Klaar",
        "action_handed_over", "  ~ nl Overgedragen | status: preferred > admitted",
        "action_open", "  - nl Open",
        "2 changed, 1 removed",
    ]  # fmt: skip
    for words in (("diff",), ("import", "--dry-run")):
        assert convene(*words, path)[1].lines == shown
        assert tree(ours) == before
    code, out = convene("import", path)
    assert (code, out.lines) == (0, [*shown, "written: terms/nl.csv"])
    assert {name for name, data in tree(ours).items() if data != before[name]} == {"terms/nl.csv"}
    assert convene("import", path)[1].lines == ["Nothing would change."]
    assert not [p for p in check(ours) if p.error]


def test_the_difference_as_json_is_by_concept_with_counts(ours, tmp_path):
    path = exported(tmp_path, "json", "nl")
    edit(path, ('"term": "Afgerond"', '"term": "Klaar"'))
    (found,) = map(json.loads, convene("diff", "--json", path)[1].lines)
    assert (found["changed"], found["added"], found["removed"], found["conflicting"]) == (1, 0, 0, 0)
    (concept,) = found["concepts"]
    assert concept["id"] == "action_done"
    (row,) = concept["changed"]
    assert (row["lang"], row["fields"], row["before"]["term"], row["after"]["term"]) == ("nl", ["term"], "Afgerond", "Klaar")


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("nl,action_done,Afgerond,", "nl,nowhere,Afgerond,", "no such concept"),
        ("nl,action_done,Afgerond,", "nl,action_done,=Afgerond,", "formula"),
        ("Afgerond,preferred,", "Afgerond,splendid,", "allowed"),
        (
            "Afgerond,preferred,,full,,,,any,,,,,,,\n",
            "Afgerond,preferred,,full,,,,any,,,,,,,\nnl,action_done,Klaar,preferred,,full,,,,any,,,,,,,\n",
            "second preferred",
        ),
        (
            "Afgerond,preferred,,full,,,,any,,,,,,,\n",
            "Afgerond,preferred,,full,,,,any,,,,,,,\nnl,action_done,Afgerond,draft,,full,,,,any,,,,,,,\n",
            "already",
        ),
        ("Afgerond,preferred,,full,,,,any,,,", "Afgerond,preferred,,full,,,,any,,04/03/2026,", "no date"),
    ],
)
def test_what_would_spoil_the_glossary_conflicts_and_nothing_is_imported(ours, tmp_path, old, new, words):
    path = exported(tmp_path, "csv", "nl")
    path.write_text(path.read_text(encoding="utf-8-sig").replace("\r\n", "\n"), encoding="utf-8", newline="\n")
    edit(path, (old, new), ("Overgedragen,preferred", "Overgedragen,admitted"))
    before = tree(ours)
    code, out = convene("diff", path)
    assert code == 1
    assert [line for line in out.lines if "  ! " in line and words in line], out.lines
    for dry in ((), ("--dry-run",)):
        with pytest.raises(Rejected) as caught:
            convene("import", *dry, path)
        assert caught.value.code == 3
    assert tree(ours) == before


def test_what_somebody_confirmed_is_changed_only_with_its_confirmation(ours, tmp_path):
    edit(ours / "terms/nl.csv", ("Afgerond,preferred,,full,,,,any,,,,,", "Afgerond,preferred,,full,,,,any,,,,AB 2026-03-04,"))
    path = exported(tmp_path, "csv", "nl")
    edit(path, ("action_done,Afgerond", "action_done,Klaar"))
    _code, out = convene("diff", path)
    assert "AB 2026-03-04 confirmed this as it was" in out.lines[1]
    edit(path, ("AB 2026-03-04", "CD 2026-04-05"))
    assert convene("import", path)[0] == 0
    assert "Klaar,preferred,,full,,,,any,,,,CD 2026-04-05" in (ours / "terms/nl.csv").read_text(encoding="utf-8")


def test_with_a_base_what_changed_here_since_stays_and_what_changed_on_both_sides_conflicts(ours, tmp_path):
    path = exported(tmp_path, "xlsx", "nl")
    again = exported(tmp_path, "json", "nl")
    shutil.copytree(ours, tmp_path / "then")
    edit(ours / "terms/nl.csv", ("action_done,Afgerond", "action_done,Gedaan"), ("action_open,Open", "action_open,Lopend"))
    with (ours / "terms/nl.csv").open("a", encoding="utf-8") as file:
        file.write("action_open,Zz,admitted,,full,,,,any,,,,,,,\n")
    _code, out = convene("diff", path)
    assert out.lines[-1] == "2 changed, 1 removed"
    assert "--base" in out.problems[0]
    assert convene("diff", "--base", tmp_path / "then", path)[1].lines == ["Nothing would change."]
    edit(again, ('"term": "Afgerond"', '"term": "Klaar"'), ('"term": "Overgedragen"', '"term": "Overgegeven"'))
    _code, out = convene("diff", "--base", tmp_path / "then", again)
    assert out.lines[-1] == "1 changed, 1 in conflict"
    assert any("~ nl Overgegeven" in line for line in out.lines)
    assert not any("Zz" in line or "Lopend" in line for line in out.lines)


def test_a_truncated_file_takes_no_language_away(ours, tmp_path):
    path = exported(tmp_path, "csv", "nl")
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:50]))
    before = tree(ours)
    with pytest.raises(Rejected) as caught:
        convene("import", path)
    assert "terms/nl.csv" in str(caught.value.message)
    assert tree(ours) == before
    assert convene("import", "--removals", path)[0] == 0
    assert len(files.read(ours).terms["nl"]) == 49


def test_the_shipped_glossary_takes_nothing_but_shows_what_it_would(tmp_path):
    path = exported(tmp_path, "csv", "nl")
    with pytest.raises(Rejected) as caught:
        convene("import", path)
    assert caught.value.code == 5
    assert convene("import", "--dry-run", path)[0] == 0
    assert convene("diff", path)[0] == 0


@pytest.mark.parametrize("after", ["nothing", "staged", "ready", "half"])
def test_an_import_that_is_killed_is_whole_or_never_was(ours, tmp_path, after):
    path = exported(tmp_path, "json")
    edit(
        path, ('"term": "Afgerond"', '"term": "Klaar"'), ('"definition": "Person who answers', '"definition": "Whoever answers')
    )
    content, version = files.read(ours), files.version(ours)
    planned = importing.plan(ours, content, formats.read(path, content))
    written = planned.written()
    assert set(written) == {"definitions.csv", "terms/nl.csv"}
    before = tree(ours)
    staged = ours / ".importing"
    if after != "nothing":
        for name, data in written.items():
            (staged / name).parent.mkdir(parents=True, exist_ok=True)
            (staged / name).write_bytes(data)
    if after in ("ready", "half"):
        (staged / "ready").write_bytes(b"")
    if after == "half":
        (staged / "definitions.csv").replace(ours / "definitions.csv")
    saving.settle(ours)
    assert tree(ours) == (before | written if after in ("ready", "half") else before)
    assert importing.take(ours, planned, version) if after == "nothing" else True


def test_an_import_into_a_glossary_that_changed_meanwhile_writes_nothing(ours, tmp_path):
    path = exported(tmp_path, "json")
    edit(path, ('"term": "Afgerond"', '"term": "Klaar"'))
    content, version = files.read(ours), files.version(ours)
    planned = importing.plan(ours, content, formats.read(path, content))
    edit(ours / "terms/hu.csv", ("action_open,", "action_open,x"))
    before = tree(ours)
    with pytest.raises(Rejected):
        importing.take(ours, planned, version)
    assert tree(ours) == before


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_is_told(ours, tmp_path):
    path = exported(tmp_path, "json")
    edit(path, ('"term": "Afgerond"', '"term": "Klaar"'))
    ours.chmod(0o500)
    with pytest.raises(Rejected):
        convene("import", path)


def test_an_export_replaces_a_file_whole_and_refuses_what_is_none(ours, tmp_path):
    path = exported(tmp_path, "tbx", "NL")
    assert path.read_bytes().startswith(b"<?xml")
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []
    for where, code in ((tmp_path, 3), (tmp_path / "none/x", 3)):
        with pytest.raises(Rejected) as caught:
            convene("export", "--format", "csv", "--out", where)
        assert caught.value.code == code
    with pytest.raises(Rejected) as caught:
        convene("export", "--format", "csv", "--lang", "xx", "--out", tmp_path / "x")
    assert caught.value.code == 2


@pytest.mark.office
@pytest.mark.skipif(not CALC, reason="LibreOffice Calc is not installed")
def test_ten_terms_changed_in_libreoffice_are_exactly_ten_changes(ours, tmp_path):
    path = exported(tmp_path, "csv", "nl")
    rows = path.read_text(encoding="utf-8-sig").splitlines()
    plain = [n for n, row in enumerate(rows) if row.count(",") == 16 and ",preferred," in row][:100:10]
    for n in plain:
        cells = rows[n].split(",")
        cells[2] += " x"
        rows[n] = ",".join(cells)
    path.write_text("\r\n".join(rows) + "\r\n", encoding="utf-8-sig")
    command = ["soffice", f"-env:UserInstallation=file://{tmp_path}/home", "--headless", "--infilter=CSV:44,34,76,1"]
    command += ["--convert-to", "csv:Text - txt - csv (StarCalc):59,34,76,1", "--outdir", str(tmp_path / "out"), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    assert convene("import", tmp_path / "out/given.csv")[1].lines[-2:] == ["10 changed", "written: terms/nl.csv"]


@pytest.mark.office
@pytest.mark.skipif(not CALC, reason="LibreOffice Calc is not installed")
def test_ten_terms_changed_in_a_workbook_that_libreoffice_saved_are_exactly_ten_changes(ours, tmp_path):
    path = exported(tmp_path, "xlsx", "nl")
    book = openpyxl.load_workbook(path)
    sheet = book["nl"]
    column = next(c.column for c in sheet[1] if c.value == "term")
    plain = [row for row in range(2, sheet.max_row) if (sheet.cell(row, column).value or "").isalpha()][:100:10]
    for row in plain:
        sheet.cell(row, column).value += " x"
    book.save(path)
    command = ["soffice", f"-env:UserInstallation=file://{tmp_path}/home", "--headless", "--convert-to", "xlsx"]
    subprocess.run([*command, "--outdir", str(tmp_path / "out"), str(path)], check=True, capture_output=True, timeout=120)
    assert convene("import", tmp_path / "out/given.xlsx")[1].lines[-2:] == ["10 changed", "written: terms/nl.csv"]
    assert convene("import", tmp_path / "out/given.xlsx")[1].lines[-1] != "written: terms/nl.csv"


TOOLKIT = shutil.which("tbx2po")
CHANGE_TEN = """
import sys
from translate.storage import tbx

store = tbx.tbxfile.parsefile(sys.argv[1])
for unit in [u for u in store.units if u.target and u.target.isalpha()][:10]:
    unit.target += " x"
store.savefile(sys.argv[2])
"""


@pytest.mark.skipif(TOOLKIT is None, reason="the Translate Toolkit is not on the path")
def test_ten_terms_changed_in_the_translate_toolkit_are_exactly_ten_changes(ours, tmp_path):
    path, back = tmp_path / "given.tbx", tmp_path / "back.tbx"
    options = ["--format", "tbx", "--tbx", "2", "--lang", "en", "--lang", "nl"]
    assert convene("export", *options, "--out", path)[0] == 0
    python = Path(TOOLKIT).parent / "python"
    untouched = [python, "-c", CHANGE_TEN.replace("[:10]", "[:0]"), path, back]
    subprocess.run(untouched, check=True, capture_output=True, timeout=60)
    assert "changed" not in " ".join(convene("import", back, "--dry-run")[1].lines)
    subprocess.run([python, "-c", CHANGE_TEN, path, back], check=True, capture_output=True, timeout=60)
    assert convene("import", back)[1].lines[-2:] == ["10 changed", "written: terms/nl.csv"]


def test_the_commands_work_from_a_shell(ours, tmp_path):
    root = Path(__file__).resolve().parent.parent

    def shell(*words):
        command = [sys.executable, "-m", "assistant", "glossary", *map(str, words)]
        return subprocess.run(
            command, cwd=root, capture_output=True, text=True, check=False, env=os.environ | {"CONVENE_LANG": "nl"}
        )

    done = shell("export", "--format", "xlsx", "--lang", "nl", "--out", tmp_path / "x.xlsx")
    assert (done.returncode, done.stdout.strip()) == (0, str(tmp_path / "x.xlsx"))
    assert shell("import", tmp_path / "x.xlsx").stdout.strip() == "Er verandert niets."
    (tmp_path / "bad").write_bytes(b"<!DOCTYPE x><x/>")
    refused = shell("import", tmp_path / "bad")
    assert (refused.returncode, refused.stdout, refused.stderr.count("\n")) == (3, "", 1)
    assert "DOCTYPE" in refused.stderr
