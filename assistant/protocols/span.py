"""A length of time as people say it, and the day it leads to."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class Unit(StrEnum):
    """The unit of a span of time."""

    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


@dataclass(frozen=True)
class Span:
    """A length of time as a protocol says it: `2 weeks`, `24 months`."""

    amount: int
    unit: Unit

    def __str__(self) -> str:
        """Return the span as a protocol file writes it."""
        return f"{self.amount} {self.unit if self.amount != 1 else self.unit[:-1]}"

    def after(self, day: date) -> date:
        """Return the day this long after `day`; a month without that day ends on its last one."""
        match self.unit:
            case Unit.DAYS:
                return day + timedelta(days=self.amount)
            case Unit.WEEKS:
                return day + timedelta(weeks=self.amount)
            case Unit.MONTHS:
                return months_after(day, self.amount)
            case Unit.YEARS:
                return months_after(day, 12 * self.amount)


def months_after(day: date, months: int) -> date:
    """Return the same day of the month `months` later (earlier where negative), clipped to that month's last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
