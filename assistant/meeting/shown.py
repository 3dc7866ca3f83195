"""What a meeting shows after a turn: a closed union that the screen, the plain lines and scripts each render their way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from assistant.dialogue.prompts import Prompt
from assistant.record.case import Conference
from assistant.record.entries import Entry
from assistant.text import Message

GUIDANCE = "guidance"
"""Key of a line of guidance."""

ANSWER = "answer"
"""Key of a line that answers a question asked of the assistant."""


@dataclass(frozen=True, kw_only=True)
class ItemShown:
    """An agenda item begins or goes on; what it is for is said the first time, and where the conference goes on."""

    number: int
    item: str
    title: Message
    purpose: Message | None


@dataclass(frozen=True, kw_only=True)
class Question:
    """The assistant waits; `prompt` is None at an item's open prompt, where the chair may say anything."""

    text: Message
    key: str
    prompt: Prompt | None = None
    offer: Message | None = None
    options: tuple[Message, ...] = ()
    about: Message | None = None
    """The wording of the entry in the making, where the question is about one."""


@dataclass(frozen=True, kw_only=True)
class Kept:
    """An entry was kept, and how it reads."""

    entry: Entry
    text: Message
    changed: bool = False


@dataclass(frozen=True, kw_only=True)
class Warn:
    """A warning that has come up; it never takes a line."""

    code: str
    text: Message
    about: str = ""


@dataclass(frozen=True, kw_only=True)
class Told:
    """What the assistant says without asking: an answer to /who, a doubt, a term; GUIDANCE and ANSWER are keys of such.

    `about` and `code` are the id and the code of the entry it tells of, where it tells of one.
    """

    text: Message
    key: str = ""
    about: str = ""
    code: str = ""


@dataclass(frozen=True, kw_only=True)
class Refused:
    """The line was not taken and nothing was kept."""

    text: Message
    rule: str = ""
    code: int = 3
    lost: bool = False
    """The line was understood, but the store did not keep it; what is said next would be lost too."""


@dataclass(frozen=True, kw_only=True)
class ClosedShown:
    """The conference is a draft now."""

    text: Message
    next: Conference | None = None


Shown: TypeAlias = ItemShown | Question | Kept | Warn | Told | Refused | ClosedShown
