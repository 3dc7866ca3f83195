"""The fields of a reading: owner, source, dates and wording of one statement, and which of them are in doubt."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from assistant.dialogue.reading.calendar import VAGUE as UNSURE
from assistant.dialogue.reading.calendar import Day
from assistant.dialogue.reading.dates import seen_day
from assistant.dialogue.reading.directory import AGENCY, ROLE, VAGUE
from assistant.dialogue.reading.judged import Judged
from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.model import Reading
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.verbs import verb_at
from assistant.dialogue.reading.when import due_dates, observed_dates

FELLOW = 4
"""Somebody is named in at most so many words."""
_TWICE = re.compile(r" ?,(?: ?,)+")
_EDGES = re.compile(r"^[\s,;:>/–—→-]+|[\s,;:>/–—→(-]+$")
_GAPS = re.compile(r"\s+([,.;:!?)])")


def with_owner(reading: Reading, scene: Scene, judged: Judged, asks: list[str], dropped: set[int]) -> Reading:
    """Add who is to act, or who may be meant, and take the words that name them out of the wording."""
    doing = judged.doing
    who = doing.who
    if doing.drop is not None:
        dropped.update(range(*doing.drop))
    agreed = next((h for h in scene.hits("agreed") if h.start <= scene.body + 1), None)
    if agreed is not None:
        that = scene.starting(agreed.end, "that")
        dropped.update(range(scene.body, that.end if that is not None else agreed.end))
    if doing.between:
        asks.append("owner")
        return replace(reading, owner_candidates=doing.between)
    if who is None or who.nobody:
        return reading
    ids, candidates, doubt = settled(who)
    if not doubt and _has_unknown_fellow(scene, who):
        ids, candidates, doubt = (), ids, True
    if doubt:
        asks.append("owner")
    if (ids or candidates or who.pronoun) and not doing.named:
        dropped.update(range(who.start, who.end))
        tokens = scene.tokens
        if (
            who.start < who.end < scene.end
            and tokens[who.end].start == tokens[who.end - 1].end
            and tokens[who.end].shape == "word"
        ):
            dropped.add(who.end)  # the rest of a contraction (`I'll`)
        agent = scene.ending(who.start, "agents", "origins")
        if (
            agent is not None
            and agent.start >= scene.body
            and scene.lex.table.agents
            and scene.word(agent.start) in scene.lex.table.agents
        ):
            dropped.update(range(agent.start, agent.end))
    return replace(reading, owner=ids, owner_candidates=candidates)


def _has_unknown_fellow(scene: Scene, who: Mention) -> bool:
    """Say whether somebody unknown is named with the one who acts (`the aftercare desk and Moreau visit him`)."""
    joint = scene.ending(who.start, "both")
    if joint is None or joint.start <= scene.body or scene.tokens[joint.start].shape == "mark":
        return False
    before = [i for i in range(scene.body, joint.start) if not scene.starting(i, "articles")]
    plain = all(scene.tokens[i].shape == "word" and i not in scene.in_date and verb_at(scene, i) is None for i in before)
    return plain and 0 < len(before) <= FELLOW and not any(m.end == joint.start for m in scene.mentions)


def settled(who: Mention) -> tuple[tuple[str, ...], tuple[str, ...], bool]:
    """Return the certain ids, or the candidates, and whether it must be asked."""
    if who.group:
        if all(len(ids) == 1 for ids in who.group):
            return tuple(dict.fromkeys(ids[0] for ids in who.group)), (), False
        return (), tuple(dict.fromkeys(i for ids in who.group for i in ids)), True
    if len(who.ids) == 1 and who.way != VAGUE and not who.pronoun:
        return who.ids, (), False
    return (), who.ids, True


def _is_the_table(scene: Scene, source: Mention) -> bool:
    """Say whether a pronoun means everyone at the table, not the one who speaks alone."""
    return scene.starting(source.start, "ourselves") is not None


def with_source(reading: Reading, scene: Scene, source: Mention | None, asks: list[str]) -> Reading:
    """Add who speaks for what is told, or who may be meant."""
    if source is None or source.nobody or (source.way in (AGENCY, ROLE) and not source.ids and not source.group):
        return reading  # an agency that is not at this table speaks for itself (`the court says`)
    if source.pronoun and source.start >= scene.body and _is_the_table(scene, source):
        return reading  # `we think the risk is high`
    ids, candidates, doubt = settled(source)
    if doubt:
        asks.append("source")
    return replace(reading, source=ids, source_candidates=candidates)


def with_dates(reading: Reading, scene: Scene, judged: Judged, asks: list[str], dropped: set[int]) -> Reading:
    """Add the day something is due or was observed, and the time; take their words out of the wording."""
    spans = [s for s in scene.spans if s.start not in scene.quoted and (s.core >= scene.body or s.start == scene.start)]
    field, chosen = ("due", due_dates(scene, spans, judged.doing)) if judged.kind == "action" else ("observed", [])
    if judged.kind in ("information", "assessment"):
        chosen = observed_dates(scene, spans)
    days: list[Day] = []
    for span in chosen:
        day = seen_day(span, scene.setting.today) if field == "observed" else span.ahead
        if field == "observed" and span.back.doubt and day.value is not None:
            day = Day(None, day.candidates, doubt=True)  # the words left more than one day; only this one has been
        if (
            field == "observed"
            and not day.candidates
            and span.ahead.value
            and not span.period
            and span.role in ("", "at", "seen")
        ):
            day = UNSURE  # told as if it had been, on a day still to come
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


def wording(scene: Scene, dropped: Iterable[int]) -> str:
    """Return a statement's words without those that were dropped, tidied at the gaps."""
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
        if i in gone and scene.text[last : last + 1] == "." and i + 1 < scene.end and scene.tokens[i + 1].start > last:
            last += 1  # the full stop of a shortened month
    words = _TWICE.sub(",", re.sub(r"[ \t]+", " ", "".join(kept)))
    words = _GAPS.sub(r"\1", words.replace("( )", " ").replace("()", " "))
    words = _EDGES.sub("", re.sub(r" {2,}", " ", words)).strip()
    return words.removesuffix(".").rstrip(" ,;:") if words.count(".") == 1 else words
