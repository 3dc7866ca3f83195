"""The conference: agenda left, conversation in the middle, record right, the line to type in below."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.message import Message
from textual.screen import Screen

from assistant.meeting.meeting import Meeting
from assistant.meeting.shown import ANSWER, ClosedShown, Question, Refused, Shown, Told
from assistant.text import Catalogue, Rejected, _, pgettext, too_long
from assistant.ui import panes
from assistant.ui.completion import candidates
from assistant.ui.preferring import Preferring, warm
from assistant.ui.retelling import answered, asked, retold
from assistant.ui.screens.helping import HelpScreen
from assistant.ui.typed import Typed
from assistant.ui.widgets.below import Below
from assistant.ui.widgets.hanging import Hanging
from assistant.ui.widgets.hints import Hints
from assistant.ui.widgets.line import Line, lines
from assistant.ui.widgets.talk import Talk
from assistant.ui.widgets.writing import Writing

WIDE = 110
"""Columns from which both side panes stand beside the conversation."""

SHORT = 20
"""Rows below which the line to type in has no border and the question few rows, so that both can be seen."""

SMALLEST = (40, 12)
"""Columns and rows below which the screen says that it is too small."""


class ConferenceScreen(Screen[None]):
    """Holds one conference; every line typed is one turn of its meeting."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "help", show=False),
        Binding("f2", "agenda", show=False),
        Binding("f3", "record", show=False),
        Binding("f4", "say('/next')", show=False),
        Binding("f5", "say('/missing')", show=False),
        Binding("f6", "prefer", show=False),
        Binding("escape", "home", show=False),
        Binding("pageup", "scroll(-1)", show=False),
        Binding("pagedown", "scroll(1)", show=False),
    ]

    class Hidden(Message):
        """Posted when the chair asked to lock."""

    class Ended(Message):
        """Posted when the conference was closed or put away."""

        def __init__(self, conference: str, *, closed: bool, told: Sequence[tuple[str, str]] = ()) -> None:
            """Name the conference; `closed` tells a draft from one put away, `told` is what closing it said."""
            super().__init__()
            self.conference = conference
            self.closed = closed
            self.told = told

    def __init__(self, meeting: Meeting, catalogue: Catalogue) -> None:
        """Hold `meeting`, wording everything with `catalogue`."""
        super().__init__()
        self._meeting = meeting
        self._catalogue = catalogue
        self._asked: Question | None = None
        self._preferring = Preferring(meeting, catalogue)
        self.typed = Typed(self, meeting.unsent, lambda: self.query_one(Below).typed, self._unkept)
        """What is typed, kept before it is sent."""

    @property
    def conference(self) -> str:
        """The id of the conference that is held."""
        return self._meeting.record.conference.id

    def compose(self) -> ComposeResult:
        """Lay out panes, conversation, question, line and hints."""
        yield Line(classes="title", id="title")
        with Horizontal(id="middle"):
            yield VerticalScroll(Hanging(panes.HANG, id="agenda-text"), id="agenda", can_focus=False)
            with Vertical(id="centre"):
                yield Talk(id="talk")
            yield VerticalScroll(Line(id="record-text"), id="record", can_focus=False)
        yield Below(partial(candidates, self._meeting), self._preferring.terms, self._preferring.advice)
        yield Line(classes="small", id="small")
        yield Hints(id="hints")

    def on_mount(self) -> None:
        """Show where the conference stands and focus the line."""
        record = self._meeting.record
        title = self._meeting.around.protocol.title_in(self._catalogue.language)
        self.query_one("#title", Line).say(f"{record.conference.id} · {title} · {record.conference.date:%Y-%m-%d %H:%M}")
        word = self._catalogue.text
        self.query_one(Hints).show(
            [
                ("Enter", word(_("send"))),
                ("F1", word(_("help"))),
                ("F4", word(_("next item"))),
                ("Ctrl+Z", word(_("undo"))),
                # Translators: in the footer: folds the agenda in or out.
                ("F2", word(_("agenda"))),
                # Translators: in the footer: folds in or out what was recorded of this item (a noun).
                ("F3", word(_("record"))),
                # Translators: in the footer: shows what is missing.
                ("F5", word(_("missing"))),
                # Translators: in the footer: completes the word being typed (a verb).
                ("Tab", word(_("complete"))),
                # Translators: in the footer, what a key does (a verb).
                ("Ctrl+L", word(_("lock"))),
                ("Esc", word(pgettext("place", "home"))),
                ("Ctrl+Q", word(_("quit"))),
                ("F6", word(_("preferred term"))),
            ]
        )
        self.query_one("#small", Line).say(word(_("The window is too small. Make it at least 40 by 12.")))
        lately = panes.lately(self._meeting, self._catalogue)
        if lately:
            self.query_one(Talk).say(lately)
        self.show(self._meeting.begin())
        if self._meeting.unsent.text:
            self.query_one(Below).put_back(self._meeting.unsent.text)
            self.query_one(Talk).say([(word(_("What was typed and not sent stands in the line again.")), "told")])
        self.typed.begin()
        self.query_one(Below).take_keys()
        self.call_after_refresh(warm, self._meeting.around.hits)

    def show(self, shown: tuple[Shown, ...]) -> None:
        """Show what a turn did; the question goes to its own place above the line, a page of help to its own screen."""
        if sum(isinstance(event, Told) and event.key == "help" for event in shown) > 1:
            self.action_help()
            return
        parts: list[tuple[str, str]] = []
        for event in shown:
            match event:
                case Question():
                    self._asked = event
                    self.query_one(Below).ask(asked(event, self._catalogue))
                case _:
                    parts.extend(retold(event, self._catalogue))
        if parts:
            self.query_one(Talk).say(parts)
        self.query_one("#agenda-text", Line).update(lines(panes.agenda(self._meeting, self._catalogue)))
        self.query_one("#record-text", Line).update(lines(panes.record(self._meeting, self._catalogue)))
        for event in shown:
            if isinstance(event, ClosedShown):
                self.post_message(self.Ended(self.conference, closed=True, told=parts))
            elif isinstance(event, Told) and event.key == "lock":
                self.post_message(self.Hidden())

    @on(Below.Said)
    def take_line(self, event: Below.Said) -> None:
        """Say the line to the meeting and show what it did."""
        event.stop()
        self.action_say(event.line)

    def action_say(self, line: str) -> None:
        """Say a line as if it had been typed; the question it answers stays above it in the conversation."""
        done = self._meeting.say(line)
        asks = any(isinstance(event, Told) and event.key == ANSWER for event in done)
        # What the chair asked answers nothing: the question at hand stays where it is.
        parts = answered(None if asks else self._asked, line, self._catalogue)
        if parts:
            self.query_one(Talk).say(parts)
        self.show(done)
        for better in self._preferring.after(done):
            self.show(self._meeting.say(better))
        if any(isinstance(event, Refused) and event.lost for event in done):
            # Not on the disk, so not out of the line either.
            self.query_one(Below).put_back(line)

    @on(Writing.TooMuch)
    def refuse_paste(self, event: Writing.TooMuch) -> None:
        """Say that what was pasted is too long; the line stays as it is."""
        event.stop()
        self._unkept(too_long(event.length))

    def _unkept(self, problem: Rejected) -> None:
        """Say why what was typed or pasted is not kept."""
        self.query_one(Talk).say([(f"x {self._catalogue.text(problem.message)}", "refused")])

    @on(Writing.Bettered)
    def action_prefer(self) -> None:
        """Write the preferred term: in what is being typed, once it is kept as it was said, or in what was kept last."""
        below = self.query_one(Below)
        if below.avoided:
            self._preferring.toggle()
            below.retell()
        else:
            self.action_say("/prefer")

    def action_help(self) -> None:
        """Show help on the question at hand, then on everything else."""
        self.app.push_screen(HelpScreen(self._meeting, self._catalogue))

    def action_agenda(self) -> None:
        """Fold the agenda in or out."""
        self._fold("#agenda", "#record")

    def action_record(self) -> None:
        """Fold the record in or out."""
        self._fold("#record", "#agenda")

    def _fold(self, pane: str, other: str) -> None:
        """Fold a pane in or out; where there is room for one only, the other goes."""
        self.query_one(pane).toggle_class("toggled")
        if self.has_class("narrow"):
            self.query_one(other).remove_class("toggled")

    def action_scroll(self, direction: int) -> None:
        """Page through the conversation."""
        talk = self.query_one(Talk)
        if direction < 0:
            talk.scroll_page_up(animate=False)
        else:
            talk.scroll_page_down(animate=False)

    def action_home(self) -> None:
        """Fold back a pane that stands over the conversation; else go Home, and it goes on at the same question."""
        if self.has_class("narrow") and (over := self.query(".toggled")):
            over.remove_class("toggled")
            return
        self.typed.keep()
        self.post_message(self.Ended(self.conference, closed=False))

    def on_resize(self, event: events.Resize) -> None:
        """Fold the side panes away where there is no room for them."""
        width, height = event.size
        self.set_class(width < WIDE, "narrow")
        self.set_class(width >= WIDE, "wide")
        self.set_class(height < SHORT, "short")
        self.set_class(width < SMALLEST[0] or height < SMALLEST[1], "too-small")
        # A line that was hidden has lost the keys; what was typed in it is still there.
        self.call_after_refresh(self._take_keys)

    def _take_keys(self) -> None:
        for below in self.query(Below):  # none where the screen has gone since
            below.take_keys()
