"""How an agency is called for short: by its initials, by a part of its name, by its role's name in it."""

from __future__ import annotations

import re
from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence

from assistant.dialogue.reading.tokens import NONE, words_of
from assistant.record.case import Participant

SHORTEST = 3
"""Fewer initials than these are those of too much else."""
SHORTEST_PART = 6
"""A shorter beginning of a compound is that of too many."""
_DASHED = re.compile(r"\s[-–—/]\s|\s*[,(]\s*|\)")


def initials(agency: str, elisions: Sequence[Mapping[str, str]], small: Container[str]) -> Iterator[str]:
    """Return the initials of an agency's first words, small ones left out (`Centro di salute mentale Nord`: `csm`, `csmn`)."""
    for kept in (NONE, *elisions):
        letters = "".join(w[0] for w in words_of(agency, kept) if w not in small and w[0].isalpha())
        yield from (letters[:size] for size in range(SHORTEST, len(letters) + 1))


def own_initials(
    agency: str, others: Iterable[tuple[str, ...]], elisions: Sequence[Mapping[str, str]], small: Container[str]
) -> Iterator[str]:
    """Return those initials of an agency that are no other's."""
    theirs = {short for other in others for short in initials(" ".join(other), elisions, small)}
    yield from (short for short in dict.fromkeys(initials(agency, elisions, small)) if short not in theirs)


def parts(agency: str) -> tuple[tuple[str, ...], ...]:
    """Return the words of the parts of an agency's name, where a dash or brackets set some apart (`Questura – DIGOS`)."""
    said = tuple(said for part in _DASHED.split(agency) if (said := words_of(part)))
    return said if len(said) > 1 else ()


def is_small(words: tuple[str, ...], common: Container[str]) -> bool:
    """Say whether a name in brackets is a short word of a language as well (`(OM)`, and `om`)."""
    return len(words) == 1 and len(words[0]) <= SHORTEST and words[0] in common


def holds(agency: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Say whether some words stand together in an agency's name."""
    return any(agency[i : i + len(words)] == words for i in range(len(agency) - len(words) + 1))


def bearing(words: tuple[str, ...], called: Mapping[str, Collection[tuple[str, ...]]]) -> str | None:
    """Return the only one of several agencies in whose name some words stand; `called` has the words of each agency's."""
    own = [agency for agency, names in called.items() if any(holds(said, words) for said in names)]
    return own[0] if len(own) == 1 < len(called) else None


def is_begun(name: str, word: str, generic: Container[str]) -> bool:
    """Say whether a compound begins with a word and ends in one that any agency may have (`Caritas`: `Caritasverband`)."""
    return len(word) >= SHORTEST_PART and name.startswith(word) and name.removeprefix(word) in generic


def beginning(word: str, called: Mapping[str, Collection[tuple[str, ...]]], generic: Container[str]) -> str | None:
    """Return the only one of several agencies in whose name a compound begins with a word."""
    own = [a for a, names in called.items() if any(is_begun(w, word, generic) for said in names for w in said)]
    return own[0] if len(own) == 1 < len(called) else None


def is_telling(words: tuple[str, ...], names: Iterable[tuple[str, ...]], generic: Container[str]) -> bool:
    """Say whether a role's name tells its one agency from the others without a capital (`questura`, not `police`)."""
    if len(words) > 1 or words[0] in generic:
        return len(words) > 1
    return any(said[:1] == words for said in names)


def is_enough(words: tuple[str, ...], others: Iterable[tuple[str, ...]], joining: Container[str]) -> bool:
    """Say whether an agency without its last word, a place as a rule, is still told from every other."""
    return words[-1] not in joining and all(other[: len(words)] != words for other in others)


def function_of(person: Participant) -> str:
    """Return what somebody is, also where the file writes it after the agency (`Café Exit, mentor`)."""
    _agency, comma, tail = person.agency.rpartition(", ")
    return person.function or (tail if comma and tail[:1].islower() else "")


def shortened(agency: str, others: Sequence[tuple[str, ...]], abbreviated: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    """Return how else an agency's kind is written, where no other is of it (`CC` and `Carabinieri`, `SerD` and `Ser.D.`)."""
    for short, whole in abbreviated.items():
        forms = ((short,), words_of(whole))
        if any(holds(words_of(agency), form) for form in forms) and not any(holds(o, form) for o in others for form in forms):
            yield from forms
