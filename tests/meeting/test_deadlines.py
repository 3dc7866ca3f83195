"""What is pointed out about an action's date, and days of observation in forms and sentences."""

from __future__ import annotations

import pytest

from assistant.meeting.shown import Refused, Warn
from assistant.record.entries import Information

from .table import sit_down


@pytest.mark.parametrize(
    ("due", "pointed_out"),
    [("12 June", 2), ("2026-08-01", 1), ("2026-09-19", 1), ("2026-09-11", 0)],
)
def test_a_due_date_past_far_ahead_or_after_the_release_is_pointed_out(due: str, pointed_out: int):
    for line in (f"/action Find a room | owner: Dijkstra | due: {due}", f"Dijkstra finds a room by {due}"):
        meeting = sit_down(sure=True)
        shown = meeting.say(line)
        assert len([w for w in shown if isinstance(w, Warn) and w.code == "due"]) == pointed_out, line


@pytest.mark.parametrize("said", ["1 September", "1 Sep", "yesterday"])
def test_a_form_takes_a_day_of_observation_that_has_been(said: str):
    meeting = sit_down()
    meeting.say(f"/info Seen at the station | from: Police East | observed: {said}")
    assert [str(e.observed) for e in meeting.record.all(Information)] == ["2026-09-01"]
    meeting.say("/edit I1 | observed: Monday")
    assert [str(e.observed) for e in meeting.record.all(Information)] == ["2026-08-31"]
    assert any(isinstance(s, Refused) for s in meeting.say("/info Seen again | from: Police East | observed: last week"))
