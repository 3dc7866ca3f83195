"""`convene store ...`: makes the encrypted store, tells about it, and says who may open it; copies are in `copies`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from assistant.text import Message, Rejected, _, literal

if TYPE_CHECKING:
    from assistant.cli.output import Output
    from assistant.storage.facts import StoreInfo


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the sub-commands of `store`."""
    from assistant.cli import copies

    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    verbs.add_parser("init").add_argument("--name", default="chair", metavar="NAME")
    verbs.add_parser("info")
    verbs.add_parser("verify").add_argument("--anchor", default="", metavar="FILE")
    verbs.add_parser("rekey")
    copies.configure(verbs)
    passphrase = verbs.add_parser("passphrase")
    passphrase.add_argument("change", choices=("add", "change", "remove"))
    passphrase.add_argument("name", metavar="NAME")
    passphrase.add_argument("--new-passphrase-file", default="", metavar="FILE")


def run(args: argparse.Namespace, out: Output) -> int:
    """Make a store, tell about it, change who may open it, or copy it."""
    match args.verb:
        case "init":
            return _init(args, out)
        case "info":
            return _info(args, out)
        case "verify":
            return _verify(args, out)
        case "rekey":
            return _rekey(args, out)
        case "backup" | "restore" | "migrate":
            from assistant.cli import copies

            return copies.run(args, out)
        case _:
            return _passphrase(args, out)


def _init(args: argparse.Namespace, out: Output) -> int:
    """Make a store and print its recovery code, once: it is kept nowhere."""
    from assistant.cli.meetings import fixed
    from assistant.cli.stores import store_path
    from assistant.storage.places import warnings
    from assistant.storage.store import Store

    path = store_path(args)
    if path.exists() or path.is_symlink():
        # Before anything is asked: a passphrase typed twice for nothing is a passphrase typed too often.
        raise Rejected(_("There is a file already, and it is left as it is: {path}", path=literal(str(path))))
    secret = _new_secret(args, args.passphrase_file)
    # The code is printed before the store has its name: a store without it would be one that can be lost.
    Store.create(
        path,
        secret,
        args.name,
        clock=fixed(args.now or ""),
        show=lambda code: _recovery(code, out, store=str(path), name=args.name),
    )
    _write_it_down(out)
    for warning in warnings(path):
        out.problem(warning)
    return 0


def _info(args: argparse.Namespace, out: Output) -> int:
    from assistant.cli.stores import open_store
    from assistant.storage.places import warnings

    with open_store(args) as store:
        found = store.info()
        problems = store.damage()
    places = warnings(found.path)
    if out.json:
        words = out.catalogue.text
        document = {k: v for k, v in vars(found).items() if k != "path"}
        out.document(
            {
                "path": str(found.path),
                **document,
                "problems": [words(p) for p in problems],
                "warnings": [words(w) for w in places],
            }
        )
    else:
        for line in _lines(found):
            out.result(line)
    for told in (*problems, *places):
        out.problem(told)
    return 3 if problems else 0


def _verify(args: argparse.Namespace, out: Output) -> int:
    """Check everything that is stored against the journal, and the journal against the heads that were noted."""
    from pathlib import Path

    from assistant.cli.stores import open_store
    from assistant.storage import anchors

    noted = (anchors.read(Path(args.anchor)),) if args.anchor else ()
    with open_store(args) as store:
        problems = store.problems(*noted)
        head = store.journal_head()
    words = out.catalogue.text
    if out.json:
        out.document({"path": str(store.path), "head": head, "problems": [words(p) for p in problems]})
        return 1 if problems else 0
    for problem in problems:
        out.problem(problem)
    if not problems:
        out.result(_("Everything stored is what the journal says. Its head: {head}", head=literal(head)))
    return 1 if problems else 0


def _lines(found: StoreInfo) -> tuple[Message, ...]:
    return (
        _("Store: {path}", path=literal(str(found.path))),
        _("Made: {when}", when=literal(found.made)),
        _("Schema: {n}", n=found.schema),
        _("Encryption: {cipher}", cipher=literal(f"SQLCipher {found.cipher}")),
        _("Bytes: {n}", n=found.size),
        _("Cases: {n}", n=found.cases),
        _("Conferences: {n}", n=found.conferences),
        _("Turns: {n}", n=found.turns),
        _("Entries: {n}", n=found.entries),
        _("Open actions: {n}", n=found.open_actions),
        _("Journal entries: {n}", n=found.journal),
        _("Journal head: {head}", head=literal(found.head)),
        _("Passphrases: {names}", names=literal(", ".join(found.passphrases))),
        _("Wrong passphrases so far: {n}", n=found.failed_attempts),
    )


def _passphrase(args: argparse.Namespace, out: Output) -> int:
    from assistant.cli.stores import open_store
    from assistant.storage.secret import RECOVERY

    with open_store(args) as store:
        match args.change:
            case "add":
                store.add_passphrase(args.name, _new_secret(args, args.new_passphrase_file))
                done = _("Added: {name}", name=literal(args.name))
            case "change" if args.name == RECOVERY:
                store.change_recovery_code(show=lambda code: _recovery(code, out))
                _write_it_down(out)
                return 0
            case "change":
                store.change_passphrase(args.name, _new_secret(args, args.new_passphrase_file))
                done = _("Changed: {name}", name=literal(args.name))
            case _:
                store.remove_passphrase(args.name)
                done = _("Removed: {name}", name=literal(args.name))
                out.problem(_("A copy of the store made before still opens. convene store rekey shuts it out of what comes."))
    with out.done():
        out.result(done)
    return 0


def _rekey(args: argparse.Namespace, out: Output) -> int:
    from assistant.cli.stores import open_store

    with open_store(args) as store:
        names = store.rekey()
    with out.done():
        if out.json:
            out.document({"store": str(store.path), "passphrases": list(names)})
        else:
            out.result(_("The store has another key. It opens as before with: {names}", names=literal(", ".join(names))))
            out.result(_("The recovery code stays as it is."))
    return 0


def _recovery(code: str, out: Output, **beside: str) -> None:
    """Print a recovery code, once: it is kept nowhere."""
    if out.json:
        out.document({**beside, "recovery": code})
    else:
        out.result(literal(f"recovery {code}"))


def _write_it_down(out: Output) -> None:
    if not out.json:
        out.problem(_("Write the recovery code down and keep it apart: it opens the store, and it is not shown again."))


def _new_secret(args: argparse.Namespace, file: str) -> str:
    """Return a new passphrase from a file, or typed twice alike; with a passphrase file nothing is asked."""
    from assistant.cli.stores import ask, read_secret
    from assistant.storage.secret import normal

    if file:
        return normal(read_secret(file))
    if args.passphrase_file:
        raise Rejected(_("The new passphrase is missing: give --new-passphrase-file FILE."), code=2)
    first = normal(ask(args, _("New passphrase: ")))
    if normal(ask(args, _("The same once more: "))) != first:
        raise Rejected(_("The two are not alike; nothing was changed."))
    return first
