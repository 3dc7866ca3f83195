"""What the item at hand waits for, and how an entry reads back to the chair."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from assistant.dialogue.answering import NO, YES
from assistant.dialogue.conversation import Asking, Finished, Keeping, advance
from assistant.dialogue.prompts import UNSAID, AskPeople, AskYesNo, Prompt
from assistant.flows.holders import named
from assistant.flows.wording import Names, read_back
from assistant.meeting.room import Surroundings
from assistant.meeting.state import State
from assistant.protocols.model import FieldRule, FieldType, Protocol
from assistant.record.conference import Record
from assistant.record.entries import ActionUpdate, Dissent, Entry, Fact, LevelChange
from assistant.record.turns import Answer
from assistant.text import Message, _, joined, literal

AGREE = "keep"
"""Key of the question whether an understood sentence is kept."""


def reads(entry: Entry, record: Record, protocol: Protocol, language: str) -> Message:
    """Return how an entry reads back, with the title of its field or the task of its action in front."""
    return reads_as(entry, record, protocol, language, named(record), brief=False)


def reads_as(entry: Entry, record: Record, protocol: Protocol, language: str, name: Names, *, brief: bool) -> Message:
    """Return the same with people named by `name`; `brief` as in `read_back`."""
    match entry:
        case Fact(field=ident) if rule := next((f for f in protocol.fields if f.id == ident), None):
            return joined((literal(rule.title_in(language)), _value(rule, entry.value, language, name)), ": ")
        case ActionUpdate(action=code) if action := next((a for a in record.actions() if a.code == code), None):
            entry = replace(entry, action=f"{action.ident} {action.action.task}")
        case LevelChange(entry=code) if about := record.by_code(code):
            entry = replace(entry, entry=about.id)
        case Dissent(on=code) if about := record.by_code(code):
            entry = replace(entry, on=about.id)
        case _:
            pass
    return read_back(entry, name, brief=brief)


def _value(rule: FieldRule, value: str, language: str, name: Names) -> Message:
    """Return the value of a declared field in words."""
    option = rule.option(value)
    if option is not None:
        return literal(option.title_in(language))
    match rule.type:
        case FieldType.DATE:
            return Message("{d}", {"d": date.fromisoformat(value)}, context="joined")
        case FieldType.YES_NO:
            return YES if value == YES.msgid else NO
        case _:
            return literal(name(value))


def waiting(state: State, around: Surroundings) -> Prompt | None:
    """Return the prompt at which the item at hand waits, None at its open prompt."""
    if not state.stack:
        return None
    frame = state.stack[-1]
    context = around.context(state, frame.revises)
    outcome, _supplied = advance(around.flow(frame.flow), context, frame.given, frame.offered)
    match outcome:
        case Asking(prompt=prompt):
            return narrowed(prompt, frame.offered)
        case Finished(entries):
            return AskYesNo(key=AGREE, text=understood(entries, state, around), label=None, offer=True)
        case Keeping(_key, entry):
            entries = (entry,) if isinstance(entry, Entry) else ()
            return AskYesNo(key=AGREE, text=understood(entries, state, around), label=None, offer=True)


def unfinished(state: State, around: Surroundings, item: str) -> tuple[str, ...]:
    """Return, for an agenda item, the words of each entry that was begun and lacks an answer, the outermost first."""
    out: list[str] = []
    for frame in state.stacks.get(item, ()):
        context = around.context(replace(state, item=item), frame.revises)
        outcome, _supplied = advance(around.flow(frame.flow), context, frame.given, frame.offered)
        said = outcome.said if isinstance(outcome, Asking) else ()
        if words := frame.original or " · ".join(said):
            out.append(words)
    return tuple(out)


def understood(entries: tuple[Entry, ...], state: State, around: Surroundings) -> Message:
    """Word what a sentence was understood as."""
    if not entries:
        return _("Keep it?")
    words = reads(entries[0], state.record, around.protocol, around.catalogue.language)
    return _("Understood: {entry}. Keep it?", entry=words)


def narrowed(prompt: Prompt, offered: Mapping[str, Answer]) -> Prompt:
    """Return a person prompt narrowed to the candidates that a doubtful sentence left."""
    left = offered.get(prompt.key + UNSAID)
    if isinstance(prompt, AskPeople) and isinstance(left, tuple):
        return replace(prompt, only=left)
    return prompt
