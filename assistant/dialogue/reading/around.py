"""Phrases that their subject parts (`se ha ofrecido Moreau a llamar`), and words that a hyphen joins."""

from __future__ import annotations

from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.scene import Scene

BEFORE, AFTER = 4, 3
"""Tokens on either side of a subject that a phrase around it may reach."""


def phrase_around(scene: Scene, subject: Mention, cls: str) -> tuple[int, int] | None:
    """Return where a phrase of a class begins and ends around a subject, in a language whose subjects may follow verbs."""
    follows = scene.lex.table.postposes or (scene.lex.table.inverts and cls == "dues")  # `det tar Moreau hand om`
    if not follows or subject.start <= scene.body:
        return None
    for begin in range(max(scene.body, subject.start - BEFORE), subject.start):
        words = [*scene.tokens[begin : subject.start], *scene.tokens[subject.end : min(scene.end, subject.end + AFTER)]]
        size = max((h.end for h in scene.lex.cues.at(words, 0, len(words)) if h.cls == cls), default=0)
        if size > subject.start - begin:
            return begin, subject.end + size - (subject.start - begin)
    return None


def is_compounded(scene: Scene, i: int) -> bool:
    """Say whether a hyphen without blanks at token `i` makes one word of what stands around it."""
    near = scene.tokens[i - 1 : i + 2]
    return len(near) == 3 and near[1].text == "-" and near[0].end == near[1].start and near[1].end == near[2].start
