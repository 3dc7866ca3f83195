"""Ground for the tests of the store: a cheap key, a sample case, and a conference that takes turns."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from assistant.record.case import Case, Conference, Participant, Presence
from assistant.record.conference import Record
from assistant.record.entries import Action, ActionUpdate, Entry, Information
from assistant.record.turns import Added, Attended, Marked, StatusChanged, Step, Turn, Undone
from assistant.record.vocabulary import ActionState, Attendance, Basis, ItemState, Phase, Role, Status
from assistant.storage.store import Store
from assistant.storage.wrap import Cost
from assistant.text import Rejected

CHEAP = Cost(memory=64, passes=1, lanes=1)
PASSPHRASE = "correct horse battery staple"
AT = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
CANARY = "CANARY-7f3a"


def clock() -> datetime:
    return AT


_MINUTES = count(0, 60)


def patient() -> float:
    """The clock of somebody who waits a minute before every try: no wrong passphrase makes them wait."""
    return float(next(_MINUTES))


@contextmanager
def rejection(words: str, code: int = 3) -> Iterator[None]:
    """What runs inside is refused with these words and this exit code, and drags no inner error along."""
    with pytest.raises(Rejected) as refusal:
        yield
    assert words in str(refusal.value.message)
    assert refusal.value.code == code
    assert refusal.value.__cause__ is None


def case(reference: str = "NL-2026-017", **changes: object) -> Case:
    people = tuple(
        Participant(id=f"p{n}", name=f"{CANARY} Person {n}", agency=f"Agency {n}", role=Role.POL, language="nl")
        for n in range(1, 4)
    )
    made = Case(reference=reference, country="NL", phase=Phase.DETENTION, basis=Basis.MOU, participants=people)
    return replace(made, **changes)


def conference(number: int = 1, reference: str = "NL-2026-017", **changes: object) -> Conference:
    made = Conference(
        case=reference,
        number=number,
        protocol="nl-mar",
        protocol_version="2026-1",
        date=datetime.fromisoformat(f"2026-{number:02d}-04T10:00"),
        language="nl",
        chair="p1",
    )
    return replace(made, **changes)


def cold(file: Path) -> bool:
    """Return whether this is a journal that a kill left with no commit in it: SQLite removes it with the next write."""
    return file.name.endswith("-journal") and file.read_bytes()[:1] in (b"", b"\0")


def files(path: Path) -> list[str]:
    """Return the names of what lies in a store's folder, but for the heads noted of its journal and what a kill left cold."""
    return sorted(p.name for p in path.parent.iterdir() if p.suffix != ".anchors" and not cold(p))


def create(path: Path) -> str:
    return Store.create(path, PASSPHRASE, cost=CHEAP, clock=clock)


def reopen(path: Path) -> Store:
    return Store.open(path, passphrase=PASSPHRASE, clock=clock, wall=patient)


def new_store(folder: Path) -> Store:
    create(folder / "work.db")
    return reopen(folder / "work.db")


def information(number: int, text: str = CANARY, **changes: object) -> Information:
    given = {"id": f"I{number}", "code": f"I-{number:04d}", "item": "news", "text": text, "at": AT}
    return Information(**(given | changes))


def action(number: int, code: str, due: date | None = date(2026, 2, 1)) -> Action:
    return Action(id=f"A{number}", code=code, item="actions", task="arrange housing", owner=("p1",), due=due, at=AT)


def told(number: int, code: str, state: ActionState, due: date | None = None, **changes: object) -> ActionUpdate:
    return ActionUpdate(id=f"U{number}", code=f"U-{code[2:]}{number}", action=code, state=state, due=due, **changes)


class Table:
    """A conference being held straight on the store, without the conversation."""

    def __init__(self, store: Store, held: Conference) -> None:
        self.store = store
        store.save_conference(held)
        self.record = store.record(held.id)
        self.seq = len(store.turns(held.id))
        self.before: list[Record] = []

    def take(self, after: Record, *steps: Step) -> Record:
        turn = Turn(self.seq + 1, AT, steps, f"{CANARY} said", self.store.actor)
        self.store.commit(turn, self.record, after)
        self.before.append(self.record)
        self.seq += 1
        self.record = after
        return after

    def open(self) -> None:
        held = replace(self.record.conference, status=Status.OPEN)
        self.take(replace(self.record, conference=held), StatusChanged(Status.OPEN))

    def add(self, *entries: Entry) -> None:
        now = {**self.record.entries, **{e.id: e for e in entries}}
        self.take(replace(self.record, entries=now), *(Added(e) for e in entries))

    def undo(self) -> None:
        before = self.before.pop()
        self.take(before, Undone())
        self.before.pop()

    def drop(self, ident: str) -> None:
        """Take an entry back by no step that there is: the store follows, and verifying it tells."""
        now = {i: e for i, e in self.record.entries.items() if i != ident}
        self.take(replace(self.record, entries=now))

    def seat(self, person: str) -> None:
        presence = Presence(participant=person, state=Attendance.PRESENT)
        self.take(replace(self.record, presences={**self.record.presences, person: presence}), Attended(presence))

    def mark(self, item: str, state: ItemState) -> None:
        self.take(replace(self.record, agenda={**self.record.agenda, item: state}), Marked(item, state))

    def close(self) -> None:
        held = replace(self.record.conference, status=Status.DRAFT)
        self.take(replace(self.record, conference=held), StatusChanged(Status.DRAFT))


def held(store: Store, number: int = 1) -> Table:
    """Return a conference of the sample case that is open."""
    if store.case("NL-2026-017") is None:
        store.save_case(case())
    table = Table(store, conference(number))
    table.open()
    return table


def raw(path: Path, store_key: bytes):
    """Open the file behind the store's back."""
    file = sqlcipher.connect(str(path), isolation_level=None)
    file.execute(f"PRAGMA key = \"x'{store_key.hex()}'\"")
    return file
