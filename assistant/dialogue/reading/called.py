"""Which agency of the table is called by the words of a role that the file does not give it (`das Jugendamt`)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from assistant.dialogue.reading.directory import NAMED
from assistant.record.case import Participant

DISTINCT = 6
"""So many letters tell an agency's kind from any other word of its name."""
KINDRED = 9
"""Words that begin with so many letters alike tell the same kind of agency (`psykiatrien`, `psykiatrisk`)."""
INFLECTED = 8
"""A word of so many letters may go on in an agency's name (`pszichiátria`, `pszichiátriai`)."""


def called(
    words: tuple[str, ...], role: str, people: Collection[Participant], names: Mapping[str, tuple[str, ...]]
) -> tuple[Participant, ...]:
    """Return who works for the one agency with these words in its name, whatever role the file gives it.

    `das Jugendamt` is the `Jugendamt Hildesheim`, though its role in the file is that of social services, and `pszichiátria`
    the `Pszichiátriai Gondozó`. Where others have the role as well, the words are theirs too if one of the agency has it.

    Args:
        words: a name that the language has for agencies of `role`.
        role: the role.
        people: everyone at the table.
        names: their agencies to the words of each.

    """
    fellows = tuple(p for p in people if p.role == role)
    if role not in NAMED or len("".join(words)) < DISTINCT:
        return _elsewhere(words, fellows, people, names)
    own = {agency for agency, name in names.items() if _is_within(words, name)}
    if len(own) != 1:
        return _elsewhere(words, fellows, people, names)
    theirs = tuple(p for p in people if p.agency in own)
    others = any(p.role == role and p.agency not in own for p in people)
    return () if others and any(p.role == role for p in theirs) else theirs


def kindred(
    names: Collection[str], role: str, people: Iterable[Participant], names_of: Mapping[str, tuple[str, ...]]
) -> tuple[Participant, ...]:
    """Return who works for an agency that bears one of the names of a role nobody has (`psykiatrien`, `Psykiatrisk Center`)."""
    if role not in NAMED:
        return ()
    begun = {name[:KINDRED] for name in names if len(name) > KINDRED}
    own = {
        agency
        for agency, words in names_of.items()
        if any((w in names and len(w) >= DISTINCT) or w[:KINDRED] in begun for w in words)
    }
    return tuple(p for p in people if p.agency in own)


def _elsewhere(
    words: tuple[str, ...],
    fellows: Collection[Participant],
    people: Iterable[Participant],
    names_of: Mapping[str, tuple[str, ...]],
) -> tuple[Participant, ...]:
    """Return whose agency bears a name of a role that those who have the role do not bear (`Kriminalforsorgen Østjylland`)."""
    if len(words) > 1 or len(words[0]) < DISTINCT or not fellows or any(words[0] in names_of[p.agency] for p in fellows):
        return ()
    return tuple(p for p in people if words[0] in names_of[p.agency])


def _is_within(words: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Say whether words stand side by side in an agency's name, the last of them as it stands or inflected."""
    *first, last = words
    for i in range(len(name) - len(first)):
        found = name[i + len(first)]
        if list(name[i : i + len(first)]) == first and (found == last or (len(last) >= INFLECTED and found.startswith(last))):
            return True
    return False


AKIN = {"MH": ("HLT",), "PRC": ("PRI",)}
"""Role to those whose people are meant by its names where nobody of its own is at the table (`the psychiatrist`)."""


def akin(role: str, people: Iterable[Participant]) -> tuple[Participant, ...]:
    """Return those of the roles akin to one that nobody at the table has."""
    return tuple(p for p in people if p.role in AKIN.get(role, ()))
