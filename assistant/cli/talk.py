"""`convene talk CONFERENCE [--script FILE]`: the plain conversation, by hand, from a pipe, or from a script."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.text import Rejected, _, literal

if TYPE_CHECKING:
    from assistant.cli.output import Output

LARGEST = 10_000_000
"""Bytes of a script at most."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `talk`."""
    parser.add_argument("conference", metavar="CONFERENCE")
    parser.add_argument("--script", metavar="FILE")


def run(args: argparse.Namespace, out: Output) -> int:
    """Hold the conversation; see the contract's `talk` for what each line prints and each exit code means."""
    from assistant.cli.attending import typed
    from assistant.cli.meetings import fixed, meeting
    from assistant.cli.stores import open_store
    from assistant.cli.wiring import catalogue
    from assistant.plain import Plain, converse, perform

    if sys.stdout is None:
        raise Rejected(_("There is nowhere to answer to: the output is closed."))
    script = _script(args.script) if args.script else None
    sure = script is not None or not sys.stdin.isatty()
    with open_store(args) as store:
        held = meeting(store, args.conference, catalogue, fixed(args.now), sure=sure, guidance=args.guidance)
        words = out.catalogue if args.ui_lang or os.environ.get("CONVENE_LANG") else held.around.catalogue
        plain = Plain(words, sys.stdout, json=out.json)
        if script is not None:
            return perform(held, plain, script, out.problem)
        return converse(held, plain, typed(args.lock_after))


def _script(name: str) -> list[str]:
    path = Path(name)
    try:
        # A pipe or the terminal is as good as a file; how much there is shows only while it is read.
        if not path.exists() or path.is_dir():
            raise Rejected(_("There is no script file of that name: {name}", name=literal(name)))
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except (OSError, ValueError) as problem:
        raise Rejected(_("The script cannot be read: {name}", name=literal(name))) from problem
    if len(data) > LARGEST:
        raise Rejected(_("This script is larger than {n} bytes: {name}", n=LARGEST, name=literal(name)))
    if not data:
        return []  # no line at all, not an empty one
    for number, raw in enumerate(data.split(b"\n"), 1):
        try:
            raw.decode("utf-8")
        except UnicodeDecodeError:
            raise Rejected(_("Script line {n} is not UTF-8.", n=number)) from None
    return data.decode("utf-8").removesuffix("\n").split("\n")
