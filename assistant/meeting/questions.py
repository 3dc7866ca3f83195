"""The question on screen: the waiting prompt with its offer and options in words, or the invitation of an open item."""

from __future__ import annotations

from datetime import date

from assistant.dialogue.answering import NO, YES
from assistant.dialogue.prompts import AskChoice, AskDay, AskPeople, Prompt
from assistant.flows.holders import word_holder
from assistant.meeting.asking import AGREE, waiting
from assistant.meeting.room import Surroundings
from assistant.meeting.shown import Question
from assistant.meeting.state import State
from assistant.record.turns import Answer
from assistant.text import Message, _, joined, literal


def question(state: State, around: Surroundings) -> Question:
    """Return what the meeting asks now.

    Args:
        state: where the meeting stands.
        around: protocol, language and names.

    """
    prompt = waiting(state, around)
    if prompt is None:
        flow = around.flow(around.protocol.item(state.item).flow)
        invitation = flow.invite(around.context(state)) if flow.invite else None
        return Question(text=invitation or _("What should be recorded? /next goes on."), key="")
    return Question(
        text=prompt.text,
        key=prompt.key,
        prompt=prompt,
        offer=None if prompt.offer is None else _worded(prompt, prompt.offer, state),
        options=_options(prompt, state),
        about=_in_the_making(prompt, state),
    )


def _in_the_making(prompt: Prompt, state: State) -> Message | None:
    """Return the wording of the entry that a question is about; none where the question says it itself."""
    if len(state.stack) < 2 or prompt.key == AGREE:
        return None
    given = state.stack[-1].given
    said = given.get("text") or given.get("task")
    return literal(said) if isinstance(said, str) else None


def _worded(prompt: Prompt, value: Answer, state: State) -> Message:
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, tuple):
        return joined(literal(word_holder(state.record, v) if isinstance(prompt, AskPeople) else v) for v in value)
    match prompt:
        case AskChoice(options=options):
            return next((o.label for o in options if o.key == value), literal(str(value)))
        case AskDay():
            return Message("{d}", {"d": date.fromisoformat(str(value))}, context="joined")
        case _:
            return literal(str(value))


def _options(prompt: Prompt, state: State) -> tuple[Message, ...]:
    match prompt:
        case AskChoice(options=options):
            return tuple(o.label for o in options)
        case AskPeople(only=only) if only:
            return tuple(literal(word_holder(state.record, i)) for i in only)
        case _:
            return ()
