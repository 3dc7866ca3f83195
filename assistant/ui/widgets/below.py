"""Below the conversation: the question, what the word being typed may become, and the line to type in."""

from __future__ import annotations

from collections.abc import Callable

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import TextArea

from assistant.ui.widgets.line import Line
from assistant.ui.widgets.writing import Writing

Completion = Callable[[str], tuple[str, list[str]]]
"""From the text before the cursor to the word at its end and what that may become."""


class Below(Vertical):
    """Shows one question and takes one line at a time."""

    class Said(Message):
        """Posted when the chair sent a line, or asked for a turn back or again where nothing was typed."""

        def __init__(self, line: str) -> None:
            """Carry the line."""
            super().__init__()
            self.line = line

    def __init__(self, completion: Completion) -> None:
        """Complete words with `completion`."""
        super().__init__(id="below")
        self._completion = completion

    def compose(self) -> ComposeResult:
        """Lay out question, suggestions and line."""
        yield Line(id="question")
        yield Line(id="suggestions")
        yield Writing(id="writing")

    def ask(self, question: Content) -> None:
        """Show another question."""
        self.query_one("#question", Line).update(question)

    @property
    def typed(self) -> str:
        """What stands in the line."""
        return self.query_one(Writing).text

    def put_back(self, text: str) -> None:
        """Put into the line what was typed before, to go on at its end."""
        writing = self.query_one(Writing)
        writing.text = text
        writing.move_cursor(writing.document.end)

    def take_keys(self) -> None:
        """Focus the line."""
        self.query_one(Writing).focus()

    @on(Writing.Sent)
    def send(self, event: Writing.Sent) -> None:
        """Pass a line on."""
        event.stop()
        self.post_message(self.Said(event.text))

    @on(Writing.TakenBack)
    def take_back(self, event: Writing.TakenBack) -> None:
        """Undo typing while there is some, otherwise the last turn."""
        event.stop()
        writing = self.query_one(Writing)
        if writing.text:
            writing.undo()
        else:
            self.post_message(self.Said("/undo"))

    @on(Writing.DoneAgain)
    def do_again(self, event: Writing.DoneAgain) -> None:
        """Redo typing that was undone, otherwise the last turn taken back."""
        event.stop()
        writing = self.query_one(Writing)
        before = writing.text
        writing.redo()
        if not before and not writing.text:
            self.post_message(self.Said("/redo"))

    @on(TextArea.Changed)
    def suggest(self, event: TextArea.Changed) -> None:
        """Show what the word at the cursor may become."""
        event.stop()
        writing = event.text_area
        row, column = writing.cursor_location
        _word, found = self._completion(writing.document.get_line(row)[:column])
        suggestions = self.query_one("#suggestions", Line)
        suggestions.display = bool(found)
        if found:
            suggestions.say("Tab: " + "  ".join(f.strip() for f in found))

    @on(Writing.Completing)
    def complete(self, event: Writing.Completing) -> None:
        """Complete the word before the cursor with the first suggestion."""
        event.stop()
        word, found = self._completion(event.before)
        if found:
            self.query_one(Writing).put(found[0], len(word))
