"""Which screen follows which; what a screen needs from the store is loaded behind the one before."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from textual import on, work
from textual.message import Message

from assistant.text import Catalogue, Rejected, _, literal
from assistant.ui.desk import Desk
from assistant.ui.sealed import SealedApp
from assistant.ui.session import Rules, Session

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.screen import Screen

    from assistant.ui.screens.conference import ConferenceScreen
    from assistant.ui.screens.create import CreateScreen
    from assistant.ui.screens.handout import HandoutScreen
    from assistant.ui.screens.home import HomeScreen

    Parts = Sequence[tuple[str, str]]


class Journey(SealedApp):
    """Home, conference, hand-out and a new case, over a desk whose store is open while the session is.

    Args:
        desk: the outside: store, meetings, minutes.
        catalogue: the interface language.
        report: called with an exception nobody expected; returns the reference shown to the chair (F4).
        rules: what the settings say of this session.

    """

    class Loaded(Message):
        """Posted by a worker when what it loaded is ready."""

        def __init__(self, session: int, screen: Screen[None] | None, problem: Rejected | None = None) -> None:
            """Carry the next screen, or why there is none, and the session that it was loaded for."""
            super().__init__()
            self.session = session
            self.screen = screen
            self.problem = problem

    def __init__(self, desk: Desk, catalogue: Catalogue, report: Callable[[BaseException], str], rules: Rules) -> None:
        """Hold the desk; nothing is opened yet."""
        super().__init__(report, clipboard=rules.clipboard)
        self.session = Session(rules)
        """Whether the store is open and may stay so."""
        self._desk = desk
        self._catalogue = catalogue
        self._today = date.min

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

    def on_home_screen_translating(self) -> None:
        """Work on the glossary, where there is one that may be changed."""
        self._translate(self.session.number)

    @work(thread=True, exclusive=True)
    def _translate(self, session: int) -> None:
        from assistant.ui.screens.glossary import GlossaryScreen  # noqa: PLC0415 - behind the first paint

        try:
            screen = GlossaryScreen(self._desk.glossary(self._catalogue.language), self._catalogue, self._today)
        except Rejected as problem:
            self.post_message(self.Loaded(session, None, problem))
        else:
            self.post_message(self.Loaded(session, screen))

    def on_glossary_screen_left(self) -> None:
        """Go Home."""
        self._go_home()

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

    def on_conference_screen_ended(self, event: ConferenceScreen.Ended) -> None:
        """Go Home; after closing, write the minutes behind it."""
        if event.closed:
            self._hand_out(event.conference, self.session.number, event.told)
        else:
            self._go_home()

    def _go_home(self) -> None:
        if self.session.is_open:
            self.switch_screen(self._home())

    @work(thread=True, exclusive=True)
    def _hand_out(self, conference: str, session: int, told: Parts = ()) -> None:
        from assistant.ui.screens.handout import HandoutScreen  # noqa: PLC0415 - behind the first paint

        try:
            screen = HandoutScreen(conference, self._desk.readers(conference), self._catalogue, told)
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
                _(
                    "Minutes written: {n} files in {folder}",
                    n=len(paths),
                    folder=literal(str(paths[0].parent.absolute()) if paths else ""),
                )
            )
        except Rejected as problem:
            said = self._catalogue.text(problem.message)
        try:
            home = self._home(said)
        except Rejected as problem:
            self.post_message(self.Loaded(session, None, problem))
        else:
            self.post_message(self.Loaded(session, home))
