"""Builds a regional service's store, once, under the system's temporary folder; fictional, its key is a constant."""

from __future__ import annotations

import json
import random
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from assistant.record.case import Case, Conference, Participant, Presence
from assistant.record.codec import encode
from assistant.record.entries import Action, ActionUpdate, Assessment, Decision, Entry, Information
from assistant.record.turns import Added, Answered, Attended, Marked, StatusChanged, Step, Turn
from assistant.record.vocabulary import (
    ActionState,
    Attendance,
    Basis,
    DecisionKind,
    ItemState,
    Phase,
    Polarity,
    Role,
    Status,
)
from assistant.storage import actions, cases, journal, keeping, search
from assistant.storage.files import beside
from assistant.storage.journal import Act, Verb
from assistant.storage.migrations import SCHEMA
from assistant.storage.store import Store
from assistant.storage.tables import ACTION_STATE, CASE, CASE_KEY, CONFERENCE, ENTRY, JOURNAL, PARTICIPANT, SEARCH, TURN

KEY = bytes(32)
CASES, CONFERENCES, ENTRIES = 1000, 20, 25
"""Cases of the full store, conferences of a case, entries of a conference: 500,000 entries, 50,000 of them actions."""

FORMAT = 6
"""Part of the file's name, with the schema: raised when what is built changes."""

SYLLABLES = (
    "ver",
    "hou",
    "ding",
    "woon",
    "werk",
    "rust",
    "plaats",
    "straf",
    "zorg",
    "kamer",
    "ge",
    "be",
    "raad",
    "stel",
    "len",
)
ITEMS = ("news", "risk", "protective", "decisions", "actions")


@dataclass
class Words:
    """Sentences over a vocabulary of 20,000 words in which few are common, as in any language."""

    chance: random.Random

    def __post_init__(self) -> None:
        """Draw the vocabulary."""
        self._words = ["".join(self.chance.choices(SYLLABLES, k=self.chance.randint(1, 4))) for _n in range(20_000)]
        total, self._weights = 0.0, []
        for rank in range(1, 20_001):
            total += 1 / rank
            self._weights.append(total)

    def sentence(self, length: int) -> str:
        """Return a sentence of so many words."""
        return " ".join(self.chance.choices(self._words, cum_weights=self._weights, k=length))


def store(cases_wanted: int) -> Path:
    """Return the path of a store of so many cases, built where it is not there yet."""
    folder = Path(tempfile.gettempdir()) / "convene-bench"
    folder.mkdir(exist_ok=True)
    path = folder / f"scale-{FORMAT}.{SCHEMA}-{cases_wanted}.db"
    if not path.exists():
        begun = time.perf_counter()
        for left in folder.glob(f"scale-*-{cases_wanted}.db*"):
            left.unlink()
        draft = path.with_suffix(".draft")
        for left in folder.glob(f"{draft.name}*"):
            left.unlink()
        Store.create_with_key(draft, KEY)
        with Store.open(draft, key=KEY) as empty:
            _fill(empty, cases_wanted)
        beside(draft, ".anchors").unlink(missing_ok=True)
        draft.rename(path)
        print(f"built {path.name}: {path.stat().st_size >> 20} MiB in {time.perf_counter() - begun:.0f} s", flush=True)
    return path


def _fill(empty: Store, cases_wanted: int) -> None:
    """Write the rows as keeping turns one by one would leave them, but in a few large transactions."""
    words = Words(random.Random(5))
    with empty._reading() as connection:  # noqa: SLF001 - the bench writes what the store would, only faster
        last = journal.place(connection)
    chain = _Chain(last.seq, last.head)
    for first in range(0, cases_wanted, 50):
        rows: dict[str, list[dict[str, Any]]] = {t.name: [] for t in _TABLES}
        for number in range(first, min(first + 50, cases_wanted)):
            _case(rows, number, words, chain)
        with empty._writing() as connection:  # noqa: SLF001 - as above
            for table in _TABLES:
                connection.execute(insert(table), rows[table.name])
            codes = [row["code"] for row in rows["entry"] if row["kind"] == "action"]
            for start in range(0, len(codes), 500):
                states = list(actions.states(connection, codes[start : start + 500]))
                connection.execute(insert(ACTION_STATE), states)


_TABLES = (CASE, CASE_KEY, PARTICIPANT, CONFERENCE, TURN, ENTRY, JOURNAL, SEARCH)


class _Chain:
    """The journal as it grows."""

    def __init__(self, seq: int, previous: str) -> None:
        self._seq, self._previous = seq, previous

    def act(self, at: datetime, case: str, subject: str, key: bytes, payload: str) -> dict[str, Any]:
        self._seq += 1
        act = Act(
            seq=self._seq,
            at=journal.moment(at),
            actor="chair",
            verb=Verb.COLLECTION,
            case=case,
            subject=subject,
            purpose="",
            commitment=journal.commitment(key, payload.encode()),
            previous=self._previous,
            hash="",
        )
        self._previous = journal.digest(act)
        row = {**vars(act), "case_reference": case, "verb": str(act.verb), "hash": self._previous}
        del row["case"]
        return row


def _case(rows: dict[str, list[dict[str, Any]]], number: int, words: Words, chain: _Chain) -> None:
    reference, key = f"NL-2026-{number:04d}", random.Random(number).randbytes(32)
    people = tuple(
        Participant(id=f"p{n}", name=words.sentence(2).title(), agency=f"Agency {n}", role=list(Role)[n]) for n in range(8)
    )
    made = Case(reference=reference, country="NL", phase=Phase.DETENTION, basis=Basis.MOU, participants=people)
    body = cases.text(made)
    begun = datetime(2024, 1, 1 + number % 28, 10, tzinfo=UTC)
    rows["case_record"].append({"reference": reference, "body": cases.text(replace(made, participants=()))})
    rows["case_key"].append({"case_reference": reference, "key": key})
    rows["journal"].append(chain.act(begun, reference, reference, key, body))
    for position, person in enumerate(people):
        row = {"case_reference": reference, "id": person.id, "position": position, "body": cases.text(person)}
        rows["participant"].append(row)
        said = search.plain(f"{person.name}\n{person.agency}\n{person.function}\n{person.email}")
        rows["search"].append({"case_reference": reference, "conference": "", "ident": person.id, "words": said + "  "})
    open_codes: list[str] = []
    for nth in range(1, CONFERENCES + 1):
        at = begun + timedelta(days=56 * nth)
        held = Conference(
            case=reference,
            number=nth,
            protocol="nl-mar",
            protocol_version="1",
            date=at.replace(tzinfo=None),
            language="nl",
            chair="p1",
            status=Status.FINAL if nth < CONFERENCES else Status.OPEN,
        )
        present = {p.id: Presence(participant=p.id, state=Attendance.PRESENT) for p in people}
        rows["conference"].append(
            {
                "id": held.id,
                "case_reference": reference,
                "number": nth,
                "status": held.status.value,
                "body": cases.text(held),
                "presences": json.dumps({k: encode(v) for k, v in present.items()}),
                "agenda": json.dumps(dict.fromkeys(ITEMS, ItemState.DONE.value)),
                "case_before": body,
                "case_after": body,
            }
        )
        planned = cases.text(replace(held, status=Status.PLANNED))
        rows["journal"].append(chain.act(at, reference, held.id, key, planned))
        for seq, entry in enumerate(_entries(number, nth, at, words, open_codes), 1):
            steps: tuple[Step, ...] = (Answered("wording", entry.code), Added(entry))
            if seq == 1:
                seated, marked = map(Attended, present.values()), (Marked(item, ItemState.DONE) for item in ITEMS)
                steps = (StatusChanged(Status.OPEN), *seated, *marked, *steps)
            elif seq == ENTRIES and held.status is not Status.OPEN:
                steps = (*steps, StatusChanged(held.status))
            turn = Turn(seq, at, steps, entry.code, "chair")
            told = cases.text(turn)
            subject = f"{held.id}#{seq}"
            rows["turn"].append({"conference_id": held.id, "seq": seq, "at": at.isoformat(), "body": told})
            rows["journal"].append(chain.act(at, reference, subject, key, told))
            rows["entry"].append({**keeping.row(held.id, entry), "position": seq * 10_000})
            said = search.plain(search.words_of(entry))
            rows["search"].append({"case_reference": reference, "conference": held.id, "ident": entry.id, "words": said + "  "})


def _entries(number: int, nth: int, at: datetime, words: Words, open_codes: list[str]) -> Iterator[Entry]:
    """Yield the entries of one conference: a tenth are actions, and nearly all actions are done by the next but one."""
    for n in range(ENTRIES):
        common = {"item": ITEMS[n % 5], "at": at, "author": "chair"}
        code = f"{number:04d}{nth:02d}{n:02d}"
        if n in (0, 10) or (n == 20 and nth % 2):
            due = (at + timedelta(days=40)).date()
            yield Action(id=f"A{n}", code=f"A-{code}", task=words.sentence(9), owner=(f"p{n % 8}",), due=due, **common)
            open_codes.append(f"A-{code}")
        elif n in (1, 11, 21) and len(open_codes) > 5:
            done = open_codes.pop(0)
            yield ActionUpdate(id=f"U{n}", code=f"U-{code}", action=done, state=ActionState.DONE, **common)
        elif n % 5 == 2:
            text, source = words.sentence(14), (f"p{n % 8}",)
            yield Assessment(id=f"R{n}", code=f"R-{code}", text=text, polarity=Polarity.RISK, source=source, **common)
        elif n % 5 == 3:
            yield Decision(
                id=f"D{n}",
                code=f"D-{code}",
                text=words.sentence(12),
                by=DecisionKind.JOINT,
                grounds=(words.sentence(6),),
                **common,
            )
        else:
            text = words.sentence(18) + (
                " needle in haystack" if number < 100 and number % 10 == 7 and nth == 3 and n == 4 else ""
            )
            yield Information(id=f"I{n}", code=f"I-{code}", text=text, source=(f"p{n % 8}",), **common)
