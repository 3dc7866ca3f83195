"""Backups: one moment of the store while others write, proved, rotated; restored whole, or the store stays as it is (R13)."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import random
import re
import shutil
import stat
import time
import zipfile
from pathlib import Path

import pytest

from assistant.storage import archive, backup, restoring, swapping
from assistant.storage.backup import back_up
from assistant.storage.files import beside
from assistant.storage.opening import Way
from assistant.storage.restoring import Restored, restore
from assistant.storage.store import Store
from tests.killing import Tell, apart, killed, room
from tests.storage_ground import (
    AT,
    CANARY,
    CHEAP,
    PASSPHRASE,
    Table,
    action,
    case,
    conference,
    create,
    files,
    held,
    information,
    patient,
    rejection,
    reopen,
)

CONFERENCE = "NL-2026-017/1"
WAY = Way(secret=PASSPHRASE, wall=patient)
needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork and no SIGKILL")


@pytest.fixture
def path(tmp_path) -> Path:
    (tmp_path / "store").mkdir()
    create(tmp_path / "store" / "work.db")
    with reopen(tmp_path / "store" / "work.db") as store:
        store.add_passphrase("deputy", "second", cost=CHEAP)
        table = held(store)
        for n in range(1, 6):
            table.add(information(n, f"{CANARY} " * 50), action(n, f"A-{n:04d}"))
    return tmp_path / "store" / "work.db"


@pytest.fixture
def target(tmp_path) -> Path:
    return tmp_path / "safe.backup"


def state(path: Path, secret: str = PASSPHRASE) -> object:
    """Return everything a store holds, but what is journalled about copies."""
    with Store.open(path, passphrase=secret, wall=patient) as store:
        assert store.problems() == ()
        acts = tuple(a for a in store.journal() if a.subject not in ("backup", "restore"))
        return store.turns(CONFERENCE), store.record(CONFERENCE), store.cases(), store.open_actions(), acts


def put_back(path: Path, target: Path) -> Restored:
    return restore(path, target, WAY, AT)


def add_turn(path: Path, number: int) -> None:
    with reopen(path) as store:
        Table(store, store.conference(CONFERENCE)).add(information(number))


def test_r13_a_backup_holds_the_store_its_wraps_and_a_manifest_and_no_word_of_a_case(path, target):
    made = back_up(path, target, WAY, AT)
    with zipfile.ZipFile(target) as packed:
        assert packed.testzip() is None
        manifest = json.loads(packed.read("manifest.json"))
        digest = hashlib.sha256(packed.read("store.db")).digest()
        assert base64.b64decode(manifest["files"]["store.db"]["sha256"]) == digest
        assert re.findall("[0-9a-f]{64}", packed.read("manifest.json").decode()) == [manifest["head"]]
    with reopen(path) as store:
        assert store.journal()[-1].subject == "backup"
        assert manifest["head"] == made.head == store.journal_head()
        assert manifest["counts"]["turn"] == len(store.turns(CONFERENCE))
        assert manifest["counts"]["journal"] == len(store.journal())
    assert CANARY.encode() not in target.read_bytes()
    assert b"NL-2026" not in target.read_bytes()
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert sorted(p.name for p in target.parent.iterdir()) == ["safe.backup", "store"]


def test_a_backup_unpacked_by_hand_is_a_store(path, target, tmp_path):
    back_up(path, target, WAY, AT)
    with zipfile.ZipFile(target) as packed:
        packed.extractall(tmp_path / "by-hand")
    assert state(tmp_path / "by-hand" / "store.db", "second") == state(path)


def test_r13_a_restore_brings_back_what_was_and_keeps_what_is(path, target):
    back_up(path, target, WAY, AT)
    was = state(path)
    add_turn(path, 50)
    is_now = state(path)
    done = put_back(path, target)
    assert state(path) == was
    assert state(done.kept) == is_now
    assert done.informed
    assert state(path, "second") == was
    add_turn(path, 51)
    assert put_back(path, target).kept != done.kept
    assert state(path) == was
    assert not swapping.staged(path).exists()


def test_r13_a_restore_needs_no_store_and_opens_with_the_passphrases_of_then(path, target, tmp_path):
    back_up(path, target, WAY, AT)
    was = state(path)
    with reopen(path) as store:
        store.change_passphrase("chair", "new words", cost=CHEAP)
        store.rekey()
    fresh = tmp_path / "new machine" / "work.db"
    first = put_back(fresh, target)
    assert first.kept is None
    assert not first.informed
    assert state(fresh) == was
    put_back(path, target)
    assert state(path) == was
    with rejection("wrong", 4):
        Store.open(path, passphrase="new words", wall=patient)
    kept = beside(path, ".before-restore")
    Store.open(kept, passphrase="new words", wall=patient).close()


def test_r13_a_damaged_store_and_its_rollback_journal_are_replaced_and_kept(path, target):
    back_up(path, target, WAY, AT)
    was = state(path)
    path.write_bytes(path.read_bytes()[:-4096])
    beside(path, ".keys").write_bytes(b"spoiled")
    beside(path, "-journal").write_bytes(b"left by a crash")
    kept = put_back(path, target).kept
    assert state(path) == was
    assert beside(kept, "-journal").read_bytes() == b"left by a crash"


def test_a_key_file_whose_store_was_moved_away_is_kept(path, target):
    back_up(path, target, WAY, AT)
    path.rename(path.with_name("moved.db"))
    old = beside(path, ".keys").read_bytes()
    assert put_back(path, target).kept is None
    assert beside(path, ".before-restore.keys").read_bytes() == old


def test_r13_a_wrong_passphrase_restores_nothing_and_makes_the_next_try_wait(path, target):
    back_up(path, target, WAY, AT)
    before = _files(path)
    with rejection("those of the day it was made", 4):
        restore(path, target, Way(secret="guess", wall=lambda: 9.0), AT)
    with rejection("1 second", 4):
        restore(path, target, Way(secret=PASSPHRASE, wall=lambda: 9.5), AT)
    beside(path, ".tries").unlink()
    assert _files(path) == before


def test_r13_a_store_in_use_is_not_replaced(path, target):
    back_up(path, target, WAY, AT)
    with reopen(path), rejection(f"process {os.getpid()}", 6):
        put_back(path, target)


def test_r13_a_backup_cut_anywhere_is_refused_and_the_store_stays(path, target, trials):
    back_up(path, target, WAY, AT)
    whole, before = target.read_bytes(), _files(path)
    places = [*range(0, len(whole), 4096), *range(len(whole) - 400, len(whole), 20)]
    for size in places[: trials(len(places))]:
        target.write_bytes(whole[:size])
        with rejection("damaged"):
            put_back(path, target)
        assert _files(path) == before


def flip_a_backup(path: Path, target: Path, number: int) -> None:
    back_up(path, target, WAY, AT)
    whole, before, chance = target.read_bytes(), _files(path), random.Random(2)
    was, harmless = state(path), 0
    for _trial in range(number):
        spoiled = bytearray(whole)
        spoiled[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
        target.write_bytes(spoiled)
        try:
            archive.read(target)
        except archive.Rejected:
            continue
        # A date in the zip's own table, which nothing is read from.
        harmless += 1
        put_back(path, target)
        assert state(path) == was
        _put_files(path, before)
    assert harmless < number / 20


def test_r13_a_flipped_bit_in_a_backup_is_found(path, target, trials):
    flip_a_backup(path, target, trials(60))


@pytest.mark.slow
def test_r13_1000_flipped_bits_in_a_backup_are_found(path, target, trials):
    flip_a_backup(path, target, trials(1000))


def test_a_backup_whose_manifest_was_written_anew_is_refused(path, target):
    back_up(path, target, WAY, AT)
    with zipfile.ZipFile(target) as packed:
        contents = {n: packed.read(n) for n in packed.namelist()}
    contents["manifest.json"] = contents["manifest.json"].replace(b'"turn": 6', b'"turn": 7')
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as packed:
        for name, data in contents.items():
            packed.writestr(name, data)
    before = _files(path)
    with rejection("damaged"):
        put_back(path, target)
    assert _files(path) == before


def test_a_zip_that_is_not_ours_is_refused_before_anything_is_unpacked(path, target):
    for names in (["../evil"], ["manifest.json"], ["manifest.json", "store.db.keys", "store.db", "more"]):
        with zipfile.ZipFile(target, "w") as packed:
            for name in names:
                packed.writestr(name, b"{}")
        with rejection("damaged"):
            put_back(path, target)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        for name in ("manifest.json", "store.db.keys", "store.db"):
            packed.writestr(name, b"0" * 1_000_000)
    with rejection("damaged"):
        put_back(path, target)


def test_earlier_backups_move_on_and_the_oldest_goes(path, target):
    made = []
    for number in range(5):
        add_turn(path, 20 + number)
        made.append(back_up(path, target, WAY, AT, keep=2))
    found = [archive.read(p) for p in (target, beside(target, ".1"), beside(target, ".2"))]
    assert found == made[:1:-1]
    assert sorted(p.name for p in target.parent.iterdir()) == ["safe.backup", "safe.backup.1", "safe.backup.2", "store"]
    back_up(path, target, WAY, AT, keep=0)
    assert sorted(p.name for p in target.parent.iterdir()) == ["safe.backup", "store"]


@pytest.mark.parametrize("name", ["notes.txt", "store/work.db", "store/work.db.keys", "store", "none/safe.backup"])
def test_a_backup_takes_the_place_of_nothing_but_a_backup(path, tmp_path, name):
    (tmp_path / "notes.txt").write_text("mine")
    before = _files(path)
    with pytest.raises(archive.Rejected) as refused:
        back_up(path, tmp_path / name, WAY, AT)
    assert refused.value.code == 3
    assert _files(path) == before
    assert (tmp_path / "notes.txt").read_text() == "mine"


def test_an_earlier_backup_that_is_something_else_is_left_as_it_is(path, target):
    back_up(path, target, WAY, AT)
    beside(target, ".1").write_text("mine")
    with rejection("no backup"):
        back_up(path, target, WAY, AT)
    assert beside(target, ".1").read_text() == "mine"


def save_for_ever(path: Path, tell: Tell) -> None:
    store = reopen(path)
    table = Table(store, store.conference(CONFERENCE))
    tell("ready")
    while True:
        table.add(information(table.seq + 1))
        # A hundred turns a second: far more than anybody types, and the lock is free now and then.
        time.sleep(0.01)


@needs_fork
def test_r13_a_backup_taken_while_another_process_writes_is_one_moment_of_the_store(path, target, tmp_path, monkeypatch):
    monkeypatch.setattr("assistant.storage.copying.STEP", 5)
    heads: list[int] = []
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            save_for_ever(path, lambda line: os.write(writer, b"ready\n") and None)
        finally:
            os._exit(1)
    os.close(writer)
    try:
        assert os.read(reader, 6) == b"ready\n"
        for number in range(4):
            back_up(path, target, WAY, AT)
            put_back(tmp_path / f"{number}.db", target)
            with reopen(tmp_path / f"{number}.db") as store:
                assert store.problems() == ()
                assert len(store.record(CONFERENCE).entries) == len(store.turns(CONFERENCE)) + 4
                heads.append(len(store.turns(CONFERENCE)))
    finally:
        os.kill(pid, 9)
        os.waitpid(pid, 0)
    with reopen(path) as store:
        assert store.problems() == ()
        assert [a.subject for a in store.journal()].count("backup") == 4
        assert heads == sorted(heads)
        assert heads[0] < heads[-1] <= len(store.turns(CONFERENCE))


@needs_fork
def test_r6_a_disk_that_is_full_leaves_the_backups_there_were(path, target):
    back_up(path, target, WAY, AT)
    whole = target.read_bytes()
    write = backup.write

    def attempt() -> None:
        for size in (0, 4096, len(whole) // 2, len(whole) - 1):
            with pytest.MonkeyPatch.context() as patch, rejection("was not made"):
                patch.setattr(backup, "write", lambda *args, size=size: _within(size, write, *args))
                back_up(path, target, WAY, AT)

    assert apart(attempt)
    assert target.read_bytes() == whole
    assert sorted(p.name for p in target.parent.iterdir()) == ["safe.backup", "store"]


@needs_fork
def test_r6_a_disk_that_is_full_while_restoring_leaves_the_store(path, target):
    back_up(path, target, WAY, AT)
    add_turn(path, 50)
    before = _files(path)

    def attempt() -> None:
        for size in (0, 40960, len(before["work.db"]) // 2):
            with rejection("Not saved, nothing was changed"), room(size):
                put_back(path, target)

    assert apart(attempt)
    assert {n: d for n, d in _files(path).items() if not n.endswith(".lock")} == before


def _within(size: int, act, *args):
    with room(size):
        return act(*args)


def back_up_for_ever(path: Path, target: Path, tell: Tell) -> None:
    tell("ready")
    while True:
        back_up(path, target, WAY, AT, keep=2)
        tell("backed up")


def kill_while_backing_up(path: Path, target: Path, trials: int) -> None:
    chance, done, acknowledged = random.Random(17), 0, 6
    back_up(path, target, WAY, AT)
    for trial in range(trials):
        add_turn(path, 100 + trial)
        said = killed(lambda tell: back_up_for_ever(path, target, tell), after=chance.uniform(0.0, 0.15), rounds=trial % 2)
        done, acknowledged = done + len(said), 7 + trial if said else acknowledged
        newest = target if target.exists() else beside(target, ".1")
        for there in target.parent.glob("safe.backup*"):
            archive.read(there)
        put_back(target.parent / "restored.db", newest)
        assert len(state(target.parent / "restored.db")[0]) in range(acknowledged, 8 + trial)
        for old in target.parent.glob("restored.db*"):
            old.unlink()
    assert done > trials / 4
    back_up(path, target, WAY, AT, keep=0)
    left = sorted(p.name for p in target.parent.iterdir() if not p.name[-1].isdigit())
    assert left == ["safe.backup", "store"]


@needs_fork
def test_r13_kill_9_while_backing_up(path, target, trials):
    kill_while_backing_up(path, target, trials(8))


@needs_fork
@pytest.mark.slow
def test_r13_kill_9_while_backing_up_50_times(path, target, trials):
    kill_while_backing_up(path, target, trials(50))


def restore_for_ever(path: Path, targets: tuple[Path, Path], tell: Tell) -> None:
    tell("ready")
    while True:
        for target in targets:
            put_back(path, target)
            tell("restored")


def kill_while_restoring(path: Path, target: Path, trials: int) -> None:
    chance, done = random.Random(19), 0
    back_up(path, target, WAY, AT)
    add_turn(path, 50)
    with reopen(path) as store:
        store.rekey()
    other = target.with_name("other.backup")
    back_up(path, other, WAY, AT)
    for trial in range(trials):
        done += len(
            killed(lambda tell: restore_for_ever(path, (target, other), tell), after=chance.uniform(0.0, 0.2), rounds=trial % 2)
        )
        assert len(state(path)[0]) in (6, 7)
        for kept in path.parent.glob("work.db.before-restore*"):
            kept.unlink()
        assert files(path) == ["work.db", "work.db.keys"]
    assert done > trials / 4


@needs_fork
def test_r13_kill_9_while_restoring(path, target, trials):
    kill_while_restoring(path, target, trials(8))


@needs_fork
@pytest.mark.slow
def test_r13_kill_9_while_restoring_50_times(path, target, trials):
    kill_while_restoring(path, target, trials(50))


def drill(folder: Path, cases: int) -> None:
    create(folder / "work.db")
    with reopen(folder / "work.db") as store:
        for number in range(cases):
            reference = f"NL-2026-{number:04d}"
            store.save_case(case(reference))
            table = Table(store, conference(1, reference))
            table.open()
            table.add(*(replaced(number, n) for n in range(10)))
    made = back_up(folder / "work.db", folder / "safe.backup", WAY, AT)
    assert made.counts["entry"] == cases * 10
    put_back(folder / "other.db", folder / "safe.backup")
    with reopen(folder / "work.db") as one, reopen(folder / "other.db") as other:
        assert one.cases() == other.cases()
        assert one.open_actions() == other.open_actions()
        assert len(other.open_actions()) == cases * 10
        assert one.journal() == other.journal()[:-1]
        for each in one.conferences():
            assert (one.record(each.id), one.turns(each.id)) == (other.record(each.id), other.turns(each.id))


def replaced(number: int, n: int):
    return action(n, f"A-{number:04d}{n}")


def test_r14_a_restore_drill_row_for_row(tmp_path):
    drill(tmp_path, 20)


@pytest.mark.slow
def test_r14_a_restore_drill_with_500_cases_and_5000_actions(tmp_path):
    drill(tmp_path, 500)


def test_a_restore_that_fails_at_its_end_leaves_the_store(path, target, monkeypatch):
    back_up(path, target, WAY, AT)
    before = _files(path)

    def refuse(*_args, **_named):
        raise restoring.Rejected(archive._("The tombstones cannot be read."))

    monkeypatch.setattr(restoring, "reapply_tombstones", refuse)
    with rejection("tombstones"):
        put_back(path, target)
    assert _files(path) == before


def test_a8_a_restore_hands_over_what_was_restored_what_it_replaces_and_the_anchor_file(path, target, tmp_path, monkeypatch):
    back_up(path, target, WAY, AT)
    add_turn(path, 50)
    seen = []

    def reapply(restored, where, *, current, anchor, actor, now):
        assert where == path
        beside(swapping.staged(where), ".anchors").write_bytes(b"new")
        with restored.connect() as one, current.connect() as other:
            count = "SELECT count(*) FROM turn"
            seen.append((one.exec_driver_sql(count).scalar_one(), other.exec_driver_sql(count).scalar_one(), anchor, actor))
        return ("NL-2026-001",)

    monkeypatch.setattr(restoring, "reapply_tombstones", reapply)
    beside(path, ".anchors").write_bytes(b"old")
    done = restore(path, target, WAY, AT, tmp_path / "anchor")
    assert done.erased == ("NL-2026-001",)
    # What was noted of the journal goes with the store it was noted of.
    assert beside(path, ".anchors").read_bytes() == b"new"
    assert beside(done.kept, ".anchors").read_bytes() == b"old"
    assert seen == [(6, 7, tmp_path / "anchor", "chair")]


def _files(path: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in path.parent.iterdir()}


def _put_files(path: Path, found: dict[str, bytes]) -> None:
    shutil.rmtree(path.parent)
    path.parent.mkdir()
    for name, data in found.items():
        (path.parent / name).write_bytes(data)
