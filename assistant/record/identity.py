"""Whether an id still means the same person: entries name people by ids; who takes one over reads what was another's (X7)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

from assistant.record.case import Participant
from assistant.text import folded

LIKE = 0.75
"""How much of two words must be alike to be spellings of one: Dijkstra and Dykstra are, Dijkstra and Peeters are not."""


class Change(Enum):
    """What became of a person between two files; a changed spelling, function or address is nothing."""

    MOVED = "moved"
    """The same name at another agency or in another role."""
    RENAMED = "renamed"
    """Another name in the same place: a marriage, or a successor."""
    REPLACED = "replaced"
    """Another name in another place: another person."""


@dataclass(frozen=True)
class Changed:
    """One id whose person changed."""

    before: Participant
    now: Participant
    change: Change


def changed(known: Mapping[str, Participant], people: Iterable[Participant]) -> Iterator[Changed]:
    """Yield the people whose id belonged to somebody else, or to somebody elsewhere."""
    for now in people:
        before = known.get(now.id)
        if before is None:
            continue
        moved = folded(before.agency) != folded(now.agency) or before.role is not now.role
        renamed = not is_one_name(before.name, now.name)
        if moved or renamed:
            change = Change.REPLACED if moved and renamed else Change.MOVED if moved else Change.RENAMED
            yield Changed(before, now, change)


def is_one_name(one: str, other: str) -> bool:
    """Return whether two names may be spellings of one: every word of the shorter is one of the longer, or its initial."""
    short, long = sorted((_words(one), _words(other)), key=len)
    if not short:
        return folded(one) == folded(other)
    left = list(long)
    for word in sorted(short, key=len, reverse=True):
        likeness, found = max((_likeness(word, each), each) for each in left)
        if likeness < LIKE:
            return False
        left.remove(found)
    return True


def _words(name: str) -> list[str]:
    return re.findall(r"\w+", folded(name))


def _likeness(one: str, other: str) -> float:
    if 1 in (len(one), len(other)):
        return float(one[0] == other[0])
    return SequenceMatcher(None, one, other).ratio()
