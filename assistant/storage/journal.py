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
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from sqlalchemy import Connection, bindparam, insert, select

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
class Fault:
    """The first act that does not verify; `seq` is where it should stand."""

    seq: int
    problem: Message


def moment(at: datetime) -> str:
    """Return a time in the one form that is hashed: UTC, microseconds, Z."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def digest(act: Act) -> str:
    """Return the hash of an act over its canonical form: a JSON list in ASCII, strings in NFC (A10)."""
    parts = [act.seq, act.at, act.actor, str(act.verb), act.case, act.subject, act.purpose, act.commitment, act.previous]
    normal = [unicodedata.normalize("NFC", p) if isinstance(p, str) else p for p in parts]
    return hashlib.sha256(b"convene-journal-1\n" + json.dumps(normal, separators=(",", ":")).encode()).hexdigest()


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
        commitment=commitment(case_key(connection, case), data),
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


def acts(connection: Connection, case: str | None = None) -> tuple[Act, ...]:
    """Return the acts in order, all or those of one case."""
    query = select(JOURNAL).order_by(JOURNAL.c.seq)
    if case is not None:
        query = query.where(JOURNAL.c.case_reference == case)
    return tuple(
        Act(
            seq=r.seq,
            at=r.at,
            actor=r.actor,
            verb=r.verb,
            case=r.case_reference,
            subject=r.subject,
            purpose=r.purpose,
            commitment=r.commitment,
            previous=r.previous,
            hash=r.hash,
        )
        for r in connection.execute(query)
    )


def first_fault(chain: Iterable[Act], anchor: str = "") -> Fault | None:
    """Return the first act that was edited, removed, inserted or moved, or None.

    Args:
        chain: all acts in order.
        anchor: a head printed earlier; without one, a cut tail or a chain rewritten whole cannot be seen (F11).

    """
    seq, previous, anchored = 0, GENESIS, not anchor or anchor == GENESIS
    for seq, act in enumerate(chain, 1):
        if act.seq != seq:
            return Fault(seq, _("The journal lacks an entry or has one too many at number {n}.", n=seq))
        if act.previous != previous:
            return Fault(seq, _("The journal does not continue at number {n}.", n=seq))
        if digest(act) != act.hash:
            return Fault(seq, _("The journal was changed at number {n}.", n=seq))
        previous = act.hash
        anchored = anchored or previous == anchor
    if not anchored:
        return Fault(seq + 1, _("The journal does not reach the head that was noted: it was cut, rewritten, or an older copy."))
    return None


_LAST = select(JOURNAL.c.seq, JOURNAL.c.hash).order_by(JOURNAL.c.seq.desc()).limit(1)
_INSERT = insert(JOURNAL)
_KEY = select(CASE_KEY.c.key).where(CASE_KEY.c.case_reference == bindparam("case_reference"))
