"""`convene case hold ID on|off` and `case erase ID --confirm ID`: what keeps a case, and what ends it."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

from assistant.cli.output import tell
from assistant.text import Message, Rejected, _, clean, joined, literal

if TYPE_CHECKING:
    from assistant.cli.output import Output
    from assistant.storage.erasure import Copy


def run(args: argparse.Namespace, out: Output) -> int:
    """Place or lift a legal hold, or erase a case that was named twice."""
    from assistant.cli.stores import open_store

    with open_store(args) as store:
        why = clean(args.purpose or "")
        if args.verb == "hold":
            store.hold(args.id, why, on=args.state == "on")
            held = args.id in store.holds()
            with out.done():
                if out.json:
                    out.document({"case": args.id, "hold": held})
                else:
                    said = _("On legal hold: {case}", case=literal(args.id))
                    out.result(said if held else _("Not on legal hold: {case}", case=literal(args.id)))
            return 0
        store.erasable(args.id)
        _confirmed(args, store.recall(args.id), out)
        done = store.erase(args.id, why)
    with out.done():
        if out.json:
            out.document({"erased": done.case, "tombstone": done.tombstone, "recall": [_document(c) for c in done.recall]})
            return 0
        out.result(_("Erased: {case}", case=literal(done.case)))
        if done.recall:
            out.result(_("These copies are outside; recall them:"))
        out.lines(_line(copy) for copy in done.recall)
    out.problem(_("Backups made before still hold the case; restoring one erases it again. Destroy those you do not need."))
    return 0


def _confirmed(args: argparse.Namespace, copies: tuple[Copy, ...], out: Output) -> None:
    """Let pass who names the case a second time; on a terminal it is typed, after the copies to recall were shown."""
    said = args.confirm
    if not said and not args.passphrase_file and sys.stdin.isatty() and sys.stderr.isatty():
        for copy in copies:
            out.problem(_line(copy))
        asked = _("All of the case goes and cannot come back: {case}. Type its reference to erase it: ", case=literal(args.id))
        tell(out.catalogue.text(asked))
        said = sys.stdin.readline().strip()
    if said != args.id:
        raise Rejected(_("Nothing was erased. Name the case twice: --confirm {case}", case=literal(args.id)), code=2)


def _line(copy: Copy) -> Message:
    who = f"{copy.name} ({copy.agency})" if copy.name else copy.recipient
    parts = (f"{copy.conference} {copy.copy}", who, f"{copy.kind}.{copy.language}", copy.at[:10])
    return joined((literal(part) for part in parts), " · ")


def _document(copy: Copy) -> dict[str, Any]:
    return {
        "copy": copy.copy,
        "conference": copy.conference,
        "recipient": copy.recipient,
        "name": copy.name or None,
        "agency": copy.agency or None,
        "kind": copy.kind,
        "language": copy.language or None,
        "at": copy.at,
    }
