"""`convene demo`: the fictional case in a store of its own; in the app on a terminal, played to its end without one."""

from __future__ import annotations

import argparse
import os
import re
import secrets
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.text import Message, Rejected, _, literal

if TYPE_CHECKING:
    from assistant.cli.output import Output
    from assistant.storage.store import Store

MARKER = ".convene-demo"
"""The file that says that a folder is ours to replace."""

OUT = "convene-demo"
"""The folder that the minutes of the sample conference are written to."""

PURPOSE = "demonstration"

STORE = "demo.db"
"""The demo's store; its key lies beside it, because what it holds is fictional."""

KEY = "demo.key"
"""The file with that key."""

IN_USE = 6
"""The exit code of a store that another process has open."""

LED, PLAYED = "led", "played"
"""Where the demo keeps the stores that are led, one for each language and protocol, and the one that is played to its end."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of `demo`."""
    parser.add_argument("--protocol", default="nl-mar", metavar="ID")
    parser.add_argument("--lang", default="", metavar="L")
    parser.add_argument("--out", default="", metavar="DIR")
    parser.add_argument("--fresh", action="store_true")


def run(args: argparse.Namespace, out: Output) -> int:
    """Open the app on the sample case, or play its third conference to the end and print one path a line."""
    from assistant.catalogues import LANGUAGES
    from assistant.sample.play import language

    if args.lang and args.lang not in LANGUAGES:
        known = literal(", ".join(LANGUAGES))
        raise Rejected(_("{said} is not known. Known are: {known}.", said=literal(args.lang), known=known), code=2)
    lang = language(args.lang or out.catalogue.language)
    if sys.stdin.isatty() and sys.stdout is not None and sys.stdout.isatty():
        folder = _led(lang, args.protocol)
        if args.fresh:
            _give_up(folder, out)
        return (_talk if args.plain else _app)(args, out, lang, folder)
    return _play(args, out, lang)


def _play(args: argparse.Namespace, out: Output, lang: str) -> int:
    from assistant.cli.meetings import meeting
    from assistant.cli.minutes import hand_out
    from assistant.cli.wiring import catalogue
    from assistant.sample.play import HELD, clock, play, script

    folder = _folder(Path(args.out or OUT))
    number = HELD[-1][0]
    with _fresh(_emptied(_home() / PLAYED), lang, args.protocol) as store:
        ident = _conference(store, number)
        held = meeting(store, ident, catalogue, clock(number), sure=True)
        play(held, script(lang, number, args.protocol))
        paths = hand_out(store, ident, ("all", "chair"), folder=folder, purpose=PURPOSE, clock=clock(number))
    with out.done():
        out.lines(literal(str(path)) for path in paths)
    return 0


def _folder(folder: Path) -> Path:
    """Return the folder, emptied where it is ours; raises Rejected where it holds something else."""
    if folder.exists():
        if not (folder / MARKER).is_file():
            raise Rejected(_("This folder is not one of ours and is left as it is: {folder}", folder=literal(str(folder))))
        shutil.rmtree(folder)
    try:
        folder.mkdir(parents=True, mode=0o700)
        (folder / MARKER).write_text("Minutes of a fictional case. This folder is replaced when the demo runs again.\n")
    except OSError as problem:
        raise Rejected(_("The folder cannot be written: {folder}", folder=literal(str(folder)))) from problem
    return folder


def _fresh(folder: Path, lang: str, protocol: str) -> Store:
    """Return a new store with the sample case in it: two conferences held, the third planned."""
    from assistant.cli.meetings import meeting
    from assistant.cli.prepare import prepare_tables
    from assistant.cli.wiring import catalogue
    from assistant.sample.play import HELD, clock, play, script, tables
    from assistant.storage.store import Store

    key = secrets.token_bytes(32)
    Store.create_with_key(folder / STORE, key)
    keyfile = folder / KEY
    with os.fdopen(os.open(keyfile, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(key)
    store = Store.open(folder / STORE, key=key)
    for number, _when in HELD:
        # What was held before was held as nl-mar; the protocol asked for leads the conference on screen.
        ident = prepare_tables(store, tables(lang, number, protocol if number == HELD[-1][0] else "nl-mar"))
        if number < HELD[-1][0]:
            play(meeting(store, ident, catalogue, clock(number), sure=True), script(lang, number, "nl-mar"))
    return store


def _conference(store: Store, number: int) -> str:
    return next(c.id for c in store.conferences() if c.number == number)


def _home() -> Path:
    from platformdirs import user_data_path

    return Path(user_data_path("convene")) / "demo"


def _emptied(folder: Path) -> Path:
    """Return a folder of the demo's own with nothing in it; raises Rejected where another demo is using what is in it."""
    from assistant.storage.locking import holder, in_use

    if holder(folder / STORE) is not None:
        raise in_use(folder / STORE)
    try:
        if folder.exists():
            shutil.rmtree(folder)
        folder.mkdir(parents=True, mode=0o700)
    except OSError as problem:
        raise Rejected(_("The folder cannot be written: {folder}", folder=literal(str(folder)))) from problem
    return folder


def _led(lang: str, protocol: str) -> Path:
    """Return the folder of the store that is led in a language under a protocol: no other demo ever replaces it."""
    from hashlib import sha256

    name = re.sub(r"[^A-Za-z0-9-]", "-", Path(protocol).stem)[:40]
    if name != protocol:  # a file: two may have one name
        name += "-" + sha256(str(Path(protocol).absolute()).encode()).hexdigest()[:8]
    folder = _home() / LED / f"{lang}-{name}"
    # Where all had one folder, its marker named the schema too for a while.
    if _marked(folder.parent).split()[:2] == _made(lang, protocol).split() and not _marked(folder):
        _move(folder.parent, folder)
    return folder


def _move(old: Path, new: Path) -> None:
    """Move the store of an earlier Convene, which had one folder for all; the marker last, so that it can be gone on with."""
    from assistant.storage.locking import holder, in_use

    if holder(old / STORE) is not None:
        raise in_use(old / STORE)
    new.mkdir(mode=0o700, exist_ok=True)
    for file in sorted(old.iterdir(), key=lambda f: f.name == MARKER):
        if file.is_file():
            file.replace(new / file.name)


def _made(lang: str, protocol: str) -> str:
    return f"{lang} {protocol}\n"


def _marked(folder: Path) -> str:
    """Return what a finished store of the demo was made of, empty where there is none."""
    marker = folder / MARKER
    return marker.read_text(encoding="utf-8") if marker.is_file() else ""


def _open(folder: Path, lang: str, protocol: str) -> Store:
    """Return the demo's own store, resumed, or made where there is none."""
    from assistant.cli.meetings import utc_now
    from assistant.storage.opening import Earlier, Way
    from assistant.storage.store import Store
    from assistant.storage.upgrading import upgrade

    if not _marked(folder):
        store = _fresh(_emptied(folder), lang, protocol)
        (folder / MARKER).write_text(_made(lang, protocol), encoding="utf-8")
        return store
    key = (folder / KEY).read_bytes()
    try:
        return Store.open(folder / STORE, key=key)
    except Earlier:
        # Nobody has a passphrase to migrate it with, and what was tried in it stays.
        upgrade(folder / STORE, Way(key=key), utc_now())
        return Store.open(folder / STORE, key=key)


def _give_up(folder: Path, out: Output) -> None:
    """Remove what `--fresh` replaces, after saying what it is."""
    if not _marked(folder):
        return
    cases = _cases(folder)
    _emptied(folder)
    out.problem(_("The sample begins anew. What was led before is gone: {cases}", cases=cases))


def _cases(folder: Path) -> Message:
    """Return what a store of the demo holds; of one that does not open, where it is."""
    from assistant.storage.store import Store

    try:
        with Store.open(folder / STORE, key=(folder / KEY).read_bytes()) as store:
            held = [c.reference for c in store.cases(people=False)]
    except (Rejected, OSError) as problem:
        if isinstance(problem, Rejected) and problem.code == IN_USE:
            raise
        return literal(str(folder))
    return literal(", ".join(held))


def _app(args: argparse.Namespace, out: Output, lang: str, folder: Path) -> int:
    from assistant.cli.app import start

    return start(
        args,
        out,
        lambda _typed: _open(folder, lang, args.protocol),
        greeting=_("A fictional case, to try everything on: five agencies, open actions, a release on a Friday afternoon."),
        asks_passphrase=False,
        first_of=_unfinished,
        folder=Path(args.out or OUT),
    )


def _unfinished(store: Store) -> str:
    from assistant.record.vocabulary import Status

    waiting = [c for c in store.conferences() if c.status in (Status.OPEN, Status.PLANNED)]
    open_ones = [c for c in waiting if c.status is Status.OPEN]
    return (open_ones or waiting)[0].id if waiting else ""


def _talk(args: argparse.Namespace, out: Output, lang: str, folder: Path) -> int:
    from assistant.cli.meetings import meeting, utc_now
    from assistant.cli.wiring import catalogue
    from assistant.plain import Plain, converse

    with _open(folder, lang, args.protocol) as store:
        ident = _unfinished(store)
        if not ident:
            raise Rejected(_("The sample conference is closed; demo --fresh begins anew."), code=5)
        held = meeting(store, ident, catalogue, utc_now, guidance=args.guidance)
        return converse(held, Plain(out.catalogue, sys.stdout, json=out.json), sys.stdin)
