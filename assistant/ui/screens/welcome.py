"""The first screen: who we are, one question, the line focused. It waits for nothing but Textual."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Input

from assistant.text import Catalogue, _
from assistant.ui.desk import Desk
from assistant.ui.widgets.line import Line


class WelcomeScreen(Screen[None]):
    """Greets and asks for the passphrase, or for Enter where none is needed."""

    class Answered(Message):
        """Posted when the first question was answered."""

        def __init__(self, answer: str) -> None:
            """Carry the answer."""
            super().__init__()
            self.answer = answer

    def __init__(self, desk: Desk, catalogue: Catalogue) -> None:
        """Greet in the words of the desk."""
        super().__init__()
        self._desk = desk
        self._catalogue = catalogue

    def compose(self) -> ComposeResult:
        """Lay out greeting, question, line."""
        word = self._catalogue.text
        question = _("Passphrase?") if self._desk.asks_passphrase else _("Press Enter to begin.")
        with Vertical(id="welcome"), Vertical(id="card"):
            yield Line("Convene", classes="item")
            yield Line(word(self._desk.greeting))
            yield Line(word(question), classes="kept", id="ask")
            yield Line(id="problem")
            # Where only Enter is asked for, the line takes the key but does not look like one to fill in.
            yield Input(password=self._desk.asks_passphrase, id="answer", classes="" if self._desk.asks_passphrase else "key")

    def on_mount(self) -> None:
        """Focus the line."""
        self.query_one(Input).focus()

    @on(Input.Submitted)
    def answer(self, event: Input.Submitted) -> None:
        """Hand the answer on and say that something happens."""
        event.stop()
        event.input.disabled = True
        self.query_one("#ask", Line).say(self._catalogue.text(_("Opening …")))
        self.post_message(self.Answered(event.value))

    def refuse(self, text: str) -> None:
        """Say why it did not open and ask again."""
        problem = self.query_one("#problem", Line)
        problem.say(text)
        problem.display = True
        self.query_one("#ask", Line).say(self._catalogue.text(_("Passphrase?")))
        field = self.query_one(Input)
        field.disabled = False
        field.value = ""
        field.focus()
