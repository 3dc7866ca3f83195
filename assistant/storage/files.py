"""Small files beside the store: written whole or not at all, readable by their owner only."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

OWNER_ONLY = 0o600


def beside(path: Path, suffix: str) -> Path:
    """Return the companion of a store: `work.db` and `.keys` give `work.db.keys`."""
    return path.with_name(path.name + suffix)


def write_whole(path: Path, data: bytes) -> None:
    """Replace a file so that a crash leaves either the old one or the new one, never a part (R1, S6)."""
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY)
    try:
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
    finally:
        forget_leftovers(path)
    sync_folder(path.parent)


def place_new(temporary: Path, path: Path) -> None:
    """Give a finished file its name; raises FileExistsError rather than replace another file."""
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:
        # No hard links on this file system (FAT, some network shares); the store's lock is held, so the gap is ours.
        if path.exists():
            raise FileExistsError(path) from None
        temporary.rename(path)
    else:
        temporary.unlink()
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename survive a power cut; a no-op where folders cannot be opened (Windows)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_file(path: Path) -> None:
    """Make what was written to a file survive a power cut."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def forget_leftovers(path: Path) -> None:
    """Remove what an earlier, killed write left: its name is random, so nothing else ever would."""
    for old in path.parent.glob(f".{glob_safe(path.name)}.????????"):
        old.unlink(missing_ok=True)


def glob_safe(name: str) -> str:
    """Return a file name for use in a pattern."""
    return "".join(f"[{c}]" if c in "*?[" else c for c in name)
