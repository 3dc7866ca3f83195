"""What the encrypted database itself remembers of its wraps, so that a key file put there by somebody else is noticed.

Whoever can write the folder can put an old key file back, or a wrap of their own into it. That opens nothing by itself; but
a new data key is sealed only to wraps that the database vouches for.
"""

from __future__ import annotations

import json

from sqlalchemy import Connection, delete, insert, select

from assistant.storage.envelope import Envelope
from assistant.storage.tables import META

_WRAPS = "wraps"


def meta(connection: Connection, name: str) -> str:
    """Return one fact about the store, empty where it is not known."""
    return str(connection.execute(select(META.c.value).where(META.c.key == name)).scalar_one_or_none() or "")


def set_meta(connection: Connection, name: str, value: str) -> None:
    """Keep one fact about the store."""
    connection.execute(delete(META).where(META.c.key == name))
    connection.execute(insert(META).values(key=name, value=value))


def vouch(connection: Connection, name: str, fingerprint: str) -> None:
    """Remember a wrap by its fingerprint; an empty one forgets it."""
    known = _known(connection)
    known.pop(name, None)
    if fingerprint:
        known[name] = fingerprint
    set_meta(connection, _WRAPS, json.dumps(known, sort_keys=True))


def strangers(connection: Connection, envelope: Envelope) -> tuple[str, ...]:
    """Return the names of the wraps that the database does not know, or knows otherwise."""
    known = _known(connection)
    return tuple(w.name for w in envelope.wraps if not w.fingerprint or known.get(w.name) != w.fingerprint)


def _known(connection: Connection) -> dict[str, str]:
    return dict(json.loads(meta(connection, _WRAPS) or "{}"))
