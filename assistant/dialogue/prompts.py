"""What a flow may ask: a closed union of prompts. Front ends and the reading of lines handle each with `match`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from assistant.record.case import Presence
from assistant.record.entries import Entry
from assistant.record.turns import Answer
from assistant.text import Message


@dataclass(frozen=True, kw_only=True)
class Ask:
    """What every prompt has.

    `key` is unique within one conversation and is also the name of the field in a one-line form.
    `label` is that name for people; `text` is the question. `offer` is what an empty line takes.
    `asked` is False for a field with a default, which is only asked when an entry is edited.
    """

    key: str
    text: Message
    label: Message | None = None
    offer: Answer = None
    required: bool = True
    asked: bool = True


@dataclass(frozen=True, kw_only=True)
class AskText(Ask):
    """Words, as they are said; `reads` says that the line is also read for owner, source and dates."""

    reads: bool = False
    lines: bool = True


@dataclass(frozen=True, kw_only=True)
class AskTexts(Ask):
    """Several texts or entry ids, separated by `;` (grounds)."""


@dataclass(frozen=True, kw_only=True)
class Option:
    """One answer of a choice: its language-free key, how it is called, and what else people say for it (`worse`)."""

    key: str
    label: Message
    also: tuple[str, ...] = ()
    """Names of answers in the language tables, besides its key."""


@dataclass(frozen=True, kw_only=True)
class AskChoice(Ask):
    """One of several; answered by number, key or label."""

    options: tuple[Option, ...]


@dataclass(frozen=True, kw_only=True)
class AskYesNo(Ask):
    """Yes or no."""


@dataclass(frozen=True, kw_only=True)
class AskDay(Ask):
    """A date, ISO or spoken; kept as ISO.

    `due` marks a deadline, which is looked at for holidays and the past; `past` a day that has been, today included.
    """

    due: bool = False
    past: bool = False


@dataclass(frozen=True, kw_only=True)
class AskPeople(Ask):
    """Participants or agencies; kept as ids, agency names or roles. `most` bounds how many."""

    most: int = 0
    """0: any number."""
    agencies: bool = True
    only: tuple[str, ...] = ()
    """Participant ids to choose from, where doubt left only these; empty: everyone."""


@dataclass(frozen=True, kw_only=True)
class AskNumber(Ask):
    """A whole number, or a decimal one."""


Prompt: TypeAlias = AskText | AskTexts | AskChoice | AskYesNo | AskDay | AskPeople | AskNumber


UNSAID = "?"
"""Suffix of an offered key: a sentence left this field in doubt, so it is asked, narrowed to what the sentence left open."""

HANDED = "+"
"""The first character of every key under which something was handed over; no question has such a key."""


@dataclass(frozen=True, kw_only=True)
class Keep:
    """A flow hands over an entry before its end, or how someone takes part.

    It is answered with the entry's id once it is kept; for a presence with None.
    """

    key: str
    entry: Entry | Presence


Request: TypeAlias = Prompt | Keep


@dataclass(frozen=True)
class Absent:
    """Nothing was said about a prompt; None would be an answer."""


ABSENT = Absent()

Given: TypeAlias = Mapping[str, Answer]
