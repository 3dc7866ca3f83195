"""A copy of an open store, page by page, under any key, while others go on writing; and what proves it whole."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlcipher3 import dbapi2 as sqlcipher

from assistant.storage import engine, journal
from assistant.storage.files import sync_file
from assistant.storage.migrations import SCHEMA
from assistant.storage.vouched import meta
from assistant.text import Message, _

STEP = 2000
"""Pages that are copied before a writer gets its turn: a moment, far less than a writer waits."""

PATIENCE = 3
"""Times that a writer may make the copy begin anew, until it is made in one go, for which writers wait."""


@dataclass(frozen=True, kw_only=True)
class Proof:
    """What a copy has in common with its original: which store, which schema, how much, and how far its journal reaches."""

    store: str
    schema: int
    head: str
    counts: Mapping[str, int]
    """Rows by table."""


class _RestlessError(Exception):
    """Writers made the copy begin anew too often."""


def copy(source: Engine, target: Path, key: bytes) -> None:
    """Copy the database to a new file under `key`, as one moment of it, and see it on the disk.

    Every page is sealed anew: nothing of the old key opens the copy. What fails leaves no file.
    """
    engine.new_file(target)
    try:
        raw = source.raw_connection()
        try:
            _pages(raw.driver_connection, target, key)
        finally:
            raw.close()
        sync_file(target)
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def proof(connection: Connection) -> Proof:
    """Return what a copy of this database must have in common with it."""
    # An index for searching is a virtual table, made of the others.
    listed = (
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY 1"
    )
    own = [str(name) for name in connection.exec_driver_sql(listed).scalars()]
    # Names of our own schema, quoted all the same.
    counts = {n: int(connection.exec_driver_sql(f'SELECT count(*) FROM "{n}"').scalar_one()) for n in own}  # noqa: S608
    schema = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    return Proof(store=meta(connection, "store"), schema=schema, head=journal.head(connection), counts=counts)


def faults(connection: Connection) -> tuple[Message, ...]:
    """Return what is wrong with a copy: its pages, references that lead nowhere, or its journal's chain."""
    if pages := engine.check_pages(connection):
        return pages
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        return (_("The structure is broken: {what}", what=_("a row refers to another that is not there.")),)
    if connection.exec_driver_sql("PRAGMA user_version").scalar_one() != SCHEMA:
        # An earlier schema's journal is read once it was brought up to date.
        return ()
    fault = journal.first_fault(journal.acts(connection))
    return (fault.problem,) if fault else ()


def verified(path: Path, key: bytes) -> Proof:
    """Return the proof of a copy that was made; raises Rejected where anything in it is wrong."""
    database = engine.connect(path, key)
    try:
        with database.connect() as connection:
            if faults(connection):
                raise engine.damaged(path)
            return proof(connection)
    finally:
        database.dispose()


def _pages(source: sqlcipher.Connection, target: Path, key: bytes) -> None:
    least, anew = 0, 0

    def watch(_status: int, remaining: int, _total: int) -> None:
        nonlocal least, anew
        anew += remaining > least > 0
        least = remaining
        if anew > PATIENCE:
            raise _RestlessError

    with closing(engine.bare(target, key)) as made:
        try:
            source.backup(made, pages=STEP, progress=watch, sleep=0.01)
        except _RestlessError:
            source.backup(made)
