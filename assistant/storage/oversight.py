"""What a store owes to those whose lives it keeps, and to who checks on it: the journal, its verification, holds, erasure."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice

from sqlalchemy import Connection

from assistant.storage import anchors, cases, engine, erasure, journal, search, verifying
from assistant.storage.anchors import Anchors
from assistant.storage.erasure import Copy, Erased, Hold
from assistant.storage.journal import Act, Anchor, Verb
from assistant.storage.search import Hit
from assistant.storage.session import Session
from assistant.storage.vouched import meta
from assistant.text import Message, Rejected, _, clean, literal

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

    def acts(self, case: str | None = None) -> Iterator[Act]:
        """Yield the acts of the journal in order, one at a time; the store is held until the last was taken."""
        with self._reading() as connection:
            yield from journal.walk(connection, case)

    def damage(self, *noted: Anchors | str) -> tuple[Message, ...]:
        """Return what is wrong with the file and the journal's chain; what the rows say is left to `problems`.

        Args:
            noted: anchor files that were kept out of reach, or heads as minutes print them; the file beside the store is
                always read.

        """
        with self._reading() as connection:
            pages = engine.check_pages(connection)
            if pages:
                return pages
            try:
                files = self._noted(connection, noted)
            except Rejected as refusal:
                return (refusal.message,)
            fault = journal.first_fault(journal.walk(connection), (a for f in files for a in f.heads))
            return (fault.problem,) if fault else ()

    def problems(self, *noted: Anchors | str) -> tuple[Message, ...]:
        """Return what is wrong with the store: damage, erased cases that are back, and rows that are not what was journalled.

        Args:
            noted: as in `damage`.

        """
        damage = self.damage(*noted)
        if damage:
            return damage
        with self._reading() as connection:
            stones = frozenset(stone for file in self._noted(connection, noted) for stone in file.tombstones)
            again = erasure.buried(connection, stones)
            back = (_("A case that was erased is there again: {case}", case=literal(case)) for case in again)
            return tuple(islice(chain(back, verifying.contradictions(connection)), MOST))

    def _noted(self, connection: Connection, noted: tuple[Anchors | str, ...]) -> tuple[Anchors, ...]:
        """Return the anchors beside the store and those given; raises Rejected where one is damaged or another store's."""
        given = (Anchors(heads=(Anchor(n),)) if isinstance(n, str) else n for n in noted)
        files = (anchors.kept(self.path), *given)
        if any(f.store not in ("", meta(connection, "store")) for f in files):
            raise Rejected(_("The anchor file belongs to another store."))
        return files

    # Erasure

    def hold(self, case: str, purpose: str, *, on: bool) -> None:
        """Place a case on legal hold, which blocks its erasure, or lift the hold; once is enough."""
        with self._writing() as connection:
            self._known(connection, case)
            if on != (case in erasure.holds(connection, case)):
                self._note(connection, Verb.ALTERATION, case, erasure.HELD if on else erasure.LIFTED, why=purpose)

    def holds(self) -> dict[str, Hold]:
        """Return the legal holds in force, by case."""
        with self._reading() as connection:
            return erasure.holds(connection)

    def recall(self, case: str) -> tuple[Copy, ...]:
        """Return the copies of a case that were handed out, which an erasure does not reach."""
        with self._reading() as connection:
            return erasure.recall(connection, case)

    def erasable(self, case: str) -> None:
        """Raise Rejected where a case cannot be erased: (5) on hold, (3) there is none."""
        with self._reading() as connection:
            self._known(connection, case)
            erasure.unheld(connection, case)

    def erase(self, case: str, purpose: str) -> Erased:
        """Erase a case, wholly or not at all; raises Rejected (5) while it is on hold, (3) where there is none.

        The tombstone is written to the anchor file right after; killed in between, the next opening writes it.
        """
        with self._writing() as connection:
            self._known(connection, case)
            erasure.unheld(connection, case)
            done = erasure.erase(connection, case, at=self._clock(), actor=self.actor, purpose=clean(purpose))
        self._anchor()
        return done

    def _known(self, connection: Connection, case: str) -> None:
        if cases.case(connection, case) is not None:
            return
        if case in erasure.erased(connection):
            raise Rejected(_("The case was erased: {case}", case=literal(case)))
        raise Rejected(_("There is no case of that reference: {id}", id=literal(case)))

    # Search

    def search(self, wanted: str, case: str | None = None, purpose: str = "") -> tuple[Hit, ...]:
        """Return the entries and people that hold a text, and note for each case that it was consulted, or nothing is read."""
        with self._writing() as connection:
            hits = search.find(connection, clean(wanted), case)
            for reference in dict.fromkeys(hit.case for hit in hits) or [case or ""]:
                self._note(connection, Verb.CONSULTATION, reference, "search", why=purpose)
            return hits
