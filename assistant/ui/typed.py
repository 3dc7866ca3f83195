"""Keeps the line while it is typed: every second in the background, so that no key press waits, and at once when it must go."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from textual.css.query import NoMatches

from assistant.text import Rejected

if TYPE_CHECKING:
    from textual.screen import Screen

    from assistant.meeting.unsent import Unsent


class Typed:
    """The line of one screen."""

    def __init__(
        self, screen: Screen[None], unsent: Unsent, text: Callable[[], str], tell: Callable[[Rejected], object]
    ) -> None:
        """Keep what stands in the line of `screen`.

        Args:
            screen: whose line it is; it lives as long as the work in the background.
            unsent: where it is kept.
            text: returns what stands in the line.
            tell: called, once until it is kept again, with the reason why it cannot be.

        """
        self._screen = screen
        self._unsent = unsent
        self._text = text
        self._tell = tell
        self._told = False
        self._begun = False

    def begin(self) -> None:
        """Begin to keep the line: before it is laid out, and holds what was kept of it, it is no empty line."""
        self._begun = True

    def note(self) -> None:
        """Keep what is typed in the background, where it is not what was kept."""
        with suppress(NoMatches):  # its screen has gone since
            if self._begun and self._unsent.note(self._text()):
                self._screen.run_worker(self._flush, thread=True, group="typed")

    def keep(self) -> None:
        """Keep what is typed at once. What the store cannot keep is lost with the screen."""
        self.take()
        self.flush()

    def take(self) -> None:
        """Note what is typed, before its screen goes."""
        with suppress(NoMatches):
            if self._begun:
                self._unsent.note(self._text())

    def flush(self) -> None:
        """Keep what was noted last, as far as the store can."""
        with suppress(Rejected):
            self._unsent.flush()

    def _flush(self) -> None:
        try:
            self._unsent.flush()
        except Rejected as problem:
            if not self._told:
                self._told = True
                self._screen.call_later(self._tell, problem)
        else:
            self._told = False
