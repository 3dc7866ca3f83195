"""Why a case is read or handed out: obligatory where the contract says so, asked on a terminal, never guessed (LED Art. 25)."""

from __future__ import annotations

import argparse
import sys

from assistant.text import Rejected, _, clean


def purpose(args: argparse.Namespace) -> str:
    """Return the purpose given, or asked for on a terminal; raises Rejected (usage) where there is none."""
    said = clean(args.purpose or "")
    if not said and not args.passphrase_file and sys.stdin.isatty() and sys.stderr.isatty():
        from assistant.cli.output import tell
        from assistant.cli.wiring import interface

        tell(interface(args).text(_("Why is the case read? ")))
        said = clean(sys.stdin.readline())
    if not said:
        raise Rejected(_("Say why: --purpose TEXT. Reading and handing out a case is journalled with its purpose."), code=2)
    return said
