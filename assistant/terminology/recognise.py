"""Finding glossary terms in what was said: a token trie per language, over folded words that keep their place in the text.

Matching walks the trie word by word. Today a word of the text must fold to the word of the term (`exact`); inflected, compound
and fuzzy matches are further ways to step from one node to the next and give the same `Span`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from assistant.terminology.model import Case, Match, Term
from assistant.text import folded

SPELLED = 1.0
"""The score of a term written as in the glossary, capitals aside."""

UNACCENTED = 0.98
"""The score of a term that differs in accents only."""


class Token(NamedTuple):
    """One word of a text: where it stands, in code points, and its folded form."""

    start: int
    end: int
    folded: str


class Reading(NamedTuple):
    """One term that a stretch of text may be, and how close the spelling is."""

    term: Term
    spelled: bool
    """The same letters and accents; False where only the accents differ."""
    capitals: bool
    """The same capitals too."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text that is a term; `part` is the stretch that names it within a compound."""

    start: int
    end: int
    match: Match
    score: float
    readings: tuple[Reading, ...]
    part: tuple[int, int] | None = None


_WORD = re.compile(r"[^\W_]+")
_WITHIN = "\u00ad\u200c\u200d\u2060"
"""Soft hyphen, joiners: invisible inside a word, never its end."""
_DROP = dict.fromkeys(map(ord, _WITHIN))
_HYPHENS = frozenset("-\u2010\u2011\u2012\u2013'\u2019\u02bc")
_PARAGRAPH = re.compile(r"\n\s*\n")
_BREAK = "\n\n"


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Return the words of a text; a combining mark belongs to the word before it, so accents never end a word (NFC, NFD)."""
    end = len(text) if end is None else end
    if text.isascii():
        return [Token(m.start(), m.end(), m[0].lower()) for m in _WORD.finditer(text, start, end)]
    out: list[tuple[int, int]] = []
    for m in _WORD.finditer(text, start, end):
        stop = m.end()
        while stop < end and _mark(text, stop):
            stop += 1
        if out and not text[out[-1][1] : m.start()].strip(_WITHIN):
            out[-1] = (out[-1][0], stop)
        else:
            out.append((m.start(), stop))
    return [Token(a, b, folded(text[a:b].translate(_DROP))) for a, b in out]


def _mark(text: str, place: int) -> bool:
    return place < len(text) and unicodedata.category(text[place])[0] == "M"


@dataclass(frozen=True, slots=True)
class _Pattern:
    """A term as it is looked for: its words as written, what stands between them, and punctuation after the last."""

    term: Term
    words: tuple[str, ...]
    gaps: tuple[str, ...]
    tail: str


@dataclass(slots=True)
class _Node:
    """One step of the trie: the words that may follow, and the terms that end here."""

    next: dict[str, _Node] = field(default_factory=dict)
    ends: list[_Pattern] = field(default_factory=list)


class Index:
    """The terms of one language, ready to be found; immutable once built."""

    def __init__(self, terms: Iterable[Term]) -> None:
        """Enter every term and every form listed for it; a term without a single word is left out."""
        self._root = _Node()
        for term in terms:
            for surface in (term.text, *term.forms):
                self._enter(term, unicodedata.normalize("NFC", surface))

    def _enter(self, term: Term, surface: str) -> None:
        words = tokens(surface)
        if not words:
            return
        node = self._root
        for word in words:
            node = node.next.setdefault(word.folded, _Node())
        gaps = tuple(_between(surface[a.end : b.start]) for a, b in pairwise(words))
        node.ends.append(_Pattern(term, tuple(surface[w.start : w.end] for w in words), gaps, surface[words[-1].end :]))

    def spans(self, text: str, words: Sequence[Token]) -> Iterator[tuple[int, int, Span]]:
        """Yield every term found, overlapping or not, with the first word and the one after its last."""
        root = self._root.next
        for first, token in enumerate(words):
            node = root.get(token.folded)
            after = first
            while node is not None:
                after += 1
                if node.ends and (span := _span(text, words[first:after], node.ends)):
                    yield first, after, span
                node = node.next.get(words[after].folded) if after < len(words) and node.next else None


def recognise(text: str, indexes: Sequence[Index]) -> Iterator[Span]:
    """Yield the terms of a text in order: the longest wins, none overlap; spans of several languages are merged."""
    start = 0
    for stop in (*(m.start() for m in _PARAGRAPH.finditer(text)), len(text)):
        if stop > start:
            yield from _paragraph(text, tokens(text, start, stop), indexes)
        start = stop


def _paragraph(text: str, words: Sequence[Token], indexes: Sequence[Index]) -> list[Span]:
    found: dict[tuple[int, int], list[Span]] = {}
    for index in indexes:
        for first, after, span in index.spans(text, words):
            found.setdefault((first, after), []).append(span)
    taken = bytearray(len(words))
    kept: list[Span] = []
    for (first, after), spans in sorted(found.items(), key=lambda f: (words[f[0][0]].start - words[f[0][1] - 1].end, f[0])):
        if any(taken[first:after]):
            continue
        taken[first:after] = b"\1" * (after - first)
        kept.append(_merged(spans))
    return sorted(kept, key=lambda s: s.start)


def _merged(spans: list[Span]) -> Span:
    best = max(spans, key=lambda s: (s.score, s.end))
    readings = tuple(r for s in spans if s.score == best.score for r in s.readings)
    return Span(best.start, best.end, best.match, best.score, readings, best.part)


def _span(text: str, words: Sequence[Token], patterns: Iterable[_Pattern]) -> Span | None:
    """Return what these words are, None where capitals or punctuation rule every term out."""
    said = [unicodedata.normalize("NFC", text[w.start : w.end].translate(_DROP)) for w in words]
    gaps = tuple(_between(text[a.end : b.start]) for a, b in pairwise(words))
    start, end = words[0].start, words[-1].end
    readings: list[Reading] = []
    tail = ""
    for pattern in patterns:
        capitals = all(a == b for a, b in zip(said, pattern.words, strict=True))
        if pattern.gaps != gaps or (pattern.term.case is Case.EXACT and not capitals):
            continue
        spelled = capitals or all(_plain(a) == _plain(b) for a, b in zip(said, pattern.words, strict=True))
        readings.append(Reading(pattern.term, spelled, capitals))
        if pattern.tail and text.startswith(pattern.tail, end) and not _mark(text, end + len(pattern.tail)):
            tail = max(tail, pattern.tail, key=len)
    if not readings:
        return None
    spelled = any(r.spelled for r in readings)
    kept = tuple(r for r in readings if r.spelled or not spelled)
    return Span(start, end + len(tail), Match.EXACT, SPELLED if spelled else UNACCENTED, kept)


def _plain(word: str) -> str:
    return word.casefold().replace("ς", "σ")


def _between(gap: str) -> str:
    """Return what a gap between two words says: nothing for a space, a hyphen or an apostrophe, else its punctuation."""
    sign = gap.strip()
    if not sign:
        return "" if gap.count("\n") < 2 else _BREAK
    if sign in _HYPHENS and not (gap[0].isspace() and gap[-1].isspace()):
        return ""
    return sign
