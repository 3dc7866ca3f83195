"""A question asked of the assistant (`who owns A3?`), recognised by the ways of asking in the language tables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from assistant.dialogue.queries import (
    RECORDED,
    Content,
    Deadline,
    Decided,
    DueBy,
    Here,
    Matter,
    NextMeeting,
    OpenActions,
    Overdue,
    Owner,
    Progress,
    Purpose,
    Query,
    Recorded,
    Release,
    Said,
    Taken,
    Unheard,
    Whose,
)
from assistant.dialogue.reading.asking import MARK, Parts, asides, fillers, ways_of_asking, without
from assistant.dialogue.reading.day import read_date
from assistant.dialogue.reading.directory import AGENCY, ROLE, Directory
from assistant.dialogue.reading.enrolling import directory
from assistant.dialogue.reading.lexicon import Lexicon, lexicon
from assistant.dialogue.reading.model import Setting
from assistant.dialogue.reading.people import at
from assistant.dialogue.reading.tokens import Token, words_of
from assistant.text import Rejected, clean

LONGEST = 200
"""A line longer than this is told, not asked."""
FREE = 12
"""Most words of a matter or a time."""
NAMED = 4
"""Most words of a name that nobody at the table bears."""

SMALL = 3
"""Most letters of a frequent word that tells nothing of a matter."""

LONG, LONGEST_CASE = 4, 5
"""Least letters of a word without its case, and most of the case."""

_ENTRY = re.compile(r"(?:\d{1,3}/)?[A-Za-z]\d{1,4}(?!\w)|[A-Za-z]-[0-9A-Za-z]{4}(?!\w)")
_ALIKE = str.maketrans("\u0391\u0399\u03a7\u0410\u0406\u0425\u03b1\u03b9\u03c7\u0430\u0456\u0445", "AIXAIXaixaix")
"""Greek and Cyrillic letters that look like those of an entry."""
_LETTERS = {
    "action": "A",
    "decision": "D",
    "information": "I",
    "risk": "R",
    "protective": "R",
    "assessment": "R",
    "dissent": "X",
}
"""The letter of an entry that is named by its kind and number (`action 3`)."""

Captured = tuple[tuple[str, "str | Whose"], ...]


def is_marked(line: str) -> bool:
    """Say whether a line ends in a question mark (the Greek one is a semicolon and is not trusted alone)."""
    return line.rstrip().endswith(("?", "？", "\u037e"))


def query(line: str, setting: Setting) -> Query | None:
    """Return what a whole line asks of the record, None where it is no question that the record answers."""
    if len(line) > LONGEST or "\n" in line.strip():
        return None
    try:
        text = clean(line)
    except Rejected:
        return None
    book = directory(setting.members, setting.spoken)
    for code in dict.fromkeys((*setting.spoken, "en")):
        lex = lexicon(code)
        if lex is None or not lex.table.queries:
            continue
        found = _Line(text, lex, book, setting).query()
        if found is not None:
            return found
    return None


class _Line:
    """One line, held against one language's ways of asking."""

    def __init__(self, text: str, lex: Lexicon, book: Directory, setting: Setting) -> None:
        self.text = text
        self.lex = lex
        self.book = book
        self.setting = setting
        self.tokens = without(fillers(lex.table.language), lex.tokens(text))
        self.marked = is_marked(text) or text.lstrip().startswith("¿")
        self.end = len(self.tokens)
        while self.end and self.tokens[self.end - 1].folded in ("?", "!", ".", "？", ";", "\u037e"):
            self.end -= 1
        self.forms = [frozenset({t.folded, lex.respelt(t.folded)}) for t in self.tokens[: self.end]]
        self.said = frozenset().union(*self.forms)

    def query(self) -> Query | None:
        """Return what the line asks, the surest way of asking first; a name nobody bears is tried last."""
        starts = tuple(self._starts())
        for strange in (False, True):
            for start in starts:
                for asked in self._asked(start, strange=strange):
                    found = self._query(asked[0], dict(asked[1]))
                    if found is not None:
                        return found
        return None

    def _asked(self, start: int, *, strange: bool) -> Iterator[tuple[str, Captured]]:
        """Return what the words from a place on ask for; the more of them are said as they stand, the surer."""
        ways = ways_of_asking(self.lex.table.language)
        for first in (*self.forms[start], ""):
            fitting = [
                (literal, asked.name, captured)
                for asked in ways.get(first, ())
                for literal, captured in self._match(asked.parts, start, strange=strange)
            ]
            for _literal, name, captured in sorted(fitting, key=lambda f: -f[0]):
                yield name, captured

    def _starts(self) -> Iterator[int]:
        """Return where a question may begin: at the line's beginning, and after words it is led in with (`can you tell me`)."""
        starts = [0] if self.end else []
        for start in starts:
            yield start
            for aside in asides(self.lex.table.language):
                stop = start + len(aside)
                if stop > self.end or not all(w in forms for w, forms in zip(aside, self.forms[start:stop], strict=True)):
                    continue
                stop += stop < self.end and self.tokens[stop].folded in (",", ":")
                if stop < self.end and stop not in starts and len(starts) < 4:
                    starts.append(stop)

    def _match(self, asked: Parts, i: int, *, strange: bool) -> Iterator[tuple[int, Captured]]:
        """Return each way in which parts fit the line's rest: how many words are said as they stand, and what is captured."""
        if not asked or asked[0] == MARK:
            if i == self.end and (not asked or self.marked):
                yield 0, ()
            return
        for words in asked[0]:
            for stop, literal, captured in self._option(words, i, strange=strange):
                for more, rest in self._match(asked[1:], stop, strange=strange):
                    yield literal + more, (*captured, *rest)

    def _option(self, words: tuple[str, ...], i: int, *, strange: bool) -> Iterator[tuple[int, int, Captured]]:
        """Return where the words of one option may end in the line; none end where they begin."""
        if not words:
            yield i, 0, ()
            return
        for stop, value in self._steps(words[0], i, strange=strange):
            for end, literal, captured in self._option(words[1:], stop, strange=strange):
                yield end, literal + (not value), ((words[0][1:-1], value), *captured) if value else captured

    def _steps(self, word: str, i: int, *, strange: bool) -> Iterator[tuple[int, str | Whose]]:
        """Return where one word of a way of asking may end in the line, with what it captures."""
        if i >= self.end:
            return
        match word:
            case "{entry}":
                yield from self._inflected(self._entry(i))
            case "{who}":
                yield from self._inflected(self._who(i, strange=strange))
            case "{about}" | "{when}":
                for stop in range(min(self.end, i + FREE), i, -1):
                    yield stop, self._said(i, stop)
            case _:
                if word in self.forms[i]:
                    yield i + 1, ""

    def _inflected(self, steps: Iterator[tuple[int, str | Whose]]) -> Iterator[tuple[int, str | Whose]]:
        """Return where something named ends, and where its case does that is written onto it (`A3-nak`)."""
        for stop, value in steps:
            if stop < self.end and self.tokens[stop].shape == "case":
                yield stop + 1, value
            yield stop, value

    def _said(self, start: int, stop: int) -> str:
        return self.text[self.tokens[start].start : self.tokens[stop - 1].end]

    def _entry(self, i: int) -> Iterator[tuple[int, str]]:
        """Return an entry named by its id or code, or by its kind and number, an article before it or not."""
        if self.tokens[i].folded in self.lex.table.articles and i + 1 < self.end:
            yield from self._entry(i + 1)
        found = _ENTRY.match(self.text.translate(_ALIKE), self.tokens[i].start)
        stop = next((j + 1 for j in range(i, self.end) if found and self.tokens[j].end == found.end()), 0)
        if found and stop:
            yield stop, found[0].upper()
        for hit in self.lex.prefixes.at(self.tokens, i, self.end):
            letter = _LETTERS.get(str(hit.value)) if hit.cls == "kind" else None
            if letter is None or hit.end >= self.end:
                continue
            if self.tokens[hit.end].folded.isdigit():
                yield hit.end + 1, f"{letter}{int(self.tokens[hit.end].folded)}"
            else:
                yield from self._entry(hit.end)

    def _who(self, i: int, *, strange: bool) -> Iterator[tuple[int, Whose]]:
        """Return somebody at the table; with `strange`, a few words that name nobody there."""
        first = i + (self.tokens[i].folded in self.lex.table.articles and i + 1 < self.end)
        for start in dict.fromkeys((i, first)):
            mention = at(self.tokens, self.book, start, self.end, alone=True)
            if mention is not None:
                yield mention.end, Whose(mention.ids, self._said(start, mention.end), mention.way in (AGENCY, ROLE))
                return
        if strange:
            for stop in range(min(self.end, first + NAMED), first, -1):
                if self._is_name(self.tokens[first:stop]):
                    yield stop, Whose((), self._said(first, stop))

    def _is_name(self, tokens: list[Token]) -> bool:
        """Say whether words may name somebody: capitals, or an agency that the language knows and this table lacks."""
        if any(hit.cls == "elsewhere" and hit.end == len(tokens) for hit in self.lex.cues.at(tokens, 0, len(tokens))):
            return True
        return all(t.shape in ("word", "abbr") and (t.capital or t.folded in self.lex.table.particles) for t in tokens)

    def _query(self, name: str, said: dict[str, str | Whose]) -> Query | None:
        entry, about = str(said.get("entry", "")), self._matter(str(said.get("about", "")))
        who = said.get("who")
        whose = who if isinstance(who, Whose) else None
        match name:
            case "owner":
                return Owner(entry)
            case "progress":
                return Progress(entry)
            case "deadline":
                return Deadline(entry)
            case "content":
                return Content(entry)
            case "decided":
                return Decided(about)
            case "open":
                return OpenActions(whose)
            case "mine":
                own = self.setting.chair
                return OpenActions(Whose((own,), own) if own else None)
            case "due":
                return self._due(str(said.get("when", "")))
            case "said":
                return Said(whose, about)
            case _ if name in RECORDED:
                return Recorded(name)
            case _:
                return _PLAIN.get(name)

    def _matter(self, said: str) -> Matter | None:
        """Return a matter by its telling words; where all are small ones, by those."""
        table = self.lex.table
        small = {w for w in self.lex.function_words if len(w) <= SMALL} | {*table.articles, *table.prepositions}
        words = tuple(self._stem(w) for w in words_of(said) if w not in small)
        return Matter(words or words_of(said), said) if said else None

    def _stem(self, word: str) -> str:
        """Return a word without the case written onto it (`lakásról`); a longer word is found by its beginning anyway."""
        sizes = range(min(LONGEST_CASE, len(word) - LONG), 0, -1) if self.lex.table.cases else ()
        return next((word[:-n] for n in sizes if word[-n:] in self.lex.table.cases), word)

    def _due(self, when: str) -> Query | None:
        try:
            asked = replace(self.setting, languages=(*self.setting.languages, self.lex.table.language))
            day = read_date(when, asked)
        except Rejected:
            return None
        return DueBy(day.date, day.candidates)


_PLAIN: dict[str, Query] = {
    "overdue": Overdue(),
    "unheard": Unheard(),
    "here": Here(),
    "next-meeting": NextMeeting(),
    "release": Release(),
    "purpose": Purpose(),
    "taken": Taken(),
}
"""What is asked for without naming anything."""
