"""One way of naming somebody: whom it may mean, how sure it is, and how it must be written."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.dialogue.reading.tokens import Token


@dataclass(frozen=True)
class Entry:
    """One way of naming: whom it may mean, and how sure it is."""

    ids: tuple[str, ...]
    way: int
    capitals: bool = False
    """Only when written in capitals (an acronym that is also a word)."""
    capital: bool = False
    """Only with a capital letter (a surname that is also a word)."""
    weak: bool = False
    """Only before a colon or alone."""
    inflected: bool = False
    """By a form of the word; one whose own name it is comes first."""


def joined(entries: list[Entry]) -> list[Entry]:
    """Join entries of one kind: a surname borne by two is one way of naming both."""
    found: dict[tuple[int, bool, bool, bool, bool], list[str]] = {}
    for e in entries:
        ids = found.setdefault((e.way, e.capitals, e.capital, e.weak, e.inflected), [])
        ids.extend(i for i in e.ids if i not in ids)
    return [Entry(tuple(ids), *key) for key, ids in found.items()]


def fits(entry: Entry, tokens: list[Token], *, alone: bool) -> bool:
    """Say whether words as they were written name in this way; `alone` before a colon or as a whole answer."""
    if entry.capitals:
        return alone or all(t.text.isupper() for t in tokens)
    if entry.weak:
        return alone or all(t.text.isupper() for t in tokens)
    return not entry.capital or alone or tokens[0].capital
