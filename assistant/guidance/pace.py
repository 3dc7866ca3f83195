"""How long each agenda item has taken, added up from the times that turns are stamped with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

PAUSE = timedelta(hours=1)
"""A silence longer than this is a break, or another day, and no time spent on an item."""


@dataclass(frozen=True)
class Pace:
    """The time that items have taken up to the last turn, and when that was."""

    spent: Mapping[str, timedelta] = field(default_factory=dict)
    last: datetime | None = None

    def after(self, item: str, at: datetime) -> Pace:
        """Return the pace after a turn that was said at `item`."""
        return Pace({**self.spent, item: self._until(item, at)}, at)

    def minutes(self, item: str, now: datetime) -> int:
        """Return the whole minutes that the item at hand has taken up to now."""
        return int(self._until(item, now).total_seconds() // 60)

    def _until(self, item: str, now: datetime) -> timedelta:
        spent = self.spent.get(item, timedelta())
        since = now - self.last if self.last is not None else timedelta()
        return spent + since if timedelta() < since <= PAUSE else spent
