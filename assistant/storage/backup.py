"""Backing a store up: one moment of it, while others may write, proved before it takes the place of the backup before."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError
from sqlcipher3 import dbapi2 as sqlcipher

from assistant.storage import archive, copying, engine, journal
from assistant.storage.envelope import Envelope
from assistant.storage.failures import not_backed_up
from assistant.storage.files import beside, glob_safe, sync_folder
from assistant.storage.journal import Verb
from assistant.storage.manifest import Manifest
from assistant.storage.opening import Opened, Way, alongside, unlock
from assistant.text import Rejected, _, literal

KEEP = 7
"""Earlier backups that are kept beside a new one where nothing else is said."""


def back_up(path: Path, target: Path, way: Way, now: datetime, keep: int = KEEP) -> Manifest:
    """Back up the store at `path`, also while another process has it open, and note that in its journal.

    Args:
        path: the store.
        target: the backup's file; a backup that is there becomes `FILE.1`, that one `FILE.2`, and so on.
        way: what the store is opened with.
        now: when it is.
        keep: how many earlier backups stay.

    """
    check_target(path, target)
    try:
        opened = unlock(path, now, way)
    except Rejected as refused:
        if refused.code != 6:
            raise
        opened = alongside(path, way)
    try:
        with _told(target), opened.engine.connect().execution_options(immediate=True) as connection, connection.begin():
            journal.append(connection, verb=Verb.CONSULTATION, at=now, actor=opened.actor, subject="backup")
        return write(opened, target, now, keep)
    finally:
        opened.engine.dispose()
        opened.lock.drop()


def write(opened: Opened, target: Path, now: datetime, keep: int = KEEP) -> Manifest:
    """Write a backup of an open store; whatever fails leaves the backups there were, and nothing else."""
    check_target(opened.path, target)
    mark = f".{target.name}.{secrets.token_hex(4)}"
    database, packed = target.with_name(f"{mark}.db"), target.with_name(mark)
    with _told(target):
        try:
            _forget_leftovers(target)
            copying.copy(opened.engine, database, opened.key)
            proof = copying.verified(database, opened.key)
            envelope = Envelope.read(beside(opened.path, ".keys"))
            _still_ours(opened)
            manifest = archive.write(packed, database, envelope, proof, made=journal.moment(now), key=opened.key)
            _place(packed, target, keep)
        finally:
            for left in (database, beside(database, "-journal"), packed):
                left.unlink(missing_ok=True)
    return manifest


def _still_ours(opened: Opened) -> None:
    """Refuse where another process gave the store another key meanwhile: the wraps would not fit the copy."""
    try:
        engine.connect(opened.path, opened.key).dispose()
    except Rejected:
        raise Rejected(_("The store got another key meanwhile. Try again."), code=6) from None


def check_target(path: Path, target: Path) -> None:
    """Refuse a place that holds something else than a backup, before anything is asked or made."""
    own = {
        os.path.realpath(beside(path, suffix)) for suffix in ("", ".keys", ".lock", "-journal", ".tries", ".next", ".next.keys")
    }
    if os.path.realpath(target) in own or target.is_dir():
        raise Rejected(_("A backup needs a file of its own: {path}", path=literal(str(target))))
    if not target.absolute().parent.is_dir():
        raise Rejected(_("There is no such folder: {path}", path=literal(str(target.absolute().parent))))
    for there in (target, *_earlier(target)):
        if there.exists() or there.is_symlink():
            _recognised(there)


def _recognised(there: Path) -> None:
    try:
        archive.recognise(there)
    except Rejected:
        raise Rejected(_("This file is no backup, and it is left as it is: {path}", path=literal(str(there)))) from None


@contextmanager
def _told(target: Path) -> Iterator[None]:
    """Say in one sentence why a backup could not be made."""
    try:
        yield
    except (OSError, SQLAlchemyError, sqlcipher.Error) as problem:
        raise not_backed_up(problem, target) from None


def _place(packed: Path, target: Path, keep: int) -> None:
    """Move the earlier backups on by one and give the new one its name; killed in between, none is lost."""
    there = dict(enumerate(_earlier(target), 1))
    for number in sorted(there, reverse=True):
        there[number].replace(beside(target, f".{number + 1}"))
    if target.exists():
        _second_name(target, beside(target, ".1"))
    packed.replace(target)
    sync_folder(target.absolute().parent)
    for number in range(keep + 1, len(there) + 2):
        # The oldest go last, when the new one is proved and in place.
        beside(target, f".{number}").unlink(missing_ok=True)


def _earlier(target: Path) -> list[Path]:
    """Return `FILE.1`, `FILE.2` ... as far as they go without a gap."""
    found: list[Path] = []
    while (there := beside(target, f".{len(found) + 1}")).exists() or there.is_symlink():
        found.append(there)
    return found


def _second_name(path: Path, other: Path) -> None:
    try:
        os.link(path, other)
    except OSError:
        # No hard links here (FAT): for a moment there is no backup under the first name, but one under the second.
        path.replace(other)


def _forget_leftovers(target: Path) -> None:
    """Remove what a killed backup left: its name is random, so nothing else ever would."""
    for pattern in ("????????", "????????.db", "????????.db-journal"):
        for old in target.absolute().parent.glob(f".{glob_safe(target.name)}.{pattern}"):
            old.unlink(missing_ok=True)
