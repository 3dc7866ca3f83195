"""Text shown literally: no markup is ever read out of what people wrote or translated (F1, F2)."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static


class Line(Static):
    """One piece of text; brackets are brackets."""

    DEFAULT_CSS = """
    Line { width: 1fr; height: auto; }
    """

    def __init__(self, text: str = "", *, classes: str = "", id: str | None = None) -> None:
        """Show `text` as it stands."""
        super().__init__(Content(text), classes=classes, id=id, markup=False)

    def say(self, text: str) -> None:
        """Show other text."""
        self.update(Content(text))


def lines(parts: list[tuple[str, str]]) -> Content:
    """Return several lines as one content; each is its text and a style such as `bold` or `$text-muted`, empty for none."""
    out: list[Content] = []
    for text, style in parts:
        out.append(Content.styled(text, style) if style else Content(text))
    return Content("\n").join(out)
