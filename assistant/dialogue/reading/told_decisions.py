"""Decisions in words that as well tell what others decided: passives of the past, and what the person may do."""

from __future__ import annotations

from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.tokens import Hit


def is_told_of(scene: Scene, decided: list[Hit]) -> bool:
    """Say whether a passive of the past is all that decides, as well the table's as another's (`the request was refused`)."""
    past = scene.lex.table.past_passives
    told = [h for h in decided if past and (scene.word(h.end - 1) in past or _phrase(scene, h) in past)]
    rest = [h for h in decided if not any(t.start <= h.start and h.end <= t.end for t in told)]
    return bool(told) and not rest and not scene.has("ourselves") and not scene.starting(scene.body, "tabled")


def _phrase(scene: Scene, hit: Hit) -> str:
    return " ".join(scene.word(i) for i in range(hit.start, hit.end))


def is_permitted(scene: Scene) -> bool:
    """Say whether somebody may or may not do something, as the table decides or as somebody tells (`han får flytta`).

    Where a language leaves its pronouns out, the verb may open the sentence (`puede salir los sábados`).
    """
    first = next((m for m in scene.mentions if m.start == scene.body), None)
    end = first.end if first is not None and first.pronoun else scene.body
    opens = scene.starting(scene.body, "person")
    end = opens.end if opens is not None else end
    if (end == scene.body and not scene.lex.table.postposes) or (
        first is not None and scene.starting(first.start, "ourselves", "speaker")
    ):
        return False
    return any(h.start == end for h in scene.hits("permits"))
