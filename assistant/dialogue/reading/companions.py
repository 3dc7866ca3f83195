"""Who does it as well, named further on (`Moreau laver en plan sammen med Dijkstra`)."""

from __future__ import annotations

from dataclasses import replace

from assistant.dialogue.reading.directory import VAGUE
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.task import Doing


def with_companion(scene: Scene, doing: Doing) -> Doing:
    """Return what is done with the one who does it too, where words behind the verb say so."""
    who = doing.who
    if not doing.acts or who is None or who.pronoun or who.nobody or not who.ids or who.possessive:
        return doing
    for hit in scene.hits("jointly"):
        other = next((m for m in scene.mentions if m.start == hit.end), None)
        if hit.end - hit.start == 1:
            continue  # `informe la victime avec la police` may be whom else it is told
        if other is None or hit.start <= who.end or other.pronoun or other.possessive or other.way == VAGUE or not other.ids:
            continue
        if any(scene.starting(i, "that", "relative") for i in range(who.end, hit.start)):
            continue
        others = other.group or (other.ids,)
        return replace(doing, who=replace(who, group=(*(who.group or (who.ids,)), *others)))
    return doing
