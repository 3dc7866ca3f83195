"""The record of one conference as it stands: an immutable value that a turn's steps turn into the next one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

from assistant.record.case import Case, Conference, Participant, Presence
from assistant.record.entries import Action, ActionUpdate, Entry
from assistant.record.vocabulary import ActionState, Attendance, ItemState

EntryT = TypeVar("EntryT", bound=Entry)


@dataclass(frozen=True, kw_only=True)
class OpenAction:
    """An action with what became of it, this conference's or an earlier one's.

    `ident` is `A3` for this conference's, `2/A3` for a carried one; `carried` counts the conferences since it was made.
    """

    ident: str
    action: Action
    conference: str
    state: ActionState = ActionState.OPEN
    due: date | None = None
    owner: tuple[str, ...] = ()
    carried: int = 0
    updates: tuple[ActionUpdate, ...] = ()

    @property
    def code(self) -> str:
        """The code that documents print."""
        return self.action.code


@dataclass(frozen=True, kw_only=True)
class Past:
    """What a conference knows of the ones before it: last time's entries, all open actions, parked matters, item ids left."""

    entries: tuple[Entry, ...] = ()
    """The entries of the conference before this one."""
    actions: tuple[OpenAction, ...] = ()
    """Actions of earlier conferences that were open when this one opened."""
    skipped: tuple[str, ...] = ()
    """Agenda items that the conference before did not reach."""
    parked: tuple[str, ...] = ()
    """What the conference before put aside."""
    dates: tuple[date, ...] = ()
    """Dates of the earlier conferences, oldest first."""
    missed: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    """By an earlier entry's code, for each of its wordings: the ids of those who were not there when it was said."""


@dataclass(frozen=True, kw_only=True)
class Record:
    """One conference as it stands after a turn."""

    case: Case
    conference: Conference
    past: Past = field(default_factory=Past)
    entries: Mapping[str, Entry] = field(default_factory=dict)
    """By id, in the order they were kept."""
    presences: Mapping[str, Presence] = field(default_factory=dict)
    """By participant id; who is missing has not been spoken of yet."""
    agenda: Mapping[str, ItemState] = field(default_factory=dict)
    """By item id; what is missing has not been reached."""
    planned: Conference | None = None
    """The next conference, once closing this one has planned it."""

    def all(self, cls: type[EntryT]) -> tuple[EntryT, ...]:
        """Return the entries of one kind, in order."""
        return tuple(e for e in self.entries.values() if isinstance(e, cls))

    def of_item(self, item: str) -> tuple[Entry, ...]:
        """Return what was recorded under one agenda item, in order."""
        return tuple(e for e in self.entries.values() if e.item == item)

    def by_code(self, code: str) -> Entry | None:
        """Return the entry with this code, of this conference or the one before, or None."""
        pool: Iterable[Entry] = (*self.entries.values(), *self.past.entries, *(a.action for a in self.past.actions))
        return next((e for e in pool if e.code == code), None)

    def actions(self) -> tuple[OpenAction, ...]:
        """Return carried and new actions with what became of each, carried ones first."""
        updates: dict[str, list[ActionUpdate]] = {}
        for update in self.all(ActionUpdate):
            updates.setdefault(update.action, []).append(update)
        own = (
            OpenAction(ident=a.id, action=a, conference=self.conference.id, due=a.due, owner=a.owner) for a in self.all(Action)
        )
        return tuple(_followed(a, updates.get(a.code, ())) for a in (*self.past.actions, *own))

    def people(self) -> tuple[Participant, ...]:
        """Return the participants of the case, guests included, in the file's order."""
        return self.case.participants

    def here(self) -> tuple[Participant, ...]:
        """Return who is at the table now."""
        at_table = {Attendance.PRESENT, Attendance.DEPUTY, Attendance.GUEST}
        return tuple(
            p for p in self.people() if (s := self.presences.get(p.id)) is not None and s.state in at_table and not s.away
        )

    def agencies(self) -> tuple[str, ...]:
        """Return the agencies of the case in order of first appearance."""
        return tuple(dict.fromkeys(p.agency for p in self.people()))


def _followed(action: OpenAction, updates: Iterable[ActionUpdate]) -> OpenAction:
    for update in updates:
        action = replace(
            action,
            state=update.state,
            due=update.due or action.due,
            owner=update.owner or action.owner,
            updates=(*action.updates, update),
        )
    return action
