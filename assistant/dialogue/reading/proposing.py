"""Who proposed what the table decides (`at the proposal of the police, all agree`, `Moreau proposes it and it is approved`)."""

from __future__ import annotations

from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.requesting import request
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.task import Doing
from assistant.dialogue.reading.verbs import is_oblique


def proposer(scene: Scene) -> Mention | None:
    """Return who proposed, or asked for, what a statement says is decided; None where nobody in particular did."""
    asked = request(scene)
    if asked is not None:
        return asked[0]
    for mention in scene.mentions:
        if mention.pronoun or mention.possessive or len(mention.ids) != 1 or mention.start < scene.body:
            continue
        puts = scene.starting(mention.end, "proposes")
        if puts is not None and mention.start <= scene.body + 1 and not is_oblique(scene, mention):
            return mention
        led = scene.ending(mention.start, "proposes")
        if led is not None and led.end - led.start > 1:
            return mention
    return None


def is_proposed(scene: Scene, doing: Doing) -> bool:
    """Say whether a statement opens with whose proposal it is, and no other does it (`auf Vorschlag von X wird ...`)."""
    requested = request(scene)
    if requested is None or scene.has("past", "unable"):
        return False
    who = doing.who
    other = who is not None and who != requested[0] and scene.starting(who.start, "ourselves") is None
    led = scene.ending(requested[0].start, "proposes") or scene.starting(requested[0].end, "proposes")
    return led is not None and not other and not doing.negated
