"""Names as a language inflects them, by the endings that its table gives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

LONGEST, LONGEST_ENDING = 4, 5
"""Names of more words are not inflected; endings have at most so many letters."""


def forms(words: tuple[str, ...], endings: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    """Return the inflected forms of some words by the longest ending of each that the language inflects."""
    if not endings or len(words) > LONGEST:
        return
    each: list[tuple[str, ...]] = []
    for place, word in enumerate(words):
        size = next((n for n in range(min(LONGEST_ENDING, len(word) - 2), 0, -1) if word[-n:] in endings), 0)
        others = endings[word[-size:]].split() if size else ()
        fixed = place > 1 or (place == 1 and len(words) > 2)  # what follows the head has its own case already
        each.append((word,) if fixed else (word, *(word[:-size] + ("" if o == "-" else o) for o in others)))
    yield from (form for form in product(*each) if form != words)
