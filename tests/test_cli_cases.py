"""`case`, `conference` and `minutes`: shapes, purposes, refusals and what the journal remembers."""

import io
import json
import os
import stat
import sys
from pathlib import Path

import pexpect
import pytest

from assistant.__main__ import main
from assistant.cli.prepare import prepare_tables
from assistant.sample.play import tables
from assistant.storage.store import Store
from tests.storage_ground import CHEAP, PASSPHRASE

SCRIPT = """\
/present Willem de Graaf; Marie Dijkstra; Jan Peeters; Samira Moreau
/action Arrange temporary housing | owner: Dijkstra | due: 2026-06-12
/info Seen at the old address | from: Peeters | observed: 2026-06-03
/info Sleeps badly | from: Peeters | level: H3
/close anyway | tried out
"""
ROOT = Path(__file__).resolve().parent.parent
ID = "NL-2026-017/1"


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    """A store with one conference closed, by the commands themselves."""
    folder = tmp_path_factory.mktemp("shelf")
    Store.create(folder / "s.db", PASSPHRASE, cost=CHEAP)
    (folder / "pass").write_text(PASSPHRASE + "\n")
    (folder / "pass").chmod(0o600)
    with Store.open(folder / "s.db", passphrase=PASSPHRASE) as store:
        assert prepare_tables(store, tables("en", 1, "nl-mar")) == ID
    (folder / "script.txt").write_text(SCRIPT)
    return folder


@pytest.fixture
def convene(shelf, monkeypatch, tmp_path, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("CONVENE_LANG", "en")
    monkeypatch.setattr(sys, "stdin", io.StringIO())

    def run(*words, now="2026-07-01T09:00"):
        options = ["--store", str(shelf / "s.db"), "--passphrase-file", str(shelf / "pass"), "--now", now]
        code = main([*words, *options])
        return code, *capsys.readouterr()

    return run


@pytest.fixture
def closed(shelf, convene):
    """The conference after its script was played; played again it changes nothing."""
    code, _out, err = convene("talk", ID, "--script", str(shelf / "script.txt"))
    assert code == 0, err
    return convene


def parsed(answer):
    code, out, err = answer
    assert code == 0, err
    return json.loads(out)


def verbs(shelf):
    with Store.open(shelf / "s.db", passphrase=PASSPHRASE) as store:
        return store.journal_head()


def test_before_closing_there_are_no_minutes(convene):
    for words in (("--confirm", "ALL"), ("--preview",)):
        code, out, err = convene("minutes", ID, "--for", "all", "--purpose", "minutes", *words)
        assert (code, out) == (5, "")
        assert "/close" in err


def test_a_planned_conference_is_shown_with_nothing_said_yet(convene):
    shown = parsed(convene("conference", "show", ID, "--purpose", "preparation", "--json"))
    assert shown["status"] == "planned"
    assert {item["state"] for item in shown["agenda"]} == {"open"}
    assert {person["state"] for person in shown["attendance"]} == {None}
    assert shown["entries"] == shown["carried"] == []


@pytest.mark.parametrize(
    "words",
    [
        ("case", "show", "NL-2026-017"),
        ("case", "open-actions"),
        ("conference", "show", ID),
        ("minutes", ID, "--for", "all", "--preview"),
        ("minutes", ID, "--for", "all", "--confirm", "ALL"),
    ],
)
def test_without_a_purpose_a_case_is_neither_read_nor_handed_out(convene, shelf, words):
    before = verbs(shelf)
    code, out, err = convene(*words)
    assert (code, out) == (2, "")
    assert "--purpose" in err
    assert convene(*words, "--purpose", " \u200f ")[0] == 2
    assert verbs(shelf) == before


def test_reading_a_case_is_journalled(convene, shelf):
    before = verbs(shelf)
    assert convene("case", "list")[0] == 0
    assert verbs(shelf) == before
    for words in (("case", "show", "NL-2026-017"), ("case", "open-actions", "NL-2026-017"), ("conference", "show", ID)):
        assert convene(*words, "--purpose", "x")[0] == 0
        assert verbs(shelf) != before
        before = verbs(shelf)


def test_on_a_terminal_passphrase_purpose_and_confirmation_are_asked(closed, shelf, tmp_path):
    options = ["-m", "assistant", "--store", str(shelf / "s.db"), "minutes", ID, "--for", "p2", "--out", "asked"]
    env = {**os.environ, "PYTHONPATH": str(ROOT), "HOME": str(tmp_path), "TERM": "xterm"}
    child = pexpect.spawn(sys.executable, options, env=env, encoding="utf-8", timeout=120, cwd=str(tmp_path))
    child.expect("Why is the case read")
    child.sendline("minutes for probation")
    child.expect("Passphrase")
    child.sendline(PASSPHRASE)
    child.expect("Probation Service/Marie Dijkstra.*Type ALL")
    child.sendline("all")
    child.expect("p2-full.nl.docx")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0


@pytest.mark.parametrize(
    "words", [("case", "show", "XX-1"), ("case", "open-actions", "XX-1"), ("conference", "show", "NL-2026-017/9")]
)
def test_what_is_not_in_the_store_is_named(convene, words):
    code, out, err = convene(*words, "--purpose", "x")
    assert (code, out) == (3, "")
    assert words[-1] in err


def test_cases_are_listed_and_shown(closed):
    case = parsed(closed("case", "show", "NL-2026-017", "--purpose", "x", "--json"))
    assert case["id"] == "NL-2026-017"
    assert case["release"] == "2026-09-18T14:00:00"
    assert case["participants"][1]["name"] == "Marie Dijkstra"
    assert [c["status"] for c in case["conferences"]] == ["draft", "planned"]
    code, out, _err = closed("case", "show", "NL-2026-017", "--purpose", "x", "--ui-lang", "nl")
    assert code == 0
    assert "Reclassering" in out


def test_the_list_of_cases_names_nobody_and_says_nothing_a_purpose_is_needed_for(closed):
    _code, text, _err = closed("case", "list", "--json")
    (line,) = json.loads(text)
    assert {k: v for k, v in line.items() if k not in ("next", "review")} == {
        "id": "NL-2026-017",
        "phase": "pre-release",
        "participants": 6,
        "conferences": 2,
        "open_actions": 1,
        "hold": False,
    }
    assert line["next"].startswith("2026-")
    shown = parsed(closed("case", "show", "NL-2026-017", "--purpose", "x", "--json"))
    assert (shown["hold"], shown["hold_by"], shown["hold_since"]) == (False, None, None)
    _code, plain, _err = closed("case", "list")
    for secret in [p["name"] for p in shown["participants"]] + [shown["objective"], shown["release"][:10]]:
        assert secret not in text
        assert secret not in plain


def test_open_actions_have_the_contracts_shape_and_know_when_they_are_overdue(closed):
    (action,) = parsed(closed("case", "open-actions", "--purpose", "follow-up", "--json"))
    assert action.pop("code").startswith("A-")
    assert action == {
        "id": "1/A1",
        "case": "NL-2026-017",
        "task": "Arrange temporary housing",
        "owner": ["p2"],
        "agency": "Probation Service",
        "due": "2026-06-12",
        "state": "open",
        "carried": action["carried"],
        "overdue": True,
    }
    early = closed("case", "open-actions", "NL-2026-017", "--purpose", "x", "--json", now="2026-06-12T09:00")
    assert parsed(early)[0]["overdue"] is False
    assert "overdue" in closed("case", "open-actions", "--purpose", "x")[1]


def test_conferences_are_listed_and_shown_as_they_stand(closed):
    first, second = parsed(closed("conference", "list", "--json"))
    assert (first["id"], first["status"], second["number"]) == (ID, "draft", 2)
    shown = parsed(closed("conference", "show", ID, "--purpose", "x", "--json"))
    by_kind = {}
    for entry in shown["entries"]:
        by_kind.setdefault(entry["kind"], []).append(entry)
    (action,) = by_kind["action"]
    assert (action["id"], action["owner"], action["due"], action["category"]) == ("A1", ["p2"], "2026-06-12", "K12")
    seen, slept = by_kind["information"]
    assert (seen["text"], seen["from"], seen["observed"]) == ("Seen at the old address", ["p4"], "2026-06-03")
    assert {"where", "obtained", "as", "formal", "online", "for", "purpose", "abstract", "level"} <= set(seen)
    assert slept["level"] == "H3"
    assert {item["state"] for item in shown["agenda"]} <= {"done", "open", "parked", "skipped"}
    states = {p["id"]: p["state"] for p in shown["attendance"]}
    assert (states["p2"], states["p5"]) == ("present", None)
    assert all(set(w) == {"code", "text", "about", "accepted"} for w in shown["warnings"])
    assert "Seen at the old address" in closed("conference", "show", ID, "--purpose", "x")[1]


def test_the_preview_says_per_reader_what_is_given_and_withheld_and_writes_nothing(closed, tmp_path):
    rows = parsed(closed("minutes", ID, "--for", "all", "--preview", "--purpose", "x", "--json"))
    assert [r["recipient"] for r in rows][:2] == ["p1", "p2"]
    for row in rows:
        assert all(set(g) == {"code", "form", "rule"} and g["form"] in ("full", "abstract", "notice") for g in row["given"])
        assert all(set(w) == {"code", "rule"} for w in row["withheld"])
    assert list(tmp_path.rglob("*.docx")) == []


def test_minutes_are_one_file_for_each_reader_and_one_path_a_line(closed, tmp_path, shelf):
    before = verbs(shelf)
    code, out, _err = closed("minutes", ID, "--for", "all", "--out", "out", "--purpose", "minutes", "--confirm", "ALL")
    assert code == 0
    names = [Path(line).name for line in out.splitlines()]
    assert names[:3] == [f"NL-2026-017-1-p{n}-full.{lang}.docx" for n, lang in ((1, "nl"), (2, "nl"), (3, "en"))]
    assert sorted(names) == sorted(p.name for p in (tmp_path / "out").iterdir())
    assert verbs(shelf) != before


def test_the_actions_alone_in_another_language_as_json(closed, tmp_path):
    words = ("--for", "p4", "--kind", "actions", "--format", "json", "--lang", "nl", "--confirm", "p4", "--purpose", "x")
    code, out, err = closed("minutes", ID, *words)
    assert code == 0, err
    assert out == "NL-2026-017-1-p4-actions.nl.json\n"
    assert json.loads((tmp_path / out.strip()).read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("--for", "all"), 2, "--confirm ALL"),
        (("--for", "all", "--confirm", "p1"), 2, "p1"),
        (("--for", "p1", "--confirm", "p2"), 2, "p2"),
        (("--for", "nobody", "--confirm", "ALL"), 2, "nobody"),
        (("--for", "all", "--confirm", "ALL", "--lang", "../x"), 2, "../x"),
    ],
)
def test_minutes_that_may_not_go_out_do_not(closed, tmp_path, words, code, said):
    got, out, err = closed("minutes", ID, *words, "--purpose", "minutes")
    assert (got, out) == (code, "")
    assert said in err
    assert list(tmp_path.rglob("*.docx")) == []


def test_one_reader_is_confirmed_by_agency_and_name(closed):
    words = ("--for", "p2", "--confirm", "Probation Service/Marie Dijkstra", "--purpose", "x")
    assert closed("minutes", ID, *words)[0] == 0


def journalled(shelf):
    with Store.open(shelf / "s.db", passphrase=PASSPHRASE) as store:
        return [act.subject for act in store.journal() if act.verb == "disclosure"]


ALL = ("minutes", ID, "--for", "all", "--purpose", "x", "--confirm", "ALL")


def test_where_one_name_is_taken_no_copy_is_written_and_no_disclosure_noted(closed, shelf):
    before = journalled(shelf)
    Path("out").mkdir()
    taken = Path("out/NL-2026-017-1-p4-full.en.docx")
    taken.write_text("foreign")
    code, out, err = closed(*ALL, "--out", "out", "--lang", "en")
    assert (code, out) == (3, "")
    assert taken.name in err
    assert [p.name for p in Path("out").iterdir()] == [taken.name]
    assert taken.read_text() == "foreign"
    assert journalled(shelf) == before


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the superuser may write everywhere")
def test_a_folder_that_cannot_be_written_leaves_no_disclosure(closed, shelf):
    before = journalled(shelf)
    Path("out").mkdir(mode=0o500)
    assert closed(*ALL, "--out", "out")[0] == 3
    assert journalled(shelf) == before


def test_a_folder_under_a_file_is_refused_and_what_was_made_for_it_is_gone(closed, shelf):
    before = journalled(shelf)
    Path("file").write_text("x")
    code, _out, err = closed(*ALL, "--out", "file/more")
    assert (code, len(err.splitlines())) == (3, 1)
    assert journalled(shelf) == before
    assert [p.name for p in Path().iterdir()] == ["file"]


def test_a_store_that_cannot_note_the_disclosure_leaves_no_file(closed, monkeypatch):
    from assistant.text import Rejected, literal

    def full(*_args: object) -> None:
        raise Rejected(literal("the disk is full"))

    monkeypatch.setattr(Store, "disclosed_together", full)
    assert closed(*ALL, "--out", "deep/out")[0] == 3
    assert not Path("deep").exists()


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX's")
def test_folders_made_for_minutes_are_their_owners_alone_and_each_copy_is_kept_as_what_it_is(closed, shelf):
    code, out, err = closed(*ALL, "--out", "deep/out", "--lang", "nl", "--kind", "actions", "--format", "json")
    assert code == 0, err
    assert {stat.S_IMODE(Path(p).stat().st_mode) for p in ("deep", "deep/out")} == {0o700}
    with Store.open(shelf / "s.db", passphrase=PASSPHRASE) as store:
        made = {m.content: (m.kind, m.language, m.format) for m in store.handed_out(ID)}
    assert {made[Path(p).read_bytes()] for p in out.splitlines()} == {("actions", "nl", "json")}
