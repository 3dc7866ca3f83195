"""What a store owes to those whose lives it keeps, and to who checks on it: the journal, its verification, holds, erasure."""

from __future__ import annotations

from itertools import islice

from assistant.storage import engine, journal, verifying
from assistant.storage.journal import Act, Anchor, Verb
from assistant.storage.session import Session
from assistant.text import Message

MOST = 20
"""Problems that are told at once; the first is what matters."""


class Oversight(Session):
    """The part of a store that answers for what was done with it."""

    def consulted(self, case: str, purpose: str, what: str = "") -> None:
        """Note that a case was read, by whom and why; raises Rejected where that cannot be noted, and then nothing is read."""
        with self._writing() as connection:
            self._note(connection, Verb.CONSULTATION, case, what or case, why=purpose)

    def journal_head(self) -> str:
        """Return the hash of the last act in the journal; minutes and backups print it."""
        with self._reading() as connection:
            return journal.head(connection)

    def journal(self, case: str | None = None) -> tuple[Act, ...]:
        """Return the acts of the journal in order, all or those of a case."""
        with self._reading() as connection:
            return journal.acts(connection, case)

    def problems(self, *heads: str) -> tuple[Message, ...]:
        """Return what is wrong with the store: its pages, its journal's chain, and rows that are not what was journalled.

        Args:
            heads: heads of the journal that were noted elsewhere, as minutes print them.

        """
        with self._reading() as connection:
            pages = engine.check_pages(connection)
            if pages:
                return pages
            noted = tuple(Anchor(head) for head in heads if head)
            fault = journal.first_fault(journal.walk(connection), noted)
            return (fault.problem,) if fault else tuple(islice(verifying.contradictions(connection), MOST))
