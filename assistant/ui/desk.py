"""What the app needs from outside: a store to unlock, cases to list, a meeting to hold, minutes to write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from assistant.meeting.meeting import Meeting
    from assistant.record.case import Case, Conference
    from assistant.record.conference import OpenAction
    from assistant.terminology.workbench import Workbench
    from assistant.text import Message

# Plain classes, because this module is imported before the first paint and dataclasses are not free.


class HomeView:
    """What Home lists."""

    def __init__(
        self,
        *,
        cases: tuple[Case, ...],
        conferences: tuple[Conference, ...],
        overdue: tuple[OpenAction, ...],
        today: date,
        overdue_more: int = 0,
        reviews: tuple[tuple[str, date], ...] = (),
        doubt: Message | None = None,
        at: str = "",
    ) -> None:
        """Hold cases, planned and unfinished conferences, overdue actions, and cases whose review date has come.

        `overdue_more` counts the overdue actions that are not listed; `doubt` is what the chair
        must know of a store that does not continue the one last used here; `at` is the conference created or led last.
        """
        self.cases = cases
        self.conferences = conferences
        self.overdue = overdue
        self.today = today
        self.overdue_more = overdue_more
        self.reviews = reviews
        self.doubt = doubt
        self.at = at


class Reader:
    """What one reader would get of a closed conference."""

    def __init__(self, name: str, given: int, withheld: tuple[tuple[str, int], ...], *, whole: bool = False) -> None:
        """Hold the reader's name, how many entries they get, and how many each rule withholds.

        `whole` tells the chair's copy of the whole record from what the chair reads as a participant.
        """
        self.name = name
        self.given = given
        self.withheld = withheld
        self.whole = whole


class Desk(Protocol):
    """The outside of the app. Calls may take long and are made from a worker thread, never while a key is handled."""

    @property
    def greeting(self) -> Message:
        """What the first screen says."""

    @property
    def asks_passphrase(self) -> bool:
        """Whether opening needs a passphrase."""

    @property
    def guarded(self) -> bool:
        """Whether going on after a lock needs a passphrase; only fictional data goes without."""

    @property
    def first(self) -> str:
        """Id of the conference to open at once, or empty for Home."""

    def open(self, passphrase: str) -> None:
        """Open the store, again after it was closed; raises Rejected where the passphrase is wrong or it cannot be opened."""

    def home(self) -> HomeView:
        """Return what Home lists."""

    def meeting(self, conference: str) -> Meeting:
        """Return a meeting over a conference; raises Rejected where it is closed or unknown."""

    def warm(self) -> None:
        """Load what opening will need; called behind the first screen, while the chair reads it."""

    def readers(self, conference: str) -> tuple[Reader, ...]:
        """Return who would read what of a closed conference."""

    def minutes(self, conference: str) -> tuple[Path, ...]:
        """Write every participant's minutes and the chair's copy; returns the paths."""

    def protocols(self) -> tuple[tuple[str, Mapping[str, str]], ...]:
        """Return the protocols that a conference can follow: id and title by language."""

    def glossary(self, lang: str) -> Workbench:
        """Return the glossary for somebody who works in a language; raises Rejected where it is the shipped one."""

    def create(self, answers: Mapping[str, object]) -> str:
        """Create a case, its people and a conference from the tables of a prepare file; returns the conference's id."""

    def close(self) -> None:
        """Close the store and forget its key; closing twice is fine."""
