"""The words of a text: where each stands in code points, and its form with case, accents and ligatures aside."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from assistant.text import folded


class Token(NamedTuple):
    """One word of a text: where it stands, in code points, and its folded form."""

    start: int
    end: int
    folded: str


_WORD = re.compile(r"[^\W_]+")
_WITHIN = "\u00ad\u200c\u200d\u2060"
"""Soft hyphen, joiners: invisible inside a word, never its end."""
_PLAIN = frozenset(" \n\t.,;:!?()\"'-/\u2019\u2013")
"""What mostly stands behind a word: neither a mark nor a joiner."""
_DROP = dict.fromkeys(map(ord, _WITHIN))
_LETTERS = str.maketrans({"ı": "i", "ø": "o", "œ": "oe", "æ": "ae", "ł": "l", "đ": "d"})
"""Letters that people type without their stroke or dot, and that Unicode does not take apart."""


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Return the words of a text; a combining mark belongs to the word before it, so accents never end a word (NFC, NFD)."""
    end = len(text) if end is None else end
    if text.isascii() or text[start:end].isascii():
        return [Token(m.start(), m.end(), m[0].lower()) for m in _WORD.finditer(text, start, end)]
    out: list[tuple[int, int]] = []
    for m in _WORD.finditer(text, start, end):
        begin, stop = m.span()
        while stop < end and text[stop] not in _PLAIN and marked(text, stop):
            stop += 1
        if out and text[before := out[-1][1]] not in _PLAIN and not text[before:begin].strip(_WITHIN):
            begin = out.pop()[0]
        out.append((begin, stop))
    return [Token(a, b, fold(text[a:b])) for a, b in out]


def marked(text: str, place: int) -> bool:
    """Tell whether a combining mark stands at a place of a text."""
    return place < len(text) and unicodedata.category(text[place])[0] == "M"


def fold(word: str) -> str:
    """Return a word without what people leave out or write differently: case, accents, ß, final sigma, the dot of i."""
    return word.lower() if word.isascii() else folded(word.translate(_DROP)).translate(_LETTERS)


def written(word: str) -> str:
    """Return a word as it is written, in NFC and without what cannot be seen."""
    return word if word.isascii() else unicodedata.normalize("NFC", word.translate(_DROP))


def plain(word: str) -> str:
    """Return a word with its accents, capitals aside."""
    return word.casefold().replace("ς", "σ")


def within(text: str, token: Token, start: int, end: int) -> tuple[int, int]:
    """Return where a stretch of a word's folded form stands in the text."""
    word = text[token.start : token.end]
    if len(word) == len(token.folded) and word.isascii():
        return token.start + start, token.start + end
    reached = [len(fold(word[:n])) for n in range(len(word) + 1)]
    first = max(n for n, at in enumerate(reached) if at <= start)
    last = min(n for n, at in enumerate(reached) if at >= end)
    while marked(text, token.start + last):
        last += 1
    return token.start + first, token.start + last
