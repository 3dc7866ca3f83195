"""Who speaks for what is told: by a prefix, by words such as `according to`, or by having heard it."""

from __future__ import annotations

from assistant.dialogue.reading.directory import AGENCY, ROLE
from assistant.dialogue.reading.free_clauses import whom_it_strikes
from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.task import Doing
from assistant.dialogue.reading.verbs import agent_of, is_oblique, tells_itself

BESIDE = ("(", "-", "–", "—")
"""Marks behind which whoever told it is named at the end."""


def source_of(scene: Scene, doing: Doing) -> Mention | None:
    """Return who speaks for what is told: the prefix, `according to X`, or the subject of telling."""
    if scene.prefix_mention is not None:
        return scene.prefix_mention
    for mention in scene.mentions:
        if not mention.pronoun and (scene.starting(mention.end, "credits") or _is_view_of(scene, mention)):
            return mention
    for mention in scene.mentions:
        opens = scene.ending(mention.start, "origins")
        told = next((i for i in range(mention.end, scene.end) if not scene.starting(i, "clitics")), scene.end)
        if (
            opens is not None
            and opens.start == scene.body
            and mention.way in (AGENCY, ROLE)
            and scene.starting(told, "reports")
        ):
            return mention  # `desde la comisaría nos dicen que ...`
    for mention in scene.mentions:
        hit = scene.ending(mention.start, "according")
        if hit is not None and not mention.pronoun and not mention.possessive and not tells_itself(scene, hit):
            table = scene.lex.table
            weak = hit.end - hit.start == 1 and scene.word(hit.start) in (*table.origins, *table.opening_credits)
            if not weak or hit.start <= scene.body + 1:
                return mention
    if (struck := whom_it_strikes(scene)) is not None:
        return struck
    viewing = _weighing(scene) if doing.told is not None and doing.told.pronoun else None
    return viewing or doing.told or _told_to(scene) or _befallen(scene) or _weighing(scene) or closing(scene)


def _befallen(scene: Scene) -> Mention | None:
    """Return whom something worries or strikes, or to whose knowledge it is (`a Moreau le consta que ...`)."""
    for mention in scene.mentions:
        if mention.pronoun or mention.possessive:
            continue
        led = scene.ending(mention.start, "addressees")
        begin = led.start if led is not None else mention.start
        i = mention.end
        while i < scene.end and scene.starting(i, "clitics", "negations", "adverbs") and not scene.starting(i, "befalls"):
            i += 1
        ahead = scene.ending(begin, "befalls")
        opens = begin == scene.body or (begin <= scene.body + 2 and scene.ending(begin, "relative") is not None)
        if ((led is not None or is_oblique(scene, mention)) and opens and scene.starting(i, "befalls")) or (
            ahead is not None and ahead.start <= scene.body + 4
        ):
            return mention
    return None


def closing(scene: Scene) -> Mention | None:
    """Return who is named apart at the end of what is told, in brackets or behind a dash (`he lost his job (Moreau)`)."""
    end = scene.end
    while end > scene.body and scene.word(end - 1) in (".", ")"):
        end -= 1
    last = next((m for m in scene.mentions if m.end >= end and not (m.pronoun or m.possessive)), None)
    named = scene.ending(last.start, "accounts") if last is not None else None  # `has debts (info Moreau)`
    begin = 0 if last is None else last.start if named is None else named.start
    inside = last is not None and any(scene.word(i) in BESIDE[:1] for i in range(last.start + 1, last.end))
    apart = inside or scene.word(begin - 1) in BESIDE  # `has been in prison (Moreau)`
    return last if apart and last is not None and begin > scene.body + 2 else None


def _is_view_of(scene: Scene, mention: Mention) -> bool:
    """Say whether what follows is somebody's view (`in Moreau's view`, `Moreau's worry is that ...`)."""
    view = scene.starting(mention.end, "views") if mention.possessive else None
    if view is None:
        return False
    told = scene.starting(view.end, "that") is not None or scene.word(view.end) in scene.lex.table.states
    return told or scene.ending(mention.start, "prepositions") is not None


def _weighing(scene: Scene) -> Mention | None:
    """Return in whose view something is a risk or protects (`for probation, ...`, `risk: police fear ...`)."""
    for mention in scene.mentions:
        if mention.pronoun or mention.possessive:
            continue
        opens = scene.ending(mention.start, "viewed")
        if opens is not None and opens.start == scene.body and scene.has("judging", "risk", "protective"):
            return mention
        first = mention.start <= scene.body + 1 and mention.way in (AGENCY, ROLE)
        if first and scene.body > scene.start and scene.starting(mention.end, "surmises", "perceives"):
            return mention
    return None


def _told_to(scene: Scene) -> Mention | None:
    """Return who heard it, where somebody outside the table told it (`his mother told probation that ...`)."""
    for mention in scene.mentions:
        if mention.pronoun or mention.possessive or mention.start <= scene.body + 1:
            continue
        to = scene.ending(mention.start, "prepositions")
        before = to.start if to is not None else mention.start
        while before - 1 in scene.in_date or any(m.pronoun and m.end == before for m in scene.mentions):
            before -= 1
        verb = scene.ending(before, "reports")
        if verb is not None and verb.start > scene.body and not scene.starting(verb.start - 1, "infinitive_marks"):
            return mention
        cased = scene.lex.table.capital_nouns and to is None and is_oblique(scene, mention)
        if cased and scene.starting(mention.end, "reports"):
            return mention
    agent = agent_of(scene, scene.mentions)
    led = scene.ending(agent.start, "agents") if agent is not None else None
    if led is not None and scene.ending(led.start, "comings"):
        return None  # `è uscito dal carcere`
    return agent if agent is not None and agent.ids else None


def is_mere_subject(scene: Scene, kind: str, source: Mention) -> bool:
    """Say whether a function that names nobody is only what a judgement is about (`risk: the officer does not know him`)."""
    says = scene.starting(source.end, "reports")
    says = says if says is not None and scene.word(says.end) == scene.lex.table.that[0] else None
    told = says or scene.starting(source.end, "surmises", "judges", "weighing") or scene.ending(source.start, "according")
    return kind in ("risk", "protective") and not (source.ids or source.group or told)
