"""Locking: first nothing of any case is on screen any more, then the store is closed and its key dropped (S1)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from threading import Event
from typing import TYPE_CHECKING

from textual.worker import WorkerCancelled, WorkerFailed, get_current_worker

if TYPE_CHECKING:
    from textual.app import App
    from textual.screen import Screen

    from assistant.ui.desk import Desk
    from assistant.ui.session import Session
    from assistant.ui.typed import Typed


class Locking:
    """The lock of one app over one desk."""

    def __init__(self, app: App[int], desk: Desk, session: Session, shown: Callable[[], Screen[None]]) -> None:
        """Begin with nothing open; `shown` makes the lock screen."""
        self._app = app
        self._desk = desk
        self._session = session
        self._shown = shown
        self._shut = Event()
        self._shut.set()
        self.conference = ""
        """Where it goes on once unlocked; empty for Home."""

    def lock(self) -> None:
        """Hide and remove everything of a case at once, and let the store go behind the lock screen."""
        if not self._session.is_open:
            return
        self.conference = getattr(self._seen(), "conference", "")
        typed = self.typed
        if typed is not None:
            typed.take()
        self._session.end()
        while len(self._app.screen_stack) > 2:
            self._app.pop_screen()
        self._app.switch_screen(self._shown())
        self._shut.clear()
        self._app.run_worker(self._close(typed), group="locking")

    @property
    def typed(self) -> Typed | None:
        """What is typed on the screen at hand, None where that has no line that would be missed."""
        found: Typed | None = getattr(self._seen(), "typed", None)
        return found

    async def locked(self) -> None:
        """Return once the store is closed; at once where it is not open or stays so."""
        await asyncio.to_thread(self._shut.wait)

    def wait(self) -> None:
        """Wait in a thread until a store that is being let go is closed."""
        self._shut.wait()

    def _seen(self) -> Screen[object]:
        """Return the screen that others, such as help, stand on."""
        stack = self._app.screen_stack
        return stack[min(1, len(stack) - 1)]

    async def _close(self, typed: Typed | None) -> None:
        """Close the store once what is being written is written, and what was typed last."""
        try:
            own = get_current_worker()
            busy = [w for w in self._app.workers if w is not own and w.group != own.group and not w.is_finished]
            for worker in busy:
                with suppress(WorkerFailed, WorkerCancelled):
                    await worker.wait()
            if typed is not None:
                await asyncio.to_thread(typed.flush)
            await asyncio.to_thread(self._desk.close)
        finally:
            self._shut.set()
