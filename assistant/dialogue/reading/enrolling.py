"""Enters everyone at the table under every way of naming them: names, functions, agencies and what their role is called."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from assistant.dialogue.reading import agencies as kinds
from assistant.dialogue.reading.called import akin, called, kindred
from assistant.dialogue.reading.directory import AGENCY, FUNCTION, NAME, NAMED, ROLE, Directory
from assistant.dialogue.reading.entry import Entry, joined
from assistant.dialogue.reading.inflection import forms
from assistant.dialogue.reading.lexicon import Lexicon, lexicon
from assistant.dialogue.reading.respelling import add_respelt
from assistant.dialogue.reading.script import script
from assistant.dialogue.reading.tails import is_plain_elsewhere, so_called, tails
from assistant.dialogue.reading.tokens import NONE, expanded, words_of
from assistant.record.case import Participant
from assistant.text import folded


@lru_cache(maxsize=32)
def directory(participants: tuple[Participant, ...], languages: tuple[str, ...]) -> Directory:
    """Return the directory of a table in the languages spoken there."""
    return _Builder(participants, [lex for code in languages if (lex := lexicon(code))]).build()


class _Builder:
    def __init__(self, participants: tuple[Participant, ...], lexicons: list[Lexicon]) -> None:
        self.people = participants
        self.lexicons = lexicons
        self.entries: dict[tuple[str, ...], list[Entry]] = {}
        self.names: dict[str, list[str]] = {}
        self.common = frozenset().union(*(lex.common | lex.function_words for lex in lexicons)) if lexicons else frozenset()
        self.vague = {phrase for lex in lexicons for phrase in lex.table.vague}
        self.particles = {w for lex in lexicons for w in lex.table.particles} | {"van", "de", "von", "la", "el", "al", "bin"}
        self.generic = {w for lex in lexicons for w in lex.table.generic}
        self.elisions = [lex.table.elisions for lex in lexicons if lex.table.elisions]
        self.joining = {w for lex in lexicons for w in (*lex.table.articles, *lex.table.prepositions)}
        self.small = self.particles.union(self.joining, *(lex.table.both for lex in lexicons))
        named = {name for lex in lexicons for names in lex.table.agencies.values() for name in names}
        self.roles = named.difference(*((*lex.table.weak, *lex.function_words) for lex in lexicons))
        self.spelt = {p.agency: {words_of(p.agency, e) for e in (NONE, *self.elisions)} for p in participants}
        self.names_of = {p.agency: words_of(p.agency) for p in participants}

    def build(self) -> Directory:
        for person in self.people:
            self._add_name(person)
            if function := kinds.function_of(person):
                self._add(words_of(function), (person.id,), FUNCTION)
                for lex in self.lexicons:
                    self._add(self._bare(words_of(function), lex), (person.id,), FUNCTION)
        self._add_heads()
        for agency in dict.fromkeys(p.agency for p in self.people):
            self._add_agency(agency)
        self._add_roles()
        known = set(self.common).union(*(lex.words for lex in self.lexicons))
        self._add_forms()
        add_respelt(self.entries, self.names_of, self.lexicons)
        entries = {k: tuple(sorted(joined(v), key=lambda e: (e.way, e.inflected))) for k, v in self.entries.items()}
        firsts: dict[str, int] = {}
        for words in entries:
            firsts[words[0]] = max(firsts.get(words[0], 0), len(words))
            known.update(words)
        titles = frozenset(w for lex in self.lexicons for w in lex.table.titles)
        agencies = {p.id: p.agency for p in self.people}
        genitives = {word + ending: word for word in {w[-1] for w in entries} for ending in self._endings("genitives")}
        genitives = {
            form: word for form, word in genitives.items() if (len(word) > 2 or word in self.names) and form not in self.common
        }
        names = {k: tuple(v) for k, v in self.names.items()}
        scripts = frozenset(map(script, names))
        cases = {ending: case for lex in self.lexicons for ending, case in lex.table.cases.items()}
        lasts = frozenset(w[-1] for w in entries if len(w[-1]) > 1) if cases else frozenset()
        return Directory(entries, firsts, names, frozenset(known), titles, agencies, scripts, cases, lasts, genitives)

    def _add(self, words: Iterable[str], ids: tuple[str, ...], way: int, **flags: bool) -> None:
        key = tuple(words)
        if key and all(key):
            for cut in {key, *(tuple(w for k in key for w in words_of(k, e)) for e in self.elisions if "'" in "".join(key))}:
                self.entries.setdefault(cut, []).append(Entry(ids, way, **flags))
        if key and way in (FUNCTION, ROLE) and len(key[-1]) > 3 and not flags.get("capitals"):
            for form in (key[-1] + ending for ending in self._endings("definites")):
                if form not in self.common or (way == FUNCTION and form in self.vague):
                    self.entries.setdefault((*key[:-1], form), []).append(Entry(ids, way, **flags))

    def _endings(self, name: str) -> tuple[str, ...]:
        """Return the endings of a field of all tables that are spoken."""
        return tuple(dict.fromkeys(ending for lex in self.lexicons for ending in getattr(lex.table, name)))

    def _add_forms(self) -> None:
        """Add names, agencies and functions as the languages inflect them."""
        for lex in self.lexicons:
            if not lex.table.name_forms and not lex.table.noun_forms:
                continue
            for words, entries in list(self.entries.items()):
                for named in (True, False):
                    meant = [e for e in entries if (e.way == NAME) == named and not e.inflected]
                    endings = lex.table.name_forms if named else lex.table.noun_forms
                    marked = [replace(e, inflected=True) for e in meant]
                    for form in forms(words, endings) if meant else ():
                        self.entries.setdefault(form, []).extend(marked)

    def _add_heads(self) -> None:
        """Add the last word of a function (`the director`), unless it is one that names nobody (`the officer`)."""
        vague = {w for lex in self.lexicons for phrase in lex.table.vague for w in phrase.split()}
        vague -= {name for lex in self.lexicons for names in lex.table.agencies.values() for name in names}
        for person in self.people:
            function = kinds.function_of(person)
            words = words_of(function)
            head = self._head(function, words)
            if len(words) > 1 and head not in vague and len(head) > 3:
                self._add((head,), (person.id,), FUNCTION)

    def _head(self, function: str, words: tuple[str, ...]) -> str:
        """Return the word of a function that says what somebody is: its last, its first where the language has it so."""
        if self.lexicons[0].table.capital_nouns and function[:1].isupper() and len(words) > 1:
            return words[0]  # `Koordinator Nachsorge`
        for lex in self.lexicons:
            links = {p for p in (*lex.table.prepositions, *lex.table.origins) if " " not in p}
            if lex.table.head_first and any(w in links for w in words_of(function, lex.table.elisions)[1:]):
                return words[0]
        if not words or not self.lexicons or not self.lexicons[0].table.head_first:
            return words[-1] if words else ""
        return words[0] if words[0] not in self.generic else ""

    def _bare(self, words: tuple[str, ...], lex: Lexicon) -> tuple[str, ...]:
        return words[1:] if len(words) > 1 and words[0] in lex.table.articles else words

    def _add_name(self, person: Participant) -> None:
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
        start = next((i for i, w in enumerate(words) if i and w in self.particles), len(words) - 1 if len(words) > 1 else 0)
        first, family_words = words[:start], words[start:]
        ids = (person.id,)
        self._add(words, ids, NAME)
        self._add((person.id.lower(),), ids, NAME)
        self._add_surname(family_words, ids)
        if not person.name.isascii():
            self._add_spelt(person.name.partition(",")[0] if "," in person.name else person.name.split()[-1], ids)
        for word in first[:1]:
            self._add((word,), ids, NAME, capital=word in self.common)
            self._remember(word, ids)
            self._add((word[0], *family_words), self._bearers(family_words), NAME)
            self._add((word[0], family_words[-1]), self._bearers(family_words), NAME)
            self._add((word, family_words[-1]), ids, NAME)
            self._add((word, family_words[-1][0]), ids, NAME)
            self._add((family_words[-1], word), ids, NAME)
            if any(lex.table.family_first for lex in self.lexicons):
                self._add((word, family_words[-1][0]), self._namesakes(word), NAME)
                self._add((family_words[-1][0], word), self._namesakes(word), NAME)
        if re.search(r"\w-\w", person.name.split()[0]) and len(first) > 1:
            self._add_initials(tuple(w[0] for w in first[:2]), family_words, ids)
        for n, word in enumerate(first[1:], start=1):
            self._add_further(word, [*first[n:], *family_words], first[0], ids)
        inner = [n for n, w in enumerate(family_words) if w not in self.particles][:-1]
        for n in inner:
            self._add_further(family_words[n], family_words[: n + 1] if n else family_words, first[0] if first else "", ids)
        letters = "".join(w[0] for w in words)
        plain = "".join(w[0] for w in words if w not in self.particles)
        for short in {letters, plain}:
            if len(short) > 1:
                self._add((short,), ids, NAME, capitals=True)

    def _add_initials(self, letters: tuple[str, ...], family: list[str], ids: tuple[str, ...]) -> None:
        """Add what a given name of two is called by its letters (`P-O`, `PO Nyberg` for `Per-Olof Nyberg`)."""
        for short in (letters, ("".join(letters),)):
            self._add(short, ids, NAME, capitals=True)
            self._add((*short, *family), ids, NAME)

    def _add_further(self, word: str, stretch: list[str], given: str, ids: tuple[str, ...]) -> None:
        """Add a name that is neither first nor last: a second given name, or the first of two surnames."""
        flag = word in self.common
        self._add((word,), ids, NAME, capital=flag)
        if len(stretch) > 1:
            self._add(stretch, ids, NAME)
        if given:
            self._add((given, word), ids, NAME)
            self._add((given[0], word), ids, NAME)
        self._remember(word, ids)

    def _add_spelt(self, name: str, ids: tuple[str, ...]) -> None:
        """Add a surname as it is written where the keyboard lacks its letters (`Boehm`)."""
        for lex in self.lexicons:
            spelt = name.casefold()
            for written, letter in lex.table.spellings.items():
                for char in {c for c in spelt if c != letter and folded(c) == letter and written.startswith(letter)}:
                    spelt = spelt.replace(char, written)
            if spelt != name.casefold():
                self._add(words_of(spelt), ids, NAME)
                self._remember(words_of(spelt)[-1], ids)

    def _add_surname(self, family: list[str], ids: tuple[str, ...]) -> None:
        self._add(family, ids, NAME, capital=len(family) == 1 and family[0] in self.common)
        last = family[-1]
        if len(family) > 1:
            self._add((last,), ids, NAME, capital=True)
            for short in ("vd", "v d", "vdr", "v/d", "van de", "van der", "van den", "vande", "vander"):
                if family[0] == "van":
                    self._add((*short.split(), last), ids, NAME)
        self._remember(last, ids)
        for bare in {words_of(last, e)[-1] for e in self.elisions} - {last}:
            self._add((bare,), ids, NAME, capital=True)
            self._remember(bare, ids)

    def _bearers(self, family: list[str]) -> tuple[str, ...]:
        return tuple(p.id for p in self.people if words_of(p.name)[-len(family) :] == tuple(family))

    def _namesakes(self, surname: str) -> tuple[str, ...]:
        return tuple(p.id for p in self.people if surname in words_of(p.name)[:2])

    def _remember(self, word: str, ids: tuple[str, ...]) -> None:
        if word not in self.common:
            self.names.setdefault(word, []).extend(i for i in ids if i not in self.names.get(word, []))

    def _add_agency(self, agency: str) -> None:
        ids = self._speakers(tuple(p for p in self.people if p.agency == agency))
        words = words_of(agency)
        self._add(words, ids, AGENCY)
        for lex in self.lexicons:
            self._add(self._bare(words, lex), ids, AGENCY)
        for acronym in re.findall(r"\(([^)]{2,12})\)", agency):
            self._add(words_of(acronym), ids, AGENCY, capitals=kinds.is_small((acronym.casefold(),), self.common))
        for part in agency.split(", ") if ", " in agency else ():
            fellows = tuple(p for p in self.people if part in p.agency.split(", "))
            self._add(words_of(part), self._speakers(fellows), AGENCY)
        plain = re.sub(r"\([^)]*\)", " ", agency)
        outside = words_of(plain)
        self._add(outside, ids, AGENCY)
        for acronym in re.findall(r"\b[A-Z]{3,8}\b", plain) if not plain.isupper() else ():
            if self._is_own(acronym.casefold(), agency):
                self._add((acronym.casefold(),), ids, AGENCY, capitals=acronym.casefold() in self.common)
        if len(outside) > 2:
            self._add(("".join(w[0] for w in outside),), ids, AGENCY, capitals=True)
        for short in (words_of(w) for w in re.findall(r"(?<!\w)[^\W\d_a-z]{3,}(?!\w)", agency) if w.isupper()):
            if len(short) == 1 and self._is_own(short[0], agency):
                self._add(short, ids, AGENCY, capitals=True)
        others = [name for other, name in self.names_of.items() if other != agency]
        if len(outside) > 2 and kinds.is_enough(outside[:-1], others, self.joining):
            self._add(outside[:-1], ids, AGENCY)
        for tail in tails(outside, agency, self.people, self.lexicons):
            self._add(tail, ids, AGENCY)
        self._add_short(agency, plain, ids, others)
        own = [n for n, w in enumerate(outside) if w not in self.generic]
        if own and own[-1] > own[0] > 0 and outside[own[0] - 1] not in self.particles:
            self._add(outside[own[0] :], ids, AGENCY, capital=True)
        named = {str(p.role) for p in self.people if p.agency == agency} & (NAMED | {"PRI"})
        parted = dict.fromkeys(w for e in (NONE, *self.elisions) for w in words_of(" ".join(outside), e))
        for word in parted if named else ():
            if word not in self.generic and word not in self.common and len(word) > 2 and self._is_own(word, agency):
                self._add((word,), ids, AGENCY, capital=True)

    def _add_short(self, agency: str, plain: str, ids: tuple[str, ...], others: list[tuple[str, ...]]) -> None:
        """Add the initials of an agency and the parts of its name, where they are no other agency's."""
        for part in (part for part in kinds.parts(agency) if not any(kinds.holds(other, part) for other in others)):
            self._add(part, ids, AGENCY, capital=len(part) == 1, capitals=kinds.is_small(part, self.common))
        for short in kinds.own_initials(plain, others, self.elisions, self.small):
            self._add((short,), ids, AGENCY, capitals=short not in self.roles)
        for said in (said for lex in self.lexicons for said in kinds.shortened(agency, others, lex.table.abbreviated)):
            self._add(said, ids, AGENCY, capitals=len("".join(said)) < kinds.SHORTEST)

    def _is_own(self, word: str, agency: str) -> bool:
        return all(word not in name for other, name in self.names_of.items() if other != agency)

    def _add_roles(self) -> None:
        for lex in self.lexicons:
            for role, phrases in lex.table.agencies.items():
                fellows = tuple(p for p in self.people if p.role == role)
                names = {p for p in phrases if p not in lex.table.weak}
                ids = self._speakers(fellows or kindred(names, role, self.people, self.names_of) or akin(role, self.people))
                for words in (w for phrase in phrases for w in expanded(phrase, lex.table.elisions)):
                    alone = len(words) == 1
                    weak = alone and (words[0] in lex.table.weak or is_plain_elsewhere(words[0], lex, self.lexicons))
                    weak = weak and not self._is_borne(words[0], lex)
                    short = alone and len(words[0]) <= 3 and words[0] in lex.function_words
                    meant = ids or self._speakers(so_called(words, lex, self.people))
                    self._add(words, meant, ROLE, weak=weak and not short, capitals=short)
                    if own := self._bearing(words, role):
                        spelt = (said for p in self.people if p.id in own for said in self.spelt[p.agency])
                        self._add(words, own, AGENCY, capital=not kinds.is_telling(words, spelt, self.generic))
                    elif not weak and (theirs := called(words, role, self.people, self.names_of)):
                        self._add(words, self._speakers(theirs), AGENCY)
                    if short:
                        self._add(words, ids, ROLE, weak=True)
                self._add((role.lower(),), ids, ROLE, capitals=True)

    def _bearing(self, words: tuple[str, ...], role: str) -> tuple[str, ...]:
        """Return who of a role works for the one agency that bears its name, where not all of the role do (`Exit`)."""
        fellows = tuple(p for p in self.people if p.role == role)
        called = {p.agency: self.spelt[p.agency] for p in fellows}
        own = kinds.bearing(words, called)
        if own is None and len(words) == 1 and role in NAMED and any(lex.table.capital_nouns for lex in self.lexicons):
            own = kinds.beginning(words[0], called, self.generic)
        return self._speakers(tuple(p for p in fellows if p.agency == own))

    def _is_borne(self, word: str, lex: Lexicon) -> bool:
        """Say whether one agency alone has an ordinary word in its name, where cases or capitals show it to be a noun."""
        joins = lex.table.capital_nouns
        bearers = [
            name
            for name in self.names_of.values()
            if any(w == word or (joins and kinds.is_begun(w, word, self.generic)) for w in name)
        ]
        return len(bearers) == 1 and bool(lex.table.cases or joins)

    def _speakers(self, people: tuple[Participant, ...]) -> tuple[str, ...]:
        """Return who speaks for an agency: members before guests, principals before their deputies."""
        members = tuple(p for p in people if not p.guest) or people
        ids = {p.id for p in members}
        principals = tuple(p for p in members if p.deputy_of not in ids) or members
        return tuple(p.id for p in principals)
