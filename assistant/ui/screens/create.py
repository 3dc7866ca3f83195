"""Creating a case, its people and a conference: the questions that `prepare` answers from a file, one at a time."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.message import Message as UiMessage
from textual.screen import Screen
from textual.widgets import Input

from assistant.dialogue.answering import Room
from assistant.dialogue.reading import Setting
from assistant.text import Catalogue, Message, Rejected, _, pgettext
from assistant.ui.preparing.fields import Protocols
from assistant.ui.preparing.form import Form
from assistant.ui.widgets.choices import Choices
from assistant.ui.widgets.hints import Hints
from assistant.ui.widgets.line import Line, lines

SHORT = 20
"""Rows below which the line to type in has no border."""

SPOKEN = ("en",)
"""Languages whose words for dates, yes and no are taken beside those of the interface."""


class CreateScreen(Screen[None]):
    """Asks for a case, its people and a conference; Escape leaves without creating anything."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", show=False),
        Binding("f1", "help", show=False),
        Binding("up,ctrl+z", "back", show=False),
        Binding("pageup", "scroll(-1)", show=False),
        Binding("pagedown", "scroll(1)", show=False),
    ]

    class Completed(UiMessage):
        """Posted when every question was answered."""

        def __init__(self, tables: dict[str, object]) -> None:
            """Carry the tables of a prepare file."""
            super().__init__()
            self.tables = tables

    class Left(UiMessage):
        """Posted when the chair left without creating anything."""

    def __init__(self, catalogue: Catalogue, protocols: Protocols, today: date) -> None:
        """Offer `protocols` to choose from; spoken dates count from `today`."""
        super().__init__()
        self._catalogue = catalogue
        setting = Setting(language=catalogue.language, today=today, languages=SPOKEN)
        self._form = Form(Room(setting, catalogue), protocols)
        self._leaving = False

    def compose(self) -> ComposeResult:
        """Lay out what was answered, the question and the line."""
        yield Line(self._catalogue.text(_("A new case and its conference")), classes="title")
        yield VerticalScroll(Line(id="answers"), id="list", can_focus=False)
        with VerticalScroll(id="asking", can_focus=False):
            yield Line(id="ask", classes="kept")
            yield Choices(id="choices")
            yield Line(id="note", classes="purpose")
            yield Line(id="problem")
            yield Line(id="told", classes="told")
        yield Input(id="answer")
        yield Hints()

    def on_mount(self) -> None:
        """Ask the first question."""
        word = self._catalogue.text
        self.query_one(Hints).show(
            [
                # Translators: in the footer, what a key does: gives the answer (a verb).
                ("Enter", word(_("answer"))),
                # Translators: in the footer: goes back to the question before.
                ("Ctrl+Z", word(_("a question back"))),
                ("F1", word(_("help"))),
                ("Esc", word(pgettext("place", "home"))),
                ("PgUp", word(_("scroll up"))),
            ]
        )
        self.query_one("#list").anchor()
        self._show()
        self.query_one(Input).focus()

    def _show(self, *, problem: str = "", told: Message | None = None, line: str = "") -> None:
        """Show the open question; `problem` says why a line was not taken, which stays to be mended."""
        word, asked = self._catalogue.text, self._form.asked()
        self.query_one("#ask", Line).say(word(asked.text))
        self.query_one(Choices).offer([word(o) for o in asked.options])
        above = asked.lines or self._form.lines()
        values = [(word(x.name), word(x.value)) for x in above]
        listed = [f"{name}: {value}" if value else name for name, value in values]
        if asked.lines:
            listed = [f"{n:>2} {text}" for n, text in enumerate(listed, 1)]
        self.query_one("#answers", Line).update(lines([(text, "" if asked.lines else "dim") for text in listed]))
        below = (("#note", asked.note), ("#problem", problem), ("#told", told))
        for name, text in ((n, word(m) if m else "") for n, m in below):
            shown = self.query_one(name, Line)
            shown.display = bool(text)
            shown.say(text)
        asking = self.query_one("#asking")
        if problem or told:
            asking.scroll_end(animate=False)
        else:
            asking.scroll_home(animate=False)
        field = self.query_one(Input)
        field.value = line
        field.action_select_all()  # typing begins anew, the arrow keys mend

    @on(Input.Submitted)
    def answer(self, event: Input.Submitted) -> None:
        """Take the answer and ask the next question."""
        event.stop()
        self._leaving = False
        try:
            if self._form.complete(event.value):
                self.post_message(self.Completed(self._form.tables()))
                return
            told = self._form.say(event.value)
        except Rejected as problem:
            self._refused(problem, event.value)
        else:
            self._show(told=told)

    def _refused(self, problem: Rejected, line: str) -> None:
        why = problem.message.values.get("why")  # the line answers the question above it: its field need not be named
        self._show(problem=self._catalogue.text(why if isinstance(why, Message) else problem.message), line=line)

    def refuse(self, text: str) -> None:
        """Say why nothing was created; what was answered can be changed."""
        self._show(problem=text)

    def action_help(self) -> None:
        """Say what the question is about."""
        self._show(told=self._form.help(), line=self.query_one(Input).value)

    def action_back(self) -> None:
        """Take back what is being typed, or go to the question before."""
        if self.query_one(Input).value:
            self._show()
            return
        try:
            self._form.back()
        except Rejected as problem:
            self._refused(problem, "")
        else:
            self._show()

    def action_scroll(self, direction: int) -> None:
        """Page through what was answered."""
        listed = self.query_one("#list")
        if direction < 0:
            listed.scroll_page_up(animate=False)
        else:
            listed.scroll_page_down(animate=False)

    def on_resize(self, event: events.Resize) -> None:
        """Give the line to type in less room where there are few rows."""
        self.set_class(event.size.height < SHORT, "short")

    def action_leave(self) -> None:
        """Leave without creating anything; where something was answered, only when asked for twice."""
        if self._form.begun and not self._leaving:
            self._leaving = True
            told = _("Nothing is created yet. Esc again leaves; what was answered is lost.")
            self._show(told=told, line=self.query_one(Input).value)
            return
        self.post_message(self.Left())
