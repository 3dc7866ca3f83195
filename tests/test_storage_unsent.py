"""What is typed and not sent, in the store: one line a conference, encrypted, in no journal, erased with its case."""

from __future__ import annotations

from assistant.storage import backup
from tests.storage_ground import AT, CANARY, held, information, new_store, rejection, reopen

HELD = "NL-2026-017/1"
TYPED = f"{CANARY} typed and never sent"


def test_the_last_line_typed_is_there_when_the_store_is_opened_again(tmp_path):
    with new_store(tmp_path) as store:
        held(store)
        held(store, 2)
        store.keep_unsent(HELD, "first")
        store.keep_unsent(HELD, TYPED)
        assert store.unsent("NL-2026-017/2") == ""
    with reopen(tmp_path / "work.db") as store:
        assert store.unsent(HELD) == TYPED
        store.keep_unsent(HELD, "")
        assert store.unsent(HELD) == ""


def test_a_turn_forgets_what_it_was_typed_as(tmp_path):
    with new_store(tmp_path) as store:
        table = held(store)
        store.keep_unsent(HELD, TYPED)
        table.add(information(1))
        assert store.unsent(HELD) == ""


def test_it_is_in_no_journal_and_nowhere_in_the_clear(tmp_path):
    with new_store(tmp_path) as store:
        held(store)
        before = store.journal()
        store.keep_unsent(HELD, TYPED)
        assert store.journal() == before
        assert store.problems() == ()
        backup.write(store._database, tmp_path / "copy.backup", AT)
    for file in tmp_path.iterdir():
        assert CANARY.encode() not in file.read_bytes(), file.name


def test_erasing_the_case_erases_it(tmp_path):
    with new_store(tmp_path) as store:
        table = held(store)
        table.add(information(1))
        store.keep_unsent(HELD, TYPED)
        store.erase("NL-2026-017", "retention")
        with store._reading() as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM unsent").scalar_one() == 0
        assert store.unsent(HELD) == ""


def test_a_line_of_a_conference_that_is_not_there_is_refused(tmp_path):
    with new_store(tmp_path) as store, rejection("Not saved"):
        store.keep_unsent("NL-2026-017/9", TYPED)
