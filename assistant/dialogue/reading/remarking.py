"""Remarks for the minutes that no colon parts from the words that open them (`let it be minuted that ...`)."""

from __future__ import annotations

from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.verbs import has_deadline


def is_remark(scene: Scene) -> bool:
    """Say whether a statement opens as a remark for the minutes, and goes on with a clause."""
    opens = (h for h in scene.lex.prefixes.at(scene.tokens, scene.body, scene.end) if h.cls == "kind" and h.value == "remark")
    if any(h.start == scene.body and scene.body == scene.start for h in scene.hits("memos")):
        return True
    if scene.hits("thanks") and not (scene.has("modals", "reports", "asks") or has_deadline(scene)):
        return scene.prefix_mention is None or scene.prefix_mention.ids != ()
    return any(scene.starting(h.end + (scene.word(h.end) == ","), "that") or scene.starting(h.end - 1, "that") for h in opens)
