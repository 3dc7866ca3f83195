"""Days computed from today: what an operation of the date grammar means. Nothing here knows a language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

FIRST_YEAR, LAST_YEAR = 1900, 2200
"""Dates outside these years are typing errors (I21)."""


@dataclass(frozen=True, slots=True)
class Day:
    """What some words mean: one day, or several to choose from, or (neither) no day that is certain.

    `void` marks words that name a day that does not exist; `doubt` marks words whose day must be asked.
    """

    value: date | None = None
    candidates: tuple[date, ...] = ()
    doubt: bool = False
    void: bool = False


NONE = Day()
VOID = Day(doubt=True, void=True)
VAGUE = Day(doubt=True)


def one(value: date) -> Day:
    """Return a certain day."""
    return Day(value, (value,)) if FIRST_YEAR <= value.year <= LAST_YEAR else VOID


def either(*values: date) -> Day:
    """Return a day that must be asked; one alone is certain."""
    distinct = tuple(dict.fromkeys(values))
    return one(distinct[0]) if len(distinct) == 1 else Day(None, distinct, doubt=True)


def exact(year: int, month: int, day: int) -> date | None:
    """Return the date, or None where it does not exist."""
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if FIRST_YEAR <= year <= LAST_YEAR else None


def shifted(today: date, days: int) -> date:
    """Return today plus a number of days, kept within the calendar."""
    try:
        return today + timedelta(days=days)
    except OverflowError:
        return date.max


def month_end(year: int, month: int) -> date:
    """Return the last day of a month; months beyond twelve run into later years."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


def plus(today: date, n: int, unit: str) -> date:
    """Return the day `n` units from today (negative: before it); a month's day is capped at the month's end."""
    match unit:
        case "hour":
            return shifted(today, -(-n // 24))
        case "week":
            return shifted(today, 7 * n)
        case "fortnight":
            return shifted(today, 14 * n)
        case "workday":
            return _workdays(today, n)
        case "month" | "quarter" | "year":
            months = today.month - 1 + n * {"month": 1, "quarter": 3, "year": 12}[unit]
            year = today.year + months // 12
            if not FIRST_YEAR <= year <= LAST_YEAR:
                return date.max
            last = month_end(year, months % 12 + 1)
            return last.replace(day=min(today.day, last.day))
        case _:
            return shifted(today, n)


def _workdays(today: date, n: int) -> date:
    day, step = today, 1 if n > 0 else -1
    for _ in range(min(abs(n), 1000)):
        day = shifted(day, step)
        while day.weekday() > 4:
            day = shifted(day, step)
    return day


def dated(day: int, month: int, year: int | None, today: date, *, back: bool) -> Day:
    """Return a day and month; without a year the next occurrence, `back` the latest one that has been.

    Going back more than half a year is asked, for then the coming one lies nearer.
    """
    if year is not None:
        found = exact(year, month, day)
        return one(found) if found else VOID
    if not (1 <= month <= 12 and 1 <= day <= 31) or exact(2024, month, day) is None:
        return VOID
    if (month, day) == (2, 29):
        years = [y for y in range(today.year - 4, today.year + 9) if exact(y, 2, 29)]
        coming = next(date(y, 2, 29) for y in years if date(y, 2, 29) >= today)
        return one(coming) if (coming - today).days < 366 and not back else VAGUE
    this = date(today.year, month, day)
    if back:
        found = this if this <= today else this.replace(year=today.year - 1)
        return one(found) if (today - found).days <= 183 else either(found, found.replace(year=found.year + 1))
    return one(this if this >= today else this.replace(year=today.year + 1))


def weekday(index: int, today: date, *, back: bool) -> Day:
    """Return the next such weekday strictly after today, or the last one strictly before it."""
    if back:
        if index == today.weekday():
            return either(today, shifted(today, -7))
        return one(shifted(today, -((today.weekday() - index) % 7 or 7)))
    return one(shifted(today, (index - today.weekday()) % 7 or 7))


def in_week(index: int, today: date, weeks: int) -> date:
    """Return a weekday of the week that lies `weeks` from this one."""
    return shifted(today, index - today.weekday() + 7 * weeks)


def numeric(parts: tuple[int, ...], today: date, order: str, *, asks: bool, back: bool) -> Day:
    """Return a date in digits by the language's order; where that is in doubt, day first and month first are offered."""
    if len(parts) == 3 and order == "ymd" and parts[0] > 31:
        return dated(parts[2], parts[1], parts[0], today, back=back)
    day, month = (parts[0], parts[1]) if order != "ymd" else (parts[1], parts[0])
    year = _century(parts[2]) if len(parts) == 3 else None
    if asks and month > 12 >= day:
        day, month = month, day
    first = dated(day, month, year, today, back=back)
    if asks and day <= 12 and month <= 12 and day != month:
        second = dated(month, day, year, today, back=back)
        return either(*first.candidates, *second.candidates)
    return first


def _century(year: int) -> int:
    return 2000 + year if year < 100 else year


def unit_end(today: date, unit: str, ahead: int) -> date:
    """Return the last day of this (0), the next (1) or the last (-1) week, month, quarter or year."""
    match unit:
        case "week":
            return in_week(6, today, ahead)
        case "month":
            return month_end(today.year, today.month + ahead)
        case "quarter":
            return month_end(today.year, 3 * ((today.month - 1) // 3 + ahead) + 3)
        case "year":
            return date(today.year + ahead, 12, 31)
        case _:
            return shifted(today, ahead)


def month_day(month: int, year: int | None, today: date, pick: Callable[[date], date]) -> Day:
    """Return a day of a month (`pick` chooses it from the month's last day); without a year the next that is not past."""
    if year is not None:
        return one(pick(month_end(year, month)))
    found = pick(month_end(today.year, month))
    return one(found if found >= today else pick(month_end(today.year + 1, month)))


def iso_week_end(week: int, today: date) -> Day:
    """Return the Sunday of the next ISO week with this number."""
    for year in (today.year, today.year + 1):
        try:
            found = date.fromisocalendar(year, week, 7)
        except ValueError:
            continue
        if found >= today:
            return one(found)
    return VOID
