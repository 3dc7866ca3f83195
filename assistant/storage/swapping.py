"""Replacing a store and its key file at once: both are made ready beside them, and from one moment on it is done or redone.

The moment is when `.next.keys` has its name: before it the old pair stands and what is staged is rubbish; after it the
staged pair is moved into place, by whoever comes first, as often as it takes. Killed anywhere, it is the old or the new.
"""

from __future__ import annotations

from pathlib import Path

from assistant.storage import looks
from assistant.storage.envelope import Envelope
from assistant.storage.failures import reason
from assistant.storage.files import beside, forget_leftovers, sync_file, sync_folder
from assistant.text import Rejected, _

COMPANIONS = (".keys", ".anchors", "-journal")
"""What belongs to a store beside it: its keys, the heads noted of its journal, and what undoes a commit that was cut short."""


class Unfinished(Rejected):
    """An exchange that is decided and not done; opening the store does the rest."""

    def __init__(self, problem: OSError) -> None:
        """Say why."""
        super().__init__(_("Begun, and finished when the store is next opened: {reason}", reason=reason(problem)))


def staged(path: Path) -> Path:
    """Return where the database that shall replace the one at `path` is made."""
    return beside(path, ".next")


def clear(path: Path) -> None:
    """Remove what earlier tries left that were killed before their moment; the store's lock is held."""
    for suffix in ("", "-journal", ".anchors"):
        beside(staged(path), suffix).unlink(missing_ok=True)
    for written in (*(beside(p, s) for p in (path, staged(path)) for s in (".keys", ".anchors")), beside(path, ".tries")):
        forget_leftovers(written)


def is_due(path: Path) -> bool:
    """Return whether a replacement was begun and must be finished before the store can be opened."""
    return _keys(path).exists()


def recognise(path: Path) -> None:
    """Refuse what cannot be a store, unless one is about to be put there."""
    if not is_due(path):
        looks.recognise(path)


def replace(path: Path, envelope: Envelope) -> None:
    """Put the staged database and this envelope in place; the store's lock is held and nobody has the database open.

    Raises OSError where the old pair stands, Unfinished where the new one will, once the store is opened.
    """
    sync_file(staged(path))
    sync_folder(path.parent)
    try:
        envelope.write(_keys(path))
    except OSError as problem:
        if is_due(path):
            raise Unfinished(problem) from None
        raise
    try:
        finish(path)
    except OSError as problem:
        raise Unfinished(problem) from None


def finish(path: Path) -> None:
    """Do or redo the moves of a replacement; the store's lock is held. Without one, only clear up."""
    if not is_due(path):
        clear(path)
        return
    if staged(path).exists():
        # The old database's rollback journal must not be played into the new one.
        beside(path, "-journal").unlink(missing_ok=True)
        sync_folder(path.parent)
        staged(path).replace(path)
        sync_folder(path.parent)
    if beside(staged(path), ".anchors").exists():
        beside(staged(path), ".anchors").replace(beside(path, ".anchors"))
    _keys(path).replace(beside(path, ".keys"))
    sync_folder(path.parent)
    clear(path)


def _keys(path: Path) -> Path:
    return beside(staged(path), ".keys")
