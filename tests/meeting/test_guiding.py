"""Guidance at the table: one quiet line at the right moment, never twice, the same whenever the turns are run again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from assistant.meeting.meeting import Meeting
from assistant.meeting.shown import GUIDANCE, ItemShown, Question, Shown, Told
from assistant.record.turns import Advised, Switched

from .table import ListStore, around, sample_record, sit_down

HEARD = ("police: seen at the old address on 28 August", "prison: keeps to his shifts", "probation: he asked about leave")
RISK = "/risk Old friends wait for him | from: Peeters"


def guided(shown: tuple[Shown, ...]) -> list[str]:
    return [str(s.text) for s in shown if isinstance(s, Told) and s.key == GUIDANCE]


def at_three(store: ListStore | None = None, **changes: object) -> Meeting:
    store = store or ListStore(sample_record())
    meeting = Meeting(store, store.start, replace(around(sure=True), **changes))
    meeting.begin()
    for line in ("yes", "yes", "/goto 3"):
        meeting.say(line)
    return meeting


def hold(meeting: Meeting, *lines: str) -> list[str]:
    return [line for said in lines for line in guided(meeting.say(said))]


def test_the_third_piece_of_information_without_a_decision_gets_one_line_and_no_other_does():
    meeting = at_three()
    said = [hold(meeting, line) for line in (*HEARD, "police: seen again on 30 August")]
    assert [len(s) for s in said] == [0, 0, 1, 0]
    assert "3, and no decision yet" in said[2][0]


def test_what_an_item_is_for_stands_under_its_title_the_first_time_only():
    meeting = at_three()
    again = [s for line in ("/next", "/back") for s in meeting.say(line) if isinstance(s, ItemShown)]
    assert [s.purpose is None for s in again] == [False, True]


def test_a_risk_left_without_an_action_is_named_before_the_next_item_is():
    meeting = at_three()
    meeting.say(RISK)
    shown = meeting.say("/next")
    kinds = [type(s) for s in shown]
    assert "R1" in guided(shown)[0]
    assert kinds.index(Told) < kinds.index(ItemShown)
    assert isinstance(shown[-1], Question)


def test_a_line_is_not_given_while_an_entry_is_half_said_and_takes_no_line():
    meeting = at_three()
    hold(meeting, *HEARD[:2])
    before = meeting.question()
    meeting.say("/info Sleeps badly")
    meeting.say("Okafor")
    assert meeting.question() == replace(before, text=meeting.question().text)


def test_no_line_is_given_twice_not_even_after_undo_or_in_another_sitting():
    store = ListStore(sample_record())
    meeting = at_three(store)
    first = hold(meeting, *HEARD)
    assert hold(meeting, "/undo", HEARD[2], "/undo", "/redo") == []
    resumed = Meeting(store, store.start, around(sure=True))
    resumed.begin()
    assert hold(resumed, "/info Sleeps badly | from: Okafor") == []
    assert len(first) == 1


def test_what_was_given_is_kept_with_its_turn_and_never_weighed_again():
    store = ListStore(sample_record())
    hold(at_three(store), *HEARD, RISK, "/next")
    turns = store.turns(store.start.conference.id)
    keys = [step.keys for turn in turns for step in turn.steps if isinstance(step, Advised)]
    assert keys == [("undecided:observation",), ("risk:R-0004",)]

    def late() -> datetime:
        return datetime(2031, 1, 1, tzinfo=UTC)

    replayed = Meeting(store, store.start, replace(around(sure=True), clock=late))
    assert replayed.record == store.after
    assert store.turns(store.start.conference.id) == turns


def ticking(minutes: int) -> Iterator[datetime]:
    now = datetime(2026, 9, 2, 8, tzinfo=UTC)
    while True:
        yield now
        now += timedelta(minutes=minutes)


def test_an_item_that_takes_longer_than_planned_says_so_by_the_clock_that_turns_are_stamped_with():
    times = ticking(3)
    meeting = at_three(clock=lambda: next(times))
    said = hold(meeting, *(f"/info Observation {n} | from: Peeters" for n in range(2)))
    assert said[0].startswith("Minutes on this item: ")
    assert hold(at_three(), *(f"/info Observation {n} | from: Peeters" for n in range(2))) == []


def test_it_can_be_switched_off_and_on_for_this_conference():
    store = ListStore(sample_record())
    meeting = at_three(store)
    meeting.say("/guidance off")
    shown = [s for s in meeting.say("/next") if isinstance(s, ItemShown)]
    assert shown[0].purpose is None
    assert hold(meeting, "/back", *HEARD) == []
    resumed = Meeting(store, store.start, around(sure=True))
    resumed.begin()
    assert hold(resumed, RISK, "/next") == []
    assert [str(s.text) for s in resumed.say("/guidance") if isinstance(s, Told)] == ["Guidance is off."]
    resumed.say("/guidance on")
    assert len(hold(resumed, "/next")) == 1
    switched = [s for t in store.turns(store.start.conference.id) for s in t.steps if isinstance(s, Switched)]
    assert switched == [Switched("guidance", on=False), Switched("guidance", on=True)]


def test_the_settings_may_say_no_and_the_chair_yes():
    meeting = at_three(guidance=False)
    assert hold(meeting, *HEARD) == []
    meeting.say("/guidance yes")
    assert len(hold(meeting, RISK)) == 1


def test_switching_says_what_it_takes_and_undo_takes_it_back():
    meeting = sit_down()
    refused = meeting.say("/guidance perhaps")
    assert "/guidance on" in str(refused[0].text)
    meeting.say("/goto 3")
    meeting.say("/guidance off")
    meeting.say("/undo")
    assert [str(s.text) for s in meeting.say("/guidance") if isinstance(s, Told)] == ["Guidance is on."]
