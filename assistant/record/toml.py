"""Reads TOML; what is wrong is said with its line and in words for who wrote the file, never in the interpreter's."""

from __future__ import annotations

import re
import tomllib
from typing import Any

from assistant.text import Message, _

_PLACE = re.compile(r"\(at line (\d+), column \d+\)")
_NUMBER = re.compile(r"[0-9_]{1000,}")
_NESTED = re.compile(r"[\[{.][^\[{.]{0,3}" * 100)

_WHY: tuple[tuple[str, Message], ...] = (
    ("Unterminated string", _("A text in quotes does not end.")),
    ('Expected "\'"', _("A text in quotes does not end.")),
    ("Expected '\"", _("A text in quotes does not end.")),
    ("Illegal character", _("There is a character that must not stand here.")),
    ("Found invalid character", _("There is a character that must not stand here.")),
    ("Unescaped", _("There is a \\ that leads to nothing.")),
    ("Cannot", _("This name is given a value twice.")),
    ("Duplicate", _("This name is given a value twice.")),
    ("Expected '='", _("A = is missing after a name.")),
    ("Expected ']", _("A bracket is not closed.")),
    ("Unclosed", _("A bracket is not closed.")),
    ("Invalid initial character for a key", _("A name is missing, or needs quotes.")),
    ("Invalid statement", _("A name is missing, or needs quotes.")),
    ("Invalid date", _("There is no such date or time.")),
    ("Invalid hex value", _("There is a \\ that leads to nothing.")),
    ("Escaped character", _("There is a \\ that leads to nothing.")),
    ("Invalid value", _("A value is missing, or a text without quotes.")),
    ("Expected newline", _("Something follows where the line should end.")),
    ("Exceeds the limit", _("A number is too long.")),
)
"""How what the reader says begins, and what it means to who wrote the file."""


class NotToml(Exception):  # noqa: N818 - it is what the text is, in the domain's words
    """A text that is no TOML: the line, and why."""

    def __init__(self, line: int, why: Message) -> None:
        """Keep both."""
        super().__init__(why.msgid)
        self.line = line
        self.why = why


def read(text: str) -> dict[str, Any]:
    """Return the tables of a TOML text; raises NotToml."""
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise NotToml(_line_of(text, _NESTED), _("This is nested too deep.")) from None
    except ValueError as problem:
        # Besides its own error the reader lets through what int() says of a number of thousands of digits.
        said = str(problem)
        place = _PLACE.search(said)
        if place is not None:
            line = int(place[1])
        elif said.startswith("Exceeds the limit"):
            line = _line_of(text, _NUMBER)
        else:
            line = text.rstrip("\n").count("\n") + 1
        raise NotToml(line, next((why for begins, why in _WHY if said.startswith(begins)), _("This is not TOML."))) from None


def _line_of(text: str, shape: re.Pattern[str]) -> int:
    found = shape.search(text)
    return text.count("\n", 0, found.start() if found else 0) + 1
