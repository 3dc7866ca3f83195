"""What a file from outside brings to a glossary: rows in the shape of the glossary's own files, and what had no place."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from assistant.terminology import files
from assistant.terminology.cells import Row
from assistant.terminology.model import Content
from assistant.text import Message, Rejected, _, clean

MAX_BYTES = 50_000_000
"""Bytes of one file; more is not a glossary."""

MAX_ROWS = 200_000
"""Rows of one file."""

NO_LANGUAGE = ""
"""Stands for the language of what has none: concepts."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that a file says and a glossary has no place for, how often, and where first."""

    line: int
    text: Message


@dataclass(frozen=True, slots=True)
class Parcel:
    """The rows of a file, by the glossary file they belong to (`terms/nl.csv`)."""

    name: str
    rows: Mapping[str, Sequence[Row]]
    whole: frozenset[tuple[str, str]] = frozenset()
    """Which files are meant to be complete, with the language: what is absent from the parcel was taken out of them."""
    only: frozenset[tuple[str, str]] | None = None
    """Where it speaks of some concepts and languages only, as TBX does: these."""
    version: str = ""
    """The glossary's version when the file was exported, where it says."""
    notices: Sequence[Notice] = ()

    def covers(self, name: str, cells: Mapping[str, str]) -> bool:
        """Tell whether a row of the glossary that is absent here was taken out."""
        lang = language(name, cells)
        if (name, lang) not in self.whole:
            return False
        return self.only is None or (concept(cells), lang) in self.only


@dataclass(slots=True)
class Builder:
    """Collects the rows of a file while it is read; one for each file."""

    name: str
    rows: dict[str, list[Row]] = field(default_factory=dict)
    whole: set[tuple[str, str]] = field(default_factory=set)
    only: set[tuple[str, str]] | None = None
    version: str = ""
    notices: list[Notice] = field(default_factory=list)
    count: int = 0

    def add(self, name: str, line: int, cells: Mapping[str, str], place: str = "", *, complete: bool = True) -> None:
        """Take one row; texts are cleaned. `place` names the sheet.

        Columns that are not named are empty, or, where the row is not `complete`, left as the glossary has them.
        """
        self.count += 1
        where = place or self.name
        if self.count > MAX_ROWS:
            raise wrong(where, line, _("more than {n} rows are not taken", n=MAX_ROWS))
        try:
            row = {c: clean(cells.get(c, "")) for c in files.columns(name) if complete or c in cells}
        except Rejected as rejected:
            raise wrong(where, line, rejected.message) from rejected
        self.rows.setdefault(name, []).append(Row(where, line, row))

    def parcel(self) -> Parcel:
        """Return what was collected."""
        only = None if self.only is None else frozenset(self.only)
        return Parcel(self.name, self.rows, frozenset(self.whole), only, self.version, tuple(self.notices))


def language(name: str, cells: Mapping[str, str]) -> str:
    """Return the language that a row of a glossary file is in."""
    if "/" in name:
        return name.rpartition("/")[2].removesuffix(".csv")
    return cells.get("lang", NO_LANGUAGE)


def concept(cells: Mapping[str, str]) -> str:
    """Return the concept that a row speaks of; for a cue its warning."""
    return cells.get("id") or cells.get("concept") or cells.get("warning") or ""


def tables(content: Content, langs: Iterable[str] | None = None) -> dict[str, list[dict[str, str]]]:
    """Return a glossary's rows by file, under the names of their columns; those of some languages only where they are named.

    Concepts belong to every language.
    """
    wanted = None if langs is None else {*langs, NO_LANGUAGE}
    out: dict[str, list[dict[str, str]]] = {}
    for name, rows in files.rendered(content).items():
        named = [dict(zip(files.columns(name), cells, strict=True)) for cells in rows]
        if wanted is None or name == files.DEFINITIONS or language(name, {}) in wanted:
            out[name] = [row for row in named if wanted is None or language(name, row) in wanted]
    return out


def scope(langs: Iterable[str], names: Iterable[str]) -> set[tuple[str, str]]:
    """Return what is complete in a file that holds these glossary files for these languages."""
    named = set(names)
    found = {(files.CONCEPTS, NO_LANGUAGE)} if files.CONCEPTS in named else set()
    for lang in langs:
        found |= {(files.DEFINITIONS, lang)} if files.DEFINITIONS in named else set()
        found |= {(f"{part}/{lang}.csv", lang) for part in ("terms", "cues") if f"{part}/{lang}.csv" in named}
    return found


def read_bytes(path: Path) -> bytes:
    """Return the bytes of an ordinary file of bearable size; raises Rejected for others before they cost memory (I20)."""
    shown = clean(str(path))
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as file:
            found = os.fstat(handle)
            if not stat.S_ISREG(found.st_mode):
                raise Rejected(_("This is not an ordinary file: {path}", path=shown))
            data = file.read(MAX_BYTES + 1) if found.st_size <= MAX_BYTES else b"\0" * (MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) and error.strerror else "?"
        raise Rejected(_("{path} cannot be read: {why}", path=shown, why=why)) from error
    if len(data) > MAX_BYTES:
        raise Rejected(_("This file is larger than {limit} bytes: {path}", limit=MAX_BYTES, path=shown))
    return data


def wrong(name: str, line: int, what: Message) -> Rejected:
    """Return the refusal of a file because of one of its lines."""
    return Rejected(_("{file}, line {line}: {what}", file=clean(name), line=line, what=what))
