"""Erasing a case: its key and all that is stored of it go in one transaction; the journal keeps a tombstone.

What others hold of the case is not reached: the copies handed out are listed, to be recalled. A legal hold blocks erasure.
Holds and erasures are acts of the journal, so neither can be undone or made up without the chain showing it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, func, select, text

from assistant.storage import cases
from assistant.storage.journal import Verb, append, commitment
from assistant.storage.tables import (
    ACTION_STATE,
    CASE,
    CASE_KEY,
    CONFERENCE,
    ENTRY,
    JOURNAL,
    MINUTES,
    PARTICIPANT,
    SEARCH,
    TURN,
    UNSENT,
)
from assistant.text import Rejected, _, literal

ERASED, HELD, LIFTED = "case erased", "hold on", "hold off"
"""Subjects of the acts that an erasure, a hold and its lifting leave."""

_STONE = b"erased"
"""What a tombstone commits to: with the case's key anyone can tell that it is this case's, without it nobody."""


@dataclass(frozen=True, kw_only=True)
class Hold:
    """A legal hold: who placed it and when."""

    case: str
    actor: str
    at: str


@dataclass(frozen=True, kw_only=True)
class Copy:
    """One copy that left the store and is to be recalled; its bytes are erased with the case."""

    copy: str
    conference: str
    recipient: str
    name: str
    agency: str
    kind: str
    language: str
    at: str


@dataclass(frozen=True, kw_only=True)
class Erased:
    """What an erasure leaves: the tombstone and the copies to recall."""

    case: str
    tombstone: str
    recall: tuple[Copy, ...]


def erase(connection: Connection, reference: str, *, at: datetime, actor: str, purpose: str) -> Erased:
    """Erase a case in the transaction at hand.

    The act comes first, under the key that goes with the case; `secure_delete` overwrites the pages, and the search index is
    told to do the same with its own.
    """
    left = recall(connection, reference)
    append(connection, verb=Verb.ERASURE, at=at, actor=actor, case=reference, subject=ERASED, purpose=purpose, payload=_STONE)
    stone = tombstones(connection)[-1]
    held = select(CONFERENCE.c.id).where(CONFERENCE.c.case_reference == reference)
    # The key goes first: turns may only be removed once it is gone.
    connection.execute(delete(CASE_KEY).where(CASE_KEY.c.case_reference == reference))
    connection.execute(delete(SEARCH).where(SEARCH.c.case_reference == reference))
    connection.execute(delete(ACTION_STATE).where(ACTION_STATE.c.case_reference == reference))
    for table in (ENTRY, TURN, MINUTES, UNSENT):
        connection.execute(delete(table).where(table.c.conference_id.in_(held)))
    for table in (CONFERENCE, PARTICIPANT):
        connection.execute(delete(table).where(table.c.case_reference == reference))
    connection.execute(delete(CASE).where(CASE.c.reference == reference))
    return Erased(case=reference, tombstone=stone, recall=left)


def erased(connection: Connection) -> dict[str, int]:
    """Return the cases that were erased, each with the number of its last tombstone; a reference may be used again."""
    query = select(JOURNAL.c.case_reference, func.max(JOURNAL.c.seq)).where(_IS_STONE).group_by(JOURNAL.c.case_reference)
    return {row[0]: row[1] for row in connection.execute(query)}


def tombstones(connection: Connection) -> tuple[str, ...]:
    """Return the tombstones in the journal, in order."""
    return tuple(connection.execute(select(JOURNAL.c.commitment).where(_IS_STONE).order_by(JOURNAL.c.seq)).scalars())


def buried(connection: Connection, stones: frozenset[str]) -> tuple[str, ...]:
    """Return the cases of this store that one of the tombstones is of: they were erased after this copy was made."""
    keys = connection.execute(select(CASE_KEY).order_by(CASE_KEY.c.case_reference))
    return tuple(r.case_reference for r in keys if r.case_reference and commitment(bytes(r.key), _STONE) in stones)


def recall(connection: Connection, reference: str) -> tuple[Copy, ...]:
    """Return the copies of a case that were handed out, oldest first."""
    known = cases.case(connection, reference)
    query = (
        select(MINUTES, CONFERENCE.c.case_reference)
        .join(CONFERENCE, CONFERENCE.c.id == MINUTES.c.conference_id)
        .where(CONFERENCE.c.case_reference == reference)
        .order_by(MINUTES.c.at, MINUTES.c.copy_number)
    )
    out = []
    for row in connection.execute(query):
        person = known.participant(row.recipient) if known else None
        out.append(
            Copy(
                copy=row.copy_number,
                conference=row.conference_id,
                recipient=row.recipient,
                name=person.name if person else "",
                agency=person.agency if person else "",
                kind=row.kind,
                language=row.language,
                at=row.at,
            )
        )
    return tuple(out)


def holds(connection: Connection, reference: str | None = None) -> dict[str, Hold]:
    """Return the legal holds in force, by case: all, or that of one case."""
    query = select(JOURNAL.c.case_reference, JOURNAL.c.subject, JOURNAL.c.actor, JOURNAL.c.at).where(_IS_HOLD)
    if reference is not None:
        query = query.where(JOURNAL.c.case_reference == reference)
    out: dict[str, Hold] = {}
    for row in connection.execute(query.order_by(JOURNAL.c.seq)):
        out.pop(row.case_reference, None)
        if row.subject == HELD:
            out[row.case_reference] = Hold(case=row.case_reference, actor=row.actor, at=row.at)
    return out


def unheld(connection: Connection, reference: str) -> None:
    """Let a case pass that may be erased; raises Rejected (5) where a hold blocks it, naming who placed it."""
    hold = holds(connection, reference).get(reference)
    if hold is not None:
        raise Rejected(
            _(
                "The case is on legal hold since {date}, placed by {actor}, who can lift it: convene case hold {case} off",
                date=literal(hold.at[:10]),
                actor=literal(hold.actor),
                case=literal(reference),
            ),
            code=5,
            rule="hold",
        )


# Worded like the conditions of the partial indices, or SQLite would read the whole journal.
_IS_STONE = text("journal.subject = 'case erased'")
_IS_HOLD = text("journal.subject IN ('hold on', 'hold off')")
