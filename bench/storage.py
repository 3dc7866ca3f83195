"""A turn kept by the store, against the bare commit of the same rows, and at 300 entries against 10."""

from __future__ import annotations

import statistics
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from assistant.record.case import Case, Conference, Participant
from assistant.record.conference import Record
from assistant.record.entries import Action, Information
from assistant.record.turns import Added, Answered, Turn
from assistant.record.vocabulary import Basis, Phase, Role
from assistant.storage.store import Store

TURNS = 120
KEY = bytes(32)
AT = datetime(2026, 3, 4, 10, tzinfo=UTC)
ROWS = {
    "turn": ("conference_id", "seq", "at", "body"),
    "entry": ("conference_id", "id", "code", "position", "kind", "item", "owner", "due", "state", "about", "body"),
    "action_state": ("code", "case_reference", "number", "state", "closed_in", "due"),
    "journal": (
        "seq",
        "at",
        "actor",
        "verb",
        "case_reference",
        "subject",
        "purpose",
        "commitment",
        "previous",
        "hash",
    ),
}


class Talk:
    """A conference that grows by one entry a turn."""

    def __init__(self, path: Path, filled: int) -> None:
        """Make the store and keep `filled` entries in one turn."""
        Store.create_with_key(path, KEY)
        self.store = Store.open(path, key=KEY)
        people = tuple(Participant(id=f"p{n}", name=f"Name {n}", agency=f"Agency {n}", role=Role.POL) for n in range(8))
        case = Case(reference="NL-2026-017", country="NL", phase=Phase.DETENTION, basis=Basis.MOU, participants=people)
        conference = Conference(
            case=case.reference, number=1, protocol="nl-mar", protocol_version="1", date=AT, language="nl", chair="p1"
        )
        self.store.save_case(case)
        self.store.save_conference(conference)
        self.record: Record = self.store.beginning(conference.id)
        self.seq = 0
        for _n in range(filled):
            self.turn()

    def turn(self) -> float:
        """Keep one turn and return its seconds."""
        self.seq += 1
        number = f"{self.seq:04d}"
        text = "seen at the old address with two others, left when spoken to " * 3
        entry = (
            Action(id=f"A{self.seq}", code=f"A-{number}", item="actions", task=text, owner=("p1",), due=AT.date(), at=AT)
            if self.seq % 10 == 0
            else Information(id=f"I{self.seq}", code=f"I-{number}", item="news", text=text, source=("p1",), at=AT)
        )
        after = replace(self.record, entries={**self.record.entries, entry.id: entry})
        turn = Turn(self.seq, AT, (Answered("wording", text), Added(entry)), text, "chair")
        start = time.perf_counter()
        self.store.commit(turn, self.record, after)
        spent = time.perf_counter() - start
        self.record = after
        return spent


class Bare:
    """The same rows, as they were stored, put into an equal file by the driver alone."""

    def __init__(self, path: Path, source: Path) -> None:
        """Take the schema and the rows of `source`; the file is left without them."""
        self._rows: dict[str, list[tuple[Any, ...]]] = {}
        origin = self._open(source)
        # The search index is ours to pay for: neither it nor its triggers are part of the bare commit.
        schema = [
            s
            for (s,) in origin.execute(
                "SELECT sql FROM sqlite_master WHERE sql NOT NULL AND type != 'trigger' AND name NOT GLOB 'search_*'"
            )
        ]
        for table, columns in ROWS.items():
            self._rows[table] = origin.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY rowid").fetchall()
        origin.close()
        self._file = self._open(path)
        for statement in schema:
            self._file.execute(statement)
        self._file.execute("PRAGMA foreign_keys = OFF")
        self._actions = {row[0]: row for row in self._rows["action_state"]}
        journal = [row for row in self._rows["journal"] if "#" in row[5]]
        self._turns = list(zip(self._rows["turn"], self._rows["entry"], journal, strict=True))
        self._next = 0

    def turn(self) -> float:
        """Commit the rows of one turn and return its seconds."""
        turn, entry, act = self._turns[self._next]
        self._next += 1
        state = self._actions.get(entry[2])
        start = time.perf_counter()
        self._file.execute("BEGIN IMMEDIATE")
        self._insert("turn", turn)
        self._insert("entry", entry)
        if state is not None:
            self._insert("action_state", state)
        self._insert("journal", act)
        self._file.execute("COMMIT")
        return time.perf_counter() - start

    def _insert(self, table: str, row: tuple[Any, ...]) -> None:
        columns = ROWS[table]
        self._file.execute(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})", row)

    @staticmethod
    def _open(path: Path) -> Any:
        file = sqlcipher.connect(str(path), isolation_level=None)
        file.execute("PRAGMA cipher_log_level = NONE")
        file.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
        file.execute("PRAGMA journal_mode = DELETE")
        file.execute("PRAGMA synchronous = EXTRA")
        file.execute("PRAGMA secure_delete = ON")
        return file


def rows() -> list[tuple[str, float, float]]:
    """Return the two ratios with their goals; the compared ones take turns, so that a slow disk is slow for both."""
    with tempfile.TemporaryDirectory() as folder:
        few, many = Talk(Path(folder) / "few.db", 10), Talk(Path(folder) / "many.db", 300)
        small: list[float] = []
        large: list[float] = []
        for n in range(20):
            # A conference that starts at 10 entries again, so that it does not grow towards the larger one.
            few = few if n == 0 else Talk(Path(folder) / f"few{n}.db", 10)
            for _turn in range(4):
                small.append(few.turn())
                large.append(many.turn())
            few.store.close()
        many.store.close()
        source = Talk(Path(folder) / "source.db", TURNS)
        source.store.close()
        bare = Bare(Path(folder) / "bare.db", Path(folder) / "source.db")
        talk = Talk(Path(folder) / "talk.db", 0)
        ours: list[float] = []
        raw: list[float] = []
        for _turn in range(TURNS):
            raw.append(bare.turn())
            ours.append(talk.turn())
        talk.store.close()
    return [
        ("turn kept by the store / bare commit of its rows", statistics.median(ours) / statistics.median(raw), 2.5),
        ("turn kept at 300 entries / at 10", statistics.median(large) / statistics.median(small), 1.3),
    ]


if __name__ == "__main__":
    for name, ratio, goal in rows():
        print(f"{name}: {ratio:.2f} (at most {goal})")
