"""What can be chosen, numbered; a number never stands apart from what it names."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.geometry import Size

from assistant.ui.widgets.line import Line

GAP = "   "


class Choices(Line):
    """Numbered options, as many in a row as fit."""

    def __init__(self, *, id: str | None = None) -> None:
        """Begin with none."""
        super().__init__(id=id)
        self._options: list[Content] = []

    def offer(self, options: Sequence[str]) -> None:
        """Show other options; none hides them."""
        self._options = [Content(f"{n} {option}") for n, option in enumerate(options, 1)]
        self.display = bool(options)
        self.say(GAP.join(option.plain for option in self._options))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many rows the options take at a width."""
        del container, viewport
        return len(self._rows(width))

    def render(self) -> Content:
        """Return the options in rows."""
        return Content("\n").join(self._rows(self.size.width))

    def _rows(self, width: int) -> list[Content]:
        rows: list[Content] = []
        for option in self._options:
            if rows and rows[-1].cell_length + len(GAP) + option.cell_length <= width:
                rows[-1] = rows[-1] + GAP + option
            else:
                rows.extend(option.wrap(width) if width and option.cell_length > width else [option])
        return rows
