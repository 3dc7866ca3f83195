"""Erasing a case: its key and all that is stored of it go in one transaction; the journal keeps a tombstone.

What other systems hold of the case is not reached: the copies handed out are listed, to be recalled. A legal hold blocks
erasure. Both are acts of the journal, so neither can be undone or made up without the chain showing it.
"""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from assistant.storage.journal import Verb
from assistant.storage.tables import JOURNAL

ERASED = "case erased"
"""The subject of the act that a case's erasure leaves."""


def erased(connection: Connection) -> dict[str, int]:
    """Return the cases that were erased, each with the number of its last tombstone; a reference may be used again."""
    query = (
        select(JOURNAL.c.case_reference, func.max(JOURNAL.c.seq))
        .where(JOURNAL.c.verb == Verb.ERASURE.value, JOURNAL.c.subject == ERASED)
        .group_by(JOURNAL.c.case_reference)
    )
    return {row[0]: row[1] for row in connection.execute(query)}
