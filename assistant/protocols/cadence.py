"""When to meet again: proposed from the protocol's cadence and the release, on a working day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from assistant.protocols.model import CadenceRule, Protocol
from assistant.protocols.span import Span, Unit
from assistant.text import Message, _, literal, ngettext

FALLBACK = CadenceRule(every=Span(3, Unit.MONTHS))
"""The rhythm where a protocol says nothing that fits."""


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """A proposed date with what it rests on."""

    day: date
    rule: CadenceRule
    planned: date
    """The date that the rule alone gives."""
    holiday: str = ""
    """The first public holiday that was passed over."""

    @property
    def moved(self) -> bool:
        """Whether the rule's own date was not a working day."""
        return self.day != self.planned

    @property
    def reason(self) -> Message:
        """Why this date: the rhythm, and what it was moved off."""
        rhythm = worded(self.rule.every or Span(3, Unit.MONTHS))
        if not self.moved:
            return _("By the protocol's rhythm: {rhythm}.", rhythm=rhythm)
        why = literal(self.holiday) if self.holiday else _("weekend")
        return _(
            "By the protocol's rhythm: {rhythm}. Moved from {planned} to the next working day: {why}.",
            rhythm=rhythm,
            planned=self.planned,
            why=why,
        )


def next_date(protocol: Protocol, conference_date: date, release: date | None, holidays: Mapping[date, str]) -> date:
    """Return the proposed date of the next conference; `propose` also says why."""
    return propose(protocol, conference_date, release, holidays).day


def propose(protocol: Protocol, conference_date: date, release: date | None, holidays: Mapping[date, str]) -> Proposal:
    """Propose when to meet again (R63, R64); off weekends and public holidays, always to a later day."""
    rule = rule_at(protocol, conference_date, release)
    assert rule.every is not None
    planned = day = rule.every.after(conference_date)
    passed = ""
    while day.weekday() >= 5 or day in holidays:
        passed = passed or holidays.get(day, "")
        day += timedelta(days=1)
    return Proposal(day=day, rule=rule, planned=planned, holiday=passed)


def rule_at(protocol: Protocol, on: date, release: date | None) -> CadenceRule:
    """Return the first cadence rule that holds on a day; one without bounds holds always, also without a release date."""
    return next((rule for rule in protocol.cadence if rule.holds(on, release)), FALLBACK)


def worded(span: Span) -> Message:
    """Word a length of time as a rhythm."""
    match span.unit:
        case Unit.DAYS:
            return ngettext("every day", "every {n} days", span.amount)
        case Unit.WEEKS:
            return ngettext("every week", "every {n} weeks", span.amount)
        case Unit.MONTHS:
            return ngettext("every month", "every {n} months", span.amount)
        case Unit.YEARS:
            return ngettext("every year", "every {n} years", span.amount)
