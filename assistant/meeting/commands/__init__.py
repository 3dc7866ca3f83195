"""The slash commands: one table, from which lines are run and help, completion and aliases are derived."""

from __future__ import annotations

from assistant.meeting.commands import actions, changing, closing, entries, moving, people, showing
from assistant.meeting.commands.command import Command
from assistant.text import Catalogue, Message, Rejected, _, folded, literal

GROUPS: tuple[tuple[Message, tuple[Command, ...]], ...] = (
    (_("To move"), moving.COMMANDS),
    (_("Who is here"), people.COMMANDS),
    (_("To record"), entries.COMMANDS),
    (_("Actions"), actions.COMMANDS),
    (_("To mend"), changing.COMMANDS),
    (_("To look up"), showing.COMMANDS),
    (_("To close"), closing.COMMANDS),
)
"""The commands as help shows them."""

COMMANDS: tuple[Command, ...] = tuple(command for _title, commands in GROUPS for command in commands)

BY_NAME: dict[str, Command] = {c.name: c for c in COMMANDS}


def find(word: str, catalogue: Catalogue) -> Command:
    """Return the command that a typed word names, in English or by its alias; raises Rejected with the nearest one."""
    wanted = folded(word)
    if wanted in BY_NAME:
        return BY_NAME[wanted]
    for command in COMMANDS:
        if wanted == folded(catalogue.text(command.alias)):
            return command
    from rapidfuzz import process  # noqa: PLC0415 - only a mistyped command pays for it

    best = process.extractOne(wanted, list(BY_NAME), score_cutoff=60)
    if best:
        raise Rejected(
            _("There is no command /{word}. Did you mean /{best}?", word=literal(word), best=literal(best[0])), code=3
        )
    raise Rejected(_("There is no command /{word}. /help lists them all.", word=literal(word)), code=3)
