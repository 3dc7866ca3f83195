"""Enters everyone at the table under every way of naming them: names, functions, agencies and what their role is called."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from assistant.dialogue.reading.directory import NAME, Directory
from assistant.dialogue.reading.enrolling_agencies import enter_agency, enter_roles
from assistant.dialogue.reading.enrolling_people import enter_heads, enter_person
from assistant.dialogue.reading.entry import joined
from assistant.dialogue.reading.inflection import forms
from assistant.dialogue.reading.lexicon import lexicon
from assistant.dialogue.reading.register import Register
from assistant.dialogue.reading.respelling import add_respelt
from assistant.dialogue.reading.script import script
from assistant.record.case import Participant


@lru_cache(maxsize=32)
def directory(participants: tuple[Participant, ...], languages: tuple[str, ...]) -> Directory:
    """Return the directory of a table in the languages spoken there."""
    return _built(Register(participants, [lex for code in languages if (lex := lexicon(code))]))


def _built(register: Register) -> Directory:
    for person in register.people:
        enter_person(register, person)
    enter_heads(register)
    for agency in dict.fromkeys(p.agency for p in register.people):
        enter_agency(register, agency)
    enter_roles(register)
    known = set(register.common).union(*(lex.words for lex in register.lexicons))
    _add_forms(register)
    add_respelt(register.entries, register.names_of, register.lexicons)
    entries = {k: tuple(sorted(joined(v), key=lambda e: (e.way, e.inflected))) for k, v in register.entries.items()}
    firsts: dict[str, int] = {}
    for words in entries:
        firsts[words[0]] = max(firsts.get(words[0], 0), len(words))
        known.update(words)
    titles = frozenset(w for lex in register.lexicons for w in lex.table.titles)
    agencies = {p.id: p.agency for p in register.people}
    genitives = {word + ending: word for word in {w[-1] for w in entries} for ending in register.endings("genitives")}
    genitives = {
        form: word
        for form, word in genitives.items()
        if (len(word) > 2 or word in register.names) and form not in register.common
    }
    names = {k: tuple(v) for k, v in register.names.items()}
    scripts = frozenset(map(script, names))
    cases = {ending: case for lex in register.lexicons for ending, case in lex.table.cases.items()}
    lasts = frozenset(w[-1] for w in entries if len(w[-1]) > 1) if cases else frozenset()
    return Directory(entries, firsts, names, frozenset(known), titles, agencies, scripts, cases, lasts, genitives)


def _add_forms(register: Register) -> None:
    """Add names, agencies and functions as the languages inflect them."""
    for lex in register.lexicons:
        if not lex.table.name_forms and not lex.table.noun_forms:
            continue
        for words, entries in list(register.entries.items()):
            for named in (True, False):
                meant = [e for e in entries if (e.way == NAME) == named and not e.inflected]
                endings = lex.table.name_forms if named else lex.table.noun_forms
                marked = [replace(e, inflected=True) for e in meant]
                for form in forms(words, endings) if meant else ():
                    register.entries.setdefault(form, []).extend(marked)
