"""The journal: who did what to which case, when and why, each act chained to the one before (Directive 2016/680 Art. 25).

No text of a case is in it. Each row commits to what was done by a code keyed per case: with the key it proves the content;
once the case is erased and the key forgotten it says nothing, while the chain still verifies.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select

from assistant.storage.tables import CASE_KEY, JOURNAL
from assistant.text import Message, _

GENESIS = "0" * 64
"""What the first act is chained to."""

LONGEST = 500
"""Characters of a purpose that are kept."""


class Verb(StrEnum):
    """The six kinds of processing that are logged."""

    COLLECTION = "collection"
    ALTERATION = "alteration"
    CONSULTATION = "consultation"
    DISCLOSURE = "disclosure"
    COMBINATION = "combination"
    ERASURE = "erasure"


@dataclass(frozen=True, kw_only=True)
class Act:
    """One row of the journal. `subject` names what it was done to by ids alone: a conference, a turn, a recipient."""

    seq: int
    at: str
    actor: str
    verb: str
    """A value of Verb; a string, because a tampered row must be found, not crash."""
    case: str
    subject: str
    purpose: str
    commitment: str
    previous: str
    hash: str


@dataclass(frozen=True)
class Anchor:
    """A head of the journal noted where the store's keeper cannot change it; `seq` is 0 where only the hash was noted."""

    head: str
    seq: int = 0


@dataclass(frozen=True)
class Fault:
    """The first act that does not verify; `seq` is where it should stand."""

    seq: int
    problem: Message


def moment(at: datetime) -> str:
    """Return a time in the one form that is hashed: UTC, microseconds, Z."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def canonical(act: Act) -> bytes:
    """Return the bytes that are hashed: a JSON list in ASCII, strings in NFC, the same on every machine (A10)."""
    parts = [act.seq, act.at, act.actor, str(act.verb), act.case, act.subject, act.purpose, act.commitment, act.previous]
    normal = [unicodedata.normalize("NFC", p) if isinstance(p, str) else p for p in parts]
    return b"convene-journal-1\n" + json.dumps(normal, separators=(",", ":")).encode()


def digest(act: Act) -> str:
    """Return the hash of an act."""
    return hashlib.sha256(canonical(act)).hexdigest()


def commitment(key: bytes, payload: bytes) -> str:
    """Return the keyed code for what was done."""
    return hmac.digest(key, b"convene-commitment-1\n" + payload, "sha256").hex()


def append(
    connection: Connection,
    *,
    verb: Verb,
    at: datetime,
    actor: str,
    case: str = "",
    subject: str = "",
    purpose: str = "",
    payload: str | bytes = b"",
) -> str:
    """Add one act in the transaction at hand and return its hash: if the journal cannot be written, nothing is (A5)."""
    last = connection.execute(_LAST).one_or_none()
    seq, previous = (last.seq + 1, last.hash) if last else (1, GENESIS)
    data = payload.encode() if isinstance(payload, str) else payload
    act = Act(
        seq=seq,
        at=moment(at),
        actor=actor,
        verb=verb,
        case=case,
        subject=subject,
        purpose=purpose[:LONGEST],
        # What carries nothing needs no key of its case: reading about an erased case must not draw it a new one.
        commitment=commitment(case_key(connection, case if data else ""), data),
        previous=previous,
        hash="",
    )
    own = digest(act)
    connection.execute(
        _INSERT,
        {
            "seq": seq,
            "at": act.at,
            "actor": actor,
            "verb": str(verb),
            "case_reference": case,
            "subject": subject,
            "purpose": act.purpose,
            "commitment": act.commitment,
            "previous": previous,
            "hash": own,
        },
    )
    return own


def case_key(connection: Connection, case: str) -> bytes:
    """Return the key of a case's commitments, drawn the first time it is needed."""
    key = connection.execute(_KEY, {"case_reference": case}).scalar_one_or_none()
    if key is None:
        key = secrets.token_bytes(32)
        connection.execute(insert(CASE_KEY).values(case_reference=case, key=key))
    return bytes(key)


def head(connection: Connection) -> str:
    """Return the hash of the last act."""
    last = connection.execute(_LAST).one_or_none()
    return str(last.hash) if last else GENESIS


def place(connection: Connection) -> Anchor:
    """Return where the journal stands: its last hash and how many acts lead to it."""
    last = connection.execute(_LAST).one_or_none()
    return Anchor(str(last.hash), last.seq) if last else Anchor(GENESIS)


def holds(connection: Connection, anchor: Anchor) -> bool:
    """Return whether the journal still has an anchor's hash at its number; one look-up, whatever the length."""
    found = connection.execute(select(JOURNAL.c.hash).where(JOURNAL.c.seq == anchor.seq)).scalar_one_or_none()
    return anchor.head == (found or GENESIS)


def acts(connection: Connection, case: str | None = None) -> tuple[Act, ...]:
    """Return the acts in order, all or those of one case."""
    return tuple(walk(connection, case))


def walk(connection: Connection, case: str | None = None) -> Iterator[Act]:
    """Yield the acts in order, all or those of one case; a journal of any length fits, one act at a time."""
    query = select(JOURNAL).order_by(JOURNAL.c.seq)
    if case is not None:
        query = query.where(JOURNAL.c.case_reference == case)
    for row in connection.execution_options(yield_per=1000).execute(query):
        yield _act(row)


def first_fault(chain: Iterable[Act], noted: Iterable[Anchor] = ()) -> Fault | None:
    """Return the first act that was edited, removed, inserted or moved, or None.

    Args:
        chain: all acts in order.
        noted: heads noted earlier; without one, a cut tail or a chain rewritten whole cannot be seen (F11).

    """
    noted = tuple(noted)
    wanted = {a.head for a in noted} - {"", GENESIS}
    numbered = {a.seq: a.head for a in noted if a.seq}
    seq, previous = 0, GENESIS
    for seq, act in enumerate(chain, 1):
        if act.seq != seq:
            return Fault(seq, _("The journal lacks an entry or has one too many at number {n}.", n=seq))
        if act.previous != previous:
            return Fault(seq, _("The journal does not continue at number {n}.", n=seq))
        if digest(act) != act.hash:
            return Fault(seq, _("The journal was changed at number {n}.", n=seq))
        if numbered.get(seq, act.hash) != act.hash:
            return Fault(seq, _("The journal is not the one whose head was noted at number {n}: it was rewritten.", n=seq))
        previous = act.hash
        wanted.discard(previous)
    if wanted:
        return Fault(seq + 1, _("The journal does not reach the head that was noted: it was cut, rewritten, or an older copy."))
    return None


def _act(row: Row[Any]) -> Act:
    return Act(
        seq=row.seq,
        at=row.at,
        actor=row.actor,
        verb=row.verb,
        case=row.case_reference,
        subject=row.subject,
        purpose=row.purpose,
        commitment=row.commitment,
        previous=row.previous,
        hash=row.hash,
    )


_LAST = select(JOURNAL.c.seq, JOURNAL.c.hash).order_by(JOURNAL.c.seq.desc()).limit(1)
_INSERT = insert(JOURNAL)
_KEY = select(CASE_KEY.c.key).where(CASE_KEY.c.case_reference == bindparam("case_reference"))
