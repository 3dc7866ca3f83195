"""A flow: a short generator that asks for what it needs and returns entries; the typed helpers it asks with.

The generator idea is that of httpx's authentication flows: the conversation is written once, and screen, plain lines,
scripts and tests each drive it.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias, TypeVar

from assistant.dialogue.prompts import (
    HANDED,
    AskChoice,
    AskDay,
    AskNumber,
    AskPeople,
    AskText,
    AskTexts,
    AskYesNo,
    Keep,
    Option,
    Request,
)
from assistant.protocols.model import Item, Protocol
from assistant.record.case import Presence
from assistant.record.conference import Record
from assistant.record.entries import Entry
from assistant.text import Message, _

ResultT = TypeVar("ResultT")
Talk: TypeAlias = Generator[Request, Any, ResultT]
"""A conversation that yields requests, is sent answers, and returns a result."""


@dataclass(frozen=True, kw_only=True)
class Context:
    """All a flow may read: the record as it stands and what was laid beside it. No clock, no store, no screen."""

    record: Record
    protocol: Protocol
    item: str
    holidays: Mapping[date, str]
    revises: Entry | None = None

    @property
    def today(self) -> date:
        """The conference's date, from which spoken dates count."""
        return self.record.conference.date.date()

    @property
    def agenda_item(self) -> Item:
        """The agenda item at hand."""
        return self.protocol.item(self.item)


@dataclass(frozen=True, kw_only=True)
class Flow:
    """One kind of agenda item or entry.

    `purpose` says in one sentence what it is for; `invite` words the open prompt that follows its questions.
    `records` marks a flow that records one entry, by an interjection or `/edit`; all others are agenda items.
    """

    id: str
    title: Message
    purpose: Message
    talk: Callable[[Context], Talk[tuple[Entry, ...]]]
    invite: Callable[[Context], Message] | None = None
    records: bool = False


def ask_text(
    key: str,
    text: Message,
    *,
    label: Message | None = None,
    offer: str | None = None,
    required: bool = True,
    asked: bool = True,
    reads: bool = False,
) -> Talk[str]:
    """Ask for words; an optional prompt that was skipped gives an empty text."""
    value = yield AskText(key=key, text=text, label=label, offer=offer, required=required, asked=asked, reads=reads)
    return str(value or "")


def ask_texts(
    key: str, text: Message, *, label: Message | None = None, required: bool = True, asked: bool = True
) -> Talk[tuple[str, ...]]:
    """Ask for several texts or entry ids, separated by `;`."""
    value = yield AskTexts(key=key, text=text, label=label, required=required, asked=asked)
    return tuple(value or ())


def ask_choice(
    key: str,
    text: Message,
    options: Iterable[Option],
    *,
    label: Message | None = None,
    offer: str | None = None,
    required: bool = True,
    asked: bool = True,
) -> Talk[str]:
    """Ask for one of `options`; gives its key, or an empty text where skipped."""
    value = yield AskChoice(
        key=key, text=text, label=label, options=tuple(options), offer=offer, required=required, asked=asked
    )
    return str(value or "")


def ask_yes(
    key: str,
    text: Message,
    *,
    label: Message | None = None,
    offer: bool | None = None,
    required: bool = True,
    asked: bool = True,
) -> Talk[bool | None]:
    """Ask yes or no; None where an optional prompt was skipped."""
    value = yield AskYesNo(key=key, text=text, label=label, offer=offer, required=required, asked=asked)
    return None if value is None else bool(value)


def ask_day(
    key: str,
    text: Message,
    *,
    label: Message | None = None,
    offer: date | None = None,
    required: bool = True,
    asked: bool = True,
    due: bool = False,
    past: bool = False,
) -> Talk[date | None]:
    """Ask for a date; None where an optional prompt was skipped."""
    value = yield AskDay(
        key=key,
        text=text,
        label=label,
        offer=offer.isoformat() if offer else None,
        required=required,
        asked=asked,
        due=due,
        past=past,
    )
    return date.fromisoformat(value) if value else None


def ask_people(
    key: str,
    text: Message,
    *,
    label: Message | None = None,
    offer: tuple[str, ...] | None = None,
    required: bool = True,
    asked: bool = True,
    most: int = 0,
    agencies: bool = True,
) -> Talk[tuple[str, ...]]:
    """Ask for people or agencies; gives participant ids, agency names or roles."""
    value = yield AskPeople(
        key=key, text=text, label=label, offer=offer, required=required, asked=asked, most=most, agencies=agencies
    )
    return (value,) if isinstance(value, str) and value else tuple(value or ())


def ask_number(
    key: str, text: Message, *, label: Message | None = None, required: bool = True, asked: bool = True
) -> Talk[str]:
    """Ask for a number; gives it as text with a point, or an empty text where skipped."""
    value = yield AskNumber(key=key, text=text, label=label, required=required, asked=asked)
    return "" if value is None else str(value)


def keep(key: str, entry: Entry) -> Talk[str]:
    """Hand over an entry now, so that it stands even if the rest is never answered; gives its id."""
    return str((yield Keep(key=HANDED + key, entry=entry)))


def attend(key: str, presence: Presence) -> Talk[None]:
    """Hand over how someone takes part."""
    yield Keep(key=HANDED + key, entry=presence)


def nothing(_context: Context) -> Talk[tuple[Entry, ...]]:
    """Ask nothing: the talk of an item whose entries are only interjected."""
    yield from ()
    return ()


def invitation(_context: Context) -> Message:
    """Word the open prompt of an item that has no words of its own."""
    return _("What should be recorded? /next goes on.")
