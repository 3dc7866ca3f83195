"""Cases that were erased after a backup was made are erased again when it is restored, before anybody can read them (A8)."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine

from assistant.text import Rejected, _


def reapply_tombstones(
    restored: Engine, path: Path, *, current: Engine | None = None, anchor: Path | None = None, actor: str, now: datetime
) -> tuple[str, ...]:
    """Erase in a restored database what was erased since, and return the references of those cases.

    Args:
        restored: the database from the backup, not in its place yet.
        current: the database that it replaces, None where it is missing or what opens the backup does not open it.
        path: where it will be. What shall stand in the anchor file beside it is written beside `swapping.staged(path)`, and
            comes into place with it.
        anchor: the file beside which tombstones are kept, None where none is given.
        actor: who restores, for the journal.
        now: when.

    """
    del restored, current, path, actor, now
    if anchor is not None:
        raise Rejected(_("Tombstones are not kept yet: restore without --anchor."), code=2)
    return ()
