"""What stands between untrusted text and the terminal: one output filter, literal content, and a crash without data."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rich.segment import Segment
from textual.filter import LineFilter

if TYPE_CHECKING:
    from textual.color import Color

# Control characters but no printable ones; bidi controls; what `text.clean` drops, dropped again on the way out.
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u206f\ufeff]")


class SafeText(LineFilter):
    """Replaces every control character in rendered text, whatever widget it came from (F3)."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """Return the line with control characters replaced by a visible mark of the same width."""
        del background
        if not any(_UNSAFE.search(text) for text, _style, control in segments if not control):
            return segments
        return [
            segment if segment.control else Segment(_UNSAFE.sub("\N{REPLACEMENT CHARACTER}", segment.text), segment.style)
            for segment in segments
        ]
