"""What a command is: a name, an alias per language, how it is used, what it does, and the function that does it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from assistant.meeting.draft import Draft
from assistant.text import Message


@dataclass(frozen=True, kw_only=True)
class Command:
    """One slash command.

    `alias` is its name in other languages; `usage` shows the arguments; `does` says what it does in one line.
    `run` gets the turn in the making and the argument. `reads` says that it changes nothing and is not kept as a turn;
    `frees` that it is a way out of an open question, so that it may be said at one.
    """

    name: str
    alias: Message
    usage: str
    does: Message
    run: Callable[[Draft, str], None]
    reads: bool = False
    frees: bool = False
