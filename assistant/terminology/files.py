"""A glossary folder on disk: CSV files that translators edit, read strictly; equal content is written as equal bytes."""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TypeVar

from assistant.terminology.model import Case, Concept, Content, Cue, Definition, Reason, Term, TermKind, TermStatus
from assistant.text import Message, Rejected, _

CONCEPTS = "concepts.csv"
DEFINITIONS = "definitions.csv"
CONCEPT_COLUMNS = ("id", "domain", "do_not_translate", "replaced_by", "source", "note", "extra")
DEFINITION_COLUMNS = ("concept", "lang", "definition", "source")
TERM_COLUMNS = (
    "concept",
    "term",
    "status",
    "reason",
    "kind",
    "part_of_speech",
    "gender",
    "country",
    "case",
    "forms",
    "valid_from",
    "valid_until",
    "confirmed",
    "source",
    "note",
    "extra",
)
CUE_COLUMNS = ("warning", "term", "note")

YES = "yes"
"""How `do_not_translate` says so; empty says no."""

MAX_FILE = 50_000_000
"""Bytes of one file; more is not a glossary."""

LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Z]{2})?")
"""The shape of a language code, which is also the name of a terms file."""

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

# Looked up, not called: a large glossary has a hundred thousand rows.
_STATUS = {str(member): member for member in TermStatus}
_REASONS = {str(member): member for member in Reason}
_KINDS = {str(member): member for member in TermKind}
_CASES = {str(member): member for member in Case}

Cells = list[str]
T = TypeVar("T")


def columns(name: str) -> tuple[str, ...]:
    """Return the header row that a file of this name (relative, with `/`) must have."""
    if name == CONCEPTS:
        return CONCEPT_COLUMNS
    if name == DEFINITIONS:
        return DEFINITION_COLUMNS
    return TERM_COLUMNS if name.startswith("terms/") else CUE_COLUMNS


def names(folder: Path) -> tuple[str, ...]:
    """Return the glossary files in a folder, relative and with `/`, in a fixed order; raises Rejected where there are none."""
    if not folder.is_dir():
        raise Rejected(_("There is no such glossary folder: {path}", path=str(folder)))
    if not (folder / CONCEPTS).is_file():
        raise Rejected(_("This folder holds no glossary (concepts.csv is missing): {path}", path=str(folder)))
    found = [name for name in (CONCEPTS, DEFINITIONS) if (folder / name).is_file()]
    found += [f"{part}/{lang}.csv" for part in ("cues", "terms") for lang in languages(folder, part)]
    return tuple(found)


def languages(folder: Path, part: str = "terms") -> tuple[str, ...]:
    """Return the languages that have a file in `terms` or `cues`."""
    paths = (folder / part).glob("*.csv")
    return tuple(sorted(p.stem for p in paths if LANGUAGE.fullmatch(p.stem) and p.is_file()))


def raw(folder: Path, name: str) -> bytes:
    """Return the bytes of one file; raises Rejected where it cannot be read or is too large."""
    path = folder / name
    try:
        if path.stat().st_size > MAX_FILE:
            raise _wrong(name, 1, _("the file is too large"))
        return path.read_bytes()
    except OSError as error:
        raise Rejected(_("{path} cannot be read: {why}", path=str(path), why=error.strerror or "?")) from error


def version(folder: Path) -> str:
    """Return the glossary's version: the first twelve hex digits of SHA-256 over names and contents of its files."""
    digest = hashlib.sha256()
    for name in names(folder):
        digest.update(name.encode() + b"\0" + raw(folder, name) + b"\0")
    return digest.hexdigest()[:12]


def rows(name: str, data: bytes, skipped: Callable[[Rejected], None] | None = None) -> Iterator[tuple[int, Cells]]:
    """Yield the rows of one file after its header, each with its line; raises Rejected naming file and line.

    With `skipped`, a row with too few or too many cells is told to it and left out instead.
    """
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _wrong(name, data.count(b"\n", 0, error.start) + 1, _("this is not UTF-8")) from error
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    wanted = list(columns(name))
    try:
        header = next(reader, [])
        if header != wanted:
            raise _wrong(name, 1, _("the header row must be: {columns}", columns=",".join(wanted)))
        for cells in reader:
            if len(cells) != len(wanted):
                what = _("this row has {n} cells instead of {wanted}", n=len(cells), wanted=len(wanted))
                if skipped is None:
                    raise _wrong(name, reader.line_num, what)
                skipped(_wrong(name, reader.line_num, what))
                continue
            yield reader.line_num, cells
    except csv.Error as error:
        raise _wrong(name, reader.line_num, _("this row is not valid CSV")) from error


def read(folder: Path) -> Content:
    """Return everything a folder holds; raises Rejected naming the file and line of the first thing that does not fit."""
    names(folder)
    return Content(
        concepts=read_concepts(folder),
        definitions=read_definitions(folder),
        terms={lang: read_terms(folder, lang) for lang in languages(folder)},
        cues={lang: read_cues(folder, lang) for lang in languages(folder, "cues")},
    )


def read_concepts(folder: Path) -> tuple[Concept, ...]:
    """Return the concepts of a folder."""
    return _each(folder, CONCEPTS, _concept)


def read_definitions(folder: Path) -> tuple[Definition, ...]:
    """Return the definitions of a folder; none where the file is missing."""
    if not (folder / DEFINITIONS).is_file():
        return ()
    return _each(folder, DEFINITIONS, lambda c: Definition(concept=c[0], lang=c[1], text=c[2], source=c[3]))


def read_terms(folder: Path, lang: str) -> tuple[Term, ...]:
    """Return the terms of one language."""
    return _each(folder, f"terms/{lang}.csv", lambda c: _term(lang, c))


def read_cues(folder: Path, lang: str) -> tuple[Cue, ...]:
    """Return the cue words of one language."""
    return _each(folder, f"cues/{lang}.csv", lambda c: Cue(lang=lang, warning=c[0], text=c[1], note=c[2]))


def write(folder: Path, content: Content) -> tuple[str, ...]:
    """Save content to a folder and return the names of the files that changed.

    A file whose rows already say the same is not touched, whatever its quoting or order; others are replaced whole.
    """
    changed = []
    for name, cells in rendered(content).items():
        path = folder / name
        if path.is_file() and _same(name, path.read_bytes(), cells):
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_name(path.name + ".new")
        beside.write_bytes(encoded(name, cells))
        beside.replace(path)
        changed.append(name)
    return tuple(changed)


def rendered(content: Content) -> dict[str, list[Cells]]:
    """Return the rows of every file of a glossary, in the contract's order."""
    concepts = [
        [c.id, c.domain, YES if c.do_not_translate else "", c.replaced_by, c.source, c.note, c.extra] for c in content.concepts
    ]
    definitions = [[d.concept, d.lang, d.text, d.source] for d in content.definitions]
    out = {CONCEPTS: ordered(CONCEPTS, concepts), DEFINITIONS: ordered(DEFINITIONS, definitions)}
    for lang, terms in sorted(content.terms.items()):
        out[f"terms/{lang}.csv"] = ordered(f"terms/{lang}.csv", [_term_cells(t) for t in terms])
    for lang, cues in sorted(content.cues.items()):
        out[f"cues/{lang}.csv"] = ordered(f"cues/{lang}.csv", [[c.warning, c.text, c.note] for c in cues])
    return out


def ordered(name: str, cells: Iterable[Cells]) -> list[Cells]:
    """Return rows in the order of their file: concept, then preferred, admitted, the rest, then term, by code point."""
    if name.startswith("terms/"):
        rank: Mapping[str, int] = {TermStatus.PREFERRED: 0, TermStatus.ADMITTED: 1}
        return sorted(cells, key=lambda c: (c[0], rank.get(c[2], 2), c[1], c))
    return sorted(cells)


def encoded(name: str, cells: Iterable[Sequence[str]]) -> bytes:
    """Return a file's bytes: UTF-8, LF, comma, quotes only where needed, header first."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns(name))
    writer.writerows(cells)
    return out.getvalue().encode("utf-8")


def _same(name: str, data: bytes, cells: list[Cells]) -> bool:
    try:
        return ordered(name, (c for _line, c in rows(name, data))) == cells
    except Rejected:
        return False


def _each(folder: Path, name: str, make: Callable[[Cells], T]) -> tuple[T, ...]:
    out = []
    for line, cells in rows(name, raw(folder, name)):
        try:
            out.append(make(cells))
        except (ValueError, KeyError) as error:
            raise _wrong(name, line, _("a value in this row is not allowed; run: convene glossary check")) from error
    return tuple(out)


def _concept(c: Cells) -> Concept:
    if c[2] not in ("", YES):
        raise ValueError(c[2])
    return Concept(id=c[0], domain=c[1], do_not_translate=c[2] == YES, replaced_by=c[3], source=c[4], note=c[5], extra=c[6])


def _term(lang: str, c: Cells) -> Term:
    return Term(
        lang=lang,
        concept=c[0],
        text=c[1],
        status=_STATUS[c[2]],
        reason=_REASONS[c[3]],
        kind=_KINDS[c[4]],
        part_of_speech=c[5],
        gender=c[6],
        country=c[7],
        case=_CASES[c[8]],
        forms=tuple(c[9].split(";")) if c[9] else (),
        valid_from=day(c[10]),
        valid_until=day(c[11]),
        confirmed=c[12],
        source=c[13],
        note=c[14],
        extra=c[15],
    )


def day(text: str) -> date | None:
    """Return the date a cell holds, None where it is empty; raises ValueError unless it is written YYYY-MM-DD."""
    if not text:
        return None
    if not _DAY.fullmatch(text):
        raise ValueError(text)
    return date.fromisoformat(text)


def _term_cells(t: Term) -> Cells:
    return [
        t.concept,
        t.text,
        str(t.status),
        str(t.reason),
        str(t.kind),
        t.part_of_speech,
        t.gender,
        t.country,
        str(t.case),
        ";".join(t.forms),
        t.valid_from.isoformat() if t.valid_from else "",
        t.valid_until.isoformat() if t.valid_until else "",
        t.confirmed,
        t.source,
        t.note,
        t.extra,
    ]


def _wrong(name: str, line: int, what: Message) -> Rejected:
    return Rejected(_("{file}, line {line}: {what}", file=name, line=line, what=what))
