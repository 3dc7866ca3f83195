"""`convene minutes ID --for WHO`: one file per reader, or a preview of what each would get and what is withheld."""

from __future__ import annotations

import argparse
import secrets
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.cli.output import tell
from assistant.text import Rejected, _, joined, literal

if TYPE_CHECKING:
    from assistant.cli.meetings import Clock
    from assistant.cli.output import Output
    from assistant.disclosure.model import Recipient
    from assistant.minutes.stamp import Stamp
    from assistant.protocols.model import Protocol
    from assistant.record.conference import Record
    from assistant.storage.store import Store

KINDS = ("full", "actions")
FORMATS = ("docx", "json")


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `minutes`."""
    parser.add_argument("id", metavar="ID")
    parser.add_argument("--for", dest="who", required=True, metavar="all|person|PARTICIPANT|AGENCY|chair")
    parser.add_argument("--lang", default="", metavar="L")
    parser.add_argument("--kind", choices=KINDS, default="full")
    parser.add_argument("--format", choices=FORMATS, default="docx")
    parser.add_argument("--out", default=".", metavar="DIR")
    parser.add_argument("--preview", action="store_true")
    parser.add_argument("--confirm", default="", metavar="ALL|AGENCY/PERSON")


def run(args: argparse.Namespace, out: Output) -> int:
    """Write the minutes and print one path a line, or print the preview; writing is confirmed and journalled."""
    from assistant.catalogues import LANGUAGES
    from assistant.cli.meetings import fixed
    from assistant.cli.purpose import purpose
    from assistant.cli.stores import open_store

    if args.lang and args.lang not in LANGUAGES:
        known = literal(", ".join(LANGUAGES))
        raise Rejected(_("{said} is not known. Known are: {known}.", said=literal(args.lang), known=known), code=2)
    why = purpose(args)
    with open_store(args) as store:
        record, protocol = _closed(store, args.id)
        chosen = _recipients(record, protocol, args.who)
        if args.preview:
            store.consulted(record.case.reference, why, "minutes preview")
            return _preview(record, protocol, chosen, out)
        _confirm(args, chosen, out)
        written = hand_out(
            store,
            args.id,
            args.who,
            folder=Path(args.out),
            purpose=why,
            clock=fixed(args.now),
            language=args.lang,
            kind=args.kind,
            form=args.format,
        )
        with out.done():
            if out.json:
                out.document([str(path) for path in written])
            else:
                out.lines(str(path) for path in written)
    return 0


def _closed(store: Store, ident: str) -> tuple[Record, Protocol]:
    from assistant.cli.conference import known
    from assistant.cli.meetings import held_under
    from assistant.record.vocabulary import Status

    held = known(store, ident)
    if held.status in (Status.PLANNED, Status.OPEN):
        raise Rejected(
            _("There are no minutes before the conference is closed; /close makes the draft: {id}", id=literal(ident)),
            code=5,
            rule="draft",
        )
    record = store.record(ident)
    return record, held_under(store, record.conference)


def _recipients(record: Record, protocol: Protocol, who: str) -> tuple[Recipient, ...]:
    from assistant.disclosure.recipients import recipients

    return recipients(record, protocol, who)


def _preview(record: Record, protocol: Protocol, chosen: tuple[Recipient, ...], out: Output) -> int:
    from assistant.disclosure.view import view

    rows = []
    for recipient in chosen:
        shown = view(record, protocol, recipient)
        given = [
            {"code": seen.entry.code, "form": seen.form.value, "rule": seen.rule}
            for item in shown.view.items
            for seen in item.entries
        ]
        withheld = [{"code": held.code, "rule": held.rule} for held in shown.withheld]
        rows.append({"recipient": recipient.id, "given": given, "withheld": withheld})
        if not out.json:
            _show(recipient, given, withheld, out)
    if out.json:
        out.document(rows)
    return 0


def _show(recipient: Recipient, given: list[dict[str, str]], withheld: list[dict[str, str]], out: Output) -> None:
    out.result(joined((literal(recipient.id), literal(recipient.name), literal(recipient.agency)), " · "))
    for row in given:
        out.result(f"  + {row['code']} {row['form']} ({row['rule']})")
    for row in withheld:
        out.result(f"  - {row['code']} ({row['rule']})")


def _confirm(args: argparse.Namespace, chosen: tuple[Recipient, ...], out: Output) -> None:
    """Let nothing leave without a word: by `--confirm`, or typed on a terminal."""
    said = args.confirm.strip()
    if not said and not args.passphrase_file and sys.stdin.isatty() and sys.stderr.isatty():
        names = joined(literal(_named(r)) for r in chosen)
        tell(out.catalogue.text(_("These readers get their minutes: {names}. Type ALL to go on: ", names=names)))
        said = sys.stdin.readline().strip()
    if not said:
        raise Rejected(_("Say who gets minutes: --confirm ALL, or --confirm AGENCY/PERSON for one reader."), code=2)
    if said.upper() == "ALL":
        return
    if len(chosen) != 1 or said.casefold() not in {n.casefold() for n in (_named(chosen[0]), chosen[0].id, chosen[0].agency)}:
        raise Rejected(
            _(
                "{said} is not the reader of these minutes: {names}.",
                said=literal(said),
                names=joined(literal(_named(r)) for r in chosen),
            ),
            code=2,
        )


def _named(recipient: Recipient) -> str:
    return f"{recipient.agency}/{recipient.name}" if recipient.agency else recipient.name


def hand_out(
    store: Store,
    ident: str,
    who: str | tuple[str, ...],
    *,
    folder: Path,
    purpose: str,
    clock: Clock,
    language: str = "",
    kind: str = "full",
    form: str = "docx",
    draw: Callable[[], str] = lambda: secrets.token_hex(4).upper(),
) -> tuple[Path, ...]:
    """Write the minutes of a closed conference for `who`, one or several, keep the bytes in the store, and return the paths.

    All are composed and checked, lie whole beside their places and are noted in the journal together before the first has
    its name: what is refused leaves no file and no disclosure, and no file is there that the journal does not know.
    """
    from assistant.cli.wiring import catalogue
    from assistant.disclosure.view import view
    from assistant.minutes import render
    from assistant.minutes.files import NewFolder, Outgoing, file_name
    from assistant.storage.handouts import HandedOut
    from assistant.terminology.glossary import load

    record, protocol = _closed(store, ident)
    glossary = load()
    held = record.conference
    ready: dict[Path, HandedOut] = {}
    for recipient in (r for name in ((who,) if isinstance(who, str) else who) for r in _recipients(record, protocol, name)):
        shown = view(record, protocol, recipient)
        stamp = _stamp(store, clock, draw())
        spoken = language or recipient.language
        data = render(shown.view, stamp, catalogue(spoken), glossary, kind, form)
        path = folder / file_name(held.case, held.number, recipient.id, kind, spoken, form)
        ready[path] = HandedOut(
            copy=stamp.copy,
            conference=ident,
            recipient=recipient.id,
            kind=kind,
            language=spoken,
            format=form,
            version=stamp.version,
            at=clock().isoformat(),
            content=data,
        )
    with NewFolder(folder), Outgoing() as outgoing:
        for path, made in ready.items():
            outgoing.add(path, made.content)
        store.disclosed_together(ready.values(), purpose)
        outgoing.place()
    return tuple(ready)


def _stamp(store: Store, clock: Clock, copy: str) -> Stamp:
    from assistant import __version__
    from assistant.minutes.stamp import Stamp

    return Stamp(copy=copy, date=clock().date(), version=__version__, journal_head=store.journal_head())
