"""`convene case list / show ID / open-actions [ID]`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from assistant.text import Rejected, _, joined, literal, term

if TYPE_CHECKING:
    from assistant.cli.output import Output
    from assistant.record.case import Case
    from assistant.storage.store import Store


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the sub-commands of `case`."""
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    verbs.add_parser("list")
    verbs.add_parser("show").add_argument("id", metavar="ID")
    verbs.add_parser("open-actions").add_argument("id", metavar="ID", nargs="?", default="")


def run(args: argparse.Namespace, out: Output) -> int:
    """List the cases, show one, or list open actions."""
    from assistant.cli.purpose import purpose
    from assistant.cli.stores import open_store

    why = purpose(args) if args.verb != "list" else ""
    with open_store(args) as store:
        match args.verb:
            case "list":
                _list(store, out)
            case "show":
                found = known(store, args.id)
                store.consulted(found.reference, why, "case show")
                _show(store, found, out)
            case _:
                _open_actions(store, args, out, why)
    return 0


def known(store: Store, reference: str) -> Case:
    """Return the case with this reference; raises Rejected where there is none."""
    found = store.case(reference)
    if found is None:
        raise Rejected(_("There is no case {id} in this store.", id=literal(reference)))
    return found


def _list(store: Store, out: Output) -> None:
    from assistant.cli.documents import case as document

    cases = store.cases()
    if out.json:
        out.document([document(c, store.conferences(case=c.reference)) for c in cases])
        return
    for found in cases:
        parts = [literal(found.reference), term(f"phase_{found.phase.value.replace('-', '_')}")]
        if found.release:
            parts.append(_("release: {when}", when=found.release))
        out.result(joined(parts, " · "))


def _show(store: Store, found: Case, out: Output) -> None:
    from assistant.cli.documents import case as document

    conferences = store.conferences(case=found.reference)
    if out.json:
        out.document(document(found, conferences))
        return
    out.result(literal(found.reference))
    out.result(_("Phase: {phase}", phase=term(f"phase_{found.phase.value.replace('-', '_')}")))
    out.result(_("Legal basis: {basis}", basis=term(f"basis_{found.basis.value}")))
    if found.release:
        out.result(_("release: {when}", when=found.release))
    if found.objective:
        out.result(_("Objective: {objective}", objective=literal(found.objective)))
    for person in found.participants:
        role = term(f"role_{person.role.value.lower()}")
        out.result(joined((literal(person.id), literal(f"{person.name} ({person.agency})"), role), " · "))
    for held in conferences:
        out.result(
            joined((literal(held.id), literal(f"{held.date:%Y-%m-%d %H:%M}"), term(f"status_{held.status.value}")), " · ")
        )


def _open_actions(store: Store, args: argparse.Namespace, out: Output, why: str) -> None:
    from assistant.cli.documents import open_action
    from assistant.cli.meetings import fixed

    today = fixed(args.now)().date()
    cases = {c.reference: c for c in ((known(store, args.id),) if args.id else store.cases())}
    actions = store.open_actions(case=args.id or None)
    for reference in cases:
        if args.id or any(a.conference.startswith(f"{reference}/") for a in actions):
            store.consulted(reference, why, "case open-actions")
    rows = [open_action(a, cases[a.conference.rpartition("/")[0]], today) for a in actions]
    if out.json:
        out.document(rows)
        return
    for row, action in zip(rows, actions, strict=True):
        parts = [literal(f"{row['case']} {row['id']} {row['code']}"), literal(str(row["task"])), literal(str(row["agency"]))]
        if row["due"]:
            parts.append(_("due: {date}", date=action.due or action.action.due))
        if row["overdue"]:
            parts.append(_("overdue"))
        out.result(joined(parts, " · "))
