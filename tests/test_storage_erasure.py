"""Erasing a case: all of it goes, the chain stays whole, holds block it, a restore erases again, and no kill leaves a half."""

from __future__ import annotations

import os
import random
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import StaticPool, create_engine, event, insert, select
from sqlcipher3 import dbapi2 as sqlcipher
from sqlmodel import SQLModel

from assistant.storage import anchors, cases, engine, erasure, journal, keeping, migrations, search, swapping
from assistant.storage.journal import Verb, commitment, first_fault
from assistant.storage.store import Store
from assistant.storage.tables import CASE, CONFERENCE, JOURNAL
from assistant.storage.tombstones import reapply_tombstones
from tests.storage_ground import AT, CANARY, Table, action, case, clock, conference, files, information, raw, rejection
from tests.test_storage_crash import killed

KEY = bytes(range(32))
ONE, OTHER = "NL-2026-017", "NL-2026-099"


def filled(path: Path) -> Path:
    """A store with two cases, each with everything a case can have."""
    Store.create_with_key(path, KEY, clock=clock)
    with Store.open(path, key=KEY, clock=clock) as store:
        for number, reference in enumerate((ONE, OTHER)):
            store.save_case(case(reference, objective=f"{CANARY} objective"))
            table = Table(store, conference(1, reference))
            table.open()
            table.add(*(information(n, code=f"I-{number}{n:03d}") for n in range(20)), action(1, f"A-{number}AAA"))
            store.disclosed(f"{reference}/1", "p2", "minutes", f"{CANARY} {reference}".encode(), f"CC{number}")
    return path


@pytest.fixture
def path(tmp_path) -> Path:
    return filled(tmp_path / "work.db")


def opened(path: Path) -> Store:
    return Store.open(path, key=KEY, clock=clock)


def rows(store: Store) -> dict[str, int]:
    with store._reading() as connection:
        return {
            name: len(connection.execute(select(table)).all())
            for name, table in SQLModel.metadata.tables.items()
            if name not in ("journal", "meta", "schema_migration", "attempt")
        }


def test_a7_nothing_of_an_erased_case_is_left_and_the_chain_shows_a_tombstone(path):
    with opened(path) as store:
        head, before = store.journal_head(), rows(store)
        done = store.erase(ONE, "retention")
        assert rows(store) == {name: count // 2 for name, count in before.items()} | {"case_key": before["case_key"] - 1}
        assert store.problems(head) == ()
        last = store.journal(ONE)[-1]
        assert (last.verb, last.subject, last.purpose) == ("erasure", erasure.ERASED, "retention")
        assert last.commitment == done.tombstone
        assert [(c.copy, c.recipient, c.name) for c in done.recall] == [("CC0", "p2", f"{CANARY} Person 2")]
        assert store.case(ONE) is None
        assert {hit.case for hit in store.search(CANARY, purpose="x")} == {OTHER}
        assert store.case(OTHER) is not None
        with rejection("was erased"):
            store.erase(ONE, "again")
    with opened(path) as store:
        store.erase(OTHER, "")
        left = {name for name, count in rows(store).items() if count}
        assert left == {"case_key"}, "only the store's own key"


def test_a7_the_bytes_of_the_file_hold_nothing_of_an_erased_case_before_and_after_vacuum(tmp_path):
    """On a file without encryption, where bytes can be read: what was written over there is written over in a store."""
    path = tmp_path / "open.db"

    def connect() -> object:
        file = sqlcipher.connect(str(path), isolation_level=None, check_same_thread=False)
        for setting in engine._SETTINGS:
            file.execute(f"PRAGMA {setting}")
        return file

    bare = create_engine("sqlite://", module=sqlcipher, creator=connect, poolclass=StaticPool)
    event.listen(bare, "begin", lambda c: c.exec_driver_sql("BEGIN IMMEDIATE"))
    migrations.migrate(bare, 0, AT)
    with bare.connect() as connection, connection.begin():
        for reference in (ONE, OTHER):
            made = case(reference)
            cases.write_case(connection, None, made)
            search.note_people(connection, made)
            cases.write_conference(connection, None, conference(1, reference))
            mark = reference.replace("-", "")
            entries = [information(n, f"zebra{mark} seen {n}", code=f"{mark}{n}") for n in range(300)]
            for position, entry in enumerate(entries):
                values = keeping.row(f"{reference}/1", entry) | {"position": position}
                connection.execute(insert(keeping.ENTRY), values)
            search.note_entries(connection, reference, f"{reference}/1", entries, ())
            journal.append(connection, verb=Verb.COLLECTION, at=AT, actor="chair", case=reference, payload="zebra")
            key = journal.case_key(connection, reference)
            if reference == ONE:
                secret = key
    marks = (b"zebraNL2026017", b"zebranl2026017", secret)
    assert all(mark in path.read_bytes() for mark in marks)
    index = "SELECT sum(length(block)) FROM search_index_data"
    with bare.connect() as connection, connection.begin():
        before = connection.exec_driver_sql(index).scalar_one()
        erasure.erase(connection, ONE, at=AT, actor="chair", purpose="")
        # An index that only marks what is deleted grows by that.
        assert connection.exec_driver_sql(index).scalar_one() < before * 0.7
    # The trigrams that only the erased case had are gone from the index too.
    for _round in range(2):
        data = path.read_bytes()
        assert [mark for mark in (*marks, b"2026017 seen") if mark in data] == []
        assert b"zebraNL2026099" in data
        with bare.connect() as connection:
            grams = set(connection.exec_driver_sql("SELECT term FROM search_term").scalars())
        assert "017" not in grams
        assert "099" in grams
        file = bare.raw_connection()
        file.driver_connection.execute("VACUUM")
        file.close()
    bare.dispose()


def test_a7_a_list_of_guesses_finds_nothing_in_commitments_without_the_key(path):
    with opened(path) as store:
        guesses = [cases.text(case(ONE, objective=f"{CANARY} objective")), *(t.line or "" for t in store.turns(f"{ONE}/1"))]
        store.erase(ONE, "")
        codes = {a.commitment for a in store.journal(ONE)}
        with store._reading() as connection:
            keys = [bytes(32), KEY, journal.case_key(connection, ""), journal.case_key(connection, OTHER)]
    assert not codes & {commitment(key, guess.encode()) for key in keys for guess in guesses}


def test_a_reference_may_be_used_again_after_erasure(path):
    with opened(path) as store:
        store.erase(ONE, "")
        store.save_case(case(ONE, objective="another person"))
        assert store.problems() == ()
        store.erase(ONE, "")
        assert store.problems() == ()
        assert len(set(anchors.kept(path).tombstones)) == 2


def test_reading_about_an_erased_case_draws_it_no_new_key(path):
    with opened(path) as store:
        store.erase(ONE, "")
        before = rows(store)
        store.consulted(ONE, "why", "log")
        assert rows(store) == before


def test_a9_a_hold_blocks_erasure_until_it_is_lifted_and_names_who_lifts_it(path):
    with opened(path) as store:
        store.hold(ONE, "complaint", on=True)
        store.hold(ONE, "complaint", on=True)
        assert list(store.holds()) == [ONE]
        for refused in (lambda: store.erase(ONE, ""), lambda: store.erasable(ONE)):
            with rejection("placed by", code=5):
                refused()
        assert store.case(ONE) is not None
        store.hold(ONE, "settled", on=False)
        assert store.holds() == {}
        assert [a.subject for a in store.journal(ONE) if "hold" in a.subject] == ["hold on", "hold off"]
        store.erase(ONE, "")
        with rejection("was erased"):
            store.hold(ONE, "", on=True)


@pytest.mark.parametrize("how", ["beside", "elsewhere", "current"])
def test_a8_a_backup_from_before_is_erased_again_by_the_tombstones(path, tmp_path, how):
    backup = path.read_bytes()
    with opened(path) as store:
        store.erase(ONE, "")
    beside = anchors.where(path)
    stones = anchors.kept(path).tombstones
    elsewhere = None
    if how != "beside":
        elsewhere = beside.rename(tmp_path / "elsewhere") if how == "elsewhere" else beside.unlink()
    gone = path.rename(tmp_path / "gone.db")
    path.write_bytes(backup)
    restored, current = engine.connect(path, KEY), engine.connect(gone, KEY) if how == "current" else None
    again = {"current": current, "anchor": elsewhere, "actor": "chair", "now": AT}
    assert reapply_tombstones(restored, path, **again) == (ONE,)
    assert reapply_tombstones(restored, path, **again) == ()
    restored.dispose()
    if current is not None:
        current.dispose()
    anchors.where(swapping.staged(path)).replace(beside)
    with opened(path) as store:
        assert store.doubt is None
        assert (store.case(ONE), store.case(OTHER) is None) == (None, False)
        assert store.problems() == ()
        assert store.journal(ONE)[-1].purpose == "restore"
        assert set(stones) <= set(anchors.kept(path).tombstones)


def test_a8_a_backup_put_back_by_hand_is_told_and_its_erased_case_found(path):
    backup = path.read_bytes()
    with opened(path) as store:
        store.erase(ONE, "")
    path.write_bytes(backup)
    with opened(path) as store:
        assert store.doubt is not None
        assert store.problems()
        file = anchors.kept(path)
    anchors.where(path).unlink()
    with opened(path) as store:
        assert "erased is there again" in str(store.problems(replace(file, heads=()))[0])


def test_a_tombstone_of_another_store_erases_nothing(path, tmp_path):
    with opened(filled(tmp_path / "other.db")) as other:
        other.erase(ONE, "")
    restored = engine.connect(path, KEY)
    elsewhere = anchors.where(tmp_path / "other.db")
    assert reapply_tombstones(restored, path, anchor=elsewhere, actor="chair", now=AT) == ()
    restored.dispose()
    with opened(path) as store:
        assert store.case(ONE) is not None


def test_a5_an_erasure_that_cannot_be_journalled_erases_nothing(path):
    file = raw(path, KEY)
    file.execute("CREATE TRIGGER full BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'full'); END")
    file.close()
    with opened(path) as store:
        before = rows(store)
        with rejection("Not saved"):
            store.erase(ONE, "")
        assert rows(store) == before


def kill_while_erasing(folder: Path, trials: int) -> None:
    chance, gone = random.Random(11), 0
    filled(folder / "full.db")
    full = (folder / "full.db").read_bytes()
    whole = None
    path = folder / "work.db"
    for _trial in range(trials):
        path.write_bytes(full)
        anchors.where(path).unlink(missing_ok=True)

        def erase(tell):
            store = opened(path)
            tell("ready")
            store.erase(ONE, "")
            tell("done")

        said = killed(erase, after=chance.uniform(0.0, 0.02))
        with opened(path) as store:
            with store._reading() as connection:
                held = connection.execute(select(CONFERENCE).join(CASE, CASE.c.reference == CONFERENCE.c.case_reference)).all()
                stones = erasure.tombstones(connection)
                assert first_fault(journal.walk(connection)) is None
                assert len(connection.execute(select(JOURNAL)).all()) >= 8
            assert store.problems() == ()
            found = rows(store)
            whole = whole or (found if not stones else None)
            assert len(held) == 2 - len(stones)
            if stones:
                gone += 1
                assert store.case(ONE) is None
                assert store.recall(ONE) == ()
            else:
                assert not said
                assert whole is None or found == whole
                assert store.erase(ONE, "").recall
            assert stones == () or anchors.kept(path).tombstones == stones
    assert [name for name in files(path) if name.startswith(("work", "."))] == ["work.db"]
    sys.stdout.write(f"{trials} kills while erasing, {gone} of them after the commit\n")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork and no SIGKILL")
def test_r1_kill_9_while_a_case_is_erased_leaves_all_of_it_or_nothing(tmp_path):
    kill_while_erasing(tmp_path, 6)


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork and no SIGKILL")
def test_r1_kill_9_while_a_case_is_erased_50_times(tmp_path):
    kill_while_erasing(tmp_path, 50)
