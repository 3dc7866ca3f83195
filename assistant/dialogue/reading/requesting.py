"""At whose request something is done, said before it (`at the request of the police, ...`), and who is asked for something."""

from __future__ import annotations

from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.task import Doing
from assistant.dialogue.reading.verbs import Verb, has_deadline

NEAR = 2
"""A statement opens with what stands within so many tokens of its beginning."""
FAR = 7
"""Tokens between a verb of asking and whoever is asked, where what is asked for stands between."""


def request(scene: Scene) -> tuple[Mention, int] | None:
    """Return who requested what a statement tells, and where the words that say so end; None where none open it."""
    for mention in scene.mentions:
        if mention.start < scene.body or mention.start > scene.body + 2 * NEAR:
            continue
        led = scene.ending(mention.start, "requests")
        if led is not None and led.start <= scene.body + NEAR:
            return mention, mention.end
        follows = scene.starting(mention.end, "requested")
        owned = mention.possessive or bool(mention.case) or scene.lex.table.postpositions
        if follows is not None and owned and mention.start <= scene.body + NEAR:
            return mention, follows.end
    return None


def asked_for(scene: Scene, verb: Verb, after: list[Mention]) -> Mention | None:
    """Return who is asked for something by a day (`demande au parquet un avis pour lundi`), where no clause tells what."""
    other = after[0] if after else None
    if asks_from(scene, verb, other):
        return other
    if not has_deadline(scene) or not (scene.lex.table.head_first or scene.lex.table.drops):
        return None
    if other is not None and other.ids and other.start == verb.end and scene.word(other.end) in scene.lex.table.toward:
        return other  # `помоли Каменова за становище до петък`
    if not scene.lex.table.head_first or scene.starting(verb.start, "past"):
        return None
    if other is None or other.pronoun or other.possessive or scene.has("past"):
        return None
    at = other.start - (scene.word(other.start - 1) in scene.lex.table.articles)
    toward = scene.word(at - 1) not in scene.lex.table.origins  # `demande l'enquête sociale au parquet avant lundi`
    led = scene.ending(at, "addressees") is not None and at <= verb.end + (FAR if toward else 2)
    rest = (i for i in range(other.end, scene.end) if i not in scene.in_date)
    clause = any(scene.starting(i, "that", "conditions", "infinitive_marks") for i in rest)
    return other if led and not clause and not scene.starting(other.end, "risk", "protective") else None


def asks_thing(scene: Scene, verb: Verb, after: list[Mention]) -> Mention | None:
    """Return who is asked for a thing, on no day (`Moreau asks Dijkstra for a report`, `pide a la policía un informe`)."""
    other = after[0] if after else None
    if other is None or not other.ids or other.pronoun or other.possessive or not scene.starting(verb.start, "asks"):
        return None
    if scene.lex.table.capital_nouns:
        return None  # `lässt Dijkstra den Bericht zukommen`
    if not (other.start == verb.end or (scene.ending(other.start, "addressees") and other.start <= verb.end + 2)):
        return None
    i = other.end
    small = scene.word(i) in scene.lex.table.toward or scene.starting(i + 1, "articles") is not None
    if scene.starting(i, "wonders", "questions") or not (small or scene.starting(i, "articles")):
        return None
    told = ("states", "modals", "past", "reports", "unable")  # `asks Dijkstra if the flat is free`
    rest = [j for j in range(i, scene.end) if not scene.starting(j - 1, "articles")]
    clause = any(scene.starting(j, *told) or scene.word(j) in scene.lex.table.that[:1] for j in rest)
    return None if clause else other


def asks_from(scene: Scene, verb: Verb, other: Mention | None) -> bool:
    """Say whether somebody right behind a verb of asking is to give a thing (`иска от прокуратурата копие`)."""
    table = scene.lex.table
    if not table.wish or other is None or not other.ids or other.possessive or not scene.starting(verb.start, "asks"):
        return False
    led = scene.ending(other.start, "origins")
    thing = other.end < scene.end and other.end not in scene.in_date and scene.tokens[other.end].shape == "word"
    clause = any(scene.starting(i, "that", "conditions", "infinitive_marks") for i in range(verb.end, scene.end))
    return led is not None and other.start <= verb.end + 1 and thing and not clause


def proposer(scene: Scene) -> Mention | None:
    """Return who proposed what the table decides, before or in the sentence (`Moreau proposes to close it and all agree`)."""
    requested = request(scene)
    if requested is not None:
        return requested[0] if requested[0].ids else None
    named = [m for m in scene.mentions if m.start >= scene.body and not m.pronoun and not m.possessive and m.ids]
    for mention in named:
        puts = scene.starting(mention.end, "proposes")
        led = scene.ending(mention.start, "proposes")
        if (puts is not None and mention.start <= scene.body + 1) or (led is not None and led.end - led.start > 1):
            return mention  # `se aprueba la propuesta de Moreau`
    decides = next((h.start for h in scene.hits("ourselves") if scene.ending(h.start, "both", "turns")), None)
    first = next((m for m in scene.mentions if scene.body <= m.start <= scene.body + 1), None)
    if decides is None or first is None or first.pronoun or first.possessive or not first.ids or first.end >= decides:
        return None
    return first if any(scene.starting(i, "asks") for i in (first.end, first.end + 1)) else None


def is_proposed(scene: Scene, doing: Doing) -> bool:
    """Say whether a statement opens with whose proposal it is, and no other does it (`auf Vorschlag von X wird ...`)."""
    requested = request(scene)
    if requested is None or scene.has("past", "unable"):
        return False
    who = doing.who
    other = who is not None and who != requested[0] and scene.starting(who.start, "ourselves") is None
    led = scene.ending(requested[0].start, "proposes") or scene.starting(requested[0].end, "proposes")
    return led is not None and not other and not doing.negated
