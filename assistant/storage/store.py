"""The store: keeps cases, conferences and turns; every call is one session, and nothing of the database leaves it."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, select

from assistant.record.case import Case, Conference
from assistant.record.conference import OpenAction, Past, Record
from assistant.record.turns import Bound, Turn
from assistant.record.vocabulary import Status
from assistant.storage import actions, anchors, cases, facts, handouts, keeping, opening, past, search, unsent
from assistant.storage.facts import StoreInfo
from assistant.storage.handouts import HandedOut
from assistant.storage.journal import Verb
from assistant.storage.oversight import Oversight
from assistant.storage.passphrases import Keyring
from assistant.storage.secret import ALPHABET
from assistant.storage.session import Clock, utc_now
from assistant.storage.tables import ENTRY, TURN
from assistant.storage.wrap import PRODUCTION, Cost
from assistant.text import Rejected, _, literal

_DRAWS = 64
"""Draws of a code until it grows by a character: by then most codes of the usual length are taken."""


class Store(Oversight, Keyring):
    """One open store; a context manager. Calls may come from any thread, one at a time runs."""

    def __init__(self, opened: opening.Opened, clock: Clock) -> None:
        """Take over what `open` unlocked."""
        super().__init__(opened, clock)
        self._drawn: set[str] = set()

    @classmethod
    def create(
        cls,
        path: Path,
        passphrase: str,
        name: str = "chair",
        *,
        cost: Cost = PRODUCTION,
        clock: Clock = utc_now,
        show: Callable[[str], None] = lambda _code: None,
    ) -> str:
        """Make a store under a named passphrase and return its recovery code, which is kept nowhere.

        `show` is handed the code before the store is there; what it raises leaves none.
        """
        code = opening.make(path, clock(), passphrase, name, cost=cost, show=show)
        anchors.set_aside(path)
        return code

    @classmethod
    def create_with_key(cls, path: Path, key: bytes, *, clock: Clock = utc_now) -> None:
        """Make a store that a raw key of 32 bytes opens: for fictional data, whose key may lie beside it."""
        opening.make(path, clock(), None, opening.KEYHOLDER, cost=PRODUCTION, key=key)
        anchors.set_aside(path)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        passphrase: str | None = None,
        recovery: str | None = None,
        key: bytes | None = None,
        clock: Clock = utc_now,
        wall: Callable[[], float] = time.time,
    ) -> Self:
        """Open a store with one of the three; a passphrase may also be the recovery code.

        `clock` stamps what the journal notes; `wall` is the machine's, by which wrong passphrases make the next try wait.
        Raises Rejected: 3 missing, empty, foreign, damaged or newer; 4 wrong passphrase; 6 in use, naming the process;
        TooSoon (4) where wrong passphrases were tried just now.
        """
        secret = (passphrase if passphrase is not None else recovery) or ""
        if key is None and not secret:
            raise Rejected(_("The passphrase is empty."), code=4)
        return cls(opening.unlock(path, clock(), opening.Way(secret=secret, key=key, wall=wall)), clock)

    # Cases and conferences

    def save_case(self, case: Case, purpose: str = "") -> None:
        """Create or update a case with its people; an equal one is not written again."""
        with self._writing() as connection:
            self._save_case(connection, case, purpose)

    def case(self, reference: str) -> Case | None:
        """Return a case, or None."""
        with self._reading() as connection:
            return cases.case(connection, reference)

    def cases(self, *, people: bool = True) -> tuple[Case, ...]:
        """Return all cases, by reference; without their people where only a list is wanted."""
        with self._reading() as connection:
            return cases.cases(connection, people=people)

    def save_conference(self, conference: Conference, purpose: str = "") -> None:
        """Create or update a conference of a known case; its status never moves back."""
        with self._writing() as connection:
            self._save_conference(connection, conference, purpose)

    def prepare(self, case: Case, conference: Conference, purpose: str = "") -> None:
        """Create or update a case and one of its conferences, both or neither."""
        with self._writing() as connection:
            self._save_case(connection, case, purpose)
            self._save_conference(connection, conference, purpose)

    def conference(self, ident: str) -> Conference | None:
        """Return a conference, or None."""
        with self._reading() as connection:
            row = cases.conference_row(connection, ident)
            return cases.conference(row) if row is not None else None

    def conferences(self, case: str | None = None, status: Status | None = None) -> tuple[Conference, ...]:
        """Return conferences by case and number: all, those of a case, those of a status."""
        with self._reading() as connection:
            return cases.conferences(connection, case, status)

    def last_conferences(self) -> tuple[Conference, ...]:
        """Return the last conference of each case that was held, by case."""
        with self._reading() as connection:
            return cases.last_held(connection)

    # The record

    def record(self, conference: str) -> Record:
        """Return the record of a conference as it stands."""
        with self._reading() as connection:
            return past.standing(connection, conference)

    def beginning(self, conference: str) -> Record:
        """Return the record of a conference before its first turn: no entries of its own, the case as it was then."""
        with self._reading() as connection:
            return past.beginning(connection, conference)

    def past(self, conference: str) -> Past:
        """Return what a conference knows of the ones before it."""
        with self._reading() as connection:
            return past.past(connection, cases.existing(connection, conference))

    def turns(self, conference: str) -> tuple[Turn, ...]:
        """Return the turns kept so far, in order."""
        with self._reading() as connection:
            query = select(TURN.c.body).where(TURN.c.conference_id == conference).order_by(TURN.c.seq)
            return tuple(cases.load(Turn, b) for b in connection.execute(query).scalars())

    def bound(self, conference: str) -> Bound | None:
        """Return the protocol that a conference began under, None where it has not begun or none was kept."""
        with self._reading() as connection:
            query = select(TURN.c.body).where(TURN.c.conference_id == conference, TURN.c.seq == 1)
            body = connection.execute(query).scalar_one_or_none()
            first: Turn | None = cases.load(Turn, body) if body is not None else None
        return next((s for s in first.steps if isinstance(s, Bound)), None) if first else None

    def commit(self, turn: Turn, before: Record, after: Record) -> None:
        """Keep one turn, what it changed and its journal row, whole or not at all; returns once that survives a power cut."""
        with self._writing() as connection:
            keeping.keep(connection, turn, before, after)

    def keep_unsent(self, conference: str, text: str) -> None:
        """Keep what stands in a conference's line, as typed so far; it is no act, so the journal has nothing of it."""
        with self._writing() as connection:
            unsent.keep(connection, conference, self._clock(), text)

    def unsent(self, conference: str) -> str:
        """Return what was typed in a conference and not sent."""
        with self._reading() as connection:
            return unsent.of(connection, conference)

    def new_code(self, letter: str) -> str:
        """Draw a code that no entry of the store has and none was drawn for before in this session."""
        with self._reading() as connection:
            for draw in range(_DRAWS * 8):
                code = f"{letter}-" + "".join(secrets.choice(ALPHABET) for _n in range(4 + draw // _DRAWS))
                taken = connection.execute(select(ENTRY.c.code).where(ENTRY.c.code == code)).first()
                if taken is None and code not in self._drawn:
                    self._drawn.add(code)
                    return code
        raise AssertionError(letter)

    def open_actions(
        self, case: str | None = None, overdue_on: date | None = None, most: int | None = None
    ) -> tuple[OpenAction, ...]:
        """Return open actions, earliest due first: all, those of a case, those due before a day; at most so many if wanted."""
        with self._reading() as connection:
            return actions.open_now(connection, case, overdue_on, most)

    def count_overdue(self, day: date) -> int:
        """Return how many open actions were due before a day."""
        with self._reading() as connection:
            return actions.count_open(connection, day)

    # What was handed out

    def disclosed(
        self,
        conference: str,
        recipient: str,
        purpose: str,
        content: bytes,
        copy: str,
        *,
        kind: str = "full",
        language: str = "",
        format: str = "docx",
        version: str = "",
    ) -> None:
        """Keep the bytes that a recipient is handed, under their copy number, and note the disclosure."""
        made = HandedOut(
            copy=copy,
            conference=conference,
            recipient=recipient,
            kind=kind,
            language=language,
            format=format,
            version=version,
            at=self._clock().isoformat(),
            content=content,
        )
        self.disclosed_together((made,), purpose)

    def disclosed_together(self, copies: Iterable[HandedOut], purpose: str) -> None:
        """Keep several copies that are handed out at once and note each disclosure, all or none."""
        with self._writing() as connection:
            for made in copies:
                row = cases.existing(connection, made.conference)
                handouts.keep(connection, made)
                subject = f"{made.conference} {made.recipient} {made.copy}"
                self._note(connection, Verb.DISCLOSURE, row.case_reference, subject, why=purpose, payload=made.content)

    def handed_out(self, conference: str) -> tuple[HandedOut, ...]:
        """Return what was handed out of a conference, oldest first."""
        with self._reading() as connection:
            return handouts.of(connection, conference)

    def info(self) -> StoreInfo:
        """Return what `store info` tells."""
        with self._reading() as connection:
            return facts.info(connection, self._database)

    def _save_case(self, connection: Connection, case: Case, purpose: str) -> None:
        stored = cases.case(connection, case.reference)
        if stored == case:
            return
        cases.write_case(connection, stored, case)
        search.note_people(connection, case)
        if stored is not None:
            cases.begun(connection, case.reference, case)
        verb = Verb.COLLECTION if stored is None else Verb.ALTERATION
        self._note(connection, verb, case.reference, case.reference, why=purpose, payload=cases.text(case))

    def _save_conference(self, connection: Connection, conference: Conference, purpose: str) -> None:
        if cases.case(connection, conference.case) is None:
            raise Rejected(_("There is no case of that reference: {id}", id=literal(conference.case)))
        row = cases.conference_row(connection, conference.id)
        if row is not None and cases.conference(row) == conference:
            return
        cases.write_conference(connection, row, conference)
        verb = Verb.COLLECTION if row is None else Verb.ALTERATION
        self._note(connection, verb, conference.case, conference.id, why=purpose, payload=cases.text(conference))
