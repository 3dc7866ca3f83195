"""Names but for a typing error: the longer a name the more may be wrong in it."""

from __future__ import annotations

from collections.abc import Mapping

_SOUNDS = (("ij", "y"), ("sz", "s"), ("ck", "k"), ("ph", "f"), ("ß", "ss"), ("ø", "oe"), ("æ", "ae"), ("aa", "a"))
"""Two usual spellings of one sound, as they are compared."""


def misspelt(word: str, names: Mapping[str, tuple[str, ...]], *, capital: bool) -> tuple[str, ...]:
    """Return whom a word names but for a typing error; short names allow for none."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - the first question needs no typing errors

    spelt = _sound(word)
    best: dict[int, set[str]] = {}
    for name, ids in names.items():
        allowed = 0 if len(name) < 5 else 1 if len(name) < 9 else 2
        sound = _sound(name)
        if (not allowed and spelt != sound) or abs(len(name) - len(word)) > 2:
            continue
        if (spelt[0] != sound[0] and len(name) < 7) or _is_of_other_sex(word, name):
            continue
        distance = OSA.distance(spelt, sound, score_cutoff=allowed)
        if distance <= allowed and (capital or distance == 0 or len(name) >= 6):
            best.setdefault(distance, set()).update(ids)
    return tuple(sorted(best[min(best)])) if best else ()


def _is_of_other_sex(word: str, name: str) -> bool:
    """Say whether two surnames are those of husband and wife (`Димитров`, `Димитрова`): not one person's, spelt wrongly."""
    shorter, longer = sorted((word, name), key=len)
    return longer[:-1] == shorter and longer[-1] in "аa" and shorter.endswith(("ов", "ев", "ин", "ov", "ev"))


def _sound(word: str) -> str:
    """Return a name as it sounds where two spellings are usual."""
    for written, sound in _SOUNDS:
        word = word.replace(written, sound)
    return word
