"""The store: what is kept comes back, one turn is one whole change, and actions are looked up, not searched for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from threading import Thread

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event
from sqlcipher3 import dbapi2 as sqlcipher

from assistant.record.case import ConsentGiven, Presence
from assistant.record.conference import Record
from assistant.record.entries import Entry, Parked
from assistant.record.kinds import KINDS
from assistant.record.turns import Added, Planned, Turn
from assistant.record.vocabulary import ActionState, Attendance, Category, ItemState, Level, Phase, Status
from assistant.storage import actions
from assistant.storage.journal import first_fault
from assistant.storage.store import Store
from assistant.text import Rejected
from tests.storage_ground import (
    AT,
    CANARY,
    Table,
    action,
    case,
    clock,
    conference,
    held,
    information,
    new_store,
    raw,
    rejection,
    reopen,
    told,
)


@pytest.fixture
def store(tmp_path):
    with new_store(tmp_path) as opened:
        yield opened


def test_a_case_comes_back_as_it_was_saved(store):
    full = case(
        release=datetime.fromisoformat("2026-09-18T14:00"),
        groups=("young", "parent"),
        consents=(ConsentGiven(recipient="MUN", given=False, categories=(Category.K5,), date=date(2026, 1, 2)),),
        security=True,
    )
    store.save_case(full)
    assert store.case(full.reference) == full
    fewer = replace(full, participants=(full.participants[2], replace(full.participants[0], language="de")))
    store.save_case(fewer)
    assert store.case(full.reference) == fewer
    store.save_case(case("BE-2026-1"))
    assert [c.reference for c in store.cases()] == ["BE-2026-1", "NL-2026-017"]
    assert store.cases()[1] == fewer
    assert store.case("XX-1") is None


def test_an_equal_case_or_conference_is_not_written_again(store):
    store.save_case(case())
    store.save_conference(conference())
    length = len(store.journal())
    store.save_case(case())
    store.save_conference(conference())
    assert len(store.journal()) == length


def test_a_conference_comes_back_and_is_found_by_case_and_status(store):
    store.save_case(case())
    store.save_case(case("BE-2026-1"))
    for made in (conference(2), conference(1, status=Status.FINAL), conference(1, "BE-2026-1")):
        store.save_conference(made)
    assert store.conference("NL-2026-017/2") == conference(2)
    assert store.conference("NL-2026-017/9") is None
    assert [c.id for c in store.conferences()] == ["BE-2026-1/1", "NL-2026-017/1", "NL-2026-017/2"]
    assert [c.id for c in store.conferences(case="NL-2026-017", status=Status.PLANNED)] == ["NL-2026-017/2"]


def test_a_conference_without_its_case_is_refused(store):
    with rejection("XX-1"):
        store.save_conference(conference(1, "XX-1"))
    with rejection("no conference"):
        store.record("XX-1/1")


def test_a_case_is_prepared_with_its_conference_or_not_at_all(store):
    with rejection("XX-1"):
        store.prepare(case(), conference(1, "XX-1"))
    assert store.cases() == ()
    store.prepare(case(), conference())
    assert [c.id for c in store.conferences()] == [conference().id]


def test_preparing_again_never_moves_a_conference_back(store):
    table = held(store)
    store.save_conference(conference(1, place="Vught"))
    assert store.conference(table.record.conference.id) == conference(1, place="Vught", status=Status.OPEN)


def test_turns_come_back_in_order_and_the_record_as_the_last_one_left_it(tmp_path, store):
    table = held(store)
    table.seat("p1")
    table.mark("news", ItemState.OPEN)
    table.add(information(2, level=Level.H1, receivers=("p2",)), action(1, "A-AAAA"))
    table.add(information(1))
    table.add(replace(information(2), text="rewritten"))
    kept = store.turns(table.record.conference.id)
    assert [t.seq for t in kept] == [1, 2, 3, 4, 5, 6]
    assert kept[3].steps == (Added(information(2, level=Level.H1, receivers=("p2",))), Added(action(1, "A-AAAA")))
    store.close()
    with reopen(tmp_path / "work.db") as again:
        assert again.turns(table.record.conference.id) == kept
        assert again.record(table.record.conference.id) == table.record
        assert list(again.record(table.record.conference.id).entries) == ["I2", "A1", "I1"]
        begun = again.beginning(table.record.conference.id)
        assert begun == Record(case=case(), conference=conference())


def test_what_is_taken_back_is_gone_and_comes_again_at_the_end(store):
    table = held(store)
    table.add(information(1))
    table.add(information(2))
    table.drop("I1")
    assert list(store.record("NL-2026-017/1").entries) == ["I2"]
    table.add(information(1))
    assert store.record("NL-2026-017/1") == table.record


def test_a_case_that_changes_in_a_conference_is_changed_there_and_not_in_earlier_ones(store):
    first = held(store)
    first.close()
    second = held(store, 2)
    guest = replace(case().participants[0], id="g1", guest=True)
    later = case(phase=Phase.PROBATION, participants=(*case().participants, guest))
    second.take(replace(second.record, case=later))
    assert store.case("NL-2026-017") == later
    assert store.record("NL-2026-017/1").case == case()
    assert store.record("NL-2026-017/2").case == later
    assert store.beginning("NL-2026-017/2").case == case()


def test_a_case_prepared_again_is_seen_by_the_conference_under_way_only(store):
    first = held(store)
    first.close()
    held(store, 2)
    store.save_case(case(objective="work"))
    assert store.record("NL-2026-017/1").case == case()
    assert store.beginning("NL-2026-017/2").case == store.record("NL-2026-017/2").case == case(objective="work")


def test_closing_plans_the_next_conference_and_taking_that_back_removes_it(store):
    table = held(store)
    planned = conference(2)
    before = table.record
    table.take(replace(before, planned=planned, conference=replace(before.conference, status=Status.DRAFT)), Planned(planned))
    assert store.conference(planned.id) == planned
    assert store.record("NL-2026-017/1").planned == planned
    table.take(before)
    assert store.conference(planned.id) is None


def test_a_conference_prepared_by_hand_is_not_planned_over(store):
    table = held(store)
    prepared = conference(2, place="Vught")
    store.save_conference(prepared)
    table.take(replace(table.record, planned=conference(2)))
    table.take(replace(table.record, planned=None))
    assert store.conference(prepared.id) == prepared


def test_a_turn_that_does_not_follow_is_refused(store):
    table = held(store)
    with rejection("elsewhere", 6):
        store.commit(Turn(1, AT, ()), table.record, table.record)
    with rejection("elsewhere", 6):
        store.commit(Turn(3, AT, ()), table.record, table.record)
    assert len(store.turns("NL-2026-017/1")) == 1


def test_codes_are_four_characters_nobody_mistakes_and_never_drawn_twice(store):
    drawn = [store.new_code("D") for _n in range(500)]
    assert len(set(drawn)) == 500
    assert all(len(c) == 6 and c.startswith("D-") and not set(c[2:]) & set("01ILOU") for c in drawn)


def test_a_taken_code_is_drawn_again_and_grows_where_all_are_taken(store, monkeypatch):
    draws = iter(["AAAA", "AAAA", "BBBB"])
    flat = (letter for word in draws for letter in word)
    monkeypatch.setattr("assistant.storage.store.secrets.choice", lambda _alphabet: next(flat))
    assert [store.new_code("D"), store.new_code("D")] == ["D-AAAA", "D-BBBB"]
    monkeypatch.setattr("assistant.storage.store.secrets.choice", lambda _alphabet: "A")
    assert store.new_code("D") == "D-AAAAA"


# What a conference knows of the ones before it


def three(store: Store) -> Table:
    """Hold two conferences and open a third."""
    first = held(store)
    first.add(action(1, "A-AAAA"), action(2, "A-BBBB", None), action(3, "A-CCCC"))
    first.add(told(1, "A-BBBB", ActionState.DONE))
    first.close()
    second = held(store, 2)
    second.add(action(1, "A-DDDD", date(2026, 5, 1)), told(1, "A-AAAA", ActionState.HANDED_OVER, owner=("p2",)))
    second.add(told(2, "A-CCCC", ActionState.OPEN, date(2026, 6, 1)), Parked(id="P1", code="P-1", item="news", text="the dog"))
    second.mark("release", ItemState.SKIPPED)
    second.mark("news", ItemState.DONE)
    second.close()
    store.save_conference(conference(4))
    return held(store, 3)


def test_a_conference_knows_the_one_before_and_all_open_actions(store):
    past = three(store).record.past
    assert past == store.past("NL-2026-017/3")
    assert past.dates == (date(2026, 1, 4), date(2026, 2, 4))
    assert past.skipped == ("release",)
    assert past.parked == ("the dog",)
    assert [e.id for e in past.entries] == ["A1", "U1", "U2", "P1"]
    assert [(a.ident, a.state, a.due, a.owner, a.carried, a.conference) for a in past.actions] == [
        ("1/A1", ActionState.HANDED_OVER, date(2026, 2, 1), ("p2",), 2, "NL-2026-017/1"),
        ("1/A3", ActionState.OPEN, date(2026, 6, 1), ("p1",), 2, "NL-2026-017/1"),
        ("2/A1", ActionState.OPEN, date(2026, 5, 1), ("p1",), 1, "NL-2026-017/2"),
    ]
    assert [u.due for u in past.actions[1].updates] == [date(2026, 6, 1)]


def test_what_was_open_stays_what_was_open_however_the_case_goes_on(store):
    third = three(store)
    second = store.past("NL-2026-017/2")
    third.add(told(3, "A-AAAA", ActionState.DONE), told(4, "A-DDDD", ActionState.OVERTAKEN))
    assert store.past("NL-2026-017/3") == third.record.past
    assert store.past("NL-2026-017/2") == second
    assert [a.ident for a in second.actions] == ["1/A1", "1/A3"]
    assert [a.ident for a in store.past("NL-2026-017/4").actions] == ["1/A3"]


def test_a_planned_conference_that_was_never_held_is_no_past(store):
    store.save_case(case())
    store.save_conference(conference(1))
    assert store.past(held(store, 2).record.conference.id) == Record(case=case(), conference=conference(2)).past


def test_open_actions_are_listed_by_date_and_overdue_ones_from_the_day_after(store):
    three(store)
    store.save_case(case("BE-2026-1"))
    other = Table(store, conference(1, "BE-2026-1"))
    other.open()
    other.add(action(1, "A-EEEE", None), action(2, "A-FFFF", date(2026, 1, 1)))
    assert [a.code for a in store.open_actions()] == ["A-FFFF", "A-AAAA", "A-DDDD", "A-CCCC", "A-EEEE"]
    assert [a.code for a in store.open_actions(case="BE-2026-1")] == ["A-FFFF", "A-EEEE"]
    assert [a.code for a in store.open_actions(overdue_on=date(2026, 5, 1))] == ["A-FFFF", "A-AAAA"]
    assert [a.code for a in store.open_actions("NL-2026-017", date(2026, 5, 2))] == ["A-AAAA", "A-DDDD"]
    assert {a.code: a.carried for a in store.open_actions(case="NL-2026-017")} == {"A-AAAA": 2, "A-CCCC": 2, "A-DDDD": 1}


def test_an_action_that_is_edited_closed_reopened_or_taken_back_is_followed(store):
    table = held(store)
    table.add(action(1, "A-AAAA"))
    table.add(action(1, "A-AAAA", date(2027, 1, 1)))
    assert [a.due for a in store.open_actions()] == [date(2027, 1, 1)]
    table.add(told(1, "A-AAAA", ActionState.NOT_DONE))
    assert store.open_actions() == ()
    table.add(told(2, "A-AAAA", ActionState.OPEN))
    assert [a.state for a in store.open_actions()] == [ActionState.OPEN]
    table.add(told(3, "A-AAAA", ActionState.DONE))
    table.drop("U3")
    assert len(store.open_actions()) == 1
    for ident in ("U2", "U1", "A1"):
        table.drop(ident)
    assert store.open_actions() == ()


def test_an_update_that_is_moved_to_another_action_counts_for_that_one_only(store):
    table = held(store)
    table.add(action(1, "A-AAAA"), action(2, "A-BBBB"))
    table.add(told(1, "A-AAAA", ActionState.DONE))
    table.add(replace(told(1, "A-AAAA", ActionState.DONE), action="A-BBBB"))
    assert [a.code for a in store.open_actions()] == ["A-AAAA"]


def test_open_and_overdue_actions_are_index_look_ups(store):
    plans = []

    def explain(connection, cursor, statement, parameters, context, many):
        if "action_state" in statement and statement.startswith("SELECT"):
            plans.extend(row[3] for row in connection.connection.execute("EXPLAIN QUERY PLAN " + statement, parameters))

    event.listen(store._database.engine, "before_cursor_execute", explain)
    store.open_actions(case="NL-2026-017")
    store.open_actions(overdue_on=date(2026, 5, 1))
    assert plans == [
        "SEARCH action_state USING INDEX ix_action_state_case_reference (case_reference=?)",
        "SEARCH action_state USING INDEX ix_action_state_due (due<?)",
    ]


# One turn is kept whole or not at all


def busy(table: Table) -> Record:
    """Return a record that differs from the table's in everything a turn can change."""
    now = table.record
    kept = {i: e for i, e in now.entries.items() if i != "I1"}
    kept |= {"I2": information(2, "rewritten"), "I3": information(3), "A9": action(9, "A-ZZZZ")}
    return replace(
        now,
        entries=kept,
        presences={"p1": Presence(participant="p1", state=Attendance.PRESENT)},
        agenda={"news": ItemState.DONE},
        case=replace(now.case, phase=Phase.PROBATION, participants=now.case.participants[:2]),
        conference=replace(now.conference, status=Status.DRAFT),
        planned=conference(2),
    )


def snapshot(store: Store) -> object:
    return (
        store.record("NL-2026-017/1"),
        store.turns("NL-2026-017/1"),
        store.journal(),
        store.cases(),
        store.conferences(),
        store.open_actions(),
    )


def test_r2_whichever_write_of_a_turn_fails_nothing_of_it_is_kept(store):
    table = held(store)
    table.add(information(1), information(2))
    before, after = snapshot(store), busy(table)
    turn = Turn(3, AT, (Added(information(3)),), "line", "chair")
    statements: list[str] = []
    failing = -1

    def fail(connection, cursor, statement, parameters, context, many):
        statements.append(statement)
        if len(statements) == failing:
            problem = sqlcipher.OperationalError("disk I/O error")
            problem.sqlite_errorcode = 10
            raise problem

    event.listen(store._database.engine, "before_cursor_execute", fail)
    tried = 0
    for tried in range(1, 100):
        failing = tried
        statements.clear()
        refused = _refusal(lambda: store.commit(turn, table.record, after))
        failing = -1
        if refused is None:
            break
        assert str(refused.message) == "Not saved, nothing was changed: the disk could not be read or written."
        assert snapshot(store) == before
    assert tried > 15
    assert store.record("NL-2026-017/1") == after
    assert first_fault(store.journal()) is None


def _refusal(attempt: Callable[[], None]) -> Rejected | None:
    try:
        attempt()
    except Rejected as refused:
        return refused
    return None


def test_r6_a_full_disk_is_told_and_the_turn_can_be_kept_later(store):
    table = held(store)
    table.add(information(1))
    before = snapshot(store)
    pages = store._database.engine.connect
    with pages() as connection:
        size = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {size}")
    flood = information(2, CANARY * 3000)
    with rejection("the disk is full"):
        table.add(flood)
    assert snapshot(store) == before
    with pages() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 100000")
    table.add(flood)
    assert store.record("NL-2026-017/1") == table.record


def test_r7_a_read_only_store_is_read_and_not_written(store):
    table = held(store)
    with store._database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")
    with rejection("read-only"):
        table.add(information(1))
    assert store.record("NL-2026-017/1") == table.record


def test_a_broken_rule_of_the_schema_is_a_refusal_too(store):
    table = held(store)
    table.add(information(1))
    with rejection("contradicts"):
        table.add(replace(information(2), code="I-0001"))
    assert store.record("NL-2026-017/1") == table.record


def test_a_turn_holds_the_write_lock_from_its_first_look(tmp_path):
    path, key = tmp_path / "work.db", bytes(range(32))
    Store.create_with_key(path, key)
    other = raw(path, key)
    other.execute("PRAGMA busy_timeout = 0")
    attempts = []

    def intrude(connection, cursor, statement, parameters, context, many):
        if statement.startswith("SELECT max"):
            with pytest.raises(sqlcipher.OperationalError, match="locked"):
                other.execute("BEGIN IMMEDIATE")
            attempts.append(statement)

    with Store.open(path, key=key) as store:
        table = held(store)
        event.listen(store._database.engine, "before_cursor_execute", intrude)
        table.add(information(1))
    other.close()
    assert len(attempts) == 1


def test_threads_take_turns(store):
    store.save_case(case())
    tables = [Table(store, conference(n)) for n in range(1, 5)]

    def hold(table: Table) -> None:
        table.open()
        for n in range(5):
            table.add(replace(information(n), code=f"I-{table.record.conference.number}{n}"))

    threads = [Thread(target=hold, args=(t,)) for t in tables]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [len(store.turns(t.record.conference.id)) for t in tables] == [6] * 4
    assert store.problems() == ()


def test_every_kind_of_entry_is_kept(store):
    table = held(store)
    made = []
    for letter, kind in KINDS:
        fields = {"id": f"{letter}1", "code": f"{letter}-KIND", "item": "news", "at": AT}
        made.append(kind(**fields, **_required(kind)))
    table.add(*made)
    assert tuple(store.record("NL-2026-017/1").entries.values()) == tuple(made)


def _required(kind: type[Entry]) -> dict[str, object]:
    import typing
    from dataclasses import MISSING, fields
    from enum import Enum

    hints = typing.get_type_hints(kind)
    out: dict[str, object] = {}
    for f in fields(kind):
        if f.default is not MISSING or f.default_factory is not MISSING:
            continue
        wanted = hints[f.name]
        match wanted:
            case type() if issubclass(wanted, Enum):
                out[f.name] = next(iter(wanted))
            case type() if issubclass(wanted, datetime):
                out[f.name] = datetime.fromisoformat("2026-03-04T10:00")
            case type() if issubclass(wanted, bool):
                out[f.name] = True
            case type():
                out[f.name] = "text"
            case _:
                out[f.name] = ("p1",) if typing.get_origin(wanted) is tuple else None
    return out


steps = st.lists(
    st.tuples(st.sampled_from(["add", "change", "undo", "tell", "seat"]), st.integers(1, 5), st.text(max_size=8)), max_size=12
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps)
def test_whatever_turns_do_the_stored_record_is_the_record(tmp_path_factory, said):
    with new_store(tmp_path_factory.mktemp("turns")) as store:
        table = held(store)
        for what, number, words in said:
            match what:
                case "add":
                    table.add(information(number, words), action(number, f"A-000{number}"))
                case "change" if f"I{number}" in table.record.entries:
                    table.add(information(number, words + "!"))
                case "undo" if len(table.before) > 1:
                    table.undo()
                case "tell":
                    state = list(ActionState)[len(words) % 5]
                    table.add(told(number, f"A-000{number}", state))
                case "seat":
                    table.seat(f"p{number}")
                case _:
                    pass
            stored = store.record("NL-2026-017/1")
            assert stored == table.record
            assert list(stored.entries) == list(table.record.entries)
        still = {a.code for a in table.record.actions() if a.state in actions.OPEN}
        assert {a.code for a in store.open_actions()} == still
        assert store.problems() == ()


def test_the_clock_that_was_given_stamps_the_journal(tmp_path):
    with new_store(tmp_path) as store:
        held(store)
        assert {a.at for a in store.journal()} == {"2026-03-04T09:00:00.000000Z"}
    assert clock() == AT
