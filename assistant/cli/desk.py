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
        again: Callable[[str], Store] | None = None,
        greeting: Message,
        asks_passphrase: bool,
        language: Callable[[str], Catalogue],
        clock: Clock,
        out: Path,
        purpose: str = "",
        first_of: Callable[[Store], str] = lambda _store: "",
        guidance: bool | None = None,
    ) -> None:
        """Hold how to open the store and where minutes go; nothing is opened yet.

        `again` opens it after a lock, with a passphrase that is typed; where there is none Enter is enough.
        `guidance` is what the settings say of it.
        """
        self.greeting = greeting
        self.asks_passphrase = asks_passphrase
        self.guarded = again is not None
        self.first = ""
        self._again = again
        self._first_of = first_of
        self._unlock = unlock
        self._language = language
        self._clock = clock
        self._out = out
        self._purpose = purpose
        self._guidance = guidance
        self._store: Store | None = None
        self._at = ""

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
            self._unlock = self._again or self._unlock
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
            at=self._at,
        )

    def meeting(self, conference: str) -> Meeting:
        """Return the meeting over a conference, and note in the journal that the case was opened."""
        from assistant.cli.meetings import meeting

        held = meeting(self.store, conference, self._language, self._clock, guidance=self._guidance)
        self._at = conference
        self.store.consulted(held.record.case.reference, self._purpose or "conference", conference)
        return held

    def readers(self, conference: str) -> tuple[Reader, ...]:
        """Return per reader how much they get and what is withheld by which rule."""
        from collections import Counter

        from assistant.cli.meetings import held_under
        from assistant.disclosure.model import ReaderKind
        from assistant.disclosure.recipients import recipients
        from assistant.disclosure.view import view

        record = self.store.record(conference)
        rules = held_under(self.store, record.conference)
        out: list[Reader] = []
        for recipient in (*recipients(record, rules, "all"), *recipients(record, rules, "chair")):
            shown = view(record, rules, recipient)
            given = sum(len(item.entries) for item in shown.view.items)
            name = f"{recipient.name} ({recipient.agency})" if recipient.agency else recipient.name
            held = tuple(Counter(w.rule for w in shown.withheld).most_common())
            out.append(Reader(name, given, held, whole=recipient.kind is ReaderKind.CHAIR))
        return tuple(out)

    def minutes(self, conference: str) -> tuple[Path, ...]:
        """Write every participant's minutes and the chair's copy."""
        from assistant.cli.minutes import hand_out

        readers = ("all", "chair")
        return hand_out(self.store, conference, readers, folder=self._out, purpose=self._purpose, clock=self._clock)

    def protocols(self) -> tuple[tuple[str, Mapping[str, str]], ...]:
        """Return the shipped and the local protocols that can be read: id and title by language."""
        from contextlib import suppress

        from assistant.cli.config import protocols
        from assistant.flows import flow_ids
        from assistant.protocols.load import available, load

        folders = protocols()
        out: list[tuple[str, Mapping[str, str]]] = []
        for found in available(folders):
            with suppress(Rejected):  # `protocol check` says what is wrong with it; it cannot be followed
                out.append((found.id, load(found.id, flow_ids(), folders).title))
        return tuple(out)

    def glossary(self, lang: str) -> Workbench:
        """Return the glossary for somebody who works in a language; raises Rejected where it is the shipped one."""
        from assistant.cli.config import own_glossary
        from assistant.terminology.workbench import Workbench

        return Workbench(own_glossary(), lang)

    def create(self, answers: Mapping[str, object]) -> str:
        """Create a case, its people and a conference from the tables of a prepare file."""
        from assistant.cli.prepare import prepare_tables

        self._at = prepare_tables(self.store, answers)
        return self._at

    def close(self) -> None:
        """Close the store, and leave nothing in memory that only waits to be collected: the key is among it."""
        if self._store is not None:
            self._store.close()
            self._store = None
            gc.unfreeze()
            gc.collect()
