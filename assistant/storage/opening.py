"""Making, unlocking and locking a store: the file, the key file beside it, and the lock that one process holds."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine, delete, insert
from sqlalchemy.exc import SQLAlchemyError

from assistant.storage import attempts, engine, journal, swapping, vouched
from assistant.storage.envelope import Envelope
from assistant.storage.failures import not_read, not_saved
from assistant.storage.files import beside, place_new
from assistant.storage.journal import Verb
from assistant.storage.locking import Lock
from assistant.storage.looks import recognise
from assistant.storage.migrations import SCHEMA, migrate
from assistant.storage.secret import RECOVERY, new_recovery_code, normal, wrap_name
from assistant.storage.tables import ATTEMPT, META
from assistant.storage.vouched import meta
from assistant.storage.wrap import CODE, KEY_BYTES, Cost
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


@dataclass(frozen=True, kw_only=True)
class Way:
    """What somebody opens a store with: a passphrase or the recovery code, or the raw key of one that has neither."""

    secret: str = ""
    key: bytes | None = None
    wall: Callable[[], float] = time.time
    """The machine's clock, by which wrong passphrases make the next try wait."""


def make(
    path: Path,
    now: datetime,
    passphrase: str | None,
    name: str,
    *,
    cost: Cost,
    key: bytes | None = None,
    show: Callable[[str], None] = lambda _code: None,
) -> str:
    """Make a store; returns the recovery code, empty where a raw key opens it.

    The code is shown first, then comes the key file, and the store gets its name last: killed in between, there is no store
    yet, and none is lost.
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
        if swapping.is_due(path):
            # A restore that was killed at its end: the store is all there.
            swapping.finish(path)
            raise _exists(path)
        _set_aside(beside(path, "-journal"))
        ident, data_key = secrets.token_hex(16), key or secrets.token_bytes(KEY_BYTES)
        temporary = path.with_name(f".{path.name}.new")
        for left in (temporary, beside(temporary, "-journal")):
            # Of a making that was killed; its journal must not be played into the new file.
            left.unlink(missing_ok=True)
        try:
            code, envelope = "", Envelope(store=ident)
            if passphrase is not None:
                code = new_recovery_code()
                envelope = envelope.sealed_with(actor, passphrase, data_key, cost)
                envelope = envelope.sealed_with(RECOVERY, code, data_key, cost, CODE)
            _fill(temporary, data_key, now, envelope, actor)
            if envelope.wraps:
                show(code)
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


def unlock(path: Path, now: datetime, way: Way, *, older: bool = False) -> Opened:
    """Open a store; raises Rejected with the contract's exit codes.

    Args:
        path: the store.
        now: what the journal notes.
        way: what it is opened with.
        older: whether a store of an earlier schema is opened too, to read it and bring it up to date; nothing is noted then.

    """
    swapping.recognise(path)
    lock = Lock(path)
    lock.take()
    try:
        swapping.finish(path)
        recognise(path)
        return _opened(path, lock, now, way, older=older)
    except BaseException as problem:
        lock.drop()
        if isinstance(problem, OSError):
            raise not_read(problem) from None
        raise


def alongside(path: Path, way: Way) -> Opened:
    """Open a store that another process has open, to read it and add to its journal, nothing else."""
    recognise(path)
    envelope = Envelope.read(beside(path, ".keys"))
    actor, key, _fresh = _unsealed(envelope, path, way)
    database = engine.connect(path, key)
    try:
        _verify(database, path, envelope, older=False)
    except BaseException:
        database.dispose()
        raise
    return Opened(path, database, actor, key, Lock(path))


def _opened(path: Path, lock: Lock, now: datetime, way: Way, *, older: bool) -> Opened:
    envelope = Envelope.read(beside(path, ".keys")) if way.key is None else None
    actor, key, fresh = (KEYHOLDER, way.key, None) if envelope is None else _unsealed(envelope, path, way)
    database = engine.connect(path, _whole(key))
    try:
        _verify(database, path, envelope, older=older)
        if not older:
            _note_attempts(database, path, actor, now)
            _renew(database, path, actor, envelope, fresh)
    except BaseException as problem:
        database.dispose()
        if isinstance(problem, SQLAlchemyError):
            raise not_read(problem) from None
        raise
    return Opened(path, database, actor, _whole(key), lock)


class Earlier(Rejected):
    """The refusal of a store whose schema is not ours yet."""

    def __init__(self, schema: int, path: Path) -> None:
        """Say what it is and what brings it up to date."""
        super().__init__(
            _(
                "An earlier Convene made this store (schema {found}, this one writes {known}): {path}. "
                "convene store migrate makes a backup and brings it up to date.",
                found=schema,
                known=SCHEMA,
                path=literal(str(path)),
            )
        )


def _whole(key: bytes | None) -> bytes:
    if key is None or len(key) != KEY_BYTES:
        raise Rejected(_("The key is damaged."))
    return key


def _fill(temporary: Path, key: bytes, now: datetime, envelope: Envelope, actor: str) -> None:
    database, ident = engine.create(temporary, key), envelope.store
    try:
        migrate(database, 0, now)
        with database.connect().execution_options(immediate=True) as connection, connection.begin():
            connection.execute(insert(META), [{"key": "store", "value": ident}, {"key": "made", "value": now.isoformat()}])
            for wrap in envelope.wraps:
                vouched.vouch(connection, wrap.name, wrap.fingerprint)
            journal.append(connection, verb=Verb.COLLECTION, at=now, actor=actor, subject="store", payload=ident)
    finally:
        database.dispose()


def _unsealed(envelope: Envelope, path: Path, way: Way) -> tuple[str, bytes, Envelope]:
    """Return who opens, the data key, and the envelope, renewed where the wrap is one of an earlier Convene."""
    attempts.check(path, way.wall())
    found = envelope.opened(way.secret)
    if found is None:
        attempts.count(path, way.wall())
        raise Rejected(_("The passphrase is wrong."), code=4)
    wrap, key = found
    if wrap.public:
        return wrap.name, key, envelope
    return wrap.name, key, envelope.sealed_with(wrap.name, way.secret, key, wrap.cost, wrap.kind)


def _renew(database: Engine, path: Path, actor: str, now: Envelope | None, fresh: Envelope | None) -> None:
    """Give a wrap of an earlier Convene its key pair, now that its secret is known; if not now, then next time."""
    wrap = fresh.wrap(actor) if fresh is not None else None
    if fresh is None or wrap is None or fresh == now:
        return
    try:
        with database.connect().execution_options(immediate=True) as connection, connection.begin():
            vouched.vouch(connection, actor, wrap.fingerprint)
        fresh.write(beside(path, ".keys"))
    except (SQLAlchemyError, OSError):
        return


def _verify(database: Engine, path: Path, envelope: Envelope | None, *, older: bool) -> None:
    with database.connect() as connection:
        if path.stat().st_size <= SMALL and engine.check_pages(connection):
            raise engine.damaged(path)
        if envelope is not None and meta(connection, "store") != envelope.store:
            raise Rejected(_("The key file belongs to another store: {path}", path=literal(str(beside(path, ".keys")))))
    if engine.schema_version(database) < SCHEMA and not older:
        raise Earlier(engine.schema_version(database), path)


def _note_attempts(database: Engine, path: Path, actor: str, now: datetime) -> None:
    failed = attempts.failed(path)
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
    attempts.forget(path)


def _set_aside(companion: Path) -> None:
    """Never overwrite what belongs to another store, which may only have been moved away, and never play it into ours (R5)."""
    if companion.exists():
        companion.rename(companion.with_name(f"{companion.name}.kept-{secrets.token_hex(4)}"))


def _exists(path: Path) -> Rejected:
    return Rejected(_("There is a file already, and it is left as it is: {path}", path=literal(str(path))))
