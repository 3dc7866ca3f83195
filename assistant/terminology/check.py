"""Finding what is wrong with a glossary folder, all of it at once, each with its file and line."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from assistant.terminology import files
from assistant.terminology.model import LABEL, Case, Reason, TermKind, TermStatus
from assistant.terminology.recognise import tokens
from assistant.text import Message, Rejected, _, clean, folded


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong; an error keeps the glossary from being used as meant, a warning is for the editors."""

    file: str
    line: int
    text: Message
    error: bool = True


@dataclass(frozen=True, slots=True)
class _Row:
    """One row of one file under the names of its columns."""

    file: str
    line: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells[column]

    def wrong(self, text: Message) -> Problem:
        return Problem(self.file, self.line, text)

    def doubtful(self, text: Message) -> Problem:
        return Problem(self.file, self.line, text, error=False)


_IDENT = re.compile(r"[a-z][a-z0-9_]*")
_COUNTRY = re.compile(r"[A-Z]{2}")
_WARNING = re.compile(r"W[1-9][0-9]?")
_CONFIRMED = re.compile(r"\S.{0,30} ([0-9]{4}-[0-9]{2}-[0-9]{2})")
_MERGE = ("<<<<<<< ", "=======", ">>>>>>> ", "||||||| ")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_PARTS = frozenset({"", "noun", "proper noun", "verb", "adjective", "adverb", "other"})
_GENDERS = frozenset({"", "masculine", "feminine", "neuter", "other"})
_CLOSED: dict[str, frozenset[str]] = {
    "do_not_translate": frozenset({"", files.YES}),
    "status": frozenset(map(str, TermStatus)),
    "reason": frozenset(map(str, Reason)),
    "kind": frozenset(map(str, TermKind)),
    "case": frozenset(map(str, Case)),
    "part_of_speech": _PARTS,
    "gender": _GENDERS,
}
_REQUIRED = frozenset({"id", "domain", "concept", "lang", "term", "definition", "warning"})


def check(folder: Path) -> tuple[Problem, ...]:
    """Return every problem of a glossary folder by file and line; raises Rejected where there is no glossary to check."""
    found: list[Problem] = []
    tables: dict[str, list[_Row]] = {}
    for name in files.names(folder):
        data = files.raw(folder, name)
        tables[name], broken = _rows(name, data)
        found += (*_bytes(name, data), *broken, *_order(name, tables[name]))
        found += (problem for row in tables[name] for problem in _cells(row))
    found += _concepts(tables[files.CONCEPTS])
    known = {row["id"]: row for row in tables[files.CONCEPTS]}
    for name, rows in tables.items():
        if name == files.DEFINITIONS:
            found += _definitions(rows, known)
        elif name.startswith("terms/"):
            found += _terms(rows, known)
        elif name.startswith("cues/"):
            found += _cues(rows)
    found += _strangers(folder)
    return tuple(sorted(found, key=lambda p: (p.file, p.line, not p.error)))


def _rows(name: str, data: bytes) -> tuple[list[_Row], list[Problem]]:
    """Return the rows that can be read, and what is wrong with the others."""
    rows: list[_Row] = []
    refused: list[Rejected] = []
    try:
        for line, cells in files.rows(name, data, refused.append):
            rows.append(_Row(name, line, dict(zip(files.columns(name), cells, strict=True))))
    except Rejected as rejected:
        refused.append(rejected)
    return rows, [_broken(name, r) for r in refused]


def _bytes(name: str, data: bytes) -> Iterator[Problem]:
    if data.startswith(b"\xef\xbb\xbf"):
        yield Problem(name, 1, _("the file begins with a byte order mark; take it over with: convene glossary import"))
    if b"\r" in data:
        line = data.count(b"\n", 0, data.index(b"\r")) + 1
        yield Problem(name, line, _("lines must end with LF alone; take the file over with: convene glossary import"))
    for number, text in enumerate(data.split(b"\n"), start=1):
        if text.startswith(tuple(mark.encode() for mark in _MERGE)):
            yield Problem(name, number, _("two versions were merged and the conflict was not settled"))


def _broken(name: str, rejected: Rejected) -> Problem:
    """Return the reader's own complaint about a file as a problem."""
    values = rejected.message.values
    line, what = values.get("line"), values.get("what")
    if isinstance(line, int) and isinstance(what, Message):
        return Problem(name, line, what)
    return Problem(name, 1, rejected.message)


def _cells(row: _Row) -> Iterator[Problem]:
    """Look at each cell by itself: required, one of a closed list, clean text."""
    for column, text in row.cells.items():
        if not text:
            if column in _REQUIRED:
                yield row.wrong(_("this cell is empty: {column}", column=column))
            elif column in _CLOSED and "" not in _CLOSED[column]:
                yield row.wrong(_one_of(column, text))
            continue
        if column in _CLOSED and text not in _CLOSED[column]:
            yield row.wrong(_one_of(column, text))
        for part in text.split(";") if column == "forms" else (text,):
            if complaint := _text(column, part):
                yield row.wrong(complaint)
        if column == "extra" and not _is_object(text):
            yield row.wrong(_("this is not a JSON object: {column}", column=column))


def _one_of(column: str, text: str) -> Message:
    allowed = ", ".join(sorted(v for v in _CLOSED[column] if v))
    return _("{column} is {value}; allowed: {allowed}", column=column, value=repr(text), allowed=allowed)


def _text(column: str, text: str) -> Message | None:
    """Return what is wrong with the characters of a cell, or None."""
    if text != text.strip() or not text:
        return _("spaces before or after the text, or an empty part: {column}", column=column)
    if text.startswith(_FORMULA):
        return _("a cell that begins with {sign} is run as a formula by Excel: {column}", sign=text[0], column=column)
    if unicodedata.normalize("NFC", text) != text:
        return _("accents must be composed letters (Unicode NFC): {column}", column=column)
    try:
        same = clean(text) == text
    except Rejected:
        same = False
    return None if same else _("control or invisible characters, or two spaces in a row: {column}", column=column)


def _is_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except ValueError:
        return False


def _order(name: str, rows: list[_Row]) -> Iterator[Problem]:
    cells = [list(row.cells.values()) for row in rows]
    wanted = files.ordered(name, cells)
    first = next((n for n, (is_, should) in enumerate(zip(cells, wanted, strict=True)) if is_ != should), None)
    if first is not None:
        yield rows[first].doubtful(_("the rows are not in order from here; the next save will move them"))


def _twice(rows: list[_Row], key: Callable[[_Row], tuple[str, ...]]) -> Iterator[Problem]:
    lines: dict[tuple[str, ...], int] = {}
    for row in rows:
        first = lines.setdefault(key(row), row.line)
        if first != row.line:
            yield row.wrong(_("this is there already, in line {line}", line=first))


def _concepts(rows: list[_Row]) -> Iterator[Problem]:
    yield from _twice(rows, lambda r: (r["id"],))
    known = {row["id"]: row for row in rows}
    for row in rows:
        if row["id"] and not _IDENT.fullmatch(row["id"]):
            yield row.wrong(_("an id has small letters, digits and _ only: {id}", id=row["id"]))
        if row["replaced_by"] and not _ends(row, known):
            yield row.wrong(_("replaced by a concept that is not there, or in a circle: {id}", id=row["replaced_by"]))


def _ends(row: _Row, known: dict[str, _Row]) -> bool:
    """Tell whether following replaced_by comes to a concept that is still in use."""
    seen = {row["id"]}
    while row["replaced_by"]:
        following = known.get(row["replaced_by"])
        if following is None or following["id"] in seen:
            return False
        row = following
        seen.add(row["id"])
    return True


def _definitions(rows: list[_Row], known: dict[str, _Row]) -> Iterator[Problem]:
    yield from _twice(rows, lambda r: (r["concept"], r["lang"]))
    for row in rows:
        yield from _belongs(row, known)
        if row["lang"] and not files.LANGUAGE.fullmatch(row["lang"]):
            yield row.wrong(_("this is no language code: {lang}", lang=row["lang"]))
        if not row["source"]:
            yield row.doubtful(_("a definition needs a source"))


def _belongs(row: _Row, known: dict[str, _Row]) -> Iterator[Problem]:
    if row["concept"] and row["concept"] not in known:
        yield row.wrong(_("there is no such concept: {id}", id=row["concept"]))


def _terms(rows: list[_Row], known: dict[str, _Row]) -> Iterator[Problem]:
    yield from _twice(rows, lambda r: (r["concept"], r["term"], r["country"]))
    for row in rows:
        yield from _belongs(row, known)
        yield from _term(row)
    yield from _preferred(rows)
    yield from _homonyms(rows, known)


def _term(row: _Row) -> Iterator[Problem]:
    if row["term"] and not tokens(row["term"]):
        yield row.wrong(_("a term needs at least one word: {term}", term=row["term"]))
    if row["country"] and not _COUNTRY.fullmatch(row["country"]):
        yield row.wrong(_("a country is two capital letters: {country}", country=row["country"]))
    avoided = row["status"] in (TermStatus.DEPRECATED, TermStatus.SUPERSEDED)
    if row["reason"] and not avoided:
        yield row.wrong(_("a reason belongs to a deprecated or superseded term only"))
    if avoided and not row["reason"]:
        yield row.doubtful(_("why is this term to be avoided? The reason is empty"))
    if row["confirmed"] and not ((m := _CONFIRMED.fullmatch(row["confirmed"])) and _is_day(m[1])):
        yield row.wrong(_("confirmed is initials and a date (AB 2026-03-04): {value}", value=row["confirmed"]))
    days = [row[column] for column in ("valid_from", "valid_until")]
    for day in days:
        if not _is_day(day):
            yield row.wrong(_("this is no date (YYYY-MM-DD): {value}", value=day))
    if all(days) and all(map(_is_day, days)) and days[0] > days[1]:
        yield row.wrong(_("valid_until is before valid_from"))


def _is_day(text: str) -> bool:
    try:
        files.day(text)
    except ValueError:
        return False
    return True


def _preferred(rows: list[_Row]) -> Iterator[Problem]:
    """At most one preferred term for each concept and country; a concept with terms should have one."""
    first: dict[str, _Row] = {}
    preferred: dict[tuple[str, str], _Row] = {}
    named: set[str] = set()
    for row in rows:
        first.setdefault(row["concept"], row)
        if row["status"] != TermStatus.PREFERRED:
            continue
        named.add(row["concept"])
        before = preferred.setdefault((row["concept"], row["country"]), row)
        if before is not row:
            yield row.wrong(_("a second preferred term; the first is in line {line}", line=before.line))
    for concept, row in first.items():
        if concept not in named:
            yield row.doubtful(_("no preferred term for this concept: {id}", id=concept))


def _homonyms(rows: list[_Row], known: dict[str, _Row]) -> Iterator[Problem]:
    """Two concepts that are preferably called the same are told apart by nobody."""
    spoken = [
        (folded(row["term"]), row["concept"], row)
        for row in rows
        if row["status"] == TermStatus.PREFERRED and known.get(row["concept"]) and known[row["concept"]]["domain"] != LABEL
    ]
    spoken.sort(key=lambda s: (s[0], s[2].line))
    for (name, concept, row), (other, second, later) in pairwise(spoken):
        if name == other and concept != second:
            yield later.doubtful(_("this is also the preferred term of another concept, in line {line}", line=row.line))


def _cues(rows: list[_Row]) -> Iterator[Problem]:
    yield from _twice(rows, lambda r: (r["warning"], folded(r["term"])))
    for row in rows:
        if row["warning"] and not _WARNING.fullmatch(row["warning"]):
            yield row.wrong(_("this is no warning: {code}", code=row["warning"]))


def _strangers(folder: Path) -> Iterator[Problem]:
    """Files in the folders of languages that nobody will read."""
    for part in ("cues", "terms"):
        for path in sorted((folder / part).glob("*.csv")):
            if not files.LANGUAGE.fullmatch(path.stem):
                yield Problem(
                    f"{part}/{path.name}", 1, _("this file is not read: its name is not a language code"), error=False
                )
