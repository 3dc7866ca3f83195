"""`convene search TEXT [--case ID]`: entries and people that hold a text, literally; a consultation of each case it shows."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from assistant.text import Message, _, joined, literal, term

if TYPE_CHECKING:
    from assistant.cli.output import Output
    from assistant.storage.search import Hit


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `search`."""
    parser.add_argument("text", metavar="TEXT", nargs="+")
    parser.add_argument("--case", default="", metavar="ID")


def run(args: argparse.Namespace, out: Output) -> int:
    """Print what was found, newest first, people and entries together."""
    from assistant.cli.case import known
    from assistant.cli.purpose import purpose
    from assistant.cli.stores import open_store
    from assistant.storage.search import MOST

    why = purpose(args)
    with open_store(args) as store:
        if args.case:
            known(store, args.case)
        hits = store.search(" ".join(args.text), args.case or None, why)
        people = {c: {p.id: p.name for p in known(store, c).participants} for c in dict.fromkeys(h.case for h in hits)}
    if out.json:
        out.document([_document(hit) for hit in hits])
        return 0
    for hit in hits:
        out.result(_line(hit, people[hit.case]))
    if not hits:
        out.problem(_("Nothing was found."))
    if len(hits) == MOST:
        out.problem(_("These are the latest {n}; there may be more. Say more words, or --case ID.", n=MOST))
    return 0


def _line(hit: Hit, names: dict[str, str]) -> Message:
    from assistant.flows.wording import read_back

    if hit.person is not None:
        person = hit.person
        role = term(f"role_{person.role.value.lower()}")
        return joined((literal(f"{hit.case} {person.id}"), literal(f"{person.name} ({person.agency})"), role), " · ")
    assert hit.entry is not None
    words = read_back(hit.entry, lambda ident: names.get(ident, ident))
    return joined((literal(f"{hit.conference} {hit.entry.id} {hit.entry.code}"), words), " · ")


def _document(hit: Hit) -> dict[str, Any]:
    from assistant.cli.documents import entry, participant

    found = {"entry": entry(hit.entry)} if hit.entry is not None else {}
    if hit.person is not None:
        found = {"person": participant(hit.person)}
    return {"case": hit.case, "conference": hit.conference or None, **found}
