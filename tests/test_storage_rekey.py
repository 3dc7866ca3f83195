"""Another data key: everybody's passphrase opens as before, what was copied before opens only what was copied."""

from __future__ import annotations

import os
import random
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.storage import copying, engine, swapping
from assistant.storage.envelope import Envelope
from assistant.storage.files import beside
from assistant.storage.opening import Way
from assistant.storage.store import Store
from assistant.storage.upgrading import upgrade
from assistant.storage.wrap import wrapped
from assistant.text import Rejected
from tests.killing import Tell, apart, killed, room
from tests.storage_ground import (
    AT,
    CHEAP,
    PASSPHRASE,
    action,
    create,
    files,
    held,
    information,
    new_store,
    patient,
    rejection,
    reopen,
)

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork and no SIGKILL")


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "work.db"


def filled(path: Path) -> str:
    """Make a store with a conference and a deputy, and return its recovery code."""
    code = create(path)
    with reopen(path) as store:
        store.add_passphrase("deputy", "second", cost=CHEAP)
        table = held(store)
        for n in range(1, 6):
            table.add(information(n, "word " * 50), action(n, f"A-{n:04d}"))
    return code


def test_every_passphrase_and_the_recovery_code_open_as_before_and_nothing_is_lost(path):
    code = filled(path)
    with reopen(path) as store:
        before = (store.turns("NL-2026-017/1"), store.record("NL-2026-017/1"), store.open_actions(), store.journal())
        assert store.rekey() == ("chair", "deputy")
        assert (store.turns("NL-2026-017/1"), store.record("NL-2026-017/1"), store.open_actions()) == before[:3]
        assert store.journal()[:-1] == before[3]
        assert store.journal()[-1].subject == "rekey"
        # The store goes on under the new key.
        store.consulted("NL-2026-017", "after the change")
    for said, actor in ((PASSPHRASE, "chair"), ("second", "deputy"), (code, "recovery")):
        with Store.open(path, passphrase=said, wall=patient) as store:
            assert store.actor == actor
            assert store.problems() == ()
    assert files(path) == ["work.db", "work.db.keys"]


def test_a_key_file_copied_before_opens_nothing_that_came_after(path, tmp_path):
    filled(path)
    shutil.copy(beside(path, ".keys"), tmp_path / "copied")
    old = path.read_bytes()
    with reopen(path) as store:
        store.remove_passphrase("deputy")
        store.rekey()
    now = path.read_bytes()
    assert not {old[i : i + 4096] for i in range(0, len(old), 4096)} & {now[i : i + 4096] for i in range(0, len(now), 4096)}
    shutil.copy(tmp_path / "copied", beside(path, ".keys"))
    for said in (PASSPHRASE, "second"):
        with rejection("damaged"):
            Store.open(path, passphrase=said, wall=patient)


def test_changed_words_do_not_open_with_the_old_ones_and_an_old_key_file(path, tmp_path):
    filled(path)
    shutil.copy(beside(path, ".keys"), tmp_path / "copied")
    with reopen(path) as store:
        store.change_passphrase("deputy", "third", cost=CHEAP)
        store.rekey()
    old, new = Envelope.read(tmp_path / "copied"), Envelope.read(beside(path, ".keys"))
    mixed = replace(new, wraps=(*new.without("deputy").wraps, replace(old.wrap("deputy"), sealed=new.wrap("deputy").sealed)))
    mixed.write(beside(path, ".keys"))
    with rejection("key file is damaged"):
        Store.open(path, passphrase="second", wall=patient)


def test_a_wrap_that_somebody_put_into_the_key_file_gets_no_new_key(path):
    filled(path)
    keys = Envelope.read(beside(path, ".keys"))
    planted = wrapped(keys.store, "deputy", "mine", bytes(32), kind="passphrase", cost=CHEAP)
    replace(keys, wraps=(*keys.without("deputy").wraps, planted)).write(beside(path, ".keys"))
    with reopen(path) as store:
        before = path.read_bytes()
        with rejection("does not know these passphrases as its own: deputy", 5):
            store.rekey()
        assert path.read_bytes() == before
        store.remove_passphrase("deputy")
        assert store.rekey() == ("chair",)


def test_wraps_of_an_earlier_convene_are_named_until_they_were_opened_once(tmp_path):
    kept = Path(__file__).parent / "data" / "stores" / "schema-1"
    for name in ("work.db", "work.db.keys"):
        shutil.copy(kept / name, tmp_path / name)
    upgrade(tmp_path / "work.db", Way(secret=PASSPHRASE), AT)
    with reopen(tmp_path / "work.db") as store, rejection("own: recovery, deputy.", 5):
        store.rekey()
    for said in ("the second one", (kept / "recovery").read_text().strip()):
        Store.open(tmp_path / "work.db", passphrase=said, wall=patient).close()
    with reopen(tmp_path / "work.db") as store:
        assert store.rekey() == ("chair", "deputy")


def test_a_store_without_passphrases_has_no_key_to_change(path):
    Store.create_with_key(path, bytes(32))
    with Store.open(path, key=bytes(32)) as store, rejection("key file is missing"):
        store.rekey()


def _within(size: int, copy, *args):
    with room(size):
        copy(*args)


@needs_fork
def test_r6_a_disk_that_is_full_leaves_the_old_key(path):
    filled(path)
    before = path.read_bytes(), beside(path, ".keys").read_bytes()

    copy = copying.copy

    def on_a_full_disk() -> None:
        with reopen(path) as store:
            for size in range(0, len(before[0]) - 4096, 16 * 4096):
                with pytest.MonkeyPatch.context() as patch, rejection("Not saved, nothing was changed"):
                    patch.setattr(copying, "copy", lambda *args, size=size: _within(size, copy, *args))
                    store.rekey()
                store.consulted("NL-2026-017", "the store goes on")

    assert apart(on_a_full_disk)
    assert beside(path, ".keys").read_bytes() == before[1]
    with reopen(path) as store:
        assert store.problems() == ()
    assert files(path) == ["work.db", "work.db.keys"]


@pytest.mark.parametrize("problem", [KeyboardInterrupt(), OSError(5, "Input/output error")])
@pytest.mark.parametrize("stop", range(12))
def test_r2_stopped_at_any_move_the_store_opens_and_is_the_old_or_the_new(path, monkeypatch, stop, problem):
    code = filled(path)
    old = Envelope.read(beside(path, ".keys"))
    store, left, words = reopen(path), [stop], []

    def stopping(real):
        def move(*args):
            left[0] -= 1
            if left[0] < 0:
                raise problem
            return real(*args)

        return move

    for owner, name in ((swapping, "sync_file"), (swapping, "sync_folder"), (Path, "replace")):
        monkeypatch.setattr(owner, name, stopping(getattr(owner, name)))
    try:
        store.rekey()
    except KeyboardInterrupt:
        assert left[0] < 0
    except Rejected as refused:
        words.append(str(refused.message).partition(":")[0])
    monkeypatch.undo()
    store.close()
    for said in (PASSPHRASE, "second", code):
        with Store.open(path, passphrase=said, wall=patient) as store:
            assert store.problems() == ()
            assert len(store.turns("NL-2026-017/1")) == 6
    assert files(path) == ["work.db", "work.db.keys"]
    is_old = Envelope.read(beside(path, ".keys")) == old
    assert is_old is (stop < 3)
    assert words in ([], ["Not saved, nothing was changed" if is_old else "Begun, and finished when the store is next opened"])


def rekey_for_ever(path: Path, tell: Tell) -> None:
    with reopen(path) as store:
        tell("ready")
        while True:
            store.rekey()
            tell("rekeyed")


def kill_while_rekeying(path: Path, trials: int) -> None:
    chance = random.Random(13)
    code, whole, done = filled(path), 0, 0
    for trial in range(trials):
        done += len(killed(lambda tell: rekey_for_ever(path, tell), after=chance.uniform(0.0, 0.12), rounds=trial % 2))
        whole += swapping.is_due(path)
        said = (PASSPHRASE, "second", code)[trial % 3]
        with Store.open(path, passphrase=said, wall=patient) as store:
            assert store.problems() == ()
            assert len(store.turns("NL-2026-017/1")) == 6
    assert done > trials / 4
    assert files(path) == ["work.db", "work.db.keys"]


@needs_fork
def test_s6_kill_9_while_the_key_changes(path, trials):
    kill_while_rekeying(path, trials(8))


@needs_fork
@pytest.mark.slow
def test_s6_kill_9_while_the_key_changes_50_times(path, trials):
    kill_while_rekeying(path, trials(50))


def test_the_engine_under_the_new_key_does_not_open_with_the_old_one(path):
    with new_store(path.parent) as store:
        key = store._database.key
        store.rekey()
    with rejection("damaged"):
        engine.connect(path, key)
