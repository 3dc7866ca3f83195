"""What one copy carries beside its reader's view: numbers that say nothing of what the reader does not see."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, kw_only=True)
class Stamp:
    """What distinguishes one copy from another; drawn and read outside, so that composing is free of chance and clock."""

    copy: str
    """A random copy number; never a count, which would tell how many copies there are."""
    date: date
    """The day the copy was made."""
    version: str = ""
    """The version of the program."""
    journal_head: str = ""
    """The head of the journal, by which a copy is tied to what was recorded (A4)."""
