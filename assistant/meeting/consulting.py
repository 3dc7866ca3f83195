"""A line that asks the assistant something: answered from the record, at any question, which stays open."""

from __future__ import annotations

from assistant.consultation import Ground, answer
from assistant.dialogue.answering import Room
from assistant.dialogue.prompts import AskText, AskTexts, Prompt
from assistant.dialogue.queries import Query
from assistant.dialogue.reading import is_question, query
from assistant.flows.holders import named
from assistant.meeting.asking import reads_as
from assistant.meeting.draft import Draft
from assistant.meeting.plain_words import answers
from assistant.meeting.shown import ANSWER, Told
from assistant.meeting.terms import meant
from assistant.record.entries import Entry
from assistant.text import Message


def consult(draft: Draft, prompt: Prompt | None, line: str) -> bool:
    """Answer a line that asks something of the record; False where it does not. Nothing is kept of it."""
    asked = asked_in(line, prompt, draft.around.room(draft.state.record))
    if asked is None:
        return False
    for told in answer(asked, _ground(draft)):
        draft.shown.append(Told(text=told.text, key=ANSWER, about=told.id, code=told.code))
    return True


def asked_in(line: str, prompt: Prompt | None, room: Room) -> Query | None:
    """Return what a line asks, None where it says something or answers the question on screen.

    Where words are asked for, only a line that ends in a question mark asks; all others are the words.
    """
    in_words = isinstance(prompt, AskText | AskTexts)
    if in_words and not is_question(line):
        return None
    found = query(line, room.setting)
    if found is None or (prompt is not None and not in_words and answers(line, prompt, room)):
        return None
    return found


def _ground(draft: Draft) -> Ground:
    record, around = draft.state.record, draft.around
    name, language = named(record), around.catalogue.language

    def reads(entry: Entry) -> Message:
        return reads_as(entry, record, around.protocol, language, name, brief=True)

    def concepts(words: str) -> frozenset[str]:
        found = (meant(hit, record.case.country) for hit in around.hits(words))
        return frozenset(concept.id for concept in found if concept is not None)

    return Ground(
        record=record,
        protocol=around.protocol,
        item=draft.state.item,
        minutes=draft.minutes,
        purpose=draft.purpose(around.protocol.item(draft.state.item)),
        reads=reads,
        concepts=concepts,
        holidays=around.holidays,
    )
