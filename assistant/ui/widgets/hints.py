"""The footer: which key does what, worded in the interface language."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static


class Hints(Static):
    """One line of keys and what they do; what does not fit is cut at the right, the most needed stands left."""

    DEFAULT_CSS = """
    Hints { dock: bottom; height: 1; width: 1fr; background: $panel; text-wrap: nowrap; text-overflow: ellipsis; }
    """

    def show(self, keys: list[tuple[str, str]]) -> None:
        """Show keys with their meaning, in order of need."""
        parts: list[Content] = []
        for key, does in keys:
            parts.extend((Content.styled(f" {key} ", "bold $accent"), Content(f"{does} ")))
        self.update(Content("").join(parts))
