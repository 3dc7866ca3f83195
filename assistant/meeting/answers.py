"""A line as the answer to the question on screen, or as a sentence of its own where it cannot be one."""

from __future__ import annotations

from assistant.dialogue.at_length import Heard, hear, speaks_to
from assistant.dialogue.prompts import AskDay, AskPeople, AskText, AskTexts, AskYesNo, Prompt
from assistant.dialogue.reading import is_question, read
from assistant.meeting.asking import AGREE, waiting
from assistant.meeting.correcting import correct, reworked
from assistant.meeting.dissenting import objects
from assistant.meeting.draft import Draft
from assistant.meeting.restricting import offer, only_restricts
from assistant.meeting.room import setting
from assistant.meeting.sentences import interject, split_prefix, wording_fields
from assistant.record.turns import Answer, Answered
from assistant.text import Rejected, _, clean, literal


def take(draft: Draft, prompt: Prompt | None, text: str) -> None:
    """Do what a line that is no command says (contract, How a line is read).

    Args:
        draft: the turn in the making.
        prompt: the question on screen, None at an open prompt.
        text: the line.

    Raises:
        Rejected: the line neither answers the question nor says something of its own.

    """
    if _corrects(draft, prompt, text):
        return
    if isinstance(prompt, AskTexts) and objects(draft, text):
        return
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


def _corrects(draft: Draft, prompt: Prompt | None, text: str) -> bool:
    """Take the line as a correction in words; False where it is none, or where words were asked for and it may be those."""
    mark = draft.mark()
    try:
        return correct(draft, prompt, text)
    except Rejected:
        if not isinstance(prompt, AskText):
            raise
        draft.back_to(mark)
        return False


def _answers(draft: Draft, prompt: Prompt, text: str) -> bool:
    """Take the line as the answer to a prompt that is not free text; False where it may be something else said."""
    mark = draft.mark()
    try:
        _answer(draft, prompt, text)
    except Rejected:
        if not text.strip() or _is_said_of_it(draft, prompt, text):
            raise
        draft.back_to(mark)
        return False
    return True


def _is_said_of_it(draft: Draft, prompt: Prompt, text: str) -> bool:
    """Return whether a rejected line means the question, or is too short to be a sentence: its rejection is the reply."""
    room = draft.around.room(draft.state.record)
    if speaks_to(prompt, text, room):
        return True
    # A question is no answer that went wrong: it is said what can be asked instead.
    short = len(text.split()) < 4 and ":" not in text and not is_question(text)
    return short and not only_restricts(text, room.setting) and not read(text, room.setting).presence


def _answer(draft: Draft, prompt: Prompt, text: str) -> None:
    heard = hear(prompt, text, draft.around.room(draft.state.record))
    if prompt.key == AGREE and heard.rest:
        if heard.answer is False and reworked(draft, heard.rest):
            return
        if heard.answer is True:
            raise Rejected(_("Answer yes or no; a correction begins with no: no, Moreau."))
    value: Answer = heard.answer
    frame = draft.state.stack[-1]
    depth = len(draft.state.stack)
    if isinstance(prompt, AskText) and prompt.reads and isinstance(value, str) and not frame.revises:
        said, limits = wording_fields(draft, frame.flow, value)
        for key, field in said.items():
            if key != prompt.key and key not in frame.given:
                draft.do(Answered(key, field))
        wording = said.get(prompt.key)
        value = wording if isinstance(wording, str) and wording else value
        if "level" not in frame.given and "level" not in frame.said:
            offer(draft, limits)
    draft.do(Answered(prompt.key, value))
    if (frame.confirm or frame.said) and prompt.key != AGREE:
        draft.do(Answered(AGREE, value=True))
    draft.settle()
    if heard.rest:
        _go_on(draft, prompt, depth, heard)


def _go_on(draft: Draft, prompt: Prompt, depth: int, heard: Heard) -> None:
    """Take what a line says besides its answer as the answer to the question that follows from it, or say that it is lost."""
    following = waiting(draft.state, draft.around)
    same = len(draft.state.stack) == depth and following is not None and _follows(prompt, following, heard)
    if same and following is not None:
        mark = draft.mark()
        try:
            _answer(draft, following, _names(draft, heard.rest) if isinstance(following, AskPeople) else heard.rest)
        except Rejected as problem:
            draft.back_to(mark)
            draft.tell(problem.message, key="doubt")
        return
    draft.tell(_("Not kept: {words}. Say it as a sentence of its own.", words=literal(heard.rest)), key="doubt")


def _names(draft: Draft, rest: str) -> str:
    """Return whom a sentence names, as an answer to a question for people; the sentence itself where it names nobody."""
    named = read(rest, setting(draft.state.record)).people
    return ", ".join(named) or rest


def _follows(prompt: Prompt, following: Prompt, heard: Heard) -> bool:
    """Return whether a question asks for what a longer answer goes on with: why not, what instead, by when."""
    if isinstance(prompt, AskYesNo):
        return heard.answer is False and isinstance(following, AskText | AskPeople) and prompt.key != AGREE
    about, _colon, ident = prompt.key.partition(":")
    of_it = bool(ident) and following.key.partition(":")[2] == ident and following.key != prompt.key
    return of_it and isinstance(following, AskText | AskDay) and bool(about)
