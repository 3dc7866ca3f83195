"""Whichever write of a backup, a restore or a migration fails, once or for good: told, nothing half, done by doing it again (R2)."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from assistant.storage import archive, copying, engine, migrations, opening, swapping
from assistant.storage.backup import back_up
from assistant.storage.files import beside
from assistant.storage.migrations import SCHEMA, STEPS
from assistant.storage.opening import Way
from assistant.storage.restoring import restore
from assistant.storage.upgrading import upgrade
from assistant.text import Rejected
from tests.failing import disk
from tests.storage_ground import AT, PASSPHRASE, Table, action, create, held, information, patient, reopen
from tests.test_storage_upgrade import first_of_two, second_of_two

CONFERENCE = "NL-2026-017/1"
WAY = Way(secret=PASSPHRASE, wall=patient)


class Ground:
    """A folder that is put back as it was before every trial."""

    def __init__(self, folder: Path) -> None:
        self.folder, self._kept = folder / "now", folder / "kept"
        self.folder.mkdir()
        self.path, self.target = self.folder / "work.db", self.folder / "safe.backup"
        create(self.path)
        with reopen(self.path) as store:
            held(store).add(information(1), action(1, "A-0001"))
        back_up(self.path, self.target, WAY, AT)
        with reopen(self.path) as store:
            Table(store, store.conference(CONFERENCE)).add(information(2))
        shutil.copytree(self.folder, self._kept)

    def put_back(self) -> None:
        shutil.rmtree(self.folder)
        shutil.copytree(self._kept, self.folder)

    def turns(self) -> int:
        """Return how many turns the store has; it opens and is what its journal says."""
        with reopen(self.path) as store:
            assert store.problems() == ()
            return len(store.turns(CONFERENCE))


def refusal(act: Callable[[], object]) -> Rejected | None:
    try:
        act()
    except Rejected as refused:
        return refused
    return None


def every(ground: Ground, act: Callable[[], object], check: Callable[[bool], None], step: int) -> int:
    """Let each write fail in turn, every `step`th of them, once and from then on; returns how many trials that were.

    `check` is told whether the act was refused.
    """
    tried = 0
    for broken in (False, True):
        number = 1 + broken * (step // 2)
        while True:
            ground.put_back()
            with disk(number, broken=broken) as failing:
                refused = refusal(act)
            if not failing.failed:
                assert refused is None
                break
            assert refused is None or refused.code == 3
            check(refused is not None)
            tried += 1
            number += step
    return tried


@pytest.fixture
def ground(tmp_path) -> Ground:
    return Ground(tmp_path)


def fail_backups(ground: Ground, step: int) -> int:
    before = ground.target.read_bytes()

    def check(refused: bool) -> None:
        there = [p for p in (ground.target, beside(ground.target, ".1")) if p.exists()]
        assert before in [p.read_bytes() for p in there]
        for backup in there:
            archive.read(backup)
        assert refused or len(there) == 2
        assert ground.turns() == 3
        back_up(ground.path, ground.target, WAY, AT)
        archive.read(ground.target)
        assert not [p for p in ground.folder.iterdir() if p.name.startswith(".")]

    return every(ground, lambda: back_up(ground.path, ground.target, WAY, AT), check, step)


def fail_restores(ground: Ground, step: int) -> int:
    def check(refused: bool) -> None:
        turns = ground.turns()
        assert turns in ((2, 3) if refused else (2,))
        kept = ground.folder / "work.db.before-restore"
        if turns == 2:
            assert kept.exists()
        restore(ground.path, ground.target, WAY, AT)
        assert ground.turns() == 2
        assert not swapping.is_due(ground.path)
        assert not [p for p in ground.folder.iterdir() if p.name.startswith(".") or ".next" in p.name]

    return every(ground, lambda: restore(ground.path, ground.target, WAY, AT), check, step)


def fail_migrations(ground: Ground, step: int) -> int:
    def check(_refused: bool) -> None:
        backups = list(ground.folder.glob("work.db.schema-*"))
        opened = opening.unlock(ground.path, AT, WAY, older=True)
        found = engine.schema_version(opened.engine)
        opened.engine.dispose()
        opened.lock.drop()
        assert SCHEMA <= found <= SCHEMA + 2
        assert backups or found == SCHEMA
        upgrade(ground.path, WAY, AT)
        assert ground.turns() == 3
        assert archive.read(beside(ground.path, f".schema-{SCHEMA}.backup")).schema == SCHEMA

    return every(ground, lambda: upgrade(ground.path, WAY, AT), check, step)


@pytest.fixture
def later(ground, monkeypatch) -> Iterator[Ground]:
    """Return a store of the present schema, in a Convene that writes one two steps further."""
    monkeypatch.setattr(migrations, "STEPS", (*STEPS, first_of_two, second_of_two))
    for module in (migrations, engine, opening, copying):
        monkeypatch.setattr(module, "SCHEMA", SCHEMA + 2)
    return ground


def test_r2_whichever_write_of_a_backup_fails_the_backup_before_stays(ground, trials):
    trials(fail_backups(ground, 4))


@pytest.mark.slow
def test_r2_whichever_write_of_a_backup_fails_the_backup_before_stays_every_one(ground, trials):
    trials(fail_backups(ground, 1))


def test_r2_whichever_write_of_a_restore_fails_the_store_is_the_old_or_the_new(ground, trials):
    trials(fail_restores(ground, 9))


@pytest.mark.slow
def test_r2_whichever_write_of_a_restore_fails_the_store_is_the_old_or_the_new_every_one(ground, trials):
    trials(fail_restores(ground, 1))


def test_r2_whichever_write_of_a_migration_fails_it_is_done_by_doing_it_again(later, trials):
    trials(fail_migrations(later, 50))


@pytest.mark.slow
def test_r2_whichever_write_of_a_migration_fails_it_is_done_by_doing_it_again_every_one(later, trials):
    trials(fail_migrations(later, 1))
