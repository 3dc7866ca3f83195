"""Conditions that open with their verb and no `if` (`should he fail a test, Moreau tells probation`)."""

from __future__ import annotations

from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.verbs import is_oblique, verb_at

NEAR = 4
"""After the comma somebody is named within so many tokens."""


def inverted_condition(scene: Scene) -> int | None:
    """Return where such a condition ends, None where a statement opens with none."""
    opens = scene.starting(scene.body, "auxiliaries")
    if opens is None or scene.tokens[scene.end - 1].folded in scene.lex.table.question_marks:
        return None
    if not any(m.start == opens.end for m in scene.mentions):
        return None
    comma = next((i for i in range(opens.end + 1, scene.end) if scene.word(i) == "," and i not in scene.in_date), None)
    if comma is None or scene.starting(comma + 1, "either"):
        return None
    for mention in scene.mentions:
        named = mention.ids and comma < mention.start <= comma + NEAR and not is_oblique(scene, mention)
        if named and any(verb_at(scene, i) for i in (*range(comma + 1, mention.start), mention.end)):
            return comma
    return None
