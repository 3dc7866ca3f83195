"""Cases that were erased after a backup was made are erased again when it is restored, before anybody can read them (A8)."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine

from assistant.storage import anchors, erasure, swapping
from assistant.storage.vouched import meta


def reapply_tombstones(
    restored: Engine, path: Path, *, current: Engine | None = None, anchor: Path | None = None, actor: str, now: datetime
) -> tuple[str, ...]:
    """Erase in a restored database what was erased since, and return the references of those cases.

    To be called once for a restore, after the migrations and before the databases change places. The anchor file beside the
    store is written anew for the restored journal, with every tombstone: a restore goes back on purpose, so the heads of the
    store that it replaces no longer bind; a head kept elsewhere still shows that it went back. A tombstone is recognised by
    the case's own key, so one of another store or a forged one erases nothing. Holds do not protect a case once erased.

    Args:
        restored: the database from the backup, not in its place yet.
        path: the place of the store; the anchor file beside it is read first.
        current: the database that it replaces, None where there is none or it cannot be opened; its journal is read too.
        anchor: an anchor file kept elsewhere, None where none is given.
        actor: who restores, for the journal.
        now: when.

    Raises:
        Rejected: an anchor file cannot be read or is damaged; nothing was erased.

    """
    files = [anchors.kept(path)] + ([anchors.read(anchor)] if anchor is not None else [])
    stones = dict.fromkeys(stone for file in files for stone in file.tombstones)
    if current is not None:
        with current.connect() as connection:
            stones |= dict.fromkeys(erasure.tombstones(connection))
    with restored.connect().execution_options(immediate=True) as connection, connection.begin():
        found = erasure.buried(connection, frozenset(stones))
        for case in found:
            erasure.erase(connection, case, at=now, actor=actor, purpose="restore")
    with restored.connect() as connection:
        anchors.restart(connection, swapping.staged(path), meta(connection, "store"), stones)
    return found
