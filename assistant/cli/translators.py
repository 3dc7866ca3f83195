"""`convene glossary init DIR / coverage / proposals`: a folder of one's own, how far it has come, what chairs propose."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.cli.config import glossary, local_glossary
from assistant.text import Message, _, clean, literal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from assistant.cli.output import Output


def configure(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], words: Callable[[Message], str]
) -> Sequence[argparse.ArgumentParser]:
    """Add the commands and return their parsers; `words` words their help."""
    init = commands.add_parser("init", help=words(_("copy the shipped glossary into a folder of your own")))
    init.add_argument("folder", metavar="DIR", help=words(_("a folder that does not exist yet, or is empty")))
    coverage = commands.add_parser("coverage", help=words(_("show how far each language has come")))
    coverage.add_argument(
        "--since", metavar="REV|DIR", help=words(_("count what changed since a Git revision or another folder"))
    )
    proposals = commands.add_parser("proposals", help=words(_("list the terms that were proposed with /term")))
    return init, coverage, proposals


def _init(args: argparse.Namespace, out: Output) -> int:
    from assistant import resources
    from assistant.terminology import files, saving

    source = Path(args.glossary) if args.glossary else resources.folder("glossary")
    target = Path(args.folder)
    saving.copy(source, target)
    if out.json:
        out.document({"folder": str(target), "version": files.version(target)})
    else:
        out.result(literal(str(target)))
        out.problem(_("Name it with --glossary, or in CONVENE_GLOSSARY."))
    return 0


def _coverage(args: argparse.Namespace, out: Output) -> int:
    from dataclasses import asdict, astuple

    from assistant.catalogues import UNREVIEWED, reviewed
    from assistant.terminology import files
    from assistant.terminology.coverage import coverage
    from assistant.terminology.revision import earlier

    where = glossary(args.glossary)
    content = files.read(where)
    found = coverage(content, earlier(where, args.since) if args.since else None)
    if out.json:
        about = {"folder": str(where), "version": files.version(where), "since": args.since, "concepts": len(content.concepts)}
        out.document(about | {"languages": [asdict(c) | {"catalogue": reviewed(c.lang) or None} for c in found]})
        return 0
    heads = [_("Language"), _("Concepts"), _("Preferred terms"), _("Definitions"), _("To be confirmed"), _("Changed")]
    shown = 6 if args.since else 5
    texts = {"": _("none"), UNREVIEWED: _("not reviewed")}
    rows = [
        [*(str(value) for value in astuple(c)[:shown]), out.catalogue.text(texts.get(said := reviewed(c.lang), literal(said)))]
        for c in found
    ]
    columns(out, [*heads[:shown], _("Texts of the program")], rows)
    out.result(_("Concepts in all: {n}", n=len(content.concepts)))
    return 0


def columns(out: Output, heads: Sequence[Message], rows: Sequence[Sequence[str]]) -> None:
    """Print rows under their heads, the first column to the left and the others, which are numbers, to the right."""
    table = [[out.catalogue.text(head) for head in heads], *rows]
    widths = [max(len(row[at]) for row in table) for at in range(len(heads))]
    for first, *others in table:
        cells = (text.rjust(width) for text, width in zip(others, widths[1:], strict=True))
        out.result(literal("  ".join((first.ljust(widths[0]), *cells)).rstrip()))


def _proposals(args: argparse.Namespace, out: Output) -> int:
    from assistant.terminology.proposals import read

    folders = dict.fromkeys((glossary(args.glossary), local_glossary()))
    found = list(dict.fromkeys(proposal for folder in folders for proposal in read(folder)))
    if out.json:
        out.document([{"term": p.term, "language": p.language, "domain": p.domain} for p in found])
        return 0
    for p in found:
        out.result(clean(f"{p.term} ({p.language}) - {p.domain}"))
    if not found:
        out.problem(_("Nobody has proposed a term."))
    return 0


COMMANDS: Mapping[str, Callable[[argparse.Namespace, Output], int]] = {
    "init": _init,
    "coverage": _coverage,
    "proposals": _proposals,
}
"""What each of these commands does; the exit code comes back."""
