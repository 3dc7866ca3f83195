"""`convene protocol list / show ID / check FILE`: which protocols there are, what one says, what is wrong in one."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from assistant.cli.config import protocols
from assistant.text import Catalogue, Message, Rejected, _, joined, literal, ngettext

if TYPE_CHECKING:
    from assistant.cli.output import Output
    from assistant.protocols.model import CadenceRule, Protocol


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the three commands."""
    commands = parser.add_subparsers(dest="protocol_command", required=True, metavar="list|show|check")
    commands.add_parser("list")
    commands.add_parser("show").add_argument("protocol", metavar="ID")
    commands.add_parser("check").add_argument("protocol", metavar="FILE")


def run(args: argparse.Namespace, out: Output, flows: frozenset[str] | None = None) -> int:
    """Answer on stdout; the exit code is 1 where a check finds problems.

    `flows` are the known flow ids, looked up where they are not given.
    """
    if flows is None:
        from assistant.flows import flow_ids

        flows = frozenset(flow_ids())
    match args.protocol_command:
        case "list":
            return _list(out, flows)
        case "show":
            return _show(args.protocol, out, flows)
        case _:
            return _check(args.protocol, out, flows)


def _list(out: Output, flows: frozenset[str]) -> int:
    from assistant.protocols.load import available, load

    rows: list[dict[str, Any]] = []
    for found in available(protocols()):
        row: dict[str, Any] = {"id": found.id, "shipped": found.shipped}
        try:
            protocol = load(str(found.file), flows, protocols())
        except Rejected as refusal:
            # One broken local file must not hide the others.
            row["problem"] = out.catalogue.text(refusal.message)
            out.problem(refusal.message)
        else:
            title = protocol.title_in(out.catalogue.language)
            row |= {"version": protocol.version, "extends": protocol.extends, "title": title}
            if not out.json:
                name = literal(f"{found.id}  {protocol.version}  {title}")
                out.result(name if found.shipped else _("{name} (local)", name=name))
        rows.append(row)
    if out.json:
        out.document(rows)
    return 0


def _check(name: str, out: Output, flows: frozenset[str]) -> int:
    from assistant.protocols.check import check

    problems = check(name, flows, protocols())
    if out.json:
        words = out.catalogue.text
        out.document(
            {
                "problems": [
                    {"file": str(p.file), "line": p.line, "problem": words(p.message), "remedy": words(p.remedy)}
                    for p in problems
                ]
            }
        )
    else:
        for problem in problems:
            out.result(problem.sentence)
        count = len(problems)
        out.result(ngettext("{n} problem.", "{n} problems.", count) if count else _("No problems."))
    return 1 if problems else 0


def _show(name: str, out: Output, flows: frozenset[str]) -> int:
    from assistant.protocols.load import load

    protocol = load(name, flows, protocols())
    if out.json:
        out.document(document(protocol))
        return 0
    for line in _lines(protocol, out.catalogue):
        out.result(line)
    return 0


def document(protocol: Protocol) -> dict[str, Any]:
    """Return a protocol as JSON values, in the shape of its file with all that it extends."""
    from assistant.record.vocabulary import Category

    roles = protocol.roles
    return {
        "id": protocol.id,
        "extends": protocol.extends,
        "version": protocol.version,
        "source": protocol.source,
        "case_based": protocol.case_based,
        "mode": protocol.mode,
        "anonymous": protocol.anonymous,
        "title": dict(protocol.title),
        "roles": {
            "mandatory": [*roles.mandatory, *(list(seat) for seat in roles.one_of)],
            "optional": list(roles.optional),
            "guest": list(roles.guest),
            "chair": roles.chair,
            "initiator": roles.initiator,
        },
        "agenda": [
            {
                "number": number,
                "id": item.id,
                "flow": item.flow,
                "minutes": item.minutes,
                "title": dict(item.title),
                "help": dict(item.help),
                "blocks_close": str(item.blocks_within) if item.blocks_within else item.blocks_close,
            }
            for number, item in enumerate(protocol.items, 1)
        ],
        "cadence": [
            {
                "from_months": rule.from_months,
                "to_months": rule.to_months,
                "every": str(rule.every) if rule.every else None,
                "event": rule.event or None,
            }
            for rule in protocol.cadence
        ],
        "matrix": {
            role: {form: [c for c in Category if cell.of(c) == form] for form in ("full", "abstract")}
            for role, cell in protocol.matrix.items()
        },
        "levels": {category: protocol.level(category) for category in Category},
        "share": [
            {"must": r.must, "from": r.source, "to": r.to, "category": r.category, "phase": r.phase} for r in protocol.share
        ],
        "fields": [
            {
                "id": f.id,
                "title": dict(f.title),
                "type": f.type,
                "item": f.item,
                "category": f.category,
                "level": f.level,
                "required": f.required,
                "options": {o.key: dict(o.title) for o in f.options},
            }
            for f in protocol.fields
        ],
        "warnings": [{"code": w.code, "when": w.when, "text": dict(w.text)} for w in protocol.warnings],
        "retention": {"review_after": str(protocol.retention) if protocol.retention else None},
    }


def _lines(protocol: Protocol, catalogue: Catalogue) -> list[Message]:
    """Return what a person wants to know of a protocol, one line each."""
    language = catalogue.language
    lines = [
        literal(f"{protocol.id} {protocol.version}: {protocol.title_in(language)}"),
        _("Source: {source}", source=protocol.source or "-"),
        _("Extends: {name}", name=protocol.extends or "-"),
        _("Sharing: {mode}", mode=str(protocol.mode)),
    ]
    roles = protocol.roles
    must = [*roles.mandatory, *("/".join(seat) for seat in roles.one_of)]
    lines += [
        _("Chair: {role}", role=str(roles.chair or "-")),
        _("Organiser: {role}", role=str(roles.initiator or "-")),
        _("Must be there: {roles}", roles=", ".join(must) or "-"),
        _("May be there: {roles}", roles=", ".join(roles.optional) or "-"),
        _("Guests: {roles}", roles=", ".join(roles.guest) or "-"),
        _("Agenda, with minutes planned:"),
    ]
    for number, item in enumerate(protocol.items, 1):
        lines.append(literal(f"  {number}. {item.title_in(language)} ({item.minutes})"))
        lines += [
            joined((literal("     - "), literal(f.title_in(language)), literal(f" [{f.category} {f.level}]")), "")
            for f in protocol.fields_of(item.id)
        ]
    lines.append(_("How often:"))
    lines += [joined((literal(" "), _rhythm(rule)), " ") for rule in protocol.cadence]
    lines.append(_("Who reads what by default (in full; as an abstract):"))
    for role, cell in protocol.matrix.items():
        full, abstract = (" ".join(sorted(part, key=_place)) or "-" for part in (cell.full, cell.abstract))
        lines.append(literal(f"  {role}: {full}; {abstract}"))
    lines.append(_("Warnings:"))
    lines += [literal(f"  {w.code} {w.text_in(language)}") for w in protocol.warnings]
    return lines


def _place(category: str) -> int:
    return int(category[1:])


def _rhythm(rule: CadenceRule) -> Message:
    from assistant.protocols.cadence import worded

    if rule.every is None:
        return _("on this event: {event}", event=rule.event)
    every = worded(rule.every)
    far, near = rule.from_months, rule.to_months
    if far is None:
        if near is None:
            return _("{every}: where no release date is known", every=every)
        return _("{every}: until {end}", every=every, end=_moment(near))
    if near is None:
        return _("{every}: from {start} on", every=every, start=_moment(far))
    return _("{every}: from {start} until {end}", every=every, start=_moment(far), end=_moment(near))


def _moment(months: int) -> Message:
    if months > 0:
        return ngettext("{n} month before the release", "{n} months before the release", months)
    if months < 0:
        return ngettext("{n} month after the release", "{n} months after the release", -months)
    return _("the release")
