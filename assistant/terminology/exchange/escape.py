"""Texts that a spreadsheet would run as a formula: written with an apostrophe in front, and taken back without it."""

from __future__ import annotations

from assistant.terminology.cells import FORMULA

_MARK = "'"


def escaped(text: str) -> str:
    """Return a text that is safe in a cell; `restored` gives back the same text for every text (I9)."""
    return _MARK + text if text.lstrip(_MARK).startswith(FORMULA) else text


def restored(text: str) -> str:
    """Return the text that `escaped` was given."""
    return text[1:] if text.startswith(_MARK) and text.lstrip(_MARK).startswith(FORMULA) else text
