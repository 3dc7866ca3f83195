"""Finding glossary terms in what was said: a token trie per language, over folded words that keep their place in the text.

Matching walks the trie word by word. A word of the text may be a term's word itself, a form of it, a compound with it, or a
misspelling of it; the lexicon says which, and each is a step from one node of the trie to the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from typing import NamedTuple

from assistant.terminology.lexicon import Lexicon, Step
from assistant.terminology.model import Case, Match, Term, TermKind
from assistant.terminology.words import Token, marked, plain, tokens, within, written

__all__ = ["Index", "Reading", "Span", "Token", "recognise", "tokens"]

SPELLED = 1.0
"""The score of a term written as in the glossary, capitals aside."""

UNACCENTED = 0.98
"""The score of a term that differs in accents only."""

_SCORES = {Match.INFLECTED: 0.95, Match.COMPOUND: 0.8, Match.FUZZY: 0.85}
_BARE = 0.02
"""What the score of an inflected term loses where its accents are not those of the glossary."""
_RANK = {Match.EXACT: 0, Match.INFLECTED: 1, Match.FUZZY: 2, Match.COMPOUND: 3}


class Reach(Enum):
    """How far to look for a language's terms: as written (long words inflected too), inflected, compound and misspelt too."""

    EXACT = 0
    INFLECTED = 1
    ALL = 2


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


_HYPHENS = frozenset("-\u2010\u2011\u2012\u2013'\u2019\u02bc")
_PARAGRAPH = re.compile(r"\n\s*\n")
_BREAK = "\n\n"
_SHIFT = 32
"""A node and a word make one key: the node above these bits, the word below."""


@dataclass(frozen=True, slots=True)
class _Pattern:
    """A term as it is looked for: its words as written, what stands between them, and punctuation after the last."""

    term: Term
    words: tuple[str, ...]
    gaps: tuple[str, ...]
    tail: str
    firm: bool
    """Written with exactly these letters: an acronym, an abbreviation, or whatever the glossary says is case-sensitive."""


class Index:
    """The terms of one language, ready to be found; immutable once built."""

    def __init__(self, terms: Iterable[Term], lang: str | None = None) -> None:
        """Enter every term and every form listed for it; a term without a single word is left out."""
        entered = list(terms)
        self.lang = lang if lang is not None else (entered[0].lang if entered else "")
        self.lexicon = Lexicon(self.lang)
        self._next: dict[int, int] = {}
        self._ends: dict[int, int | tuple[int, ...]] = {}
        self._leaf = bytearray(1)
        self._surfaces: list[tuple[Term, str]] = []
        self._patterns: dict[int, _Pattern] = {}
        for term in entered:
            self._enter(term, written(term.text))
            for surface in term.forms:
                self._enter(term, written(surface))

    def _enter(self, term: Term, surface: str) -> None:
        firm = _firm(term)
        if surface.isascii() and surface.replace(" ", "").isalnum():
            words, adjectives = surface.lower().split(), [word[:1].islower() for word in surface.split()]
        else:
            found = tokens(surface)
            words, adjectives = [w.folded for w in found], [surface[w.start].islower() for w in found]
        if not words:
            return
        number, enter = len(self._surfaces), self.lexicon.enter
        self._surfaces.append((term, surface))
        path = [enter(word, adjective, firm) for word, adjective in zip(words, adjectives, strict=True)]
        self._path(number, path)
        if len(words) == 1:
            if not firm and term.kind is not TermKind.LOOKUP:
                self.lexicon.singles.add(path[0])
            if not surface.isascii():
                self._typed(number, surface, firm=firm)
        elif "-" in surface and not firm:
            self._path(number, [enter("".join(words))])

    def _typed(self, number: int, surface: str, *, firm: bool) -> None:
        """Enter a word as it is typed without the language's keyboard (Bewaehrung)."""
        typed = surface
        for letter, instead in self.lexicon.endings.spelled:
            typed = typed.replace(letter, instead)
        if typed != surface and len(words := tokens(typed)) == 1:
            self._path(number, [self.lexicon.enter(words[0].folded, firm=firm)])

    def _path(self, number: int, words: Sequence[int]) -> None:
        node, following, leaf = 0, self._next, self._leaf
        for word in words:
            key = node << _SHIFT | word
            after = following.get(key)
            if after is None:
                after = following[key] = len(leaf)
                leaf[node] = 1
                leaf.append(0)
            node = after
        before = self._ends.setdefault(node, number)
        if before != number:
            self._ends[node] = (*((before,) if isinstance(before, int) else before), number)

    def spans(self, text: str, words: Sequence[Token], reach: Reach) -> Iterator[tuple[int, int, Span]]:
        """Yield every term found, overlapping or not, with the first word and the one after its last."""
        lexicon, following, loose = self.lexicon, self._next, reach is Reach.ALL
        steps = [self._steps(w.folded, reach) for w in words]
        for first, begun in enumerate(steps):
            open_: list[tuple[int, int, tuple[Step, ...]]] = [(0, first, (step,)) for step in begun]
            if loose and not lexicon.known(words[first].folded):
                open_ += [(0, first, (step,)) for step in lexicon.near(words[first].folded)]
            while open_:
                node, at, path = open_.pop()
                node = following.get(node << _SHIFT | path[-1].word, -1)
                if node < 0:
                    continue
                at += 1
                ends = self._ends.get(node)
                if ends is not None and (span := self._span(text, words[first:at], ends, path)):
                    yield first, at, span
                if at < len(words) and self._leaf[node] and path[-1].part is None:
                    more: Sequence[Step] = steps[at]
                    if loose and path[0].match is not Match.FUZZY:
                        more = (*more, *lexicon.near(words[at].folded))
                    open_ += [(node, at, (*path, step)) for step in more if step.part is None]
            if loose and first + 1 < len(words) and text[words[first].end : words[first + 1].start] in _HYPHENS:
                yield from self._solid(words[first], words[first + 1], first)

    def _steps(self, word: str, reach: Reach) -> tuple[Step, ...]:
        if reach is Reach.ALL:
            return self.lexicon.steps(word)
        if reach is Reach.EXACT and len(word) < _LONG:
            return self.lexicon.only(word)
        return tuple(s for s in self.lexicon.steps(word) if s.part is None)

    def _solid(self, one: Token, two: Token, first: int) -> Iterator[tuple[int, int, Span]]:
        """Yield a term that is written in one word, said in two with a hyphen."""
        for step in self.lexicon.steps(one.folded + two.folded):
            ends = self._ends.get(self._next.get(step.word, -1)) if step.part is None else None
            if ends is None:
                continue
            found = [p.term for p in map(self._pattern, (ends,) if isinstance(ends, int) else ends) if not p.firm]
            if found:
                readings = tuple(Reading(t, spelled=True, capitals=False) for t in found)
                span = Span(one.start, two.end, Match.INFLECTED, _SCORES[Match.INFLECTED], readings)
                yield first, first + 2, span

    def _pattern(self, number: int) -> _Pattern:
        found = self._patterns.get(number)
        if found is None:
            term, surface = self._surfaces[number]
            words = tokens(surface)
            gaps = tuple(_between(surface[a.end : b.start]) for a, b in pairwise(words))
            said = tuple(surface[w.start : w.end] for w in words)
            found = self._patterns[number] = _Pattern(term, said, gaps, surface[words[-1].end :], _firm(term))
        return found

    def _span(self, text: str, words: Sequence[Token], ends: int | tuple[int, ...], path: Sequence[Step]) -> Span | None:
        """Return what these words are, None where capitals or punctuation rule every term out."""
        said = [written(text[w.start : w.end]) for w in words]
        gaps = tuple(_between(text[a.end : b.start]) for a, b in pairwise(words))
        match = max((s.match for s in path), key=_RANK.__getitem__)
        readings: list[Reading] = []
        tail, end = "", words[-1].end
        for number in (ends,) if isinstance(ends, int) else ends:
            pattern = self._pattern(number)
            reading = _reading(pattern, said, gaps, match)
            if reading is None:
                continue
            readings.append(reading)
            if pattern.tail and text.startswith(pattern.tail, end) and not marked(text, end + len(pattern.tail)):
                tail = max(tail, pattern.tail, key=len)
        if not readings:
            return None
        spelled = any(r.spelled for r in readings)
        kept = tuple(r for r in readings if r.spelled or not spelled)
        if match is Match.EXACT:
            return Span(words[0].start, end + len(tail), match, SPELLED if spelled else UNACCENTED, kept)
        score = round(_SCORES[match] - (0 if spelled or match is not Match.INFLECTED else _BARE), 2)
        part = within(text, words[0], *path[0].part) if path[0].part else None
        return Span(words[0].start, end + len(tail), match, score, kept, part)


_LONG = 9
"""Letters from which an inflected word is looked for in languages that the text does not seem to be in."""


def recognise(text: str, indexes: Sequence[Index]) -> Iterator[Span]:
    """Yield the terms of a text in order: the longest wins, none overlap; spans of several languages are merged."""
    start = 0
    for stop in (*(m.start() for m in _PARAGRAPH.finditer(text)), len(text)):
        if stop > start:
            yield from _paragraph(text, tokens(text, start, stop), indexes)
        start = stop


def _paragraph(text: str, words: Sequence[Token], indexes: Sequence[Index]) -> list[Span]:
    found: dict[tuple[int, int], list[Span]] = {}
    for index, reach in zip(indexes, _spoken(words, indexes), strict=True):
        for first, after, span in index.spans(text, words, reach):
            found.setdefault((first, after), []).append(span)
    taken = bytearray(len(words))
    kept: list[Span] = []
    order = sorted(found.items(), key=lambda f: (words[f[0][0]].start - words[f[0][1] - 1].end, _best(f[1]), f[0]))
    for (first, after), spans in order:
        if any(taken[first:after]):
            continue
        taken[first:after] = b"\1" * (after - first)
        kept.append(_merged(spans))
    return sorted(kept, key=lambda s: s.start)


def _spoken(words: Sequence[Token], indexes: Sequence[Index]) -> list[Reach]:
    """Return for each language how far to look, by its small words in the text: all the way where it may well be the one."""
    if len(indexes) == 1:
        return [Reach.ALL]
    counts = [sum(w.folded in index.lexicon.small for w in words) for index in indexes]
    most = max(counts)
    return [Reach.ALL if n >= most * 0.8 else Reach.INFLECTED if n >= most / 3 else Reach.EXACT for n in counts]


def _best(spans: Sequence[Span]) -> int:
    return min(_RANK[s.match] for s in spans)


def _merged(spans: list[Span]) -> Span:
    best = max(spans, key=lambda s: (-_RANK[s.match], s.score, s.end))
    alike = [s for s in spans if s.match is best.match and s.score == best.score]
    readings = tuple(dict.fromkeys(r for s in alike for r in s.readings))
    return Span(best.start, best.end, best.match, best.score, readings, best.part)


def _firm(term: Term) -> bool:
    return term.case is Case.EXACT or term.kind in (TermKind.ACRONYM, TermKind.ABBREVIATION)


def _reading(pattern: _Pattern, said: Sequence[str], gaps: tuple[str, ...], match: Match) -> Reading | None:
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


def _between(gap: str) -> str:
    """Return what a gap between two words says: nothing for a space, a hyphen or an apostrophe, else its punctuation."""
    sign = gap.strip()
    if not sign:
        return "" if gap.count("\n") < 2 else _BREAK
    if sign in _HYPHENS and not (gap[0].isspace() and gap[-1].isspace()):
        return ""
    return sign
