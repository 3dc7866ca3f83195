"""Who proposed what the table decides (`at Moreau's suggestion we ...`, `Moreau proposes to ..., and the group agrees`)."""

from __future__ import annotations

from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.requesting import request
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.task import Doing
from assistant.dialogue.reading.verbs import is_oblique, verb_of


def proposer(scene: Scene) -> Mention | None:
    """Return who is named as having asked for or proposed what was decided; None where nobody at the table is."""
    requested = request(scene)
    if requested is not None:
        return _known(requested[0])
    for mention in scene.mentions:
        if scene.ending(mention.start, "proposals") or scene.starting(mention.end, "proposals"):
            return _known(mention)
    first = next((m for m in scene.mentions if m.start == scene.body), None)
    if first is None or first.possessive or is_oblique(scene, first):
        return None
    verb = verb_of(scene, first)
    decided = verb is not None and any(h.start > verb.end for h in scene.hits("ourselves"))
    return _known(first) if verb is not None and verb.cls == "asks" and decided else None


def is_proposed(scene: Scene, doing: Doing) -> bool:
    """Say whether a statement opens with whose proposal it is, and no other does it (`auf Vorschlag von X wird ...`)."""
    requested = request(scene)
    if requested is None or scene.has("past", "unable"):
        return False
    who = doing.who
    other = who is not None and who != requested[0] and scene.starting(who.start, "ourselves") is None
    led = scene.ending(requested[0].start, "proposals") or scene.starting(requested[0].end, "proposals")
    return led is not None and not other and not doing.negated


def _known(mention: Mention) -> Mention | None:
    """Return somebody who is at the table by name, agency or role; a pronoun proposes nothing."""
    return mention if (mention.ids or mention.group) and not mention.pronoun else None
