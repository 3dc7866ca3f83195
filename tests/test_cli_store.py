"""`convene store` and `convene doctor`: what they print, what they exit with, and that nobody is asked without a terminal."""

from __future__ import annotations

import io
import json
import os
import re
import sys
from pathlib import Path

import pexpect
import pytest

from assistant.__main__ import main
from assistant.storage.migrations import SCHEMA
from assistant.storage.store import Store
from tests.storage_ground import CHEAP, PASSPHRASE

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def alone(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("CONVENE_STORE", "CONVENE_LANG", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.setattr(sys, "stdin", io.StringIO())


def secret(name: str, text: str = PASSPHRASE + "\n", mode: int = 0o600) -> str:
    path = Path(name)
    path.write_bytes(text.encode())
    path.chmod(mode)
    return name


@pytest.fixture
def made() -> list[str]:
    """Return the options that open a store under a cheap key."""
    Store.create(Path("work.db"), PASSPHRASE, cost=CHEAP)
    return ["--store", "work.db", "--passphrase-file", secret("pass")]


def run(capsys, *argv: str) -> tuple[int, str, str]:
    code = main(list(argv))
    out, err = capsys.readouterr()
    return code, out, err


def test_init_prints_the_recovery_code_once_and_the_passphrase_is_the_first_line(capsys):
    options = ["--store", "new/work.db", "--passphrase-file", secret("pass", "first line\r\nsecond line\n")]
    code, out, err = run(capsys, "store", "init", *options, "--name", "deputy")
    assert code == 0
    assert re.fullmatch(r"recovery ([0-9A-Z]{4}-){5}[0-9A-Z]{4}\n", out)
    assert "not shown again" in err
    with Store.open(Path("new/work.db"), passphrase="first line") as store:
        assert store.actor == "deputy"
    with Store.open(Path("new/work.db"), recovery=out.split()[1]) as store:
        assert store.actor == "recovery"
    assert run(capsys, "store", "init", *options)[0] == 3


def test_info_tells_about_the_store_and_json_is_one_document(capsys, made):
    code, out, _err = run(capsys, "store", "info", *made)
    assert code == 0
    assert "Passphrases: chair\n" in out
    code, out, _err = run(capsys, "--json", "store", "info", *made)
    document = json.loads(out)
    assert code == 0
    assert {
        "path": "work.db",
        "schema": SCHEMA,
        "cases": 0,
        "passphrases": ["chair"],
        "problems": [],
    }.items() <= document.items()


def test_the_store_may_be_named_by_the_environment(capsys, made, monkeypatch):
    monkeypatch.setenv("CONVENE_STORE", "work.db")
    assert run(capsys, "store", "info", *made[2:])[0] == 0


def test_without_a_name_the_store_is_in_the_platforms_folder(capsys, tmp_path):
    code, _out, err = run(capsys, "store", "info", "--passphrase-file", secret("pass"))
    assert code == 3
    assert str(tmp_path / "home") in err


@pytest.mark.parametrize(
    ("argv", "code", "words"),
    [
        (["store", "info", "--store", "work.db"], 2, "--passphrase-file"),
        (["store", "info", "--store", "work.db", "--passphrase-file", "none"], 3, "cannot be read"),
        (["store", "info", "--store", "work.db", "--passphrase-file", "open"], 3, "chmod 600"),
        (["store", "info", "--store", "work.db", "--passphrase-file", "empty"], 3, "empty"),
        (["store", "info", "--store", "work.db", "--passphrase-file", "latin"], 3, "UTF-8"),
        (["store", "info", "--store", "work.db", "--passphrase-file", "wrong"], 4, "wrong"),
        (["store", "info", "--store", "none.db", "--passphrase-file", "pass"], 3, "no store here"),
        (["store", "info", "--store", "text", "--passphrase-file", "pass"], 3, "no store of Convene"),
        (["store", "info", "--store", "zero", "--passphrase-file", "pass"], 3, "empty"),
        (["store", "info", "--store", "postgresql://h/d", "--passphrase-file", "pass"], 2, "Only a file"),
        (["store", "init", "--store", "work.db", "--passphrase-file", "pass"], 3, "left as it is"),
        (["store", "init", "--store", "other.db"], 2, "--passphrase-file"),
        (["store", "init", "--store", "other.db", "--passphrase-file", "pass", "--name", "recovery"], 2, "recovery"),
        (["store", "init", "--store", "text/other.db", "--passphrase-file", "pass"], 3, "folder"),
        (["store", "passphrase", "add", "b", "--store", "work.db", "--passphrase-file", "pass"], 2, "--new-passphrase-file"),
        (["store", "passphrase", "remove", "b", "--store", "work.db", "--passphrase-file", "pass"], 3, "no passphrase"),
        (["store", "passphrase", "remove", "chair", "--store", "work.db", "--passphrase-file", "pass"], 5, "only passphrase"),
        (["store", "nonsense"], 2, "nonsense"),
    ],
)
def test_whatever_is_wrong_is_one_sentence_and_its_exit_code(capsys, made, argv, code, words):
    secret("open", mode=0o640)
    secret("empty", "\nsecond")
    secret("wrong", "guess")
    Path("latin").write_bytes("é".encode("latin-1"))
    Path("latin").chmod(0o600)
    Path("text").write_text("notes")
    Path("zero").touch()
    before = {p.name: p.read_bytes() for p in Path().iterdir() if p.is_file()}
    found, out, err = run(capsys, *argv)
    assert (found, out) == (code, "")
    assert words in err
    assert "Traceback" not in err
    assert {
        p.name: p.read_bytes() for p in Path().iterdir() if p.is_file() and p.suffix not in (".tries", ".anchors")
    } == before


def test_a_store_in_use_exits_6_and_names_the_process(capsys, made):
    with Store.open(Path("work.db"), passphrase=PASSPHRASE):
        code, _out, err = run(capsys, "store", "info", *made)
    assert code == 6
    assert str(os.getpid()) in err


def test_passphrases_are_added_changed_and_removed(capsys, made):
    new, other = secret("new", "second"), secret("other", "third")
    assert run(capsys, "store", "passphrase", "add", "deputy", "--new-passphrase-file", new, *made)[0] == 0
    assert run(capsys, "store", "passphrase", "change", "deputy", "--new-passphrase-file", other, *made)[0] == 0
    as_deputy = ["--store", "work.db", "--passphrase-file", "other"]
    assert run(capsys, "store", "passphrase", "remove", "chair", *as_deputy)[0] == 0
    assert run(capsys, "store", "info", *made)[0] == 4
    assert "Passphrases: deputy\n" in run(capsys, "store", "info", *as_deputy)[1]


def test_doctor_needs_no_passphrase_and_finds_what_is_wrong(capsys, made):
    code, out, _err = run(capsys, "--json", "doctor", "--store", "work.db")
    document = json.loads(out)
    assert code == 0
    assert set(document) == {"versions", "store", "terminal", "locale", "disk", "problems", "warnings"}
    assert document["store"]["keys"] is True
    assert document["store"]["in_use_by"] is None
    with Store.open(Path("work.db"), passphrase=PASSPHRASE):
        document = json.loads(run(capsys, "--json", "doctor", "--store", "work.db")[1])
    assert document["store"]["in_use_by"] == os.getpid()
    Path("work.db.keys").unlink()
    code, out, err = run(capsys, "doctor", "--store", "work.db")
    assert code == 1
    assert "work.db.keys" in err
    assert "SQLCipher" not in err
    assert run(capsys, "doctor")[0] == 0


def test_r9_init_info_and_doctor_warn_of_a_folder_that_a_service_copies_away(capsys):
    options = ["--store", "Dropbox/work.db", "--passphrase-file", secret("pass")]
    for command in (["store", "init", *options], ["store", "info", *options], ["doctor", *options[:2]]):
        code, _out, err = run(capsys, *command)
        assert code == 0
        assert "Dropbox" in err
    assert len(json.loads(run(capsys, "store", "info", "--json", *options)[1])["warnings"]) == 1


def test_s6_the_recovery_code_gives_a_forgotten_passphrase_other_words(capsys):
    options = ["--store", "work.db", "--passphrase-file"]
    code = run(capsys, "store", "init", *options, secret("pass"))[1].split()[1]
    by_code = [*options, secret("code", code.replace("-", "").lower() + "\n")]
    new = secret("new", "remembered")
    assert run(capsys, "store", "passphrase", "change", "chair", "--new-passphrase-file", new, *by_code)[0] == 0
    assert run(capsys, "store", "passphrase", "add", "deputy", "--new-passphrase-file", secret("other", "x"), *by_code)[0] == 0
    assert run(capsys, "store", "info", *options, "new")[0] == 0
    other = run(capsys, "store", "passphrase", "change", "recovery", *options, "new")
    assert re.fullmatch(r"recovery ([0-9A-Z]{4}-){5}[0-9A-Z]{4}\n", other[1])
    assert run(capsys, "store", "info", *by_code)[0] == 4
    assert run(capsys, "store", "info", *options, secret("code", other[1].split()[1]))[0] == 0


def test_s4_a_wrong_passphrase_makes_the_next_command_wait_and_say_so(capsys, made, monkeypatch):
    waited: list[float] = []
    monkeypatch.setattr("assistant.cli.stores.time.sleep", lambda seconds: waited.append(seconds) or _pass(seconds))
    secret("wrong", "guess")
    for _try in range(3):
        assert run(capsys, "store", "info", "--store", "work.db", "--passphrase-file", "wrong")[0] == 4
    code, out, err = run(capsys, "store", "info", *made)
    assert code == 0
    assert waited == [1, 2, 4]
    assert "The next try is taken in 4 seconds." in err
    assert "Wrong passphrases so far: 3" in out


def _pass(seconds: float) -> None:
    """Let time pass by putting the last wrong try back."""
    tries = json.loads(Path("work.db.tries").read_text())
    Path("work.db.tries").write_text(json.dumps({**tries, "last": tries["last"] - seconds}))


def test_rekey_tells_who_opens_the_store(capsys, made):
    before = Path("work.db").read_bytes()
    code, out, _err = run(capsys, "store", "rekey", *made)
    assert code == 0
    assert "as before with: chair" in out
    assert before[:4096] != Path("work.db").read_bytes()[:4096]
    assert json.loads(run(capsys, "--json", "store", "rekey", *made)[1])["passphrases"] == ["chair"]


@pytest.mark.skipif(os.name == "nt", reason="no pseudo-terminal")
def test_on_a_terminal_the_passphrase_is_asked_for_unseen_and_the_recovery_code_opens_too():
    def talk(*argv: str) -> pexpect.spawn:
        env = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "dumb"}
        return pexpect.spawn(sys.executable, ["-m", "assistant", *argv], env=env, timeout=120, encoding="utf-8")

    init = talk("store", "init", "--store", "typed.db")
    for _time in range(2):
        init.expect(": ")
        init.sendline("typed words")
    init.expect(r"recovery ([0-9A-Z-]{29})")
    code = init.match[1]
    init.expect(pexpect.EOF)
    assert "typed words" not in init.before
    info = talk("store", "info", "--store", "typed.db")
    info.expect(": ")
    info.sendline("wrong words")
    info.expect("wrong")
    info.expect(": ")
    info.sendline(code.lower())
    info.expect("Passphrases: chair")
    info.expect(pexpect.EOF)
    info.close()
    assert info.exitstatus == 0


def test_r13_a_backup_is_written_while_the_store_is_in_use_and_restored(capsys, made):
    with Store.open(Path("work.db"), passphrase=PASSPHRASE):
        code, out, _err = run(capsys, "store", "backup", "safe.backup", *made)
    assert code == 0
    assert out.startswith("safe.backup\n")
    document = json.loads(run(capsys, "--json", "store", "backup", "safe.backup", "--keep", "1", *made)[1])
    assert (document["schema"], document["counts"]["turn"]) == (SCHEMA, 0)
    assert Path("safe.backup.1").exists()
    code, out, err = run(capsys, "store", "restore", "safe.backup", *made)
    assert code == 0
    assert "is kept: work.db.before-restore" in out
    assert "may be back" not in err
    assert json.loads(run(capsys, "--json", "store", "restore", "safe.backup", *made)[1])["kept"] == "work.db.before-restore-2"
    assert run(capsys, "store", "info", *made)[0] == 0
    fresh = ["--store", "elsewhere/new.db", "--passphrase-file", "pass"]
    assert run(capsys, "store", "restore", "safe.backup.1", *fresh)[0] == 0
    assert run(capsys, "store", "info", *fresh)[0] == 0


@pytest.mark.parametrize(
    ("argv", "code", "words"),
    [
        (["backup", "work.db"], 3, "file of its own"),
        (["backup", "notes"], 3, "no backup"),
        (["backup", "none/safe"], 3, "no such folder"),
        (["backup", "safe", "--keep", "-1"], 2, "--keep"),
        (["backup", ""], 2, "no path"),
        (["restore", "notes"], 3, "no backup of Convene"),
        (["restore", "none"], 3, "cannot be read"),
        (["restore"], 2, "FILE"),
    ],
)
def test_r10_whatever_is_wrong_with_a_copy_is_one_sentence_and_its_exit_code(capsys, made, argv, code, words):
    Path("notes").write_text("notes")
    before = {p.name: p.read_bytes() for p in Path().iterdir() if p.is_file()}
    found, out, err = run(capsys, "store", *argv, *made)
    assert (found, out) == (code, "")
    assert words in err
    assert {p.name: p.read_bytes() for p in Path().iterdir() if p.is_file()} == before


def test_migrate_tells_that_there_is_nothing_to_do(capsys, made):
    assert run(capsys, "store", "migrate", *made)[:2] == (0, f"The store is up to date: schema {SCHEMA}\n")
    assert json.loads(run(capsys, "--json", "store", "migrate", *made)[1])["backup"] is None


def test_s7_a_passphrase_on_the_command_line_or_in_the_environment_opens_nothing(capsys, made, monkeypatch):
    for words in (["--passphrase", PASSPHRASE], [f"--passphrase={PASSPHRASE}"], ["--password", PASSPHRASE]):
        code, _out, err = run(capsys, "store", "info", "--store", "work.db", *words)
        assert code == 2
        assert PASSPHRASE not in err
    for name in ("CONVENE_PASSPHRASE", "CONVENE_PASSWORD", "PASSPHRASE", "CONVENE_KEY"):
        monkeypatch.setenv(name, PASSPHRASE)
    code, _out, err = run(capsys, "store", "info", "--store", "work.db")
    assert code == 2
    assert "--passphrase-file" in err
    assert run(capsys, "store", "info", *made)[0] == 0
