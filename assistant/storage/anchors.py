"""The anchor file: heads of the journal and tombstones of erasures, kept beside the store or anywhere out of reach.

A chain proves itself only up to its end. Whoever has the key may cut the tail, write the chain anew or put an old copy back;
a head noted where they cannot change it shows all three. A tombstone says nothing to who does not have the erased case's key,
but a backup that still has the key recognises its case by it, so that a restore erases it again.
"""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from assistant.storage import erasure, journal
from assistant.storage.files import beside, write_whole
from assistant.storage.journal import GENESIS, Anchor
from assistant.text import Message, Rejected, _, literal

FORMAT, VERSION = "convene-anchors", 1
HEAD = re.compile(r"(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])")
LARGEST = 10_000_000
"""Bytes of an anchor file that are read."""


@dataclass(frozen=True, kw_only=True)
class Anchors:
    """What one anchor file holds; `store` is empty where it only notes heads, as a person copies them from minutes."""

    store: str = ""
    heads: tuple[Anchor, ...] = ()
    tombstones: tuple[str, ...] = ()

    def written(self) -> bytes:
        """Return the file's content."""
        heads = [{"seq": a.seq, "head": a.head} for a in self.heads]
        document = {
            "format": FORMAT,
            "version": VERSION,
            "store": self.store,
            "heads": heads,
            "tombstones": list(self.tombstones),
        }
        return (json.dumps(document, indent=1) + "\n").encode()


def where(path: Path) -> Path:
    """Return the anchor file beside a store."""
    return beside(path, ".anchors")


def read(file: Path) -> Anchors:
    """Return what an anchor file holds: one of ours, a backup's manifest, or any text in which heads stand.

    Raises Rejected where there is no such file, it cannot be read, or it holds no head.
    """
    name = literal(str(file))
    try:
        with file.open("rb") as handle:
            text = handle.read(LARGEST).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise Rejected(_("The anchor file cannot be read: {file}", file=name)) from None
    found = _ours(text)
    if found is not None:
        return found
    heads = tuple(Anchor(head) for head in dict.fromkeys(HEAD.findall(text.lower())))
    if not heads:
        raise Rejected(_("No head of a journal stands in this file: {file}", file=name))
    return Anchors(heads=heads)


def kept(path: Path) -> Anchors:
    """Return what stands beside a store, nothing where there is no such file; raises Rejected where it is damaged."""
    file = where(path)
    if not file.exists():
        return Anchors()
    found = read(file)
    if not found.store:
        raise Rejected(_("The anchor file is damaged: {file}", file=literal(str(file))))
    return found


def set_aside(path: Path) -> None:
    """Give another name to the anchor file of a store that lay here before a new one was made: it still proves that one."""
    file = where(path)
    if file.exists():
        file.rename(file.with_name(f"{file.name}.kept-{secrets.token_hex(4)}"))


def note(connection: Connection, path: Path, store: str) -> Message | None:
    """Bring the file beside a store up to date, and return what a store that does not continue it is to be told.

    A head that the journal still has is replaced by the newer one, which implies it. One that it has no longer stays: it is
    the evidence. A damaged file stays as it is for the same reason.
    """
    try:
        before = kept(path)
    except Rejected as damaged:
        return damaged.message
    gone = tuple(a for a in before.heads if not journal.holds(connection, a))
    stones = dict.fromkeys((*before.tombstones, *erasure.tombstones(connection)))
    after = Anchors(store=store, heads=(*gone, journal.place(connection)), tombstones=tuple(stones))
    foreign = before.store not in ("", store)
    if after != before and not foreign:
        try:
            write_whole(where(path), after.written())
        except OSError:
            # Where the folder has become read-only the last head still stands; the journal itself was written.
            return _("The anchor file cannot be written: {file}", file=literal(str(where(path))))
    if gone or foreign:
        return _(
            "This is not the store that was last used here: its journal was cut or rewritten, or an older copy was put back. "
            "convene store verify says more."
        )
    return None


def restart(connection: Connection, path: Path, store: str, tombstones: Iterable[str]) -> None:
    """Write the file beside a store anew after a restore, which goes back on purpose: one head, and every tombstone."""
    stones = dict.fromkeys((*tombstones, *erasure.tombstones(connection)))
    fresh = Anchors(store=store, heads=(journal.place(connection),), tombstones=tuple(stones))
    write_whole(where(path), fresh.written())


def _ours(text: str) -> Anchors | None:
    """Return the anchors of a file in our own form, None where it has another."""
    try:
        document = json.loads(text)
        if not isinstance(document, dict) or document.get("format") != FORMAT or document["version"] != VERSION:
            return None
        heads = tuple(Anchor(str(h["head"]), int(h["seq"])) for h in document["heads"])
        stones = tuple(str(code) for code in document["tombstones"])
        found = Anchors(store=str(document["store"]), heads=heads, tombstones=stones)
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    codes = (*(a.head for a in heads), *stones)
    whole = bool(heads) and all(HEAD.fullmatch(code) for code in codes) and all(a.seq > 0 or a.head == GENESIS for a in heads)
    return found if whole else None
