"""The common words of each language: what is one of them is not a misspelt term, whatever the glossary holds."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent / "ordinary"
"""One file a language: folded words of five letters and more in order; `README.md` there says where they are from."""


def is_common(lang: str, word: str) -> bool:
    """Tell whether a folded word is common in a language; the words are read when the first one is asked about."""
    words = _words(lang)
    at = bisect_left(words, word)
    return at < len(words) and words[at] == word


@cache
def _words(lang: str) -> list[str]:
    path = _FOLDER / f"{lang}.txt"
    return path.read_text("utf-8").split() if path.is_file() else []
