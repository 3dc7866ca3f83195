"""Killed at any moment: what was acknowledged is there, nothing is half there, and the next process goes on (R1, S6)."""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.storage.store import Store
from assistant.text import Rejected
from tests.storage_ground import CHEAP, PASSPHRASE, Table, action, case, conference, create, information, reopen

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork and no SIGKILL")

Tell = Callable[[str], None]


def killed(run: Callable[[Tell], None], after: float) -> list[str]:
    """Run something in a process of its own, kill it some time after it said it is ready, and return what else it said."""
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reader)
        try:
            run(lambda line: os.write(writer, f"{line}\n".encode()) and None)
        finally:
            os._exit(1)
    os.close(writer)
    with os.fdopen(reader, "rb") as said:
        first = said.readline()
        time.sleep(after)
        os.kill(pid, signal.SIGKILL)
        rest = said.read().decode().split("\n")
    os.waitpid(pid, 0)
    assert first == b"ready\n"
    return rest[:-1]


def save_for_ever(path: Path, tell: Tell) -> None:
    store = reopen(path)
    store.save_case(case())
    table = Table(store, conference())
    if not table.seq:
        table.open()
    tell("ready")
    while True:
        n = table.seq + 1
        table.add(information(n), action(n, f"A-{n:04d}"))
        tell(str(table.seq))


def kill_while_saving(path: Path, trials: int) -> None:
    chance = random.Random(7)
    create(path)
    head, kept = "", 1
    for _trial in range(trials):
        said = killed(lambda tell: save_for_ever(path, tell), after=chance.uniform(0.0, 0.06))
        acknowledged = max([kept, *map(int, said)])
        with reopen(path) as store:
            turns = store.turns("NL-2026-017/1")
            assert store.problems(head) == ()
            assert acknowledged <= len(turns) <= acknowledged + 1
            assert len(store.record("NL-2026-017/1").entries) == 2 * (len(turns) - 1)
            assert len(store.open_actions()) == len(turns) - 1
            head, kept = store.journal_head(), len(turns)
    assert kept > trials // 2, "the machine is too busy for this to prove anything"
    with reopen(path) as store:
        # A journal that the kill left empty is SQLite's to remove, with the next write.
        store.consulted("NL-2026-017", "looking after a crash")
    assert sorted(p.name for p in path.parent.iterdir()) == ["work.db", "work.db.anchors", "work.db.keys"]


def test_r1_kill_9_while_turns_are_kept(tmp_path):
    kill_while_saving(tmp_path / "work.db", 10)


@pytest.mark.slow
def test_r1_kill_9_while_turns_are_kept_300_times(tmp_path):
    kill_while_saving(tmp_path / "work.db", 300)


def change_for_ever(path: Path, old: str, new: str, tell: Tell) -> None:
    store = Store.open(path, passphrase=old)
    tell("ready")
    while True:
        store.change_passphrase("chair", new, cost=CHEAP)
        old, new = new, old


def opens(path: Path, passphrase: str) -> int:
    """Return 0 where the passphrase opens the store, else the exit code."""
    try:
        Store.open(path, passphrase=passphrase).close()
    except Rejected as refused:
        return refused.code
    return 0


def kill_while_changing(path: Path, trials: int) -> None:
    chance = random.Random(11)
    now, other = PASSPHRASE, "the other one"
    code = create(path)
    for _trial in range(trials):
        killed(lambda tell, old=now, new=other: change_for_ever(path, old, new, tell), after=chance.uniform(0.0, 0.05))
        with Store.open(path, recovery=code) as store:
            assert store.problems() == ()
        found = {said: opens(path, said) for said in (now, other)}
        assert sorted(found.values()) == [0, 4]
        now, other = sorted(found, key=found.__getitem__)
    with Store.open(path, passphrase=now) as store:
        store.change_passphrase("chair", now, cost=CHEAP)
    assert sorted(p.name for p in path.parent.iterdir()) == ["work.db", "work.db.anchors", "work.db.keys"]


def test_s6_kill_9_while_a_passphrase_changes_leaves_the_old_or_the_new_one(tmp_path):
    kill_while_changing(tmp_path / "work.db", 10)


@pytest.mark.slow
def test_s6_kill_9_while_a_passphrase_changes_50_times(tmp_path):
    kill_while_changing(tmp_path / "work.db", 50)
