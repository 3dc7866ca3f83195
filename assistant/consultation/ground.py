"""What a question is answered from, and the lines of an answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from assistant.flows.holders import word_holder
from assistant.protocols.model import Protocol
from assistant.record.conference import Record
from assistant.record.entries import Entry
from assistant.text import Message, joined, literal

Named = Callable[[Entry], Message]
"""How an entry reads on this screen."""


@dataclass(frozen=True, kw_only=True)
class Ground:
    """All that an answer may rest on: no clock, no store, no screen.

    `minutes` is how long the item at hand has taken; `purpose` what it is for; `concepts` gives the glossary's concepts in
    some words.
    """

    record: Record
    protocol: Protocol
    item: str
    minutes: int
    purpose: Message
    reads: Named
    concepts: Callable[[str], frozenset[str]] = lambda _text: frozenset()
    holidays: Mapping[date, str] = field(default_factory=dict)

    @property
    def today(self) -> date:
        """The conference's day, from which dates count."""
        return self.record.conference.date.date()

    def names(self, idents: tuple[str, ...]) -> Message:
        """Name people, agencies and roles in a row."""
        return joined(literal(word_holder(self.record, ident)) for ident in idents)


@dataclass(frozen=True)
class Line:
    """One line of an answer; `id` and `code` are those of the entry it tells of, empty where it tells of none."""

    text: Message
    id: str = ""
    code: str = ""


def about(id: str, code: str, *parts: Message) -> Line:
    """Return a line that tells of an entry: its id, its code, and what is said of it."""
    head = joined((literal(id), literal(code)), " ") if id else literal(code)
    return Line(joined((head, *parts), " · "), id, code)
