"""The terms in what is being typed, found a stretch at a time so that no key press waits for them."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.meeting.terms import Spotted

STRETCH = 160
"""Characters that are looked through at once: a sentence, or the part of a long one up to a space."""

BUDGET = 0.001
"""Seconds after which the rest is left for later, so that the keys pressed meanwhile come first."""

_SEEN = 1_000
"""Stretches whose terms are remembered; a key press changes one of them."""

_STRETCH = re.compile(rf".{{1,{STRETCH}}}(?:(?<=[.!?;:,])\s+|$)|.{{1,{STRETCH}}}(?:\s+|$)|.{{1,{STRETCH}}}", re.DOTALL)
_COMMAND = re.compile(r"/\S*")

Rows = Mapping[int, tuple["Spotted", ...]]
"""The terms of each row that has some, where they stand in it."""


class Spotting:
    """Remembers the terms of what was looked through, so that the next key press costs one stretch."""

    def __init__(self, find: Callable[[str], Iterable[Spotted]], clock: Callable[[], float] = time.perf_counter) -> None:
        """Find terms with `find`; `clock` counts seconds."""
        self._find = find
        self._clock = clock
        self._seen: dict[str, tuple[Spotted, ...]] = {}

    def look(self, rows: Sequence[str]) -> tuple[Rows, bool]:
        """Return the terms found so far, by row, and whether that is all; at least one more stretch is looked through."""
        if len(self._seen) > _SEEN:
            self._seen.clear()
        until = self._clock() + BUDGET
        found: dict[int, list[Spotted]] = {}
        whole, late = True, False
        for number, row in enumerate(rows):
            for start, stretch in stretches(row, command=not number):
                terms = self._seen.get(stretch)
                if terms is None:
                    if late:
                        whole = False
                        continue
                    terms = self._seen[stretch] = tuple(self._find(stretch))
                    late = self._clock() > until
                if terms:
                    found.setdefault(number, []).extend(_moved(term, start) for term in terms)
        return {number: tuple(terms) for number, terms in found.items()}, whole


def stretches(row: str, *, command: bool = False) -> Iterator[tuple[int, str]]:
    """Yield a row in stretches with where each begins: cut after a sentence or part of one where there is one, else at a space.

    With `command` the word of a command is left out.
    """
    said = _COMMAND.match(row) if command else None
    for found in _STRETCH.finditer(row, said.end() if said else 0):
        yield found.start(), found[0]


def _moved(term: Spotted, by: int) -> Spotted:
    return term._replace(start=term.start + by, end=term.end + by)
