"""Clocks that jump, change their zone, or reach 2038 (R12): order is by number, times are UTC, due dates are days."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.record.turns import Added, Turn
from assistant.storage.store import Store
from tests.storage_ground import AT, action, case, held, information

CONFERENCE = "NL-2026-017/1"
KEY = bytes(range(32))
HERE = ZoneInfo("Europe/Amsterdam")


class Clock:
    """A clock that says what it is told to."""

    def __init__(self, now: datetime = AT) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


def opened(path: Path, clock: Clock) -> Store:
    if not path.exists():
        Store.create_with_key(path, KEY, clock=clock)
    return Store.open(path, key=KEY, clock=clock)


def say(store: Store, number: int, at: datetime) -> None:
    """Keep one turn with the time that the clock shows."""
    before = store.record(CONFERENCE)
    entry = information(number, at=at)
    after = replace(before, entries={**before.entries, entry.id: entry})
    store.commit(Turn(len(store.turns(CONFERENCE)) + 1, at, (Added(entry),), "said", "chair"), before, after)


MOMENTS = st.datetimes(
    datetime.fromisoformat("1970-01-02"), datetime.fromisoformat("2099-12-31"), timezones=st.sampled_from([UTC, HERE])
)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moments=st.lists(MOMENTS, min_size=2, max_size=6))
def test_r12_whatever_the_clock_does_turns_and_acts_stand_in_the_order_they_were_made(tmp_path_factory, moments):
    path, clock = tmp_path_factory.mktemp("clock") / "work.db", Clock()
    with opened(path, clock) as store:
        held(store)
        for number, clock.now in enumerate(moments, 1):
            say(store, number, clock.now)
            store.consulted("NL-2026-017", f"look {number}")
    with opened(path, clock) as store:
        assert store.problems() == ()
        turns = store.turns(CONFERENCE)[1:]
        # Compared as moments: an hour that comes twice is never equal to a time in another zone.
        made = [moment.timestamp() for moment in moments]
        assert [t.at.timestamp() for t in turns] == made
        assert list(store.record(CONFERENCE).entries) == [f"I{n}" for n in range(1, len(moments) + 1)]
        looked = [a for a in store.journal() if a.purpose]
        assert [a.purpose for a in looked] == [f"look {n}" for n in range(1, len(moments) + 1)]
        assert [datetime.fromisoformat(a.at).timestamp() for a in looked] == made


def test_r12_the_hour_that_comes_twice_is_two_times_and_the_one_that_never_comes_is_one(tmp_path):
    clock = Clock()
    night = datetime(2026, 10, 25, 2, 30, tzinfo=HERE)
    times = [night, night.replace(fold=1), datetime(2026, 3, 29, 2, 30, tzinfo=HERE)]
    with opened(tmp_path / "work.db", clock) as store:
        for clock.now in times:
            store.consulted("", "look")
        said = [a.at for a in store.journal() if a.purpose]
    assert said == ["2026-10-25T00:30:00.000000Z", "2026-10-25T01:30:00.000000Z", "2026-03-29T01:30:00.000000Z"]


@pytest.mark.parametrize("day", [date(2028, 2, 29), date(2038, 1, 19), date(2038, 1, 20), date(2099, 12, 31)])
def test_r12_a_due_date_is_a_day_also_on_a_leap_day_and_after_2038(tmp_path, day):
    clock = Clock(datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC))
    with opened(tmp_path / "work.db", clock) as store:
        held(store).add(action(1, "A-0001", due=day))
    with opened(tmp_path / "work.db", clock) as store:
        (found,) = store.open_actions()
        assert found.due == day
        assert store.open_actions(overdue_on=day) == ()
        assert len(store.open_actions(overdue_on=day + timedelta(days=1))) == store.count_overdue(day + timedelta(days=1)) == 1
        assert store.journal()[0].at[:19] == "2038-01-19T03:14:08"
        assert store.problems() == ()


@pytest.fixture
def zones() -> Iterator[None]:
    """Let a test change the zone of this process."""
    before = os.environ.get("TZ")
    yield
    os.environ.pop("TZ", None)
    if before is not None:
        os.environ["TZ"] = before
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="no zone of the process on Windows")
def test_r12_a_machine_that_is_carried_to_another_zone_reads_and_continues_the_same_store(tmp_path, zones):
    path, clock = tmp_path / "work.db", Clock()
    due = date(2026, 3, 1)
    seen = []
    for number, zone in enumerate(("Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu"), 1):
        os.environ["TZ"] = zone
        time.tzset()
        with opened(path, clock) as store:
            if number == 1:
                store.save_case(case())
                held(store).add(action(1, "A-0001", due=due))
            say(store, number, clock.now)
            assert store.problems() == ()
            assert [len(store.open_actions(overdue_on=due + timedelta(days=n))) for n in (0, 1)] == [0, 1]
            seen.append([(a.at, a.hash) for a in store.journal()])
            assert store.conference(CONFERENCE).date == datetime.fromisoformat("2026-01-04T10:00")
    assert seen[0] == seen[1][: len(seen[0])]
    assert seen[1] == seen[2][: len(seen[1])]
    assert {at for at, _hash in seen[2]} == {"2026-03-04T09:00:00.000000Z"}
