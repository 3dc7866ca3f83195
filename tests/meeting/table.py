"""A table to meet at: a sample case, a store that is a list, and a meeting over both."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, timedelta

from assistant.flows import entry_flow_ids, find, flow_ids
from assistant.meeting.meeting import Meeting
from assistant.meeting.room import Surroundings
from assistant.protocols.load import load
from assistant.record.case import Case, Conference, Participant
from assistant.record.codec import decode, encode
from assistant.record.conference import OpenAction, Past, Record
from assistant.record.entries import Action
from assistant.record.turns import Turn
from assistant.record.vocabulary import Basis, Phase, Role
from assistant.terminology.glossary import load as load_glossary
from assistant.text import Catalogue

GLOSSARY = load_glossary()


def english() -> Catalogue:
    return Catalogue("en", terms=lambda concept, lang: GLOSSARY.label(concept, lang).text)


PEOPLE = (
    Participant(id="p1", name="Willem de Graaf", agency="Prison Service", role=Role.PRI, function="unit head"),
    Participant(id="p2", name="Marie Dijkstra", agency="Probation Service", role=Role.PRB, function="probation officer"),
    Participant(id="p3", name="Samira Moreau", agency="Municipality of Arnhem", role=Role.MUN, function="coordinator"),
    Participant(id="p4", name="Jan Peeters", agency="Police East", role=Role.POL, function="community police officer"),
    Participant(id="p5", name="Ruth Okafor", agency="Mental Health Gelderland", role=Role.MH, function="nurse"),
)


def sample_record(protocol: str = "nl-mar", **changes: object) -> Record:
    case = Case(
        reference="NL-2026-017",
        country="NL",
        phase=Phase.PRE_RELEASE,
        basis=Basis.MOU,
        release=datetime.fromisoformat("2026-09-18T14:00"),
        participants=PEOPLE,
    )
    conference = Conference(
        case=case.reference,
        number=3,
        protocol=protocol,
        protocol_version="2026-1",
        date=datetime.fromisoformat("2026-09-02T10:00"),
        language="en",
        chair="p1",
    )
    old = Action(id="A1", code="A-7QKM", item="actions", task="arrange an intake", owner=("p2",), due=date(2026, 8, 20))
    past = Past(
        actions=(OpenAction(ident="2/A1", action=old, conference="NL-2026-017/2", due=old.due, owner=old.owner, carried=1),),
        dates=(date(2026, 8, 5),),
    )
    from dataclasses import replace

    return replace(Record(case=case, conference=conference, past=past), **changes)


class ListStore:
    """A store that is a list; it keeps turns as JSON, as a real one does."""

    actor = "chair"

    def __init__(self, record: Record) -> None:
        self.start = record
        self.kept: list[object] = []
        self.typed = ""
        self.after = record
        self._codes = itertools.count(1)

    def beginning(self, conference: str) -> Record:
        assert conference == self.start.conference.id
        return self.start

    def turns(self, conference: str) -> tuple[Turn, ...]:
        return tuple(decode(Turn, t) for t in self.kept)

    def commit(self, turn: Turn, before: Record, after: Record) -> None:
        assert before == self.after
        self.kept.append(encode(turn))
        if turn.line is not None:
            self.typed = ""
        self.after = after

    def unsent(self, conference: str) -> str:
        return self.typed

    def keep_unsent(self, conference: str, text: str) -> None:
        self.typed = text

    def new_code(self, letter: str) -> str:
        return f"{letter}-{next(self._codes):04d}"


def clock_from(start: datetime = datetime(2026, 9, 2, 8, 0, tzinfo=UTC)):
    ticks = itertools.count()
    return lambda: start + timedelta(seconds=next(ticks))


def around(protocol: str = "nl-mar", *, sure: bool = False) -> Surroundings:
    return Surroundings(
        protocol=load(protocol, flow_ids()),
        catalogue=english(),
        clock=clock_from(),
        flow=find,
        hits=lambda text: GLOSSARY.hits(text, "en"),
        cues=tuple(GLOSSARY.cues("en")),
        editable=entry_flow_ids(),
        sure=sure,
    )


def sit_down(store: ListStore | None = None, *, sure: bool = False) -> Meeting:
    store = store or ListStore(sample_record())
    meeting = Meeting(store, store.start, around(sure=sure))
    meeting.begin()
    return meeting
