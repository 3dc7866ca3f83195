"""`convene conference list / show ID`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from assistant.text import Rejected, _, joined, literal, term

if TYPE_CHECKING:
    from assistant.cli.output import Output
    from assistant.record.case import Conference
    from assistant.storage.store import Store


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the sub-commands of `conference`."""
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    verbs.add_parser("list")
    verbs.add_parser("show").add_argument("id", metavar="ID")


def run(args: argparse.Namespace, out: Output) -> int:
    """List the conferences, or show one as it stands."""
    from assistant.cli.purpose import purpose
    from assistant.cli.stores import open_store

    why = purpose(args) if args.verb == "show" else ""
    with open_store(args) as store:
        if args.verb == "list":
            _list(store.conferences(), out)
        else:
            held = known(store, args.id)
            store.consulted(held.case, why, "conference show")
            _show(store, held, out)
    return 0


def known(store: Store, ident: str) -> Conference:
    """Return the conference with this id; raises Rejected where there is none."""
    held = store.conference(ident)
    if held is None:
        raise Rejected(_("There is no conference {id} in this store.", id=literal(ident)))
    return held


def _list(conferences: tuple[Conference, ...], out: Output) -> None:
    from assistant.cli.documents import conference_line

    if out.json:
        out.document([conference_line(c) for c in conferences])
        return
    for held in conferences:
        state = term(f"status_{held.status.value}")
        out.result(joined((literal(held.id), literal(f"{held.date:%Y-%m-%d %H:%M}"), literal(held.protocol), state), " · "))


def _show(store: Store, held: Conference, out: Output) -> None:
    from assistant.cli.documents import conference as document
    from assistant.cli.meetings import held_under
    from assistant.disclosure.warnings import warnings
    from assistant.flows.holders import named
    from assistant.flows.wording import read_back
    from assistant.record.entries import TermUse
    from assistant.terminology.glossary import load

    record = store.record(held.id)
    rules = held_under(store, held)
    found = warnings(record, rules, tuple(load().cues(held.language)))
    if out.json:
        out.document(document(record, rules, found, out.catalogue))
        return
    out.result(joined((literal(held.id), literal(f"{held.date:%Y-%m-%d %H:%M}"), term(f"status_{held.status.value}")), " · "))
    name = named(record)
    for number, item in enumerate(rules.items, 1):
        state = record.agenda.get(item.id)
        # Translators: an item of the agenda that the conference did not come to.
        mark = term(f"item_{state.value}") if state else _("not reached")
        out.result(joined((literal(f"{number}. {item.title_in(out.catalogue.language)}"), mark), " · "))
        for entry in record.of_item(item.id):
            if not isinstance(entry, TermUse):
                words = read_back(entry, name)
                out.result(joined((literal(f"  {entry.id} {entry.code}"), words), " "))
    for warned in found:
        out.result(joined((literal(f"! {warned.code}"), warned.text), " "))
