"""A line as the answer to the question on screen, or as a sentence of its own where it cannot be one."""

from __future__ import annotations

from assistant.dialogue.answering import parse
from assistant.dialogue.prompts import AskText, Prompt
from assistant.meeting.asking import AGREE
from assistant.meeting.draft import Draft
from assistant.meeting.sentences import interject, split_prefix, wording_fields
from assistant.record.turns import Answer, Answered
from assistant.text import Rejected, clean


def take(draft: Draft, prompt: Prompt | None, text: str) -> None:
    """Do what a line that is no command says (contract, How a line is read).

    Args:
        draft: the turn in the making.
        prompt: the question on screen, None at an open prompt.
        text: the line.

    Raises:
        Rejected: the line neither answers the question nor says something of its own.

    """
    if prompt is not None and not isinstance(prompt, AskText) and _answers(draft, prompt, text):
        return
    prefixed = split_prefix(draft, text) if text.strip() else None
    if prefixed is not None:
        kind, source, rest = prefixed
        interject(draft, rest, kind=kind, source=source, whole=text)
    elif prompt is not None and (isinstance(prompt, AskText) or not text.strip()):
        _answer(draft, prompt, text)
    elif text.strip():
        interject(draft, clean(text, lines=True))


def _answers(draft: Draft, prompt: Prompt, text: str) -> bool:
    """Take the line as the answer to a prompt that is not free text; False where it may be something else said."""
    mark = draft.mark()
    try:
        _answer(draft, prompt, text)
    except Rejected:
        if not text.strip() or _is_short(text):
            raise
        draft.back_to(mark)
        return False
    return True


def _is_short(text: str) -> bool:
    """Return whether a rejected line is too short to be a sentence, so that its rejection is the useful reply."""
    return len(text.split()) < 4 and ":" not in text


def _answer(draft: Draft, prompt: Prompt, text: str) -> None:
    value: Answer = parse(prompt, text, draft.around.room(draft.state.record))
    frame = draft.state.stack[-1]
    if isinstance(prompt, AskText) and prompt.reads and isinstance(value, str) and not frame.revises:
        said = wording_fields(draft, frame.flow, value)
        for key, field in said.items():
            if key != prompt.key and key not in frame.given:
                draft.do(Answered(key, field))
        wording = said.get(prompt.key)
        value = wording if isinstance(wording, str) and wording else value
    draft.do(Answered(prompt.key, value))
    if (frame.confirm or frame.said) and prompt.key != AGREE:
        draft.do(Answered(AGREE, value=True))
    draft.settle()
