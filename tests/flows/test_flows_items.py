"""Item flows: answers in, entries out, each kept before the next question."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from assistant.dialogue.flow import Context
from assistant.dialogue.prompts import AskYesNo
from assistant.flows import find
from assistant.flows.release import risky_release
from assistant.record.conference import Past
from assistant.record.entries import (
    ActionUpdate,
    Assessment,
    Contact,
    Fact,
    Goal,
    Information,
    NextDate,
    Parked,
    Released,
    ReleaseLine,
    Remark,
    View,
)
from assistant.record.turns import Answer
from assistant.record.vocabulary import ActionState, Attendance, Category, Change, Level, Rating
from assistant.text import Rejected
from tests.flows.sample import PAST, context, play, record

FRESH = record(presences={})


def at(item: str, proto: str = "nl-mar", **changed: object) -> Context:
    return context(record(**changed), item, proto)


def test_enter_says_that_all_members_are_here_and_agree() -> None:
    done = play("opening", about=context(FRESH), offers=True)
    assert done.asked[:3] == ["here", "accepted", "prepared"]
    assert {p.state for p in done.record.presences.values()} == {Attendance.PRESENT}
    assert all(p.accepted for p in done.record.presences.values())
    assert "g1" not in done.record.presences


def test_who_is_missing_sent_apologies_or_is_absent() -> None:
    here = ("Probation Service", "p2", "p3", "p4")
    done = play("opening", {"here": here, "apologies": ("p5",)}, about=context(FRESH), offers=True)
    assert done.record.presences["p5"].state is Attendance.APOLOGIES
    assert done.record.presences["p6"].state is Attendance.ABSENT
    assert not done.record.presences["p5"].accepted
    assert done.record.presences["p1"].accepted


def test_apologies_said_by_command_are_neither_offered_nor_lost() -> None:
    sent = replace(record().presences["p5"], state=Attendance.APOLOGIES, reason="ill")
    done = play("opening", about=context(record(presences={"p5": sent})), offers=True)
    assert done.record.presences["p5"] == sent
    assert "p5" not in (done.given["here"] or ())  # type: ignore[operator]


def test_a_deputy_is_here_as_a_deputy() -> None:
    base = FRESH
    people = tuple(replace(p, deputy_of="p1") if p.id == "p3" else p for p in base.case.participants)
    done = play("opening", about=context(replace(base, case=replace(base.case, participants=people))), offers=True)
    assert done.record.presences["p3"].state is Attendance.DEPUTY


def test_who_does_not_agree_on_confidentiality_is_named() -> None:
    done = play("opening", {"accepted": False, "refused": ("p4",)}, about=context(FRESH), offers=True)
    assert [p.participant for p in done.record.presences.values() if not p.accepted] == ["p4"]


def test_what_is_not_right_about_the_preparation_is_put_aside() -> None:
    done = play("opening", {"prepared": False, "wrong": "The basis is consent"}, about=context(FRESH), offers=True)
    assert [e.text for e in done.kept if isinstance(e, Parked)] == ["The basis is consent"]


def test_declared_fields_offer_last_times_value_and_are_kept_one_by_one() -> None:
    done = play("opening", {"fact:charge-ground": "extremism"}, about=context(FRESH), offers=True)
    facts = {e.field: e.value for e in done.kept if isinstance(e, Fact)}
    assert facts == {"charge-ground": "extremism", "sentence-start": "2024-03-18"}
    kept = next(e for e in done.kept if isinstance(e, Fact))
    assert (kept.category, kept.level) == (Category.K2, Level.H0)


def test_a_field_is_kept_while_the_next_one_waits() -> None:
    given: dict[str, Answer] = {"here": ("p1",), "apologies": None, "accepted": True, "prepared": True}
    done = play("opening", {**given, "fact:charge-ground": "other"}, about=context(FRESH))
    assert done.waits is not None
    assert done.waits.key == "fact:sentence-start"
    assert [e.value for e in done.kept if isinstance(e, Fact)] == ["other"]


def test_facts_asks_every_type_that_a_protocol_declares() -> None:
    answers: dict[str, Answer] = {
        "fact:ter-ground": "travel",
        "fact:obligations": "Report weekly",
        "fact:hand-over-to": ("p1",),
        "fact:hand-over-date": "2026-09-18",
    }
    done = play("facts", answers, about=at("probation"))
    assert [e.value for e in done.kept if isinstance(e, Fact)] == ["travel", "Report weekly", "p1", "2026-09-18"]
    health = play(
        "facts", {"fact:health-need": False, "fact:family-role": "mixed"}, about=at("health", "eu-generic"), offers=True
    )
    assert [(e.field, e.value, e.level) for e in health.kept if isinstance(e, Fact)] == [
        ("health-need", "no", Level.H2),
        ("family-role", "mixed", Level.H0),
    ]


def test_an_overdue_action_is_not_left_open_by_enter() -> None:
    done = play("open_actions", about=at("open-actions"), offers=True)
    assert done.waits is not None
    assert done.waits.key == "state:A-0001"
    text = str(done.waits.text)
    assert all(part in text for part in ("2/A1 Task 1", "Marie Dijkstra", "carried over 2 times", "overdue"))


@pytest.mark.parametrize(
    ("answers", "update"),
    [
        ({"state:A-0001": "done"}, ActionUpdate(action="A-0001", state=ActionState.DONE)),
        (
            {"state:A-0001": "not-done", "reason:A-0001": "no time"},
            ActionUpdate(action="A-0001", state=ActionState.NOT_DONE, reason="no time"),
        ),
        (
            {"state:A-0001": "overtaken", "reason:A-0001": "moved"},
            ActionUpdate(action="A-0001", state=ActionState.OVERTAKEN, reason="moved"),
        ),
        (
            {"state:A-0001": "new-date", "due:A-0001": "2026-10-01", "reason:A-0001": "late"},
            ActionUpdate(action="A-0001", state=ActionState.OPEN, due=date(2026, 10, 1), reason="late"),
        ),
        (
            {"state:A-0001": "handed-over", "owner:A-0001": ("p3",)},
            ActionUpdate(action="A-0001", state=ActionState.HANDED_OVER, owner=("p3",)),
        ),
    ],
)
def test_each_answer_about_an_action_is_kept_at_once(answers: dict[str, Answer], update: ActionUpdate) -> None:
    done = play("open_actions", answers, about=at("open-actions"))
    assert done.waits is not None
    assert done.waits.key == "state:A-0002"
    assert [replace(e, id="", code="", item="") for e in done.kept] == [update]


def test_an_action_that_stays_open_needs_no_entry() -> None:
    done = play("open_actions", {"state:A-0001": "open"}, about=at("open-actions"), offers=True)
    assert done.waits is None
    assert done.kept == []


def test_an_update_is_read_by_those_who_read_the_action() -> None:
    carried = replace(PAST.actions[0], action=replace(PAST.actions[0].action, level=Level.H1, receivers=("p1",)))
    about = at("open-actions", past=Past(actions=(carried,)))
    kept = play("open_actions", {"state:A-0001": "done"}, about=about).kept[0]
    assert (kept.level, kept.receivers) == (Level.H1, ("p1",))


def test_an_action_done_by_command_is_not_recorded_twice() -> None:
    said = ActionUpdate(id="U1", code="U-0001", action="A-0001", state=ActionState.DONE)
    done = play("open_actions", about=context(record(said), "open-actions"), offers=True)
    assert done.waits is None
    assert done.kept == []


def test_last_times_factors_are_compared_one_by_one() -> None:
    answers: dict[str, Answer] = {"change:R-0001": "up", "rating:R-0001": "high", "change:R-0002": "same"}
    first, second = play("factors", answers, about=at("assessment"), offers=True).kept[:2]
    assert isinstance(first, Assessment)
    assert isinstance(second, Assessment)
    assert (first.previous, first.change, first.rating) == ("R-0001", Change.UP, Rating.HIGH)
    assert (second.previous, second.change, second.rating) == ("R-0002", Change.SAME, None)


def test_a_stronger_factor_is_offered_the_next_rating() -> None:
    done = play("factors", {"change:R-0001": "down"}, about=at("assessment"))
    assert done.waits is not None
    assert done.waits.key == "from:R-0001"
    done = play("factors", {"change:R-0001": "down", "from:R-0001": ("p2",)}, about=at("assessment"))
    assert done.waits is not None
    assert done.waits.offer == "low"


def test_a_factor_that_is_gone_leaves_what_shows_it() -> None:
    done = play("factors", {"change:R-0001": "gone", "gone:R-0001": "They moved away"}, about=at("assessment"))
    kept = done.kept[0]
    assert isinstance(kept, Information)
    assert (kept.text, kept.source, kept.category) == ("They moved away", ("p4",), Category.K4)


def test_progress_and_the_persons_view_may_each_be_skipped() -> None:
    assert play("progress", about=at("progress"), offers=True).kept == []
    answers: dict[str, Answer] = {"moved": "Attends weekly", "from": ("p1",), "view": "Wants to work", "heard": ("p2",)}
    moved, view = play("progress", answers, about=at("progress")).kept
    assert isinstance(moved, Information)
    assert isinstance(view, View)
    assert (view.text, view.source) == ("Wants to work", ("p2",))


def test_the_plan_asks_for_old_goals_then_for_new_ones() -> None:
    answers: dict[str, Answer] = {"goal:1": "No debts", "measure:1": "rent paid", "review:1": "2026-12-01"}
    old, new = (e for e in play("plan", answers, about=at("plan"), offers=True).kept if isinstance(e, Goal))
    assert (old.text, old.measure) == ("A home", "keys")
    assert (new.text, new.review) == ("No debts", date(2026, 12, 1))
    dropped = play("plan", {"stands:G-0001": False}, about=at("plan"), offers=True)
    assert not any(isinstance(e, Goal) for e in dropped.kept)


@pytest.mark.parametrize(
    ("release", "risky"),
    [
        (datetime.fromisoformat("2026-09-18T12:00"), True),
        (datetime.fromisoformat("2026-09-18T11:59"), False),
        (datetime.fromisoformat("2026-09-19T09:00"), True),
        (datetime.fromisoformat("2026-09-20T09:00"), True),
        (datetime.fromisoformat("2026-12-24T09:00"), True),
        (datetime.fromisoformat("2026-12-25T09:00"), True),
        (datetime.fromisoformat("2026-12-23T09:00"), False),
        (None, False),
    ],
)
def test_a_release_before_a_closed_day_is_risky(release: datetime | None, risky: bool) -> None:
    assert (risky_release(release, {date(2026, 12, 25): "Christmas"}) is not None) is risky


def test_a_friday_release_needs_a_contact_at_all_hours() -> None:
    done = play("release", {"date": True}, about=at("release", past=Past()))
    assert done.waits is not None
    assert done.waits.key == "contact"
    assert done.waits.required
    with pytest.raises(Rejected):
        play("release", {"date": True, "contact": "Night desk", "phone": "ask me"}, about=at("release"))
    done = play("release", {"date": True, "contact": "Night desk", "phone": "+31 26 555"}, about=at("release"))
    kept = done.kept[0]
    assert isinstance(kept, Contact)
    assert kept.always


def test_a_weekday_release_needs_no_contact() -> None:
    base = record()
    calm = replace(base, case=replace(base.case, release=datetime.fromisoformat("2026-09-16T09:00")), past=Past())
    done = play("release", {"date": True}, about=context(calm, "release"))
    assert done.waits is not None
    assert not done.waits.required


def test_last_conferences_contact_is_offered() -> None:
    done = play("release", {"date": True}, about=at("release"), offers=True)
    assert (done.given["contact"], done.given["phone"]) == ("Night desk", "+31 26 555 0100")


def test_the_five_lines_are_obligatory_near_the_release_and_kept_one_by_one() -> None:
    answers: dict[str, Answer] = {"date": True, "contact": "Desk", "phone": "12345", "arranged:documents": True}
    done = play("release", {**answers, "arranged:home": False, "owner:home": ("p3",)}, about=at("release"))
    assert [(e.line, e.arranged, e.owner) for e in done.kept if isinstance(e, ReleaseLine)] == [
        ("documents", True, ()),
        ("home", False, ("p3",)),
    ]
    assert done.waits is not None
    assert (done.waits.key, done.waits.required) == ("arranged:work", True)
    base = record()
    far = replace(base, case=replace(base.case, release=datetime.fromisoformat("2028-09-18T09:00")), past=Past())
    assert play("release", about=context(far, "release"), offers=True).waits is None


def test_what_leaves_the_room_is_asked_until_nothing_more() -> None:
    answers: dict[str, Answer] = {"text:1": "The date", "recipient:1": "The landlord", "purpose:1": "keys"}
    done = play("leaving", answers, about=at("leaving", "eu-generic"), offers=True)
    assert [(e.text, e.recipient, e.purpose) for e in done.kept if isinstance(e, Released)] == [
        ("The date", "The landlord", "keys")
    ]
    assert done.waits is None


def test_remarks_are_about_the_partnership() -> None:
    done = play("partnership", {"well": "Quick answers"}, about=at("partnership", "eu-generic"), offers=True)
    assert [type(e) for e in done.kept] == [Remark]


def test_the_next_date_is_offered_from_the_cadence() -> None:
    done = play("next_date", about=at("actions"), offers=True)
    kept = done.kept[0]
    assert isinstance(kept, NextDate)
    assert kept.proposed == kept.when.date() == date(2026, 9, 18)
    assert kept.when.hour == 10


@pytest.mark.parametrize("answers", [{"day": "2026-09-04"}, {"day": "2026-08-01"}, {"time": "25:00"}, {"time": "soon"}])
def test_a_next_date_that_cannot_be_is_refused(answers: dict[str, Answer]) -> None:
    with pytest.raises(Rejected):
        play("next_date", answers, about=at("actions"), offers=True)


def test_actions_are_named_before_the_next_date() -> None:
    done = play("actions_next_date", about=at("actions"))
    assert isinstance(done.waits, AskYesNo)
    done = play("actions_next_date", {"all:1": False, "all:2": True}, about=at("actions"), offers=True)
    assert done.asked == ["day", "time"]
    assert [type(e) for e in done.kept] == [NextDate]


def test_new_information_shows_who_has_not_been_heard() -> None:
    flow = find("new_information")
    assert flow.invite is not None
    before = str(flow.invite(at("observation")))
    assert "Police East" in before
    assert "Exodus" not in before
    heard = Information(id="I1", code="I-0001", text="x", source=("p4",))
    after = str(flow.invite(context(record(heard), "observation")))
    assert "Police East" not in after
    assert "Municipality" in after
