"""A store that something was done to: cut, flipped, robbed of its rollback journal or given another one, not ours to write.

A crash in the middle of a commit leaves a database half written and a journal that undoes it. Whatever happens to that
pair, it opens as it was before the turn, or is refused, or says what is wrong: never a mixture.
"""

from __future__ import annotations

import os
import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import event

from assistant.storage.files import beside
from assistant.storage.looks import PAGE
from assistant.storage.store import Store
from assistant.text import Message, Rejected
from tests.killing import apart
from tests.storage_ground import (
    PASSPHRASE,
    action,
    create,
    files,
    held,
    information,
    new_store,
    patient,
    raw,
    rejection,
    reopen,
)

CONFERENCE = "NL-2026-017/1"


def standing(store: Store) -> object:
    return store.turns(CONFERENCE), store.journal(), store.open_actions()


class Crash:
    """A store as a crash left it in the middle of a commit, and what it held before."""

    def __init__(self, folder: Path) -> None:
        (folder / "live").mkdir()
        self.folder, live = folder / "left", folder / "live" / "work.db"
        self.folder.mkdir()
        create(live)
        with reopen(live) as store:
            table = held(store)
            for n in range(1, 15):
                table.add(information(n, "word " * 200), action(n, f"A-{n:04d}"))
            self.before = standing(store)
            engine = store._database.engine
            with engine.connect() as connection:
                # So that pages reach the file before the commit does.
                connection.exec_driver_sql("PRAGMA cache_size = 3")
            whole = live.read_bytes()
            event.listen(engine, "commit", lambda _connection: self._leave(live))
            table.add(*(information(n, "other " * 300) for n in range(1, 30)))
            self.after = standing(store)
        self.journal = (self.folder / "work.db-journal").read_bytes()
        assert (self.folder / "work.db").read_bytes()[: len(whole)] != whole

    def _leave(self, live: Path) -> None:
        for name in ("work.db", "work.db.keys", "work.db-journal"):
            shutil.copy(live.parent / name, self.folder / name)

    def found(self, journal: bytes | None) -> str:
        """Return what a chair finds after the crash, with this rollback journal beside the store."""
        with tempfile.TemporaryDirectory(dir=self.folder.parent) as name:
            path = Path(name) / "work.db"
            for file in ("work.db", "work.db.keys"):
                shutil.copy(self.folder / file, path.parent)
            if journal is not None:
                beside(path, "-journal").write_bytes(journal)
            try:
                with reopen(path) as store:
                    if store.problems():
                        return "told"
                    now = standing(store)
            except Rejected as refused:
                return "refused" if refused.code == 3 and "damaged" in str(refused.message) else str(refused.message)
            return "before" if now == self.before else "after" if now == self.after else "mixed"


@pytest.fixture(scope="module")
def crash(tmp_path_factory) -> Crash:
    return Crash(tmp_path_factory.mktemp("crash"))


def test_r1_what_a_crash_left_is_as_it_was_before_the_turn(crash):
    assert crash.found(crash.journal) == "before"


def test_r3_a_journal_cut_at_every_777th_byte_never_mixes_two_states(crash, trials):
    places = range(0, len(crash.journal), 777)
    found = Counter(crash.found(crash.journal[:place]) for place in places)
    assert set(found) <= {"before", "refused", "told"}
    assert found["refused"] > found["before"]
    trials(len(places))


def flip(crash: Crash, number: int) -> None:
    chance, found = random.Random(5), Counter()
    for _trial in range(number):
        spoiled = bytearray(crash.journal)
        spoiled[chance.randrange(len(spoiled))] ^= 1 << chance.randrange(8)
        found[crash.found(bytes(spoiled))] += 1
    assert set(found) <= {"before", "refused", "told"}


def test_r4_a_flipped_bit_in_the_journal_never_mixes_two_states(crash, trials):
    flip(crash, trials(20))


@pytest.mark.slow
def test_r4_200_flipped_bits_in_the_journal_never_mix_two_states(crash, trials):
    flip(crash, trials(200))


def test_r5_a_journal_that_went_away_or_belongs_to_another_store_never_mixes_two_states(crash, tmp_path):
    assert crash.found(None) in ("refused", "told")
    other = Crash(tmp_path)
    assert crash.found(other.journal) in ("refused", "told")


def test_r5_a_journal_left_by_a_store_that_was_moved_away_is_not_played_into_a_new_one(crash, tmp_path):
    path = tmp_path / "work.db"
    beside(path, "-journal").write_bytes(crash.journal)
    create(path)
    with reopen(path) as store:
        assert store.problems() == ()
    kept = [p for p in tmp_path.iterdir() if ".kept-" in p.name]
    assert [p.read_bytes() for p in kept] == [crash.journal]


def test_r4_200_flipped_bits_and_every_page_boundary_are_found(tmp_path, trials):
    path, chance = tmp_path / "work.db", random.Random(3)
    with new_store(tmp_path) as store:
        for n in range(1, 9):
            held(store).add(information(n, "word " * 100))
    whole = path.read_bytes()
    for _trial in range(trials(200)):
        spoiled = bytearray(whole)
        spoiled[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
        _refused_as_damaged(path, bytes(spoiled))
    for size in range(PAGE, trials(len(whole) // PAGE) * PAGE, PAGE):
        _refused_as_damaged(path, whole[:size])


def test_r4_a_flipped_bit_in_a_store_too_large_to_verify_on_opening_is_found_when_it_is_read(tmp_path, monkeypatch):
    path = tmp_path / "work.db"
    with new_store(tmp_path) as store:
        held(store).add(information(1, "word " * 3000))
    monkeypatch.setattr("assistant.storage.opening.SMALL", 0)
    whole = path.read_bytes()
    for page in range(len(whole) // PAGE):
        spoiled = bytearray(whole)
        spoiled[page * PAGE + 100] ^= 1
        path.write_bytes(spoiled)
        assert _problems(path) != ()
    path.write_bytes(whole)
    reopen(path).close()


def _problems(path: Path) -> tuple[Message, ...]:
    try:
        with reopen(path) as store:
            return store.problems()
    except Rejected as refused:
        return (refused.message,)


def _refused_as_damaged(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    with rejection("damaged"):
        Store.open(path, passphrase=PASSPHRASE, wall=patient)


@pytest.fixture
def anybody() -> Iterator[Path]:
    """Return a folder that anybody may enter, with a store that belongs to whoever runs the tests."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with new_store(folder) as store:
            held(store).add(information(1))
        yield folder
        folder.chmod(0o700)


def _as_somebody_else() -> None:
    if os.geteuid() == 0:
        os.setgid(65534)
        os.setuid(65534)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="rights are others on Windows")
@pytest.mark.parametrize("mode", [0o555, 0o755])
def test_r7_a_folder_that_cannot_be_written_is_one_sentence(anybody, mode):
    anybody.chmod(mode if os.geteuid() == 0 else 0o555)
    for file in anybody.iterdir():
        file.chmod(0o644)

    def attempt() -> None:
        _as_somebody_else()
        with rejection("folder cannot be written"):
            reopen(anybody / "work.db")

    assert apart(attempt)
    assert files(anybody / "work.db") == ["work.db", "work.db.keys"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="rights are others on Windows")
def test_r7_a_store_that_may_only_be_read_is_read_and_says_so_when_it_should_be_written(anybody):
    anybody.chmod(0o777)
    for file in anybody.iterdir():
        file.chmod(0o444)

    def attempt() -> None:
        _as_somebody_else()
        with reopen(anybody / "work.db") as store:
            assert len(store.turns(CONFERENCE)) == 2
            assert store.problems() == ()
            with rejection("read-only"):
                store.consulted("NL-2026-017", "why")

    assert apart(attempt)


@pytest.mark.skipif(not hasattr(os, "fork") or os.geteuid() != 0, reason="only root can be somebody else")
@pytest.mark.parametrize(
    ("name", "words"), [("work.db", "The store cannot be read"), ("work.db.keys", "key file cannot be read")]
)
def test_r7_a_store_of_another_owner_is_one_sentence(anybody, name, words):
    anybody.chmod(0o777)
    for file in anybody.iterdir():
        file.chmod(0o600 if file.name == name else 0o644)

    def attempt() -> None:
        _as_somebody_else()
        with rejection(words):
            reopen(anybody / "work.db")

    assert apart(attempt)


def test_r8_a_writer_that_is_not_convene_is_waited_for_and_then_named_as_the_reason(tmp_path, monkeypatch):
    monkeypatch.setattr("assistant.storage.engine.WAIT", 0.05)
    with new_store(tmp_path) as store:
        held(store)
        other = raw(tmp_path / "work.db", store._database.key)
        other.execute("BEGIN EXCLUSIVE")
        with rejection("another program holds the store", 6):
            store.consulted("NL-2026-017", "why")
        other.execute("ROLLBACK")
        other.close()
        store.consulted("NL-2026-017", "why")
