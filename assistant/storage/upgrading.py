"""Bringing a store of an earlier Convene up to date: a backup first, then step by step, as often as it takes (R11)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError
from sqlcipher3 import dbapi2 as sqlcipher

from assistant.storage import backup, copying, engine, journal, migrations
from assistant.storage.failures import not_saved
from assistant.storage.files import beside
from assistant.storage.journal import Verb
from assistant.storage.opening import Opened, Way, unlock


@dataclass(frozen=True, kw_only=True)
class Upgraded:
    """What came of it; `backup` is the store as it was, None where nothing had to be done."""

    found: int
    schema: int
    backup: Path | None


def upgrade(path: Path, way: Way, now: datetime) -> Upgraded:
    """Bring the store at `path` to the schema that this Convene writes; killed anywhere, doing it again finishes it."""
    opened = unlock(path, now, way, older=True)
    try:
        found = engine.schema_version(opened.engine)
        if found == migrations.SCHEMA:
            return Upgraded(found=found, schema=found, backup=None)
        target = _kept(opened, found, now)
        _take_steps(opened, found, now)
        return Upgraded(found=found, schema=migrations.SCHEMA, backup=target)
    except (OSError, SQLAlchemyError, sqlcipher.Error) as problem:
        raise not_saved(problem) from None
    finally:
        opened.engine.dispose()
        opened.lock.drop()


def _kept(opened: Opened, found: int, now: datetime) -> Path:
    """Return the backup of a store as it was; of one that a raw key opens, which has no wraps to keep with it, a copy."""
    if beside(opened.path, ".keys").exists():
        target = beside(opened.path, f".schema-{found}.backup")
        backup.write(opened, target, now)
        return target
    target = beside(opened.path, f".schema-{found}")
    target.unlink(missing_ok=True)
    copying.copy(opened.engine, target, opened.key)
    return target


def _take_steps(opened: Opened, found: int, now: datetime) -> None:
    migrations.migrate(opened.engine, found, now)
    with opened.engine.connect().execution_options(immediate=True) as connection, connection.begin():
        if copying.faults(connection):
            raise engine.damaged(opened.path)
        subject = f"schema {migrations.SCHEMA}"
        journal.append(connection, verb=Verb.ALTERATION, at=now, actor=opened.actor, subject=subject)
