"""The terms that chairs proposed: a term, its language and its domain, never the sentence it came from."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import NamedTuple

from assistant.terminology import files
from assistant.text import Rejected, _, clean

PROPOSALS = "proposals.csv"
COLUMNS = ("term", "language", "domain")


class Proposal(NamedTuple):
    """One proposed term."""

    term: str
    language: str
    domain: str


def read(folder: Path) -> tuple[Proposal, ...]:
    """Return the proposals beside a glossary, each once; raises Rejected naming the line that does not fit."""
    if not (folder / PROPOSALS).is_file():
        return ()
    try:
        text = files.raw(folder, PROPOSALS).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Rejected(_("{file}, line {line}: {what}", file=PROPOSALS, line=1, what=_("this is not UTF-8"))) from error
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        rows = [tuple(cells) for cells in reader if tuple(cells) != COLUMNS]
        found = [Proposal(*map(clean, cells)) for cells in rows]
    except (csv.Error, TypeError) as error:
        what = _("this row is not valid CSV")
        raise Rejected(_("{file}, line {line}: {what}", file=PROPOSALS, line=reader.line_num, what=what)) from error
    return tuple(dict.fromkeys(found))
