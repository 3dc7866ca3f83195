"""The line the chair types in: it grows with the text, takes a pasted paragraph whole, and completes words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from rich.text import Text
from textual import events
from textual.message import Message
from textual.widgets import TextArea

from assistant.text import MAX_LINE

MAX_ROWS = 8


class Writing(TextArea):
    """A growing text area; Enter sends, Shift+Enter or Ctrl+J breaks the line, Tab completes."""

    DEFAULT_CSS = """
    Writing { height: auto; min-height: 3; max-height: 10; border: tall $accent; }
    """

    class Sent(Message):
        """Posted when the chair sent what was typed."""

        def __init__(self, text: str) -> None:
            """Carry the text as typed."""
            super().__init__()
            self.text = text

    class Completing(Message):
        """Posted when the chair asks for completion of the word before the cursor."""

        def __init__(self, before: str) -> None:
            """Carry the text before the cursor."""
            super().__init__()
            self.before = before

    class TakenBack(Message):
        """Posted when the chair asks to undo."""

    class DoneAgain(Message):
        """Posted when the chair asks to redo."""

    class TooMuch(Message):
        """Posted when what was pasted is longer than one line may be; nothing of it was taken."""

        def __init__(self, length: int) -> None:
            """Carry how many characters the line would have had."""
            super().__init__()
            self.length = length

    class Bettered(Message):
        """Posted when the chair asks for the preferred term."""

    def __init__(self, *, id: str | None = None) -> None:
        """Start empty, wrapping, without line numbers."""
        super().__init__("", soft_wrap=True, show_line_numbers=False, tab_behavior="focus", id=id)
        self._sent: list[str] = []
        self._at = 0
        self._marks: Mapping[int, Sequence[tuple[int, int, str]]] = {}
        self._keys: dict[str, Callable[[], object]] = {
            "enter": self.action_send,
            "shift+enter": self.action_line_break,
            "ctrl+j": self.action_line_break,
            "tab": self.action_complete,
            "up": self.action_earlier,
            "down": self.action_later,
            "ctrl+z": lambda: self.post_message(self.TakenBack()),
            "ctrl+y": lambda: self.post_message(self.DoneAgain()),
            "f6": lambda: self.post_message(self.Bettered()),  # a text area's own F6 selects the line
        }

    def mark(self, marks: Mapping[int, Sequence[tuple[int, int, str]]]) -> None:
        """Show stretches of the rows in a style of their own: from, to, style."""
        if marks != self._marks:
            self._marks = marks
            self.notify_style_update()  # it forgets the rows as they were drawn
            self.refresh()

    def get_line(self, line_index: int) -> Text:
        """Return a row with its marks."""
        line = super().get_line(line_index)
        for start, end, style in self._marks.get(line_index, ()):
            line.stylize(style, start, end)
        return line

    def action_send(self) -> None:
        """Send what was typed and start afresh."""
        text = self.text
        self.clear()
        if text.strip():
            self._sent.append(text)
        self._at = len(self._sent)
        self.post_message(self.Sent(text))

    def action_line_break(self) -> None:
        """Break the line without sending."""
        self.insert("\n")

    def action_complete(self) -> None:
        """Ask for completion of the word before the cursor."""
        row, column = self.cursor_location
        self.post_message(self.Completing(self.document.get_line(row)[:column]))

    def action_earlier(self) -> None:
        """Move up, or bring back what was sent before when on the first row."""
        if self.cursor_location[0] > 0 or not self._sent:
            self.action_cursor_up()
            return
        self._at = max(0, self._at - 1)
        self._recall()

    def action_later(self) -> None:
        """Move down, or go forward in what was sent when on the last row."""
        if self.cursor_location[0] < self.document.line_count - 1 or self._at >= len(self._sent):
            self.action_cursor_down()
            return
        self._at += 1
        self._recall()

    def _recall(self) -> None:
        self.text = self._sent[self._at] if self._at < len(self._sent) else ""
        self.move_cursor(self.document.end)

    def put(self, completed: str, replaced: int) -> None:
        """Replace the last `replaced` characters before the cursor by `completed`."""
        row, column = self.cursor_location
        self.replace(completed, (row, column - replaced), (row, column))

    async def _on_paste(self, event: events.Paste) -> None:
        """Leave a paste that no line can hold where it is (T9); any other is taken as Textual takes it."""
        length = len(self.text) + len(event.text)
        if length > MAX_LINE:
            event.stop()
            event.prevent_default()
            self.post_message(self.TooMuch(length))

    async def _on_key(self, event: events.Key) -> None:
        """Take our own keys in the order they come; everything else is typing.

        Not as priority bindings: those overtake the letters typed just before them.
        """
        action = self._keys.get(event.key)
        if action is None:
            await super()._on_key(event)
            return
        event.stop()
        event.prevent_default()
        action()
