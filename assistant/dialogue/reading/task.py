"""What a statement says is done: by whom, told by whom, or that nothing is."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.dialogue.reading.mention import Mention


@dataclass(frozen=True)
class Doing:
    """What a statement says is done: `who` is to act (None: nobody named), `told` is who speaks.

    `certain` is False where the words are only perhaps a task; `between` are two who may be meant.
    """

    acts: bool = False
    who: Mention | None = None
    told: Mention | None = None
    negated: bool = False
    between: tuple[str, ...] = ()
    closed: bool = False
    """What follows is what was told, and nobody's task."""
    named: bool = False
    """The words that name who is to act stay in the wording (`X receives it from the police`)."""
    clause: int | None = None
    """Where the clause begins that tells the task, if another leads it in (`Moreau says that she calls`)."""
    drop: tuple[int, int] | None = None
    """Tokens that belong to the naming of the owner (`action for the police`)."""


NOTHING = Doing()


def speaker(subject: Mention) -> Mention | None:
    """Return a subject as the one who tells, unless it is nobody at the table."""
    return None if subject.pronoun or subject.nobody else subject
