"""Finding what is wrong with a glossary folder, all of it at once, each with its file and line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from assistant.terminology import cells, files
from assistant.terminology.cells import Problem, Row
from assistant.terminology.model import LABEL, Case, TermStatus
from assistant.terminology.recognise import tokens
from assistant.terminology.wording import repeats, script, untranslated
from assistant.text import Message, Rejected, _, folded

_IDENT = re.compile(r"[a-z][a-z0-9_]*")
_COUNTRY = re.compile(r"[A-Z]{2}")
_WARNING = re.compile(r"W[1-9][0-9]?")
_CONFIRMED = re.compile(r"\S.{0,30} ([0-9]{4}-[0-9]{2}-[0-9]{2})")
_MERGE = ("<<<<<<< ", "=======", ">>>>>>> ", "||||||| ")


def check(folder: Path) -> tuple[Problem, ...]:
    """Return every problem of a glossary folder by file and line; raises Rejected where there is no glossary to check."""
    found: list[Problem] = []
    tables: dict[str, list[Row]] = {}
    for name in files.names(folder):
        data = files.raw(folder, name)
        tables[name], broken = _rows(name, data)
        found += (*_bytes(name, data), *broken, *_order(name, tables[name]))
        found += (problem for row in tables[name] for problem in cells.problems(row))
    found += _concepts(tables[files.CONCEPTS])
    known = {row["id"]: row for row in tables[files.CONCEPTS]}
    for name, rows in tables.items():
        lang = name.removesuffix(".csv").rpartition("/")[2]
        if name == files.DEFINITIONS:
            found += _definitions(rows, known)
            found += _circles(rows, tables)
        elif name.startswith("terms/"):
            found += _terms(rows, known)
            for row in rows:
                kept = row["concept"] in known and known[row["concept"]]["do_not_translate"] == files.YES
                found += script(row, lang, (row["term"], *row["forms"].split(";")), kept=kept)
        elif name.startswith("cues/"):
            found += _cues(rows)
            found += (problem for row in rows for problem in script(row, lang, (row["term"],)))
    found += untranslated(tables[files.CONCEPTS], _named(tables))
    found += _strangers(folder)
    return tuple(sorted(found, key=lambda p: (p.file, p.line, not p.error)))


def _rows(name: str, data: bytes) -> tuple[list[Row], list[Problem]]:
    """Return the rows that can be read, and what is wrong with the others."""
    rows: list[Row] = []
    refused: list[Rejected] = []
    try:
        for line, values in files.rows(name, data, refused.append):
            rows.append(Row(name, line, dict(zip(files.columns(name), values, strict=True))))
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


def _order(name: str, rows: list[Row]) -> Iterator[Problem]:
    now = [list(row.cells.values()) for row in rows]
    wanted = files.ordered(name, now)
    first = next((n for n, (is_, should) in enumerate(zip(now, wanted, strict=True)) if is_ != should), None)
    if first is not None:
        yield rows[first].doubtful(_("the rows are not in order from here; the next save will move them"))


def _twice(rows: list[Row], key: Callable[[Row], tuple[str, ...]]) -> Iterator[Problem]:
    lines: dict[tuple[str, ...], int] = {}
    for row in rows:
        first = lines.setdefault(key(row), row.line)
        if first != row.line:
            yield row.wrong(_("this is there already, in line {line}", line=first))


def _concepts(rows: list[Row]) -> Iterator[Problem]:
    yield from _twice(rows, lambda r: (r["id"],))
    known = {row["id"]: row for row in rows}
    for row in rows:
        if row["id"] and not _IDENT.fullmatch(row["id"]):
            yield row.wrong(_("an id has small letters, digits and _ only: {id}", id=row["id"]))
        if row["replaced_by"] and not _ends(row, known):
            yield row.wrong(_("replaced by a concept that is not there, or in a circle: {id}", id=row["replaced_by"]))


def _ends(row: Row, known: dict[str, Row]) -> bool:
    """Tell whether following replaced_by comes to a concept that is still in use."""
    seen = {row["id"]}
    while row["replaced_by"]:
        following = known.get(row["replaced_by"])
        if following is None or following["id"] in seen:
            return False
        row = following
        seen.add(row["id"])
    return True


def _definitions(rows: list[Row], known: dict[str, Row]) -> Iterator[Problem]:
    yield from _twice(rows, lambda r: (r["concept"], r["lang"]))
    for row in rows:
        yield from _belongs(row, known)
        if row["lang"] and not files.LANGUAGE.fullmatch(row["lang"]):
            yield row.wrong(_("this is no language code: {lang}", lang=row["lang"]))
        if not row["source"]:
            yield row.doubtful(_("a definition needs a source"))


def _belongs(row: Row, known: dict[str, Row]) -> Iterator[Problem]:
    if row["concept"] and row["concept"] not in known:
        yield row.wrong(_("there is no such concept: {id}", id=row["concept"]))


def _terms(rows: list[Row], known: dict[str, Row]) -> Iterator[Problem]:
    yield from _twice(rows, lambda r: (r["concept"], r["term"], r["country"]))
    for row in rows:
        yield from _belongs(row, known)
        yield from _term(row)
    yield from _preferred(rows)
    yield from _homonyms(rows, known)


def _term(row: Row) -> Iterator[Problem]:
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


def _preferred(rows: list[Row]) -> Iterator[Problem]:
    """At most one preferred term for each concept and country; a concept with terms should have one."""
    first: dict[str, Row] = {}
    preferred: dict[tuple[str, str], Row] = {}
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


def _homonyms(rows: list[Row], known: dict[str, Row]) -> Iterator[Problem]:
    """The same string under two concepts is told apart by nobody, unless a note says how."""
    first: dict[str, list[Row]] = {}
    for row in rows:
        concept = known.get(row["concept"])
        if concept is None or concept["domain"] == LABEL or not row["term"]:
            continue
        alike = first.setdefault(folded(row["term"]), [])
        other = next((r for r in alike if r["concept"] != row["concept"] and _confused(r, row)), None)
        alike.append(row)
        if other is not None and not row["note"]:
            yield row.doubtful(
                _(
                    "this term also names another concept, {concept}, in line {line}, and no note tells them apart",
                    concept=other["concept"],
                    line=other.line,
                )
            )


def _confused(one: Row, other: Row) -> bool:
    """Tell whether two terms that fold alike are read alike: capitals keep PAIRS and pairs apart where the file says so."""
    return one["term"] == other["term"] or Case.EXACT not in (one["case"], other["case"])


def _named(tables: dict[str, list[Row]]) -> dict[str, set[str]]:
    """Return the concepts that have a term, by language."""
    return {
        name[len("terms/") : -len(".csv")]: {row["concept"] for row in rows}
        for name, rows in tables.items()
        if name.startswith("terms/")
    }


def _circles(definitions: list[Row], tables: dict[str, list[Row]]) -> Iterator[Problem]:
    """Definitions that explain a term by itself."""
    by_concept: dict[tuple[str, str], list[Row]] = {}
    for name, rows in tables.items():
        if name.startswith("terms/"):
            for row in rows:
                by_concept.setdefault((row["concept"], name[len("terms/") : -len(".csv")]), []).append(row)
    for definition in definitions:
        yield from repeats(definition, by_concept.get((definition["concept"], definition["lang"]), ()))


def _cues(rows: list[Row]) -> Iterator[Problem]:
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
