"""Follows a quotation, which stays whole, by what its terms are called in the reader's language, on first use (R136)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from assistant.minutes.blocks import Block, Cell, Definitions, Heading, Inline, Paragraph, Run, Runs, Spacer, Table
from assistant.minutes.voice import CLOSING, COMMA, OPENING, Voice
from assistant.terminology.model import Hit, Match, TermKind
from assistant.text import folded

_SHORT = (TermKind.ABBREVIATION, TermKind.ACRONYM)


class Equivalents:
    """One copy's: each concept is explained once, where it is first named, in the order in which the copy is read."""

    def __init__(self, voice: Voice) -> None:
        """Begin with nothing explained."""
        self._voice = voice
        self._explained: set[str] = set()

    def block(self, block: Block) -> Block:
        """Return a block with equivalents behind the quotations in it."""
        match block:
            case Paragraph():
                return self._paragraph(block)
            case Table():
                return replace(block, rows=tuple(tuple(self._cell(c) for c in row) for row in block.rows))
            case Definitions():
                return replace(block, pairs=tuple((label, self._runs(value)) for label, value in block.pairs))
            case Heading() | Spacer():
                return block

    def _cell(self, cell: Cell) -> Cell:
        return tuple(self._paragraph(p) for p in cell)

    def _paragraph(self, paragraph: Paragraph) -> Paragraph:
        return replace(paragraph, runs=self._runs(paragraph.runs))

    def _runs(self, runs: Runs) -> Runs:
        return tuple(piece for run in runs for piece in self._followed(run))

    def _followed(self, run: Inline) -> Iterator[Inline]:
        yield run
        if not isinstance(run, Run) or run.text not in self._voice.quoted:
            return
        words = [self._equivalent(hit) for hit in self._voice.hits(run.text)]
        known = [word for word in words if word is not None]
        for n, word in enumerate(known):
            yield Run(COMMA if n else OPENING)
            yield word
        if known:
            yield Run(CLOSING)

    def _equivalent(self, hit: Hit) -> Run | None:
        """Return what a term is called in the reader's language, None where that was said, is not known or in doubt."""
        idents = {c.id for c in hit.concepts}
        if len(idents) != 1 or hit.match is Match.FUZZY or idents <= self._explained:
            return None
        (ident,) = idents
        foreign = self._voice.view.language != self._voice.language
        word = self._voice.concept(ident)
        if word.lang or folded(word.text) == folded(hit.text) or not (foreign or self._is_short(ident, hit.text)):
            return None
        self._explained.add(ident)
        return word

    def _is_short(self, concept: str, said: str) -> bool:
        terms = self._voice.glossary.terms(concept, self._voice.language)
        return any(t.kind in _SHORT and t.text == said for t in terms)
