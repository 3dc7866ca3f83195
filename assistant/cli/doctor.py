"""`convene doctor`: versions, store, terminal, locale and disk, told without a passphrase."""

from __future__ import annotations

import argparse
import locale
import os
import platform
import shutil
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant import __version__
from assistant.text import Message, Rejected, _, joined, literal

if TYPE_CHECKING:
    from assistant.cli.output import Output

PACKAGES = ("textual", "sqlmodel", "sqlalchemy", "sqlcipher3", "cryptography", "python-docx", "babel", "holidays")
"""Packages whose versions matter when something goes wrong."""

LITTLE = 200_000_000
"""Free bytes below which saving is in danger."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Doctor takes no arguments of its own."""
    del parser


def run(args: argparse.Namespace, out: Output) -> int:
    """Tell how this machine looks to Convene; the exit code is 1 where something needs attention."""
    from assistant.cli.stores import store_path
    from assistant.storage.places import warnings

    path = store_path(args)
    store, problem = _store(path)
    disk = _disk(path)
    problems = [p for p in (problem, _full(disk)) if p is not None]
    places = warnings(path)
    found: dict[str, dict[str, Any]] = {
        "versions": {
            "convene": __version__,
            "python": platform.python_version(),
            "system": platform.platform(),
            **_versions(),
        },
        "store": store,
        "terminal": _terminal(),
        "locale": _locale(),
        "disk": disk,
    }
    if out.json:
        told = {"problems": problems, "warnings": places}
        out.document({**found, **{name: [out.catalogue.text(m) for m in each] for name, each in told.items()}})
    else:
        labels = {
            "versions": _("Versions"),
            "store": _("Store"),
            "terminal": _("Terminal"),
            "locale": _("Language and region"),
            "disk": _("Disk"),
        }
        for part, values in found.items():
            out.result(labels[part])
            for name, value in values.items():
                out.result(joined((literal(f"  {name}"), _shown(value)), ": "))
    for each in (*problems, *places):
        out.problem(each)
    return 1 if problems else 0


def _versions() -> dict[str, str | None]:
    found: dict[str, str | None] = {}
    for name in PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = None
    return found


def _store(path: Path) -> tuple[dict[str, Any], Message | None]:
    """Return what is seen of the store from outside, and what is wrong with it; a store not made yet is not wrong."""
    from assistant.storage.files import beside
    from assistant.storage.locking import holder
    from assistant.storage.looks import recognise
    from assistant.storage.swapping import is_due

    exists = path.exists()
    facts = {
        "path": str(path),
        "exists": exists,
        "size": path.stat().st_size if exists else None,
        "keys": beside(path, ".keys").exists(),
        "in_use_by": holder(path),
    }
    if is_due(path):
        # A restore or another key, killed at its end: opening the store finishes it.
        return facts, None
    if not exists:
        return facts, None
    try:
        recognise(path)
    except Rejected as refused:
        return facts, refused.message
    if not facts["keys"]:
        missing = literal(str(beside(path, ".keys")))
        return facts, _("This is no store of Convene, or its key file is missing. The key file would be: {path}", path=missing)
    return facts, None


def _terminal() -> dict[str, Any]:
    columns, lines = shutil.get_terminal_size()
    return {
        "input": bool(sys.stdin and sys.stdin.isatty()),
        "output": bool(sys.stdout and sys.stdout.isatty()),
        "term": os.environ.get("TERM"),
        "colours": os.environ.get("COLORTERM") or None,
        "no_color": bool(os.environ.get("NO_COLOR")),
        "columns": columns,
        "lines": lines,
    }


def _locale() -> dict[str, Any]:
    names = ("LC_ALL", "LC_MESSAGES", "LANG", "CONVENE_LANG")
    return {
        **{name.lower(): os.environ.get(name) for name in names},
        "encoding": sys.stdout.encoding if sys.stdout else None,
        "files": sys.getfilesystemencoding(),
        "preferred": locale.getpreferredencoding(False),
    }


def _disk(path: Path) -> dict[str, Any]:
    folder = next(p for p in (path.absolute(), *path.absolute().parents) if p.is_dir())
    usage = shutil.disk_usage(folder)
    return {"folder": str(folder), "free": usage.free, "total": usage.total, "writable": os.access(folder, os.W_OK)}


def _full(disk: dict[str, Any]) -> Message | None:
    if not disk["writable"]:
        return _("The store's folder cannot be written: {path}", path=literal(disk["folder"]))
    if disk["free"] < LITTLE:
        return _("Little room is left on the disk of the store, in bytes: {n}", n=disk["free"])
    return None


def _shown(value: object) -> Message:
    match value:
        case None:
            return literal("-")
        case bool():
            return _("yes") if value else _("no")
        case _:
            return literal(str(value))
