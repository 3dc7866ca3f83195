"""What a table of endings is, and how it is written down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Rules = Mapping[str, frozenset[str]]
"""For each citation ending, the endings that may stand in its place; `""` is for all other words."""


@dataclass(frozen=True, slots=True)
class Endings:
    """One language's endings; immutable."""

    rules: Rules
    doubled: frozenset[str] = frozenset()
    """Endings before which a word's last consonant is doubled (plan, plannen)."""
    described: Rules = field(default_factory=dict)
    """Rules for words with a small first letter where nouns have a capital one (adjectives in German)."""
    compounds: bool = False
    """Words are joined to longer words without a space."""
    links: tuple[str, ...] = ("",)
    """What may stand between the parts of a compound."""
    derived: tuple[str, ...] = ()
    """What stands behind a word and makes another word of it, not a compound."""
    small: frozenset[str] = frozenset()
    """Frequent small words: they tell the language, and are never a misspelt or inflected term."""
    ordinary: frozenset[str] = frozenset()
    """Words that are a letter away from what is said at conferences, and are not misspelt."""
    doubtful: Rules = field(default_factory=dict)
    """Endings, by citation ending, that make another word as often as a form (plazo, plaza): a common word is that one."""
    capitals: bool = False
    """Nouns have a capital: a common word without one is no form of a noun (besuchen) where the text has capitals."""
    phrases: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    """Set phrases by their first word, in which a word is not the term it looks like (in case of)."""
    spelled: tuple[tuple[str, str], ...] = ()
    """Letters and what is typed for them on another keyboard (ä, ae)."""

    least: int = 3
    """Letters that a stem needs at least."""

    _longest: dict[str, int] = field(init=False, default_factory=dict)
    """Letters of the longest citation ending that ends in a letter."""

    def __post_init__(self) -> None:
        """Note which letters citation endings end in, so that most words need no look-up."""
        for citation in (*self.rules, *self.described):
            self._longest[citation[-1:]] = max(len(citation), self._longest.get(citation[-1:], 0))

    def rule(self, word: str, *, adjective: bool = False) -> tuple[str, frozenset[str]]:
        """Return the citation ending of a folded word and what may stand in its place."""
        rules = self.described if adjective and self.described else self.rules
        for size in range(min(self._longest.get(word[-1:], 0), len(word) - self.least), 0, -1):
            found = rules.get(word[-size:])
            if found is not None:
                return word[-size:], found
        return "", rules.get("", frozenset())


def table(text: str) -> dict[str, frozenset[str]]:
    """Return rules written one a line: `citation: endings`, where `-` is the empty one; several citations share a line."""
    out: dict[str, frozenset[str]] = {}
    for line in text.strip().splitlines():
        names, _colon, endings = line.partition(":")
        for name in names.split():
            out["" if name == "-" else name] = frozenset("" if e == "-" else e for e in endings.split())
    return out


def set_phrases(text: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return phrases written one a line, by their first word."""
    out: dict[str, tuple[tuple[str, ...], ...]] = {}
    for line in text.strip().splitlines():
        words = tuple(line.split())
        out[words[0]] = (*out.get(words[0], ()), words)
    return out
