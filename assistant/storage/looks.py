"""What can be told of a store from outside, without its key and without loading a database."""

from __future__ import annotations

from pathlib import Path

from assistant.text import Rejected, _, literal

PAGE = 4096
"""Bytes of a page; a store is a whole number of them."""


def recognise(path: Path) -> None:
    """Refuse what cannot be a store before any key is tried: missing, empty, foreign or cut short (R10)."""
    name = literal(str(path))
    try:
        if not path.exists():
            raise Rejected(_("There is no store here: {path}. convene store init makes one.", path=name))
        if not path.is_file():
            raise Rejected(_("This is not a file: {path}", path=name))
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(16)
    except OSError:
        raise Rejected(_("The store cannot be read: {path}", path=name)) from None
    if size == 0:
        raise Rejected(_("This file is empty, not a store. Put back a backup: {path}", path=name))
    if head == b"SQLite format 3\0":
        raise Rejected(_("This is a database that is not encrypted, not a store of Convene: {path}", path=name))
    if size % PAGE:
        raise Rejected(_("This is no store of Convene, or one that was cut short: {path}", path=name))
