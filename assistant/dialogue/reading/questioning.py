"""Whether a statement is a question: by its mark, its first words, a particle, or because somebody puts one in it."""

from __future__ import annotations

from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.verbs import has_deadline


def is_question(scene: Scene) -> bool:
    """Say whether a statement asks something."""
    if scene.tokens[scene.end - 1].folded in scene.lex.table.question_marks:
        return True
    begin = scene.body
    if _is_asking(scene) or _is_put(scene):
        return True
    aux = scene.starting(begin, "auxiliaries")
    asked = aux is not None and any(m.start == aux.end and not m.possessive for m in scene.mentions)
    return asked or scene.starting(begin, "questions") is not None


def _is_asking(scene: Scene) -> bool:
    """Say whether a particle makes a question of a statement, not of what somebody asked or wonders in it."""
    particle = next((i for i in range(scene.body, scene.end) if scene.word(i) in scene.lex.table.asking), None)
    if particle is None or particle in scene.quoted or scene.starting(particle - 1, "abilities", "negations", "surmises"):
        return False
    return not any(scene.body <= h.start < particle for h in scene.hits("reports", "asks", "that", "conditions"))


def _is_put(scene: Scene) -> bool:
    """Say whether somebody asks something, of all or of somebody at the table (`pregunta a la policía si lo vio`)."""
    for hit in scene.hits("wonders") if not has_deadline(scene) else ():
        led = scene.starting(hit.end, "addressees")
        first = hit.end if led is None else led.end
        asked = next((m for m in scene.mentions if m.start in (hit.end, first) and m.ids), None)
        clause = scene.starting(hit.end if asked is None else asked.end, "that", "questions", "conditions")
        named = any(m.end <= hit.start and not m.possessive for m in scene.mentions) or asked is not None
        if clause is not None and named:
            return True
    return False
