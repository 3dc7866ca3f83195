"""A conversation: a flow and the answers given so far. Its state is those answers and nothing else.

Each turn runs the generator anew from its start over the answers, which are found by key. So resuming, stepping back and
revising are one thing, and the flow always sees the record as it is now. Cost per turn: the number of answers given in this
one conversation, not the size of the record.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from assistant.dialogue.flow import Context, Flow
from assistant.dialogue.prompts import ABSENT, UNSAID, Absent, Given, Keep, Prompt
from assistant.record.case import Presence
from assistant.record.entries import Entry
from assistant.record.turns import Answer


@dataclass(frozen=True)
class Asking:
    """The conversation waits for an answer to this prompt."""

    prompt: Prompt


@dataclass(frozen=True)
class Keeping:
    """The flow hands over an entry or a presence on the way; answer `key` with the entry's id, or None."""

    key: str
    entry: Entry | Presence


@dataclass(frozen=True)
class Finished:
    """The flow has all it needs; these are its entries, still without id and code."""

    entries: tuple[Entry, ...]


Outcome: TypeAlias = Asking | Keeping | Finished

Supply: TypeAlias = Callable[[Prompt], "Answer | Absent"]
"""Answers a prompt out of what a line already said, or ABSENT."""


def _nothing_said(_prompt: Prompt) -> Absent:
    return ABSENT


def advance(
    flow: Flow, context: Context, given: Given, offered: Given | None = None, supply: Supply = _nothing_said
) -> tuple[Outcome, dict[str, Answer]]:
    """Run `flow` over the answers `given` to the first prompt without one.

    Args:
        flow: the conversation's flow.
        context: what the flow may read.
        given: answers by key; those the flow no longer asks for are ignored.
        offered: answers to show in brackets, by key.
        supply: called for each prompt that has no answer yet.

    Returns:
        Where the conversation stands, and the answers that `supply` gave on the way.

    Raises:
        ValueError: the flow asks two prompts under one key; a bug in the flow.

    """
    offered = offered or {}
    supplied: dict[str, Answer] = {}
    seen: set[str] = set()
    talk = flow.talk(context)
    try:
        request = next(talk)
        while True:
            key = request.key
            if key in seen:
                raise ValueError(f"flow {flow.id} asks {key} twice")
            seen.add(key)
            if key in given:
                answer = given[key]
            elif isinstance(request, Keep):
                return Keeping(key, request.entry), supplied
            else:
                said = supply(request)
                if isinstance(said, Absent):
                    if request.asked or context.revises is not None or key + UNSAID in offered:
                        return Asking(_with_offer(request, offered)), supplied
                    answer = request.offer
                else:
                    answer = supplied[key] = said
            request = talk.send(answer)
    except StopIteration as stop:
        return Finished(tuple(stop.value or ())), supplied
    finally:
        talk.close()


def _with_offer(prompt: Prompt, offered: Given) -> Prompt:
    return replace(prompt, offer=offered[prompt.key]) if prompt.key in offered else prompt
