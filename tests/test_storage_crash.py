"""Killed at any moment: what was acknowledged is there, nothing is half there, and the next process goes on (R1, S6)."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from assistant.storage.store import Store
from assistant.text import Rejected
from tests.killing import Tell, killed
from tests.storage_ground import CHEAP, PASSPHRASE, Table, action, case, conference, create, information, patient, reopen

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork and no SIGKILL")


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
    for trial in range(trials):
        said = killed(lambda tell: save_for_ever(path, tell), after=chance.uniform(0.0, 0.06), rounds=2 * (trial % 2))
        acknowledged = max([kept, *map(int, said)])
        with reopen(path) as store:
            turns = store.turns("NL-2026-017/1")
            assert store.problems(head) == ()
            assert acknowledged <= len(turns) <= acknowledged + 1
            assert len(store.record("NL-2026-017/1").entries) == 2 * (len(turns) - 1)
            assert len(store.open_actions()) == len(turns) - 1
            head, kept = store.journal_head(), len(turns)
    assert kept > trials // 2
    with reopen(path) as store:
        # Whatever the kill left of a journal goes with the next write.
        store.consulted("NL-2026-017", "looking after a crash")
    assert sorted(p.name for p in path.parent.iterdir()) == ["work.db", "work.db.anchors", "work.db.keys"]


def test_r1_kill_9_while_turns_are_kept(tmp_path, trials):
    kill_while_saving(tmp_path / "work.db", trials(10))


@pytest.mark.slow
def test_r1_kill_9_while_turns_are_kept_300_times(tmp_path, trials):
    kill_while_saving(tmp_path / "work.db", trials(300))


def change_for_ever(path: Path, old: str, new: str, tell: Tell) -> None:
    store = Store.open(path, passphrase=old, wall=patient)
    tell("ready")
    while True:
        if "deputy" in store.info().passphrases:
            store.remove_passphrase("deputy")
        store.change_passphrase("chair", new, cost=CHEAP)
        store.add_passphrase("deputy", "the deputy's", cost=CHEAP)
        old, new = new, old


def opens(path: Path, passphrase: str) -> int:
    """Return 0 where the passphrase opens the store, else the exit code."""
    try:
        Store.open(path, passphrase=passphrase, wall=patient).close()
    except Rejected as refused:
        return refused.code
    return 0


def kill_while_changing(path: Path, trials: int) -> None:
    chance = random.Random(11)
    now, other = PASSPHRASE, "the other one"
    code = create(path)
    for _trial in range(trials):
        killed(lambda tell, old=now, new=other: change_for_ever(path, old, new, tell), after=chance.uniform(0.0, 0.05))
        with Store.open(path, recovery=code, wall=patient) as store:
            assert store.problems() == ()
            deputies = store.info().passphrases.count("deputy")
        assert opens(path, "the deputy's") == (0 if deputies else 4)
        found = {said: opens(path, said) for said in (now, other)}
        assert sorted(found.values()) == [0, 4]
        now, other = sorted(found, key=found.__getitem__)
    with Store.open(path, passphrase=now, wall=patient) as store:
        store.change_passphrase("chair", now, cost=CHEAP)
    assert sorted(p.name for p in path.parent.iterdir()) == ["work.db", "work.db.anchors", "work.db.keys"]


def test_s6_kill_9_while_a_passphrase_changes_leaves_the_old_or_the_new_one(tmp_path, trials):
    kill_while_changing(tmp_path / "work.db", trials(10))


@pytest.mark.slow
def test_s6_kill_9_while_a_passphrase_changes_50_times(tmp_path, trials):
    kill_while_changing(tmp_path / "work.db", trials(50))
