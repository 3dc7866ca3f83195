"""Commands said in plain words (`never mind`, `go on`, `help`) where a person means them and not an answer."""

from __future__ import annotations

from assistant.dialogue.answering import Room, parse
from assistant.dialogue.prompts import AskText, Prompt
from assistant.dialogue.reading import command, is_nothing, meant
from assistant.text import Rejected, _, literal

ANYWHERE = ("help", "drop")
"""What nobody would have written down as an entry's wording."""

DONE = (*ANYWHERE, "next", "back", "undo", "redo")
"""What is done at once; of the others their command is named, for they show or end more than a word should."""


def is_help(line: str, room: Room) -> bool:
    """Return whether a line asks for help in plain words."""
    return command(line, room.setting) == "help"


def spoken(line: str, prompt: Prompt | None, room: Room) -> str:
    """Return the command that a line means in plain words, empty where it is an answer or a sentence.

    Raises:
        Rejected: the words mean a command that is given by its name only.

    """
    if not line.strip():
        return ""
    name = command(line, room.setting)
    if prompt is None and not name and (is_nothing(line, room.setting) or meant(line, ("done",), room.setting)):
        return "next"
    if name == "skip":
        # At a question it is an answer, or the answer that there is none.
        return "next" if prompt is None else ""
    if not name or (
        prompt is not None and name not in ANYWHERE and (isinstance(prompt, AskText) or answers(line, prompt, room))
    ):
        return ""
    if name not in DONE:
        raise Rejected(_("For that write /{command}.", command=literal(name)))
    return name


def answers(line: str, prompt: Prompt, room: Room) -> bool:
    """Return whether a line is an answer to a question as it stands."""
    try:
        parse(prompt, line, room)
    except Rejected:
        return False
    return True
