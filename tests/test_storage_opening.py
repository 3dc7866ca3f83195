"""Making, unlocking and locking a store: every way it can be wrong is one sentence, one exit code, nothing changed."""

from __future__ import annotations

import json
import os
import re
import sqlite3
import stat
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from assistant.storage import engine, locking
from assistant.storage.files import beside
from assistant.storage.locking import Lock, holder
from assistant.storage.looks import PAGE
from assistant.storage.migrations import SCHEMA
from assistant.storage.store import Store
from assistant.text import Rejected
from tests.storage_ground import (
    CANARY,
    CHEAP,
    PASSPHRASE,
    create,
    held,
    information,
    new_store,
    patient,
    raw,
    rejection,
    reopen,
)


def refused(path: Path, code: int, words: str, passphrase: str = PASSPHRASE) -> None:
    """Opening is refused with this code and these words, and no file changed."""
    before = {p: p.read_bytes() for p in path.parent.iterdir() if p.suffix != ".tries"}
    with pytest.raises(Rejected) as refusal:
        Store.open(path, passphrase=passphrase, wall=patient)
    assert refusal.value.code == code
    assert words in str(refusal.value.message)
    assert refusal.value.__cause__ is None
    assert {p: p.read_bytes() for p in path.parent.iterdir() if p.suffix != ".tries"} == before


def test_a_new_store_opens_with_its_passphrase_and_with_its_recovery_code(tmp_path):
    path = tmp_path / "work.db"
    code = create(path)
    with Store.open(path, passphrase=PASSPHRASE) as store:
        assert store.actor == "chair"
    with Store.open(path, recovery=code) as store:
        assert store.actor == "recovery"
    with Store.open(path, passphrase=code.lower().replace("-", " ")) as store:
        assert store.actor == "recovery"


def test_r10_opening_never_creates(tmp_path):
    refused(tmp_path / "none.db", 3, "no store here")
    assert list(tmp_path.iterdir()) == []


def test_r10_an_empty_file_is_not_a_store(tmp_path):
    path = tmp_path / "work.db"
    create(path)
    path.write_bytes(b"")
    refused(path, 3, "empty")


def test_r10_a_text_file_is_not_a_store(tmp_path):
    path = tmp_path / "work.db"
    path.write_text("minutes of the meeting")
    refused(path, 3, "no store of Convene")


def test_r10_a_text_file_of_whole_pages_beside_a_key_file_is_damaged(tmp_path):
    path = tmp_path / "work.db"
    create(path)
    path.write_bytes(b"x" * PAGE * 2)
    refused(path, 3, "damaged")


def test_r10_a_plain_database_is_not_a_store(tmp_path):
    path = tmp_path / "work.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (a)")
    connection.commit()
    connection.close()
    refused(path, 3, "not encrypted")


def test_r10_a_folder_is_not_a_store(tmp_path):
    (tmp_path / "work.db").mkdir()
    with rejection("not a file"):
        Store.open(tmp_path / "work.db", passphrase=PASSPHRASE)


def test_s12_another_programs_encrypted_database_is_told_apart_even_with_our_key(tmp_path):
    path, key = tmp_path / "work.db", bytes(range(32))
    file = raw(path, key)
    file.execute("CREATE TABLE t (a)")
    file.close()
    with pytest.raises(Rejected) as refusal:
        Store.open(path, key=key)
    assert (refusal.value.code, str(refusal.value.message)) == (3, f"This database belongs to another program: {path}")


def test_r10_a_newer_schema_is_refused_and_left(tmp_path):
    path, key = tmp_path / "work.db", bytes(range(32))
    Store.create_with_key(path, key)
    file = raw(path, key)
    file.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    file.close()
    before = path.read_bytes()
    with rejection("newer Convene"):
        Store.open(path, key=key)
    assert path.read_bytes() == before


def test_s4_a_wrong_passphrase_is_refused_and_counted_until_the_next_unlock(tmp_path):
    path = tmp_path / "work.db"
    create(path)
    refused(path, 4, "wrong", "guess")
    refused(path, 4, "wrong", "another guess")
    with reopen(path) as store:
        assert store.info().failed_attempts == 2
        assert store.journal()[-1].subject == "wrong-passphrases 2"
    assert not beside(path, ".tries").exists()


@pytest.mark.parametrize("position", range(0, 100, 3))
def test_r4_one_flipped_bit_anywhere_is_found_on_opening(tmp_path, position):
    with new_store(tmp_path) as store:
        table = held(store)
        for number in range(1, 9):
            table.add(information(number, "word " * 100))
    path = tmp_path / "work.db"
    data = bytearray(path.read_bytes())
    at = len(data) * position // 100 + position
    data[at] ^= 1 << (position % 8)
    path.write_bytes(data)
    refused(path, 3, "damaged")


def test_r4_a_file_cut_at_any_page_is_found_on_opening(tmp_path):
    with new_store(tmp_path) as store:
        held(store).add(information(1))
    path = tmp_path / "work.db"
    whole = path.read_bytes()
    for size in range(PAGE, len(whole), PAGE):
        path.write_bytes(whole[:size])
        refused(path, 3, "damaged")
    path.write_bytes(whole[:-100])
    refused(path, 3, "cut short")


def test_a_store_without_its_key_file_says_which_file_is_missing(tmp_path):
    path = tmp_path / "work.db"
    create(path)
    beside(path, ".keys").unlink()
    refused(path, 3, "work.db.keys")


@pytest.mark.parametrize(
    "spoil",
    [
        lambda d: b"",
        lambda d: b"{}",
        lambda d: b"[1, 2]",
        lambda d: d.replace(b"convene-keys", b"something"),
        lambda d: d.replace(b'"memory": 64', b'"memory": 99999999'),
        lambda d: d.replace(b'"passes": 1', b'"passes": 0'),
        lambda d: d.replace(b'"salt": "', b'"salt": "!'),
        lambda d: d.replace(b'"public": "', b'"public": "AAAA'),
        lambda d: re.sub(rb'"sealed": "....', b'"sealed": "AAAA', d),
        lambda d: re.sub(rb'"sealed": "[^"]*', b'"sealed": "', d),
        lambda d: d[: len(d) // 2],
    ],
)
def test_a_damaged_key_file_is_refused_and_never_obeyed(tmp_path, spoil):
    path = tmp_path / "work.db"
    create(path)
    keys = beside(path, ".keys")
    keys.write_bytes(spoil(keys.read_bytes()))
    refused(path, 3, "key file is damaged")


def test_a_wrap_that_was_renamed_opens_nothing(tmp_path):
    path = tmp_path / "work.db"
    create(path)
    keys = beside(path, ".keys")
    keys.write_bytes(keys.read_bytes().replace(b'"chair"', b'"judge"'))
    refused(path, 4, "wrong")


def test_a_key_file_of_another_store_is_refused(tmp_path):
    path = tmp_path / "work.db"
    create(path)
    create(tmp_path / "other.db")
    beside(tmp_path / "other.db", ".keys").replace(beside(path, ".keys"))
    refused(path, 3, "damaged")


def test_r8_a_second_opening_names_the_process_that_has_the_store(tmp_path):
    with new_store(tmp_path):
        refused(tmp_path / "work.db", 6, f"process {os.getpid()}")
    assert holder(tmp_path / "work.db") is None
    reopen(tmp_path / "work.db").close()


def test_r8_another_process_is_named_and_a_dead_one_holds_nothing(tmp_path):
    path = tmp_path / "work.db"
    create(path)
    program = (
        "import sys; from pathlib import Path; from assistant.storage.store import Store\n"
        f"store = Store.open(Path({str(path)!r}), passphrase={PASSPHRASE!r}); print('open', flush=True); sys.stdin.read()"
    )
    other = subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        assert other.stdout.readline() == b"open\n"
        assert holder(path) == other.pid
        refused(path, 6, f"process {other.pid}")
    finally:
        other.kill()
        other.communicate()
    reopen(path).close()


@pytest.mark.parametrize("taken", [False, True])
def test_r8_a_lock_whose_file_went_away_while_it_was_taken_is_tried_anew(tmp_path, monkeypatch, taken):
    path = tmp_path / "work.db"
    first, second, third = Lock(path), Lock(path), Lock(path)
    first.take()
    hold = locking._hold

    def late(handle: int) -> bool:
        monkeypatch.setattr(locking, "_hold", hold)
        first.drop()
        if taken:
            third.take()
        return hold(handle)

    monkeypatch.setattr(locking, "_hold", late)
    if taken:
        with rejection("in use", 6):
            second.take()
        third.drop()
    else:
        second.take()
        with rejection("in use", 6):
            third.take()
        second.drop()
    assert list(tmp_path.iterdir()) == []


def test_f9_even_the_engine_never_creates(tmp_path):
    with rejection("cannot be opened"):
        engine.connect(tmp_path / "none.db", bytes(32))
    assert list(tmp_path.iterdir()) == []


def test_init_leaves_an_existing_file_as_it_is(tmp_path):
    path = tmp_path / "work.db"
    path.write_text("something else")
    with pytest.raises(Rejected) as refusal:
        create(path)
    assert refusal.value.code == 3
    assert path.read_text() == "something else"
    assert [p.name for p in tmp_path.iterdir()] == ["work.db"]


def test_init_keeps_the_key_file_of_a_store_that_was_moved_away(tmp_path):
    path = tmp_path / "work.db"
    create(path)
    path.rename(tmp_path / "moved.db")
    old = beside(path, ".keys").read_bytes()
    create(path)
    kept = [p for p in tmp_path.iterdir() if ".kept-" in p.name]
    assert [p.read_bytes() for p in kept] == [old]


def test_every_file_is_the_owners_alone(tmp_path):
    with new_store(tmp_path / "made") as store:
        held(store)
        files = list((tmp_path / "made").iterdir())
        assert {stat.S_IMODE(f.stat().st_mode) for f in files} == {0o600}
    assert stat.S_IMODE((tmp_path / "made").stat().st_mode) == 0o700
    assert sorted(f.name for f in (tmp_path / "made").iterdir()) == ["work.db", "work.db.anchors", "work.db.keys"]


def test_j4_no_word_of_a_case_is_readable_in_any_file(tmp_path):
    with new_store(tmp_path) as store:
        table = held(store)
        for number in range(1, 30):
            table.add(information(number))
        store.disclosed(table.record.conference.id, "p1", "why", CANARY.encode() * 1000, "AB12")
        for file in tmp_path.iterdir():
            data = file.read_bytes()
            assert CANARY.encode() not in data
            assert b"INSERT" not in data
            assert b"NL-2026-017" not in data
    assert PASSPHRASE.encode() not in b"".join(f.read_bytes() for f in tmp_path.iterdir())


@pytest.mark.parametrize("passphrase", ["x", "é" * 80, "🔒 key", "';--\"", " leading", "トップ", "a\tb"])
def test_s5_any_text_is_a_passphrase(tmp_path, passphrase):
    path = tmp_path / "work.db"
    Store.create(path, passphrase, cost=CHEAP)
    Store.open(path, passphrase=passphrase).close()
    Store.open(path, passphrase=unicodedata.normalize("NFD", passphrase)).close()
    with pytest.raises(Rejected):
        Store.open(path, passphrase=passphrase + " ")
    Store.create(tmp_path / "decomposed.db", unicodedata.normalize("NFD", passphrase), cost=CHEAP)
    Store.open(tmp_path / "decomposed.db", passphrase=passphrase).close()


@pytest.mark.parametrize("passphrase", ["", "a\0b", "\ud800", "x" * 2000])
def test_s5_no_text_nul_or_a_flood_is_no_passphrase(tmp_path, passphrase):
    with pytest.raises(Rejected):
        Store.create(tmp_path / "work.db", passphrase, cost=CHEAP)
    assert list(tmp_path.iterdir()) == []


def test_passphrases_are_added_changed_and_removed_and_the_name_is_the_actor(tmp_path):
    path = tmp_path / "work.db"
    with new_store(tmp_path) as store:
        store.add_passphrase("deputy", "second", cost=CHEAP)
        with rejection("already"):
            store.add_passphrase("Deputy", "third", cost=CHEAP)
        with rejection("recovery", 2):
            store.add_passphrase("recovery", "third", cost=CHEAP)
        store.change_passphrase("chair", "changed", cost=CHEAP)
        assert store.info().passphrases == ("chair", "deputy")
    refused(path, 4, "wrong")
    with Store.open(path, passphrase="changed", wall=patient) as store:
        assert store.actor == "chair"
        store.remove_passphrase("chair")
        with rejection("only passphrase", 5):
            store.remove_passphrase("deputy")
        with rejection("no passphrase of that name"):
            store.remove_passphrase("recovery")
    refused(path, 4, "wrong", "changed")
    with Store.open(path, passphrase="second", wall=patient) as store:
        assert store.actor == "deputy"
        assert [a.subject for a in store.journal() if a.subject.startswith("passphrase")] == [
            "passphrase deputy",
            "passphrase chair",
            "passphrase chair",
        ]


def test_the_production_cost_is_at_owasps_floor_and_written_down(tmp_path):
    path = tmp_path / "work.db"
    Store.create(path, PASSPHRASE)
    wraps = json.loads(beside(path, ".keys").read_text())["wraps"]
    assert [(w["name"], w["kdf"], w["memory"], w["passes"], w["lanes"]) for w in wraps] == [
        ("chair", "argon2id", 65536, 3, 4),
        ("recovery", "argon2id", 65536, 3, 4),
    ]
    Store.open(path, passphrase=PASSPHRASE).close()


def test_a_path_may_hold_anything_a_path_can(tmp_path):
    path = tmp_path / "a b" / "?mode=memory#%20é'.db"
    create(path)
    reopen(path).close()
    assert path.stat().st_size > 0


def test_a_closed_store_says_that_it_is_locked(tmp_path):
    store = new_store(tmp_path)
    store.close()
    store.close()
    with pytest.raises(Rejected) as refusal:
        store.cases()
    assert refusal.value.code == 4


def test_f10_a_wrong_key_writes_nothing_to_stderr(tmp_path):
    path = tmp_path / "work.db"
    Store.create_with_key(path, bytes(32))
    program = (
        "from pathlib import Path; from assistant.storage.store import Store\n"
        f"try: Store.open(Path({str(path)!r}), key=b'x' * 32)\nexcept Exception as e: print(e.code)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert (done.stdout, done.stderr) == (b"3\n", b"")
