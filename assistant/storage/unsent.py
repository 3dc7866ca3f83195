"""What stands in a conference's line and was not sent yet: one row, gone with the next turn or with the case."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, insert, select

from assistant.storage.tables import UNSENT


def keep(connection: Connection, conference: str, at: datetime, text: str) -> None:
    """Keep a line as typed so far instead of what was kept of it; an empty one is forgotten."""
    forget(connection, conference)
    if text:
        connection.execute(insert(UNSENT).values(conference_id=conference, at=at.isoformat(), body=text))


def of(connection: Connection, conference: str) -> str:
    """Return what was typed and not sent, empty where nothing was."""
    return connection.execute(select(UNSENT.c.body).where(UNSENT.c.conference_id == conference)).scalar_one_or_none() or ""


def forget(connection: Connection, conference: str) -> None:
    """Forget it: it was sent, or taken out again."""
    connection.execute(_FORGET, {"this": conference})


_FORGET = delete(UNSENT).where(UNSENT.c.conference_id == bindparam("this"))
