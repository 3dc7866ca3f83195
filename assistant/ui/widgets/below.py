"""Below the conversation: the question, what the word being typed may become, the line to type in, and its terms."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import TextArea

from assistant.ui.spotting import Spotting
from assistant.ui.widgets.line import Line
from assistant.ui.widgets.writing import Writing

if TYPE_CHECKING:
    from assistant.meeting.terms import Spotted

Completion = Callable[[str], tuple[str, list[str]]]
"""From the text before the cursor to the word at its end and what that may become."""

Advice = Callable[[Sequence["Spotted"]], str]
"""From the terms typed to the line that says what there is to say of them, empty where that is nothing."""

TERM, AVOIDED = "underline", "bold underline"
"""How terms are marked: by style, so that no colour is needed; what is better said otherwise is told below too."""


class Below(Vertical):
    """Shows one question and takes one line at a time."""

    class Said(Message):
        """Posted when the chair sent a line, or asked for a turn back or again where nothing was typed."""

        def __init__(self, line: str) -> None:
            """Carry the line."""
            super().__init__()
            self.line = line

    def __init__(self, completion: Completion, find: Callable[[str], Iterable[Spotted]], advice: Advice) -> None:
        """Complete words with `completion`, mark the terms that `find` finds, and word what is said of them with `advice`."""
        super().__init__(id="below")
        self._completion = completion
        self._spotting = Spotting(find)
        self._advice = advice
        self._told: list[Spotted] = []
        self._later = False
        self.avoided = False
        """Whether a term stands in the line for which another is preferred."""

    def compose(self) -> ComposeResult:
        """Lay out question, suggestions and line."""
        yield Line(id="question")
        yield Line(id="suggestions")
        yield Writing(id="writing")
        yield Line(id="terms")

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
        self._look()

    def _look(self) -> None:
        """Mark the terms in the line; what takes longer than a key press may is looked at once the keys have been taken."""
        writing = self.query_one(Writing)
        rows = [writing.document.get_line(n) for n in range(writing.document.line_count)]
        found, whole = self._spotting.look(rows)
        row, column = writing.cursor_location
        # A word that is still being typed may become another one.
        shown = {n: [t for t in terms if t.sure or (n, t.end) != (row, column)] for n, terms in found.items()}
        writing.mark({n: [(t.start, t.end, AVOIDED if t.avoided else TERM) for t in terms] for n, terms in shown.items()})
        self._tell(shown)
        if not whole and not self._later:
            self._later = True
            self.call_later(self._look_on)

    def _look_on(self) -> None:
        self._later = False
        if self.query(Writing):  # none where the screen has gone since
            self._look()

    def _tell(self, shown: Mapping[int, list[Spotted]]) -> None:
        told = [t for terms in shown.values() for t in terms if t.advice is not None]
        self.avoided = any(t.avoided for t in told)
        if told != self._told:
            self._told = told
            self.retell()

    def retell(self) -> None:
        """Say anew what there is to say of the terms in the line."""
        for line in self.query("#terms").results(Line):
            line.display = bool(self._told)
            line.say(self._advice(self._told))

    @on(Writing.Completing)
    def complete(self, event: Writing.Completing) -> None:
        """Complete the word before the cursor with the first suggestion."""
        event.stop()
        word, found = self._completion(event.before)
        if found:
            self.query_one(Writing).put(found[0], len(word))
