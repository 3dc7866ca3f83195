"""What stands between untrusted text and the terminal: one output filter over whatever any widget drew."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.segment import Segment
from textual.filter import LineFilter

from assistant.text import UNSEEN

if TYPE_CHECKING:
    from textual.color import Color

# What `text.clean` drops is dropped again on the way out, and a return too, which would draw over the line.
_UNSAFE = re.compile(UNSEEN.replace("]", "\r\ud800-\udfff]"))


class SafeText(LineFilter):
    """Replaces every control character in rendered text, whatever widget it came from (F3)."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """Return the line without control characters, as wide as it was laid out."""
        del background
        if not any(_UNSAFE.search(text) for text, _style, control in segments if not control):
            return segments
        return [
            segment if segment.control else Segment(_UNSAFE.sub(_mark, segment.text), segment.style) for segment in segments
        ]


def _mark(found: re.Match[str]) -> str:
    """Return as many visible marks as the character was given cells: most were given none."""
    return "\N{REPLACEMENT CHARACTER}" * cell_len(found[0])
