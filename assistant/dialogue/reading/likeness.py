"""Which of several texts a sentence speaks of, by the words that carry its meaning; doubt is no answer."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.dialogue.reading import people
from assistant.dialogue.reading.enrolling import directory
from assistant.dialogue.reading.lexicon import lexicon
from assistant.dialogue.reading.model import Setting

STEM = 5
"""Words that begin with so many equal letters count as one (`release`, `released`)."""
EMPTY = ("dissents", "articles", "prepositions", "negations", "states", "modals", "agreed", "ourselves", "at", "due")
"""Classes of cues that say nothing of a matter."""


def matter(text: str, setting: Setting) -> frozenset[str]:
    """Return the beginnings of the words that say what a text is about; names and small words are none."""
    lex = lexicon(setting.language)
    if lex is None:
        return frozenset()
    book = directory(setting.members, setting.spoken)
    tokens = lex.tokens(text)
    taken: set[int] = set()
    for hit in lex.cue_hits(tokens, 0, len(tokens)):
        if hit.cls in EMPTY:
            taken.update(range(hit.start, hit.end))
    for i in range(len(tokens)):
        name = people.at(tokens, book, i, len(tokens), alone=False)
        if name is not None:
            taken.update(range(i, name.end))
    return frozenset(
        t.folded[:STEM]
        for i, t in enumerate(tokens)
        if i not in taken and t.shape == "word" and len(t.folded) > 2 and t.folded not in lex.function_words
    )


def spoken_of(text: str, others: Sequence[str], setting: Setting) -> int | None:
    """Return the place of the one text that a sentence clearly speaks of, None where that is in doubt.

    A sentence that names no matter at all speaks of the only one there is.
    """
    said = matter(text, setting)
    if not said:
        return 0 if len(others) == 1 else None
    shared = [len(said & matter(other, setting)) for other in others]
    best = max(shared, default=0)
    clear = best >= 1 and best * 2 >= len(said) and shared.count(best) == 1
    return shared.index(best) if clear else None
