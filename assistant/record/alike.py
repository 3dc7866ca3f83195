"""Names that look like others: letters of another script that are drawn alike, so that one person seems to be another (T5)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import combinations

from assistant.record.case import Participant
from assistant.text import folded

_ALIKE = str.maketrans(
    # Cyrillic, Greek, then Latin signs that are read as others; folded, so small letters only.
    "аеорсухівԁѕјһкмнтгбпӏԛԝүαορνυικτχηωγεıłøđ",
    "aeopcyxibdsjhkmhtrbnlqwyaopvuiktxnwyeilod",
)
_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "FULLWIDTH")


def skeleton(name: str) -> str:
    """Return what a name looks like at a glance: case, accents, spaces and signs aside, look-alike letters made one."""
    plain = folded(unicodedata.normalize("NFKC", name)).translate(_ALIKE)
    return "".join(c for c in plain if c.isalnum()).replace("rn", "m").replace("vv", "w").translate(str.maketrans("01", "ol"))


def mixes_scripts(name: str) -> bool:
    """Return whether one word of a name has letters of two scripts that are drawn alike."""
    return any(len({_script(c) for c in word if c.isalpha()} - {""}) > 1 for word in name.split())


def lookalikes(people: tuple[Participant, ...]) -> Iterator[tuple[Participant, Participant]]:
    """Yield pairs of people whose names look the same."""
    shown = [(skeleton(p.name), p) for p in people]
    for (one, first), (other, second) in combinations(shown, 2):
        if one and one == other:
            yield first, second


def _script(char: str) -> str:
    name = unicodedata.name(char, "")
    return next((s for s in _SCRIPTS if name.startswith(s)), "")
