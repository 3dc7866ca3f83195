"""Putting a backup in the place of a store: proved, brought up to date and cleared of erased cases before anything moves."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError
from sqlcipher3 import dbapi2 as sqlcipher

from assistant.storage import archive, attempts, copying, engine, journal, migrations, swapping
from assistant.storage.envelope import Envelope
from assistant.storage.failures import not_saved
from assistant.storage.files import beside, sync_folder
from assistant.storage.journal import Verb
from assistant.storage.locking import Lock
from assistant.storage.manifest import Manifest
from assistant.storage.opening import Way
from assistant.storage.tombstones import reapply_tombstones
from assistant.text import Rejected, _, literal


@dataclass(frozen=True, kw_only=True)
class Restored:
    """What came of a restore."""

    manifest: Manifest
    kept: Path | None
    """Where the store that was replaced is now; its key file is beside it. None where there was none."""
    erased: tuple[str, ...]
    informed: bool
    """Whether anything told of erasures since: the store that was replaced, its anchor file, or one given."""
    """Cases that were erased after the backup was made and were erased again."""


def restore(path: Path, source: Path, way: Way, now: datetime, anchor: Path | None = None) -> Restored:
    """Replace the store at `path` by a backup; whatever fails before the exchange leaves the store as it is.

    Args:
        path: the store; there need not be one.
        source: the backup's file.
        way: a passphrase that opened the store when the backup was made, or the recovery code of then.
        now: when it is.
        anchor: the file beside which tombstones of erased cases are kept.

    """
    archive.recognise(source)
    try:
        path.absolute().parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        raise Rejected(_("The folder cannot be made: {path}", path=literal(str(path.parent)))) from None
    lock = Lock(path)
    lock.take()
    try:
        swapping.finish(path)
        return _exchanged(path, source, way, now, anchor)
    except (OSError, SQLAlchemyError, sqlcipher.Error) as problem:
        raise not_saved(problem) from None
    finally:
        if not swapping.is_due(path):
            # What cannot be removed now is removed when the store is next opened.
            with suppress(OSError):
                swapping.clear(path)
        lock.drop()


def _exchanged(path: Path, source: Path, way: Way, now: datetime, anchor: Path | None) -> Restored:
    actor, key, envelope = _unsealed(path, source, way)
    staged = swapping.staged(path)
    manifest = archive.read(source, staged)
    if not manifest.is_sealed_with(key) or copying.verified(staged, key) != manifest.proof:
        raise archive.damaged(source)
    database, current = engine.connect(staged, key), _current(path, way)
    informed = current is not None or anchor is not None or beside(path, ".anchors").exists()
    try:
        migrations.migrate(database, manifest.schema, now)
        erased = reapply_tombstones(database, path, current=current, anchor=anchor, actor=actor, now=now)
        with database.connect().execution_options(immediate=True) as connection, connection.begin():
            why = f"backup of {manifest.made}"
            journal.append(connection, verb=Verb.ALTERATION, at=now, actor=actor, subject="restore", purpose=why)
    finally:
        for each in (database, current):
            if each is not None:
                each.dispose()
    copying.verified(staged, key)
    kept = _kept(path)
    swapping.replace(path, envelope)
    return Restored(manifest=manifest, kept=kept, erased=erased, informed=informed)


def _unsealed(path: Path, source: Path, way: Way) -> tuple[str, bytes, Envelope]:
    """Return who restores, the backup's data key and its wraps; a wrong passphrase counts as one of the store's."""
    attempts.check(path, way.wall())
    envelope = archive.envelope(source)
    found = envelope.opened(way.secret)
    if found is None:
        attempts.count(path, way.wall())
        raise Rejected(_("The passphrase is wrong. A backup opens with those of the day it was made."), code=4)
    return found[0].name, found[1], envelope


def _current(path: Path, way: Way) -> Engine | None:
    """Return the store that is about to be replaced, None where it is missing, damaged, or opens with something else."""
    try:
        found = Envelope.read(beside(path, ".keys")).opened(way.secret)
        return engine.connect(path, found[1]) if found is not None and path.exists() else None
    except Rejected:
        return None


def _kept(path: Path) -> Path | None:
    """Give the store and what belongs to it second names, under which it can be opened; returns that of the store.

    A key file without a store is kept too: its store may only have been moved away.
    """
    number, kept = 1, beside(path, ".before-restore")
    while any(os.path.lexists(beside(kept, suffix)) for suffix in ("", *swapping.COMPANIONS)):
        number += 1
        kept = beside(path, f".before-restore-{number}")
    # The database last: a kept store without its keys or its rollback journal would be none.
    for suffix in (*swapping.COMPANIONS, ""):
        if beside(path, suffix).exists():
            _second_name(beside(path, suffix), beside(kept, suffix))
    sync_folder(path.absolute().parent)
    return kept if kept.exists() else None


def _second_name(path: Path, other: Path) -> None:
    try:
        os.link(path, other)
    except OSError:
        shutil.copy2(path, other)
