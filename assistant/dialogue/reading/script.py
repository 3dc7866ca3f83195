"""Names as they sound in whichever alphabet they are written: `Дейкстра`, `Ντάικστρα` and `Dijkstra` sound alike."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from assistant.dialogue.tables import words

_NAMES_GREEK = words("a v g d e s i i k l m n ks o p r s t i f h o s")
_NAMES_CYRILLIC = words("a b v g d e s i i k l m n o p r s t u f h ts i _ e _ i")
_LETTERS = str.maketrans(
    {
        **dict(zip("αβγδεζηικλμνξοπρστυφχωσ", _NAMES_GREEK, strict=True)),
        "θ": "t",
        "ψ": "ps",
        **dict(zip("абвгдезийклмнопрстуфхцыьэъі", _NAMES_CYRILLIC, strict=True)),
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


def alike(word: str, names: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return whom a folded word names that is written in another alphabet than their name."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - the first question needs no other alphabet

    heard, own = sound(word), script(word)
    best: dict[int, set[str]] = {}
    for name, ids in names.items():
        if script(name) == own or len(heard) < 3:
            continue
        said = sound(name)
        allowed = 0 if min(len(said), len(heard)) < 6 else 1
        distance = OSA.distance(heard, said, score_cutoff=allowed)
        if distance <= allowed:
            best.setdefault(distance, set()).update(ids)
    return tuple(sorted(best[min(best)])) if best else ()
