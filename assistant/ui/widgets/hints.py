"""The footer: which key does what, worded in the interface language."""

from __future__ import annotations

from textual import events
from textual.content import Content
from textual.widgets import Static


class Hints(Static):
    """One line of keys and what they do; those that do not fit are left out whole, the most needed stand first."""

    DEFAULT_CSS = """
    Hints { dock: bottom; height: 1; width: 1fr; background: $panel; text-wrap: nowrap; text-overflow: ellipsis; }
    """

    def __init__(self, *, id: str | None = None) -> None:
        """Begin with no key."""
        super().__init__(id=id)
        self._keys: list[tuple[str, str]] = []

    def show(self, keys: list[tuple[str, str]]) -> None:
        """Show keys with their meaning, in order of need."""
        self._keys = keys
        self._fit(self.size.width)

    def on_resize(self, event: events.Resize) -> None:
        """Show as many keys as there is room for."""
        self._fit(event.size.width)

    def _fit(self, width: int) -> None:
        parts: list[Content] = []
        for key, does in self._keys:
            hint = (Content.styled(f" {key} ", "bold $accent"), Content(f"{does} "))
            if width and sum(p.cell_length for p in (*parts, *hint)) > width:
                continue
            parts.extend(hint)
        self.update(Content("").join(parts))
