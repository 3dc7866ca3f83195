"""Somebody or some agency named in a line, and where."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.dialogue.reading.directory import VAGUE


@dataclass(frozen=True)
class Mention:
    """Somebody or some agency named at tokens `start` to `end`.

    One id is certain; several are in doubt; none is someone who is not at this table, or a bare pronoun.
    """

    start: int
    end: int
    ids: tuple[str, ...]
    way: int
    pronoun: bool = False
    possessive: bool = False
    nobody: bool = False
    objective: bool = False
    """A pronoun that is no subject (`him`)."""
    case: str = ""
    """The case that is written onto the name, where the language does so."""
    group: tuple[tuple[str, ...], ...] = ()
    """The others who are named with this one (`police and probation`)."""

    @property
    def certain(self) -> bool:
        """Whether it is known who is meant."""
        return len(self.ids) == 1 and not self.pronoun and self.way != VAGUE
