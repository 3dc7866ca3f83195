"""Making, unlocking and locking a store: the file, the key file beside it, and the lock that one process holds."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, delete, insert, select
from sqlalchemy.exc import SQLAlchemyError

from assistant.storage import engine, journal
from assistant.storage.envelope import KEY_BYTES, RECOVERY, Cost, Envelope, new_recovery_code, normal, wrap_name
from assistant.storage.failures import not_read, not_saved
from assistant.storage.files import beside, place_new, write_whole
from assistant.storage.journal import Verb
from assistant.storage.locking import Lock
from assistant.storage.looks import recognise
from assistant.storage.migrations import migrate
from assistant.storage.tables import ATTEMPT, META
from assistant.text import Rejected, _, literal

SMALL = 8 * 1024 * 1024
"""Bytes up to which every page is verified on opening; a larger store is verified page by page as it is read."""

KEYHOLDER = "chair"
"""The actor where a raw key opens the store and so no passphrase has a name."""


@dataclass
class Opened:
    """A store that is open: its engine, who opened it, its data key, and the lock to drop in the end."""

    path: Path
    engine: Engine
    actor: str
    key: bytes
    lock: Lock


def make(path: Path, now: datetime, passphrase: str | None, name: str, *, cost: Cost, key: bytes | None = None) -> str:
    """Make a store; returns the recovery code, empty where a raw key opens it.

    The key file comes first and the store gets its name last: killed in between, there is no store yet, and none is lost.
    """
    if key is not None:
        _whole(key)
    if passphrase is not None:
        normal(passphrase)
    actor = wrap_name(name)
    lock = Lock(path)
    if path.exists() or path.is_symlink():
        raise _exists(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        raise Rejected(_("The folder cannot be made: {path}", path=literal(str(path.parent)))) from None
    lock.take()
    try:
        ident, data_key = secrets.token_hex(16), key or secrets.token_bytes(KEY_BYTES)
        temporary = path.with_name(f".{path.name}.new")
        for left in (temporary, beside(temporary, "-journal")):
            # Of a making that was killed; its journal must not be played into the new file.
            left.unlink(missing_ok=True)
        try:
            _fill(temporary, data_key, now, ident, actor)
            code = ""
            if passphrase is not None:
                code = new_recovery_code()
                envelope = Envelope(store=ident).sealed_with(actor, passphrase, data_key, cost)
                envelope = envelope.sealed_with(RECOVERY, code, data_key, cost, RECOVERY)
                _set_aside(beside(path, ".keys"))
                envelope.write(beside(path, ".keys"))
            place_new(temporary, path)
        finally:
            temporary.unlink(missing_ok=True)
    except FileExistsError:
        raise _exists(path) from None
    except (SQLAlchemyError, OSError) as problem:
        raise not_saved(problem) from None
    finally:
        lock.drop()
    return code


def unlock(path: Path, now: datetime, secret: str | None, key: bytes | None) -> Opened:
    """Open a store with a passphrase or recovery code, or with its raw key; raises Rejected with the contract's exit codes."""
    recognise(path)
    envelope = Envelope.read(beside(path, ".keys")) if key is None else None
    lock = Lock(path)
    lock.take()
    try:
        actor = KEYHOLDER
        if envelope is not None:
            actor, key = _unsealed(envelope, path, secret or "")
        database = engine.connect(path, _whole(key))
        try:
            _verify(database, path, envelope)
            migrate(database, engine.schema_version(database), now)
            _note_attempts(database, path, actor, now)
        except BaseException as problem:
            database.dispose()
            if isinstance(problem, SQLAlchemyError):
                raise not_read(problem) from None
            raise
    except BaseException:
        lock.drop()
        raise
    return Opened(path, database, actor, _whole(key), lock)


def meta(connection: Connection, name: str) -> str:
    """Return one fact about the store, empty where it is not known."""
    return str(connection.execute(select(META.c.value).where(META.c.key == name)).scalar_one_or_none() or "")


def _whole(key: bytes | None) -> bytes:
    if key is None or len(key) != KEY_BYTES:
        raise Rejected(_("The key is damaged."))
    return key


def _fill(temporary: Path, key: bytes, now: datetime, ident: str, actor: str) -> None:
    database = engine.create(temporary, key)
    try:
        migrate(database, 0, now)
        with database.connect().execution_options(immediate=True) as connection, connection.begin():
            connection.execute(insert(META), [{"key": "store", "value": ident}, {"key": "made", "value": now.isoformat()}])
            journal.append(connection, verb=Verb.COLLECTION, at=now, actor=actor, subject="store", payload=ident)
    finally:
        database.dispose()


def _unsealed(envelope: Envelope, path: Path, secret: str) -> tuple[str, bytes]:
    found = envelope.opened(secret)
    if found is None:
        _count_attempt(path)
        raise Rejected(_("The passphrase is wrong."), code=4)
    return found


def _verify(database: Engine, path: Path, envelope: Envelope | None) -> None:
    with database.connect() as connection:
        if path.stat().st_size <= SMALL and engine.check_pages(connection):
            raise engine.damaged(path)
        if envelope is not None and meta(connection, "store") != envelope.store:
            raise Rejected(_("The key file belongs to another store: {path}", path=literal(str(beside(path, ".keys")))))


def _count_attempt(path: Path) -> None:
    """Count a wrong passphrase where the store cannot be written yet; it is noted inside once the store is open (S4)."""
    try:
        write_whole(beside(path, ".tries"), json.dumps({"failed": failed_attempts(path) + 1}).encode())
    except OSError:
        # A folder that cannot be written also keeps no count; refusing the passphrase matters more.
        return


def failed_attempts(path: Path) -> int:
    """Return how many wrong passphrases were tried since the store was last open."""
    try:
        return int(json.loads(beside(path, ".tries").read_bytes()[:100])["failed"])
    except (OSError, ValueError, KeyError, TypeError):
        return 0


def _note_attempts(database: Engine, path: Path, actor: str, now: datetime) -> None:
    failed = failed_attempts(path)
    if not failed:
        return
    try:
        with database.connect().execution_options(immediate=True) as connection, connection.begin():
            at = journal.moment(now)
            connection.execute(delete(ATTEMPT).where(ATTEMPT.c.at == at))
            connection.execute(insert(ATTEMPT).values(at=at, failed=failed))
            journal.append(connection, verb=Verb.CONSULTATION, at=now, actor=actor, subject=f"wrong-passphrases {failed}")
    except SQLAlchemyError as problem:
        raise not_saved(problem) from None
    beside(path, ".tries").unlink(missing_ok=True)


def _set_aside(keys: Path) -> None:
    """Never overwrite a key file: the store it opens may only have been moved away."""
    if keys.exists():
        keys.rename(keys.with_name(f"{keys.name}.kept-{secrets.token_hex(4)}"))


def _exists(path: Path) -> Rejected:
    return Rejected(_("There is a file already, and it is left as it is: {path}", path=literal(str(path))))
