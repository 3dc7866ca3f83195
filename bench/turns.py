"""One turn, stored and shown, and one key press, at 10 and at 300 entries on the record; in the app over the real store."""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.text import _

if TYPE_CHECKING:
    from assistant.meeting.meeting import Meeting
    from assistant.ui.desk import HomeView, Reader

FEW, MANY = 10, 300
TURNS, KEYS, ROUNDS = 25, 60, 3
HERE = 3
"""The item on screen."""


class _Desk:
    """A desk over one prepared conference of the sample."""

    greeting = _("A fictional case.")
    asks_passphrase = False
    guarded = False

    def __init__(self, meeting: Meeting) -> None:
        self._meeting = meeting
        self.first = meeting.record.conference.id

    def warm(self) -> None: ...

    def open(self, passphrase: str) -> None: ...

    def home(self) -> HomeView:
        from assistant.ui.desk import HomeView

        return HomeView(cases=(), conferences=(), overdue=(), today=date(2026, 9, 2))

    def meeting(self, conference: str) -> Meeting:
        return self._meeting

    def readers(self, conference: str) -> tuple[Reader, ...]:
        return ()

    def minutes(self, conference: str) -> tuple[Path, ...]:
        return ()

    def protocols(self) -> tuple[str, ...]:
        return ()

    def create(self, answers: Mapping[str, object]) -> str:
        return ""

    def close(self) -> None: ...


def rows() -> list[tuple[str, float, float]]:
    """Return the ratios of 300 entries to 10, measured in turn so that the machine's drift cancels out."""
    from assistant.storage.store import Store

    with tempfile.TemporaryDirectory() as folder:
        figures: dict[int, list[tuple[float, float]]] = {FEW: [], MANY: []}
        for n in range(ROUNDS):
            for entries, found in figures.items():
                path = Path(folder) / f"{entries}-{n}.db"
                Store.create_with_key(path, bytes(32))
                with Store.open(path, key=bytes(32)) as store:
                    found.append(asyncio.run(_measure(_conference(store, entries))))
    (turn_few, key_few), (turn_many, key_many) = (map(min, zip(*found, strict=True)) for found in figures.values())
    return [
        ("a turn stored and shown, at 300 entries / at 10", turn_many / turn_few, 1.3),
        ("a key press, at 300 entries / at 10", key_many / key_few, 1.5),
    ]


def _conference(store: object, entries: int) -> Meeting:
    from assistant.cli.meetings import meeting
    from assistant.cli.prepare import prepare_tables
    from assistant.cli.wiring import catalogue
    from assistant.sample.play import tables

    ident = prepare_tables(store, tables("en", 3, "nl-mar"))  # type: ignore[arg-type]
    held = meeting(store, ident, catalogue, lambda: datetime(2026, 9, 2, tzinfo=UTC), sure=True)  # type: ignore[arg-type]
    held.begin()
    # The item on screen holds the first ten of them, whatever there is in all: what is drawn is the same.
    items = [n for n in range(1, len(held.around.protocol.items) + 1) if n != HERE]
    for number in range(entries):
        if number % FEW == 0:
            held.say(f"/goto {items[number // FEW % len(items)] if number else HERE}")
        held.say(f"/info Observation number {number} in the kitchen | from: de Graaf")
    held.say(f"/goto {HERE}")
    return held


async def _measure(held: Meeting) -> tuple[float, float]:
    """Return the median seconds of a turn until it is on screen, and of a key press until it is drawn."""
    from assistant.cli.wiring import catalogue
    from assistant.ui.app import ConveneApp
    from assistant.ui.screens.conference import ConferenceScreen
    from assistant.ui.widgets.writing import Writing

    app = ConveneApp(_Desk(held), catalogue("en"), str)
    async with app.run_test(size=(200, 60)) as pilot:
        await pilot.press("enter")
        while not (isinstance(app.screen, ConferenceScreen) and app.screen.query(Writing)):
            await pilot.pause()
        screen = app.screen
        turns: list[float] = []
        for number in range(TURNS):
            begun = time.perf_counter()
            screen.action_say(f"/park Ask about matter {number}")
            await pilot.pause()
            turns.append(time.perf_counter() - begun)
        keys: list[float] = []
        screen.query_one(Writing).focus()
        for _n in range(KEYS):
            begun = time.perf_counter()
            await pilot.press("d")
            keys.append(time.perf_counter() - begun)
        return statistics.median(turns), statistics.median(keys)
