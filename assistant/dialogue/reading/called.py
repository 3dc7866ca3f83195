"""Which agency of the table is called by the words of a role that the file does not give it (`das Jugendamt`)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from assistant.dialogue.reading.directory import NAMED
from assistant.record.case import Participant

DISTINCT = 6
"""So many letters tell an agency's kind from any other word of its name."""
INFLECTED = 8
"""A word of so many letters may go on in an agency's name (`pszichiátria`, `pszichiátriai`)."""


def called(
    words: tuple[str, ...], role: str, people: Iterable[Participant], names: Mapping[str, tuple[str, ...]]
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
    if role not in NAMED or len("".join(words)) < DISTINCT:
        return ()
    own = {agency for agency, name in names.items() if _is_within(words, name)}
    if len(own) != 1:
        return ()
    theirs = tuple(p for p in people if p.agency in own)
    others = any(p.role == role and p.agency not in own for p in people)
    return () if others and any(p.role == role for p in theirs) else theirs


def bearing(
    names: Collection[str], people: Iterable[Participant], names_of: Mapping[str, tuple[str, ...]]
) -> tuple[Participant, ...]:
    """Return who works for an agency with one of some words in its name (`jobcentret` is the `Jobcenter Aarhus`)."""
    own = {agency for agency, words in names_of.items() if any(w in names for w in words if len(w) >= DISTINCT)}
    return tuple(p for p in people if p.agency in own)


def elsewhere(
    words: tuple[str, ...],
    fellows: Collection[Participant],
    people: Iterable[Participant],
    names_of: Mapping[str, tuple[str, ...]],
) -> tuple[Participant, ...]:
    """Return whose agency bears a name of a role that those who have the role do not bear (`Kriminalforsorgen Østjylland`)."""
    if len(words) > 1 or not fellows or bearing(words, fellows, {p.agency: names_of[p.agency] for p in fellows}):
        return ()
    return bearing(words, people, names_of)


def _is_within(words: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Say whether words stand side by side in an agency's name, the last of them as it stands or inflected."""
    *first, last = words
    for i in range(len(name) - len(first)):
        found = name[i + len(first)]
        if list(name[i : i + len(first)]) == first and (found == last or (len(last) >= INFLECTED and found.startswith(last))):
            return True
    return False
