"""How a command is written, in the words of whoever reads it: NAME is NAAM in Dutch, and `from:` is `van:`."""

from __future__ import annotations

import re

from assistant.meeting.commands.command import Command
from assistant.text import Catalogue, _, pgettext

WORDS = {
    "AGENCY": pgettext("placeholder", "AGENCY"),
    "CODE": pgettext("placeholder", "CODE"),
    "COMMAND": pgettext("placeholder", "COMMAND"),
    "DATE": pgettext("placeholder", "DATE"),
    "FIELD": pgettext("placeholder", "FIELD"),
    "ID": pgettext("placeholder", "ID"),
    "NAME": pgettext("placeholder", "NAME"),
    "OFF": pgettext("placeholder", "OFF"),
    "ON": pgettext("placeholder", "ON"),
    "PHASE": pgettext("placeholder", "PHASE"),
    "REASON": pgettext("placeholder", "REASON"),
    "RECIPIENT": pgettext("placeholder", "RECIPIENT"),
    "SCOPE": pgettext("placeholder", "SCOPE"),
    "TASK": pgettext("placeholder", "TASK"),
    "TERM": pgettext("placeholder", "TERM"),
    "TEXT": pgettext("placeholder", "TEXT"),
    "VALUE": pgettext("placeholder", "VALUE"),
    "anyway": pgettext("close", "anyway"),
    "no": _("no"),
    "yes": _("yes"),
}
"""What stands for something else in a usage, and the words that are taken in the reader's language too."""

_WORD = re.compile(r"[A-Za-z]+\d?")


def called(command: Command, catalogue: Catalogue) -> str:
    """Return a command's name, with its name in the reader's language where that is another."""
    alias = catalogue.text(command.alias)
    return f"/{command.name}" if alias == command.name else f"/{command.name} (/{alias})"


def usage(command: Command, catalogue: Catalogue) -> str:
    """Return what is written after a command: placeholders and the names of fields in the reader's language."""
    return _WORD.sub(lambda m: catalogue.text(WORDS[m[0]] if m[0] in WORDS else pgettext("field", m[0])), command.usage)
