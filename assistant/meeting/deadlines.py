"""What is pointed out about the date of an action just kept: past, far ahead, after the release, on a holiday."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from assistant.meeting.shown import Warn
from assistant.record.conference import Record
from assistant.record.entries import Action, ActionUpdate, Entry
from assistant.text import Message, _, literal

FAR = timedelta(days=183)
"""A deadline further ahead than this may be meant for a date that has been."""

CODE = "due"
"""The code under which these stand; they concern one line and are not accepted like the warnings of a protocol."""


def deadlines(entries: tuple[Entry, ...], record: Record, holidays: Mapping[date, str]) -> tuple[Warn, ...]:
    """Return what is to be pointed out about the due dates of entries kept in one turn.

    Args:
        entries: what was added or rewritten.
        record: the conference they belong to; dates count from its own.
        holidays: the days off around it, by date.

    """
    return tuple(
        Warn(code=CODE, text=text, about=entry.id)
        for entry in entries
        if isinstance(entry, Action | ActionUpdate) and entry.due is not None
        for text in _remarks(entry.due, record, holidays)
    )


def _remarks(due: date, record: Record, holidays: Mapping[date, str]) -> Iterator[Message]:
    today = record.conference.date.date()
    if due < today:
        yield _("The date of this action has passed: {date}", date=due)
    elif due - today > FAR:
        yield _("The date of this action is far ahead: {date}", date=due)
    release = record.case.release
    if release is not None and today <= release.date() < due:
        yield _("The date of this action is after the release: {date}", date=due)
    if due >= today and due in holidays:
        yield _("The date of this action is a public holiday: {name}", name=literal(holidays[due]))
