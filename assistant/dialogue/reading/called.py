"""Which agency of the table is called by the words of a role that the file does not give it (`das Jugendamt`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from assistant.dialogue.reading.directory import NAMED
from assistant.dialogue.reading.lexicon import Lexicon, lexicon
from assistant.dialogue.reading.tokens import expanded, words_of
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


def _is_within(words: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Say whether words stand side by side in an agency's name, the last of them as it stands or inflected."""
    *first, last = words
    for i in range(len(name) - len(first)):
        found = name[i + len(first)]
        if list(name[i : i + len(first)]) == first and (found == last or (len(last) >= INFLECTED and found.startswith(last))):
            return True
    return False


def so_called(words: tuple[str, ...], lex: Lexicon, people: Iterable[Participant]) -> tuple[Participant, ...]:
    """Return who works for the one agency in whose name an ordinary word stands that names a role (`Housing`)."""
    if not lex.table.agency_heads or len(words) > 1 or words[0] not in lex.table.weak:
        return ()
    theirs = tuple(p for p in people if words[0] in words_of(p.agency))
    return theirs if len({p.agency for p in theirs}) == 1 else ()


def is_tail(words: tuple[str, ...], agency: str, people: Sequence[Participant], lexicons: Sequence[Lexicon]) -> bool:
    """Say whether the last words of an agency's name (`Women's Aid` of `Leeds Women's Aid`) name it and no other."""
    joins = (w for lex in lexicons for w in (*lex.table.particles, *lex.table.articles, *lex.table.prepositions, *lex.table.both))
    if words[0] in joins or not words[0][0].isalpha():
        return False
    roles = {str(p.role) for p in people if p.agency == agency}
    if any(words in _names(lex.table.language, role) for lex in lexicons for role in roles):
        return False  # what all of its role are called
    text = f" {' '.join(words)} "
    return all(text not in f" {' '.join(words_of(p.agency))} " for p in people if p.agency != agency)


@lru_cache(maxsize=256)
def _names(language: str, role: str) -> frozenset[tuple[str, ...]]:
    """Return what those of a role are called in a language."""
    lex = lexicon(language)
    names = lex.table.agencies.get(role, ()) if lex else ()
    return frozenset(w for phrase in names for w in expanded(phrase, lex.table.elisions if lex else {}))
