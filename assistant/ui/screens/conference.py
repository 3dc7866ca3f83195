"""The conference: agenda left, conversation in the middle, record right, the line to type in below."""

from __future__ import annotations

from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import TextArea

from assistant.meeting.meeting import Meeting
from assistant.meeting.shown import ClosedShown, ItemShown, Kept, Question, Refused, Shown, Told, Warn
from assistant.text import Catalogue, _, pgettext
from assistant.ui import panes
from assistant.ui.completion import candidates
from assistant.ui.screens.helping import HelpScreen
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
        Binding("escape", "home", show=False),
        Binding("pageup", "scroll(-1)", show=False),
        Binding("pagedown", "scroll(1)", show=False),
    ]

    class Ended(Message):
        """Posted when the conference was closed, or put away with /lock."""

        def __init__(self, conference: str, *, closed: bool) -> None:
            """Name the conference; `closed` tells a draft from one put away."""
            super().__init__()
            self.conference = conference
            self.closed = closed

    def __init__(self, meeting: Meeting, catalogue: Catalogue) -> None:
        """Hold `meeting`, wording everything with `catalogue`."""
        super().__init__()
        self._meeting = meeting
        self._catalogue = catalogue
        self._asked: Question | None = None

    def compose(self) -> ComposeResult:
        """Lay out panes, conversation, question, line and hints."""
        yield Line(classes="title", id="title")
        with Horizontal(id="middle"):
            yield VerticalScroll(Line(id="agenda-text"), id="agenda", can_focus=False)
            with Vertical(id="centre"):
                yield Talk(id="talk")
            yield VerticalScroll(Line(id="record-text"), id="record", can_focus=False)
        with Vertical(id="below"):
            yield Line(id="question")
            yield Line(id="suggestions")
            yield Writing(id="writing")
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
                ("F2", word(_("agenda"))),
                ("F3", word(_("record"))),
                ("F5", word(_("missing"))),
                ("Tab", word(_("complete"))),
                ("Esc", word(pgettext("place", "home"))),
                ("Ctrl+Q", word(_("quit"))),
            ]
        )
        self.query_one("#small", Line).say(word(_("The window is too small. Make it at least 40 by 12.")))
        lately = panes.lately(self._meeting, self._catalogue)
        if lately:
            self.query_one(Talk).say(lately)
        self.show(self._meeting.begin())
        self.query_one(Writing).focus()

    def show(self, shown: tuple[Shown, ...]) -> None:
        """Show what a turn did; the question goes to its own place above the line."""
        parts: list[tuple[str, str]] = []
        for event in shown:
            match event:
                case Question():
                    self._asked = event
                    self.query_one("#question", Line).update(self._question(event))
                case _:
                    parts.extend(self._parts(event))
        if parts:
            self.query_one(Talk).say(parts)
        self.query_one("#agenda-text", Line).update(lines(panes.agenda(self._meeting, self._catalogue)))
        self.query_one("#record-text", Line).update(lines(panes.record(self._meeting, self._catalogue)))
        for event in shown:
            if isinstance(event, ClosedShown) or (isinstance(event, Told) and event.key == "lock"):
                self.post_message(self.Ended(self._meeting.record.conference.id, closed=isinstance(event, ClosedShown)))

    def _parts(self, event: Shown) -> list[tuple[str, str]]:
        word = self._catalogue.text
        match event:
            case ItemShown():
                return [(f"{event.number}. {word(event.title)}", "item"), (word(event.purpose), "purpose")]
            case Kept():
                return [(f"= {event.entry.id} {word(event.text)}", "kept")]
            case Warn():
                return [(f"! {event.code} {word(event.text)}", "warned")]
            case Refused():
                rule = f" ({event.rule})" if event.rule else ""
                return [(f"x {word(event.text)}{rule}", "refused")]
            case ClosedShown():
                return [(f". {word(event.text)}", "item")]
            case Told():
                return [(word(event.text), "told")]
            case Question():
                return []

    def _question(self, event: Question) -> Content:
        word = self._catalogue.text
        shown: list[tuple[str, str]] = [(f"« {word(event.about)} »", "dim")] if event.about else []
        shown.append((word(event.text), "bold"))
        if event.options:
            shown.append(("  ".join(f"{n} {word(o)}" for n, o in enumerate(event.options, 1)), ""))
        if event.offer is not None:
            shown.append((word(_("Enter takes: {offer}", offer=event.offer)), "dim"))
        return lines(shown)

    @on(Writing.Sent)
    def take_line(self, event: Writing.Sent) -> None:
        """Say the line to the meeting and show what it did."""
        event.stop()
        self.action_say(event.text)

    def action_say(self, line: str) -> None:
        """Say a line as if it had been typed; the question it answers stays above it in the conversation."""
        said = line.strip()
        asked = self._asked
        word = self._catalogue.text
        parts: list[tuple[str, str]] = []
        if asked is not None and asked.key and not said.startswith("/"):
            parts.append((f"? {word(asked.text)}", "asked"))
            if not said and asked.offer is not None:
                said = word(asked.offer)
        if said or parts:
            self.query_one(Talk).say([*parts, (f"> {said}", "answer" if parts else "said")])
        self.show(self._meeting.say(line))

    @on(Writing.DoneAgain)
    def do_again(self) -> None:
        """Redo typing that was undone, otherwise the last turn taken back."""
        writing = self.query_one(Writing)
        before = writing.text
        writing.redo()
        if not before and not writing.text:
            self.action_say("/redo")

    @on(Writing.TakenBack)
    def take_back(self) -> None:
        """Undo typing while there is some, otherwise the last turn."""
        writing = self.query_one(Writing)
        if writing.text:
            writing.undo()
        else:
            self.action_say("/undo")

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
        """Put the conference away and go Home; it goes on at the same question."""
        self.post_message(self.Ended(self._meeting.record.conference.id, closed=False))

    @on(TextArea.Changed)
    def suggest(self, event: TextArea.Changed) -> None:
        """Show what the word at the cursor may become."""
        writing = event.text_area
        row, column = writing.cursor_location
        _word, found = candidates(self._meeting, writing.document.get_line(row)[:column])
        suggestions = self.query_one("#suggestions", Line)
        suggestions.display = bool(found)
        if found:
            suggestions.say("Tab: " + "  ".join(f.strip() for f in found))

    @on(Writing.Completing)
    def complete(self, event: Writing.Completing) -> None:
        """Complete the word before the cursor with the first suggestion."""
        word, found = candidates(self._meeting, event.before)
        if found:
            self.query_one(Writing).put(found[0], len(word))

    def on_resize(self, event: events.Resize) -> None:
        """Fold the side panes away where there is no room for them."""
        width, height = event.size
        self.set_class(width < WIDE, "narrow")
        self.set_class(width >= WIDE, "wide")
        self.set_class(height < SHORT, "short")
        self.set_class(width < SMALLEST[0] or height < SMALLEST[1], "too-small")
        # A line that was hidden has lost the keys; what was typed in it is still there.
        self.call_after_refresh(self.query_one(Writing).focus)
