"""What a date beside a verb and its object tells: when it is done, and not a date of the object's own."""

from __future__ import annotations

from assistant.dialogue.reading.dates import Span
from assistant.dialogue.reading.pastness import ends_past
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.tokens import Hit
from assistant.dialogue.reading.verbs import Verb


def is_handled(scene: Scene, hit: Hit, span: Span) -> bool:
    """Say whether a date tells when a paper is handled, and is not its own (`signe le bail jeudi`, not `le bail de jeudi`)."""
    table, verb = scene.lex.table, hit.start - 1
    verb -= scene.starting(verb, "articles") is not None
    of = span.start < scene.end and scene.word(span.start) in (*table.origins, *table.agents)
    return bool(table.clitics) and not of and hit.end == span.start and verb > scene.body and scene.word(verb) in table.tasks


def is_day_to_come(scene: Scene, verb: Verb, span: Span) -> bool:
    """Say whether a bare weekday beside a verb in the present and its object is the next one (`lo vede lunedì`)."""
    present = scene.word(verb.start) in scene.lex.table.clitics and verb.end > verb.start + 1
    return present and span.operation == "weekday" and not span.past and span.role in ("", "at")


def is_of_papers(scene: Scene, hit: Hit, span: Span) -> bool:
    """Say whether an event only tells what papers are of, and the date is not its own (`solicitud de permiso el lunes`)."""
    table, before = scene.lex.table, scene.word(hit.start - 1)
    near = hit.end == span.start and hit.end - hit.start == 1 and scene.word(span.start) not in table.origins
    return table.postposes and near and before in table.origins and hit.start - 2 > scene.body


def lasts(scene: Scene, span: Span) -> bool:
    """Say whether a verb of the present tells for how long something is so (`három hete nem dolgozik`), not when it was."""
    table = scene.lex.table
    if span.operation != "ago" or not table.led_out:
        return False
    stop = next((i for i in range(span.end, scene.end) if scene.word(i) == ","), scene.end)
    words = [i for i in range(_clause(scene, span.start), stop) if i not in scene.in_date]
    if scene.starting(span.end, "negations"):
        return True  # `két éve nem ivott`
    if any(ends_past(scene, i) or scene.starting(i, "past", "perceives") for i in words):
        return False
    return any(scene.word(i) in table.tasks or scene.starting(i, "states", "personal", "usual") for i in words)


def _clause(scene: Scene, end: int) -> int:
    """Return where the clause that ends at a token begins, as its commas show."""
    return max((i + 1 for i in range(scene.body, end) if scene.word(i) == ","), default=scene.body)


def credits_source(scene: Scene, i: int) -> bool:
    """Say whether a token is part of words that name a source (`according to`)."""
    return any(h.start < i < h.end for h in scene.hits("according"))
