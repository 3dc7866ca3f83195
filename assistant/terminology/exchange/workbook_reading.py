"""Reading a workbook back: values only, bounded, and refused where a cell computes."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from assistant.terminology import files
from assistant.terminology.exchange.archive import inspected
from assistant.terminology.exchange.escape import restored
from assistant.terminology.exchange.parcel import MAX_ROWS, Builder, Notice, Parcel, scope, wrong
from assistant.terminology.exchange.workbook import CONCEPTS, CUES, DEFINITIONS, HELP, VERSION
from assistant.text import Rejected, _, clean

if TYPE_CHECKING:
    from openpyxl.workbook.workbook import Workbook

_COLUMNS = 40
"""Columns looked at; our widest sheet has 18."""

_BLANK = 1_000
"""Empty rows in a row after which a sheet is taken to have ended."""


def read(name: str, data: bytes) -> Parcel:
    """Return what a workbook brings; raises Rejected naming the sheet and the row."""
    hidden = inspected(name, data)
    built = Builder(name)
    if hidden:
        built.notices.append(Notice(0, _("the workbook has hidden rows; they are taken as well")))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what openpyxl leaves out of a damaged workbook holds no term
            _sheets(name, data, built)
    except Rejected:
        raise
    except Exception as error:
        raise Rejected(_("{file} is not taken: {what}", file=name, what=_("the file is damaged, or not a workbook"))) from error
    return built.parcel()


def _sheets(name: str, data: bytes, built: Builder) -> None:
    from openpyxl import load_workbook  # noqa: PLC0415 - slow to load, and only those need it who exchange workbooks

    book: Workbook = load_workbook(io.BytesIO(data), read_only=True, data_only=False, keep_links=False)
    langs: list[str] = []
    named: set[str] = set()
    for title in book.sheetnames:
        sheet: Any = book[title]
        shown = clean(f"{name} [{title}]")
        if title == HELP:
            built.version = _version(sheet)
            continue
        is_terms = bool(files.LANGUAGE.fullmatch(title))
        if not is_terms and title not in (CONCEPTS, DEFINITIONS, CUES):
            built.notices.append(Notice(0, _("this sheet is not known and was left out: {sheet}", sheet=clean(title))))
            continue
        if getattr(sheet, "sheet_state", "visible") != "visible":
            built.notices.append(Notice(0, _("this sheet is hidden; it is taken as well: {sheet}", sheet=clean(title))))
        if is_terms:
            langs.append(title)
        target = f"terms/{title}.csv" if is_terms else f"{title}.csv"
        named |= {target}
        for line, cells in _rows(shown, sheet, _wanted(title, is_terms=is_terms)):
            if title == CUES:
                lang = cells.pop("lang", "")
                if not files.LANGUAGE.fullmatch(lang):
                    raise wrong(shown, line, _("this is no language code: {lang}", lang=lang))
                target = f"cues/{lang}.csv"
            built.add(target, line, cells, shown)
    if not named:
        raise Rejected(_("{file} is not taken: {what}", file=name, what=_("no sheet of it is named like a language")))
    if f"{CUES}.csv" in named:
        named |= {f"cues/{lang}.csv" for lang in langs}
    built.whole = scope(langs, named)


def _wanted(title: str, *, is_terms: bool) -> Sequence[str]:
    if is_terms:
        return files.TERM_COLUMNS
    return ("lang", *files.CUE_COLUMNS) if title == CUES else files.columns(f"{title}.csv")


def _rows(shown: str, sheet: Any, wanted: Sequence[str]) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield the rows under a sheet's header, under the names of their columns."""
    head: list[str] = []
    empty = 0
    for line, cells in enumerate(sheet.iter_rows(max_col=_COLUMNS, max_row=MAX_ROWS + 2), start=1):
        texts = [_cell(shown, line, cell) for cell in cells]
        if not head:
            head = _header(shown, [text.strip() for text in texts], wanted)
        elif any(texts):
            empty = 0
            if line > MAX_ROWS + 1:
                raise wrong(shown, line, _("more than {n} rows are not taken", n=MAX_ROWS))
            found: Mapping[str, str] = dict(zip(head, texts, strict=False))
            yield line, {column: restored(found.get(column, "")) for column in wanted}
        else:
            empty += 1
            if empty > _BLANK:
                return
    if not head:
        _header(shown, [], wanted)


def _header(shown: str, said: Sequence[str], wanted: Sequence[str]) -> list[str]:
    twice = next((column for column in said if column and said.count(column) > 1), None)
    if twice is not None:
        raise wrong(shown, 1, _("this column is there twice: {column}", column=clean(twice)))
    missing = [column for column in wanted if column not in said]
    if missing:
        raise wrong(shown, 1, _("columns are missing: {columns}", columns=", ".join(missing)))
    strange = next((c for c in said if c and c not in wanted and not c.startswith("(")), None)
    if strange is not None:
        raise wrong(shown, 1, _("this column is not known: {column}", column=clean(strange[:80])))
    return list(said)


def _cell(shown: str, line: int, cell: Any) -> str:
    """Return a cell as text: a date as ISO, a whole number without a point; raises Rejected for a formula or an error."""
    value = cell.value
    match value:
        case None:
            return ""
        case bool():
            return "TRUE" if value else "FALSE"
        case datetime():
            return value.date().isoformat()
        case date():
            return value.isoformat()
        case float() if value.is_integer():
            return str(int(value))
        case _ if cell.data_type in ("f", "e"):
            column = cell.column_letter if hasattr(cell, "column_letter") else str(cell.column)
            raise wrong(shown, line, _("cell {cell} computes; put its value there instead", cell=f"{column}{line}"))
        case _:
            return str(value)


def _version(sheet: Any) -> str:
    for key, value in sheet.iter_rows(min_row=1, max_row=30, min_col=1, max_col=2, values_only=True):
        if key == VERSION:
            return clean(str(value))
    return ""
