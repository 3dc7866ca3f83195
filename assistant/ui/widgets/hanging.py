"""Lines that go on below their own words, not below what marks them: an agenda item's title below its title."""

from __future__ import annotations

from textual.content import Content
from textual.geometry import Size

from assistant.ui.widgets.line import Line


class Hanging(Line):
    """Wraps each line `hang` columns in; where that takes more rows than there are, lines are cut instead."""

    def __init__(self, hang: int, *, id: str | None = None) -> None:
        """Go on `hang` columns in."""
        super().__init__(id=id)
        self._hang = hang

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many rows the lines take at a width."""
        del viewport
        return len(self._wrapped(width, container.height))

    def render(self) -> Content:
        """Return the lines as they fit."""
        return Content("\n").join(self._wrapped(self.size.width, self.size.height))

    def _lines(self) -> list[Content]:
        content = self.content
        return list(content.split("\n", allow_blank=True)) if isinstance(content, Content) else []

    def _wrapped(self, width: int, height: int) -> list[Content]:
        lines, room = self._lines(), width - self._hang
        if room < self._hang:
            return lines
        out: list[Content] = []
        for line in lines:
            if line.cell_length <= width:
                out.append(line)
                continue
            first, *others = line[self._hang :].wrap(room)
            out += [line[: self._hang] + first, *(Content(" " * self._hang) + other for other in others)]
        return out if len(out) <= height else lines
