"""What is said at somebody's proposal, so that the table decides it (`auf Vorschlag von Moreau wird er eingeladen`)."""

from __future__ import annotations

from assistant.dialogue.reading.requesting import request
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.task import Doing


def is_proposed(scene: Scene, doing: Doing) -> bool:
    """Say whether a statement opens with whose proposal it is, and no other does it (`auf Vorschlag von X wird ...`)."""
    requested = request(scene)
    if requested is None or scene.has("past", "unable"):
        return False
    who = doing.who
    other = who is not None and who != requested[0] and scene.starting(who.start, "ourselves") is None
    led = scene.ending(requested[0].start, "proposes") or scene.starting(requested[0].end, "proposes")
    return led is not None and not other and not doing.negated
