"""What guidance looks at, and the line it gives."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from assistant.protocols.model import Item, Protocol
from assistant.record.conference import Record
from assistant.record.entries import Entry
from assistant.text import Message


class Occasion(Enum):
    """When a line may be given: an item begins, something was recorded, an item is about to be left."""

    ENTERING = auto()
    RECORDED = auto()
    LEAVING = auto()


@dataclass(frozen=True, kw_only=True)
class Moment:
    """A moment of the conference: all that a rule may read.

    `item` is the agenda item it concerns; `added` are the entries that the line just recorded; `minutes` is how long the item
    has taken so far.
    """

    occasion: Occasion
    record: Record
    protocol: Protocol
    item: str
    added: tuple[Entry, ...] = ()
    minutes: int = 0

    @property
    def agenda_item(self) -> Item:
        """The agenda item as the protocol has it."""
        return self.protocol.item(self.item)

    @property
    def position(self) -> int:
        """Where the item stands on the agenda, from 0."""
        return self.protocol.items.index(self.agenda_item)


@dataclass(frozen=True, kw_only=True)
class Advice:
    """One line of guidance; `keys` name its rule and each thing it speaks of, so that nothing is said twice."""

    text: Message
    keys: tuple[str, ...]
