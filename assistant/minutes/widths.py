"""Column widths that fill the page: the shares a table asks for, but no column narrower than the longest word of its head."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from assistant.minutes import template

LETTER, BROAD = 100, 135
"""Twips that a letter of a head takes, Latin or any other, on average and rather too many than too few."""

EDGES = 200
"""Twips between a column's border and its words, both sides together."""


def columns(shares: Sequence[float], heads: Sequence[str]) -> tuple[int, ...]:
    """Return the width of each column in twips; they fill the page exactly.

    Args:
        shares: how the page is divided, in any unit.
        heads: what stands in each column and must not be broken within a word.

    """
    whole = sum(shares)
    wanted = [template.WIDTH * share / whole for share in shares]
    needed = [EDGES + max(map(length, re.split(r"[\s-]+", head))) if head else 0 for head in heads]
    missing = sum(max(0, need - width) for width, need in zip(wanted, needed, strict=True))
    room = sum(max(0, width - need) for width, need in zip(wanted, needed, strict=True))
    if 0 < missing <= room:
        # Where a word needs more, the columns that have room give it in proportion to what they have.
        both = zip(wanted, needed, strict=True)
        wanted = [max(need, width - max(0, width - need) * missing / room) for width, need in both]
    done, edges = 0.0, [0]
    for width in wanted:
        done += width
        edges.append(round(done))
    return tuple(b - a for a, b in pairwise(edges))


def length(word: str) -> int:
    """Return about how many twips a word takes."""
    return sum(LETTER if letter < "\u0370" else BROAD for letter in word)
