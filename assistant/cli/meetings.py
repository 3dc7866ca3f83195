"""Wires a meeting: store, protocol, language, holidays, glossary and clock together."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from assistant.text import Catalogue, Message, Rejected, _, folded, joined, literal, term

if TYPE_CHECKING:
    from assistant.meeting.meeting import Meeting
    from assistant.protocols.model import Protocol
    from assistant.record.case import Conference
    from assistant.record.conference import Record
    from assistant.storage.store import Store
    from assistant.terminology.glossary import Glossary
    from assistant.terminology.model import Hit

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """Return the time now, aware, in UTC."""
    return datetime.now(UTC)


def fixed(now: str) -> Clock:
    """Return the clock that `--now` fixes; raises Rejected (usage) where it is no time. A time without a zone is UTC."""
    if not now:
        return utc_now
    try:
        moment = datetime.fromisoformat(now)
    except ValueError:
        raise Rejected(_("--now takes a time such as 2026-03-04T10:00: {now}", now=literal(now)), code=2) from None
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return lambda: aware


@lru_cache(maxsize=16)
def protocol(ident: str) -> Protocol:
    """Return a protocol by id or path, the shipped and the local ones; raises Rejected where there is none."""
    from assistant.cli.config import protocols
    from assistant.flows import flow_ids
    from assistant.protocols.load import load

    return load(ident, flow_ids(), protocols())


def held_under(store: Store, held: Conference) -> Protocol:
    """Return the protocol that a conference began under, as the store kept it; for one still planned, the file's.

    Raises Rejected where none was kept and the file says another version than the conference was prepared with.
    """
    from assistant.flows import flow_ids
    from assistant.protocols.kept import restored
    from assistant.record.vocabulary import Status

    kept = store.bound(held.id)
    if kept is not None:
        return restored(kept, flow_ids())
    found = protocol(held.protocol)
    if held.status is not Status.PLANNED and found.version != held.protocol_version:
        raise Rejected(
            _(
                "This conference was held under another version of its protocol: {name}. Put that version back.",
                name=literal(f"{held.protocol} {held.protocol_version}"),
            )
        )
    return found


def meeting(
    store: Store,
    conference: str,
    language: Callable[[str], Catalogue],
    clock: Clock,
    *,
    sure: bool = False,
    guidance: bool | None = None,
) -> Meeting:
    """Return the meeting over a conference of the store.

    Args:
        store: the open store.
        conference: the conference's id.
        language: gives the catalogue of a language; the conversation is held in the conference's.
        clock: what turns are stamped with.
        sure: a sentence without doubt keeps itself, as in a script.
        guidance: what the settings say of guidance; it is given where they say nothing.

    Raises:
        Rejected: the conference is unknown, its protocol missing or broken.

    """
    from assistant.cli.wiring import glossary
    from assistant.flows import entry_flow_ids, find
    from assistant.meeting.meeting import Meeting
    from assistant.meeting.room import Surroundings

    record = store.beginning(conference)
    rules = held_under(store, store.conference(conference) or record.conference)
    words = glossary()
    spoken = record.conference.language
    around = Surroundings(
        protocol=rules,
        catalogue=language(spoken),
        clock=clock,
        flow=find,
        holidays=_Holidays(record),
        hits=_hits(words, spoken, record.case.country),
        cues=tuple(words.cues(spoken)),
        editable=entry_flow_ids(),
        define=_define(words, spoken),
        complete=_complete(words, spoken),
        propose=_propose(spoken),
        sure=sure,
        guidance=guidance is not False,
    )
    return Meeting(store, record, around)


class _Holidays(Mapping[date, str]):
    """The holidays around a conference, read when the first date is looked up: they cost more than the first question."""

    def __init__(self, record: Record) -> None:
        self._record = record

    @cached_property
    def _days(self) -> Mapping[date, str]:
        from assistant.protocols.holidays import holidays_of

        case, held = self._record.case, self._record.conference
        last = case.release.year if case.release else held.date.year
        years = range(held.date.year - 1, max(held.date.year, last) + 3)
        return holidays_of(case.country, case.region, years, held.language)

    def __getitem__(self, day: date) -> str:
        return self._days[day]

    def __iter__(self) -> Iterator[date]:
        return iter(self._days)

    def __len__(self) -> int:
        return len(self._days)


def _hits(glossary: Glossary, language: str, country: str) -> Callable[[str], tuple[Hit, ...]]:
    return lambda text: glossary.hits(text, language, None, country)


def _define(glossary: Glossary, language: str) -> Callable[[str], tuple[Message, ...]]:
    def define(wanted: str) -> tuple[Message, ...]:
        out: list[Message] = []
        for found in glossary.search(wanted, 3):
            if folded(found.term.text) != folded(wanted) and found.score < 90:
                continue
            said = glossary.definition(found.concept.id, language)
            words = literal(said.text) if said else literal("-")
            out.append(joined((term(found.concept.id), words), ": "))
        return tuple(dict.fromkeys(out))

    return define


def _complete(glossary: Glossary, language: str) -> Callable[[str], tuple[str, ...]]:
    @lru_cache(maxsize=1)
    def names() -> tuple[tuple[str, str], ...]:
        shown = (c.id for c in glossary.concepts.values() if c.domain != "label")
        preferred = (glossary.preferred(ident, language) for ident in shown)
        return tuple((folded(t.text), t.text) for t in preferred if t is not None)

    def complete(word: str) -> tuple[str, ...]:
        wanted = folded(word)
        return tuple(text for key, text in names() if key.startswith(wanted))[:4]

    return complete


def _propose(language: str) -> Callable[[str], None]:
    def propose(words: str) -> None:
        import csv

        from assistant.cli.config import local_glossary

        folder = local_glossary()
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "proposals.csv"
        fresh = not path.exists()
        with open(path, "a", encoding="utf-8", newline="", opener=lambda name, how: os.open(name, how, 0o600)) as file:
            writer = csv.writer(file, lineterminator="\n")
            if fresh:
                writer.writerow(("term", "language", "domain"))
            writer.writerow((words, language, "conference"))

    return propose
