"""What the chair types and has not sent: kept in the store as it grows, forgotten with the turn that it becomes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

from assistant.text import MAX_LINE, Rejected, clean

if TYPE_CHECKING:
    from assistant.meeting.store import Store


class Unsent:
    """The line of one conference.

    Noting what is typed costs nothing; `flush` writes, in whatever thread, and always what was noted last.
    """

    def __init__(self, store: Store, conference: str) -> None:
        """Begin with what was kept when the conference was last put away, or lost its process."""
        self._store = store
        self._conference = conference
        self._writing = Lock()
        self._kept = self._noted = store.unsent(conference)

    @property
    def text(self) -> str:
        """What was typed last and not sent."""
        return self._noted

    def note(self, text: str) -> bool:
        """Note what stands in the line now; return whether it is to be written."""
        self._noted = text
        return text != self._kept

    def flush(self) -> None:
        """Keep what was noted last; raises Rejected where the store cannot."""
        with self._writing:
            text = self._noted
            if text == self._kept:
                return
            self._store.keep_unsent(self._conference, _safe(text))
            self._kept = text

    @contextmanager
    def sending(self) -> Iterator[None]:
        """While a turn is kept: the store forgets the line with it, so no older line may be written after it."""
        with self._writing:
            yield
            self._kept = self._noted = ""


def _safe(text: str) -> str:
    """Return what can be kept of a line; what could not be sent either is not kept."""
    try:
        return clean(text[:MAX_LINE], lines=True)
    except Rejected:
        return ""
