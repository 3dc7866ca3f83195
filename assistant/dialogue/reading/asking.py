"""The ways of asking of one language, ready to be held against a line."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from assistant.dialogue.reading.lexicon import lexicon
from assistant.dialogue.reading.tokens import Token, expanded, parts

Parts = tuple[tuple[tuple[str, ...], ...], ...]
MARK = (("?",),)
"""The part that ends a way of asking which is one only with a question mark."""


@dataclass(frozen=True)
class Asked:
    """One way of asking: what it asks for and its parts, each the words of its options."""

    name: str
    parts: Parts

    def firsts(self) -> set[str]:
        """Return the words it may begin with, an empty one for a name."""
        firsts: set[str] = set()
        for options in self.parts:
            firsts |= {"" if words[0].startswith("{") else words[0] for words in options if words}
            if () not in options:
                break
        return firsts


@lru_cache(maxsize=16)
def ways_of_asking(language: str) -> dict[str, tuple[Asked, ...]]:
    """Return a language's ways of asking by their first word, those that begin with a name under an empty one."""
    lex = lexicon(language)
    ways: dict[str, list[Asked]] = {}
    for name, phrases in lex.table.queries.items() if lex else ():
        for asked in (Asked(name, parts(phrase)) for phrase in phrases):
            for first in asked.firsts():
                ways.setdefault(first, []).append(asked)
    return {first: tuple(asked) for first, asked in ways.items()}


@lru_cache(maxsize=16)
def asides(language: str) -> tuple[tuple[str, ...], ...]:
    """Return the words that a question may be led in with."""
    lex = lexicon(language)
    if lex is None:
        return ()
    said = (*lex.table.query_asides, *lex.table.prefixes.get("question", ()))
    return tuple(words for phrase in said for words in expanded(phrase))


@lru_cache(maxsize=16)
def fillers(language: str) -> tuple[tuple[str, ...], ...]:
    """Return the words that change nothing of what is asked."""
    lex = lexicon(language)
    return tuple(words for phrase in lex.table.query_fillers for words in expanded(phrase)) if lex else ()


def without(fillers: tuple[tuple[str, ...], ...], tokens: list[Token]) -> list[Token]:
    """Return the words of a line without those that change nothing."""
    kept: list[Token] = []
    i = 0
    while i < len(tokens):
        size = next((len(f) for f in fillers if tuple(t.folded for t in tokens[i : i + len(f)]) == f), 0)
        if not size:
            kept.append(tokens[i])
        i += size or 1
    return kept
