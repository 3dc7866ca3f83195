"""`convene case list / show ID / open-actions [ID] / hold ID on|off / erase ID --confirm ID`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from assistant.text import Rejected, _, joined, literal, term

if TYPE_CHECKING:
    from assistant.cli.output import Output
    from assistant.record.case import Case, Conference
    from assistant.storage.store import Store


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the sub-commands of `case`."""
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    verbs.add_parser("list")
    verbs.add_parser("show").add_argument("id", metavar="ID")
    verbs.add_parser("open-actions").add_argument("id", metavar="ID", nargs="?", default="")
    hold = verbs.add_parser("hold")
    hold.add_argument("id", metavar="ID")
    hold.add_argument("state", choices=("on", "off"))
    erase = verbs.add_parser("erase")
    erase.add_argument("id", metavar="ID")
    erase.add_argument("--confirm", default="", metavar="ID")


def run(args: argparse.Namespace, out: Output) -> int:
    """List the cases, show one, list open actions, or hand over to what keeps a case or erases it."""
    if args.verb in ("hold", "erase"):
        from assistant.cli import erasing

        return erasing.run(args, out)
    from assistant.cli.purpose import purpose
    from assistant.cli.stores import open_store

    why = purpose(args) if args.verb != "list" else ""
    with open_store(args) as store:
        match args.verb:
            case "list":
                _list(store, args, out)
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


def _list(store: Store, args: argparse.Namespace, out: Output) -> None:
    from collections import Counter
    from datetime import datetime

    from assistant.cli.documents import case_line
    from assistant.cli.meetings import fixed
    from assistant.cli.retention import reviews

    review, holds = reviews(store), store.holds()
    due = Counter(a.conference.rpartition("/")[0] for a in store.open_actions())
    held: dict[str, list[Conference]] = {}
    for conference in store.conferences():
        held.setdefault(conference.case, []).append(conference)
    lines = [
        case_line(c, held.get(c.reference, []), due[c.reference], review.get(c.reference), on_hold=c.reference in holds)
        for c in store.cases()
    ]
    if out.json:
        out.document(lines)
        return
    today = fixed(args.now)().date()
    for line in lines:
        parts = [literal(str(line["id"])), term(f"phase_{str(line['phase']).replace('-', '_')}")]
        if line["next"]:
            parts.append(_("next conference: {when}", when=datetime.fromisoformat(line["next"])))
        day = review.get(line["id"])
        if day is not None and day <= today:
            parts.append(_("to be reviewed since: {date}", date=day))
        if line["hold"]:
            parts.append(_("on legal hold"))
        out.result(joined(parts, " · "))


def _show(store: Store, found: Case, out: Output) -> None:
    from assistant.cli.documents import case as document
    from assistant.cli.retention import review_date
    from assistant.record.vocabulary import Status

    conferences = store.conferences(case=found.reference)
    review = review_date(next((c for c in reversed(conferences) if c.status is not Status.PLANNED), None))
    hold = store.holds().get(found.reference)
    if out.json:
        out.document(document(found, conferences, review, hold))
        return
    out.result(literal(found.reference))
    out.result(_("Phase: {phase}", phase=term(f"phase_{found.phase.value.replace('-', '_')}")))
    out.result(_("Legal basis: {basis}", basis=term(f"basis_{found.basis.value}")))
    if found.release:
        out.result(_("release: {when}", when=found.release))
    if found.objective:
        out.result(_("Objective: {objective}", objective=literal(found.objective)))
    if review:
        out.result(_("To be reviewed, kept or erased, on: {date}", date=review))
    if hold:
        out.result(_("On legal hold since {date}, placed by: {actor}", date=literal(hold.at[:10]), actor=literal(hold.actor)))
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
