"""`convene prepare FILE.toml`: creates or updates a case, its people and a planned conference."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.record import toml
from assistant.text import Message, Rejected, _, joined, literal, term

if TYPE_CHECKING:
    from datetime import date

    from assistant.cli.output import Output
    from assistant.record.case import Case, Conference, Participant
    from assistant.record.identity import Changed
    from assistant.record.prepared import Prepared
    from assistant.storage.store import Store

LARGEST = 1_000_000
"""Bytes of a prepare file at most."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the argument of `prepare`."""
    parser.add_argument("file", metavar="FILE.toml")


def run(args: argparse.Namespace, out: Output) -> int:
    """Read the file whole before anything is written; print what was created or updated, and the warnings."""
    from assistant.cli.meetings import fixed
    from assistant.cli.stores import open_store

    path = Path(args.file)
    prepared = _read(_located(_tables(path), path.parent), args.file)
    found = tuple(warnings(prepared, fixed(args.now)().date()))
    with open_store(args) as store:
        found += tuple(_moves(store, prepared.case))
        case, conference, created, updated = apply(store, prepared)
    for warning in found:
        out.problem(warning)
    with out.done():
        _tell(case, conference, created, updated, out)
    return 0


def _tell(case: Case, conference: Conference, created: list[str], updated: list[str], out: Output) -> None:
    if out.json:
        made = {"case": case.reference, "conference": conference.id, "number": conference.number}
        out.document({**made, "created": created, "updated": updated})
    else:
        out.result(f"case {case.reference}")
        out.result(f"conference {conference.id}")


def prepare_tables(store: Store, tables: Mapping[str, object]) -> str:
    """Create or update what the tables of a prepare file say; returns the conference's id."""
    return apply(store, _read(tables, ""))[1].id


def _tables(path: Path) -> Mapping[str, object]:
    name = literal(str(path))
    try:
        if not path.is_file():
            raise Rejected(_("There is no file of that name: {name}", name=name))
        if path.stat().st_size > LARGEST:
            raise Rejected(_("This file is larger than {n} bytes: {name}", n=LARGEST, name=name))
        return toml.read(path.read_bytes().decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise Rejected(_("This file is not UTF-8: {name}", name=name)) from None
    except toml.NotToml as problem:
        raise Rejected(_("{name}, line {line}: {problem}", name=name, line=problem.line, problem=problem.why)) from None
    except OSError:
        raise Rejected(_("This file cannot be read: {name}", name=name)) from None


def _located(tables: Mapping[str, object], folder: Path) -> Mapping[str, object]:
    """Return the tables with a protocol that is a path made absolute, from the file's folder, so that it is found again."""
    conference = tables.get("conference")
    named = conference.get("protocol") if isinstance(conference, Mapping) else None
    if not isinstance(conference, Mapping) or not isinstance(named, str) or not re.search(r"[/\\]|\.toml$", named):
        return tables
    beside = folder / named
    found = beside if beside.is_file() else Path(named)
    return {**tables, "conference": {**conference, "protocol": str(found.absolute())}}


def _read(tables: Mapping[str, object], name: str) -> Prepared:
    from assistant.cli.meetings import protocol
    from assistant.record.prepared import read

    try:
        return read(tables, lambda ident: protocol(ident).version)
    except Rejected as problem:
        if not name:
            raise
        where = literal(name + _line(Path(name), problem.message))
        raise Rejected(_("{name}: {problem}", name=where, problem=problem.message), code=problem.code) from problem


def _line(path: Path, message: Message) -> str:
    """Return `:N` where the field that a message names stands on line N of the file, else nothing."""
    field = str(message.values.get("field", ""))
    table, _dot, key = field.rpartition(".")
    head = re.match(r"(\w+)(?: (\d+))?", table or key)
    if not head:
        return ""
    wanted, position, at = head[1], int(head[2] or 1), 0
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), 1):
        if re.match(rf"\s*\[\[?\s*{re.escape(wanted)}\s*\]", line):
            at += 1
        elif re.match(r"\s*\[", line) and at >= position:
            break
        if at == position and key and re.match(rf"\s*{re.escape(key)}\s*=", line):
            return f":{number}"
    return ""


def warnings(prepared: Prepared, today: date) -> Iterator[Message]:
    """Yield what is worth a look but no mistake: a past date, no release, an unknown region, a role that nobody fills."""
    from assistant.cli.meetings import protocol
    from assistant.protocols.holidays import is_region
    from assistant.record.alike import lookalikes, mixes_scripts

    case, conference = prepared.case, prepared.conference
    if conference.date.date() < today:
        yield _("Warning: the conference lies in the past: {date}", date=conference.date.date())
    for person in case.participants:
        if mixes_scripts(person.name):
            yield _("Warning: this name has letters of two scripts: {name}", name=literal(f"{person.id} {person.name}"))
    for group in lookalikes(case.participants):
        names = joined(literal(f"{p.id} {p.name}") for p in group)
        yield _("Warning: these names look alike. Are they one person? {names}", names=names)
    if case.release is None:
        yield _("Warning: no release date is given.")
    if case.region and not is_region(case.country, case.region):
        region = literal(case.region)
        yield _("Warning: no holidays are known of this region, those of the whole country count: {region}", region=region)
    for seat in protocol(conference.protocol).roles.missing(p.role for p in case.participants):
        names = joined((term(f"role_{role.value.lower()}") for role in seat), " / ")
        yield _("Warning: nobody has this role: {role}", role=names)


def _changes(store: Store, case: Case) -> Iterator[Changed]:
    """Yield the people whose id belonged to somebody else, also long ago: entries name people by their ids."""
    from assistant.record.identity import changed
    from assistant.record.vocabulary import Status

    stored = store.case(case.reference)
    if stored is None:
        return
    known = {p.id: p for p in stored.participants}
    if any(p.id not in known for p in case.participants):
        for held in reversed(store.conferences(case=case.reference)):
            if held.status is not Status.PLANNED:
                known = {p.id: p for p in store.record(held.id).case.participants} | known
    yield from changed(known, case.participants)


def _moves(store: Store, case: Case) -> Iterator[Message]:
    """Yield what is worth a look about people who are known already."""
    for found in _changes(store, case):
        was, now = _placed(found.before), _placed(found.now)
        yield _("Warning: {id} was {was} and is now {now}. A new person needs a new id.", id=found.now.id, was=was, now=now)


def _placed(person: Participant) -> Message:
    return literal(f"{person.name} ({person.agency}, {person.role})")


def _no_one_replaced(store: Store, case: Case) -> None:
    """Raise Rejected where an id would become another person, who would then read what was said to the one before (X7)."""
    from assistant.record.identity import Change

    for found in _changes(store, case):
        if found.change is Change.REPLACED:
            raise Rejected(
                _(
                    "{id} is {was} in this case and cannot become {now}, who would read what is meant for the other. "
                    "Give the new person a new id.",
                    id=literal(found.now.id),
                    was=_placed(found.before),
                    now=_placed(found.now),
                )
            )


def apply(store: Store, prepared: Prepared) -> tuple[Case, Conference, list[str], list[str]]:
    """Create or update the case and the conference; returns both, and the ids created and updated.

    The conference is found by its number, else by its date, else it is the next; one past planning cannot be prepared anew,
    and an id of the case stays the person it is.
    """
    from assistant.record.vocabulary import Status

    _no_one_replaced(store, prepared.case)
    case, wanted = prepared.case, prepared.conference
    known = {c.number: c for c in store.conferences(case=case.reference)}
    number = prepared.number
    if number is None:
        that_day = (c.number for c in known.values() if c.date.date() == wanted.date.date())
        number = next(that_day, max(known, default=0) + 1)
    old = known.get(number)
    if old is not None and old.status not in (Status.PLANNED, Status.OPEN):
        raise Rejected(_("Conference {id} is closed and is not prepared anew.", id=literal(old.id)), code=5, rule="closed")
    if old is not None and old.status is Status.OPEN and old.protocol != wanted.protocol:
        raise Rejected(_("Conference {id} has begun and keeps its protocol.", id=literal(old.id)), code=5, rule="open")
    conference = replace(wanted, number=number, status=old.status if old else Status.PLANNED)
    before = store.case(case.reference)
    if before is not None:
        guests = tuple(p for p in before.participants if p.guest and p.id not in {q.id for q in case.participants})
        case = replace(case, participants=(*case.participants, *guests))
    created: list[str] = []
    updated: list[str] = []
    if before != case:
        (updated if before else created).append(case.reference)
    if old != conference:
        (updated if old else created).append(conference.id)
    store.prepare(case, conference)
    return case, conference, created, updated
