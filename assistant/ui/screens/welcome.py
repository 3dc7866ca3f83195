"""The first screen: who we are, one question, the line focused. It waits for nothing but Textual."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message as UiMessage
from textual.screen import Screen
from textual.widgets import Input

from assistant.text import Catalogue, Message, _
from assistant.ui.widgets.line import Line


class WelcomeScreen(Screen[None]):
    """Greets and asks for the passphrase, or for Enter where none is needed."""

    class Answered(UiMessage):
        """Posted when the first question was answered."""

        def __init__(self, answer: str) -> None:
            """Carry the answer."""
            super().__init__()
            self.answer = answer

    def __init__(self, greeting: Message, catalogue: Catalogue, *, asks_passphrase: bool) -> None:
        """Greet with `greeting`."""
        super().__init__()
        self._greeting = greeting
        self._catalogue = catalogue
        self._secret = asks_passphrase
        self._question = _("Passphrase?") if asks_passphrase else _("Press Enter to begin.")

    def compose(self) -> ComposeResult:
        """Lay out greeting, question, line."""
        word = self._catalogue.text
        with Vertical(id="welcome"), Vertical(id="card"):
            yield Line("Convene", classes="item")
            yield Line(word(self._greeting))
            yield Line(word(self._question), classes="kept", id="ask")
            yield Line(id="problem")
            # Where only Enter is asked for, the line takes the key but does not look like one to fill in.
            yield Input(password=self._secret, id="answer", classes="" if self._secret else "key")

    def on_mount(self) -> None:
        """Focus the line."""
        self.query_one(Input).focus()

    @on(Input.Submitted)
    def answer(self, event: Input.Submitted) -> None:
        """Hand the answer on and say that something happens."""
        event.stop()
        event.input.value = ""
        event.input.disabled = True
        self.query_one("#ask", Line).say(self._catalogue.text(_("Opening …")))
        self.post_message(self.Answered(event.value))

    def refuse(self, text: str) -> None:
        """Say why it did not open and ask again."""
        problem = self.query_one("#problem", Line)
        problem.say(text)
        problem.display = True
        self.query_one("#ask", Line).say(self._catalogue.text(self._question))
        field = self.query_one(Input)
        field.disabled = False
        field.value = ""
        field.focus()
