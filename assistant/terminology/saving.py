"""Changing several files of a glossary at once: all of them or none, also where the process is killed in between."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from assistant.terminology import files
from assistant.text import Rejected, _

_STAGED = ".importing"
_READY = "ready"


def save(folder: Path, changed: Mapping[str, bytes], version: str) -> None:
    """Write files, by their relative names, into a glossary folder that is still at `version`.

    They are written beside their places first, synced, and then named in one go; `settle` finishes what a crash interrupts.
    Raises Rejected where the folder has changed since or cannot be written.
    """
    staged = folder / _STAGED
    try:
        settle(folder)
        staged.mkdir()
        for name, data in changed.items():
            path = staged / name
            path.parent.mkdir(parents=True, exist_ok=True)
            _write(path, data)
        if files.version(folder) != version:
            raise Rejected(_("The glossary has changed while this was read. Nothing was written; try again."))
        _write(staged / _READY, b"")
        settle(folder)
    except OSError as error:
        raise Rejected(_("{path} cannot be written: {why}", path=str(folder), why=error.strerror or "?")) from error
    finally:
        if not (staged / _READY).exists():
            shutil.rmtree(staged, ignore_errors=True)


def settle(folder: Path) -> None:
    """Finish a save that was interrupted once all was written; forget one that was not."""
    staged = folder / _STAGED
    if not staged.is_dir():
        return
    if (staged / _READY).exists():
        for path in sorted(staged.rglob("*.csv")):
            place = folder / path.relative_to(staged)
            place.parent.mkdir(parents=True, exist_ok=True)
            if place.exists():
                shutil.copymode(place, path)
            path.replace(place)
        (staged / _READY).unlink()
    shutil.rmtree(staged)


def copy(source: Path, target: Path) -> None:
    """Copy a glossary into a folder that does not exist or is empty, whole or not at all; raises Rejected elsewhere."""
    aside = target.with_name(f".{target.name}.new")
    try:
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise Rejected(_("There is something there already: {path}", path=str(target)))
        shutil.rmtree(aside, ignore_errors=True)
        aside.mkdir(parents=True)
        for name in files.names(source):
            (aside / name).parent.mkdir(exist_ok=True)
            _write(aside / name, files.raw(source, name))
        if (source / ".gitattributes").is_file():
            shutil.copyfile(source / ".gitattributes", aside / ".gitattributes")
        if target.exists():
            target.rmdir()
        aside.rename(target)
    except OSError as error:
        raise Rejected(_("{path} cannot be written: {why}", path=str(target), why=error.strerror or "?")) from error
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def replace(path: Path, data: bytes) -> None:
    """Write one file whole or not at all; raises Rejected where it cannot be written."""
    aside = path.with_name(f".{path.name}.new")
    try:
        _write(aside, data)
        aside.replace(path)
    except OSError as error:
        raise Rejected(_("{path} cannot be written: {why}", path=str(path), why=error.strerror or "?")) from error
    finally:
        aside.unlink(missing_ok=True)


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
