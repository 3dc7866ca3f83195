"""One file of comma-separated rows, as spreadsheets save them: with or without a byte order mark, with `,`, `;` or tabs."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePath

from assistant.terminology import files
from assistant.terminology.exchange.escape import escaped, restored
from assistant.terminology.exchange.parcel import Builder, Parcel, scope, tables, wrong
from assistant.terminology.model import Content
from assistant.text import Rejected, _

LANG = "lang"
"""The column that says the language where a file holds terms of several, or must say of which."""

_SHAPES: Mapping[frozenset[str], str] = {
    frozenset(files.CONCEPT_COLUMNS): "concepts",
    frozenset(files.DEFINITION_COLUMNS): "definitions",
    frozenset(files.TERM_COLUMNS): "terms",
    frozenset({LANG, *files.TERM_COLUMNS}): "terms",
    frozenset(files.CUE_COLUMNS): "cues",
    frozenset({LANG, *files.CUE_COLUMNS}): "cues",
}
_KNOWN = frozenset(name for shape in _SHAPES for name in shape)
_WORD = re.compile(r"[^A-Za-z-]+")


def write(content: Content, langs: Sequence[str] | None) -> bytes:
    """Return the terms of some languages, or of all, as Excel wants them: a byte order mark and CRLF."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow((LANG, *files.TERM_COLUMNS))
    for name, rows in tables(content, langs).items():
        if name.startswith("terms/"):
            lang = name.removeprefix("terms/").removesuffix(".csv")
            writer.writerows([lang, *map(escaped, row.values())] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def read(name: str, data: bytes, current: Content, lang: str | None = None) -> Parcel:
    """Return what a file brings; raises Rejected naming the line.

    `lang` is the language of a file of terms that does not say it; without it the file's name does, or else the language of
    `current` that has most of the same terms.
    """
    text = _text(name, data)
    built = Builder(name)
    rows = list(_rows(name, text))
    if not rows:
        raise wrong(name, 1, _("the file is empty"))
    header = [cell.strip() for cell in rows[0][1]]
    kind = _shape(name, header)
    found = [(line, dict(zip(header, map(restored, cells), strict=True))) for line, cells in rows[1:]]
    if kind in ("concepts", "definitions"):
        langs = {row[LANG] for _line, row in found} if kind == "definitions" else set()
        for line, row in found:
            built.add(f"{kind}.csv", line, row)
        built.whole = scope(langs, [f"{kind}.csv"])
        return built.parcel()
    if LANG not in header:
        one = lang or _named(name, current) or _likely([row for _line, row in found], kind, current)
        if one is None:
            raise Rejected(_("Which language is this? Say it with --lang: {file}", file=name), code=2)
        found = [(line, {LANG: one, **row}) for line, row in found]
        built.whole.add((f"{kind}/{one}.csv", one))
    for line, row in found:
        if not files.LANGUAGE.fullmatch(row[LANG]):
            raise wrong(name, line, _("this is no language code: {lang}", lang=row[LANG]))
        built.add(f"{kind}/{row[LANG]}.csv", line, row)
        built.whole.add((f"{kind}/{row[LANG]}.csv", row[LANG]))
    return built.parcel()


def _text(name: str, data: bytes) -> str:
    coding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return data.decode(coding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise wrong(name, line, _("this is not UTF-8; save the file as CSV UTF-8")) from error


def _rows(name: str, text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows that are not empty, each with the line it begins in."""
    first = text[: max(text.find("\n"), text.find("\r"), 0)] or text[:10_000]
    separator = max(",;\t", key=lambda sign: (first.count(sign), -",;\t".index(sign)))
    reader = csv.reader(io.StringIO(text, newline=""), strict=True, delimiter=separator)
    begins, width = 1, 0
    try:
        for cells in reader:
            width = width or len(cells)
            if any(cells):
                if len(cells) != width:
                    what = _("this row has {n} cells instead of {wanted}", n=len(cells), wanted=width)
                    raise wrong(name, begins, what)
                yield begins, cells
            begins = reader.line_num + 1
    except csv.Error as error:
        raise wrong(name, begins, _("this row is not valid CSV (a quote that is not closed, or too long a cell)")) from error


def _shape(name: str, header: Sequence[str]) -> str:
    twice = next((column for column in header if header.count(column) > 1), None)
    if twice is not None:
        raise wrong(name, 1, _("this column is there twice: {column}", column=twice))
    kind = _SHAPES.get(frozenset(header))
    if kind is not None:
        return kind
    strange = next((column for column in header if column not in _KNOWN), None)
    if strange is not None and len(header) > 1:
        raise wrong(name, 1, _("this column is not known: {column}", column=strange))
    wanted = ",".join(files.TERM_COLUMNS)
    raise wrong(name, 1, _("the header row must be: {columns}", columns=wanted))


def _named(name: str, current: Content) -> str | None:
    """Return the one language that a file name says: `nl.csv`, `glossary-nl.csv`."""
    said = {word for word in _WORD.split(PurePath(name).stem) if word in current.terms}
    said |= {
        part for word in tuple(said) or _WORD.split(PurePath(name).stem) for part in word.split("-") if part in current.terms
    }
    return said.pop() if len(said) == 1 else None


def _likely(rows: Sequence[Mapping[str, str]], kind: str, current: Content) -> str | None:
    """Return the language whose terms these mostly are, None where that is in doubt."""
    said = {(row.get("concept") or row.get("warning"), row["term"]) for row in rows}
    known = {
        lang: len(said & {(t.concept, t.text) for t in terms}) if kind == "terms" else 0
        for lang, terms in current.terms.items()
    }
    best = max(known, key=lambda lang: known[lang], default=None)
    return best if best is not None and known[best] * 2 > len(said) else None
