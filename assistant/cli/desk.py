"""The outside of the app, made of the store, the meetings and the minutes."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from assistant.text import Catalogue, Message, Rejected, _
from assistant.ui.desk import HomeView, Reader

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from assistant.cli.meetings import Clock
    from assistant.meeting.meeting import Meeting
    from assistant.storage.store import Store
    from assistant.terminology.workbench import Workbench


OVERDUE = 50
"""Overdue actions that Home lists, the longest overdue first; it says how many more there are."""


class StoreDesk:
    """A desk over one store, opened by `unlock` with what the chair typed on the first screen."""

    def __init__(
        self,
        unlock: Callable[[str], Store],
        *,
        greeting: Message,
        asks_passphrase: bool,
        language: Callable[[str], Catalogue],
        clock: Clock,
        out: Path,
        purpose: str = "",
        first_of: Callable[[Store], str] = lambda _store: "",
    ) -> None:
        """Hold how to open the store and where minutes go; nothing is opened yet."""
        self.greeting = greeting
        self.asks_passphrase = asks_passphrase
        self.first = ""
        self._first_of = first_of
        self._unlock = unlock
        self._language = language
        self._clock = clock
        self._out = out
        self._purpose = purpose
        self._store: Store | None = None

    @property
    def store(self) -> Store:
        """The open store."""
        if self._store is None:
            raise Rejected(_("The store is not open."), code=4)
        return self._store

    def warm(self) -> None:
        """Load what opening needs, while the chair reads the first screen."""
        import assistant.meeting.meeting
        import assistant.storage.store
        import assistant.ui.screens.conference  # noqa: F401 - imported for its effect: loaded before it is needed

    def open(self, passphrase: str) -> None:
        """Open the store."""
        try:
            self._store = self._unlock(passphrase)
            self.first = self._first_of(self._store)
        finally:
            gc.freeze()
            gc.enable()

    def home(self) -> HomeView:
        """Return cases, planned and unfinished conferences, and overdue actions."""
        from assistant.cli.retention import due
        from assistant.record.vocabulary import Status

        store, today = self.store, self._clock().date()
        unfinished = (c for status in (Status.PLANNED, Status.OPEN, Status.DRAFT) for c in store.conferences(status=status))
        overdue = store.open_actions(overdue_on=today, most=OVERDUE)
        # People are read only where an owner is to be named: Home must open as fast with a thousand cases as with ten.
        named = {reference: store.case(reference) for reference in {a.conference.rpartition("/")[0] for a in overdue}}
        return HomeView(
            cases=tuple(named.get(case.reference) or case for case in store.cases(people=False)),
            conferences=tuple(unfinished),
            overdue=overdue,
            today=today,
            overdue_more=store.count_overdue(today) - len(overdue),
            reviews=due(store, today),
            doubt=store.doubt,
        )

    def meeting(self, conference: str) -> Meeting:
        """Return the meeting over a conference, and note in the journal that the case was opened."""
        from assistant.cli.meetings import meeting

        held = meeting(self.store, conference, self._language, self._clock)
        self.store.consulted(held.record.case.reference, self._purpose or "conference", conference)
        return held

    def readers(self, conference: str) -> tuple[Reader, ...]:
        """Return per reader how much they get and what is withheld by which rule."""
        from collections import Counter

        from assistant.cli.meetings import held_under
        from assistant.disclosure.recipients import recipients
        from assistant.disclosure.view import view

        record = self.store.record(conference)
        rules = held_under(self.store, record.conference)
        out: list[Reader] = []
        for recipient in (*recipients(record, rules, "all"), *recipients(record, rules, "chair")):
            shown = view(record, rules, recipient)
            given = sum(len(item.entries) for item in shown.view.items)
            name = f"{recipient.name} ({recipient.agency})" if recipient.agency else recipient.name
            out.append(Reader(name, given, tuple(Counter(w.rule for w in shown.withheld).most_common())))
        return tuple(out)

    def minutes(self, conference: str) -> tuple[Path, ...]:
        """Write every participant's minutes and the chair's copy."""
        from assistant.cli.minutes import hand_out

        readers = ("all", "chair")
        return hand_out(self.store, conference, readers, folder=self._out, purpose=self._purpose, clock=self._clock)

    def protocols(self) -> tuple[str, ...]:
        """Return the ids of the shipped and the local protocols."""
        from assistant.cli.config import protocols
        from assistant.protocols.load import available

        return tuple(found.id for found in available(protocols()))

    def glossary(self, lang: str) -> Workbench:
        """Return the glossary for somebody who works in a language; raises Rejected where it is the shipped one."""
        from assistant.cli.config import own_glossary
        from assistant.terminology.workbench import Workbench

        return Workbench(own_glossary(), lang)

    def create(self, answers: Mapping[str, object]) -> str:
        """Create a case, its people and a conference from the tables of a prepare file."""
        from assistant.cli.prepare import prepare_tables

        return prepare_tables(self.store, answers)

    def close(self) -> None:
        """Close the store."""
        if self._store is not None:
            self._store.close()
            self._store = None
