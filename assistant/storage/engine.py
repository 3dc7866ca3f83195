"""The encrypted database: how it is opened, made and checked; nothing here creates a store by opening one (F9)."""

from __future__ import annotations

import os
from pathlib import Path

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event
from sqlalchemy.exc import SQLAlchemyError
from sqlcipher3 import dbapi2 as sqlcipher

from assistant.storage.failures import is_damage, not_read
from assistant.storage.files import OWNER_ONLY
from assistant.storage.migrations import SCHEMA
from assistant.text import Message, Rejected, _, literal

APPLICATION = 0x436E766E
"""`Cnvn`: says whose database this is (S12)."""

WAIT = 5
"""Seconds that a statement waits for another program, a backup tool for instance."""

_SETTINGS = (
    # EXTRA also syncs the folder after the rollback journal is gone: a commit survives a power cut (F7).
    "journal_mode = DELETE",
    "synchronous = EXTRA",
    "foreign_keys = ON",
    "secure_delete = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "temp_store = MEMORY",
)


def connect(path: Path, key: bytes) -> Engine:
    """Return the engine over an existing store; raises Rejected where it is damaged, not ours or newer."""
    engine = _engine(path, key)
    try:
        with engine.connect() as connection:
            application = _pragma(connection, "application_id")
            version = _pragma(connection, "user_version")
    except (SQLAlchemyError, sqlcipher.Error) as problem:
        engine.dispose()
        raise (damaged(path) if is_damage(problem) else not_read(problem)) from None
    if application != APPLICATION:
        engine.dispose()
        raise Rejected(_("This database belongs to another program: {path}", path=literal(str(path))))
    if version > SCHEMA:
        engine.dispose()
        raise Rejected(
            _(
                "A newer Convene made this store (schema {found}, this one knows {known}): {path}",
                found=version,
                known=SCHEMA,
                path=literal(str(path)),
            )
        )
    if version < 1:
        engine.dispose()
        raise damaged(path)
    return engine


def create(path: Path, key: bytes) -> Engine:
    """Return the engine over a new, empty file, which only its owner may read."""
    new_file(path)
    engine = _engine(path, key)
    with engine.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION:d}")
        connection.commit()
    return engine


def schema_version(engine: Engine) -> int:
    """Return the schema version that the store is at."""
    with engine.connect() as connection:
        return _pragma(connection, "user_version")


def damaged(path: Path) -> Rejected:
    """Return the refusal of a store whose pages do not verify."""
    return Rejected(_("The store is damaged. Put back a backup: {path}", path=literal(str(path))))


def check_pages(connection: Connection) -> tuple[Message, ...]:
    """Return what is wrong with the file, page by page: seals first, then structure; either alone misses something."""
    seals = connection.exec_driver_sql("PRAGMA cipher_integrity_check(20)").scalars().all()
    if seals:
        return tuple(_("A page does not verify: {what}", what=literal(str(found))) for found in seals)
    structure = connection.exec_driver_sql("PRAGMA integrity_check(20)").scalars().all()
    return tuple(_("The structure is broken: {what}", what=literal(str(s))) for s in structure if s != "ok")


def cipher_version() -> str:
    """Return the version of SQLCipher."""
    connection = sqlcipher.connect(":memory:")
    try:
        return str(connection.execute("PRAGMA cipher_version").fetchone()[0])
    finally:
        connection.close()


def new_file(path: Path) -> None:
    """Make an empty file, which only its owner may read; raises FileExistsError rather than take another's."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY))


def bare(path: Path, key: bytes) -> sqlcipher.Connection:
    """Return the driver's own connection to an existing file, with every setting that durability rests on."""
    silence()
    # mode=rw opens and never creates; a raw key needs no derivation and cannot be mistaken for a passphrase.
    connection = sqlcipher.connect(
        f"{path.absolute().as_uri()}?mode=rw", uri=True, check_same_thread=False, timeout=WAIT, isolation_level=None
    )
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for setting in _SETTINGS:
            connection.execute(f"PRAGMA {setting}")
    except sqlcipher.Error:
        connection.close()
        raise
    return connection


def _engine(path: Path, key: bytes) -> Engine:
    def open_file() -> sqlcipher.Connection:
        return bare(path, key)

    engine = create_engine("sqlite://", module=sqlcipher, creator=open_file, poolclass=StaticPool, hide_parameters=True)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # The driver begins nothing by itself (isolation_level None): a read-modify-write holds the write lock from its start.
        immediate = connection.get_execution_options().get("immediate")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")

    return engine


def silence() -> None:
    """Keep SQLCipher from writing to stderr, which would land in the middle of the screen (F10)."""
    connection = sqlcipher.connect(":memory:")
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.close()


def _pragma(connection: Connection, name: str) -> int:
    return int(connection.exec_driver_sql(f"PRAGMA {name}").scalar_one())
