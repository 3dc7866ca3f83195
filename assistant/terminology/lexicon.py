"""The words of one language's terms, and which of them a word of a text may be: itself, inflected, in a compound, misspelt."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from assistant.terminology.endings import TABLES
from assistant.terminology.endings.rules import LEAST_STEM, Endings
from assistant.terminology.model import Match
from assistant.terminology.words import fold

LEAST_INFLECTED, LEAST_PART, LEAST_FUZZY = 4, 5, 6
"""Letters that an inflected word, a part of a compound and a misspelt word need at least."""

_REST = 3
"""Letters that the rest of a compound needs at least."""

_INFLECTED = 2
"""Letters that a derived word may add to its ending (lich, lichen)."""

_SHORT = 8
"""Letters up to which words that differ in their ending alone are different words rather than misspelt."""

_SEEN = 20_000
"""Words of texts whose steps are kept; then they are looked up anew."""

_LAST = "\U0010ffff"
_FIRM: tuple[str, frozenset[str]] = ("", frozenset())
_NONE = Endings({})
_VOWELS = frozenset("aeiouyαειουηωаеиоуъюя")


class Step(NamedTuple):
    """A word of the terms that a word of a text may be; `part` is where it stands in a compound."""

    word: int
    match: Match
    part: tuple[int, int] | None = None


class Lexicon:
    """Every different word of a language's terms under a number, found by what a text makes of it."""

    def __init__(self, lang: str) -> None:
        """Begin without words; the language's endings apply to each word as it is entered."""
        self.endings = TABLES.get(lang, _NONE)
        self.small = frozenset(map(fold, self.endings.small))
        self.texts: list[str] = []
        self.singles: set[int] = set()
        """Words that are a term by themselves; only these are looked for in compounds."""
        self._letters: frozenset[str] = frozenset(
            {"", *(e for rule in self.endings.rules.values() for e in rule if len(e) <= 2)}
        )
        self._numbers: dict[str, int] = {}
        self._stems: dict[str, int | tuple[int, ...]] = {}
        self._forms: list[tuple[str, frozenset[str]]] = []
        self._firm: set[int] = set()
        self._seen: dict[str, tuple[Step, ...]] = {}
        self._near: dict[str, tuple[Step, ...]] = {}
        self._spellings: dict[int, tuple[list[str], list[str]]] | None = None
        self._onsets: tuple[str, ...] = ()
        tables = (self.endings.rules, self.endings.described)
        self._all = frozenset(e for rules in tables for endings in rules.values() for e in endings) | self.endings.doubled
        self._longest = max(map(len, self._all), default=0)

    def enter(self, word: str, adjective: bool = False, firm: bool = False) -> int:
        """Return the number of a folded word, entering it with its stem; a firm word (an acronym) is never inflected."""
        number = self._numbers.get(word)
        if number is None:
            number = self._numbers[word] = len(self.texts)
            self.texts.append(word)
            self._forms.append(_FIRM)
        elif firm or number not in self._firm:
            return number
        if firm:
            self._firm.add(number)
            return number
        self._firm.discard(number)
        rule = self._forms[number] = self.endings.rule(word, adjective=adjective)
        if rule[0]:
            self._stem(word[: -len(rule[0])], number)
        return number

    def _stem(self, stem: str, number: int) -> None:
        before = self._stems.get(stem)
        if before is None:
            self._stems[stem] = number
        else:
            self._stems[stem] = (*((before,) if isinstance(before, int) else before), number)

    def __contains__(self, word: str) -> bool:
        return word in self._numbers

    def steps(self, word: str) -> tuple[Step, ...]:
        """Return the words that a folded word is, or is a form of, or ends or begins with."""
        found = self._seen.get(word)
        if found is None:
            if len(self._seen) >= _SEEN:
                self._seen.clear()
            found = self._seen[word] = self._steps(word)
        return found

    def only(self, word: str) -> tuple[Step, ...]:
        """Return the word itself, nothing where it is no word of the terms."""
        number = self._numbers.get(word)
        return () if number is None else (Step(number, Match.EXACT),)

    def known(self, word: str) -> bool:
        """Tell whether a folded word is one of the terms' or a form of one; a compound may still be a misspelt term."""
        return any(step.match is not Match.COMPOUND for step in self.steps(word))

    def near(self, word: str) -> tuple[Step, ...]:
        """Return the words one typing error away from a folded word that is none of the terms' own."""
        found = self._near.get(word)
        if found is None:
            if len(self._near) >= _SEEN:
                self._near.clear()
            found = self._near[word] = self._misspelt(word)
        return found

    def _steps(self, word: str) -> tuple[Step, ...]:
        exact = self.only(word)
        if word in self.small:
            return exact
        known = exact[0].word if exact else -1
        inflected = tuple(Step(n, Match.INFLECTED) for n in dict.fromkeys(self._inflected(word)) if n != known)
        if exact or inflected or not self.endings.compounds:
            return exact + inflected
        return tuple(self._compound(word))

    def _inflected(self, word: str) -> Iterator[int]:
        if word[-1:] == "s" and (number := self._numbers.get(word[:-1])) in self._firm and number is not None:
            yield number
        if len(word) < LEAST_INFLECTED:
            return
        all_, forms = self._all, self._forms
        for size in range(min(self._longest, len(word) - LEAST_STEM) + 1):
            at = len(word) - size
            ending = word[at:]
            if ending not in all_:
                continue
            stem = word[:at]
            for number in self._stemmed(stem):
                citation, endings = forms[number]
                if ending in endings and (at + len(citation) >= LEAST_INFLECTED or number not in self.singles):
                    yield number
            if at > LEAST_INFLECTED and stem[-1] == stem[-2] and ending in self.endings.doubled:
                doubled = self._numbers.get(stem[:-1])
                if doubled is not None and doubled not in self._firm:
                    yield doubled

    def _stemmed(self, stem: str) -> tuple[int, ...]:
        """Return the words whose stem this is, the word itself where it has no citation ending."""
        number = self._numbers.get(stem)
        found = self._stems.get(stem, ())
        if isinstance(found, int):
            found = (found,)
        return found if number is None or self._forms[number][0] else (number, *found)

    def _compound(self, word: str) -> Iterator[Step]:
        """Yield the term that a word ends with, else the one it begins with, else the one within it; the longest of each."""
        size = len(word)
        for start in range(_REST, size - LEAST_PART + 1):
            if found := self._part(word[start:]):
                if self._is_word(word[:start]):
                    yield from (Step(n, Match.COMPOUND, (start, size)) for n in found)
                    return
        for end in range(size - _REST, LEAST_PART - 1, -1):
            number = self._numbers.get(word[:end])
            if number in self.singles and number is not None and self._joins(word[end:]):
                yield Step(number, Match.COMPOUND, (0, end))
                return
        for length in range(size - 2 * _REST, LEAST_PART + 1, -1):
            for start in range(_REST, size - _REST - length + 1):
                number = self._numbers.get(word[start : start + length])
                if number in self.singles and number is not None and self._joins(word[start + length :]):
                    yield Step(number, Match.COMPOUND, (start, start + length))
                    return

    def _part(self, word: str) -> list[int]:
        exact = self._numbers.get(word)
        found = chain(() if exact is None else (exact,), self._inflected(word))
        return [n for n in dict.fromkeys(found) if n in self.singles and len(self.texts[n]) >= LEAST_PART]

    def _is_word(self, rest: str) -> bool:
        return len(rest) >= _REST and not _VOWELS.isdisjoint(rest)

    def _joins(self, rest: str) -> bool:
        """Tell whether what follows a term may be the rest of a compound, with a link before it or without."""
        if any(rest.startswith(d) and len(rest) <= len(d) + _INFLECTED for d in self.endings.derived):
            return False
        return any(rest.startswith(link) and self._is_word(rest[len(link) :]) for link in self.endings.links)

    def _misspelt(self, word: str) -> tuple[Step, ...]:
        if len(word) < LEAST_FUZZY - 1 or word in self.small or not word.isalpha() or self.known(word):
            return ()
        if self._spellings is None:
            self._spellings = self._by_length()
            self._onsets = tuple(sorted({word[:1] for word in self.texts}))
        found = {other for other in _exchanged(word, self._onsets) if other in self._numbers}
        for size in (len(word) - 1, len(word), len(word) + 1):
            # One error leaves the beginning whole or the end, but for two letters exchanged in the very middle.
            forward, backward = self._spellings.get(size, ((), ()))
            whole = min(size, len(word))
            found.update(other for other in _beginning(forward, word[: whole // 2]) if _one_apart(word, other))
            ending = word[0] + word[::-1][: whole - whole // 2]
            found.update(other[:0:-1] for other in _beginning(backward, ending) if _one_apart(word, other[:0:-1]))
        sure = [
            n
            for o in sorted(found)
            if (n := self._numbers[o]) not in self._firm and len(o) >= LEAST_FUZZY and o not in self.small
        ]
        return tuple(Step(n, Match.FUZZY) for n in sure if not self._is_other(word, self.texts[n]))

    def _is_other(self, word: str, term: str) -> bool:
        """Tell whether a word is rather another word of the language than a misspelt term: only its ending or its onset differs."""
        if word == term[1:] and word[0] in _VOWELS:
            return True
        if len(word) > _SHORT:
            return False
        same = next((i for i, (x, y) in enumerate(zip(word, term, strict=False)) if x != y), min(len(word), len(term)))
        return any({word[at:], term[at:]} <= self._letters for at in (same, max(same - 1, 1)))

    def _by_length(self) -> dict[int, tuple[list[str], list[str]]]:
        """Return the words that may be misspelt by length: in order, and in order of first letter and the rest from behind."""
        out: dict[int, tuple[list[str], list[str]]] = {}
        for number, word in enumerate(self.texts):
            if len(word) >= LEAST_FUZZY and number not in self._firm and word.isalpha() and word not in self.small:
                forward, backward = out.setdefault(len(word), ([], []))
                forward.append(word)
                backward.append(word[0] + word[::-1])
        for lists in out.values():
            lists[0].sort()
            lists[1].sort()
        return out


def _exchanged(word: str, onsets: Iterable[str]) -> Iterator[str]:
    """Yield what a word is with two letters in its middle exchanged, or with an error in its first letter mended."""
    for at in (len(word) // 2 - 1, (len(word) - 1) // 2, len(word) // 2, 0):
        yield word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]
    yield word[1:]
    for letter in onsets:
        yield letter + word
        yield letter + word[1:]


def _beginning(words: Sequence[str], start: str) -> Sequence[str]:
    low = bisect_left(words, start)
    return words[low : bisect_left(words, start + _LAST, low)]


def _one_apart(a: str, b: str) -> bool:
    """Tell whether two different words are one letter more, less, other or exchanged with its neighbour apart (OSA distance 1)."""
    if len(a) > len(b):
        a, b = b, a
    n = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(a))
    if len(a) != len(b):
        return a[n:] == b[n + 1 :]
    return a[n + 1 :] == b[n + 1 :] or (a[n + 1 : n + 2] + a[n] == b[n : n + 2] and a[n + 2 :] == b[n + 2 :])
