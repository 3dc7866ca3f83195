"""`convene glossary edit`: the glossary screen."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from assistant.cli.config import own_glossary
from assistant.text import Message, Rejected, _, clean

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from assistant.cli.output import Output


def configure(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], words: Callable[[Message], str]
) -> argparse.ArgumentParser:
    """Add the command and return its parser; `words` words its help."""
    edit = commands.add_parser("edit", help=words(_("edit and confirm terms on a screen")))
    edit.add_argument("--lang", metavar="L", help=words(_("your language (default: that of the interface)")))
    edit.add_argument("--initials", metavar="AB", default="", help=words(_("yours, for the terms that you confirm")))
    return edit


def _edit(args: argparse.Namespace, out: Output) -> int:
    where = own_glossary(args.glossary)
    if not (sys.stdin.isatty() and sys.stdout is not None and sys.stdout.isatty()):
        raise Rejected(_("Editing needs a terminal; without one use export and import."), code=2)
    from assistant.cli.crash import report
    from assistant.cli.meetings import fixed
    from assistant.terminology.files import LANGUAGE
    from assistant.terminology.workbench import Workbench
    from assistant.ui.glossary_app import GlossaryApp

    lang = args.lang or out.catalogue.language
    if not LANGUAGE.fullmatch(lang):
        raise Rejected(_("this is no language code: {lang}", lang=clean(lang)), code=2)
    app = GlossaryApp(Workbench(where, lang), out.catalogue, fixed(args.now)().date(), clean(args.initials), report)
    code = app.run()
    if app.crash:
        out.problem(_("Something went wrong inside. Nothing kept is lost. Reference: {reference}", reference=app.crash))
        return 70
    return code or 0


COMMANDS: Mapping[str, Callable[[argparse.Namespace, Output], int]] = {"edit": _edit}
"""What the command does; the exit code comes back."""
