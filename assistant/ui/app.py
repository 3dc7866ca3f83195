"""The app: the first screen, and a store that is open only while somebody is there."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, ClassVar

from textual import events, on, work
from textual.binding import Binding, BindingType

from assistant.text import Catalogue, Rejected
from assistant.ui.desk import Desk
from assistant.ui.journey import Journey
from assistant.ui.locking import Locking
from assistant.ui.screens.locked import LockedScreen
from assistant.ui.screens.welcome import WelcomeScreen
from assistant.ui.session import DEFAULT, Rules

if TYPE_CHECKING:
    from collections.abc import Callable


TICK = 1.0
"""Seconds between two looks at the clock."""


class ConveneApp(Journey):
    """Convene in the terminal.

    Args:
        desk: the outside: store, meetings, minutes.
        catalogue: the interface language.
        report: called with an exception nobody expected; returns the reference shown to the chair (F4).
        rules: what the settings say of this session.

    """

    CSS_PATH = "convene.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+l", "lock", show=False, priority=True)]

    def __init__(
        self, desk: Desk, catalogue: Catalogue, report: Callable[[BaseException], str], rules: Rules = DEFAULT
    ) -> None:
        """Hold the desk; nothing is opened yet."""
        super().__init__(desk, catalogue, report, rules)
        self.title = "Convene"
        self._locking = Locking(self, desk, self.session, lambda: LockedScreen(catalogue, asks_passphrase=desk.guarded))

    async def put_away(self) -> None:
        """Lock, and wait until the store is closed: nothing of a case stays on screen or in memory while we are stopped."""
        self.lock()
        await self._locking.locked()
        while self.session.is_open:
            # What was typed just before has unlocked it again, where Enter is enough.
            self.lock()
            await self._locking.locked()

    def on_mount(self) -> None:
        """Greet; what the terminal needs, Textual has the class above do."""
        self.set_interval(TICK, self.look)
        self.push_screen(WelcomeScreen(self._desk.greeting, self._catalogue, asks_passphrase=self._desk.asks_passphrase))
        self.call_after_refresh(self._warm)

    async def on_event(self, event: events.Event) -> None:
        """Take keys, clicks and pastes as somebody being there; one that comes too late only finds the lock (S2, S3)."""
        if isinstance(event, events.Key | events.MouseDown | events.Paste) and self.session.is_open:
            if self.session.due:
                self.lock()
                return
            self.session.touch()
        await super().on_event(event)

    def look(self) -> None:
        """Lock where it is time to, else keep what is typed; called every second, and when a stopped process goes on."""
        if self.session.due:
            self.lock()
        elif self.session.is_open:
            typed = self._locking.typed
            if typed is not None:
                typed.note()

    def action_lock(self) -> None:
        """Hide everything at once."""
        self.lock()

    def on_conference_screen_hidden(self) -> None:
        """Lock."""
        self.lock()

    def lock(self) -> None:
        """Show nothing of any case any more, then close the store and drop its key (S1)."""
        self.copied.forget()
        self._locking.lock()

    def last_words(self) -> None:
        """Keep what is typed before its screen goes."""
        typed = self._locking.typed
        if self.session.is_open and typed is not None:
            typed.keep()

    @work(thread=True, exit_on_error=False)
    def _warm(self) -> None:
        with suppress(Rejected):
            self._desk.warm()

    @on(WelcomeScreen.Answered)
    def opened(self, event: WelcomeScreen.Answered) -> None:
        """Open the store behind the first screen, or behind the lock."""
        self._open(event.answer, self.session.number)

    @work(thread=True, exclusive=True)
    def _open(self, answer: str, session: int) -> None:
        self._locking.wait()
        try:
            self._desk.open(answer)
        except Rejected as problem:
            self.post_message(self.Loaded(session, None, problem))
            return
        self.session.begin()
        first = self._locking.conference if session else self._desk.first
        try:
            screen = self._conference(first) if first else self._home()
        except Rejected as problem:
            screen = self._home(self._catalogue.text(problem.message))
        self.post_message(self.Loaded(session, screen))

    def back(self) -> None:
        """Go on after being stopped, or after the machine slept."""
        self.look()
        super().back()
