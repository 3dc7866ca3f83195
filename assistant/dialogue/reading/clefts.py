"""Who is told apart as the one who does something (`quien lo lleva es Moreau`)."""

from __future__ import annotations

from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.tokens import Hit
from assistant.dialogue.reading.verbs import verb_at

REACH = 9
"""Tokens from the beginning within which the one who does it is named."""


def cleft(scene: Scene) -> Mention | None:
    """Return who is said to be the one that does what opens the statement, where no mark makes a question of it."""
    table = scene.lex.table
    if table.inverts and (who := _singled_out(scene)) is not None:
        return who
    if table.wish and (who := _identified(scene)) is not None:
        return who
    if table.postposes and (who := _pointed_out(scene)) is not None:
        return who
    opens = scene.starting(scene.body, "questions") or _led_apart(scene)
    if not table.postposes or opens is None or scene.tokens[scene.end - 1].folded in table.question_marks:
        return None
    for mention in scene.mentions:
        being = scene.ending(mention.start, "being")
        if mention.pronoun or being is None or not opens.end < being.start <= scene.body + REACH:
            continue
        acts = (verb_at(scene, i) for i in range(opens.end, being.start))
        if any(v is not None and v.cls in ("tasks", "modals", "asks") for v in acts):
            return mention
    return None


def _pointed_out(scene: Scene) -> Mention | None:
    """Return who it is that does something, named behind the verb that opens the statement (`será Moreau a levar o auto`)."""
    if scene.tokens[scene.end - 1].folded in scene.lex.table.question_marks:
        return None
    who = next((m for m in scene.mentions if scene.body < m.start <= scene.body + 3 and m.ids and not m.possessive), None)
    being = scene.ending(who.start, "being", "passive_marks") if who is not None else None
    if who is None or being is None or being.start > scene.body + 2 or scene.has("negations", "usual", "past"):
        return None
    if scene.body < being.start and any(verb_at(scene, i) is None for i in range(scene.body, being.start - 1)):
        return None
    to_do = scene.word(who.end + 1) in scene.lex.table.tasks and scene.starting(who.end, "infinitive_marks")
    first = who.end if to_do else who.end + (scene.starting(who.end, "articles") is not None)
    led = to_do or scene.starting(first, "relative")
    i = led.end if led is not None else scene.end
    while i < scene.end and scene.word(i) in scene.lex.table.clitics:
        i += 1
    verb = verb_at(scene, i) if led is not None else None
    return who if verb is not None and verb.cls in ("tasks", "modals", "asks") else None


def _identified(scene: Scene) -> Mention | None:
    """Return who is said to be the one that will do something (`ο Moreau είναι αυτός που θα τον δει`)."""
    who = next((m for m in scene.mentions if m.start == scene.body and m.ids and not m.possessive), None)
    if who is None or scene.starting(who.end, "being") is None or scene.starting(who.end + 1, "negations"):
        return None
    for i in range(who.end + 1, min(who.end + 5, scene.end)):
        opens = scene.starting(i, "relative")
        if opens is not None and i > who.end + 1:
            return who if scene.starting(opens.end, "dropping", "modals") else None
    return None


def _led_apart(scene: Scene) -> Hit | None:
    """Return the word that opens a clause which tells what somebody does (`αυτός που θα τον δει είναι ο Moreau`)."""
    if not scene.lex.table.wish:
        return None
    if (first := scene.starting(scene.body, "relative")) is not None:
        return first
    after = scene.body + 1 + (scene.word(scene.body + 1) == ",")
    return scene.starting(after, "relative") if scene.word(scene.body) in scene.lex.table.pronouns else None


def _singled_out(scene: Scene) -> Mention | None:
    """Return who it is that does something (`det er Moreau der ringer`), not that did it."""
    if scene.tokens[scene.end - 1].folded in scene.lex.table.question_marks:
        return None
    begin = scene.body
    if scene.starting(begin, "conditions") and begin not in scene.in_date:  # `da han er ude, er det Moreau der ringer`
        found = (i for i in range(begin + 1, scene.end - 2) if _is_pair(scene, i, i + 1))
        begin = next(found, scene.end)
    elif not _is_pair(scene, begin + 1, begin):
        return None
    who = next((m for m in scene.mentions if begin < m.start <= begin + 3 and m.end > begin + 2 and m.ids), None)
    if who is None:
        return None
    after = who.end + (scene.word(who.end) == ",")
    if scene.starting(after, "relative") is None or any(h.start >= begin for h in scene.hits("negations", "usual")):
        return None
    verb = verb_at(scene, after + 1)
    if verb is None or any(not verb.start <= h.start < h.end <= verb.end for h in scene.hits("past")):
        return None  # but `der har ansvaret for at`
    return who if verb.cls in ("tasks", "modals", "asks") else None


def _is_pair(scene: Scene, verb: int, article: int) -> bool:
    return scene.starting(verb, "being") is not None and scene.starting(article, "articles") is not None
