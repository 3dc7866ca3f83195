"""`log`, `search`, `case hold`, `case erase`, `store verify` and review dates: what they print, refuse and journal."""

from __future__ import annotations

import io
import json
import os
import shutil
import sys
from itertools import pairwise
from pathlib import Path

import pexpect
import pytest

from assistant.__main__ import main
from assistant.cli.prepare import prepare_tables
from assistant.sample.play import tables
from assistant.storage.store import Store
from tests.storage_ground import CHEAP, PASSPHRASE, raw

CASE = "NL-2026-017"
ID = f"{CASE}/1"
ROOT = Path(__file__).resolve().parent.parent
SCRIPT = """\
/present Willem de Graaf; Marie Dijkstra; Jan Peeters; Samira Moreau
/action Arrange temporary housing | owner: Dijkstra | due: 2026-06-12
/info Seen near the Straße at 50% [bold]x[/] | from: Peeters | observed: 2026-06-03
/close anyway | tried out
"""


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    """A store with one conference that was closed and handed out."""
    folder = tmp_path_factory.mktemp("full")
    Store.create(folder / "s.db", PASSPHRASE, cost=CHEAP)
    (folder / "pass").write_text(PASSPHRASE + "\n")
    (folder / "pass").chmod(0o600)
    with Store.open(folder / "s.db", passphrase=PASSPHRASE) as store:
        prepare_tables(store, tables("en", 1, "nl-mar"))
    (folder / "script.txt").write_text(SCRIPT)
    opening = ["--store", str(folder / "s.db"), "--passphrase-file", str(folder / "pass"), "--now", "2026-07-01T09:00"]
    assert main(["talk", ID, "--script", str(folder / "script.txt"), *opening]) == 0
    words = ["--for", "p4", "--out", str(folder / "out"), "--confirm", "ALL", "--purpose", "minutes"]
    assert main(["minutes", ID, *words, *opening]) == 0
    return folder


@pytest.fixture
def shelf(full, tmp_path):
    for name in ("s.db", "s.db.keys", "s.db.anchors", "pass"):
        shutil.copy2(full / name, tmp_path / name)
    return tmp_path


@pytest.fixture
def convene(shelf, monkeypatch, capsys):
    monkeypatch.chdir(shelf)
    monkeypatch.setenv("HOME", str(shelf))
    monkeypatch.setenv("CONVENE_LANG", "en")
    monkeypatch.setattr(sys, "stdin", io.StringIO())

    codes, said = [], []

    def run(*words, now="2026-07-01T09:00"):
        capsys.readouterr()
        codes.append(main([*words, "--store", "s.db", "--passphrase-file", "pass", "--now", now]))
        said.append(capsys.readouterr())
        return codes[-1], *said[-1]

    yield run
    invariants(shelf, codes, said)


def invariants(shelf, codes, said):
    """J1 to J7 of the fault plan, after every case; a store that a test tampered with says so by a file."""
    assert set(codes) <= {0, 1, 2, 3, 4, 5, 6}, "J6"
    assert not any("Traceback" in out + err or "\x1b" in out + err for out, err in said), "J5, J6"
    with Store.open(shelf / "s.db", passphrase=PASSPHRASE) as store:
        assert (shelf / "tampered").exists() or store.problems() == (), "J1 to J3"
    files = [p for p in shelf.rglob("*") if p.is_file()]
    assert not [p for p in files if p.name.startswith(".") or p.suffix in (".lock", ".tries", ".new")], "J7"
    assert {p.stat().st_mode & 0o777 for p in files if p.name.startswith("s.db")} == {0o600}, "J7"
    words = [w.encode() for w in ("Dijkstra", "temporary housing", "Straße", PASSPHRASE)]
    assert not [p for p in files if p.name != "pass" and any(w in p.read_bytes() for w in words)], "J4"


def parsed(answer):
    code, out, err = answer
    assert code == 0, err
    return json.loads(out)


def lines(answer):
    code, out, err = answer
    assert code == 0, err
    return out.splitlines()


def last(shelf):
    with Store.open(shelf / "s.db", passphrase=PASSPHRASE) as store:
        return store.journal()[-1]


def test_the_log_says_in_words_who_did_what_when_and_why(convene):
    assert convene("case", "show", CASE, "--purpose", "preparation [/]")[0] == 0
    shown = lines(convene("log", CASE))
    assert any("collected: NL-2026-017/1, line 3" in line for line in shown)
    assert any("disclosed: NL-2026-017/1 to p4, copy" in line and "purpose: minutes" in line for line in shown)
    assert shown[-1].endswith("2026-07-01 09:00:00Z · chair · consulted: NL-2026-017, case show · purpose: preparation [/]")
    assert "the store was made" in lines(convene("log"))[0]


def test_the_log_filters_and_gives_an_auditor_one_object_a_line(convene):
    everything = [json.loads(line) for line in lines(convene("log", "--json"))]
    assert [row["seq"] for row in everything] == list(range(1, len(everything) + 1))
    assert all(after["previous"] == before["hash"] for before, after in pairwise(everything))
    disclosed = [json.loads(line) for line in lines(convene("log", "--verb", "disclosure", "--json"))]
    assert disclosed == [row for row in everything if row["verb"] == "disclosure"] != []
    assert lines(convene("log", "--actor", "nobody")) == lines(convene("log", "--since", "2199-01-01")) == []
    since = lines(convene("log", "--since", "2026-07-01", "--actor", "chair", "--json"))
    assert 0 < len(since) <= len(everything)
    assert convene("log", "--since", "yesterday")[0] == 2
    assert convene("log", "--verb", "reading")[0] == 2
    assert lines(convene("log", "NL-2026-404")) == []


def test_the_log_holds_no_word_that_was_said(convene):
    said = "\n".join(lines(convene("log"))) + "\n".join(lines(convene("log", "--json")))
    assert "housing" not in said
    assert "Dijkstra" not in said


def test_search_finds_literally_and_journals_why(convene, shelf):
    for wanted in ("STRASSE AT 50%", "[bold]x[/]", "seen near"):
        (line,) = lines(convene("search", wanted, "--purpose", "preparation"))
        assert line.startswith("NL-2026-017/1 I1 I-")
    assert lines(convene("search", "seen", "near", "--case", CASE, "--purpose", "x"))
    assert (last(shelf).verb, last(shelf).case, last(shelf).subject) == ("consultation", CASE, "search")
    (found,) = parsed(convene("search", "Dijkstra", "--purpose", "x", "--json"))
    assert (found["case"], found["conference"], found["person"]["name"]) == (CASE, None, "Marie Dijkstra")
    (found,) = parsed(convene("search", "temporary housing", "--purpose", "x", "--json"))
    assert found["entry"]["kind"] == "action"
    code, out, err = convene("search", 'NEAR("', "--purpose", "x")
    assert (code, out) == (0, "")
    assert "Nothing was found" in err


def test_search_needs_a_purpose_and_a_case_that_there_is(convene, shelf):
    before = last(shelf)
    assert convene("search", "housing")[0] == 2
    assert convene("search", "housing", "--case", "NL-2026-404", "--purpose", "x")[0] == 3
    assert last(shelf) == before


def test_a7_an_erased_case_is_gone_from_every_command_and_its_log_stays(convene, shelf):
    code, out, err = convene("case", "erase", CASE)
    assert (code, out) == (2, "")
    assert f"--confirm {CASE}" in err
    assert convene("case", "erase", CASE, "--confirm", "NL-2026-018")[0] == 2
    code, out, err = convene("case", "erase", CASE, "--confirm", CASE, "--purpose", "retention")
    assert code == 0, err
    assert out.splitlines()[0] == f"Erased: {CASE}"
    assert "Jan Peeters (" in out.splitlines()[2]
    assert "Backups" in err
    for words in (("case", "show", CASE), ("case", "erase", CASE, "--confirm", CASE), ("conference", "show", ID)):
        assert convene(*words, "--purpose", "x")[0] == 3
    assert lines(convene("search", "housing", "--purpose", "x")) == lines(convene("case", "list")) == []
    assert "erased: the case NL-2026-017, whole · purpose: retention" in lines(convene("log", CASE))[-1]
    assert convene("store", "verify")[0] == 0
    assert json.loads((shelf / "s.db.anchors").read_text())["tombstones"]


def test_erasing_as_json_lists_the_copies_to_recall(convene):
    done = parsed(convene("case", "erase", CASE, "--confirm", CASE, "--json"))
    assert done["erased"] == CASE
    assert [(c["recipient"], c["conference"], c["kind"]) for c in done["recall"]] == [("p4", ID, "full")]


def test_a9_a_hold_is_shown_and_blocks_with_5_until_it_is_lifted(convene):
    assert lines(convene("case", "hold", CASE, "on", "--purpose", "complaint")) == [f"On legal hold: {CASE}"]
    assert "on legal hold" in lines(convene("case", "list"))[0]
    assert any(
        "On legal hold since 2026-07-01, placed by: chair" in x for x in lines(convene("case", "show", CASE, "--purpose", "x"))
    )
    shown = parsed(convene("case", "show", CASE, "--purpose", "x", "--json"))
    assert (shown["hold"], shown["hold_by"], shown["hold_since"][:10]) == (True, "chair", "2026-07-01")
    assert parsed(convene("case", "list", "--json"))[0]["hold"] is True
    code, out, err = convene("case", "erase", CASE, "--confirm", CASE)
    assert (code, out) == (5, "")
    assert "chair" in err
    assert f"convene case hold {CASE} off" in err
    assert parsed(convene("case", "hold", CASE, "off", "--json")) == {"case": CASE, "hold": False}
    assert convene("case", "erase", CASE, "--confirm", CASE)[0] == 0
    assert convene("case", "hold", CASE, "on")[0] == 3


def test_a9_a_review_is_proposed_once_its_date_has_come_and_nothing_happens_by_itself(convene):
    day = parsed(convene("case", "show", CASE, "--purpose", "x", "--json"))["review"]
    assert any(
        f"erased, on: {day}" in line or "To be reviewed" in line
        for line in lines(convene("case", "show", CASE, "--purpose", "x"))
    )
    assert "reviewed" not in lines(convene("case", "list"))[0]
    assert "to be reviewed since" in lines(convene("case", "list", now="2031-01-01T09:00"))[0]
    assert parsed(convene("case", "list", "--json", now="2031-01-01T09:00"))[0]["id"] == CASE


def test_home_lists_the_cases_whose_review_date_has_come(shelf, convene, monkeypatch):
    from datetime import UTC, date, datetime

    from assistant.cli.retention import due

    with Store.open(shelf / "s.db", passphrase=PASSPHRASE) as store:
        assert due(store, date(2026, 7, 1)) == ()
        ((case, day),) = due(store, datetime(2031, 1, 1, tzinfo=UTC).date())
    assert (case, day) == (
        CASE,
        date.fromisoformat(parsed(convene("case", "show", CASE, "--purpose", "x", "--json"))["review"]),
    )


def test_verify_says_what_is_wrong_and_takes_a_head_noted_elsewhere(convene, shelf):
    (said,) = lines(convene("store", "verify"))
    head = said.rpartition(" ")[2]
    (shelf / "minutes.txt").write_text(f"head {head}")
    assert convene("store", "verify", "--anchor", "minutes.txt")[0] == 0
    (shelf / "other.txt").write_text("f" * 64)
    code, out, err = convene("store", "verify", "--anchor", "other.txt")
    assert (code, out) == (1, "")
    assert "older copy" in err
    assert convene("store", "verify", "--anchor", "missing.txt")[0] == 3
    assert parsed(convene("store", "verify", "--json"))["problems"] == []


def test_verify_finds_an_entry_that_was_edited_behind_the_store(convene, shelf):
    with Store.open(shelf / "s.db", passphrase=PASSPHRASE) as store:
        key = store._opened.key
    file = raw(shelf / "s.db", key)
    file.execute("UPDATE entry SET body = replace(body, 'temporary', 'permanent')")
    file.close()
    (shelf / "tampered").touch()
    code, _out, err = convene("store", "verify")
    assert code == 1
    assert "An entry is not what its turns add up to: NL-2026-017/1 A-" in err


def test_an_old_copy_put_back_is_told_by_the_next_command(convene, shelf):
    old = (shelf / "s.db").read_bytes()
    assert convene("case", "show", CASE, "--purpose", "x")[0] == 0
    (shelf / "s.db").write_bytes(old)
    (shelf / "tampered").touch()
    code, out, err = convene("case", "list")
    assert code == 0
    assert CASE in out
    assert "older copy" in err
    assert convene("store", "verify")[0] == 1


EVERY = [
    (("case", "show", CASE), "consultation"),
    (("case", "open-actions", CASE), "consultation"),
    (("case", "open-actions"), "consultation"),
    (("conference", "show", ID), "consultation"),
    (("search", "housing"), "consultation"),
    (("search", "nowhere at all"), "consultation"),
    (("minutes", ID, "--for", "all", "--preview"), "consultation"),
    (("minutes", ID, "--for", "chair", "--format", "json", "--out", "minutes", "--confirm", "ALL"), "disclosure"),
    (("case", "hold", CASE, "on"), "alteration"),
    (("case", "erase", CASE, "--confirm", CASE), "erasure"),
]


@pytest.mark.parametrize(("words", "verb"), EVERY, ids=lambda value: value if isinstance(value, str) else " ".join(value[:2]))
def test_a6_every_command_that_touches_a_case_leaves_its_act(convene, shelf, words, verb):
    before = last(shelf).seq
    assert convene(*words, "--purpose", "because of it")[0] == 0
    with Store.open(shelf / "s.db", passphrase=PASSPHRASE) as store:
        acts = store.journal()[before:]
    shutil.rmtree(shelf / "minutes", ignore_errors=True)
    assert acts
    assert {(a.verb, a.actor, a.purpose) for a in acts} == {(verb, "chair", "because of it")}
    assert {a.case for a in acts} == ({""} if "nowhere at all" in words else {CASE})
    assert not [w for w in ("housing", "Dijkstra", PASSPHRASE) if w in repr(acts)]


def test_on_a_terminal_the_case_is_typed_again_before_it_is_erased(shelf):
    line = f"-m assistant case erase {CASE} --store s.db"
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "HOME": str(shelf), "CONVENE_LANG": "en", "TERM": "dumb"}
    for typed, code in (("no", 2), (CASE, 0)):
        child = pexpect.spawn(sys.executable, line.split(), cwd=str(shelf), env=environment, encoding="utf-8", timeout=120)
        child.expect("Passphrase")
        child.sendline(PASSPHRASE)
        child.expect("to erase it:")
        child.sendline(typed)
        child.expect(pexpect.EOF)
        child.close()
        assert child.exitstatus == code
