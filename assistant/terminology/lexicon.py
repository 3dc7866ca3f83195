"""The words of one language's terms, and which of them a word of a text may be: itself, inflected, in a compound, misspelt."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from assistant.terminology.common import is_common
from assistant.terminology.endings import TABLES
from assistant.terminology.endings.rules import Endings
from assistant.terminology.misspelt import Spellings
from assistant.terminology.model import Match
from assistant.terminology.words import fold

LEAST_INFLECTED, LEAST_PART, LEAST_FUZZY = 4, 5, 6
"""Letters that an inflected word, a part of a compound and a misspelt word need at least."""

_REST = 3
"""Letters that the rest of a compound needs at least."""

_INFLECTED = 2
"""Letters that a derived word may add to its ending (lich, lichen)."""

_SHORT = 7
"""Letters up to which words that differ in their ending alone are different words rather than misspelt."""

_LONGEST = 60
"""Letters above which a word is taken as it is: nobody's language has longer ones, and trying all parts would take long."""

_SEEN = 20_000
"""Words of texts whose steps are kept; then they are looked up anew."""

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
        self.lang = lang
        self.endings = TABLES.get(lang, _NONE)
        self.small = frozenset(map(fold, self.endings.small))
        self._ordinary = self.small | frozenset(map(fold, self.endings.ordinary))
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
        self._tried: dict[str, tuple[Step, ...]] = {}
        self._spellings: Spellings | None = None
        tables = (self.endings.rules, self.endings.described)
        self._all = frozenset(e for rules in tables for endings in rules.values() for e in endings) | self.endings.doubled
        self._longest = max(map(len, self._all), default=0)

    def enter(self, word: str, adjective: bool = False, firm: bool = False) -> int:
        """Return the number of a folded word, entering it with its stem; a firm word (an acronym) is never inflected."""
        number = self._numbers.get(word)
        if number is not None and (firm or number not in self._firm):
            return number
        if number is None:
            number = self._numbers[word] = len(self.texts)
            self.texts.append(word)
            self._forms.append(_FIRM)
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

    def tries(self, word: str) -> tuple[Step, ...]:
        """Return the words that a folded word is or is a form of, and where it is none, those one typing error away from it."""
        found = self._tried.get(word)
        if found is None:
            if len(self._tried) >= _SEEN:
                self._tried.clear()
            found = self._tried[word] = self.steps(word) + self._misspelt(word)
        return found

    def _steps(self, word: str) -> tuple[Step, ...]:
        exact = self.only(word)
        if word in self.small:
            return exact
        known = exact[0].word if exact else -1
        inflected = tuple(Step(n, Match.INFLECTED) for n in dict.fromkeys(self._inflected(word)) if n != known)
        if exact or inflected or not self.endings.compounds:
            return exact + inflected
        joined = tuple(self._compound(word))
        return () if joined and is_common(self.lang, word) else joined

    def _inflected(self, word: str) -> Iterator[int]:
        if word[-1:] == "s" and (number := self._numbers.get(word[:-1])) in self._firm and number is not None:
            yield number
        if len(word) < LEAST_INFLECTED:
            return
        all_, forms = self._all, self._forms
        for size in range(min(self._longest, len(word) - self.endings.least) + 1):
            at = len(word) - size
            ending = word[at:]
            if ending not in all_:
                continue
            stem = word[:at]
            for number in self._stemmed(stem):
                if ending in forms[number][1]:
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

    def is_rather(self, word: str, number: int, *, small: bool) -> bool:
        """Tell whether a folded word is common by itself rather than a form of a term's; `small`: without a noun's capital.

        A very short word has no forms by itself, only within longer terms.
        """
        if number in self._firm:
            return False
        if len(self.texts[number]) < LEAST_INFLECTED:
            return True
        citation = self._forms[number][0]
        ending = word[len(self.texts[number]) - len(citation) :]
        doubtful = small or ending in self.endings.doubtful.get(citation, ())
        return doubtful and is_common(self.lang, word)

    def _compound(self, word: str) -> Iterator[Step]:
        """Yield the longer of the terms that a word ends with and begins with, else the longest one within it."""
        size = len(word)
        if size > _LONGEST or word in self._ordinary:
            return
        last: list[int] = []
        begins = size
        for start in range(_REST, size - LEAST_PART + 1):
            if word[start:] in self._ordinary:
                return
            if (found := self._part(word[start:])) and self._is_word(word[:start]):
                last, begins = found, start
                break
        for end in range(size - _REST, max(LEAST_PART, size - begins + 1) - 1, -1):
            number = self._numbers.get(word[:end])
            if number in self.singles and number is not None and self._joins(word[end:]):
                yield Step(number, Match.COMPOUND, (0, end))
                return
        if last:
            yield from (Step(n, Match.COMPOUND, (begins, size)) for n in last)
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
        if not LEAST_FUZZY - 1 <= len(word) <= _LONGEST or word in self._ordinary or not word.isalpha() or self.known(word):
            return ()
        if is_common(self.lang, word):
            return ()
        if self._spellings is None:
            self._spellings = Spellings(
                w
                for number, w in enumerate(self.texts)
                if len(w) >= LEAST_FUZZY and number not in self._firm and w.isalpha() and w not in self.small
            )
        near = self._spellings.near(word)
        return tuple(Step(self._numbers[o], Match.FUZZY) for o in near if not self._is_other(word, o))

    def _is_other(self, word: str, term: str) -> bool:
        """Tell whether a word is rather another word than a misspelt term: only its ending or its onset differs."""
        if word.startswith(term) and word[len(term) :] in self.endings.derived:
            return True
        if len(word) > _SHORT:
            return False
        if word == term[1:] and word[0] in _VOWELS:
            return True
        same = next((i for i, (x, y) in enumerate(zip(word, term, strict=False)) if x != y), min(len(word), len(term)))
        return any({word[at:], term[at:]} <= self._letters for at in (same, max(same - 1, 1)))
