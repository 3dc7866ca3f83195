"""The terms in what is being typed, and F6 there: it is kept as it was said, then the preferred terms are written in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING

from assistant.meeting.shown import Kept, Question, Refused, Shown
from assistant.record.kinds import wording
from assistant.text import Catalogue, Rejected, _

if TYPE_CHECKING:
    from assistant.meeting.meeting import Meeting
    from assistant.meeting.terms import Spotted


def warm(find: Callable[[str], object]) -> None:
    """Read the terms and build what finds them, behind the first question; a word that is none changes nothing in it.

    A thread of its own, handed nothing of the conference: a worker of the screen would keep it from going when it is locked.
    """

    def build() -> None:
        with suppress(Rejected):
            find("qxzqxzqxzqxz")

    Thread(target=build, daemon=True).start()


class Preferring:
    """Whether the preferred terms are wanted in what is being typed. Nothing is written without the key."""

    def __init__(self, meeting: Meeting, catalogue: Catalogue) -> None:
        """Begin with the terms as they are said."""
        self._meeting = meeting
        self._catalogue = catalogue
        self._wanted = False

    def terms(self, words: str) -> Iterable[Spotted]:
        """Return the terms in what is being typed; none where the glossary cannot be read, which is told when it counts."""
        from assistant.meeting.terms import spotted  # noqa: PLC0415 - the first question names no term

        try:
            return tuple(spotted(self._meeting.around, self._meeting.record, words))
        except Rejected:
            return ()

    def toggle(self) -> None:
        """Want the preferred terms, or the words as said again."""
        self._wanted = not self._wanted

    def advice(self, told: Sequence[Spotted]) -> str:
        """Return what is said below the line of the terms in it, and what the key does."""
        word = self._catalogue.text
        parts = [word(t.advice) for t in told if t.advice is not None]
        if any(t.avoided for t in told):
            parts.append(word(_("Written once this is kept. F6: as said.") if self._wanted else _("F6: write that.")))
        return " ".join(dict.fromkeys(parts))

    def after(self, done: Sequence[Shown]) -> Iterator[str]:
        """Yield the lines that write the preferred terms in what a turn kept, where they are wanted."""
        from assistant.meeting.terms import preferred  # noqa: PLC0415 - as above

        if not self._wanted:
            return
        kept = [event.entry for event in done if isinstance(event, Kept)]
        waits = any(isinstance(event, Question) and event.key for event in done)
        lost = any(isinstance(event, Refused) and event.lost for event in done)
        if kept or not (waits or lost):
            self._wanted = False
        for entry in kept:
            words = wording(entry)
            if preferred(self._meeting.around, self._meeting.record, words) != words:
                yield f"/prefer {entry.id}"
