"""Streams that are closed, full or no plain file, and stores that go away: one sentence, the contract's code, nothing lost."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from assistant.cli.meetings import _propose
from assistant.cli.options import split
from tests.test_talk import CONFERENCE, Desk

ROOT = Path(__file__).resolve().parent.parent
pytestmark = pytest.mark.skipif(os.name == "nt", reason="shells and devices of POSIX")
needs_full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    return Desk(tmp_path_factory.mktemp("streams"))


def shell(desk: Desk, words: str) -> subprocess.CompletedProcess[str]:
    """Run a command line of a shell; `convene` in it is the command with store and passphrase."""
    convene = f'"{sys.executable}" -m assistant --store "{desk.folder}/store.db" --passphrase-file "{desk.folder}/secret"'
    return subprocess.run(
        ["bash", "-c", words.replace("convene ", f"{convene} ")],
        env={**desk.env, "CONVENE_LANG": "en"},
        cwd=desk.folder,
        capture_output=True,
        text=True,
        check=False,
    )


def one_sentence(done: subprocess.CompletedProcess[str]) -> bool:
    return len(done.stderr.splitlines()) == 1 and "Reference" not in done.stderr and "Traceback" not in done.stderr


def test_a_closed_input_is_the_end_of_what_is_typed(desk):
    done = shell(desk, f"convene talk {CONFERENCE} <&-")
    assert (done.returncode, done.stderr) == (0, "")


def test_a_conversation_with_nowhere_to_answer_to_is_refused(desk):
    done = shell(desk, f"convene talk {CONFERENCE} >&- </dev/null")
    assert done.returncode == 3
    assert one_sentence(done)


@needs_full
@pytest.mark.parametrize("words", ["case list", "case list --json", f"talk {CONFERENCE}", "doctor", "--help"])
def test_a_full_output_is_three_and_one_sentence(desk, words):
    done = shell(desk, f"convene {words} >/dev/full </dev/null")
    assert done.returncode == 3
    assert one_sentence(done)


@pytest.mark.parametrize(
    "words",
    [
        *("case list", "case show DE-2026-004 --purpose x", "case open-actions --purpose x", "conference list", "log"),
        *(f"conference show {CONFERENCE} --purpose x", "search x --purpose x", "protocol list", "glossary search judge"),
        *("understand hello", "store info", "store verify", "doctor", "--help", "--version", "case --help", "case list --help"),
        f"minutes {CONFERENCE} --for all --purpose x --confirm ALL --preview",
    ],
)
def test_a_closed_output_is_three_and_one_sentence(desk, words):
    done = shell(desk, f"convene {words} >&-")
    assert done.returncode == 3
    assert one_sentence(done)


def test_an_output_that_is_not_open_for_writing_is_three_and_one_sentence(desk):
    done = shell(desk, "convene case list 1</dev/null")
    assert done.returncode == 3
    assert one_sentence(done)


@needs_full
def test_where_nothing_can_be_told_the_code_still_says_it(desk):
    assert shell(desk, "convene case list >/dev/full 2>/dev/full").returncode == 3
    assert shell(desk, "convene case list >&- 2>&-").returncode == 3
    assert shell(desk, "convene nonsense 2>/dev/full").returncode == 2
    assert shell(desk, "convene case 2>/dev/full").returncode == 2
    assert shell(desk, "convene nonsense >&-").returncode == 2


FULL = "full"
"""A file that is as large as any file may be, in a shell made by `brimful`: opened well, it takes nothing more."""


def brimful(desk: Desk, words: str) -> subprocess.CompletedProcess[str]:
    """Run a command line where the file `full` takes no byte more, which only shows when one is written."""
    with (desk.folder / FULL).open("wb") as file:
        file.truncate(20 << 20)
    return shell(desk, f"ulimit -f {20 << 10}; {words}")


@pytest.mark.parametrize("output", [">&-", ">/dev/full", f">>{FULL}"])
def test_a_store_whose_recovery_code_cannot_be_printed_is_not_made(desk, output):
    done = brimful(desk, f"convene --store new.db store init {output}")
    assert (done.returncode, one_sentence(done)) == (3, True)
    assert "Write the recovery code down" not in done.stderr
    assert [p.name for p in desk.folder.iterdir() if "new.db" in p.name] == []


def test_a_recovery_code_that_cannot_be_printed_leaves_the_one_there_was(tmp_path):
    desk = Desk(tmp_path)
    keys = (tmp_path / "store.db.keys").read_bytes()
    for output in (">&-", f">>{FULL}"):
        done = brimful(desk, f"convene store passphrase change recovery {output}")
        assert (done.returncode, one_sentence(done)) == (3, True)
        assert (tmp_path / "store.db.keys").read_bytes() == keys
    assert "recovery" not in desk.run("log")
    assert shell(desk, "convene store verify").returncode == 0


def test_what_is_done_is_not_called_unchanged_where_only_telling_it_fails(tmp_path):
    desk = Desk(tmp_path)
    done = brimful(desk, f"convene store backup safe >>{FULL}")
    assert done.returncode == 1
    assert "It is done, but the output cannot be written" in done.stderr
    assert (tmp_path / "safe").is_file()
    done = brimful(desk, f"convene case hold DE-2026-004 on >>{FULL}")
    assert done.returncode == 1
    assert shell(desk, "convene case list").stdout.count("on legal hold") == 1


@needs_full
def test_minutes_that_cannot_be_told_are_not_handed_out(tmp_path):
    desk = Desk(tmp_path)
    desk.talk(["/close anyway | enough"])
    done = shell(desk, f"convene minutes {CONFERENCE} --for all --purpose x --confirm ALL --out out >/dev/full")
    assert (done.returncode, one_sentence(done)) == (3, True)
    assert not (tmp_path / "out").exists()
    assert "disclosed" not in desk.run("log")


def test_a_script_may_be_a_pipe_or_a_device(desk):
    line = "/note from a pipe"
    assert shell(desk, f"convene talk {CONFERENCE} --script /dev/null").returncode == 0
    done = shell(desk, f"convene talk {CONFERENCE} --script <(echo '{line}')")
    assert (done.returncode, done.stderr) == (0, "")
    assert "from a pipe" in done.stdout
    done = shell(desk, f"printf '{line}\\n/note and another\\n' | convene talk {CONFERENCE} --script /dev/stdin")
    assert (done.returncode, done.stderr) == (0, "")
    assert "and another" in done.stdout
    for wrong in ("/", "nowhere", "/dev/zero"):
        done = shell(desk, f"convene talk {CONFERENCE} --script {wrong}")
        assert done.returncode == 3
        assert one_sentence(done)


@pytest.mark.parametrize("replaced", [False, True])
def test_a_store_that_goes_away_under_a_conversation_is_named_and_the_line_is_not_acknowledged(tmp_path, replaced):
    desk = Desk(tmp_path)
    talking = subprocess.Popen(
        [*desk.base, "talk", CONFERENCE],
        env=desk.env,
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    watch = threading.Timer(30, talking.kill)
    watch.start()
    try:
        assert talking.stdin is not None
        assert talking.stdout is not None
        talking.stdin.write("/note kept\n")
        talking.stdin.flush()
        while "kept" not in talking.stdout.readline():
            pass
        store = tmp_path / "store.db"
        data = store.read_bytes()
        store.unlink()
        if replaced:
            store.write_bytes(data)
        talking.stdin.write("/note lost\n/note lost too\n")
        talking.stdin.close()
        out = talking.stdout.read()
        talking.wait()
    finally:
        watch.cancel()
        talking.kill()
    assert talking.returncode == 3
    assert "= N2" not in out
    assert "moved, removed or replaced" in out


def test_the_glossary_may_be_named_before_its_command():
    assert split(["--glossary", "here", "glossary", "check"])[1:] == ("glossary", ["check", "--glossary", "here"])
    assert split(["--glossary=here", "glossary", "normalise", "--", "-x"])[2] == ["normalise", "--glossary", "here", "--", "-x"]


def test_the_proposals_are_their_owners_alone(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    old = os.umask(0o022)
    try:
        _propose("en")("probation hostel")
    finally:
        os.umask(old)
    (path,) = tmp_path.rglob("proposals.csv")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_demo_refuses_a_language_there_is_not(desk):
    done = shell(desk, "convene demo --lang xx --out out </dev/null")
    assert done.returncode == 2
    assert one_sentence(done)
    assert not (desk.folder / "out").exists()


def test_a_played_demo_keeps_its_store_in_the_platforms_data_folder_and_replaces_it(tmp_path):
    desk = Desk(tmp_path)
    (tmp_path / "tmp").mkdir()
    desk.env |= {"TMPDIR": str(tmp_path / "tmp"), "XDG_DATA_HOME": str(tmp_path / "data")}
    for _again in range(2):
        done = shell(desk, "convene demo --out out </dev/null")
        assert done.returncode == 0, done.stderr
    assert list((tmp_path / "tmp").iterdir()) == []
    if sys.platform.startswith("linux"):
        assert (tmp_path / "data/convene/demo/played/demo.db").is_file()
        assert stat.S_IMODE((tmp_path / "data/convene/demo/played").stat().st_mode) == 0o700
