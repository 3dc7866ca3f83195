"""The conversation as it went: the last lines of it, newest at the bottom."""

from __future__ import annotations

from textual.containers import VerticalScroll

from assistant.ui.widgets.line import Line

KEPT_LINES = 200
"""Lines kept on screen; everything said is in the record and `/read` shows it."""


class Talk(VerticalScroll, can_focus=False):
    """A log of lines that stays at its end."""

    DEFAULT_CSS = """
    Talk { width: 1fr; height: 1fr; padding: 0 1; scrollbar-size-vertical: 1; }
    """

    def on_mount(self) -> None:
        """Stay at the end as lines come."""
        self.anchor()

    def say(self, parts: list[tuple[str, str]]) -> None:
        """Add lines, each with its class, and let go of the oldest."""
        self.mount(*(Line(text, classes=classes) for text, classes in parts))
        surplus = len(self.children) - KEPT_LINES
        if surplus > 0:
            self.remove_children(self.children[:surplus])

    def empty(self) -> None:
        """Forget all lines."""
        self.remove_children()
