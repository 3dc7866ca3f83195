"""Whether enough of a statement is known for it to be kept as told."""

from __future__ import annotations

from assistant.dialogue.reading.participles import shows_participle
from assistant.dialogue.reading.scene import Scene

LONG_WORD = 5
"""A longer word with an ending of the past tells something, known or not."""


def is_understood(scene: Scene) -> bool:
    """Say whether enough of a statement is known to keep it as information: more than a name or a date."""
    words = [i for i in range(scene.body, scene.end) if scene.tokens[i].shape in ("word", "abbr") and i not in scene.in_date]
    named = {i for m in scene.mentions for i in range(m.start, m.end)}
    rest = [i for i in words if i not in named]
    if scene.prefix_mention is not None:
        return bool(rest)
    lex, told = scene.lex, scene.lex.table.past_endings
    known = [
        i
        for i in rest
        if scene.word(i) in lex.function_words
        or scene.word(i) in lex.common
        or scene.starting(i, "events")
        or (told and len(scene.word(i)) > LONG_WORD and scene.word(i).endswith(told))
        or (scene.word(i - 1) in lex.table.holding and shows_participle(scene, i))
        or (named and scene.word(i) in lex.table.holding)
    ]
    if rest and any(s.ahead.value for s in scene.spans):
        return len(known) >= 1
    return len(rest) >= 2 and (len(known) >= 2 or (len(known) == 1 and len(rest) <= 4) or bool(named and known))
