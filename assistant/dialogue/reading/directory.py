"""Who may be meant by words at this table, by every way of naming that was entered."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.dialogue.reading.entry import Entry
from assistant.dialogue.reading.misspelling import misspelt
from assistant.dialogue.reading.script import alike, script

NAME, FUNCTION, AGENCY, ROLE, VAGUE = range(5)
"""Ways of naming, the surest first."""


NAMED = frozenset({"NGO", "HSG", "MH", "HLT", "REL", "MEN", "WRK", "EDU", "YTH", "FAM", "SOC"})
"""Roles whose agencies have names of their own; in the name of a police force a word of its own is a place."""


@dataclass(frozen=True)
class Directory:
    """Ways of naming by their words; `names` are the single words of names, for typing errors."""

    entries: dict[tuple[str, ...], tuple[Entry, ...]]
    firsts: dict[str, int]
    """First word to the longest entry that begins so."""
    names: dict[str, tuple[str, ...]]
    known: frozenset[str]
    titles: frozenset[str]
    agencies: dict[str, str]
    """Participant to agency."""
    scripts: frozenset[str]
    """The alphabets of the names."""
    cases: dict[str, str]
    """Case endings that names may have, to their case."""
    lasts: frozenset[str]
    """Last words of namings, onto which those are written."""
    genitives: dict[str, str]
    """Last word of a naming as it is written where somebody has something, to the word itself."""

    def look_up(self, words: tuple[str, ...]) -> tuple[Entry, ...]:
        """Return what these words name, the surest way first."""
        return self.entries.get(words, ())

    def misspelt(self, word: str, *, capital: bool) -> tuple[str, ...]:
        """Return whom a word names but for a typing error or in another alphabet."""
        if word in self.known or not word.isalpha() or len(word) > 40:
            return ()
        if self.scripts - {script(word)} and (capital or len(word) > 5) and (found := alike(word, self.names)):
            return found
        return misspelt(word, self.names, capital=capital)
