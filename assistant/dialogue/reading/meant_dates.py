"""Whether words and digits that could be a date are meant as one."""

from __future__ import annotations

from assistant.dialogue.reading.lexicon import Lexicon
from assistant.dialogue.reading.tokens import Hit, Token

LINKING = frozenset(
    {
        "prepositions", "both", "either", "turns", "articles", "adverbs", "reports", "states", "past", "asks", "modals",
        "negations", "pronouns", "clitics", "that", "attendance", "after_date", "ranges", "due", "passives", "receives",
    }
)  # fmt: skip
"""What may follow a day, but not an ordinal."""
MONTHS = range(1, 13)
LAST_HOUR = 23


def is_meant(hit: Hit, tokens: list[Token], lex: Lexicon, role: str, follows: set[str], *, start: int, end: int) -> bool:
    """Say whether words that could be a date are one here: `sat`, 24/7, 3-4 and `the 2nd` need something that says so."""
    slots = dict(hit.captured)
    token = tokens[hit.start]
    last = hit.end >= end or tokens[hit.end].shape == "mark"
    single = hit.end == hit.start + 1
    last = last or "after" in follows
    match hit.cls:
        case "meeting" | "release" | "season":
            return role in ("due", "until", "at", "effect")
        case "this_unit" | "next_unit" | "after_next_unit" | "last_unit" | "end_unit" | "end_next_unit":
            return slots.get("unit") not in ("hour", "workday", "day")
        case "weekday" if single and len(token.folded) <= 3:
            dated = hit.end < end and not tokens[hit.end].slots.keys().isdisjoint({"day", "num"})
            return bool(role) or last or dated or bool(follows & {"either", "ranges"}) or (token.capital and hit.start > start)
        case "weekday" if single and "ord" in token.slots and not last:
            return _is_no_ordinal(tokens[hit.end], lex, follows)
        case "numeric" if set(slots) == {"num"}:
            return _is_numeric_date(hit, tokens, lex, role, start=start, end=end, last=last)
        case "day" if lex.table.cases and "attendance" in follows:
            return False  # `csak 10-ig tud maradni` is an hour
        case "day":
            figures = any(t.shape in ("number", "ordinal") for t in tokens[hit.start : hit.end])
            named = hit.start > start and "weekday" in tokens[hit.start - 1].slots
            named = named or any(t.slots.get("unit") == "month" for t in tokens[hit.start : hit.end])  # `στις 6 του μήνα`
            if single and "ord" not in slots and role != "due" and "after" not in follows:
                return False
            return (figures or (single and "after" in follows)) and (
                last
                or named
                or (token.shape == "ordinal" and bool(role or "ranges" in follows))
                or "after" in follows
                or (not single and any(t.slots.get("unit") == "day" for t in tokens[hit.start : hit.end]))  # `el día 11`
                or (role == "due" and "ord" in slots and hit.end < end and tokens[hit.end].folded in lex.table.tasks)
                or (role and hit.end < end and tokens[hit.end].folded.endswith(lex.table.progressives or ("\0",)))
                or bool(
                    (role or ("day" in slots and not single))
                    and follows & {"prepositions", "both", "either", "at", "infinitive_marks", "articles"}
                )
            )
        case "ago" if role == "effect":  # `két hónapja van hátra` is still to come
            return False
        case "week_no" if tokens[hit.end - 1].slots.get("unit") == "week":  # not `az első hét`
            return any(t.text[:1].isdigit() for t in tokens[hit.start : hit.end])
        case "weekday_day":
            return hit.end >= end or tokens[hit.end].slots.keys().isdisjoint({"month", "unit"})
        case "month":
            # `by June 15` is a day of June.
            with_day = "year" not in slots and hit.end < end and not tokens[hit.end].slots.keys().isdisjoint({"day", "ord"})
            return not single and not with_day
        case _:
            return True


def _is_no_ordinal(after: Token, lex: Lexicon, follows: set[str]) -> bool:
    """Say whether a word that is a weekday and an ordinal is the day, by what follows it (`segunda liga`)."""
    table = lex.table
    plain = after.shape != "word" or after.capital or bool(after.slots) or after.folded in (*table.tasks, *table.pasts)
    return after.folded not in table.errands and (plain or bool(follows & LINKING))


def _is_numeric_date(hit: Hit, tokens: list[Token], lex: Lexicon, role: str, *, start: int, end: int, last: bool) -> bool:
    parts = dict(hit.captured)["num"]
    if len(parts) == 3:
        return True
    if hit.end < end and ("unit" in tokens[hit.end].slots or tokens[hit.end].folded in ("%", "x")):
        return False
    if parts == (24, 7):
        return role in ("due", "until")
    alone = hit.start == start and hit.end == end
    text = tokens[hit.start].text
    least = max(MONTHS) if "/" in text else LAST_HOUR  # no fraction is said so, and no hour
    if lex.table.order == "dmy" and parts[1] in MONTHS and least < parts[0] <= 31:
        return True
    if "/" in text:
        timed = any(h.cls in ("time", "time_pm") for h in lex.dates.at(tokens, hit.end, end)) if hit.end < end else False
        return bool(role) or last or hit.start == start or timed
    apart = last and hit.start > start and tokens[hit.start - 1].folded in (",", "(", "-", "–", ":")
    return role in ("due", "until", "seen", "effect", "at") or alone or apart
