"""`convene glossary ...`: its commands, and those that check, search, and find the glossary's terms in a text."""

from __future__ import annotations

import argparse
import re
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.cli import editing, exchanging, translators
from assistant.cli.config import glossary
from assistant.text import Message, Rejected, _, clean, joined, literal, ngettext

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from assistant.cli.output import Output
    from assistant.terminology.glossary import Glossary
    from assistant.terminology.model import Found, Hit

MAX_INPUT = 10_000_000
"""Bytes of text that `normalise` takes."""

_COUNTRY = re.compile(r"[A-Za-z]{2}")


def configure(parser: argparse.ArgumentParser, words: Callable[[Message], str] = str) -> None:
    """Add the commands; `words` words their help."""
    commands = parser.add_subparsers(dest="glossary_command", required=True, metavar="COMMAND")
    check = commands.add_parser("check", help=words(_("find what is wrong in the glossary's files")))
    search = commands.add_parser("search", help=words(_("find concepts by their terms, in any language")))
    search.add_argument("text", metavar="TEXT", nargs="+", help=words(_("what to look for")))
    search.add_argument("--limit", type=_number, default=20, metavar="N", help=words(_("how many concepts at most")))
    normalise = commands.add_parser("normalise", help=words(_("find the terms in a text and the preferred ones")))
    normalise.add_argument("file", metavar="FILE|-", nargs="?", default="-", help=words(_("a UTF-8 text; - reads the input")))
    normalise.add_argument("--lang", metavar="L", help=words(_("language of the text (default: any)")))
    normalise.add_argument("--to", metavar="L", help=words(_("language of the preferred terms (default: the text's)")))
    normalise.add_argument("--country", metavar="C", help=words(_("country whose terms come first, such as BE")))
    others = (
        *translators.configure(commands, words),
        *exchanging.configure(commands, words),
        editing.configure(commands, words),
    )
    for command in (check, search, normalise, *others):
        command.add_argument("--glossary", metavar="DIR", help=words(_("the glossary's folder (default: the shipped one)")))
        command.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help=words(_("print JSON")))


def run(args: argparse.Namespace, out: Output) -> int:
    """Answer on stdout; the exit code is 1 where a check finds errors."""
    others = {**translators.COMMANDS, **exchanging.COMMANDS, **editing.COMMANDS}
    if args.glossary_command in others:
        return others[args.glossary_command](args, out)
    where = glossary(getattr(args, "glossary", None))
    match args.glossary_command:
        case "check":
            return _check(where, out)
        case "search":
            return _search(where, " ".join(args.text), args.limit, out)
        case _:
            return _normalise(where, args, out)


def _number(text: str) -> int:
    number = int(text)
    if not 0 < number <= 10_000:
        raise ValueError(text)
    return number


def _check(where: Path, out: Output) -> int:
    from assistant.terminology import files
    from assistant.terminology.check import check

    problems = check(where)
    errors = sum(p.error for p in problems)
    warnings = len(problems) - errors
    if out.json:
        words = out.catalogue.text
        rows = [
            {"file": p.file, "line": p.line, "severity": "error" if p.error else "warning", "text": words(p.text)}
            for p in problems
        ]
        version = files.version(where)
        out.document({"folder": str(where), "version": version, "errors": errors, "warnings": warnings, "problems": rows})
    else:
        for p in sorted(problems, key=lambda p: not p.error):
            place = literal(f"{p.file}:{p.line}")
            text = p.text if p.error else _("warning: {what}", what=p.text)
            out.result(joined((place, text), ": "))
        counts = (
            ngettext("{n} error", "{n} errors", errors),
            ngettext("{n} warning", "{n} warnings", warnings),
        )
        out.result(joined(counts) if problems else _("The glossary is in order."))
    return 1 if errors else 0


def _search(where: Path, text: str, limit: int, out: Output) -> int:
    found = _load(where).search(text, limit)
    if out.json:
        out.document([_found(f) for f in found])
        return 0
    for f in found:
        out.result(clean(f"{f.term.text} ({f.term.lang}) - {f.concept.id}"))
    if not found:
        out.problem(_("Nothing in the glossary is like this: {text}", text=clean(text)))
    return 0


def _found(found: Found) -> dict[str, object]:
    concept, term = found.concept, found.term
    worded = {"lang": term.lang, "term": term.text, "status": str(term.status), "country": term.country or None}
    return {"id": concept.id, "domain": concept.domain, **worded, "score": round(found.score, 1)}


def _normalise(where: Path, args: argparse.Namespace, out: Output) -> int:
    glossary = _load(where)
    lang, to = (_language(glossary, code) for code in (args.lang, args.to))
    if args.country is not None and not _COUNTRY.fullmatch(args.country):
        raise Rejected(_("A country is two letters, such as BE: {country}", country=clean(args.country)), code=2)
    text = read(args.file)
    hits = glossary.hits(text, lang=lang, to=to, country=args.country.upper() if args.country else None)
    if out.json:
        for hit in hits:
            out.row(hit.document())
        return 0
    for line, column, hit in _places(text, hits):
        out.result(f"{line}:{column} {_worded(hit)}")
    return 0


def _load(where: Path) -> Glossary:
    from assistant.terminology.glossary import Glossary

    return Glossary.load(where)


def _language(glossary: Glossary, code: str | None) -> str | None:
    if code is None:
        return None
    for language in glossary.languages:
        if language.lower() == code.lower():
            return language
    known = ", ".join(glossary.languages)
    raise Rejected(_("The glossary has no language {code}; it has: {known}", code=clean(code), known=known), code=2)


def _worded(hit: Hit) -> str:
    """Return a hit for people: the term, what to write, and the concept; several where the term has several meanings."""
    preferred = " | ".join(dict.fromkeys(c.preferred or "?" for c in hit.concepts))
    concepts = " | ".join(dict.fromkeys(c.id for c in hit.concepts))
    return clean(f"{hit.text} -> {preferred} ({concepts})")


def _places(text: str, hits: Iterable[Hit]) -> Iterator[tuple[int, int, Hit]]:
    """Yield each hit with its line and column, counted from 1 in code points."""
    line, done = 1, 0
    for hit in hits:
        line += text.count("\n", done, hit.start)
        done = hit.start
        yield line, hit.start - text.rfind("\n", 0, hit.start), hit


def read(name: str) -> str:
    """Return the text of a regular file, or of the standard input for `-`; raises Rejected for anything else or too much."""
    try:
        data = sys.stdin.buffer.read(MAX_INPUT + 1) if name == "-" else _file(Path(name))
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) and error.strerror else "?"
        raise Rejected(_("{path} cannot be read: {why}", path=clean(name), why=why)) from error
    if len(data) > MAX_INPUT:
        raise Rejected(_("This is more than {limit} bytes of text: {path}", limit=MAX_INPUT, path=clean(name)))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Rejected(_("This is not UTF-8 text, from line {line} on: {path}", line=line, path=clean(name))) from error


def _file(path: Path) -> bytes:
    if not stat.S_ISREG(path.stat().st_mode):
        raise Rejected(_("This is not an ordinary file: {path}", path=clean(str(path))))
    with path.open("rb") as file:
        return file.read(MAX_INPUT + 1)
