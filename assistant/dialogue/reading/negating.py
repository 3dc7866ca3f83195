"""Whether a verb is denied, by a word at it or between it and its subject, and what somebody does not mean to do."""

from __future__ import annotations

from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.task import Doing
from assistant.dialogue.reading.verbs import Verb


def is_negated(scene: Scene, verb: Verb, after: int) -> bool:
    """Say whether a verb is denied, at it or between it and its subject, which ends at `after`."""
    opens = verb.cls == "modals" and verb.end - verb.start > 2 and scene.starting(verb.start, "negations")  # `n'oublie pas de`
    for i in range(min(verb.start, max(after, scene.body)), min(verb.end + 4, scene.end)):
        hit = scene.starting(i, "negations")
        if opens and verb.start <= i < verb.end:
            continue
        if i >= verb.end and hit is None and scene.starting(i, "that") and scene.word(i) not in (scene.lex.table.that[0], ","):
            break  # `checks why he did not come`: what is asked is denied, not the task
        if hit is not None and i > verb.end and scene.word(i - 1) == ",":
            break  # `Unterkunft suchen, nicht in der Nordstadt`
        apart = i in scene.in_date or i in scene.quoted or scene.starting(i, "not_yet") or scene.starting(i, "due")
        if hit is not None and not apart:
            return True
    before = verb.start - 1
    while scene.lex.table.clitics and before > scene.body and scene.starting(before, "clitics", "modals"):
        before -= 1
    if scene.lex.table.clitics and scene.starting(before, "negations") and not scene.starting(before, "not_yet"):
        return True
    return scene.word(verb.start).endswith("n't")


def keeps_to_himself(scene: Scene, doing: Doing) -> bool:
    """Say whether somebody does not mean to do or to tell something: their own will, not what the table decided."""
    if doing.who is None or scene.starting(doing.who.start, "ourselves") is not None:
        return False
    return scene.has("unwilling") or scene.has("discloses")
