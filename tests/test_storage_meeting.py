"""A meeting over the real store: resumed after its process is gone, it stands where it stood, undo and all."""

from __future__ import annotations

import pytest

from assistant.meeting.meeting import Meeting
from assistant.record.entries import Action
from assistant.record.vocabulary import Status
from assistant.storage.store import Store
from tests.meeting.table import around, sample_record
from tests.storage_ground import create, reopen

LINES = (
    "/present Willem; Marie; Samira; Jan; Ruth",
    "/action call the landlord | owner: Marie Dijkstra | due: 2026-09-12",
    "/note the room was cold",
    "/phase probation | released early",
)


@pytest.fixture
def path(tmp_path):
    create(tmp_path / "work.db")
    with reopen(tmp_path / "work.db") as store:
        sample = sample_record()
        store.save_case(sample.case)
        store.save_conference(sample.conference)
    return tmp_path / "work.db"


def meeting(store: Store) -> Meeting:
    return Meeting(store, store.beginning(sample_record().conference.id), around(sure=True))


def test_after_every_line_the_meeting_resumes_at_the_same_question_with_the_same_record(path):
    with reopen(path) as store:
        meeting(store).begin()
    for line in LINES:
        with reopen(path) as store:
            held = meeting(store)
            held.say(line)
            asked, record = held.question(), held.record
            assert store.record(record.conference.id) == record
        with reopen(path) as store:
            again = meeting(store)
            assert again.question() == asked
            assert again.record == record
            assert again.lines[-1] == line
            assert store.problems() == ()


def test_undo_and_redo_after_resuming_change_what_is_stored(path):
    with reopen(path) as store:
        held = meeting(store)
        held.begin()
        held.say(LINES[1])
        assert len(store.open_actions()) == 1
    with reopen(path) as store:
        held = meeting(store)
        held.say("/undo")
        assert held.record.all(Action) == ()
        assert store.record(held.record.conference.id) == held.record
        assert store.open_actions() == ()
    with reopen(path) as store:
        held = meeting(store)
        held.say("/redo")
        assert store.record(held.record.conference.id) == held.record
        assert [a.action.task for a in store.open_actions()] == ["call the landlord"]


def test_a_case_that_changed_is_changed_back_by_undo_after_resuming(path):
    with reopen(path) as store:
        held = meeting(store)
        held.begin()
        held.say(LINES[3])
        assert store.case("NL-2026-017") == held.record.case != sample_record().case
    with reopen(path) as store:
        meeting(store).say("/undo")
        assert store.case("NL-2026-017") == sample_record().case


def test_closing_plans_the_next_conference_which_knows_this_one(path):
    with reopen(path) as store:
        held = meeting(store)
        held.begin()
        held.say(LINES[1])
        held.say("/close anyway | time is up")
        planned = store.record(held.record.conference.id).planned
        assert held.record.conference.status is Status.DRAFT
        assert planned is not None
        assert planned == held.record.planned
        assert [(a.ident, a.carried) for a in store.past(planned.id).actions] == [("3/A1", 1)]
        assert store.problems() == ()
