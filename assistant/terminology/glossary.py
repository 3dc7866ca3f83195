"""The glossary in use: labels, terms and definitions on demand, and the terms found in a text."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from assistant import resources
from assistant.terminology import files
from assistant.terminology.model import (
    AVOIDED,
    FALLBACK,
    LABEL,
    Candidate,
    Concept,
    Cue,
    Definition,
    Found,
    Hit,
    Label,
    Match,
    Term,
    TermKind,
    TermStatus,
)

if TYPE_CHECKING:
    from assistant.terminology.patterns import Reading
    from assistant.terminology.recognise import Index, Span


class Glossary:
    """One glossary folder; a language is read when it is first asked for, and its index built when a text is."""

    def __init__(self, folder: Path) -> None:
        """Remember the folder; raises Rejected where it holds no glossary."""
        files.names(folder)
        self.folder = folder
        self._terms: dict[str, dict[str, tuple[Term, ...]]] = {}
        self._indexes: dict[str, Index] = {}

    @classmethod
    def load(cls, folder: Path | None = None) -> Glossary:
        """Return the glossary of a folder, the shipped one where none is named; raises Rejected where there is none."""
        return cls(folder if folder is not None else resources.folder("glossary"))

    @cached_property
    def version(self) -> str:
        """Twelve hex digits that change with any byte of the glossary."""
        return files.version(self.folder)

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages that have terms."""
        return files.languages(self.folder)

    @cached_property
    def concepts(self) -> dict[str, Concept]:
        """All concepts by id, in the file's order."""
        return {c.id: c for c in files.read_concepts(self.folder)}

    @cached_property
    def _definitions(self) -> dict[tuple[str, str], Definition]:
        return {(d.concept, d.lang): d for d in files.read_definitions(self.folder)}

    @cached_property
    def _cue_languages(self) -> tuple[str, ...]:
        return files.languages(self.folder, "cues")

    def concept(self, ident: str) -> Concept | None:
        """Return the concept with this id, or None."""
        return self.concepts.get(ident)

    def terms(self, concept: str, lang: str) -> tuple[Term, ...]:
        """Return a concept's terms in one language, preferred first; none where there are none."""
        return self._language(lang).get(concept, ())

    def preferred(self, concept: str, lang: str, country: str = "") -> Term | None:
        """Return the term to write in a language: the country's own, else the one for all countries, else any; or None."""
        named = [t for t in self.terms(concept, lang) if t.status is TermStatus.PREFERRED and t.kind is not TermKind.LOOKUP]
        ranked = sorted(named, key=lambda t: (t.country != country, t.country != "", t.text))
        return ranked[0] if ranked else None

    def label(self, concept: str, lang: str) -> Label:
        """Return what to print for a concept: its term in `lang`, else the English one, else its id, with the language."""
        for wanted in (lang, FALLBACK):
            term = self.preferred(concept, wanted)
            if term is not None:
                return Label(term.text, wanted)
        return Label(concept, FALLBACK)

    def definition(self, concept: str, lang: str) -> Definition | None:
        """Return a concept's definition in `lang`, else the English one, else None."""
        return self._definitions.get((concept, lang)) or self._definitions.get((concept, FALLBACK))

    def cues(self, lang: str) -> tuple[Cue, ...]:
        """Return the words that warnings look for in a language; none where nobody has listed any."""
        return files.read_cues(self.folder, lang) if lang in self._cue_languages else ()

    def search(self, text: str, limit: int = 20) -> tuple[Found, ...]:
        """Return the concepts whose terms are like `text`, in any language, case and accents aside, best first."""
        from assistant.terminology.search import search  # noqa: PLC0415 - rapidfuzz is loaded when somebody searches

        terms = [t for lang in self.languages for group in self._language(lang).values() for t in group]
        labels = {c.id for c in self.concepts.values() if c.domain == LABEL}
        found = search(text, [t for t in terms if t.concept in self.concepts], limit, labels)
        return tuple(Found(self.concepts[t.concept], t, score) for t, score in found)

    def hits(self, text: str, lang: str | None = None, to: str | None = None, country: str | None = None) -> tuple[Hit, ...]:
        """Return the terms said in a text, longest first and without overlaps, in the order of the text.

        `lang` is the text's language (None: any), `to` the language to propose terms in (None: the hit's own), `country`
        settles what differs between countries of one language.
        """
        from assistant.terminology.recognise import recognise  # noqa: PLC0415 - the first question names no term

        wanted = self.languages if lang is None else (lang,)
        spans = recognise(text, [self._index(code) for code in wanted])
        return tuple(self._hit(text, span, to, country or "") for span in spans)

    def _hit(self, text: str, span: Span, to: str | None, country: str) -> Hit:
        candidates = tuple(self._candidate(r.term, to, country) for r in _best(span.readings, country))
        return Hit(
            span.start,
            span.end,
            text[span.start : span.end],
            span.match,
            span.score,
            span.part,
            candidates,
            _suggestion([c for c in candidates if not country or c.country in ("", country)] or candidates, span.match, to),
        )

    def _candidate(self, term: Term, to: str | None, country: str) -> Candidate:
        preferred = self.preferred(term.concept, to or term.lang, country or term.country)
        said = preferred.text if preferred else None
        return Candidate(term.concept, term.lang, term.country, term.status, str(term.reason), said, term.note)

    def _language(self, lang: str) -> dict[str, tuple[Term, ...]]:
        if lang not in self._terms:
            grouped: dict[str, list[Term]] = {}
            with _without_collecting():
                for term in files.read_terms(self.folder, lang) if lang in self.languages else ():
                    grouped.setdefault(term.concept, []).append(term)
                self._terms[lang] = {concept: tuple(terms) for concept, terms in grouped.items()}
        return self._terms[lang]

    def _index(self, lang: str) -> Index:
        from assistant.terminology.recognise import Index  # noqa: PLC0415 - the first question names no term

        if lang not in self._indexes:
            with _without_collecting():
                spoken = (
                    term
                    for concept, terms in self._language(lang).items()
                    if concept in self.concepts and self.concepts[concept].domain != LABEL
                    for term in terms
                )
                self._indexes[lang] = Index(spoken, lang)
        return self._indexes[lang]


load = Glossary.load


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Keep Python from looking for cycles among many small objects that stay and are in none, now and at every later look."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.freeze()
            gc.enable()


def _best(readings: Sequence[Reading], country: str) -> list[Reading]:
    """Return one reading for each concept and language, the closest, those of the country first; none is left out."""
    rank = list(TermStatus)
    ranked = sorted(
        readings,
        key=lambda r: (
            _abroad(r.term, country),
            not r.capitals,
            r.term.country != country,
            rank.index(r.term.status),
            r.term.text,
        ),
    )
    best: dict[tuple[str, str], Reading] = {}
    for reading in ranked:
        best.setdefault((reading.term.concept, reading.term.lang), reading)
    return [
        best[key] for key in sorted(best, key=lambda k: (_abroad(best[k].term, country), best[k].term.country != country, k))
    ]


def _abroad(term: Term, country: str) -> bool:
    return bool(country) and term.country not in ("", country)


def _suggestion(candidates: Sequence[Candidate], match: Match, to: str | None) -> str | None:
    """Return the one term to offer: one concept, one wording, and what was said is to be avoided, misspelt or not in `to`."""
    wordings = {c.preferred for c in candidates}
    if len({c.id for c in candidates}) != 1 or len(wordings) != 1:
        return None
    avoided = all(c.status in AVOIDED for c in candidates)
    foreign = to is not None and all(c.lang != to for c in candidates)
    return wordings.pop() if avoided or foreign or match is Match.FUZZY else None
