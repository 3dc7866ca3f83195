"""A language's table made ready for searching: its phrases together, and what each of its words may stand for."""

from __future__ import annotations

import gc
import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from functools import lru_cache
from itertools import pairwise

from assistant.dialogue.reading.cases import dated_words, joined, parted_phrases, split
from assistant.dialogue.reading.cues import CUES
from assistant.dialogue.reading.slots import slots
from assistant.dialogue.reading.tokens import Hit, Phrases, Token, expanded, tokens_of
from assistant.dialogue.tables import Table, load
from assistant.spoken import locale
from assistant.text import folded

_DIGITS = re.compile(r"(\d{1,6})([^\W\d_]*)$")

OPENING = frozenset('.!?:;"“„«»…')
"""Marks after which a capital shows no noun."""


@dataclass(frozen=True)
class Lexicon:
    """One language, ready to read with."""

    table: Table
    cues: Phrases
    dates: Phrases
    prefixes: Phrases
    words: dict[str, dict[str, object]]
    """Folded word to its slots."""
    common: frozenset[str]
    """Every ordinary word the table knows; a name that is also one of them needs its capital."""
    function_words: frozenset[str]
    dotted: frozenset[str]
    apostrophes: dict[str, str]
    """Word without its accent to what it is compared by with it."""
    named: frozenset[str]
    """Further words that are spelt as they should be: those of agencies and dates."""
    dated: frozenset[str]
    """Words of dates that case endings are written onto."""
    leads: frozenset[str]
    """Words that may stand before the number of a day."""
    small_days: bool
    """Whether days of the week are written without a capital."""
    apart: dict[str, tuple[tuple[str, str], ...]]
    """First word of a verb in two words to the second, with the verb's class."""

    def tokens(self, text: str, most: int = 0) -> list[Token]:
        """Cut a line, or its first `most` tokens, into tokens that know what they may stand for.

        Full stops of abbreviations are left out.
        """
        kept: list[Token] = []
        found = tokens_of(text, self.table.elisions, most)
        if self.table.cases:
            found = [part for token in joined(found, self.table.cases) for part in split(token, self.dated, self.table.cases)]
        for i, token in enumerate(found):
            if token.folded == "." and kept and self._is_dotted(kept[-1], token, found[i + 1] if i + 1 < len(found) else None):
                continue
            if token.folded in ("'", "’") and kept and kept[-1].end == token.start and kept[-1].folded in self.apostrophes:
                kept[-1] = self._with_apostrophe(kept[-1], token)
                continue
            if token.folded == "." and kept and self._is_ordinal(kept, token, found[i + 1] if i + 1 < len(found) else None):
                kept[-1].shape = "ordinal"
                continue
            kept.extend(self._parted(token))
        for token in kept:
            if not token.text.isascii() and self.table.accented:
                token.folded = self.table.accented.get(unicodedata.normalize("NFC", token.text).casefold(), token.folded)
            if self.table.spellings and token.shape == "word":
                token.folded = self._spelt(token.folded)
            self._mark(token)
        for before, token in pairwise(kept):
            if before.shape == token.shape == "ordinal" and token.slots.get("day", 13) < 13:
                token.slots = {"month": token.slots["day"]}  # `am 15. 3.`
        if self.table.capital_nouns:
            for before, token in pairwise(kept):
                opens = before.folded in OPENING or "\n" in text[before.end : token.start]
                token.noun = token.shape == "word" and token.capital and not token.text.isupper() and not opens
        return kept

    def _with_apostrophe(self, token: Token, mark: Token) -> Token:
        """Return a word whose accent was typed as an apostrophe (`e'` is `è`)."""
        return Token(token.text + mark.text, self.apostrophes[token.folded], token.start, mark.end, "word")

    def _spelt(self, word: str) -> str:
        """Return an unknown word as it is spelt where that is a known one (`moede` is `møde`)."""
        if self._is_known(word):
            return word
        whole = self.respelt(word)
        each = (word.replace(written, letter) for written, letter in self.table.spellings.items())
        return next((w for w in (whole, *each) if w != word and self._is_known(w)), word)

    def respelt(self, word: str) -> str:
        """Return a word with every letter written in two as one (`faellig` as `fallig`)."""
        for written, letter in self.table.spellings.items():
            word = word.replace(written, letter)
        return word

    def _is_known(self, word: str) -> bool:
        return word in self.common or word in self.words or word in self.function_words or word in self.named

    def _parted(self, token: Token) -> list[Token]:
        """Part a contraction into its two words (`she'll` is `she will`), and a word from the number written onto it."""
        for ending, word in self.table.contractions.items():
            if token.shape == "word" and len(token.folded) > len(ending) and token.folded.endswith(ending):
                cut = len(token.text) - len(ending)
                stem = Token(token.text[:cut], token.folded[: -len(ending)], token.start, token.start + cut, "word")
                return [stem, Token(token.text[cut:], word, token.start + cut, token.end, "word")]
        for mark in self.table.numbered:
            if token.folded.startswith(mark) and token.folded[len(mark) :].isdecimal() and len(token.folded) < len(mark) + 3:
                cut, at = len(mark), token.start + len(mark)
                first = Token(token.text[:cut], mark, token.start, at, "word")
                return [first, Token(token.text[cut:], token.folded[cut:], at, token.end, "number")]
        return [token]

    def _is_dotted(self, before: Token, dot: Token, after: Token | None) -> bool:
        if before.end != dot.start:
            return False
        if before.shape == "word":
            return before.folded in self.dotted or (len(before.text) == 1 and before.capital)
        if before.shape == "number" and after is not None:
            return before.folded.isdigit() and "month" in self.words.get(after.folded, {})
        if before.shape == "num" and before.text.count(".") == 1 and "." in self.table.ordinals:
            return after is not None and not self._begins(after)  # `bis 12.06. Wohnung suchen`
        return before.shape in ("num", "iso") and after is not None and not after.capital

    def _begins(self, token: Token) -> bool:
        """Say whether a word begins a sentence: one with a capital that would have none within it."""
        return token.capital and (
            not self.table.capital_nouns or (token.folded in self.function_words and token.folded not in self.table.things)
        )

    def _is_ordinal(self, kept: list[Token], dot: Token, after: Token | None) -> bool:
        """Say whether a full stop makes an ordinal of the number before it (`am 15. Mai`, `bis zum 3. bei Moreau`)."""
        number = kept[-1]
        if "." not in self.table.ordinals or number.shape != "number" or number.end != dot.start or len(number.text) > 2:
            return False
        led = len(kept) > 1 and (kept[-2].folded in self.leads or kept[-2].shape == "ordinal")
        if after is None:
            return led
        return (
            (not after.capital and after.start > dot.end)
            or (led and not self._begins(after))
            or after.folded in ("-", "–", "/")
        )

    def _mark(self, token: Token) -> None:
        slots = token.slots
        known = self.words.get(token.folded)
        if known:
            slots.update(known)
        if token.shape == "ordinal":
            if 1 <= int(token.folded) <= 31:
                slots["day"] = slots["ord"] = int(token.folded)
            slots["n"] = int(token.folded)
        elif token.shape in ("num", "iso"):
            parts = tuple(int(p) for p in re.split(r"[-./]", token.text))
            slots["iso" if token.shape == "iso" else "num"] = parts
            if token.shape == "num" and len(parts) == 2 and "." in token.text and parts[0] < 24 and parts[1] < 60:
                slots["time"] = parts
        elif token.shape == "time":
            hours, minutes = re.split("[:h]", token.folded)
            if int(hours) < 24 and int(minutes) < 60:
                slots["time"] = slots["clock"] = (int(hours), int(minutes))
        elif token.shape == "number":
            self._number(token)
        elif token.shape == "word" and not known:
            self._compound(token)

    def _number(self, token: Token) -> None:
        match = _DIGITS.match(token.folded)
        if match is None:
            return
        value, ending, slots = int(match[1]), match[2], token.slots
        if not ending:
            slots["n"] = value
            if len(match[1]) == 4:
                slots["year"] = value
            elif 1 <= value <= 31:
                slots["day"] = value
            if value < 24:
                slots["hour"] = (value, 0)
        elif ending in self.table.ordinals and 1 <= value <= 31:
            slots["day"] = slots["ord"] = value
        elif ending in ("am", "pm") and 1 <= value <= 12:
            slots["clock"] = (value % 12 + (12 if ending == "pm" else 0), 0)
        elif ending in ("u", "h", "uur") and value < 24:
            slots["clock"] = (value, 0)

    def _compound(self, token: Token) -> None:
        for ending in self.table.weekday_endings:
            if token.folded.endswith(ending):
                day = self.words.get(token.folded[: -len(ending)].rstrip("-"), {}).get("weekday")
                if day is not None:
                    token.slots["weekday"] = day
                    return

    def cue_hits(self, tokens: list[Token], start: int, end: int) -> list[Hit]:
        """Return every cue of the table in a stretch of tokens."""
        return [hit for i in range(start, end) for hit in self.cues.at(tokens, i, end)]

    def known(self, tokens: list[Token]) -> int:
        """Count the words that show the text to be in this language."""
        bound = {b.start for a, b in pairwise(tokens) if a.folded == "-" and a.end == b.start}  # `2-án` is no English `an`
        free = (t for t in tokens if t.start not in bound)
        return sum(2 if t.folded in self.function_words else 1 if t.folded in self.common else 0 for t in free)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Let nobody look for garbage for a moment: none of the tens of thousands of words that come to stay is any."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


@lru_cache(maxsize=16)
def lexicon(language: str) -> Lexicon | None:
    """Return the lexicon of a language, or None where it has no table."""
    with _uncollected():
        table = load(language)
        return None if table is None else _made(table)


def _made(table: Table) -> Lexicon:
    cues, dates, prefixes = (Phrases(table.elisions) for _each in range(3))
    words = slots(table)
    dated = dated_words(table, words)
    for name in CUES:
        cues.add(name, parted_phrases(getattr(table, name), dated, table))
    for role, ends in table.led_out.items():
        cues.add("after:" + role, parted_phrases(ends, dated, table))
    weak = set(table.weak)
    cues.add("passives", table.passive_forms)
    cues.add("elsewhere", (p for names in table.agencies.values() for p in names if p not in weak))
    for operation, phrases in table.dates:
        dates.add(operation, parted_phrases(phrases, dated, table))
    for kind, phrases in table.prefixes.items():
        prefixes.add("kind", parted_phrases(phrases, dated, table), kind)
    prefixes.add("owner", table.owner_labels)
    common: set[str] = {*table.tasks, *table.participle_forms}
    said: list[str] = []
    for entry in fields(table):
        if entry.name in ("titles", "particles", "generic", "abbreviations", "infinitive_marks", "query_asides"):
            continue
        value = getattr(table, entry.name)
        if isinstance(value, tuple) and value and isinstance(value[0], str):
            common.update(value)  # single words are most of them; whole phrases do no harm
            said.append(" ".join(phrase for phrase in value if not phrase.isalpha()))
    plain = " ".join(said).replace("|", " ").replace("?", "").replace("*", "")
    common.update(w for w in set(plain.split()) if len(w) > 1)
    # A shortened month or weekday may end in a full stop; one that ends a sentence in full does not.
    dotted = frozenset(table.abbreviations) | {w for w, s in words.items() if len(w) <= 4 and s.keys() & {"month", "weekday"}}
    apostrophes = {folded(word): key for word, key in table.accented.items()}
    named: set[str] = set()
    if table.spellings:
        spoken = [*(p for names in table.agencies.values() for p in names), *(p for _operation, ps in table.dates for p in ps)]
        named = {w for phrase in spoken for part in phrase.split() for w in part.rstrip("?*").split("|")}
    leads = {
        w
        for phrase in (*table.due, *table.at, *table.until, *table.seen, *table.articles)
        for w in phrase.split()[-1].split("|")
    }
    apart: dict[str, tuple[tuple[str, str], ...]] = {}
    for cls, pairs in table.apart.items():
        for pair in pairs:
            for first, second, *_more in expanded(pair):
                apart[first] = (*apart.get(first, ()), (second, cls))
    return Lexicon(
        table,
        cues,
        dates,
        prefixes,
        words,
        frozenset(common),
        frozenset(table.function_words),
        dotted,
        apostrophes,
        frozenset(named),
        dated,
        frozenset(leads),
        not any(name[:1].isupper() for name in locale(table.language).days["format"]["wide"].values()),
        apart,
    )
