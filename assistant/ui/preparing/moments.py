"""A date with its time, ISO or as people say it: `18 Sept 14:00`, `1 april 27 om 10 uur`, `next Friday 2 pm`."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from assistant.dialogue.answering import Room
from assistant.dialogue.reading import DateReading, read_date
from assistant.text import JOINED, Message, Rejected, _, clean, joined, literal
from assistant.ui.preparing.answers import Check

_ISO = re.compile(r"(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)")
_BEFORE = r"(?:\b(?:at|om|um|à|kl\.?)\s*|@\s*)"
_AFTER = r"(?:\s*(?:uur|uhr|hrs?|[hu]|(?P<half>[ap])\.?m\b\.?|o'clock)(?!\w))"
_TIMES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<![\d.:/-]){_BEFORE}?(?P<hour>\d{{1,2}}):(?P<minute>\d{{2}})(?::00)?(?![\d:]){_AFTER}?",
        rf"(?<![\d.:/-]){_BEFORE}?(?P<hour>\d{{1,2}})[.hu](?P<minute>\d{{2}})(?![\d.]){_AFTER}?$",
        rf"(?<![\d.:/-]){_BEFORE}?(?P<hour>\d{{1,2}}){_AFTER}",
        rf"{_BEFORE}(?P<hour>\d{{1,2}})$",
    )
)
"""Times of day, the surest way of writing one first; a bare number is one only after `at`."""

_AFTERNOON = re.compile(r"middag|afternoon", re.IGNORECASE)
_EVENING = re.compile(r"avond|evening|tonight", re.IGNORECASE)
_SHORT_YEAR = re.compile(r"([^\W\d_]{3,}\.?)\s+['’]?(\d{2})$")


class Unsure(Rejected):
    """Words that may mean several moments; `moments` are those to choose from."""

    def __init__(self, message: Message, moments: tuple[str, ...]) -> None:
        """Hold what they may mean."""
        super().__init__(message)
        self.moments = moments


class Timeless(Rejected):
    """Words that name a day and no time; the time alone then completes them."""

    def __init__(self, day: date) -> None:
        """Hold the day."""
        super().__init__(_("The time is missing: {day}. At what time, such as 10:00?", day=day))
        self.day = day


def completed(check: Check, day: date, said: str) -> str:
    """Return what a time of day makes of a day; raises Rejected where it is none."""
    for words in (f"{day.isoformat()} {said}", f"{day.isoformat()} at {said}"):
        try:
            return check(words)
        except Rejected:
            continue
    raise Timeless(day)


def moment(room: Room) -> Check:
    """Take a date and time; spoken dates count from the room's day."""

    def check(said: str) -> str:
        iso = _ISO.fullmatch(said)
        if iso:
            try:
                return datetime.fromisoformat(f"{iso[1]}T{iso[2]}").isoformat()
            except ValueError:
                raise Rejected(_("This date does not exist: {words}", words=said)) from None
        words, at = _timed(said)
        found = _day(words, room)
        if at is None and found.date is not None:
            raise Timeless(found.date)
        if at is None:
            days = joined(Message("{d}", {"d": day}, context=JOINED) for day in found.candidates)
            raise Rejected(_("Which date is meant? {dates}.", dates=days))
        moments = tuple(datetime.combine(day, at).isoformat() for day in found.candidates)
        if found.date is None:
            raise Unsure(_("Which date is meant? {dates}.", dates=joined(worded(m) for m in moments)), moments)
        return datetime.combine(found.date, at).isoformat()

    return check


def worded(value: str) -> Message:
    """Return a moment in full, with its weekday."""
    return Message("{when}", {"when": datetime.fromisoformat(value)}, context=JOINED)


def _timed(said: str) -> tuple[str, time | None]:
    """Return what is left of some words without their time of day, and that time."""
    for pattern in _TIMES:
        match = pattern.search(said)
        if match is None:
            continue
        rest = clean(f"{said[: match.start()]} {said[match.end() :]}").strip(" ,T")
        hour = int(match["hour"])
        half = (match.groupdict().get("half") or "").lower()
        if hour < 12 and (half == "p" or _EVENING.search(said) or (hour < 7 and _AFTERNOON.search(said))):
            hour += 12
        elif hour == 12 and half == "a":
            hour = 0
        try:
            return rest, time(hour, int(match.groupdict().get("minute") or 0))
        except ValueError:
            raise Rejected(_("There is no such time of day: {said}", said=literal(match[0].strip()))) from None
    return said, None


def _day(words: str, room: Room) -> DateReading:
    """Return the day that words name; a year may have two digits."""
    try:
        return _certain(read_date(words, room.setting))
    except Rejected as problem:
        whole = _SHORT_YEAR.sub(r"\1 20\2", words)
        if whole != words:
            return _certain(read_date(whole, room.setting))
        example = _("Say for example 4 March 2027 at 10:00, Friday 14:00 or 2027-03-04 10:00.")
        raise Rejected(joined((problem.message, example), ". ")) from None


def _certain(found: DateReading) -> DateReading:
    """Return a reading that names at least one day."""
    if found.date is None and not found.candidates:
        raise Rejected(_("No date could be read here: {words}", words=found.words))
    return found
