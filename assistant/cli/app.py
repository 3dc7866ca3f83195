"""Starts the app: on Home over the chair's store, or on the sample case."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.text import Message, Rejected, _, term

if TYPE_CHECKING:
    from assistant.cli.output import Output
    from assistant.storage.store import Store


def start(
    args: argparse.Namespace,
    out: Output,
    unlock: Callable[[str], Store],
    *,
    again: Callable[[str], Store] | None = None,
    greeting: Message,
    asks_passphrase: bool,
    first_of: Callable[[Store], str] = lambda _store: "",
    folder: Path | None = None,
) -> int:
    """Run the app over the store that `unlock` opens with what was typed on the first screen; returns the exit code.

    Args:
        args: the global options.
        out: where a crash's reference is told.
        unlock: opens the store; called in a worker, behind the first screen.
        again: opens it after a lock, with a passphrase; where there is none Enter is enough, as for fictional data.
        greeting: what the first screen says.
        asks_passphrase: whether the first screen's line is a passphrase.
        first_of: the conference to go to at once, empty for Home.
        folder: where minutes go; the current folder where not given.

    """
    # Start-up only makes objects that stay: looking for rubbish among them is a tenth of its time.
    gc.disable()
    if args.no_color:
        os.environ["NO_COLOR"] = "1"
    from assistant.cli.crash import report
    from assistant.cli.desk import StoreDesk
    from assistant.cli.interrupting import unwind
    from assistant.cli.meetings import fixed
    from assistant.cli.wiring import catalogue
    from assistant.ui.app import ConveneApp
    from assistant.ui.session import MINUTES, Rules

    desk = StoreDesk(
        unlock,
        again=again,
        greeting=greeting,
        asks_passphrase=asks_passphrase,
        language=catalogue,
        clock=fixed(args.now),
        out=folder or Path.cwd(),
        purpose=args.purpose or "",
        first_of=first_of,
        guidance=args.guidance,
    )
    rules = Rules(clipboard=args.clipboard, lock_after=args.lock_after or MINUTES)
    app = ConveneApp(desk, out.catalogue, report, rules)
    try:
        code = app.run()
    finally:
        unwind()  # the app's own handlers went with its loop
        desk.close()
    if app.crash:
        out.problem(_("Something went wrong inside. Nothing kept is lost. Reference: {reference}", reference=app.crash))
        return 70
    return code or 0


def run(args: argparse.Namespace, out: Output) -> int:
    """Open the app on Home; without a terminal the plain conversation over the first unfinished conference."""
    from assistant.cli.stores import open_with, unlock

    if sys.stdin.isatty() and sys.stdout is not None and sys.stdout.isatty() and not args.plain:
        return start(
            args,
            out,
            lambda typed: unlock(args, typed),
            again=lambda typed: open_with(args, typed),
            greeting=_("The chair's assistant for case conferences."),
            asks_passphrase=not args.passphrase_file,
        )
    return _plain(args, out)


def _plain(args: argparse.Namespace, out: Output) -> int:
    """Say what there is, and hold the first conference that is planned or not finished, line by line."""
    from assistant.cli.attending import typed
    from assistant.cli.meetings import fixed, meeting
    from assistant.cli.stores import open_store
    from assistant.cli.wiring import catalogue
    from assistant.plain import Plain, converse
    from assistant.record.vocabulary import Status

    if sys.stdout is None:
        raise Rejected(_("There is nowhere to answer to: the output is closed."))
    with open_store(args) as store:
        waiting = [c for status in (Status.OPEN, Status.PLANNED) for c in store.conferences(status=status)]
        for held in waiting:
            out.result(f"- {held.id} {held.date:%Y-%m-%d %H:%M} {out.catalogue.text(term(f'status_{held.status.value}'))}")
        if not waiting:
            raise Rejected(_("No conference is planned. convene prepare FILE.toml creates one."), code=1)
        sure = not sys.stdin.isatty()
        held_now = meeting(store, waiting[0].id, catalogue, fixed(args.now), sure=sure, guidance=args.guidance)
        return converse(held_now, Plain(out.catalogue, sys.stdout, json=out.json), typed(args.lock_after))
