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

from assistant.terminology.lexicon import Lexicon, Step
from assistant.terminology.model import Match, Term, TermKind
from assistant.terminology.patterns import HYPHENS, Pattern, Reading, between, differs, is_firm, reading_of
from assistant.terminology.words import Token, marked, tokens, within, written

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


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text that is a term; `part` is the stretch that names it within a compound."""

    start: int
    end: int
    match: Match
    score: float
    readings: tuple[Reading, ...]
    part: tuple[int, int] | None = None


_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[^\s@]{1,64}@[^\s@]+\.[^\s@]+", re.IGNORECASE)
_PARAGRAPH = re.compile(r"\n\s*\n")
_SHIFT = 32
"""A node and a word make one key: the node above these bits, the word below."""


class Index:
    """The terms of one language, ready to be found; immutable once built."""

    def __init__(self, terms: Iterable[Term], lang: str | None = None) -> None:
        """Enter every term and every form listed for it; a term without a single word is left out."""
        entered = list(terms)
        self.lang = lang if lang is not None else (entered[0].lang if entered else "")
        self.lexicon = Lexicon(self.lang)
        self._folded: dict[int, list[tuple[int, Sequence[int]]]] = {}
        """Terms by their first word until a text has it; only then do they become a part of the trie."""
        self._next: dict[int, int] = {}
        self._ends: dict[int, int | tuple[int, ...]] = {}
        self._leaf = bytearray(1)
        self._surfaces: list[tuple[Term, str]] = []
        self._patterns: dict[int, Pattern] = {}
        for term in entered:
            self._enter(term, written(term.text))
            for surface in term.forms:
                self._enter(term, written(surface))

    def _enter(self, term: Term, surface: str) -> None:
        firm = is_firm(term)
        enter = self.lexicon.enter
        if surface.isascii() and surface.replace(" ", "").isalnum() and not self.lexicon.endings.described:
            words = surface.lower().split()
            path = [enter(word, False, firm) for word in words]
        else:
            found = tokens(surface)
            words = [w.folded for w in found]
            path = [enter(w.folded, surface[w.start].islower(), firm) for w in found]
        if not path:
            return
        number = len(self._surfaces)
        self._surfaces.append((term, surface))
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
        self._folded.setdefault(words[0], []).append((number, words))

    def _unfold(self, number: int, words: Sequence[int]) -> None:
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
        following, folded, loose = self._next, self._folded, reach is Reach.ALL
        steps = [self.lexicon.tries(w.folded) for w in words] if loose else [self._steps(w.folded, reach) for w in words]
        for first, begun in enumerate(steps):
            open_: list[tuple[int, int, tuple[Step, ...]]] = [(0, first, (step,)) for step in begun]
            while open_:
                node, at, path = open_.pop()
                if not node and path[0].word in folded:
                    for entered in folded.pop(path[0].word):
                        self._unfold(*entered)
                node = following.get(node << _SHIFT | path[-1].word, -1)
                if node < 0:
                    continue
                at += 1
                ends = self._ends.get(node)
                if ends is not None and (span := self._span(text, words[first:at], ends, path)):
                    yield first, at, span
                if at < len(words) and self._leaf[node] and path[-1].part is None:
                    mistyped = any(step.match is Match.FUZZY for step in path)
                    more = [s for s in steps[at] if s.part is None and not (mistyped and s.match is Match.FUZZY)]
                    open_ += [(node, at, (*path, step)) for step in more]
            if loose and first + 1 < len(words) and text[words[first].end : words[first + 1].start] in HYPHENS:
                yield from self._solid(words[first], words[first + 1], first)

    def _steps(self, word: str, reach: Reach) -> tuple[Step, ...]:
        if reach is Reach.EXACT and len(word) < _LONG:
            return self.lexicon.only(word)
        return tuple(s for s in self.lexicon.steps(word) if s.part is None)

    def _solid(self, one: Token, two: Token, first: int) -> Iterator[tuple[int, int, Span]]:
        """Yield a term that is written in one word, said in two with a hyphen."""
        for step in self.lexicon.steps(one.folded + two.folded):
            for entered in self._folded.pop(step.word, ()):
                self._unfold(*entered)
            ends = self._ends.get(self._next.get(step.word, -1)) if step.part is None else None
            if ends is None:
                continue
            found = [p.term for p in map(self._pattern, (ends,) if isinstance(ends, int) else ends) if not p.firm]
            if found:
                readings = tuple(Reading(t, spelled=True, capitals=False) for t in found)
                span = Span(one.start, two.end, Match.INFLECTED, _SCORES[Match.INFLECTED], readings)
                yield first, first + 2, span

    def _pattern(self, number: int) -> Pattern:
        found = self._patterns.get(number)
        if found is None:
            term, surface = self._surfaces[number]
            words = tokens(surface)
            gaps = tuple(between(surface[a.end : b.start]) for a, b in pairwise(words))
            said = tuple(surface[w.start : w.end] for w in words)
            found = self._patterns[number] = Pattern(term, said, gaps, surface[words[-1].end :], is_firm(term))
        return found

    def _span(self, text: str, words: Sequence[Token], ends: int | tuple[int, ...], path: Sequence[Step]) -> Span | None:
        """Return what these words are, None where capitals or punctuation rule every term out."""
        said = [written(text[w.start : w.end]) for w in words]
        gaps = tuple(between(text[a.end : b.start]) for a, b in pairwise(words))
        match = max((s.match for s in path), key=_RANK.__getitem__)
        part = within(text, words[0], *path[0].part) if path[0].part else None
        if part:
            said = [*said[:-1], written(text[slice(*part)])]
        alone = len(path) == 1 and match is Match.INFLECTED
        if alone and self.lexicon.is_rather(words[0].folded, path[0].word, small=self._is_small(text, words[0])):
            return None
        readings: list[Reading] = []
        tail, end = "", words[-1].end
        for number in (ends,) if isinstance(ends, int) else ends:
            pattern = self._pattern(number)
            reading = reading_of(pattern, said, gaps, match)
            if reading is None or (alone and self.lang not in _MOVED and differs(said[0], pattern.words[0])):
                continue
            readings.append(reading)
            if pattern.tail and text.startswith(pattern.tail, end) and not marked(text, end + len(pattern.tail)):
                tail = max(tail, pattern.tail, key=len)
        if part and not text[words[0].start : words[0].end].isascii():
            # Who types accents elsewhere in the word would have typed them in the term: föräldrar is not about ålder.
            readings = [r for r in readings if r.spelled]
        if not readings:
            return None
        spelled = any(r.spelled for r in readings)
        kept = tuple(r for r in readings if r.spelled or not spelled)
        if match is Match.EXACT:
            return Span(words[0].start, end + len(tail), match, SPELLED if spelled else UNACCENTED, kept)
        score = round(_SCORES[match] - (0 if spelled or match is not Match.INFLECTED else _BARE), 2)
        return Span(words[0].start, end + len(tail), match, score, kept, part)

    def _is_small(self, text: str, word: Token) -> bool:
        """Tell whether a word lacks a capital in a language whose nouns have one, in a text that has more than its first."""
        return self.lexicon.endings.capitals and text[word.start].islower() and not text[1:].islower()


_MOVED = frozenset({"el", "bg"})
"""Languages in which the accent moves as a word is inflected, or none is written."""

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
    if found:
        for stretch in _no_terms(text, words, indexes):
            found.setdefault(stretch, [])
    taken = bytearray(len(words))
    kept: list[Span] = []
    order = sorted(found.items(), key=lambda f: (words[f[0][0]].start - words[f[0][1] - 1].end, _best(f[1]), f[0]))
    for (first, after), spans in order:
        if any(taken[first:after]):
            continue
        taken[first:after] = b"\1" * (after - first)
        if spans:
            kept.append(_merged(spans))
    return sorted(kept, key=lambda s: s.start)


def _spoken(words: Sequence[Token], indexes: Sequence[Index]) -> list[Reach]:
    """Return for each language how far to look, by its small words in the text: all the way where it may well be the one."""
    if len(indexes) == 1:
        return [Reach.ALL]
    said = [w.folded for w in words if len(w.folded) > 1]
    counts = [sum(word in index.lexicon.small for word in said) for index in indexes]
    most = max(counts, default=0)
    if most < 2:
        return [Reach.ALL] * len(indexes)
    return [Reach.ALL if n >= most * 0.8 else Reach.INFLECTED if n >= most / 3 else Reach.EXACT for n in counts]


def _no_terms(text: str, words: Sequence[Token], indexes: Sequence[Index]) -> Iterator[tuple[int, int]]:
    """Yield the stretches in which no shorter term is looked for: web and mail addresses, set phrases (in case of)."""
    said = text[words[0].start : words[-1].end]
    for address in _ADDRESS.finditer(said) if "@" in said or "://" in said or "www." in said else ():
        start, end = (words[0].start + at for at in address.span())
        inside = [n for n, w in enumerate(words) if start <= w.start and w.end <= end]
        if inside:
            yield inside[0], inside[-1] + 1
    for phrases in (index.lexicon.endings.phrases for index in indexes):
        for first, word in enumerate(words) if phrases else ():
            for phrase in phrases.get(word.folded, ()):
                if tuple(w.folded for w in words[first : first + len(phrase)]) == phrase:
                    yield first, first + len(phrase)


def _best(spans: Sequence[Span]) -> int:
    return min((_RANK[s.match] for s in spans), default=-1)


def _merged(spans: list[Span]) -> Span:
    best = max(spans, key=lambda s: (-_RANK[s.match], s.score, s.end))
    alike = [s for s in spans if s.match is best.match and s.score == best.score]
    readings = tuple(dict.fromkeys(r for s in alike for r in s.readings))
    return Span(best.start, best.end, best.match, best.score, readings, best.part)
