"""`convene glossary export / diff FILE / import FILE`: the glossary for other tools, and what comes back from them."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.cli.config import glossary, own_glossary
from assistant.text import Message, Rejected, _, clean, joined, literal, ngettext

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from assistant.cli.output import Output
    from assistant.terminology.changes import Change, Plan
    from assistant.terminology.exchange.parcel import Parcel

FORMATS = ("tbx", "csv", "xlsx", "json")
KINDS = ("added", "changed", "removed", "conflicting")


def configure(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], words: Callable[[Message], str]
) -> Sequence[argparse.ArgumentParser]:
    """Add the commands and return their parsers; `words` words their help."""
    export = commands.add_parser("export", help=words(_("write the glossary for spreadsheets or terminology tools")))
    export.add_argument("--format", choices=FORMATS, required=True, help=words(_("TBX-Basic, CSV, a workbook, or JSON")))
    export.add_argument(
        "--lang", metavar="L", action="append", help=words(_("this language only; may be repeated (default: all)"))
    )
    export.add_argument("--out", metavar="FILE", required=True, help=words(_("the file to write")))
    export.add_argument("--tbx", choices=("2", "3"), default="3", help=words(_("version of TBX; some tools read only 2")))
    diff = commands.add_parser("diff", help=words(_("show what importing a file would change")))
    take = commands.add_parser("import", help=words(_("take the changes of a TBX, CSV, XLSX or JSON file")))
    for command in (diff, take):
        command.add_argument("file", metavar="FILE", help=words(_("a TBX, CSV, XLSX or JSON file")))
        command.add_argument("--lang", metavar="L", help=words(_("language of a CSV file that does not say it")))
        command.add_argument(
            "--base",
            metavar="REV|DIR",
            help=words(_("the glossary as it was when the file was made; what changed here since stays")),
        )
    take.add_argument("--dry-run", action="store_true", help=words(_("show what would change and write nothing")))
    take.add_argument("--removals", action="store_true", help=words(_("also where more than half of a language would go")))
    return export, diff, take


def _export(args: argparse.Namespace, out: Output) -> int:
    from assistant.terminology import files, saving
    from assistant.terminology.exchange import formats

    where = glossary(args.glossary)
    content = files.read(where)
    langs = None if args.lang is None else [_known(code, list(content.terms)) for code in args.lang]
    data = formats.write(args.format, content, langs, files.version(where), out.catalogue.text, edition=int(args.tbx))
    target = Path(args.out)
    if target.exists() and not target.is_file():
        raise Rejected(_("This is not an ordinary file: {path}", path=clean(args.out)))
    saving.replace(target, data)
    if out.json:
        out.document({"file": str(target), "format": args.format, "version": files.version(where), "languages": langs})
    else:
        out.result(literal(str(target)))
    return 0


def _known(code: str, languages: Sequence[str]) -> str:
    for language in languages:
        if language.lower() == code.lower():
            return language
    known = ", ".join(languages)
    raise Rejected(_("The glossary has no language {code}; it has: {known}", code=clean(code), known=known), code=2)


def _plan(args: argparse.Namespace, where: Path) -> tuple[Parcel, Plan, str]:
    """Return what the file holds, what it would change, and the version of the glossary that this was seen against."""
    from assistant.terminology import files, importing
    from assistant.terminology.exchange import formats
    from assistant.terminology.revision import earlier

    if args.lang is not None and not files.LANGUAGE.fullmatch(args.lang):
        raise Rejected(_("this is no language code: {lang}", lang=clean(args.lang)), code=2)
    version = files.version(where)
    content = files.read(where)
    parcel = formats.read(Path(args.file), content, args.lang)
    base = earlier(where, args.base) if args.base else None
    return parcel, importing.plan(where, content, parcel, base), version


def _diff(args: argparse.Namespace, out: Output) -> int:
    parcel, plan, version = _plan(args, glossary(args.glossary))
    _show(out, parcel, plan, version, based=bool(args.base), written=[])
    return 1 if plan.of(_kinds().CONFLICTING) else 0


def _import(args: argparse.Namespace, out: Output) -> int:
    from assistant.terminology import importing, saving

    where = glossary(args.glossary) if args.dry_run else own_glossary(args.glossary)
    if not args.dry_run:
        saving.settle(where)
    parcel, plan, version = _plan(args, where)
    conflicts = plan.of(_kinds().CONFLICTING)
    refused = bool(conflicts or (plan.thinned and not args.removals))
    written = [] if refused or args.dry_run else list(importing.take(where, plan, version))
    _show(out, parcel, plan, version, based=bool(args.base), written=written)
    if conflicts:
        raise Rejected(_("Nothing was imported: settle what conflicts first."))
    if refused:
        names = ", ".join(plan.thinned)
        raise Rejected(
            _("Nothing was imported: more than half would be removed from {files}. If so, say --removals", files=names)
        )
    return 0


def _kinds() -> Any:
    from assistant.terminology.changes import Kind

    return Kind


def _show(out: Output, parcel: Parcel, plan: Plan, version: str, *, based: bool, written: Sequence[str]) -> None:
    """Print what changes, by concept, and what had no place; for people the counts come last."""
    stale = bool(parcel.version and parcel.version != version and plan.changes and not based)
    grouped: dict[str, list[Change]] = {}
    for change in plan.changes:
        grouped.setdefault(change.concept, []).append(change)
    words = out.catalogue.text
    if out.json:
        concepts = [
            {"id": ident, **{kind: [_row(c, words) for c in grouped[ident] if c.kind == kind] for kind in KINDS}}
            for ident in sorted(grouped)
        ]
        document: dict[str, Any] = {
            "file": parcel.name,
            "version": version,
            "exported_from": parcel.version or None,
            "concepts": concepts,
        }
        document |= {kind: sum(c.kind == kind for c in plan.changes) for kind in KINDS}
        out.document(
            document | {"unplaced": [{"line": n.line, "text": words(n.text)} for n in plan.notices], "written": written}
        )
        return
    for notice in plan.notices:
        out.problem(
            _("{file}, line {line}: {what}", file=parcel.name, line=notice.line, what=notice.text)
            if notice.line
            else notice.text
        )
    if stale:
        out.problem(_("The glossary has changed since this file was exported; --base REV keeps what changed here since."))
    for ident in sorted(grouped):
        out.result(literal(ident))
        for change in grouped[ident]:
            out.result(joined((literal(" "), _line(change)), " "))
    counts = [(kind, sum(c.kind == kind for c in plan.changes)) for kind in KINDS]
    out.result(joined(_count(kind, n) for kind, n in counts if n) if grouped else _("Nothing would change."))
    for name in written:
        out.result(_("written: {file}", file=name))


def _row(change: Change, words: Callable[[Message], str]) -> dict[str, Any]:
    row = {"file": change.file, "lang": change.lang or None, "line": change.line or None, "fields": list(change.fields)}
    return row | {"before": change.before, "after": change.after, "why": words(change.why) if change.why else None}


def _line(change: Change) -> Message:
    signs = {"added": "+", "changed": "~", "removed": "-", "conflicting": "!"}
    after, before = change.after or change.before or {}, change.before or {}
    named = clean(next((after[c] for c in ("term", "definition", "id") if after.get(c)), ""))
    said = f"{signs[change.kind]} {change.lang or change.file} {named}"
    if change.after is not None:
        fields = (f"{c}: {before.get(c) or '-'} > {after.get(c) or '-'}" for c in change.fields)
        said += "".join(f" | {clean(text)}" for text in fields)
    return joined((literal(said), change.why), " | ") if change.why else literal(said)


def _count(kind: str, n: int) -> Message:
    match kind:
        case "added":
            return ngettext("{n} added", "{n} added", n)
        case "changed":
            return ngettext("{n} changed", "{n} changed", n)
        case "removed":
            return ngettext("{n} removed", "{n} removed", n)
        case _:
            return ngettext("{n} in conflict", "{n} in conflict", n)


COMMANDS: Mapping[str, Callable[[argparse.Namespace, Output], int]] = {"export": _export, "diff": _diff, "import": _import}
"""What each of these commands does; the exit code comes back."""
