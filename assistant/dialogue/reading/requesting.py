"""At whose request something is done, said before it is (`at the request of the police, Moreau ...`)."""

from __future__ import annotations

from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.scene import Scene

NEAR = 2
"""A statement opens with what stands within so many tokens of its beginning."""


def request(scene: Scene) -> tuple[Mention, int] | None:
    """Return who requested what a statement tells, and where the words that say so end; None where none open it."""
    for mention in scene.mentions:
        if mention.start < scene.body or mention.start > scene.body + 2 * NEAR:
            continue
        led = scene.ending(mention.start, "requests")
        if led is not None and led.start <= scene.body + NEAR:
            return mention, mention.end
        follows = scene.starting(mention.end, "requested")
        owned = mention.possessive or bool(mention.case) or scene.lex.table.postpositions
        if follows is not None and owned and mention.start <= scene.body + NEAR:
            return mention, follows.end
    return None


def proposer(scene: Scene) -> Mention | None:
    """Return who proposed what the table decides, before or in the sentence (`Moreau proposes to close it and all agree`)."""
    requested = request(scene)
    if requested is not None:
        return requested[0] if requested[0].ids else None
    decides = next((h.start for h in scene.hits("ourselves") if scene.ending(h.start, "both", "turns")), None)
    first = next((m for m in scene.mentions if scene.body <= m.start <= scene.body + 1), None)
    if decides is None or first is None or first.pronoun or first.possessive or not first.ids or first.end >= decides:
        return None
    return first if any(scene.starting(i, "asks") for i in (first.end, first.end + 1)) else None
