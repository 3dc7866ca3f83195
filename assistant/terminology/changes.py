"""What taking a parcel would change in a glossary: added, changed, removed, conflicting; before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from enum import StrEnum

from assistant.terminology import files
from assistant.terminology.cells import Row, problems
from assistant.terminology.exchange.parcel import Notice, Parcel, concept, language, tables
from assistant.terminology.model import Case, Content, TermKind, TermStatus
from assistant.text import Message, _

Cells = Mapping[str, str]
Key = tuple[str, ...]

_KEYS = {files.CONCEPTS: ("id",), files.DEFINITIONS: ("concept", "lang"), "terms": ("concept", "term", "country")}
_CONFIRMED = ("concept", "term", "status", "reason", "kind", "country")
"""What a confirmation is about: who changes it confirms anew, or leaves it unconfirmed."""

ALIKE = 0.6
"""Two wordings less alike than this, and of different status, are two terms and not one that was changed."""

FEW = 10
"""Terms that a file may take out of a language without a second thought, however few there are."""


class Kind(StrEnum):
    """What happens to a row."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    CONFLICTING = "conflicting"


@dataclass(frozen=True, slots=True)
class Change:
    """One row that differs; `line` is the file's, 0 where the row is absent there."""

    kind: Kind
    file: str
    before: Cells | None
    after: Cells | None
    line: int = 0
    why: Message | None = None

    @property
    def concept(self) -> str:
        """The concept it is about."""
        return concept(self.after or self.before or {})

    @property
    def lang(self) -> str:
        """Its language, empty for the concept itself."""
        return language(self.file, self.after or self.before or {})

    @property
    def fields(self) -> tuple[str, ...]:
        """The columns that differ, where a row was changed."""
        if self.before is None or self.after is None:
            return ()
        return tuple(c for c in files.columns(self.file) if self.before.get(c) != self.after.get(c))


@dataclass(slots=True)
class Plan:
    """What an import would do, and the glossary as it would be."""

    changes: list[Change] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    tables: dict[str, list[Cells]] = field(default_factory=dict)

    def of(self, kind: Kind) -> list[Change]:
        """Return the changes of one kind."""
        return [change for change in self.changes if change.kind is kind]

    @property
    def thinned(self) -> tuple[str, ...]:
        """The files that would lose more than half of what they hold."""
        lost = [change.file for change in self.of(Kind.REMOVED)]
        return tuple(sorted({name for name in lost if lost.count(name) > max(FEW, len(self.tables[name]))}))

    def written(self) -> dict[str, bytes]:
        """Return the bytes of the files that would change."""
        touched = {change.file for change in self.changes}
        return {name: encoded(name, self.tables[name]) for name in sorted(touched)}


def encoded(name: str, rows: Iterable[Cells]) -> bytes:
    """Return the bytes of a glossary file with these rows."""
    return files.encoded(name, files.ordered(name, ([row[c] for c in files.columns(name)] for row in rows)))


def compare(content: Content, parcel: Parcel, base: Content | None = None) -> Plan:
    """Return what taking a parcel would change.

    `base` is the glossary that the parcel was exported from: with it, what changed here since stays, and what changed on both
    sides conflicts.
    """
    ours, before = tables(content), tables(base) if base else None
    plan = Plan(notices=list(parcel.notices), tables={name: list(rows) for name, rows in ours.items()})
    for name in sorted({*parcel.rows, *(name for name, _lang in parcel.whole)}):
        mine = {_key(name, row): row for row in ours.get(name, [])}
        theirs = _theirs(name, parcel, mine, plan)
        changes = list(_differences(name, parcel, mine, theirs))
        if before is not None:
            was = {_key(name, row): row for row in before.get(name, [])}
            changes = [settled for change in changes if (settled := _settled(change, was))]
        changes = [_confirmed(change) for change in _paired(changes)]
        plan.changes += sorted(changes, key=lambda c: (c.concept, c.line))
        plan.tables[name] = _applied(mine, changes, name)
    return plan


def _key(name: str, cells: Cells) -> Key:
    columns = _KEYS.get(name) or _KEYS.get(name.partition("/")[0]) or ("warning", "term")
    return tuple(cells.get(column, "") for column in columns)


def _theirs(name: str, parcel: Parcel, mine: Mapping[Key, Cells], plan: Plan) -> dict[Key, Row]:
    """Return the parcel's rows by key, filled up where they are partial; one that is there twice and differs conflicts."""
    found: dict[Key, Row] = {}
    rows = parcel.rows.get(name, ())
    single = _single(name, rows, mine)
    named: dict[Key, Cells] = {}
    for key, cells in mine.items():
        named.setdefault(key[:2], cells)
    for given in rows:
        row = given
        if len(row.cells) < len(files.columns(name)):
            row = _filled(name, row, mine, named, single)
            bad = next((p for p in problems(row) if p.error), None)
            if bad is not None and not parcel.version:
                # A stranger's row that no glossary can hold; one of ours is refused with the rest, so that it can be mended.
                plan.notices.append(Notice(row.line, bad.text))
                continue
        other = found.setdefault(_key(name, row.cells), row)
        if other.cells != row.cells:
            why = _("this is there already, in line {line}", line=other.line)
            plan.changes.append(Change(Kind.CONFLICTING, name, other.cells, row.cells, row.line, why))
    return found


def _single(name: str, rows: Sequence[Row], mine: Mapping[Key, Cells]) -> Callable[[str], bool]:
    """Return how to ask whether a concept has one term only, which is then the preferred one."""
    if not name.startswith("terms/"):
        return lambda _concept: False
    counts: dict[str, set[str]] = {}
    for cells in (*(row.cells for row in rows), *mine.values()):
        counts.setdefault(cells["concept"], set()).add(cells["term"])
    return lambda ident: len(counts[ident]) == 1


def _filled(name: str, row: Row, mine: Mapping[Key, Cells], named: Mapping[Key, Cells], single: Callable[[str], bool]) -> Row:
    """Return a partial row with what the glossary says of the same term, or with what goes without saying."""
    known = mine.get(_key(name, row.cells))
    if known is None and "country" not in row.cells:
        known = named.get(_key(name, row.cells)[:2])
    if known is None:
        known = dict.fromkeys(files.columns(name), "")
        if name.startswith("terms/"):
            status = TermStatus.PREFERRED if single(row["concept"]) else TermStatus.ADMITTED
            known |= {"status": str(status), "kind": str(TermKind.FULL), "case": str(Case.ANY)}
        elif name == files.CONCEPTS:
            known |= {"domain": "imported"}
    return replace(row, cells={**known, **row.cells})


def _differences(name: str, parcel: Parcel, mine: Mapping[Key, Cells], theirs: Mapping[Key, Row]) -> Iterator[Change]:
    for key, row in theirs.items():
        known = mine.get(key)
        if known is None:
            yield Change(Kind.ADDED, name, None, row.cells, row.line)
        elif known != row.cells:
            yield Change(Kind.CHANGED, name, known, row.cells, row.line)
    for key, cells in mine.items():
        if key not in theirs and parcel.covers(name, cells):
            yield Change(Kind.REMOVED, name, cells, None)


def _settled(change: Change, was: Mapping[Key, Cells]) -> Change | None:
    """Return a change as it is seen from what both sides began with; None where only the glossary itself has changed."""
    then = was.get(_key(change.file, change.after or change.before or {}))
    if then == change.before:
        return change
    if then == change.after:
        return None
    return replace(change, kind=Kind.CONFLICTING, why=_("this has changed in the glossary too since the file was made"))


def _paired(changes: Sequence[Change]) -> Iterator[Change]:
    """Join a term that is gone with one that is new under the same concept: its wording was changed."""
    removed = [c for c in changes if c.kind is Kind.REMOVED]
    used: set[int] = set()
    by_concept: dict[str, list[Change]] = {}
    for change in removed:
        by_concept.setdefault(change.concept, []).append(change)
    for change in changes:
        if change.kind is Kind.ADDED:
            rivals = [c for c in by_concept.get(change.concept, ()) if id(c) not in used]
            best = max(rivals, key=lambda c: _alike(c, change), default=None)
            if best is not None and _alike(best, change) >= ALIKE:
                used.add(id(best))
                yield replace(change, kind=Kind.CHANGED, before=best.before)
                continue
        if change.kind is not Kind.REMOVED:
            yield change
    yield from (change for change in removed if id(change) not in used)


def _alike(gone: Change, new: Change) -> float:
    """Return how alike two rows are: wholly where only the wording differs."""
    before, after = gone.before or {}, new.after or {}
    same = sum(before.get(c) == after.get(c) for c in files.columns(new.file)) / len(files.columns(new.file))
    if before.get("status") == after.get("status"):
        return 1 + same + SequenceMatcher(None, before.get("term", ""), after.get("term", "")).ratio()
    return SequenceMatcher(None, before.get("term", ""), after.get("term", "")).ratio()


def _confirmed(change: Change) -> Change:
    """Turn a change of what somebody confirmed into a conflict, unless the confirmation changes with it."""
    if change.kind is not Kind.CHANGED or change.before is None or change.after is None:
        return change
    said = change.before.get("confirmed")
    if not said or said != change.after.get("confirmed") or not set(change.fields) & set(_CONFIRMED):
        return change
    why = _("{who} confirmed this as it was; change the confirmation too, or empty it", who=said)
    return replace(change, kind=Kind.CONFLICTING, why=why)


def _applied(mine: Mapping[Key, Cells], changes: Iterable[Change], name: str) -> list[Cells]:
    held = dict(mine)
    done = [change for change in changes if change.kind is not Kind.CONFLICTING]
    for change in done:
        if change.before is not None:
            held.pop(_key(name, change.before), None)
    held |= {_key(name, change.after): change.after for change in done if change.after is not None}
    return list(held.values())
