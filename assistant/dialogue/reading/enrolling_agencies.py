"""Enters agencies under their names, their short forms, and what their role is called; those who speak for them are meant."""

from __future__ import annotations

import re

from assistant.dialogue.reading import agencies as kinds
from assistant.dialogue.reading.called import akin, called, kindred
from assistant.dialogue.reading.directory import AGENCY, NAMED, ROLE
from assistant.dialogue.reading.lexicon import Lexicon
from assistant.dialogue.reading.register import Register
from assistant.dialogue.reading.tails import is_plain_elsewhere, so_called, tails
from assistant.dialogue.reading.tokens import NONE, expanded, words_of


def enter_agency(register: Register, agency: str) -> None:
    """Enter an agency's name, whole, shortened and by its initials, wherever no other agency is meant by it."""
    ids = register.speakers(tuple(p for p in register.people if p.agency == agency))
    words = words_of(agency)
    register.add(words, ids, AGENCY)
    for lex in register.lexicons:
        register.add(register.bare(words, lex), ids, AGENCY)
    for acronym in re.findall(r"\(([^)]{2,12})\)", agency):
        register.add(words_of(acronym), ids, AGENCY, capitals=kinds.is_small((acronym.casefold(),), register.common))
    for part in agency.split(", ") if ", " in agency else ():
        fellows = tuple(p for p in register.people if part in p.agency.split(", "))
        register.add(words_of(part), register.speakers(fellows), AGENCY)
    plain = re.sub(r"\([^)]*\)", " ", agency)
    outside = words_of(plain)
    register.add(outside, ids, AGENCY)
    for acronym in re.findall(r"\b[A-Z]{3,8}\b", plain) if not plain.isupper() else ():
        if register.is_own(acronym.casefold(), agency):
            register.add((acronym.casefold(),), ids, AGENCY, capitals=acronym.casefold() in register.common)
    if len(outside) > 2:
        register.add(("".join(w[0] for w in outside),), ids, AGENCY, capitals=True)
    for short in (words_of(w) for w in re.findall(r"(?<!\w)[^\W\d_a-z]{3,}(?!\w)", agency) if w.isupper()):
        if len(short) == 1 and register.is_own(short[0], agency):
            register.add(short, ids, AGENCY, capitals=True)
    others = [name for other, name in register.names_of.items() if other != agency]
    if len(outside) > 2 and kinds.is_enough(outside[:-1], others, register.joining):
        register.add(outside[:-1], ids, AGENCY)
    for tail in tails(outside, agency, register.people, register.lexicons):
        register.add(tail, ids, AGENCY)
    _enter_short(register, agency, plain, ids, others)
    own = [n for n, w in enumerate(outside) if w not in register.generic]
    if own and own[-1] > own[0] > 0 and outside[own[0] - 1] not in register.particles:
        register.add(outside[own[0] :], ids, AGENCY, capital=True)
    named = {str(p.role) for p in register.people if p.agency == agency} & (NAMED | {"PRI"})
    parted = dict.fromkeys(w for e in (NONE, *register.elisions) for w in words_of(" ".join(outside), e))
    articled = _articled(register, plain)
    for word in parted if named else ():
        plainly = word not in register.common or word in articled
        if word not in register.generic and plainly and len(word) > 2 and register.is_own(word, agency):
            register.add((word,), ids, AGENCY, capital=True)


def _articled(register: Register, agency: str) -> set[str]:
    """Return the last word of a name where an article in capitals makes a common word its own (`Il Ponte`, `Le Relais`)."""
    articles = {w for lex in register.lexicons for w in lex.table.articles}
    pairs = re.findall(r"\b([^\W\d_]+)['’ ]([^\W\d_]+)$", agency.strip())
    return {"".join(words_of(w)) for a, w in pairs if a[0].isupper() and w[0].isupper() and a.casefold() in articles}


def _enter_short(register: Register, agency: str, plain: str, ids: tuple[str, ...], others: list[tuple[str, ...]]) -> None:
    """Add the initials of an agency and the parts of its name, where they are no other agency's."""
    for part in (part for part in kinds.parts(agency) if not any(kinds.holds(other, part) for other in others)):
        register.add(part, ids, AGENCY, capital=len(part) == 1, capitals=kinds.is_small(part, register.common))
    for short in kinds.own_initials(plain, others, register.elisions, register.small):
        register.add((short,), ids, AGENCY, capitals=short not in register.roles)
    for said in (said for lex in register.lexicons for said in kinds.shortened(agency, others, lex.table.abbreviated)):
        register.add(said, ids, AGENCY, capitals=len("".join(said)) < kinds.SHORTEST)


def enter_roles(register: Register) -> None:
    """Enter what the agency of each role is called in the languages spoken (`the police`, `the municipality`)."""
    for lex in register.lexicons:
        for role, phrases in lex.table.agencies.items():
            fellows = tuple(p for p in register.people if p.role == role)
            names = {p for p in phrases if p not in lex.table.weak}
            ids = register.speakers(
                fellows or kindred(names, role, register.people, register.names_of) or akin(role, register.people)
            )
            for words in (w for phrase in phrases for w in expanded(phrase, lex.table.elisions)):
                alone = len(words) == 1
                weak = alone and (words[0] in lex.table.weak or is_plain_elsewhere(words[0], lex, register.lexicons))
                weak = weak and not _is_borne(register, words[0], lex)
                short = alone and len(words[0]) <= 3 and words[0] in lex.function_words
                meant = ids or register.speakers(so_called(words, lex, register.people))
                register.add(words, meant, ROLE, weak=weak and not short, capitals=short)
                if own := _bearing(register, words, role):
                    spelt = (said for p in register.people if p.id in own for said in register.spelt[p.agency])
                    register.add(words, own, AGENCY, capital=not kinds.is_telling(words, spelt, register.generic))
                elif not weak and (theirs := called(words, role, register.people, register.names_of)):
                    register.add(words, register.speakers(theirs), AGENCY)
                if short:
                    register.add(words, ids, ROLE, weak=True)
            register.add((role.lower(),), ids, ROLE, capitals=True)


def _bearing(register: Register, words: tuple[str, ...], role: str) -> tuple[str, ...]:
    """Return who of a role works for the one agency that bears its name, where not all of the role do (`Exit`)."""
    fellows = tuple(p for p in register.people if p.role == role)
    called = {p.agency: register.spelt[p.agency] for p in fellows}
    own = kinds.bearing(words, called)
    if own is None and len(words) == 1 and role in NAMED and any(lex.table.capital_nouns for lex in register.lexicons):
        own = kinds.beginning(words[0], called, register.generic)
    return register.speakers(tuple(p for p in fellows if p.agency == own))


def _is_borne(register: Register, word: str, lex: Lexicon) -> bool:
    """Say whether one agency alone has an ordinary word in its name, where cases or capitals show it to be a noun."""
    joins = lex.table.capital_nouns
    bearers = [
        name
        for name in register.names_of.values()
        if any(w == word or (joins and kinds.is_begun(w, word, register.generic)) for w in name)
    ]
    return len(bearers) == 1 and bool(lex.table.cases or joins)
