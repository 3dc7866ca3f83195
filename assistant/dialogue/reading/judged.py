"""What kind a statement is, with what goes with its kind and what of it must be asked."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.task import NOTHING, Doing


@dataclass(frozen=True)
class Judged:
    """A statement's kind, who does or tells, and whether the kind or the polarity itself is in doubt."""

    kind: str
    doing: Doing = NOTHING
    polarity: str | None = None
    asks: tuple[str, ...] = ()
    source: Mention | None = None
