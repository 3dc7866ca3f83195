"""Taking a parcel into a glossary folder: planned whole, checked as it would be, written whole or not at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from assistant.terminology import files, saving
from assistant.terminology.cells import Problem
from assistant.terminology.changes import Change, Kind, Plan, compare, encoded
from assistant.terminology.check import check
from assistant.terminology.exchange.parcel import Parcel
from assistant.terminology.model import Content


def plan(folder: Path, content: Content, parcel: Parcel, base: Content | None = None) -> Plan:
    """Return what an import into a folder, which holds `content`, would do.

    What the check would find wrong in the outcome, and does not find today, is among the conflicts.
    """
    found = compare(content, parcel, base)
    if any(change.kind is not Kind.CONFLICTING for change in found.changes):
        spoilt = list(_spoilt(folder, found))
        told = [(change.file, change.after) for change in spoilt]
        # A row that cannot be taken is a conflict, and not an addition as well.
        found.changes = [c for c in found.changes if c.kind is Kind.CONFLICTING or (c.file, c.after) not in told] + spoilt
    return found


def take(folder: Path, planned: Plan, version: str) -> tuple[str, ...]:
    """Write what was planned into the folder, which must still be at `version`, and return the names of the files changed."""
    written = planned.written()
    if written:
        saving.save(folder, written, version)
    return tuple(written)


def _spoilt(folder: Path, planned: Plan) -> Iterator[Change]:
    """Yield a conflict for each error that the glossary would have afterwards and does not have now."""
    with TemporaryDirectory() as place:
        aside = Path(place)
        touched = planned.written()
        for name, rows in planned.tables.items():
            path = aside / name
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(touched.get(name) or encoded(name, rows))
        before = Counter(_said(p) for p in check(folder) if p.error)
        lines: dict[str, dict[int, dict[str, str]]] = {}
        for problem in check(aside):
            if not problem.error:
                continue
            before[_said(problem)] -= 1
            if before[_said(problem)] >= 0:
                continue
            if problem.file not in lines:
                read = files.rows(problem.file, files.raw(aside, problem.file))
                lines[problem.file] = {n: dict(zip(files.columns(problem.file), c, strict=True)) for n, c in read}
            cells = lines[problem.file].get(problem.line, {})
            came = next((c for c in planned.changes if c.after == cells and c.file == problem.file), None)
            yield Change(
                Kind.CONFLICTING,
                problem.file,
                came.before if came else None,
                cells,
                came.line if came else 0,
                problem.text,
            )


def _said(problem: Problem) -> tuple[str, str]:
    return problem.file, problem.text.msgid
