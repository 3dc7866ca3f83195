"""The day that an answer names: all of its words together are one date, or it is none."""

from __future__ import annotations

from datetime import date

from assistant.dialogue.reading.calendar import one
from assistant.dialogue.reading.dates import TIED, Span, find, seen_day
from assistant.dialogue.reading.lexicon import Lexicon, lexicon
from assistant.dialogue.reading.meaning import meaning
from assistant.dialogue.reading.model import DateReading, Setting
from assistant.dialogue.reading.tokens import Hit, Token
from assistant.text import Rejected, _, clean

LONGEST = 200
"""A prompt's answer longer than this is no date."""


def read_date(text: str, setting: Setting, *, past: bool = False) -> DateReading:
    """Return the day that an answer names, ISO or spoken, in any language of the table; `past`: one that has been.

    Raises:
        Rejected: the words name no date, or one that does not exist (I21); for `past`, one to come or a whole period.

    """
    text = clean(text)
    void = False
    for language in setting.spoken if len(text) <= LONGEST else ():
        lex = lexicon(language)
        if lex is None:
            continue
        tokens = lex.tokens(text)
        while tokens and tokens[-1].folded in (".", ",", "!"):
            tokens.pop()
        span = _whole(tokens, lex, setting) or within(tokens, lex, setting)
        if span is None:
            continue
        day = seen_day(span, setting.today) if past else span.ahead
        if past and not (day.void or day.candidates):
            raise Rejected(
                _("These are several days: {words}. Give one day.", words=text)
                if span.period
                else _("This lies in the future: {words}. What was seen or heard has been.", words=text)
            )
        if not day.void:
            return DateReading(day.value, day.candidates, text)
        void = True
    if void:
        raise Rejected(_("This date does not exist: {words}", words=text))
    raise Rejected(_("No date could be read here: {words}", words=text[:LONGEST]))


def _whole(tokens: list[Token], lex: Lexicon, setting: Setting) -> Span | None:
    """Return the date that all of an answer's tokens make together, or None where they are no date."""
    if len(tokens) == 1 and tokens[0].slots.keys() & {"day", "ord"}:
        hit = Hit("day", None, 0, 1, (("ord", tokens[0].slots.get("ord") or tokens[0].slots["day"]),))
        ahead, back = (meaning(hit, setting, lex.table, back=b) for b in (False, True))
        return Span("day", 0, 0, 1, "", ahead, back)
    cues = lex.cue_hits(tokens, 0, len(tokens))
    spans, clocks = find(tokens, lex, setting, cues, start=0, end=len(tokens))
    if len(spans) != 1:
        return _next_meeting(tokens, lex, setting)
    said = [(s.start, s.end) for s in spans] + [(c.start, c.end) for c in clocks]
    covered = {i for start_end in said for i in range(*start_end)} | {h.start for h in cues if h.cls in ("articles", "at")}
    if any(i not in covered and t.shape != "mark" for i, t in enumerate(tokens)):
        return None
    span = spans[0]
    if span.operation in ("in_vague", "season") and not span.ahead.candidates:
        return None
    if _is_beyond(span, tokens, lex):
        return None
    if span.operation in TIED:
        return _next_meeting(tokens[span.core :], lex, setting)
    return span


def _is_beyond(span: Span, tokens: list[Token], lex: Lexicon) -> bool:
    """Say whether words name a day only to say that it is later (`not before 14 September`)."""
    return span.role == "effect" and tokens[span.start].folded in lex.table.beyond


def within(tokens: list[Token], lex: Lexicon, setting: Setting) -> Span | None:
    """Return the only date of an answer that says nothing else (`the next time is in 4 weeks`), None where it does."""
    cues = lex.cue_hits(tokens, 0, len(tokens))
    spans, clocks = find(tokens, lex, setting, cues, start=0, end=len(tokens))
    dated = [s for s in spans if s.operation not in TIED and s.ahead.candidates]
    if len(dated) != 1 or any(s not in dated and s.operation not in TIED for s in spans):
        return None
    said = {i for s in spans for i in range(s.start, s.end)} | {i for c in clocks for i in range(c.start, c.end)}
    small = set(lex.table.dating)
    if _is_beyond(dated[0], tokens, lex):
        return None
    return dated[0] if all(i in said or t.folded in small or t.shape == "mark" for i, t in enumerate(tokens)) else None


def _next_meeting(tokens: list[Token], lex: Lexicon, setting: Setting) -> Span | None:
    """Return the next conference's or the release's own day, where the answer is just its name."""
    days: dict[str, date | None] = {"meeting": setting.next_conference, "release": setting.release}
    for hit in lex.dates.at(tokens, 0, len(tokens)):
        known = days.get(hit.cls)
        if known is not None and hit.end == len(tokens):
            return Span(hit.cls, 0, 0, hit.end, "", one(known), one(known))
    return None
