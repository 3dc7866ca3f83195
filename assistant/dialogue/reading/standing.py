"""How something is known: seen by the source itself, and as a fact or as what somebody thinks."""

from __future__ import annotations

from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.scene import Scene


def is_surmised(scene: Scene) -> bool:
    """Say whether a statement tells what somebody thinks."""
    return scene.has("surmises", "weighing")


def is_seen(scene: Scene, source: Mention | None) -> bool:
    """Say whether the source saw it itself: `police: seen at the station`, `the police saw him`; not what it was told."""
    if source is None or len(source.ids) != 1 or is_surmised(scene):
        return False
    prefixed = source is scene.prefix_mention
    told = [h for h in scene.hits("reports", "according", "that") if scene.word(h.start) not in _perceiving(scene)]
    if told or scene.has("agents"):
        return not told and _is_agent(scene, source)
    if prefixed:
        return any(_was_seen(scene, h.start) for h in scene.hits("perceived"))
    return any(source.end <= h.start <= source.end + 1 for h in scene.hits("perceives"))


def _perceiving(scene: Scene) -> set[str]:
    return {scene.word(h.start) for h in scene.hits("perceives", "perceived")}


def _is_agent(scene: Scene, source: Mention) -> bool:
    """Say whether somebody was seen by the source (`was seen by the police`)."""
    led = scene.ending(source.start, "agents")
    return led is not None and led.start >= scene.body and scene.has("perceived")


def _was_seen(scene: Scene, i: int) -> bool:
    """Say whether a participle opens the statement or follows an auxiliary of being seen."""
    free = [j for j in range(scene.body, i) if j not in scene.in_date and scene.tokens[j].shape != "mark"]
    opens = not [j for j in free if not scene.starting(j, "adverbs", "usual")]
    return opens or any(scene.starting(j, "being") for j in free)
