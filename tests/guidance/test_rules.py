"""Each rule of guidance speaks where something may be overlooked, and is silent everywhere else."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.guidance import Advice, Moment, Occasion, Pace, advise
from assistant.guidance.rules import RULES, overrun, unanswered_risk, undecided, unheard, unmeasured
from assistant.record.entries import Action, Assessment, Decision, Entry, Information
from assistant.record.vocabulary import Change, DecisionKind, ItemState, Polarity, Rating
from tests.flows.sample import protocol, record

INFO = tuple(Information(id=f"I{n}", code=f"I-000{n}", item="observation", text="Seen", source=("p1",)) for n in range(1, 5))
RISK = Assessment(id="R1", code="R-0001", item="assessment", text="Old friends", polarity=Polarity.RISK, rating=Rating.HIGH)
ACTION = Action(id="A1", code="A-0001", item="observation", task="Call", owner=("p1",), due=date(2026, 9, 20))
DECISION = Decision(id="D1", code="D-0001", item="observation", text="Leave", by=DecisionKind.JOINT, grounds=("x",))


def moment(occasion: Occasion, *entries: Entry, item: str = "observation", minutes: int = 0, added: int = 1) -> Moment:
    return Moment(
        occasion=occasion,
        record=record(*entries),
        protocol=protocol(),
        item=item,
        added=entries[len(entries) - added :],
        minutes=minutes,
    )


def text(advice: Advice | None) -> str:
    return str(advice.text) if advice else ""


def test_three_pieces_of_information_and_no_decision_are_pointed_out():
    assert "3, and no decision yet" in text(undecided(moment(Occasion.RECORDED, *INFO[:3])))
    assert undecided(moment(Occasion.RECORDED, *INFO[:2])) is None
    assert undecided(moment(Occasion.LEAVING, *INFO[:3])) is None


@pytest.mark.parametrize("outcome", [DECISION, ACTION])
def test_information_that_led_to_something_is_not_pointed_out(outcome: Entry):
    assert undecided(moment(Occasion.RECORDED, *INFO, outcome)) is None


def test_an_item_that_decides_nothing_is_left_alone():
    entries = [replace(e, item="opening") for e in INFO]
    assert undecided(moment(Occasion.RECORDED, *entries, item="opening")) is None


def test_a_risk_that_no_action_followed_is_named_when_its_item_is_left():
    assert "R1" in text(unanswered_risk(moment(Occasion.LEAVING, ACTION, RISK)))
    assert unanswered_risk(moment(Occasion.LEAVING, RISK, ACTION)) is None
    assert unanswered_risk(moment(Occasion.RECORDED, RISK)) is None


@pytest.mark.parametrize(
    "mild", [{"rating": Rating.LOW}, {"change": Change.DOWN}, {"polarity": Polarity.PROTECTIVE}], ids=lambda m: next(iter(m))
)
def test_a_low_or_falling_risk_and_what_protects_need_no_action(mild: dict[str, object]):
    assert unanswered_risk(moment(Occasion.LEAVING, replace(RISK, **mild))) is None


def test_the_first_action_of_an_item_without_a_measure_is_asked_for_it():
    second = replace(ACTION, id="A2", code="A-0002")
    assert "A1" in text(unmeasured(moment(Occasion.RECORDED, ACTION)))
    assert unmeasured(moment(Occasion.RECORDED, ACTION, second)) is None
    assert unmeasured(moment(Occasion.RECORDED, replace(ACTION, measure="signed"))) is None


def test_all_actions_without_a_measure_are_named_when_the_item_is_left():
    second = replace(ACTION, id="A2", code="A-0002")
    assert "A1, A2" in text(unmeasured(moment(Occasion.LEAVING, ACTION, second)))
    assert unmeasured(moment(Occasion.LEAVING, replace(ACTION, measure="signed"))) is None


def test_agencies_not_heard_are_named_after_an_exchange_and_in_the_second_half():
    told = [replace(e, item="assessment", source=("p4",)) for e in INFO[:2]]
    after = text(unheard(moment(Occasion.LEAVING, *told, item="assessment")))
    late = text(unheard(moment(Occasion.ENTERING, *told, item="plan")))
    assert "Probation Service" in after
    assert "Police East" not in after
    assert "Probation Service" in late
    assert after != late
    assert unheard(moment(Occasion.ENTERING, *told, item="progress")) is None
    assert unheard(moment(Occasion.LEAVING, told[0], item="assessment")) is None


def test_nobody_is_missed_while_nobody_is_said_to_be_here_or_where_the_question_names_them_anyway():
    told = [replace(e, item="assessment", source=("p4",)) for e in INFO[:2]]
    absent = replace(moment(Occasion.LEAVING, *told, item="assessment"), record=record(*told, presences={}))
    assert unheard(absent) is None
    assert unheard(moment(Occasion.LEAVING, *INFO)) is None


def test_an_item_that_takes_its_time_says_so_once_for_each_time_over():
    entering = moment(Occasion.RECORDED, INFO[0], minutes=10)
    rest = sum(i.minutes for i in entering.protocol.items[3:])
    assert f"10, planned: 10. Planned for what follows: {rest}." in text(overrun(entering))
    assert overrun(replace(entering, minutes=9)) is None
    keys = [overrun(replace(entering, minutes=n)).keys for n in (10, 19, 20, 31)]
    assert keys[0] == keys[1]
    assert len({*keys}) == 3


def test_what_is_done_already_is_not_counted_among_what_follows():
    base = moment(Occasion.RECORDED, INFO[0], minutes=12)
    agenda = {i.id: ItemState.DONE for i in base.protocol.items}
    over = overrun(replace(base, record=record(INFO[0], agenda=agenda)))
    assert text(over) == "Minutes on this item: 12, planned: 10."


def test_the_weightiest_line_comes_first_and_none_comes_twice():
    at = moment(Occasion.LEAVING, ACTION, RISK)
    said: frozenset[str] = frozenset()
    lines = []
    while (advice := advise(at, said)) is not None:
        lines.append(str(advice.text))
        said |= {*advice.keys}
    assert [("R1" in lines[0]), ("A1" in lines[1])] == [True, True]
    assert len({*lines}) == len(lines) == 2


ENTRIES = st.lists(st.sampled_from([*INFO, RISK, ACTION, DECISION, replace(ACTION, id="A2", code="A-0002", measure="x")]))
ITEMS = st.sampled_from([i.id for i in protocol().items])


@given(st.sampled_from(list(Occasion)), ENTRIES, ITEMS, st.integers(0, 200))
def test_a_rule_depends_on_its_moment_alone_and_its_line_ends_when_it_was_said(occasion, entries, item, minutes):
    at = moment(occasion, *{e.id: e for e in entries}.values(), item=item, minutes=minutes)
    for rule in RULES:
        first = rule(at)
        assert first == rule(at)
        assert first is None or first.keys
    first = advise(at, frozenset())
    if first is not None:
        again = advise(at, frozenset(first.keys))
        assert again is None or str(again.text) != str(first.text)


START = datetime(2026, 9, 2, 8, tzinfo=UTC)


def test_the_time_of_an_item_is_added_up_over_visits_and_a_break_is_none_of_it():
    pace = Pace().after("", START).after("a", START + timedelta(minutes=10)).after("b", START + timedelta(minutes=15))
    assert pace.minutes("a", START + timedelta(minutes=20)) == 15
    assert pace.minutes("b", START + timedelta(minutes=20)) == 10
    assert pace.minutes("b", START + timedelta(days=1)) == 5
    assert pace.minutes("b", START) == 5
