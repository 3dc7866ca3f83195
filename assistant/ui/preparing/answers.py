"""One answer at a time, checked when it is given: each function returns what the tables of a prepare file hold, or rejects."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from assistant.catalogues import LANGUAGES
from assistant.dialogue.answering import Room, people
from assistant.dialogue.prompts import AskPeople, Option
from assistant.dialogue.reading import meant
from assistant.record import prepared
from assistant.record.case import Participant
from assistant.record.fields import Reader
from assistant.record.vocabulary import Role
from assistant.spoken import locale
from assistant.text import Rejected, _, folded, joined, literal

Check = Callable[[str], str]
"""Takes an answer as typed; returns the value for the table or raises Rejected with a remedy."""

LONGEST = 2000
"""Characters of an objective."""


def reference(said: str) -> str:
    """Take a case reference: a pseudonym, never a name (contract, prepare)."""
    return prepared.reference(Reader({"reference": said.upper()}, "case"))


def words(longest: int = 200) -> Check:
    """Take any text that can be kept."""
    return lambda said: Reader({"text": said}, "").text("text", None, longest=longest)


def agency(said: str) -> str:
    """Take an agency's name, which is neither a role nor an id (contract, prepare)."""
    if folded(said) in {folded(role) for role in Role} or re.fullmatch(r"[Pp]\d+", said):
        why = _("{said} is a role or the id of a participant; write the agency's name.", said=literal(said))
        raise Rejected(why)
    return words()(said)


def country(room: Room) -> Check:
    """Take a country by its two letters, or by its name or how that begins, in the interface's language or English."""

    def check(said: str) -> str:
        if len(said) > 2:
            shown = [locale(language).territories for language in (room.catalogue.language, "en")]
            known = {code: [str(names.get(code, "")) for names in shown] for code in map(str, shown[1]) if code.isalpha()}
            found = _closest(said, known)
            if len(found) == 1:
                return prepared.country(Reader({"country": found[0]}, "case"))
        return prepared.country(Reader({"country": said}, "case"))

    return check


def languages(shown: str) -> tuple[Option, ...]:
    """Return the languages that minutes can be written in, called as in the language `shown`, in English or in their own."""

    def called(code: str, language: str) -> str:
        return str(locale(language).languages[code])

    return tuple(
        Option(key=code, label=literal(called(code, shown)), also=(called(code, "en"), called(code, code)))
        for code in LANGUAGES
    )


def one_of(options: Sequence[Option], room: Room) -> Check:
    """Take one of some options by its number, its key or what it is called, or by how one of them alone begins."""

    def check(said: str) -> str:
        if said.isdecimal() and 1 <= int(said) <= len(options):
            return options[int(said) - 1].key
        found = _closest(said, {o.key: (o.key, *o.also, *room.words(o.label)) for o in options})
        if not found:
            plain = meant(said, (o.key for o in options), room.setting)
            found = (plain,) if plain else ()
        if len(found) == 1:
            return found[0]
        fitting = [joined((literal(str(n)), o.label), " ") for n, o in enumerate(options, 1) if not found or o.key in found]
        raise Rejected(_("Choose one of these: {options}.", options=joined(fitting)))

    return check


def person(people_: Sequence[Participant], room: Room) -> Check:
    """Take one of the participants by number, any part of the name that fits no other, function or agency."""
    options = tuple(Option(key=p.id, label=literal(p.name)) for p in people_)
    there = replace(room, setting=replace(room.setting, participants=tuple(people_)))
    ids = tuple(p.id for p in people_)
    asked = AskPeople(key="chair", text=_("Who chairs?"), only=ids, most=1, agencies=False)

    def check(said: str) -> str:
        found = _closest(said, {p.id: (p.id, p.name) for p in people_})
        return one_of(options, room)(said) if said.isdecimal() or found else people(said, there, asked)[0]

    return check


def _closest(said: str, known: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """Return the keys whose names fit best: all of a name, a whole word of it, its beginning, the beginning of a word."""
    wanted = folded(said)
    names = {key: [folded(name) for name in called if name] for key, called in known.items()}
    for fits in (
        lambda name: name == wanted,
        lambda name: wanted in _split(name),
        lambda name: name.startswith(wanted),
        lambda name: any(word.startswith(wanted) for word in _split(name)),
    ):
        found = tuple(key for key, called in names.items() if any(map(fits, called)))
        if found:
            return found
    return ()


def _split(name: str) -> list[str]:
    return re.split(r"[\s,;:/()-]+", name)
