"""Names as they sound in whichever alphabet they are written: `Дейкстра`, `Ντάικστρα` and `Dijkstra` sound alike."""

from __future__ import annotations

import re
from functools import lru_cache

_LETTERS = str.maketrans(
    {
        **dict(zip("αβγδεζηικλμνξοπρστυφχωσ", "a v g d e s i i k l m n ks o p r s t i f h o s".split(), strict=True)),
        "θ": "t",
        "ψ": "ps",
        **dict(zip("абвгдезийклмнопрстуфхцыьэъі", "a b v g d e s i i k l m n o p r s t u f h ts i _ e _ i".split(), strict=True)),
        "ж": "s",
        "ч": "s",
        "ш": "s",
        "щ": "s",
        "ю": "iu",
        "я": "ia",
    }
)
_STEPS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("^ντ|ντ$", "d"),
        ("ντ", "nd"),
        ("^μπ|μπ$", "b"),
        ("μπ", "mb"),
        ("γκ|γγ", "g"),
        ("τζ|τσ|дж", "s"),
        ("ου", "u"),
        ("αυ", "av"),
        ("ευ", "ev"),
        ("^γι", "i"),
    )
)
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("_", ""),
        ("eau|au|oo", "o"),
        ("ou|oe|iu", "u"),
        ("ij|ei|ai|ay|ey|ie|ee|y|j", "i"),
        ("tsch|sch|sh|ch|cz|sz|z|ç|c(?=[eiy])", "s"),
        ("ph", "f"),
        ("th|dt", "t"),
        ("ck|c|q", "k"),
        ("w", "v"),
        ("x", "ks"),
        ("h", ""),
        ("ß", "s"),
        (r"(.)\1+", r"\1"),
    )
)


def script(word: str) -> str:
    """Return which alphabet a folded word begins in: `latin`, `greek`, `cyrillic`, or empty for any other."""
    letter = word[:1]
    if letter < "\u0250":
        return "latin"
    return "greek" if "\u0370" <= letter < "\u0400" else "cyrillic" if "\u0400" <= letter < "\u0530" else ""


@lru_cache(maxsize=2048)
def sound(word: str) -> str:
    """Return how a folded word sounds, roughly, in Latin letters."""
    if script(word) != "latin":
        for pattern, letters in _STEPS:
            word = pattern.sub(letters, word)
        word = word.translate(_LETTERS)
    for pattern, letters in _SOUNDS:
        word = pattern.sub(letters, word)
    return word
