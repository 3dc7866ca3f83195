"""What is wrong with a glossary row taken by itself: empty or unknown values, unclean text, cells that Excel would run."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.terminology.files import YES
from assistant.terminology.model import Case, Reason, TermKind, TermStatus
from assistant.text import Message, Rejected, _, clean


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong; an error keeps the glossary from being used as meant, a warning is for the editors."""

    file: str
    line: int
    text: Message
    error: bool = True


@dataclass(frozen=True, slots=True)
class Row:
    """One row of one file under the names of its columns."""

    file: str
    line: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells[column]

    def wrong(self, text: Message) -> Problem:
        """Return an error in this row."""
        return Problem(self.file, self.line, text)

    def doubtful(self, text: Message) -> Problem:
        """Return a warning about this row."""
        return Problem(self.file, self.line, text, error=False)


FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""What a cell that a spreadsheet runs begins with, full-width signs too."""

_PARTS = frozenset({"", "noun", "proper noun", "verb", "adjective", "adverb", "other"})
_GENDERS = frozenset({"", "masculine", "feminine", "neuter", "other"})
_CLOSED: dict[str, frozenset[str]] = {
    "do_not_translate": frozenset({"", YES}),
    "status": frozenset(map(str, TermStatus)),
    "reason": frozenset(map(str, Reason)),
    "kind": frozenset(map(str, TermKind)),
    "case": frozenset(map(str, Case)),
    "part_of_speech": _PARTS,
    "gender": _GENDERS,
}
_REQUIRED = frozenset({"id", "domain", "concept", "lang", "term", "definition", "warning"})


def problems(row: Row) -> Iterator[Problem]:
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
    if text.startswith(FORMULA):
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
