"""A term as it is looked for: its words as written and what stands between them, and which words of a text are it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from assistant.terminology.model import Case, Match, Term, TermKind
from assistant.terminology.words import plain

HYPHENS = frozenset("-\u2010\u2011\u2012\u2013'\u2019\u02bc")
"""What joins two words as a space does, with no space or one beside it."""

_BREAK = "\n\n"


class Reading(NamedTuple):
    """One term that a stretch of text may be, and how close the spelling is."""

    term: Term
    spelled: bool
    """The same letters and accents; False where only the accents differ."""
    capitals: bool
    """The same capitals too."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A term as it is looked for: its words as written, what stands between them, and punctuation after the last."""

    term: Term
    words: tuple[str, ...]
    gaps: tuple[str, ...]
    tail: str
    firm: bool
    """Written with exactly these letters: an acronym, an abbreviation, or whatever the glossary says is case-sensitive."""


def is_firm(term: Term) -> bool:
    """Tell whether a term is written with exactly these letters: an acronym, an abbreviation, or where the glossary says so."""
    return term.case is Case.EXACT or term.kind in (TermKind.ACRONYM, TermKind.ABBREVIATION)


def reading_of(pattern: Pattern, said: Sequence[str], gaps: tuple[str, ...], match: Match) -> Reading | None:
    """Return a pattern as a reading of the words said; None where it cannot be one."""
    if len(pattern.words) != len(said):
        # A hyphenated term written solid, or one typed without the language's letters.
        return Reading(pattern.term, spelled=False, capitals=False) if not pattern.firm and not gaps else None
    capitals = all(a == b for a, b in zip(said, pattern.words, strict=True))
    if pattern.gaps != gaps:
        return None
    if pattern.firm and match is not Match.EXACT:
        plural = all(a in (b, b + "s") for a, b in zip(said, pattern.words, strict=True))
        return Reading(pattern.term, spelled=True, capitals=True) if plural and pattern.words[-1].isupper() else None
    if pattern.term.case is Case.EXACT and not capitals:
        return None
    if match is Match.EXACT:
        spelled = capitals or all(plain(a) == plain(b) for a, b in zip(said, pattern.words, strict=True))
    else:
        spelled = all(_accented(plain(a), plain(b)) for a, b in zip(said, pattern.words, strict=True))
    return Reading(pattern.term, spelled=spelled, capitals=capitals)


def _accented(said: str, word: str) -> bool:
    """Tell whether a form begins as its word does, accents and all."""
    size = max(2, min(len(said), len(word)) - 3)
    return said[:size] == word[:size]


def differs(said: str, word: str) -> bool:
    """Tell whether a form with accents has others where its word has some: vården is none of värde, Nächte is one of Nacht."""
    if said.isascii():
        return False
    size = max(2, min(len(said), len(word)) - 3)
    pairs = zip(plain(said[:size]), plain(word[:size]), strict=False)
    return any(a != b and not b.isascii() for a, b in pairs)


def between(gap: str) -> str:
    """Return what a gap between two words says: nothing for a space, a hyphen or an apostrophe, else its punctuation."""
    sign = gap.strip()
    if not sign:
        return "" if gap.count("\n") < 2 else _BREAK
    if sign in HYPHENS and not (gap[0].isspace() and gap[-1].isspace()):
        return ""
    return sign
