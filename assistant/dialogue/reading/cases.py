"""Case endings that a language writes onto a word in place of a preposition (`péntekig`, `Moreau-nak`), parted from it."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping
from functools import lru_cache

from assistant.dialogue.reading.tokens import Token, expanded
from assistant.dialogue.tables import Table

LONGEST = 5
"""An ending has at most so many letters."""
SHORT = 3
"""A day's or a month's name of so many letters is an abbreviation."""
DIGRAPHS = {"ccs": "cs", "ssz": "sz", "ggy": "gy", "nny": "ny", "tty": "ty", "zzs": "zs", "lly": "ly"}
"""How a letter of two characters is doubled, and the letter."""


def parted(word: str, known: Container[str], cases: Mapping[str, str]) -> tuple[str, str] | None:
    """Return a known word and the case that is written onto it, None where there is none."""
    for size in range(min(LONGEST, len(word) - 2), 0, -1):
        if word[-size:] in cases and word[:-size] in known:
            return word[:-size], cases[word[-size:]]
    if word[-2:] not in ("al", "el") or len(word) < 6 or "val" not in cases:
        return None
    if word[-3] == word[-4] and word[:-3] in known:
        return word[:-3], cases["val"]  # `Jansennel`
    letter = DIGRAPHS.get(word[-5:-2], "")
    return (word[:-5] + letter, cases["val"]) if letter and word[:-5] + letter in known else None


def split(token: Token, known: Container[str], cases: Mapping[str, str]) -> list[Token]:
    """Return a word of a date and its ending as two tokens, or the token alone."""
    found = parted(token.folded, known, cases) if token.shape == "word" and token.folded not in known else None
    if found is None or _is_disharmonious(found[0], token.folded[len(found[0]) :]):
        return [token]
    cut = len(found[0])
    stem = Token(token.text[:cut], found[0], token.start, token.start + cut, "word")
    return [stem, Token(token.text[cut:], found[1], token.start + cut, token.end, "case")]


def _is_disharmonious(stem: str, ending: str) -> bool:
    """Say whether an ending has another kind of vowel than its stem, and so is none (`Éva` is a name, not of `év`)."""
    vowels = [letter for letter in stem if letter in "aeiou"]
    return vowels[-1:] == ["e"] and ending[:1] == "a"


def joined(found: list[Token], cases: Mapping[str, str]) -> list[Token]:
    """Join a hyphen and the ending behind it, written onto a name or a number (`12-ig`, `GGZ-nek`)."""
    kept: list[Token] = []
    for token in found:
        hyphen = kept[-1] if len(kept) > 1 else None
        if (
            hyphen is not None
            and hyphen.folded in ("-", "–")
            and token.folded in cases
            and hyphen.end == token.start
            and kept[-2].end == hyphen.start
            and (kept[-2].shape != "mark" or kept[-2].folded == ".")
        ):
            if kept[-2].folded == ".":
                del kept[-2]  # `12.-ig`
            kept[-1] = Token(hyphen.text + token.text, cases[token.folded], hyphen.start, token.end, "case")
        else:
            kept.append(token)
    return kept


def parted_phrases(phrases: Iterable[str], dated: frozenset[str], table: Table) -> Iterable[str]:
    """Return phrases with the endings of their words of dates parted, as they are in a line.

    A phrase without such a word is left as it is, to be laid out when it is first met.
    """
    if not table.cases:
        return phrases
    may_hold = _heads(dated).search
    found: list[str] = []
    for phrase in phrases:
        if may_hold(phrase) and any(_is_parted(word, dated, table) for word in _BETWEEN.split(phrase)):
            found.extend(_said(phrase, dated, table))
        else:
            found.append(phrase)
    return found


_BETWEEN = re.compile(r"[ |?]+")
"""What stands between the words of a phrase and of their choices."""


@lru_cache(maxsize=2048)
def _is_parted(word: str, dated: frozenset[str], table: Table) -> bool:
    """Say whether a word of a phrase is one of dates with an ending (`hogy` is none of `hó`)."""
    return word not in dated and word.isalpha() and parted(word, dated, table.cases) is not None


@lru_cache(maxsize=4)
def _heads(dated: frozenset[str]) -> re.Pattern[str]:
    """Return what finds a word that begins as one of dates does, whose last letter may be doubled."""
    heads = {word.removesuffix(next((d for d in DIGRAPHS.values() if word.endswith(d)), "")) for word in dated}
    return re.compile("(?:^|[ |])(?:" + "|".join(sorted(map(re.escape, heads))) + ")")


def _said(phrase: str, dated: frozenset[str], table: Table) -> Iterable[str]:
    """Return a phrase in every way that it stands for, the endings of its words of dates parted."""
    return (" ".join(_inner(word, dated, table) for word in words) for words in expanded(phrase))


def _inner(word: str, dated: frozenset[str], table: Table) -> str:
    found = parted(word, dated, table.cases) if word not in dated else None
    return word if found is None or not word.isalpha() else " ".join(found)


def dated_words(table: Table, words: Mapping[str, Mapping[str, object]]) -> frozenset[str]:
    """Return the words of dates onto which a language writes cases, by the slots that its words may fill."""
    if not table.cases:
        return frozenset()
    whole = {w for w, s in words.items() if len(w) > 1 and s.keys() & {"unit", "part", "ord"}}
    # Nobody writes a case onto a day's or a month's abbreviation: `szoba` is a room and no Saturday.
    whole |= {w for w, s in words.items() if len(w) > SHORT and s.keys() & {"month", "weekday"}}
    return frozenset(whole | {*table.cased})
