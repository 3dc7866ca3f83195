"""How a typed sentence is read: its statements, and of each the kind, who, when, and what must still be asked."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from assistant.dialogue.reading.calendar import Day
from assistant.dialogue.reading.dates import Span
from assistant.dialogue.reading.directory import VAGUE, Directory, directory
from assistant.dialogue.reading.kinds import Judged, judge
from assistant.dialogue.reading.lexicon import Lexicon, lexicon
from assistant.dialogue.reading.model import Reading, Setting
from assistant.dialogue.reading.people import Mention
from assistant.dialogue.reading.scene import Scene, lay_out, read_prefix
from assistant.dialogue.reading.statements import MOST_TOKENS, statements
from assistant.dialogue.reading.tokens import Token
from assistant.text import MAX_LINE, Rejected, clean, folded

OBLIGATORY = {
    "action": ("owner", "due"),
    "information": ("source",),
    "assessment": ("source",),
    "dissent": ("source",),
    "decision": ("by", "grounds"),
}
"""What an entry of a kind must have and a sentence may lack (contract, one-line forms)."""

_EDGES = re.compile(r"^[\s,;:>–—→-]+|[\s,;:>–—→(-]+$")
_GAPS = re.compile(r"\s+([,.;:!?)])")


def read(text: str, setting: Setting) -> Reading:
    """Return how a line is understood; several statements become `parts`, and the whole then reads as the first of them.

    Raises:
        Rejected: text that cannot be kept at all (`text.clean`).

    """
    line = clean(text[: MAX_LINE + 1], lines=True)
    if line.startswith("//"):
        line = line[1:]
    elif line.startswith("/"):
        return Reading(text=text, kind="command", wording=line, language=setting.language)
    if not any(c.isalnum() for c in line):
        return Reading(text=text, wording=line, language=setting.language, asks=("kind",) if line else ())
    lex, tokens = _language(line, setting)
    if lex is None:
        return Reading(text=text, wording=line, asks=("kind",))
    if _is_command(line, setting):
        return Reading(text=text, kind="command", wording=line, language=lex.table.language)
    book = directory(setting.participants, setting.spoken)
    found: list[Reading] = []
    scenes: list[Scene] = []
    for start, end in statements(line, tokens, lex, book):
        scene = lay_out(line, tokens, start, end, lex, setting, book)
        if scenes and not scene.prefix_kind and scene.prefix_mention is None:
            _inherit(scene, scenes[0])
        scenes.append(scene)
        found.append(_reading(scene))
    if not found:
        return Reading(text=text, wording=line, language=lex.table.language, asks=("kind",))
    first = next((r for r in found if r.kind != "unclear"), found[0])
    if len(found) == 1:
        return replace(first, text=text, wording=first.wording if len(tokens) < MOST_TOKENS else line)
    return replace(first, text=text, parts=tuple(found))


def _inherit(scene: Scene, first: Scene) -> None:
    """Let a prefix that opened the line hold for its later statements."""
    if first.prefix_mention is not None and first.prefix_kind != "action":
        scene.prefix_kind = first.prefix_kind
        scene.prefix_mention = first.prefix_mention


def _language(line: str, setting: Setting) -> tuple[Lexicon | None, list[Token]]:
    """Choose among the languages of the table the one whose words a line has; the conversation's own where none has more."""
    best: tuple[int, Lexicon, list[Token]] | None = None
    for code in setting.spoken:
        lex = lexicon(code)
        if lex is None:
            continue
        tokens = lex.tokens(line)[:MOST_TOKENS]
        score = lex.known(tokens[:120])
        if best is None or score > best[0]:
            best = (score, lex, tokens)
    return (best[1], best[2]) if best else (None, [])


def _is_command(line: str, setting: Setting) -> bool:
    bare = folded(line).strip(" .!")
    return len(bare) < 60 and any(bare in lex.table.commands for code in setting.spoken if (lex := lexicon(code)))


def _reading(scene: Scene) -> Reading:
    judged = judge(scene)
    asks = list(judged.asks)
    dropped: set[int] = set(range(scene.start, scene.body))
    reading = Reading(
        text=scene.said(scene.start, scene.end), kind=judged.kind, polarity=judged.polarity, language=scene.lex.table.language
    )
    if judged.kind == "action":
        reading = _with_owner(reading, scene, judged, asks, dropped)
    elif judged.kind in ("information", "assessment", "dissent"):
        reading = _with_source(reading, judged.source, asks)
    reading = _with_dates(reading, scene, judged, asks, dropped)
    missing = [f for f in OBLIGATORY.get(judged.kind, ()) if not getattr(reading, f, None) and f not in asks]
    if "grounds" in missing and scene.has("grounds"):
        missing.remove("grounds")
    people = tuple(
        dict.fromkeys(
            i for m in _everyone(scene) if m.certain or m.group for ids in (m.group or (m.ids,)) if len(ids) == 1 for i in ids
        )
    )
    return replace(
        reading, wording=_wording(scene, dropped), asks=tuple(dict.fromkeys(asks)), missing=tuple(missing), people=people
    )


def _everyone(scene: Scene) -> list[Mention]:
    return [*([scene.prefix_mention] if scene.prefix_mention else []), *scene.mentions]


def _with_owner(reading: Reading, scene: Scene, judged: Judged, asks: list[str], dropped: set[int]) -> Reading:
    doing = judged.doing
    who = doing.who
    if doing.drop is not None:
        dropped.update(range(*doing.drop))
    agreed = next((h for h in scene.hits("agreed") if h.start <= scene.body + 1), None)
    if agreed is not None:
        dropped.update(range(scene.body, agreed.end))
    if doing.between:
        asks.append("owner")
        return replace(reading, owner_candidates=doing.between)
    if who is None or who.nobody:
        return reading
    ids, candidates, doubt = _settled(who)
    if doubt:
        asks.append("owner")
    if ids or candidates or who.pronoun:
        dropped.update(range(who.start, who.end))
        agent = scene.ending(who.start, "agents", "origins")
        if (
            agent is not None
            and agent.start >= scene.body
            and scene.lex.table.agents
            and scene.word(agent.start) in scene.lex.table.agents
        ):
            dropped.update(range(agent.start, agent.end))
    return replace(reading, owner=ids, owner_candidates=candidates)


def _settled(who: Mention) -> tuple[tuple[str, ...], tuple[str, ...], bool]:
    """Return the certain ids, or the candidates, and whether it must be asked."""
    if who.group:
        if all(len(ids) == 1 for ids in who.group):
            return tuple(dict.fromkeys(ids[0] for ids in who.group)), (), False
        return (), tuple(dict.fromkeys(i for ids in who.group for i in ids)), True
    if len(who.ids) == 1 and who.way != VAGUE and not who.pronoun:
        return who.ids, (), False
    return (), who.ids, True


def _with_source(reading: Reading, source: Mention | None, asks: list[str]) -> Reading:
    if source is None or source.nobody:
        return reading
    ids, candidates, doubt = _settled(source)
    if doubt:
        asks.append("source")
    return replace(reading, source=ids, source_candidates=candidates)


def _with_dates(reading: Reading, scene: Scene, judged: Judged, asks: list[str], dropped: set[int]) -> Reading:
    spans = [s for s in scene.spans if s.start not in scene.quoted and s.core >= scene.body]
    field, chosen = ("due", _due(scene, spans, judged.doing.who)) if judged.kind == "action" else ("observed", [])
    if judged.kind in ("information", "assessment"):
        chosen = _observed(scene, spans)
    days: list[Day] = []
    for span in chosen:
        day = span.back if field == "observed" else span.ahead
        days.append(day)
    values = tuple(dict.fromkeys(d.value for d in days if d.value is not None))
    candidates = tuple(dict.fromkeys(c for d in days for c in d.candidates))
    doubt = any(d.doubt for d in days) or len(values) > 1
    value: date | None = values[0] if values and not doubt else None
    if doubt:
        asks.append(field)
    if value is not None or doubt:
        for span in chosen:
            dropped.update(range(span.start, span.end))
    clocks = [c for c in scene.clocks if c.start >= scene.body and c.start not in scene.quoted]
    near = [c for c in clocks if any(c.start in (s.end, s.end + 1) or c.end in (s.start, s.start - 1) for s in chosen)]
    clock = near[0] if near else clocks[0] if len(clocks) == 1 and not chosen and len(scene.spans) <= 0 else None
    if near and (value is not None or doubt):
        dropped.update(range(near[0].start, near[0].end))
    words = "; ".join(scene.said(s.start, s.end) for s in chosen) or next(
        (
            scene.said(s.start, s.end)
            for s in spans
            if (s.operation in ("meeting", "release") or s.operation.startswith("unit_")) and judged.kind == "action"
        ),
        None,
    )
    return replace(
        reading,
        due=value if field == "due" else None,
        observed=value if field == "observed" else None,
        time=clock.text if clock else None,
        date_words=words,
        date_candidates=candidates if doubt else (),
    )


def _due(scene: Scene, spans: list[Span], who: Mention | None) -> list[Span]:
    """Return the dates by which an action is due: never those of an observation, hearing, expiry or effect."""
    open_spans = [
        s
        for s in spans
        if not s.past and s.role not in ("seen", "effect") and not _is_events(scene, s) and not _is_told(scene, s, who)
    ]
    known = [s for s in open_spans if s.ahead.candidates or s.ahead.doubt]
    for roles in (("due",), ("until",), ("at", "")):
        found = [s for s in known if s.role in roles]
        if found:
            return found
    return []


def _is_events(scene: Scene, span: Span) -> bool:
    """Say whether a date is that of an event named beside it (`the hearing on 3 June`)."""
    if span.role == "due":
        return False
    for hit in scene.hits("events"):
        if any(m.end == hit.start and not m.possessive for m in scene.mentions) and hit.end - hit.start == 1:
            continue  # the owner's own verb (`Dijkstra starts the intake on Monday`)
        between = range(hit.end, span.start)
        if (
            hit.end <= span.start
            and len(between) <= 3
            and not any(
                i in scene.in_date
                or scene.starting(i, "due", "modals", "both", "turns")
                or scene.word(i) in scene.lex.table.tasks
                or scene.tokens[i].folded == ","
                for i in between
            )
        ):
            return True
        if (
            span.end <= hit.start <= span.end + 1
            and span.role in ("", "at")
            and hit.start < scene.end
            and scene.starting(span.start - 1, "articles", "prepositions", "relative")
        ):
            return True
    return False


def _is_told(scene: Scene, span: Span, who: Mention | None) -> bool:
    """Say whether a date stands in a relative clause (`the letter that came on Friday`)."""
    if span.role == "due":
        return False
    begin = who.end if who is not None and who.start >= scene.body else scene.body + 1
    if any(begin < h.start and h.end <= span.start and scene.tokens[h.start].shape != "mark" for h in scene.hits("that")):
        return True
    return any(
        h.end <= span.start
        and h.start > scene.body + 1
        and any(scene.starting(i, "past", "states") or _ends_past(scene, i) for i in range(h.end, min(span.end + 4, scene.end)))
        for h in scene.hits("relative")
    )


def _ends_past(scene: Scene, i: int) -> bool:
    word, table = scene.word(i), scene.lex.table
    if word in table.pasts:
        return True
    if len(word) <= 4 or not word.endswith(table.past_endings) or word in scene.lex.common or scene.starting(i - 1, "articles"):
        return False
    named = any(m.end == i for m in scene.mentions)
    return not any(m.start <= i < m.end for m in scene.mentions) and (named or not table.pasts)


def _observed(scene: Scene, spans: list[Span]) -> list[Span]:
    """Return the dates at which something was so; those of what is still to come are left in the wording."""
    found: list[Span] = []
    happened = _happened(scene)
    for span in spans:
        if span.past or (span.role == "seen" and span.neutral):
            found.append(span)
        elif (
            span.neutral
            and span.role not in ("due", "until", "effect")
            and not _is_coming(scene, span)
            and (not span.back.doubt or not span.back.candidates or scene.has("past", "reports") or _opens_seen(scene))
            and (
                happened
                or (span.ahead.value is not None and span.ahead.value <= scene.setting.today)
                or span.operation == "rel0"
            )
        ):
            found.append(span)
        elif span.role == "until" and span.neutral and happened and span.operation != "weekday":
            found.append(span)
    return found[:1] if len(found) > 1 and found[0].past else found


def _opens_seen(scene: Scene) -> bool:
    """Say whether a statement begins with what was observed (`seen at the station on 3 June`)."""
    return bool(scene.starting(scene.body, "past", "reports")) or _ends_past(scene, scene.body)


def _happened(scene: Scene) -> bool:
    if any(s.past for s in scene.spans) or scene.has("past", "not_yet", "reports"):
        return True
    words = range(scene.body, scene.end)
    return any(_ends_past(scene, i) for i in words if i not in scene.in_date) or not (
        scene.has("modals", "states", "abilities") or any(scene.word(i) in scene.lex.table.tasks for i in words)
    )


def _is_coming(scene: Scene, span: Span) -> bool:
    """Say whether a date is that of a hearing, an expiry or the like, or of something that will be."""
    future = (
        scene.has("modals") and not scene.has("past") and not any(_ends_past(scene, i) for i in range(scene.body, scene.end))
    )
    return future or _is_coming_event(scene, span)


def _is_coming_event(scene: Scene, span: Span) -> bool:
    past = scene.has("past")
    return (
        _is_events(scene, span)
        and not any(h.end <= span.start and _was(scene, h.start) for h in scene.hits("events"))
        and not past
    )


def _was(scene: Scene, i: int) -> bool:
    return (
        bool(scene.starting(i, "past", "reports"))
        or _ends_past(scene, i)
        or scene.word(i).startswith(("incident", "observ", "gezien"))
    )


def _wording(scene: Scene, dropped: Iterable[int]) -> str:
    gone = set(dropped)
    kept: list[str] = []
    last = scene.tokens[scene.start].start
    for i in range(scene.start, scene.end):
        token = scene.tokens[i]
        if i not in gone:
            kept.append(scene.text[last : token.end] if kept or last == token.start else token.text)
        elif kept:
            kept.append(" ")
        last = token.end
    words = re.sub(r"[ \t]+", " ", "".join(kept))
    words = _GAPS.sub(r"\1", words.replace("( )", " ").replace("()", " "))
    words = _EDGES.sub("", re.sub(r" {2,}", " ", words)).strip()
    return words.removesuffix(".").rstrip(" ,;:") if words.count(".") == 1 else words


def prefix(text: str, setting: Setting) -> tuple[str, str] | None:
    """Return what a line's prefix says and the rest: a kind (`action`), an agency as the file spells it, or a participant id.

    `risk` and `protective` are kinds here. None where a line has no prefix that is known.
    """
    try:
        line = clean(text)
    except Rejected:
        return None
    book = directory(setting.participants, setting.spoken)
    for code in setting.spoken:
        lex = lexicon(code)
        found = read_prefix(line, setting, lex, book) if lex else None
        if found is None:
            continue
        kind, mention, end = found
        rest = line[end:].strip()
        if kind:
            return kind, rest
        named = _prefix_name(mention, book)
        if named:
            return named, rest
    return None


def _prefix_name(mention: Mention | None, book: Directory) -> str | None:
    if mention is None:
        return None
    if mention.way == 0:
        return mention.ids[0] if len(mention.ids) == 1 else None
    agencies = {book.agencies[i] for i in mention.ids}
    return agencies.pop() if len(agencies) == 1 else None
