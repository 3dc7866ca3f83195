"""When a case is to be looked at again: proposed from its protocol's review span, never acted upon."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from assistant.record.case import Conference
    from assistant.storage.store import Store


def review_date(last: Conference | None) -> date | None:
    """Return the day on which it is to be decided whether a case is kept, counted from its last conference.

    None where no conference was held or its protocol names no span (or is no longer there).
    """
    from assistant.cli.meetings import protocol
    from assistant.text import Rejected

    if last is None:
        return None
    try:
        span = protocol(last.protocol).retention
    except Rejected:
        return None
    return span.after(last.date.date()) if span else None


def reviews(store: Store) -> dict[str, date]:
    """Return the review date of every case that has one."""
    found = ((c.case, review_date(c)) for c in store.last_conferences())
    return {case: day for case, day in found if day is not None}


def due(store: Store, today: date) -> tuple[tuple[str, date], ...]:
    """Return the cases whose review date has come, the longest waiting first."""
    return tuple(sorted(((c, d) for c, d in reviews(store).items() if d <= today), key=lambda found: found[1]))
