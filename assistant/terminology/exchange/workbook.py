"""A glossary as a workbook for people without tools: a help sheet, one sheet a language, and those that languages share."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from assistant.terminology import files
from assistant.terminology.exchange.escape import escaped
from assistant.terminology.exchange.parcel import language, tables
from assistant.terminology.model import FALLBACK, Case, Content, Reason, TermKind, TermStatus
from assistant.text import Message, _

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

HELP = "help"
CONCEPTS, DEFINITIONS, CUES = "concepts", "definitions", "cues"
VERSION = "version"
"""What stands on the help sheet before the glossary's version."""

ENGLISH, MEANING = "(English)", "(definition)"
"""Columns to read along with; nothing in brackets is read back."""

_ALLOWED: Mapping[str, Sequence[str]] = {
    "status": [str(s) for s in TermStatus],
    "reason": [str(r) for r in Reason if r],
    "kind": [str(k) for k in TermKind],
    "case": [str(c) for c in Case],
}
_WIDE = frozenset({"term", ENGLISH, "definition", "note", "forms"})
_TEXT = "@"
"""The number format that keeps `007` and dates as they were typed."""


def write(content: Content, langs: Sequence[str] | None, version: str, words: Callable[[Message], str]) -> bytes:
    """Return a glossary, or some of its languages, as XLSX; `words` words the help sheet."""
    from openpyxl import Workbook  # noqa: PLC0415 - slow to load, and only those need it who exchange workbooks

    held = tables(content, langs)
    book = Workbook()
    book.properties.created = book.properties.modified = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)
    first = book.active
    if first is not None:
        book.remove(first)
    _help(book.create_sheet(HELP), version, words)
    said = _english(content)
    for name, rows in held.items():
        if name.startswith("terms/"):
            lang = language(name, {})
            along = lang != FALLBACK
            head = ("concept", *((ENGLISH,) if along else ()), *files.TERM_COLUMNS[1:], *((MEANING,) if along else ()))
            _fill(book.create_sheet(lang), head, [{**row, **said.get(row["concept"], {})} for row in rows])
    _fill(book.create_sheet(DEFINITIONS), files.DEFINITION_COLUMNS, held.get(files.DEFINITIONS, []))
    _fill(book.create_sheet(CONCEPTS), files.CONCEPT_COLUMNS, held.get(files.CONCEPTS, []))
    cues = [{"lang": language(name, {}), **row} for name, rows in held.items() if name.startswith("cues/") for row in rows]
    _fill(book.create_sheet(CUES), ("lang", *files.CUE_COLUMNS), cues)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _english(content: Content) -> dict[str, dict[str, str]]:
    """Return what to read along with a concept: its English term and definition."""
    said: dict[str, dict[str, str]] = {}
    for term in content.terms.get(FALLBACK, ()):
        if term.status is TermStatus.PREFERRED:
            said.setdefault(term.concept, {}).setdefault(ENGLISH, term.text)
    for definition in content.definitions:
        if definition.lang == FALLBACK:
            said.setdefault(definition.concept, {})[MEANING] = definition.text
    return said


def _fill(sheet: Worksheet, head: Sequence[str], rows: Sequence[Mapping[str, str]]) -> None:
    from openpyxl.styles import Font  # noqa: PLC0415 - as above
    from openpyxl.utils import get_column_letter  # noqa: PLC0415 - as above
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415 - as above

    bold, grey = Font(bold=True), Font(color="00707070", italic=True)
    for at, column in enumerate(head, start=1):
        sheet.cell(1, at, column).font = bold
        letter = get_column_letter(at)
        sheet.column_dimensions[letter].width = 36 if column in _WIDE else 16
        if column in _ALLOWED:
            choice = DataValidation(type="list", formula1='"{}"'.format(",".join(_ALLOWED[column])), allow_blank=True)
            choice.add(f"{letter}2:{letter}{len(rows) + 1_000}")
            sheet.add_data_validation(choice)
    for number, row in enumerate(rows, start=2):
        for at, column in enumerate(head, start=1):
            text = row.get(column, "")
            if text:
                cell = sheet.cell(number, at)
                cell.value = escaped(text)
                cell.data_type = "s"  # never a formula, whatever it begins with
                cell.number_format = _TEXT
                if column in (ENGLISH, MEANING):
                    cell.font = grey
    sheet.freeze_panes = "B2"


def _help(sheet: Worksheet, version: str, words: Callable[[Message], str]) -> None:
    sheet.column_dimensions["A"].width = 22
    sheet.column_dimensions["B"].width = 100
    rows = [
        (VERSION, version),
        ("", words(_("One sheet for each language, one row for each term. Change, add or delete rows; then save as XLSX."))),
        ("", words(_("Then: convene glossary diff FILE shows what would change, convene glossary import FILE takes it."))),
        ("", words(_("A row that is deleted is removed from the glossary. Columns in brackets are for reading along only."))),
        ("", words(_("An apostrophe before = + - @ keeps a spreadsheet from running a text; it is taken off again."))),
        ("concept", words(_("the meaning that is named; the ids stand on the sheet of concepts"))),
        ("term", words(_("the term in its dictionary form"))),
        ("status", ", ".join(_ALLOWED["status"])),
        (
            "reason",
            words(_("why a deprecated or superseded term is avoided: {allowed}", allowed=", ".join(_ALLOWED["reason"]))),
        ),
        ("kind", words(_("{allowed}; lookup is found but never shown", allowed=", ".join(_ALLOWED["kind"])))),
        ("country", words(_("two capital letters, only where a term belongs to one country"))),
        ("case", words(_("exact: only with these capitals, as in an abbreviation"))),
        ("forms", words(_("other forms of the word that no rule finds, with ; between them"))),
        ("valid_from, valid_until", words(_("dates as 2026-03-04"))),
        ("confirmed", words(_("initials and date of the practitioner who confirmed the term: AB 2026-03-04"))),
        ("extra", words(_("data of other tools; leave it as it is"))),
    ]
    for number, row in enumerate(rows, start=1):
        for at, text in enumerate(row, start=1):
            if text:
                cell = sheet.cell(number, at, text)
                cell.data_type = "s"
                cell.number_format = _TEXT
