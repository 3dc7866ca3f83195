"""What an open store says about itself."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Table, func, select

from assistant.storage import actions, engine, journal
from assistant.storage.envelope import Envelope
from assistant.storage.files import beside
from assistant.storage.opening import Opened
from assistant.storage.tables import ATTEMPT, CASE, CONFERENCE, ENTRY, JOURNAL, TURN
from assistant.storage.vouched import meta


@dataclass(frozen=True, kw_only=True)
class StoreInfo:
    """What `store info` tells: where, which, how much, and who may open it."""

    path: Path
    store: str
    made: str
    schema: int
    cipher: str
    size: int
    cases: int
    conferences: int
    turns: int
    entries: int
    open_actions: int
    journal: int
    head: str
    passphrases: tuple[str, ...]
    failed_attempts: int


def info(connection: Connection, opened: Opened) -> StoreInfo:
    """Return the facts as of now."""

    def count(table: Table) -> int:
        return int(connection.execute(select(func.count()).select_from(table)).scalar_one())

    failed = connection.execute(select(func.coalesce(func.sum(ATTEMPT.c.failed), 0))).scalar_one()
    has_keys = beside(opened.path, ".keys").exists()
    return StoreInfo(
        path=opened.path,
        store=meta(connection, "store"),
        made=meta(connection, "made"),
        schema=int(connection.exec_driver_sql("PRAGMA user_version").scalar_one()),
        cipher=engine.cipher_version(),
        size=opened.path.stat().st_size,
        cases=count(CASE),
        conferences=count(CONFERENCE),
        turns=count(TURN),
        entries=count(ENTRY),
        open_actions=actions.count_open(connection),
        journal=count(JOURNAL),
        head=journal.head(connection),
        passphrases=Envelope.read(beside(opened.path, ".keys")).names() if has_keys else (),
        failed_attempts=int(failed),
    )
