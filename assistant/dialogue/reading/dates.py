"""Dates in a sentence: where they stand, which day they mean, and in what sense (deadline, observation, effect)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from assistant.dialogue.reading import calendar
from assistant.dialogue.reading.calendar import Day, either, one
from assistant.dialogue.reading.lexicon import Lexicon
from assistant.dialogue.reading.meaning import meaning, narrowed, nearby
from assistant.dialogue.reading.meant_dates import is_meant
from assistant.dialogue.reading.model import Setting
from assistant.dialogue.reading.tokens import Hit, Token

PERIODS = frozenset(
    {
        "last_unit",
        "this_unit",
        "weekend",
        "month",
        "quarter",
        "week_of",
        "week_no",
        "season",
        "recurring",
        "day_month_range",
        "days_month",
    }
)
"""What lasts longer than a day, so that no one day of it is when something was seen."""
PAST = frozenset({"last_weekday", "weekday_last_week", "ago", "rel-1", "rel-2", "last_unit"})
NEUTRAL = frozenset(
    {"iso", "numeric", "day_month", "day_month_range", "days_month", "day_or_month", "day", "weekday_day", "weekday", "rel0"}
)
WEEKDAYS = frozenset({"weekday", "this_weekday", "next_weekday", "last_weekday"})
TIED = frozenset({"meeting", "release", "season"})
"""Words that are a date only after a preposition (`before the next meeting`)."""
SHORT_WHILE = 100
"""Days within which a day has just been."""
LONG_WHILE = 200
"""Days after which hardly anything has its day yet."""
ROLES = ("due", "until", "seen", "effect", "at")


@dataclass(frozen=True)
class Span:
    """A date that was said; `start` to `end` are its tokens with the words that lead in, `core` is where it begins itself.

    `ahead` is the day it means when it lies in the future, `back` when something has been; `role` is what led in.
    """

    operation: str
    start: int
    core: int
    end: int
    role: str
    ahead: Day
    back: Day
    weekday: int | None = None
    joined: bool = False
    """Whether it is a range with two ends."""

    @property
    def past(self) -> bool:
        """Whether the words themselves say that it has been."""
        return self.operation in PAST

    @property
    def period(self) -> bool:
        """Whether the words name several days."""
        return self.operation in PERIODS or self.joined

    @property
    def neutral(self) -> bool:
        """Whether the words fit the past and the future alike."""
        return self.operation in NEUTRAL


@dataclass(frozen=True)
class Clock:
    """A time of day that was said."""

    start: int
    end: int
    text: str


def find(
    tokens: list[Token], lex: Lexicon, setting: Setting, cues: Sequence[Hit], *, start: int, end: int
) -> tuple[list[Span], list[Clock]]:
    """Return the dates and times of day in tokens `start` to `end`, in order and without overlap."""
    lead_ins = _lead_ins(cues)
    trailing = {h.start: h.end for h in sorted((c for c in cues if c.cls == "after_date"), key=lambda h: h.end)}
    spans: list[Span] = []
    clocks: list[Clock] = []
    i = start
    while i < end:
        taken = i + 1
        for hit in (
            sorted(lex.dates.at(tokens, i, end), key=lambda h: (-h.end, h.cls != "recurring"))
            if _may_begin(tokens[i], lex)
            else ()
        ):
            if hit.cls in ("time", "time_pm"):
                clocks.append(_clock(hit))
                taken = hit.end
                break
            span = _span(hit, tokens, lex, setting, lead_ins, start=start, end=end)
            if span is not None:
                span = _by_the_hour(span, clocks, tokens, lex, lead_ins)
                taken = trailing.get(span.end, span.end)
                spans.append(replace(span, end=taken))
                break
        i = taken
    return _merged(spans, tokens, cues, setting.today), clocks


def _by_the_hour(
    span: Span, clocks: list[Clock], tokens: list[Token], lex: Lexicon, lead_ins: dict[int, tuple[int, str]]
) -> Span:
    """Take a deadline that is led in before the hour of a day for that of the day (`before 14:00 on Friday`)."""
    clock = clocks[-1] if clocks else None
    if clock is None or span.role == "due" or not 0 <= span.core - clock.end <= 1:
        return span
    begin, role = lead_ins.get(clock.start, (clock.start, ""))
    small = span.core == clock.end or bool(lex.cues.at(tokens, clock.end, span.core))
    return replace(span, start=begin, role=role) if role == "due" and small else span


def _may_begin(token: Token, lex: Lexicon) -> bool:
    return bool(token.slots) or lex.dates.begins(token)


def _lead_ins(cues: Sequence[Hit]) -> dict[int, tuple[int, str]]:
    found: dict[int, tuple[int, str]] = {}
    for hit in cues:
        if hit.cls in ROLES:
            known = found.get(hit.end)
            if known is None or (hit.start, ROLES.index(hit.cls)) < (known[0], ROLES.index(known[1])):
                found[hit.end] = (hit.start, hit.cls)
    return found


def _clock(hit: Hit) -> Clock:
    hours, minutes = next(v for s, v in hit.captured if s in ("clock", "time", "hour"))
    if hit.cls == "time_pm" and hours < 12:
        hours += 12
    return Clock(hit.start, hit.end, f"{hours:02d}:{minutes:02d}")


def _span(
    hit: Hit, tokens: list[Token], lex: Lexicon, setting: Setting, lead_ins: dict[int, tuple[int, str]], *, start: int, end: int
) -> Span | None:
    begin, role = lead_ins.get(hit.start, (hit.start, ""))
    if hit.start > start and tokens[hit.start - 1].folded in lex.table.articles:
        led = lead_ins.get(hit.start - 1, (hit.start, ""))  # `before the` 12th
        begin, role = min((begin, role), led, key=lambda found: found[0])
    if begin < start:
        begin, role = hit.start, ""
    behind = list(lex.cues.at(tokens, hit.end, end)) if hit.end < end else []
    follows = {h.cls for h in behind}
    out = max((h for h in behind if h.cls.startswith("after:")), key=lambda h: h.end, default=None)
    if out is not None and role != "due":
        role = out.cls.removeprefix("after:")
    if out is not None:
        follows |= {"after", *(h.cls for h in lex.cues.at(tokens, out.end, end) if out.end < end)}
    if not is_meant(hit, tokens, lex, role, follows, start=start, end=end):
        return None
    ahead, back = (meaning(hit, setting, lex.table, back=b) for b in (False, True))
    inner = next((h for h in lex.cues.at(tokens, hit.start, hit.end) if h.cls == "due"), None)
    if hit.cls == "month" and inner is not None and ahead.value:
        # `before June` ends in May or in June: which, is the chair's to say.
        ahead = back = either(calendar.shifted(ahead.value.replace(day=1), -1), ahead.value)
    if inner is not None and inner.start == hit.start and begin < hit.start and role in ("seen", "at") and hit.cls == "in":
        begin, role = hit.start, ""  # `det tager hun sig af inden for ti dage`: what stands before belongs to the verb
    if not role and (hit.cls in ("in", "in_workdays", "in_vague") or inner is not None):
        role = "due"
    if role == "seen" and tokens[begin].folded in lex.table.onward and _is_nearer(ahead, back, setting.today):
        role = "effect"
    stop = hit.end if out is None else out.end
    return Span(hit.cls, begin, hit.start, stop, role, ahead, back, dict(hit.captured).get("weekday"))


def _is_nearer(ahead: Day, back: Day, today: date) -> bool:
    """Say whether the day to come lies nearer than the one that has been."""
    return (
        ahead.value is not None
        and ahead.value > today
        and (back.doubt or (back.value is not None and (back.value > today or ahead.value - today < today - back.value)))
    )


def _merged(spans: list[Span], tokens: list[Token], cues: Sequence[Hit], today: date) -> list[Span]:
    """Join what belongs together: a weekday and its date, the two ends of a range, two dates to choose from."""
    joins = {(h.start, h.end): h.cls for h in cues if h.cls in ("ranges", "either")}
    opens = {h.end: h.start for h in cues if h.cls == "between"}
    kept: list[Span] = []
    for found in spans:
        span = found
        if span.operation in ("days_month", "day_month_range") and span.core in opens:
            span = replace(span, start=opens[span.core], role="until")
        before = kept[-1] if kept else None
        if before is None:
            kept.append(span)
            continue
        between = [t.folded for t in tokens[before.end : span.start]]
        join = joins.get((before.end, span.start)) or joins.get((before.end, span.core))
        if before.operation == "rel0" and not between and tokens[before.core].slots.keys().isdisjoint({"part"}):
            kept[-1] = replace(span, start=before.start, core=before.core, role=before.role or span.role)
        elif (
            join is None
            and all(w in (",", "(", ")", ".") for w in between)
            and (before.operation in WEEKDAYS or span.operation in WEEKDAYS)
            and not (span.role == "due" != before.role and before.role)
        ):
            kept[-1] = _agreed(before, span, tokens, today)
        elif join == "either":
            both = tuple(
                either(*a.candidates, *b.candidates) for a, b in ((before.ahead, span.ahead), (before.back, span.back))
            )
            kept[-1] = replace(before, end=span.end, ahead=both[0], back=both[1])
        elif (
            join == "ranges"
            and (span.operation not in TIED or before.start in opens)
            and (before.core in opens or before.start in opens or not _only_and(before.end, cues))
        ):
            role = before.role if before.role in ("due", "seen") and before.core not in opens else "until"
            start = min(before.start, opens.get(before.core, before.start))
            kept[-1] = replace(span, start=start, core=before.core, role=role, joined=True)
        else:
            kept.append(span)
    return kept


def _only_and(position: int, cues: Sequence[Hit]) -> bool:
    return any(h.cls == "both" and h.start == position for h in cues)


def _agreed(first: Span, second: Span, tokens: list[Token], today: date) -> Span:
    """Join a weekday with the date beside it; a weekday that contradicts the date must be asked."""
    named, dated = (first, second) if first.operation in WEEKDAYS else (second, first)
    if named.weekday is None or dated.operation in WEEKDAYS:
        return replace(first, end=second.end)
    end = second.end + 1 if second.end < len(tokens) and tokens[second.end].folded == ")" else second.end
    ahead, back = narrowed(dated.ahead, named.weekday), narrowed(dated.back, named.weekday)
    back = nearby(ahead, back, today)
    return replace(
        dated,
        start=first.start,
        core=first.core,
        end=end,
        role=first.role or second.role,
        ahead=ahead,
        back=back,
    )


def seen_day(span: Span, today: date) -> Day:
    """Return the day on which something was seen: never one to come, and never one day picked out of a period."""
    if span.period:
        return calendar.NONE
    been = tuple(d for d in span.back.candidates if d <= today)
    if not been:
        return calendar.VOID if span.back.void else calendar.NONE
    return one(been[0]) if len(been) == 1 else either(*been)


def is_just_past(span: Span, today: date) -> bool:
    """Say whether a day without its year was a short while ago, and would come again only after long (`on 28/09`)."""
    back, ahead = span.back.value, span.ahead.value
    if back is None or ahead is None or ahead == back or span.operation == "weekday":
        return False
    return (today - back).days <= SHORT_WHILE and (ahead - today).days >= LONG_WHILE
