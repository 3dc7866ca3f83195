"""A real store under the app, with a clock that the test winds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from textual.pilot import Pilot
from textual.widget import Widget
from textual.widgets import Input

from assistant.cli.desk import StoreDesk
from assistant.cli.prepare import prepare_tables
from assistant.cli.wiring import catalogue
from assistant.sample.play import tables
from assistant.storage.store import Store
from assistant.text import _
from assistant.ui.app import ConveneApp
from assistant.ui.session import Rules
from tests.storage_ground import PASSPHRASE, clock, create, patient

CASE = ("NL-2026-017", "Dijkstra", "Moreau", "Okafor", "CANARY")


class Winded:
    """A clock that stands until it is wound."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Seat:
    """One chair at one store; the app can be started over it as often as wanted."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "work.db"
        self.wound = Winded()
        create(self.path)
        with self.open(PASSPHRASE) as store:
            prepare_tables(store, tables("en", 3, "nl-mar"))
        self.folder = folder

    def open(self, typed: str) -> Store:
        return Store.open(self.path, passphrase=typed, clock=clock, wall=patient)

    def desk(self) -> StoreDesk:
        return StoreDesk(
            self.open,
            again=self.open,
            greeting=_("A fictional case."),
            asks_passphrase=True,
            language=catalogue,
            clock=clock,
            out=self.folder,
            first_of=lambda store: store.conferences()[0].id,
        )

    def app(self, desk: StoreDesk | None = None, minutes: int = 5) -> ConveneApp:
        def report(problem: BaseException) -> str:
            raise problem

        return ConveneApp(desk or self.desk(), catalogue("en"), report, Rules(lock_after=minutes, clock=self.wound))


async def until(pilot: Pilot[int], holds: Callable[[], bool]) -> None:
    """Wait for a condition, never for a time."""
    for _turn in range(400):
        if holds():
            return
        await pilot.pause()
        await pilot.app.workers.wait_for_complete()
    raise AssertionError("the condition never held")


async def unlock(pilot: Pilot[int], passphrase: str = PASSPHRASE) -> None:
    await until(pilot, lambda: bool(pilot.app.screen.query("#answer")) and not pilot.app.screen.query_one(Input).disabled)
    pilot.app.screen.query_one(Input).value = passphrase
    await pilot.press("enter")


def everything(app: ConveneApp) -> str:
    """Return what every widget of every screen holds, hidden ones too."""
    widgets: list[Widget] = [w for screen in app.screen_stack for w in screen.walk_children()]
    return "\n".join(
        str(getattr(w, name, "")) for w in widgets for name in ("content", "text", "value", "tooltip", "border_title")
    )
