"""`convene store backup / restore / migrate`: copies of the store, taken and put back."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.text import Rejected, _, literal

if TYPE_CHECKING:
    from assistant.cli.output import Output
    from assistant.storage.restoring import Restored


def configure(verbs: Any) -> None:
    """Add the sub-commands that deal with copies."""
    backup = verbs.add_parser("backup")
    earlier = _("the backup's file; earlier ones there become FILE.1, FILE.2 and so on")
    backup.add_argument("file", metavar="FILE", help=earlier)
    backup.add_argument("--keep", type=int, default=7, metavar="N")
    restore = verbs.add_parser("restore")
    restore.add_argument("file", metavar="FILE", help=_("a backup"))
    restore.add_argument("--anchor", default="", metavar="FILE")
    verbs.add_parser("migrate")


def run(args: argparse.Namespace, out: Output) -> int:
    """Take a copy, put one back, or bring the store up to date."""
    match args.verb:
        case "backup":
            return _backup(args, out)
        case "restore":
            return _restore(args, out)
        case _:
            return _migrate(args, out)


def _backup(args: argparse.Namespace, out: Output) -> int:
    from assistant.cli.meetings import fixed
    from assistant.cli.stores import let_in, store_path
    from assistant.storage.backup import back_up, check_target
    from assistant.storage.opening import Way
    from assistant.storage.swapping import recognise

    path, target, clock = store_path(args), _path(args.file), fixed(args.now or "")
    if not 0 <= args.keep <= 1000:
        raise Rejected(_("--keep takes a number from 0 to 1000."), code=2)
    # Before anything is asked: a passphrase typed for nothing is a passphrase typed too often.
    recognise(path)
    check_target(path, target)
    made = let_in(args, lambda secret: back_up(path, target, Way(secret=secret), clock(), args.keep))
    with out.done():
        if out.json:
            counts = dict(made.counts)
            out.document({"backup": str(target), "made": made.made, "schema": made.schema, "head": made.head, "counts": counts})
        else:
            out.result(literal(str(target)))
            out.result(_("Turns: {n}", n=made.counts.get("turn", 0)))
            out.result(_("Journal head: {head}", head=literal(made.head)))
    return 0


def _restore(args: argparse.Namespace, out: Output) -> int:
    from assistant.cli.meetings import fixed
    from assistant.cli.stores import let_in, store_path
    from assistant.storage.archive import recognise
    from assistant.storage.opening import Way
    from assistant.storage.places import warnings
    from assistant.storage.restoring import restore

    path, source, clock = store_path(args), _path(args.file), fixed(args.now or "")
    anchor = _path(args.anchor) if args.anchor else None
    recognise(source)
    done = let_in(args, lambda secret: restore(path, source, Way(secret=secret), clock(), anchor))
    with out.done():
        _tell_restored(path, done, out)
    for warning in warnings(path):
        out.problem(warning)
    if not done.informed:
        out.problem(_("Cases erased since the backup was made may be back. Restore with --anchor FILE to erase them again."))
    return 0


def _tell_restored(path: Path, done: Restored, out: Output) -> None:
    if out.json:
        kept = str(done.kept) if done.kept else None
        out.document({"store": str(path), "made": done.manifest.made, "kept": kept, "erased": list(done.erased)})
        return
    out.result(_("Restored: {path}", path=literal(str(path))))
    out.result(_("The backup was made: {when}", when=literal(done.manifest.made)))
    if done.kept:
        out.result(_("The store that was replaced is kept: {path}", path=literal(str(done.kept))))
    for case in done.erased:
        out.result(_("Erased again: {case}", case=literal(case)))


def _migrate(args: argparse.Namespace, out: Output) -> int:
    from assistant.cli.meetings import fixed
    from assistant.cli.stores import let_in, store_path
    from assistant.storage.opening import Way
    from assistant.storage.swapping import recognise
    from assistant.storage.upgrading import upgrade

    path, clock = store_path(args), fixed(args.now or "")
    recognise(path)
    done = let_in(args, lambda secret: upgrade(path, Way(secret=secret), clock()))
    with out.done():
        if out.json:
            backup = str(done.backup) if done.backup else None
            out.document({"store": str(path), "found": done.found, "schema": done.schema, "backup": backup})
        elif done.backup is None:
            out.result(_("The store is up to date: schema {n}", n=done.schema))
        else:
            out.result(_("Schema: {n}", n=done.schema))
            out.result(_("The store as it was is kept: {path}", path=literal(str(done.backup))))
    return 0


def _path(name: str) -> Path:
    if not name or "\0" in name:
        raise Rejected(_("This is no path of a file."), code=2)
    return Path(name).expanduser()
