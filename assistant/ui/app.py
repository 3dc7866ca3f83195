"""The app: which screen follows which. Everything slow is loaded behind the first screen."""

from __future__ import annotations

import signal
import sys
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.message import Message

from assistant.text import Catalogue, Rejected, _, literal
from assistant.ui.desk import Desk
from assistant.ui.safety import SafeText
from assistant.ui.screens.welcome import WelcomeScreen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from textual.screen import Screen

    from assistant.ui.screens.conference import ConferenceScreen
    from assistant.ui.screens.create import CreateScreen
    from assistant.ui.screens.handout import HandoutScreen
    from assistant.ui.screens.home import HomeScreen


class ConveneApp(App[int]):
    """Convene in the terminal.

    Args:
        desk: the outside: store, meetings, minutes.
        catalogue: the interface language.
        report: called with an exception nobody expected; returns the reference shown to the chair (F4).

    """

    CSS_PATH = "convene.tcss"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+q", "quit", show=False, priority=True)]

    class Loaded(Message):
        """Posted by a worker when what it loaded is ready."""

        def __init__(self, screen: Screen[None] | None, problem: Rejected | None = None) -> None:
            """Carry the next screen, or why there is none."""
            super().__init__()
            self.screen = screen
            self.problem = problem

    def __init__(self, desk: Desk, catalogue: Catalogue, report: Callable[[BaseException], str]) -> None:
        """Hold the desk; nothing is opened yet."""
        super().__init__()
        self.title = "Convene"
        self._desk = desk
        self._catalogue = catalogue
        self._report = report
        self._today = date.min
        self.crash = ""
        self._filters.append(SafeText())

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Offer no system commands: the stock ones include a screenshot in plain text (F6)."""
        del screen
        return ()

    def on_mount(self) -> None:
        """Greet, and leave the terminal clean on a hang-up (F5)."""
        with suppress(NotImplementedError, RuntimeError, ValueError):
            import asyncio  # noqa: PLC0415

            loop = asyncio.get_running_loop()
            for name in ("SIGINT", "SIGTERM", "SIGHUP"):
                number = getattr(signal, name, None)
                if number is not None:
                    loop.add_signal_handler(number, self.exit, 130, 130)
        self.push_screen(WelcomeScreen(self._desk, self._catalogue))
        self.call_after_refresh(self._warm)

    @work(thread=True, exit_on_error=False)
    def _warm(self) -> None:
        with suppress(Rejected):
            self._desk.warm()

    def _fatal_error(self) -> None:
        """End without showing what was in memory: a reference instead of a traceback with locals (F4)."""
        problem = sys.exc_info()[1]
        self.crash = self._report(problem) if problem is not None else "-"
        self._return_code = 70
        self._close_messages_no_wait()

    @on(WelcomeScreen.Answered)
    def opened(self, event: WelcomeScreen.Answered) -> None:
        """Open the store behind the first screen."""
        self._open(event.answer)

    @work(thread=True, exclusive=True, exit_on_error=False)
    def _open(self, answer: str) -> None:
        try:
            self._desk.open(answer)
            screen = self._conference(self._desk.first) if self._desk.first else self._home()
        except Rejected as problem:
            self.post_message(self.Loaded(None, problem))
        else:
            self.post_message(self.Loaded(screen))

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
        """Show the screen that was loaded, or why it was not."""
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
            self._hand_out(event.conference)
        else:
            self._go(event.conference)

    @work(thread=True, exclusive=True, exit_on_error=False)
    def _go(self, conference: str) -> None:
        try:
            screen = self._conference(conference)
        except Rejected as problem:
            self.post_message(self.Loaded(None, problem))
        else:
            self.post_message(self.Loaded(screen))

    def on_home_screen_translating(self) -> None:
        """Work on the glossary, where there is one that may be changed."""
        self._translate()

    @work(thread=True, exclusive=True, exit_on_error=False)
    def _translate(self) -> None:
        from assistant.ui.screens.glossary import GlossaryScreen  # noqa: PLC0415 - behind the first paint

        try:
            screen = GlossaryScreen(self._desk.glossary(self._catalogue.language), self._catalogue, self._today)
        except Rejected as problem:
            self.post_message(self.Loaded(None, problem))
        else:
            self.post_message(self.Loaded(screen))

    def on_glossary_screen_left(self) -> None:
        """Go Home."""
        self.switch_screen(self._home())

    def on_home_screen_creating(self) -> None:
        """Ask for a new case."""
        from assistant.ui.screens.create import CreateScreen  # noqa: PLC0415 - behind the first paint

        self.switch_screen(CreateScreen(self._catalogue, self._desk.protocols(), self._today))

    def on_create_screen_completed(self, event: CreateScreen.Completed) -> None:
        """Create what was asked for and go Home."""
        try:
            created = self._desk.create(event.tables)
        except Rejected as problem:
            self.post_message(self.Loaded(None, problem))
        else:
            self.switch_screen(self._home(self._catalogue.text(_("Created: {conference}", conference=literal(created)))))

    def on_create_screen_left(self) -> None:
        """Go Home."""
        self.switch_screen(self._home())

    def on_conference_screen_ended(self, event: ConferenceScreen.Ended) -> None:
        """Go Home; after closing, write the minutes behind it."""
        if event.closed:
            self._hand_out(event.conference)
        else:
            self.switch_screen(self._home())

    @work(thread=True, exclusive=True, exit_on_error=False)
    def _hand_out(self, conference: str) -> None:
        from assistant.ui.screens.handout import HandoutScreen  # noqa: PLC0415 - behind the first paint

        self.post_message(self.Loaded(HandoutScreen(conference, self._desk.readers(conference), self._catalogue)))

    def on_handout_screen_answered(self, event: HandoutScreen.Answered) -> None:
        """Write the minutes behind Home, or go Home."""
        if event.write:
            self._write(event.conference)
        else:
            self.switch_screen(self._home())

    @work(thread=True, exclusive=True, exit_on_error=False)
    def _write(self, conference: str) -> None:
        try:
            paths = self._desk.minutes(conference)
            said = self._catalogue.text(
                _("Minutes written: {n} files in {folder}", n=len(paths), folder=literal(str(paths[0].parent) if paths else ""))
            )
        except Rejected as problem:
            said = self._catalogue.text(problem.message)
        self.post_message(self.Loaded(self._home(said)))
