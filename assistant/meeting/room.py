"""The frozen surroundings of one meeting: protocol, language, holidays, terms; read at the start and never again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from assistant.dialogue.answering import Room
from assistant.dialogue.flow import Context, Flow
from assistant.dialogue.reading import Setting
from assistant.meeting.state import State
from assistant.protocols.model import Protocol
from assistant.record.conference import Record
from assistant.record.entries import Entry
from assistant.terminology.model import Cue, Hit
from assistant.text import Catalogue, Message


@dataclass(frozen=True, kw_only=True)
class Surroundings:
    """What a meeting reads besides its record.

    `clock` gives the time a turn is stamped with; `sure` says that a sentence without doubt keeps itself (scripts).
    `hits` recognises terms in the conference's language; `cues` are what the wording warnings look for.
    """

    protocol: Protocol
    catalogue: Catalogue
    clock: Callable[[], datetime]
    flow: Callable[[str], Flow]
    holidays: Mapping[date, str] = field(default_factory=dict)
    hits: Callable[[str], tuple[Hit, ...]] = lambda _text: ()
    cues: tuple[Cue, ...] = ()
    editable: frozenset[str] = frozenset()
    """Ids of the entry flows, which `/edit` can go through again."""
    define: Callable[[str], tuple[Message, ...]] = lambda _term: ()
    complete: Callable[[str], tuple[str, ...]] = lambda _word: ()
    """Preferred terms of the conference's language that begin with a word."""
    propose: Callable[[str], None] = lambda _term: None
    sure: bool = False
    guidance: bool = True
    """Whether guidance is given where the chair has not switched it in this conference."""

    def context(self, state: State, revises: str = "") -> Context:
        """Return what the flow at hand may read."""
        entry: Entry | None = state.record.entries.get(revises) if revises else None
        return Context(record=state.record, protocol=self.protocol, item=state.item, holidays=self.holidays, revises=entry)

    def room(self, record: Record) -> Room:
        """Return what lines are read against: the people and dates of this record."""
        return Room(setting(record), self.catalogue)


def setting(record: Record) -> Setting:
    """Return the conference as the reading of sentences needs it."""
    case, conference = record.case, record.conference
    spoken = dict.fromkeys(p.language for p in case.participants if p.language != conference.language)
    return Setting(
        language=conference.language,
        today=conference.date.date(),
        participants=case.participants,
        languages=tuple(spoken),
        release=case.release.date() if case.release else None,
        country=case.country,
        chair=conference.chair,
    )
