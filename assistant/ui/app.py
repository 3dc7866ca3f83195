"""The app: which screen follows which. Everything slow is loaded behind the first screen."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from textual import events, on, work
from textual.binding import Binding, BindingType
from textual.message import Message

from assistant.text import Catalogue, Rejected, _, literal
from assistant.ui.desk import Desk
from assistant.ui.locking import Locking
from assistant.ui.screens.locked import LockedScreen
from assistant.ui.screens.welcome import WelcomeScreen
from assistant.ui.sealed import SealedApp
from assistant.ui.session import DEFAULT, Rules, Session

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.screen import Screen

    from assistant.ui.screens.conference import ConferenceScreen
    from assistant.ui.screens.create import CreateScreen
    from assistant.ui.screens.handout import HandoutScreen
    from assistant.ui.screens.home import HomeScreen


TICK = 1.0
"""Seconds between two looks at the clock."""


class ConveneApp(SealedApp):
    """Convene in the terminal.

    Args:
        desk: the outside: store, meetings, minutes.
        catalogue: the interface language.
        report: called with an exception nobody expected; returns the reference shown to the chair (F4).
        rules: what the settings say of this session.

    """

    CSS_PATH = "convene.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+l", "lock", show=False, priority=True)]

    class Loaded(Message):
        """Posted by a worker when what it loaded is ready."""

        def __init__(self, session: int, screen: Screen[None] | None, problem: Rejected | None = None) -> None:
            """Carry the next screen, or why there is none, and the session that it was loaded for."""
            super().__init__()
            self.session = session
            self.screen = screen
            self.problem = problem

    def __init__(
        self, desk: Desk, catalogue: Catalogue, report: Callable[[BaseException], str], rules: Rules = DEFAULT
    ) -> None:
        """Hold the desk; nothing is opened yet."""
        super().__init__(report, clipboard=rules.clipboard)
        self.title = "Convene"
        self._desk = desk
        self._catalogue = catalogue
        self._today = date.min
        self.session = Session(rules)
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

    def _home(self, said: str = "") -> HomeScreen:
        from assistant.ui.screens.home import HomeScreen  # noqa: PLC0415 - behind the first paint

        view = self._desk.home()
        self._today = view.today
        return HomeScreen(view, self._catalogue, said)

    def _conference(self, conference: str) -> ConferenceScreen:
        from assistant.ui.screens.conference import ConferenceScreen  # noqa: PLC0415 - behind the first paint

        return ConferenceScreen(self._desk.meeting(conference), self._catalogue)

    @on(Loaded)
    def show_loaded(self, event: Loaded) -> None:
        """Show the screen that was loaded, or why it was not; nothing of a session that was locked since."""
        if event.session != self.session.number:
            return
        if event.screen is not None:
            self.switch_screen(event.screen)
            return
        text = self._catalogue.text(event.problem.message) if event.problem else ""
        refuse = getattr(self.screen, "refuse", None)
        if refuse is not None:
            refuse(text)
        else:
            self.switch_screen(self._home(text))

    def on_home_screen_chosen(self, event: HomeScreen.Chosen) -> None:
        """Lead the chosen conference, or hand out the minutes of a closed one."""
        if event.closed:
            self._hand_out(event.conference, self.session.number)
        else:
            self._go(event.conference, self.session.number)

    @work(thread=True, exclusive=True)
    def _go(self, conference: str, session: int) -> None:
        try:
            screen = self._conference(conference)
        except Rejected as problem:
            self.post_message(self.Loaded(session, None, problem))
        else:
            self.post_message(self.Loaded(session, screen))

    def on_home_screen_creating(self) -> None:
        """Ask for a new case."""
        from assistant.ui.screens.create import CreateScreen  # noqa: PLC0415 - behind the first paint

        if self.session.is_open:
            self.switch_screen(CreateScreen(self._catalogue, self._desk.protocols(), self._today))

    def on_create_screen_completed(self, event: CreateScreen.Completed) -> None:
        """Create what was asked for and go Home."""
        if not self.session.is_open:
            return
        try:
            created = self._desk.create(event.tables)
        except Rejected as problem:
            self.post_message(self.Loaded(self.session.number, None, problem))
        else:
            self.switch_screen(self._home(self._catalogue.text(_("Created: {conference}", conference=literal(created)))))

    def on_create_screen_left(self) -> None:
        """Go Home."""
        self._go_home()

    def on_conference_screen_hidden(self) -> None:
        """Lock."""
        self.lock()

    def on_conference_screen_ended(self, event: ConferenceScreen.Ended) -> None:
        """Go Home; after closing, write the minutes behind it."""
        if event.closed:
            self._hand_out(event.conference, self.session.number)
        else:
            self._go_home()

    def _go_home(self) -> None:
        if self.session.is_open:
            self.switch_screen(self._home())

    @work(thread=True, exclusive=True)
    def _hand_out(self, conference: str, session: int) -> None:
        from assistant.ui.screens.handout import HandoutScreen  # noqa: PLC0415 - behind the first paint

        try:
            screen = HandoutScreen(conference, self._desk.readers(conference), self._catalogue)
        except Rejected as problem:
            self.post_message(self.Loaded(session, None, problem))
        else:
            self.post_message(self.Loaded(session, screen))

    def on_handout_screen_answered(self, event: HandoutScreen.Answered) -> None:
        """Write the minutes behind Home, or go Home."""
        if event.write:
            self._write(event.conference, self.session.number)
        else:
            self._go_home()

    @work(thread=True, exclusive=True)
    def _write(self, conference: str, session: int) -> None:
        try:
            paths = self._desk.minutes(conference)
            said = self._catalogue.text(
                _("Minutes written: {n} files in {folder}", n=len(paths), folder=literal(str(paths[0].parent) if paths else ""))
            )
        except Rejected as problem:
            said = self._catalogue.text(problem.message)
        try:
            home = self._home(said)
        except Rejected as problem:
            self.post_message(self.Loaded(session, None, problem))
        else:
            self.post_message(self.Loaded(session, home))

    def back(self) -> None:
        """Go on after being stopped, or after the machine slept."""
        self.look()
        super().back()
