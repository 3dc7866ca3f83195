"""Enters one person under every way of naming them: names in every order, initials, and what they are."""

from __future__ import annotations

import re

from assistant.dialogue.reading import agencies as kinds
from assistant.dialogue.reading.directory import FUNCTION, NAME
from assistant.dialogue.reading.register import Register
from assistant.dialogue.reading.tokens import words_of
from assistant.record.case import Participant
from assistant.text import folded


def enter_person(register: Register, person: Participant) -> None:
    """Enter somebody's names and, as far as it is said, function."""
    _enter_name(register, person)
    if function := kinds.function_of(person):
        register.add(words_of(function), (person.id,), FUNCTION)
        for lex in register.lexicons:
            register.add(register.bare(words_of(function), lex), (person.id,), FUNCTION)


def _enter_name(register: Register, person: Participant) -> None:
    words = [
        w
        for w in words_of(re.sub(r"\([^)]*\)", " ", person.name))
        if w not in ("mr", "mrs", "ms", "dr", "dhr", "mw", "mevr", "prof")
    ]
    if "," in person.name:
        family, _, given = person.name.partition(",")
        words = [*words_of(given), *words_of(family)]
    if not words:
        return
    start = next((i for i, w in enumerate(words) if i and w in register.particles), len(words) - 1 if len(words) > 1 else 0)
    first, family_words = words[:start], words[start:]
    ids = (person.id,)
    register.add(words, ids, NAME)
    register.add((person.id.lower(),), ids, NAME)
    _enter_surname(register, family_words, ids)
    if not person.name.isascii():
        _enter_spelt(register, person.name.partition(",")[0] if "," in person.name else person.name.split()[-1], ids)
    for word in first[:1]:
        register.add((word,), ids, NAME, capital=word in register.common)
        register.remember(word, ids)
        register.add((word[0], *family_words), _bearers(register, family_words), NAME)
        register.add((word[0], family_words[-1]), _bearers(register, family_words), NAME)
        register.add((word, family_words[-1]), ids, NAME)
        register.add((word, family_words[-1][0]), ids, NAME)
        register.add((family_words[-1], word), ids, NAME)
        if any(lex.table.family_first for lex in register.lexicons):
            register.add((word, family_words[-1][0]), _namesakes(register, word), NAME)
            register.add((family_words[-1][0], word), _namesakes(register, word), NAME)
        if re.search(r"\w-\w", person.name.split()[0]) and len(first) > 1:
            _enter_initials(register, tuple(w[0] for w in first[:2]), family_words, ids)
    for n, word in enumerate(first[1:], start=1):
        _enter_further(register, word, [*first[n:], *family_words], first[0], ids)
    inner = [n for n, w in enumerate(family_words) if w not in register.particles][:-1]
    for n in inner:
        _enter_further(register, family_words[n], family_words[: n + 1] if n else family_words, first[0] if first else "", ids)
    letters = "".join(w[0] for w in words)
    plain = "".join(w[0] for w in words if w not in register.particles)
    for short in {letters, plain}:
        if len(short) > 1:
            register.add((short,), ids, NAME, capitals=True)


def _enter_initials(register: Register, letters: tuple[str, ...], family: list[str], ids: tuple[str, ...]) -> None:
    """Add what a given name of two is called by its letters (`P-O`, `PO Nyberg` for `Per-Olof Nyberg`)."""
    for short in (letters, ("".join(letters),)):
        register.add(short, ids, NAME, capitals=True)
        register.add((*short, *family), ids, NAME)


def _enter_further(register: Register, word: str, stretch: list[str], given: str, ids: tuple[str, ...]) -> None:
    """Add a name that is neither first nor last: a second given name, or the first of two surnames."""
    flag = word in register.common
    register.add((word,), ids, NAME, capital=flag)
    if len(stretch) > 1:
        register.add(stretch, ids, NAME)
    if given:
        register.add((given, word), ids, NAME)
        register.add((given[0], word), ids, NAME)
    register.remember(word, ids)


def _enter_spelt(register: Register, name: str, ids: tuple[str, ...]) -> None:
    """Add a surname as it is written where the keyboard lacks its letters (`Boehm`)."""
    for lex in register.lexicons:
        spelt = name.casefold()
        for written, letter in lex.table.spellings.items():
            for char in {c for c in spelt if c != letter and folded(c) == letter and written.startswith(letter)}:
                spelt = spelt.replace(char, written)
        if spelt != name.casefold():
            register.add(words_of(spelt), ids, NAME)
            register.remember(words_of(spelt)[-1], ids)


def _enter_surname(register: Register, family: list[str], ids: tuple[str, ...]) -> None:
    register.add(family, ids, NAME, capital=len(family) == 1 and family[0] in register.common)
    last = family[-1]
    if len(family) > 1:
        register.add((last,), ids, NAME, capital=True)
        for short in ("vd", "v d", "vdr", "v/d", "van de", "van der", "van den", "vande", "vander"):
            if family[0] == "van":
                register.add((*short.split(), last), ids, NAME)
    register.remember(last, ids)
    for bare in {words_of(last, e)[-1] for e in register.elisions} - {last}:
        register.add((bare,), ids, NAME, capital=True)
        register.remember(bare, ids)


def _bearers(register: Register, family: list[str]) -> tuple[str, ...]:
    return tuple(p.id for p in register.people if words_of(p.name)[-len(family) :] == tuple(family))


def _namesakes(register: Register, surname: str) -> tuple[str, ...]:
    return tuple(p.id for p in register.people if surname in words_of(p.name)[:2])


def enter_heads(register: Register) -> None:
    """Add the last word of a function (`the director`), unless it is one that names nobody (`the officer`)."""
    vague = {w for lex in register.lexicons for phrase in lex.table.vague for w in phrase.split()}
    vague -= {name for lex in register.lexicons for names in lex.table.agencies.values() for name in names}
    for person in register.people:
        function = kinds.function_of(person)
        words = words_of(function)
        head = _head(register, function, words)
        if len(words) > 1 and head not in vague and len(head) > 3:
            register.add((head,), (person.id,), FUNCTION)


def _head(register: Register, function: str, words: tuple[str, ...]) -> str:
    """Return the word of a function that says what somebody is: its last, its first where the language has it so."""
    if register.lexicons[0].table.capital_nouns and function[:1].isupper() and len(words) > 1:
        return words[0]  # `Koordinator Nachsorge`
    for lex in register.lexicons:
        links = {p for p in (*lex.table.prepositions, *lex.table.origins) if " " not in p}
        if lex.table.head_first and any(w in links for w in words_of(function, lex.table.elisions)[1:]):
            return words[0]
    if not words or not register.lexicons or not register.lexicons[0].table.head_first:
        return words[-1] if words else ""
    return words[0] if words[0] not in register.generic else ""
