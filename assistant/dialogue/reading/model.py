"""What reading takes and gives: the setting a line is said in, and what was understood of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from assistant.record.case import Participant


@dataclass(frozen=True)
class Setting:
    """Where a line is said: its language, the day that dates count from, and who is at the table."""

    language: str
    today: date
    participants: tuple[Participant, ...] = ()
    languages: tuple[str, ...] = ()
    """Others spoken at the table; a line in one of them is read by its words."""
    release: date | None = None
    next_conference: date | None = None
    country: str = ""
    chair: str = ""
    """The participant who types; empty where nobody is said to."""

    @cached_property
    def members(self) -> tuple[Participant, ...]:
        """Those at the table who have not left the case for good."""
        return tuple(p for p in self.participants if p.until is None or p.until >= self.today)

    @cached_property
    def spoken(self) -> tuple[str, ...]:
        """Every language spoken at the table, that of the conversation first."""
        return tuple(dict.fromkeys((self.language, *self.languages)))


@dataclass(frozen=True)
class DateReading:
    """A day read at a prompt; where `date` is None the `candidates` are what the words may mean."""

    date: dt.date | None
    candidates: tuple[dt.date, ...]
    words: str


@dataclass(frozen=True)
class PeopleReading:
    """People read at a prompt: `ids` are certain; `candidates` are those of a name that several bear."""

    ids: tuple[str, ...]
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True)
class Restriction:
    """Who may read what is told, as far as words of the line say so; the level is offered, never taken.

    `only` and `barred` are participant ids and agencies as the file spells them; `words` is how it was said.
    """

    level: str
    words: str
    only: tuple[str, ...] = ()
    barred: tuple[str, ...] = ()


@dataclass(frozen=True)
class Reading:
    """How one line is understood; nothing in it is guessed: what is in doubt stands in `asks`.

    `owner` and `source` hold participant ids, several where a task is shared, none where nobody is certain.
    """

    text: str
    kind: str = "unclear"
    polarity: str | None = None
    wording: str = ""
    owner: tuple[str, ...] = ()
    owner_candidates: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    source_candidates: tuple[str, ...] = ()
    due: date | None = None
    observed: date | None = None
    time: str | None = None
    date_words: str | None = None
    asks: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    parts: tuple[Reading, ...] = ()
    date_candidates: tuple[date, ...] = ()
    people: tuple[str, ...] = ()
    """Everyone named without doubt, in the order of naming."""
    language: str = ""
    seen: bool = False
    """Whether the source saw it itself."""
    surmised: bool = False
    """Whether it is what somebody thinks, not a fact."""
    restriction: Restriction | None = None
    """Who may read it, where the words restrict that; the level is then in doubt."""
    presence: str = ""
    """What a statement about attendance comes to (`Table.presences`, or `everyone`); empty where its words do not show it."""
    newcomer: tuple[str, str] | None = None
    """Name and agency of somebody who is not at this table yet; the agency may be empty."""
    bare: str = ""
    """The text without the words that restrict it; empty where none do."""

    @property
    def ambiguous(self) -> bool:
        """Whether anything must be asked."""
        return bool(self.asks)

    def to_json(self, terms: Sequence[object] = ()) -> dict[str, object]:
        """Return the reading as the contract spells it; `terms` are the glossary's hits in JSON form."""
        return {
            "text": self.text,
            "kind": self.kind,
            "polarity": self.polarity,
            "wording": self.wording,
            "owner": _one(self.owner),
            "owner_candidates": list(self.owner_candidates),
            "source": _one(self.source),
            "source_candidates": list(self.source_candidates),
            "due": self.due.isoformat() if self.due else None,
            "observed": self.observed.isoformat() if self.observed else None,
            "time": self.time,
            "date_words": self.date_words,
            "ambiguous": self.ambiguous,
            "asks": list(self.asks),
            "missing": list(self.missing),
            "parts": [part.to_json() for part in self.parts],
            "terms": list(terms),
            "date_candidates": [d.isoformat() for d in self.date_candidates],
            "people": list(self.people),
            "presence": self.presence or None,
            "language": self.language,
            "level": self.restriction.level if self.restriction else None,
            "receivers": list(self.restriction.only) if self.restriction else [],
            "withheld_from": list(self.restriction.barred) if self.restriction else [],
        }


def _one(ids: tuple[str, ...]) -> object:
    """Return the one id, None for nobody, and a list only where several share a task."""
    return ids[0] if len(ids) == 1 else list(ids) or None
