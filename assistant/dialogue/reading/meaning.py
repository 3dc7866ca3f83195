"""Which day the words of a date mean: one operation of the date grammar, and the numbers it was said with, to a `Day`."""

from __future__ import annotations

from datetime import date

from assistant.dialogue.reading import calendar
from assistant.dialogue.reading.calendar import NONE, VAGUE, VOID, Day, either, one
from assistant.dialogue.reading.model import Setting
from assistant.dialogue.reading.tokens import Hit
from assistant.dialogue.tables import Table

LONG_AGO = 200
"""So many days ago, a day that fits its weekday by chance is not the one that is meant."""


def meaning(hit: Hit, setting: Setting, table: Table, *, back: bool) -> Day:
    """Return the day that a date phrase means; `back` where it tells of something that has been."""
    today = setting.today
    slots = dict(hit.captured)
    n = min(slots.get("n", 1), 5000)
    unit = slots.get("unit", "day")
    year = slots.get("year")
    month = slots.get("month", 0)
    day = slots.get("day") or slots.get("ord") or 0
    index = slots.get("weekday", 0)
    if year is not None and calendar.exact(year, 1, 1) is None:
        return VOID
    match hit.cls:
        case "iso" | "numeric":
            return _numeric(hit, setting, table, back=back)
        case "day_month_range":
            return calendar.dated(slots["num"][1], month, year, today, back=back) if len(slots["num"]) == 2 else VAGUE
        case "day_month":
            said = calendar.dated(day, month, year, today, back=back)
            return narrowed(said, index) if "weekday" in slots else said
        case "days_month":
            return calendar.dated([v for s, v in hit.captured if s == "day"][-1], month, year, today, back=back)
        case "day_or_month":
            days = [v for s, v in hit.captured if s == "day"]
            return either(*(c for d in days for c in calendar.dated(d, month, year, today, back=back).candidates))
        case "day":
            return _day_of_month(day, today, back=back)
        case "weekday_day":
            return narrowed(_day_of_month(day, today, back=back), index)
        case "day_next_month":
            found = calendar.exact(today.year + today.month // 12, today.month % 12 + 1, day)
            return one(found) if found else VOID
        case "mid_this_month":
            return one(today.replace(day=15))
        case "mid_next_month":
            return one(calendar.month_end(today.year, today.month + 1).replace(day=15))
        case "end_month" | "month":
            return calendar.month_day(month, year, today, lambda last: last)
        case "mid_month":
            return calendar.month_day(month, year, today, lambda last: last.replace(day=15))
        case "quarter":
            quarter = slots.get("n") or slots.get("ord") or 0
            return calendar.month_day(3 * quarter, year, today, lambda last: last) if 1 <= quarter <= 4 else VAGUE
        case "week_of":
            first = calendar.dated(day, month, year, today, back=back) if month else _day_of_month(day, today, back=back)
            return one(calendar.unit_end(first.value, "week", 0)) if first.value else first
        case "week_no":
            return calendar.iso_week_end(slots.get("n") or slots.get("ord") or n, today)
        case "end_year_of":
            return one(date(slots["year"], 12, 31))
        case "release" | "unit_before_release" | "unit_after_release":
            steps = {"release": 0, "unit_before_release": -n, "unit_after_release": n}[hit.cls]
            return one(calendar.plus(setting.release, steps, unit)) if setting.release else NONE
        case "unit_before_meeting":
            return one(calendar.plus(setting.next_conference, -n, unit)) if setting.next_conference else NONE
        case "meeting" | "recurring" | "nth_unit":  # `az első héten`, of anything
            return NONE
        case "in_vague" | "month_week" | "season":
            return VAGUE
        case _:
            return _relative(hit.cls, today, index, n, unit, back=back)


def _relative(operation: str, today: date, index: int, n: int, unit: str, *, back: bool) -> Day:
    match operation:
        case "weekday":
            return calendar.weekday(index, today, back=back)
        case "this_weekday":
            # On a Friday, `this Friday` may be today or the nearest to come.
            return (
                either(today, calendar.shifted(today, 7))
                if index == today.weekday()
                else calendar.weekday(index, today, back=False)
            )
        case "next_weekday":
            nearest = calendar.shifted(today, (index - today.weekday()) % 7 or 7)
            following = calendar.in_week(index, today, 1)
            return Day(None, (nearest, following if following != nearest else calendar.shifted(nearest, 7)), doubt=True)
        case "last_weekday":
            return one(calendar.shifted(today, -((today.weekday() - index) % 7 or 7)))
        case "weekday_this_week" | "weekday_next_week" | "weekday_last_week":
            return one(calendar.in_week(index, today, {"this": 0, "next": 1, "last": -1}[operation.split("_")[1]]))
        case "weekday_plus":
            return one(calendar.shifted(today, ((index - today.weekday()) % 7 or 7) + 7 * n))
        case "in" | "in_workdays":
            return one(calendar.plus(today, n, unit if operation == "in" else "workday"))
        case "ago":
            return one(calendar.plus(today, -n, unit) if unit != "hour" else today)
        case "rel0" | "rel1" | "rel2" | "rel-1" | "rel-2":
            return one(calendar.shifted(today, int(operation[3:])))
        case "end_week" | "end_next_week" | "end_unit" | "end_next_unit" if unit == "week" or "week" in operation:
            ahead = int("next" in operation)
            return either(calendar.in_week(4, today, ahead), calendar.in_week(6, today, ahead))
        case "weekend" | "next_weekend":
            return one(calendar.in_week(6, today, int(operation != "weekend")))
        case "this_unit" | "end_unit" | "next_unit" | "end_next_unit" | "last_unit":
            return one(calendar.unit_end(today, unit, 1 if "next" in operation else -1 if "last" in operation else 0))
        case "after_next_unit":
            return one(calendar.unit_end(today, unit, 2))
        case "end_this_month":
            return one(calendar.unit_end(today, "month", 0))
        case "end_this_year":
            return one(calendar.unit_end(today, "year", 0))
        case _:
            return VAGUE


def _numeric(hit: Hit, setting: Setting, table: Table, *, back: bool) -> Day:
    slots = dict(hit.captured)
    if "iso" in slots:
        found = calendar.exact(*slots["iso"])
        return one(found) if found else VOID
    read = calendar.numeric(slots["num"], setting.today, table.order, asks=table.asks_numeric, back=back)
    return narrowed(read, slots["weekday"]) if "weekday" in slots else read


def nearby(ahead: Day, back: Day, today: date) -> Day:
    """Return a day of the past, in doubt where its weekday is right only because it lies in another year than the one meant."""
    long_ago = back.value is not None and bool(ahead.candidates) and (today - back.value).days > LONG_AGO
    return either(*ahead.candidates, *back.candidates) if ahead.doubt and long_ago else back


def narrowed(read: Day, weekday: int) -> Day:
    """Return the one candidate that falls on a weekday; where none or several do, the day must be asked."""
    fitting = tuple(d for d in read.candidates if d.weekday() == weekday)
    if len(fitting) == 1:
        return one(fitting[0])
    return Day(None, fitting or read.candidates, doubt=True, void=read.void)


def _day_of_month(day: int, today: date, *, back: bool) -> Day:
    if not 1 <= day <= 31:
        return VOID
    step = -1 if back else 1
    for months in range(13):
        month = calendar.plus(today.replace(day=1), step * months, "month")
        found = calendar.exact(month.year, month.month, day)
        if found and (found <= today if back else found > today):
            return one(found)
    return VOID
