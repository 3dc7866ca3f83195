"""How far the form that prepares a conference has come, and the question it shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from assistant.text import Message

CHAIR, ANOTHER, LOOK = "conference.chair", "another", "look"
"""Keys of the questions after the participants, for one more of them, and of the look-over."""


@dataclass(frozen=True)
class Line:
    """One line of what was answered: the key by which it is changed, its name and its value."""

    key: str
    name: Message
    value: Message


@dataclass(frozen=True)
class Asked:
    """A question as it is shown; `note` says what Enter does, `lines` are those that are looked over, empty elsewhere."""

    text: Message
    options: tuple[Message, ...] = ()
    note: Message | None = None
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True)
class State:
    """What was answered at one moment; each answer makes another, so that a step back is the one before.

    `answers` hold values by key, empty where left out; `line` is what is being changed from the look-over.
    """

    answers: Mapping[str, str] = field(default_factory=dict)
    people: tuple[str, ...] = ()
    named: bool = False
    line: str = ""

    def with_answer(self, key: str, value: str) -> State:
        """Return the state after an answer; what was being changed is changed."""
        return replace(self, answers={**self.answers, key: value}, line="")

    def without(self, ident: str) -> State:
        """Return the state without a participant; where they were to chair, that is open again."""
        kept = {k: v for k, v in self.answers.items() if not k.startswith(f"{ident}.") and (k, v) != (CHAIR, ident)}
        return replace(self, answers=kept, people=tuple(p for p in self.people if p != ident), line="")
