"""What was handed out: the very bytes, under their copy number; "produced again" means these bytes."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, insert, select

from assistant.storage.tables import MINUTES


@dataclass(frozen=True, kw_only=True)
class HandedOut:
    """One document as one recipient got it."""

    copy: str
    conference: str
    recipient: str
    kind: str
    language: str
    format: str
    version: str
    at: str
    content: bytes


def keep(connection: Connection, made: HandedOut) -> None:
    """Keep one document."""
    row = {
        "copy_number": made.copy,
        "conference_id": made.conference,
        "recipient": made.recipient,
        "kind": made.kind,
        "language": made.language,
        "format": made.format,
        "version": made.version,
        "at": made.at,
        "content": made.content,
    }
    connection.execute(insert(MINUTES), row)


def of(connection: Connection, conference: str) -> tuple[HandedOut, ...]:
    """Return what was handed out of a conference, oldest first."""
    query = select(MINUTES).where(MINUTES.c.conference_id == conference).order_by(MINUTES.c.at, MINUTES.c.copy_number)
    return tuple(
        HandedOut(
            copy=r.copy_number,
            conference=r.conference_id,
            recipient=r.recipient,
            kind=r.kind,
            language=r.language,
            format=r.format,
            version=r.version,
            at=r.at,
            content=bytes(r.content),
        )
        for r in connection.execute(query)
    )
