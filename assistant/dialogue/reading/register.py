"""The register of a table while it is made: who is entered under which words, and what the languages know of words."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.dialogue.reading.directory import FUNCTION, ROLE
from assistant.dialogue.reading.entry import Entry
from assistant.dialogue.reading.lexicon import Lexicon
from assistant.dialogue.reading.tokens import NONE, words_of
from assistant.record.case import Participant


class Register:
    """Everyone at a table under the words they are called by."""

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

    def add(self, words: Iterable[str], ids: tuple[str, ...], way: int, **flags: bool) -> None:
        """Enter people under some words, in every way a line may cut them; what an article is written onto as well.

        Args:
            words: the words, folded.
            ids: who is meant, several where it may be any of them or all.
            way: how they are named, as `Directory` counts the ways.
            flags: what `Entry` asks of the words, such as a capital.

        """
        key = tuple(words)
        if key and all(key):
            for cut in {key, *(tuple(w for k in key for w in words_of(k, e)) for e in self.elisions if "'" in "".join(key))}:
                self.entries.setdefault(cut, []).append(Entry(ids, way, **flags))
        if key and way in (FUNCTION, ROLE) and len(key[-1]) > 3 and not flags.get("capitals"):
            for form in (key[-1] + ending for ending in self.endings("definites")):
                if form not in self.common or (way == FUNCTION and form in self.vague):
                    self.entries.setdefault((*key[:-1], form), []).append(Entry(ids, way, **flags))

    def remember(self, word: str, ids: tuple[str, ...]) -> None:
        """Note a name by which typing errors may be told."""
        if word not in self.common:
            self.names.setdefault(word, []).extend(i for i in ids if i not in self.names.get(word, []))

    def endings(self, name: str) -> tuple[str, ...]:
        """Return the endings of a field of all tables that are spoken."""
        return tuple(dict.fromkeys(ending for lex in self.lexicons for ending in getattr(lex.table, name)))

    def speakers(self, people: tuple[Participant, ...]) -> tuple[str, ...]:
        """Return who speaks for an agency: members before guests, principals before their deputies."""
        members = tuple(p for p in people if not p.guest) or people
        ids = {p.id for p in members}
        principals = tuple(p for p in members if p.deputy_of not in ids) or members
        return tuple(p.id for p in principals)

    def is_own(self, word: str, agency: str) -> bool:
        """Say whether no other agency at the table has a word in its name."""
        return all(word not in name for other, name in self.names_of.items() if other != agency)

    def bare(self, words: tuple[str, ...], lex: Lexicon) -> tuple[str, ...]:
        """Return words without the article they begin with."""
        return words[1:] if len(words) > 1 and words[0] in lex.table.articles else words
