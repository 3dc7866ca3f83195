"""Names that look like others: letters of another script that are drawn alike, so that one person seems to be another (T5)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

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


def lookalikes(people: Iterable[Participant]) -> tuple[tuple[Participant, ...], ...]:
    """Return people whose names look the same, group by group."""
    groups: dict[str, list[Participant]] = {}
    for person in people:
        groups.setdefault(skeleton(person.name), []).append(person)
    return tuple(tuple(group) for shown, group in groups.items() if shown and len(group) > 1)


def _script(char: str) -> str:
    name = unicodedata.name(char, "")
    return next((s for s in _SCRIPTS if name.startswith(s)), "")
