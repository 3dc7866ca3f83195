"""Stores of every released schema are brought up to date: a backup first, old or new at any moment, nothing lost (R11)."""

from __future__ import annotations

import json
import os
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection

from assistant.storage import archive, copying, engine, migrations, opening
from assistant.storage.files import beside
from assistant.storage.migrations import SCHEMA, STEPS
from assistant.storage.opening import Way
from assistant.storage.restoring import restore
from assistant.storage.store import Store
from assistant.storage.upgrading import upgrade
from tests.killing import Tell, apart, killed, room
from tests.released_store import KEPT, SECOND
from tests.storage_ground import AT, PASSPHRASE, action, create, held, information, patient, raw, rejection, reopen

WAY = Way(secret=PASSPHRASE, wall=patient)
RELEASED = sorted(int(p.name.removeprefix("schema-")) for p in KEPT.iterdir())
needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork and no SIGKILL")


def test_a_store_of_every_released_schema_is_kept():
    # The present one may still change; it joins them with the release (`python -m tests.released_store`).
    assert set(range(1, max(SCHEMA, 2))) <= set(RELEASED) <= set(range(1, SCHEMA + 1))


@pytest.mark.parametrize("released", RELEASED)
def test_r11_a_store_of_a_released_schema_is_brought_up_to_date_and_holds_what_it_held(tmp_path, released):
    folder, path = KEPT / f"schema-{released}", tmp_path / "work.db"
    for name in ("work.db", "work.db.keys"):
        shutil.copy(folder / name, tmp_path / name)
    if released < SCHEMA:
        with rejection("earlier Convene"):
            reopen(path)
    done = upgrade(path, WAY, AT)
    assert (done.found, done.schema, done.backup is None) == (released, SCHEMA, released == SCHEMA)
    expected = json.loads((folder / "expected.json").read_text())
    for secret, actor in ((PASSPHRASE, "chair"), (SECOND, "deputy"), ((folder / "recovery").read_text().strip(), "recovery")):
        with Store.open(path, passphrase=secret, wall=patient) as store:
            assert store.actor == actor
            assert store.problems() == ()
            found = store.info()
            assert {k: getattr(found, k) for k in ("turns", "entries", "open_actions")}.items() <= expected.items()
            assert store.journal()[expected["journal"] - 1].hash == expected["head"]
            assert [m.content for m in store.handed_out("NL-2026-017/1")] == [b"bytes handed out"]


def first_of_two(connection: Connection) -> None:
    """Make a table, as a later Convene might."""
    connection.exec_driver_sql("CREATE TABLE later (a INTEGER NOT NULL PRIMARY KEY, b VARCHAR NOT NULL)")


def second_of_two(connection: Connection) -> None:
    """Fill it, so that there is something to interrupt."""
    for number in range(300):
        connection.exec_driver_sql("INSERT INTO later VALUES (?, ?)", (number, "x" * 200))


@pytest.fixture
def later(tmp_path, monkeypatch) -> Iterator[Path]:
    """Return a store of the present schema, in a Convene that writes one two steps further."""
    path = tmp_path / "work.db"
    create(path)
    with reopen(path) as store:
        held(store).add(information(1), action(1, "A-0001"))
    monkeypatch.setattr(migrations, "STEPS", (*STEPS, first_of_two, second_of_two))
    for module in (migrations, engine, opening, copying):
        monkeypatch.setattr(module, "SCHEMA", SCHEMA + 2)
    return path


def whole(path: Path) -> None:
    with reopen(path) as store:
        assert store.problems() == ()
        assert len(store.turns("NL-2026-017/1")) == 2
        with store._database.engine.connect() as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM later").scalar_one() == 300


def test_r10_an_older_schema_is_refused_with_what_to_do_and_left(later):
    before = later.read_bytes()
    with rejection("convene store migrate makes a backup"):
        reopen(later)
    with rejection("wrong", 4):
        Store.open(later, passphrase="guess", wall=patient)
    assert later.read_bytes() == before
    assert beside(later, ".tries").exists()


def test_r11_a_backup_of_the_store_as_it_was_is_made_first(later, monkeypatch):
    done = upgrade(later, WAY, AT)
    assert (done.found, done.schema, done.backup) == (SCHEMA, SCHEMA + 2, beside(later, f".schema-{SCHEMA}.backup"))
    whole(later)
    assert archive.read(done.backup).schema == SCHEMA
    assert upgrade(later, WAY, AT).backup is None
    # An older backup is brought up to date before it takes the store's place.
    restore(later.with_name("other.db"), done.backup, WAY, AT)
    whole(later.with_name("other.db"))
    monkeypatch.undo()
    with rejection("newer Convene"):
        restore(later.with_name("old.db"), later_backup(later), WAY, AT)
    restore(later.with_name("old.db"), done.backup, WAY, AT)
    with reopen(later.with_name("old.db")) as store:
        assert len(store.turns("NL-2026-017/1")) == 2


def test_r11_a_store_that_a_raw_key_opens_is_kept_as_a_copy_that_the_same_key_opens(tmp_path, monkeypatch):
    path, key = tmp_path / "demo.db", bytes(range(32))
    Store.create_with_key(path, key)
    with Store.open(path, key=key) as store:
        held(store).add(information(1), action(1, "A-0001"))
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "STEPS", (*STEPS, first_of_two, second_of_two))
        for module in (migrations, engine, opening, copying):
            patch.setattr(module, "SCHEMA", SCHEMA + 2)
        with pytest.raises(opening.Earlier):
            Store.open(path, key=key)
        done = upgrade(path, Way(key=key), AT)
        assert done.backup == beside(path, f".schema-{SCHEMA}")
        with Store.open(path, key=key) as store:
            assert (store.problems(), len(store.turns("NL-2026-017/1"))) == ((), 2)
    with Store.open(done.backup, key=key) as store:
        assert (store.problems(), len(store.turns("NL-2026-017/1"))) == ((), 2)


def later_backup(later: Path) -> Path:
    """Return a backup of a store that is newer than this Convene."""
    with pytest.MonkeyPatch.context() as patch:
        for module in (migrations, engine, opening, copying):
            patch.setattr(module, "SCHEMA", SCHEMA + 2)
        opening_backup(later)
    return later.with_name("later.backup")


def opening_backup(later: Path) -> None:
    from assistant.storage.backup import back_up

    back_up(later, later.with_name("later.backup"), WAY, AT)


def test_r11_where_the_backup_cannot_be_made_nothing_is_changed(later):
    beside(later, f".schema-{SCHEMA}.backup").write_text("mine")
    before = later.read_bytes()
    with rejection("no backup"):
        upgrade(later, WAY, AT)
    assert later.read_bytes() == before


def test_r11_a_step_that_fails_leaves_the_step_before_and_is_taken_again(later, monkeypatch):
    def broken(connection: Connection) -> None:
        second_of_two(connection)
        connection.exec_driver_sql("INSERT INTO nowhere VALUES (1)")

    steps = migrations.STEPS
    monkeypatch.setattr(migrations, "STEPS", (*STEPS, first_of_two, broken))
    with rejection("Not saved"):
        upgrade(later, WAY, AT)
    with rejection(f"schema {SCHEMA + 1}"):
        reopen(later)
    monkeypatch.setattr(migrations, "STEPS", steps)
    assert upgrade(later, WAY, AT).found == SCHEMA + 1
    whole(later)


@needs_fork
def test_r6_a_disk_that_is_full_leaves_the_store_as_it_was(later):
    before = later.read_bytes()

    def attempt() -> None:
        for size in (0, 8192, len(before) - 4096):
            with rejection("was not made"), room(size):
                upgrade(later, WAY, AT)
        with rejection("Not saved"), room(len(before) + 16384):
            upgrade(later, WAY, AT)

    assert apart(attempt)
    upgrade(later, WAY, AT)
    whole(later)


def upgrade_once(path: Path, tell: Tell) -> None:
    tell("ready")
    upgrade(path, WAY, AT)
    tell("done")
    raise SystemExit


def kill_while_upgrading(path: Path, trials: int) -> None:
    chance, found = random.Random(23), set()
    original = path.read_bytes()
    for trial in range(trials):
        for old in path.parent.glob("*work.db*"):
            if old.name != "work.db.keys":
                old.unlink()
        path.write_bytes(original)
        # Every other upgrade comes to its end; of the rest, the first is killed before it has begun.
        after = chance.uniform(0.0, 0.06) if trial else 0.0
        killed(lambda tell: upgrade_once(path, tell), after=after, rounds=trial % 2)
        found.add(engine_version(path))
        upgrade(path, WAY, AT)
        whole(path)
        backups = list(path.parent.glob("work.db.schema-*"))
        assert backups
        for backup in backups:
            archive.read(backup)
    assert {SCHEMA, SCHEMA + 2} <= found
    assert not [p for p in path.parent.iterdir() if p.name.startswith(".")]


def engine_version(path: Path) -> int:
    """Return the schema that a kill left."""
    opened = opening.unlock(path, AT, WAY, older=True)
    try:
        return engine.schema_version(opened.engine)
    finally:
        opened.engine.dispose()
        opened.lock.drop()


@needs_fork
def test_r11_kill_9_while_the_schema_changes(later, trials):
    kill_while_upgrading(later, trials(10))


@needs_fork
@pytest.mark.slow
def test_r11_kill_9_while_the_schema_changes_50_times(later, trials):
    kill_while_upgrading(later, trials(50))


def test_r10_a_store_of_no_schema_is_damaged(tmp_path):
    path, key = tmp_path / "work.db", bytes(32)
    Store.create_with_key(path, key)
    file = raw(path, key)
    file.execute("PRAGMA user_version = 0")
    file.close()
    with rejection("damaged"):
        Store.open(path, key=key)
