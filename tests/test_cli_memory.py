"""Too little memory while something is brought in or out (R21): one sentence, nothing changed or all of it, and it can be done again."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.test_talk import CONFERENCE, Desk, case_file

ROOT = Path(__file__).resolve().parent.parent
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits of Linux")

ACTS = {
    "backup": "store backup safe",
    "restore": "store restore before",
    "prepare": "prepare later.toml",
    "minutes": f"minutes {CONFERENCE} --for all --purpose x --confirm ALL --out out",
}


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    made = Desk(tmp_path_factory.mktemp("memory"))
    made.run("store", "backup", str(made.folder / "before"))
    made.talk(["/close anyway | enough"])
    text = case_file(made.folder).read_text(encoding="utf-8")
    later = text.replace("number = 1", "number = 7").replace("2026-09-02", "2026-12-02")
    (made.folder / "later.toml").write_text(later, encoding="utf-8")
    return made


def starve(desk: Desk, act: str, room: int) -> int:
    """Do something in so many MiB of address space; returns its exit code."""
    line = [*desk.base, *ACTS[act].split()]
    shell = f"ulimit -v {room << 10}; exec " + " ".join(f"'{word}'" for word in line)
    # A C library that gives every thread its own arena would need much more room than it uses.
    env = {**desk.env, "MALLOC_ARENA_MAX": "1"}
    done = subprocess.run(["bash", "-c", shell], env=env, cwd=desk.folder, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    assert done.returncode in (0, 3, 70), done.stderr
    assert done.returncode == 0 or len(done.stderr.splitlines()) == 1, done.stderr
    return done.returncode


def outside(desk: Desk) -> list[str]:
    """Return the files there are, but for what a platform keeps for us, and a lock that nobody holds."""
    left = [p.relative_to(desk.folder) for p in desk.folder.rglob("*")]
    return sorted(
        str(p) for p in left if p.suffix not in {".anchors", ".lock"} and p.parts[0] not in {".cache", ".local", ".config"}
    )


def try_in(desk: Desk, act: str, rooms: Iterable[int]) -> int:
    """Do something in less room than it needs, and in more, until it has enough; returns how often that was."""
    before, listed, short = outside(desk), desk.run("conference", "list"), 0
    for room in rooms:
        if starve(desk, act, room) == 0:
            break
        short += 1
        assert [p for p in outside(desk) if p not in before] == []
        assert desk.run("conference", "list") == listed
    desk.run("store", "verify")
    return short


@pytest.mark.parametrize("act", ["backup", "prepare", "minutes", "restore"])
def test_r21_too_little_memory_is_one_sentence_and_changes_nothing(desk, act, trials):
    assert trials(try_in(desk, act, [110])) == 1


@pytest.mark.slow
@pytest.mark.parametrize("act", ["backup", "prepare", "minutes", "restore"])
def test_r21_too_little_memory_is_one_sentence_and_changes_nothing_in_any_room_from_60_mib(desk, act, trials):
    assert trials(try_in(desk, act, range(60, 400, 5))) > 10
