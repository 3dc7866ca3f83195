"""A record and a protocol to try flows on, and a way to play a flow to its end without a meeting."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import lru_cache

from assistant.dialogue.conversation import Asking, Finished, Keeping, advance
from assistant.dialogue.flow import Context, Flow
from assistant.dialogue.prompts import Prompt
from assistant.flows import find, flow_ids
from assistant.protocols.load import load
from assistant.protocols.model import Protocol
from assistant.record.case import Case, Conference, Participant, Presence
from assistant.record.conference import OpenAction, Past, Record
from assistant.record.entries import Action, Assessment, Contact, Decision, Entry, Fact, Goal, Information, ReleaseLine
from assistant.record.kinds import LETTER
from assistant.record.turns import Answer
from assistant.record.vocabulary import Attendance, Basis, Category, DecisionKind, Level, Phase, Polarity, Rating, Role

DAY = datetime.fromisoformat("2026-09-04T10:00")

PEOPLE = (
    Participant(id="p1", name="Marie Dijkstra", agency="Probation Service", role=Role.PRB),
    Participant(id="p2", name="Jan de Vries", agency="Prison Vught", role=Role.PRI),
    Participant(id="p3", name="Anna Moreau", agency="Municipality", role=Role.MUN),
    Participant(id="p4", name="Piet Peeters", agency="Police East", role=Role.POL),
    Participant(id="p5", name="Ruth Okafor", agency="Mental Health Care", role=Role.MH),
    Participant(id="p6", name="Ann Other", agency="State Security", role=Role.INT),
    Participant(id="g1", name="Tom Bakker", agency="Exodus", role=Role.NGO, guest=True),
)

CASE = Case(
    reference="NL-2026-017",
    country="NL",
    phase=Phase.PRE_RELEASE,
    basis=Basis.MOU,
    release=datetime.fromisoformat("2026-09-18T14:00"),
    participants=PEOPLE,
)

CONFERENCE = Conference(
    case="NL-2026-017", number=3, protocol="nl-mar", protocol_version="2026-1", date=DAY, language="en", chair="p2"
)


def carried(number: int, due: date, count: int = 1, owner: str = "p1") -> OpenAction:
    action = Action(id=f"A{number}", code=f"A-000{number}", task=f"Task {number}", owner=(owner,), due=due)
    return OpenAction(ident=f"2/A{number}", action=action, conference="NL-2026-017/2", due=due, owner=(owner,), carried=count)


PAST = Past(
    entries=(
        Assessment(
            id="R1",
            code="R-0001",
            text="Old friends",
            polarity=Polarity.RISK,
            source=("p4",),
            rating=Rating.MODERATE,
            category=Category.K4,
        ),
        Assessment(
            id="R2", code="R-0002", text="His mother", polarity=Polarity.PROTECTIVE, source=("p1",), category=Category.K4
        ),
        Goal(id="G1", code="G-0001", text="A home", measure="keys", review=date(2026, 10, 1), category=Category.K8),
        Contact(id="C1", code="C-0001", name="Night desk", phone="+31 26 555 0100", always=True, category=Category.K1),
        ReleaseLine(id="L1", code="L-0001", line="documents", arranged=True),
        ReleaseLine(id="L2", code="L-0002", line="home", arranged=False, owner=("p3",)),
        Fact(id="F1", code="F-0001", field="charge-ground", value="terrorism", category=Category.K2),
        Fact(id="F2", code="F-0002", field="sentence-start", value="2024-03-18", category=Category.K2),
    ),
    actions=(carried(1, date(2026, 8, 1), 2), carried(2, date(2026, 10, 1), owner="p3")),
)

ENTRIES = (
    Information(id="I1", code="I-000A", text="He keeps to his shifts", source=("p2",), category=Category.K3),
    Information(
        id="I2", code="I-000B", text="He plans to travel abroad soon", source=("p6",), formal=False, category=Category.K5
    ),
    Information(
        id="I3", code="I-000C", text="Sleeps badly", source=("p5",), category=Category.K6, level=Level.H2, abstract="Needs rest"
    ),
    Information(
        id="I4",
        code="I-000D",
        text="Threatened by friends",
        source=("p4",),
        category=Category.K11,
        level=Level.H1,
        receivers=("p1",),
    ),
    Action(id="A1", code="A-000A", task="Call the mother", owner=("p1",), due=date(2026, 9, 20)),
    Decision(id="D1", code="D-000A", text="He is met at the gate", by=DecisionKind.JOINT, grounds=("I-000A",)),
)


@lru_cache(maxsize=4)
def protocol(ident: str = "nl-mar") -> Protocol:
    return load(ident, flow_ids())


def record(*entries: Entry, **changed: object) -> Record:
    base = Record(
        case=CASE,
        conference=CONFERENCE,
        past=PAST,
        entries={e.id: e for e in entries},
        presences={p.id: Presence(participant=p.id, state=Attendance.PRESENT) for p in PEOPLE if not p.guest},
    )
    return replace(base, **changed)  # type: ignore[arg-type]  # a test names the fields it changes


def context(on: Record | None = None, item: str = "opening", proto: str = "nl-mar", revises: Entry | None = None) -> Context:
    return Context(
        record=on or record(),
        protocol=protocol(proto),
        item=item,
        holidays={date(2026, 12, 25): "Christmas"},
        revises=revises,
    )


@dataclass
class Play:
    """A flow as played: what was asked in order, what was handed over, what it returned, where it waits."""

    record: Record
    asked: list[str] = field(default_factory=list)
    given: dict[str, Answer] = field(default_factory=dict)
    kept: list[Entry] = field(default_factory=list)
    waits: Prompt | None = None

    def keep(self, entry: Entry, item: str) -> str:
        letter = LETTER[type(entry)]
        number = 1 + max((int(i[1:]) for i in self.record.entries if i[0] == letter), default=0)
        entry = replace(entry, id=f"{letter}{number}", code=f"{letter}-T{number:03}", item=entry.item or item)
        self.record = replace(self.record, entries={**self.record.entries, entry.id: entry})
        self.kept.append(entry)
        return entry.id

    def attend(self, presence: Presence) -> None:
        self.record = replace(self.record, presences={**self.record.presences, presence.participant: presence})


def play(
    flow: Flow | str,
    answers: Mapping[str, Answer] | None = None,
    *,
    about: Context | None = None,
    offers: bool = False,
    offered: Mapping[str, Answer] | None = None,
) -> Play:
    """Play a flow over answers by key; `offers` takes the offer, or skips, where there is no answer."""
    flow = find(flow) if isinstance(flow, str) else flow
    about = about or context()
    done = Play(record=about.record, given=dict(answers or {}))
    while True:
        now = replace(about, record=done.record)
        outcome, _supplied = advance(flow, now, done.given, offered)
        match outcome:
            case Asking(prompt):
                done.asked.append(prompt.key)
                if not offers or (prompt.required and prompt.offer is None):
                    done.waits = prompt
                    return done
                done.given[prompt.key] = prompt.offer
            case Keeping(key, Presence() as presence):
                done.attend(presence)
                done.given[key] = None
            case Keeping(key, Entry() as entry):
                done.given[key] = done.keep(entry, about.item)
            case Finished(entries):
                for entry in entries:
                    done.keep(entry, about.item)
                return done
