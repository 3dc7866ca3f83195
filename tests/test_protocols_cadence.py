"""The next conference is proposed from the time to the release and falls on a working day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.protocols.cadence import next_date, propose, rule_at, worded
from assistant.protocols.holidays import holidays_of
from assistant.protocols.load import load
from assistant.protocols.model import CadenceRule, Protocol
from assistant.protocols.span import Span, Unit, months_after
from assistant.text import SOURCE

from .test_protocols_shipped import FLOWS

GENERIC = load("eu-generic", FLOWS)
RELEASE = date(2026, 9, 18)


@pytest.mark.parametrize(
    ("on", "every"),
    [
        (date(2020, 1, 1), "6 months"),
        (date(2024, 9, 17), "6 months"),  # more than 24 months away
        (date(2024, 9, 18), "3 months"),  # exactly 24
        (date(2026, 3, 17), "3 months"),
        (date(2026, 3, 18), "1 month"),  # six months away
        (date(2026, 8, 17), "1 month"),
        (date(2026, 8, 18), "2 weeks"),  # the last month
        (date(2026, 9, 17), "2 weeks"),
        (date(2026, 9, 18), "1 week"),  # the day of release and the first month out
        (date(2026, 10, 17), "1 week"),
        (date(2026, 10, 18), "1 month"),  # to month 6
        (date(2027, 3, 17), "1 month"),
        (date(2027, 3, 18), "3 months"),  # quarterly from then on
        (date(2030, 1, 1), "3 months"),
    ],
)
def test_the_rhythm_follows_the_months_to_the_release(on, every):
    assert str(rule_at(GENERIC, on, RELEASE).every) == every


def test_without_a_release_date_the_rule_without_bounds_holds():
    assert rule_at(GENERIC, date(2026, 3, 4), None) == CadenceRule(every=Span(3, Unit.MONTHS))


def test_a_protocol_without_cadence_still_gets_a_proposal():
    bare = Protocol(id="bare", version="2026-1", title={"en": "Bare"}, items=())
    assert next_date(bare, date(2026, 3, 4), RELEASE, {}) == date(2026, 6, 4)


def test_a_rule_tied_to_an_event_sets_no_rhythm():
    only = Protocol(id="x", version="2026-1", title={"en": "X"}, items=(), cadence=(CadenceRule(event="crisis"),))
    assert rule_at(only, date(2026, 3, 4), None).event == ""


def test_a_working_day_stays():
    proposal = propose(GENERIC, date(2026, 3, 4), RELEASE, {})
    assert (proposal.day, proposal.moved) == (date(2026, 6, 4), False)
    assert SOURCE.text(proposal.reason) == "By the protocol's rhythm: every 3 months."


def test_a_saturday_becomes_the_monday_and_says_so():
    proposal = propose(GENERIC, date(2026, 4, 4), RELEASE, {})  # + 1 month is Monday 4 May
    assert not proposal.moved
    proposal = propose(GENERIC, date(2026, 4, 9), RELEASE, {})  # Saturday 9 May
    assert (proposal.planned, proposal.day) == (date(2026, 5, 9), date(2026, 5, 11))
    assert "weekend" in SOURCE.text(proposal.reason)
    assert "9 May 2026" in SOURCE.text(proposal.reason)


def test_good_friday_to_easter_monday_becomes_the_tuesday_and_names_the_holiday():
    dutch = holidays_of("NL", "", (2026,), "nl")
    proposal = propose(GENERIC, date(2026, 1, 3), None, dutch)  # Good Friday, 3 April 2026
    assert proposal.planned == date(2026, 4, 3)
    assert proposal.day == date(2026, 4, 7)
    assert "Goede vrijdag" in SOURCE.text(proposal.reason)


def test_a_month_without_that_day_ends_on_its_last_one():
    assert months_after(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert months_after(date(2026, 3, 31), -1) == date(2026, 2, 28)
    assert Span(1, Unit.YEARS).after(date(2028, 2, 29)) == date(2029, 2, 28)
    assert Span(10, Unit.DAYS).after(date(2026, 2, 25)) == date(2026, 3, 7)


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (Span(1, Unit.DAYS), "every day"),
        (Span(2, Unit.WEEKS), "every 2 weeks"),
        (Span(1, Unit.MONTHS), "every month"),
        (Span(2, Unit.YEARS), "every 2 years"),
    ],
)
def test_a_rhythm_is_worded(span, words):
    assert SOURCE.text(worded(span)) == words


DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))


@given(on=DAYS, release=st.none() | DAYS, free=st.sets(st.integers(0, 250), max_size=30))
def test_a_proposal_is_always_a_later_working_day_and_the_nearest_one(on, release, free):
    holidays = {on + timedelta(days=n): "Off" for n in free}
    proposal = propose(GENERIC, on, release, holidays)
    assert proposal.day >= proposal.planned > on
    assert proposal.day.weekday() < 5
    assert proposal.day not in holidays
    between = [proposal.planned + timedelta(days=n) for n in range((proposal.day - proposal.planned).days)]
    assert all(d.weekday() >= 5 or d in holidays for d in between)


@given(on=DAYS, release=DAYS)
def test_exactly_one_bounded_rule_of_the_generic_protocol_holds_on_any_day(on, release):
    assert len([r for r in GENERIC.cadence if r.bounded and r.holds(on, release)]) == 1
