"""A glossary being worked on: searched and filtered, one concept at a time, each change checked before it is written."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from assistant.terminology import files, importing, saving
from assistant.terminology.cells import Row
from assistant.terminology.changes import Cells, Kind, Plan
from assistant.terminology.exchange.parcel import Parcel, tables
from assistant.terminology.model import FALLBACK, LABEL, Content, Term, TermKind, TermStatus
from assistant.text import Message, Rejected, _, clean, folded

EDITED = ("status", "reason", "kind", "part_of_speech", "gender", "country", "case", "forms", "confirmed", "source", "note")
"""What a line says of a term after `|`; columns that are not here stay as they are."""


class Filter(StrEnum):
    """Which concepts are shown."""

    ALL = "all"
    MISSING = "missing"
    UNCONFIRMED = "unconfirmed"
    AMBIGUOUS = "ambiguous"


class Workbench:
    """The glossary of one folder and what can be done to it; every change is on the disk before it is told."""

    def __init__(self, folder: Path, lang: str) -> None:
        """Read the folder; `lang` is the language of whoever works on it. Raises Rejected where it cannot be read."""
        saving.settle(folder)
        self.folder = folder
        self.lang = lang
        self._load()

    def _load(self) -> None:
        self.version = files.version(self.folder)
        self.content: Content = files.read(self.folder)
        self._terms: dict[str, dict[str, list[Term]]] = {}
        strings: dict[tuple[str, str], set[str]] = {}
        labels = {c.id for c in self.content.concepts if c.domain == LABEL}
        for lang, terms in self.content.terms.items():
            for term in terms:
                self._terms.setdefault(term.concept, {}).setdefault(lang, []).append(term)
                if term.concept not in labels:
                    strings.setdefault((lang, folded(term.text)), set()).add(term.concept)
        self._ambiguous = {(lang, ident) for (lang, _text), idents in strings.items() if len(idents) > 1 for ident in idents}
        self._names = {
            ident: "\n".join(folded(t.text) for terms in langs.values() for t in terms) for ident, langs in self._terms.items()
        }

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages there are, that of whoever works on it first, then English."""
        first = (self.lang, FALLBACK)
        return tuple(dict.fromkeys((*first, *sorted(self.content.terms))))

    def found(self, query: str, shown: Filter) -> list[tuple[str, str]]:
        """Return the concepts that a filter lets through and that hold the query in any language: id and name."""
        wanted = folded(query.strip())
        out = []
        for concept in self.content.concepts:
            names = self._names.get(concept.id, "")
            if (wanted in names or wanted in concept.id) and self._passes(concept.id, shown):
                begins = any(name.startswith(wanted) for name in names.split("\n")) if wanted else True
                out.append((not begins, concept.id, self.name(concept.id)))
        return [(ident, name) for _later, ident, name in sorted(out, key=lambda o: (o[0], folded(o[2]), o[1]))]

    def name(self, ident: str) -> str:
        """Return what a concept is called: in one's own language, else in English, else by its id."""
        for lang in (self.lang, FALLBACK):
            for term in self.terms(ident, lang):
                if term.status is TermStatus.PREFERRED and term.kind is not TermKind.LOOKUP:
                    return term.text
        return ident

    def _passes(self, ident: str, shown: Filter) -> bool:
        own = self.terms(ident, self.lang)
        match shown:
            case Filter.ALL:
                return True
            case Filter.MISSING:
                return not any(t.status is TermStatus.PREFERRED for t in own)
            case Filter.UNCONFIRMED:
                return any(not t.confirmed for t in own)
            case Filter.AMBIGUOUS:
                return (self.lang, ident) in self._ambiguous

    def terms(self, ident: str, lang: str) -> list[Term]:
        """Return a concept's terms in one language."""
        return self._terms.get(ident, {}).get(lang, [])

    def definitions(self, ident: str) -> Mapping[str, str]:
        """Return a concept's definitions by language."""
        return {d.lang: d.text for d in self.content.definitions if d.concept == ident}

    def line(self, term: Term) -> str:
        """Return a term as the line that `planned` takes."""
        cells = self._cells(term)
        return " | ".join((term.text, *(f"{column}: {cells[column]}" for column in EDITED if _worth(column, cells[column]))))

    def planned(self, ident: str, lang: str, before: Term | None, line: str) -> Plan:
        """Return what it would change if a line stood in the place of a term; an empty line removes it.

        Raises Rejected with what the check says against it.
        """
        name = f"terms/{lang}.csv"
        old = self._cells(before) if before else None
        kept = [cells for cells in tables(self.content).get(name, []) if cells["concept"] == ident and cells != old]
        new = [_parsed(ident, old, line)] if line.strip() else []
        rows = [Row(name, 0, dict(cells)) for cells in (*kept, *new)]
        parcel = Parcel(name, {name: rows}, frozenset({(name, lang)}), frozenset({(ident, lang)}))
        plan = importing.plan(self.folder, self.content, parcel)
        if wrong := plan.of(Kind.CONFLICTING):
            raise Rejected(wrong[0].why or _("this cannot be taken"))
        return plan

    def put(self, plan: Plan) -> bool:
        """Write what was planned and read the glossary again; tells whether anything changed."""
        written = importing.take(self.folder, plan, self.version)
        if written:
            self._load()
        return bool(written)

    def _cells(self, term: Term) -> Cells:
        rows = tables(Content(terms={term.lang: (term,)}))
        return rows[f"terms/{term.lang}.csv"][0]


def _worth(column: str, text: str) -> bool:
    """Tell whether a column is worth showing: what goes without saying is not."""
    return bool(text) and (column, text) not in (("kind", "full"), ("case", "any"))


def _parsed(ident: str, old: Cells | None, line: str) -> dict[str, str]:
    """Return the row that a line means: the term, then `column: value` after `|`; raises Rejected for an unknown column."""
    text, *rest = (part.strip() for part in line.split("|"))
    plain = {"status": "preferred", "kind": "full", "case": "any"}
    cells = dict.fromkeys(files.TERM_COLUMNS, "") | dict(old or {}) | dict.fromkeys(EDITED, "") | plain
    for part in filter(None, rest):
        column, colon, value = (piece.strip() for piece in part.partition(":"))
        if column not in EDITED or not colon:
            raise Rejected(_("After | comes one of these and a colon: {columns}", columns=", ".join(EDITED)))
        cells[column] = clean(value) or plain.get(column, "")
    return cells | {"concept": ident, "term": clean(text)}


def told(plan: Plan) -> Message:
    """Return what a plan for one line will do."""
    kinds = {change.kind for change in plan.changes}
    if Kind.ADDED in kinds:
        return _("In order; Enter adds it.")
    if Kind.REMOVED in kinds:
        return _("Enter removes this term.")
    return _("In order; Enter changes it.") if kinds else _("Nothing would change.")
