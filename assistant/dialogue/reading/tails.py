"""Which agency is called by the last words of its name, or by an ordinary word in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from assistant.dialogue.reading.lexicon import Lexicon, lexicon
from assistant.dialogue.reading.tokens import expanded, words_of
from assistant.record.case import Participant


def so_called(words: tuple[str, ...], lex: Lexicon, people: Iterable[Participant]) -> tuple[Participant, ...]:
    """Return who works for the one agency in whose name an ordinary word stands that names a role (`Housing`)."""
    if not lex.table.agency_heads or len(words) > 1 or words[0] not in lex.table.weak:
        return ()
    theirs = tuple(p for p in people if words[0] in words_of(p.agency))
    return theirs if len({p.agency for p in theirs}) == 1 else ()


def tails(
    name: tuple[str, ...], agency: str, people: Sequence[Participant], lexicons: Sequence[Lexicon]
) -> Iterator[tuple[str, ...]]:
    """Return the last words of an agency's name that name it and no other (`Women's Aid` of `Leeds Women's Aid`)."""
    others = [f" {' '.join(words_of(p.agency))} " for p in people if p.agency != agency]
    roles = {str(p.role) for p in people if p.agency == agency}
    for n in range(1, len(name) - 1):
        tail = name[n:]
        if not tail[0][0].isalpha() or any(tail[0] in _joining(lex) for lex in lexicons):
            continue
        if any(tail in _names(lex.table.language, role) for lex in lexicons for role in roles):
            continue  # what all of its role are called
        if not any(f" {' '.join(tail)} " in other for other in others):
            yield tail


def _joining(lex: Lexicon) -> tuple[str, ...]:
    table = lex.table
    return (*table.particles, *table.articles, *table.prepositions, *table.both)


def is_plain_elsewhere(word: str, lex: Lexicon, lexicons: Iterable[Lexicon]) -> bool:
    """Say whether a role's name is a frequent small word of another language at the table (`mayor`)."""
    others = [other for other in lexicons if other is not lex and word in other.function_words]
    return any(all(word not in names for names in other.table.agencies.values()) for other in others)


@lru_cache(maxsize=256)
def _names(language: str, role: str) -> frozenset[tuple[str, ...]]:
    """Return what those of a role are called in a language."""
    lex = lexicon(language)
    names = lex.table.agencies.get(role, ()) if lex else ()
    return frozenset(w for phrase in names for w in expanded(phrase, lex.table.elisions if lex else {}))
