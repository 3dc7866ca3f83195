"""Whether what is stored is what was journalled: every case's rows against its turns, and those against their commitments.

The chain proves the journal; here the journal proves the rest. A row edited behind the store's back is found even where no
act was touched, because the record must be what the turns add up to, and each turn what its act commits to.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, select

from assistant.record.case import Case, Conference
from assistant.record.conference import Record
from assistant.record.entries import Action, Entry
from assistant.record.replay import records
from assistant.record.turns import Turn
from assistant.record.vocabulary import Status
from assistant.storage import actions, cases, erasure, keeping, search
from assistant.storage.journal import Act, Verb, commitment, walk
from assistant.storage.tables import ACTION_STATE, CASE, CASE_KEY, CONFERENCE, ENTRY, MINUTES, TURN
from assistant.text import Message, _, literal

BROKEN = (ValueError, KeyError, TypeError)
"""What decoding raises where a body was edited into something that is no value of the record."""


def contradictions(connection: Connection) -> Iterator[Message]:
    """Yield what is stored otherwise than it was journalled, case by case; nothing is asked of what was erased."""
    keys = {row.case_reference: bytes(row.key) for row in connection.execute(select(CASE_KEY)) if row.case_reference}
    stored = set(connection.execute(select(CASE.c.reference)).scalars())
    erased = erasure.erased(connection)
    for reference in sorted(stored - set(keys)):
        yield _("A case has lost the key of its journal: {case}", case=literal(reference))
    for reference, key in sorted(keys.items()):
        since = erased.get(reference, 0)
        acts = [a for a in walk(connection, reference) if a.seq > since]
        try:
            yield from _Case(connection, reference, key).contradictions(acts)
        except BROKEN:
            yield _("A case cannot be read: {case}", case=literal(reference))
    for reference in search.strangers(connection):
        yield _("Searching finds what is not stored: {case}", case=literal(reference))
    if not search.is_sound(connection):
        yield _("The index for searching is not what is stored.")


class _Case:
    """One case under verification: its acts are followed in order, and what they lead to is compared with its rows."""

    def __init__(self, connection: Connection, reference: str, key: bytes) -> None:
        self._connection = connection
        self._reference = reference
        self._key = key
        rows = connection.execute(select(CONFERENCE).where(CONFERENCE.c.case_reference == reference)).all()
        self._conferences = {row.id: row for row in rows}
        self._bodies: dict[str, str] = {}
        """The turns kept, by their subject in the journal."""
        self._records: dict[str, Record] = {}
        """What each turn left, by its subject."""
        self._starts: dict[str, Case] = {}
        """The case as each conference that began has it before its first turn."""
        self._case = ""
        """The commitment to the case as it was last kept."""
        self._prepared: dict[str, str] = {}
        """The commitment to each conference as it was last prepared."""
        self._planned: set[str] = set()
        """The conferences that turns planned, as committed to."""
        self._begun: dict[str, str] = {}
        """The commitment to the case as each conference that began found it."""
        self._rewritten: set[str] = set()
        """Conferences whose case was prepared anew while they were under way."""
        self._turned: set[str] = set()
        """Conferences that a turn changed after they were last prepared."""

    def contradictions(self, acts: list[Act]) -> Iterator[Message]:
        """Yield every difference between the acts and the rows."""
        yield from self._handed_out(acts)
        for ident, row in self._conferences.items():
            self._replay(ident, row)
        for act in acts:
            yield from self._follow(act)
        yield from (_("The journal knows nothing of a turn: {turn}", turn=literal(left)) for left in self._bodies)
        yield from self._case_row()
        entries: dict[tuple[str, str], Entry] = {}
        for ident, row in self._conferences.items():
            last = self._last(ident)
            entries |= {(ident, entry.id): entry for entry in last.entries.values()} if last else {}
            yield from self._conference(ident, row, last)
        yield from self._action_states(entries)
        yield from self._findable(entries)

    def _last(self, ident: str) -> Record | None:
        """Return what the last turn of a conference left, None where it has none."""
        return next((r for s, r in reversed(self._records.items()) if s.partition("#")[0] == ident), None)

    def _replay(self, ident: str, row: Row[Any]) -> None:
        query = select(TURN.c.seq, TURN.c.body).where(TURN.c.conference_id == ident).order_by(TURN.c.seq)
        bodies = [(f"{ident}#{seq}", body) for seq, body in self._connection.execute(query)]
        self._bodies |= dict(bodies)
        if row.case_before is None:
            return
        begun = replace(cases.conference(row), status=Status.PLANNED)
        self._starts[ident] = cases.load(Case, row.case_before)
        start = Record(case=self._starts[ident], conference=begun)
        turns = (cases.load(Turn, body) for _subject, body in bodies)
        for (subject, _body), (_turn, record) in zip(bodies, records(start, turns), strict=True):
            self._records[subject] = record

    def _follow(self, act: Act) -> Iterator[Message]:
        ident, hash_, seq = act.subject.partition("#")
        if act.verb not in (Verb.COLLECTION, Verb.ALTERATION):
            return
        if hash_:
            body = self._bodies.pop(act.subject, None)
            if body is None or not self._is(act.commitment, body):
                yield _("A turn is not what the journal says at number {n}: {turn}", n=act.seq, turn=literal(act.subject))
            elif act.subject in self._records:
                self._turn(ident, int(seq), self._records[act.subject])
        elif act.subject == self._reference:
            self._case = act.commitment
            for begun in self._begun:
                if self._under_way(begun):
                    self._begun[begun] = act.commitment
                    self._rewritten.add(begun)
        elif "/" in act.subject:
            self._prepared[act.subject] = act.commitment
            self._turned.discard(act.subject)

    def _turn(self, ident: str, seq: int, record: Record) -> None:
        if seq == 1:
            self._begun[ident] = self._case
        earlier = self._records.get(f"{ident}#{seq - 1}")
        if record.case != (earlier.case if earlier else self._starts[ident]):
            self._case = self._committed(cases.text(record.case))
        if record.planned is not None:
            self._planned.add(self._committed(cases.text(record.planned)))
        self._turned.add(ident)

    def _under_way(self, ident: str) -> bool:
        """Return whether a conference was open after the last of its turns that the journal has told of so far."""
        told = [r for s, r in self._records.items() if s.partition("#")[0] == ident and s not in self._bodies]
        return bool(told) and told[-1].conference.status is Status.OPEN

    def _case_row(self) -> Iterator[Message]:
        found = cases.case(self._connection, self._reference)
        if found is None or not self._is(self._case, cases.text(found)):
            yield _("A case is not what the journal says: {case}", case=literal(self._reference))

    def _conference(self, ident: str, row: Row[Any], last: Record | None) -> Iterator[Message]:
        other = _("A conference is not what the journal says: {conference}", conference=literal(ident))
        held: Conference = cases.conference(row)
        wanted = {self._prepared[ident]} if ident in self._prepared else self._planned
        versions = {self._committed(cases.text(replace(held, status=status))) for status in Status}
        columns = (held.id, held.case, held.number, held.status.value)
        if not wanted & versions or columns != (row.id, row.case_reference, row.number, row.status):
            yield other
        if last is None:
            if (row.case_before, row.case_after, row.presences, row.agenda) != (None, None, "{}", "{}"):
                yield other
        elif not self._fits(ident, row, held, last):
            yield other
        yield from self._entries(ident, last.entries if last else {})

    def _fits(self, ident: str, row: Row[Any], held: Conference, last: Record) -> bool:
        """Return whether a conference that began stands where its turns lead to."""
        return (
            self._is(self._begun.get(ident, ""), row.case_before)
            and (ident in self._rewritten or cases.load(Case, row.case_after) == last.case)
            and (ident not in self._turned or held.status is last.conference.status)
            and cases.same(cases.presences(row.presences), last.presences)
            and cases.same(cases.agenda(row), last.agenda)
        )

    def _entries(self, ident: str, entries: Mapping[str, Entry]) -> Iterator[Message]:
        wanted = {entry.id: keeping.row(ident, entry) for entry in entries.values()}
        for row in self._connection.execute(select(ENTRY).where(ENTRY.c.conference_id == ident)):
            found = {k: v for k, v in row._mapping.items() if k != "position"}  # noqa: SLF001 - SQLAlchemy's public name
            if wanted.pop(row.id, None) != found:
                yield _entry(ident, row.code)
        yield from (_entry(ident, str(row["code"])) for row in wanted.values())

    def _action_states(self, entries: Mapping[tuple[str, str], Entry]) -> Iterator[Message]:
        codes = [entry.code for entry in entries.values() if isinstance(entry, Action)]
        due = {state["code"]: state for state in actions.states(self._connection, codes)}
        query = select(ACTION_STATE).where(ACTION_STATE.c.case_reference == self._reference)
        for row in self._connection.execute(query):
            if due.pop(row.code, None) != dict(row._mapping):  # noqa: SLF001 - as above
                yield _entry(self._reference, row.code)
        yield from (_entry(self._reference, code) for code in due)

    def _findable(self, entries: Mapping[tuple[str, str], Entry]) -> Iterator[Message]:
        found = cases.case(self._connection, self._reference)
        for conference, ident in search.misplaced(self._connection, self._reference, found, entries):
            place = literal(f"{conference or self._reference} {ident}")
            yield _("What is found by searching is not what is stored: {entry}", entry=place)

    def _handed_out(self, acts: list[Act]) -> Iterator[Message]:
        query = select(MINUTES).where(MINUTES.c.conference_id.in_(self._conferences))
        kept = {f"{r.conference_id} {r.recipient} {r.copy_number}": bytes(r.content) for r in self._connection.execute(query)}
        for act in acts:
            if act.verb == Verb.DISCLOSURE:
                content = kept.pop(act.subject, None)
                if content is None or not hmac.compare_digest(commitment(self._key, content), act.commitment):
                    yield _("A document is not what was handed out at number {n}: {copy}", n=act.seq, copy=literal(act.subject))
        yield from (_("The journal knows nothing of a document: {copy}", copy=literal(subject)) for subject in kept)

    def _committed(self, body: str) -> str:
        return commitment(self._key, body.encode())

    def _is(self, committed: str, body: str) -> bool:
        return hmac.compare_digest(committed, self._committed(body))


def _entry(conference: str, code: str) -> Message:
    return _("An entry is not what its turns add up to: {entry}", entry=literal(f"{conference} {code}"))
