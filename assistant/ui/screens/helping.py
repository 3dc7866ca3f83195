"""Help: first on the question at hand and how to leave it, then the keys, then the commands in groups."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import Screen

from assistant.consultation.examples import EXAMPLES
from assistant.meeting.commands import GROUPS
from assistant.meeting.commands.usage import called, usage
from assistant.meeting.meeting import Meeting
from assistant.text import Catalogue, Message, _
from assistant.ui.widgets.hints import Hints
from assistant.ui.widgets.line import Line

KEYS: tuple[tuple[str, Message], ...] = (
    ("Enter", _("send what is typed; alone, take what the question proposes")),
    ("Shift+Enter, Ctrl+J", _("break the line")),
    ("Tab", _("complete a command, a person or a term")),
    ("Ctrl+Z, Ctrl+Y", _("undo and redo; what is being typed first, then what was kept")),
    ("PgUp, PgDn", _("page through the conversation")),
    ("F2, F3", _("fold the agenda and the record in or out")),
    ("F4, F5", _("go to the next item; show what is missing")),
    ("Esc", _("put the conference away and go home; it goes on at the same question")),
    ("Ctrl+L", _("lock: hide everything at once, until the passphrase is typed")),
    ("Ctrl+Q", _("quit; everything said is kept")),
)
"""What each key does at the table."""


class HelpScreen(Screen[None]):
    """Shows help over the conference; Escape and F1 lead back to the same question."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,f1,q", "app.pop_screen", show=False),
    ]

    def __init__(self, meeting: Meeting, catalogue: Catalogue) -> None:
        """Help with what `meeting` asks now."""
        super().__init__()
        self._meeting = meeting
        self._typed = meeting.around.catalogue
        self._word = catalogue.text

    def compose(self) -> ComposeResult:
        """Lay out the page."""
        yield Line(self._word(_("Help")), classes="title")
        with VerticalScroll(id="help"):
            yield from self._question()
            # Translators: a heading over keys of the keyboard.
            yield Line(self._word(_("Keys")), classes="item")
            for key, does in KEYS:
                yield Line(f"{key:<20} {self._word(does)}")
            yield Line(self._word(_("What you can ask")), classes="item")
            for example in EXAMPLES:
                yield Line(f"  {self._word(example)}")
            yield from self._commands()
        yield Hints()

    def on_mount(self) -> None:
        """Begin at the top."""
        self.query_one(Hints).show([("Esc", self._word(_("back"))), ("PgDn", self._word(_("further")))])
        self.query_one("#help").focus()

    def _question(self) -> Iterator[Line]:
        question, word = self._meeting.question(), self._word
        yield Line(word(_("The question now")), classes="item")
        if question.about:
            yield Line(f"« {word(question.about)} »", classes="purpose")
        yield Line(word(question.text), classes="kept")
        for number, option in enumerate(question.options, 1):
            yield Line(f"  {number} {word(option)}")
        if question.offer is not None:
            yield Line(word(_("Enter takes: {offer}", offer=question.offer)))
        if question.prompt is None:
            yield Line(word(_("Say it in your own words, for example: Jansen arranges housing by 12 June.")))
        elif not question.prompt.required:
            yield Line(word(_("It need not be answered: Enter goes on.")))
        if len(self._meeting.state.stack) > 1:
            yield Line(word(_("/drop gives up this entry, /back opens the answer before.")))
        else:
            yield Line(word(_("/next leaves it open and goes to the next item.")))

    def _commands(self) -> Iterator[Line]:
        word = self._word
        for title, commands in GROUPS:
            yield Line(word(title), classes="item")
            for command in commands:
                # What is typed is typed in the language of the conversation, whatever the screen's.
                written = f"{called(command, self._typed)} {usage(command, self._typed)}".rstrip()
                yield Line(f"{written:<36} {word(command.does)}")
