"""A conference with an entry of every kind, and copies of it for readers: what the tests of the minutes look at."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from datetime import date, datetime
from functools import lru_cache
from io import BytesIO

from assistant.catalogues import catalogue
from assistant.disclosure.model import RecipientView
from assistant.disclosure.recipients import recipients
from assistant.disclosure.view import view
from assistant.flows import flow_ids
from assistant.minutes.stamp import Stamp
from assistant.protocols.load import load
from assistant.record import entries as e
from assistant.record import vocabulary as v
from assistant.record.case import Case, Conference, Participant, Presence
from assistant.record.conference import OpenAction, Past, Record
from assistant.terminology.glossary import Glossary
from assistant.text import Catalogue

K, H = v.Category, v.Level
PROTOCOL = load("nl-mar", flow_ids())
STAMP = Stamp(copy="7F3A21BC", date=date(2026, 9, 3), version="0.1.0", journal_head="9a8f41c07be2d915")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

PEOPLE = (
    Participant(
        id="p1", name="Willem de Graaf", agency="Prison Service", role=v.Role.PRI, function="head of the terrorism unit"
    ),
    Participant(
        id="p2", name="Marie Dijkstra", agency="Probation Service", role=v.Role.PRB, function="probation officer", language="nl"
    ),
    Participant(
        id="p3", name="Samira Moreau", agency="Municipality of Arnhem", role=v.Role.MUN, function="coordinator for aftercare"
    ),
    Participant(
        id="p4", name="Jan Peeters", agency="Police East", role=v.Role.POL, function="community police officer", language="nl"
    ),
    Participant(id="p5", name="Ruth Okafor", agency="Mental Health Gelderland", role=v.Role.MH, function="psychiatric nurse"),
)

CARRIED = (
    e.Action(
        id="A1",
        code="A-K2VM",
        task="Ask the landlord about the room in the Spijkerkwartier",
        owner=("p3",),
        due=date(2026, 8, 28),
    ),
    e.Action(
        id="A2",
        code="A-9TQX",
        task="Arrange an intake with the exit programme",
        owner=("p2",),
        due=date(2026, 9, 11),
        measure="a dated appointment letter",
    ),
)

ENTRIES: tuple[e.Entry, ...] = (
    e.Fact(id="F1", code="F-4KPD", item="opening", category=K.K2, field="charge-ground", value="terrorism"),
    e.Fact(id="F2", code="F-7HWN", item="opening", category=K.K2, field="sentence-end", value="2026-09-18"),
    e.ActionUpdate(
        id="U1",
        code="U-B3RA",
        item="open-actions",
        action="A-K2VM",
        state=v.ActionState.OPEN,
        due=date(2026, 9, 15),
        reason="The landlord answers on 14 September",
    ),
    e.Information(
        id="I1",
        code="I-7QKM",
        item="observation",
        category=K.K3,
        text="He keeps to his shifts in the kitchen and asked for a reference on 28 August. The kitchen manager calls him punctual and calm; two newcomers were shown the work by him.",
        source=("p1",),
        observed=date(2026, 8, 28),
        obtained=v.Obtained.OWN_OBSERVATION,
    ),
    e.Information(
        id="I2",
        code="I-C8ZX",
        item="observation",
        category=K.K11,
        text="Two former friends asked at the gate when he comes out",
        source=("p4",),
        observed=date(2026, 8, 30),
        where="main gate, Vught",
        standing=v.Standing.FACT,
        level=H.H1,
        receivers=("p2", "p3", "p1"),
        purpose="safety on the first day",
        abstract="There may be pressure from outside",
    ),
    e.Information(
        id="I3",
        code="I-M2DD",
        item="observation",
        category=K.K6,
        text="Sleeps badly and worries about his first days outside",
        source=("p5",),
        abstract="Needs rest and one person to turn to in the first days",
    ),
    e.Information(
        id="I4",
        code="I-X9FF",
        item="observation",
        category=K.K4,
        text="Contents only the owner keeps",
        source=("p4",),
        level=H.H3,
    ),
    e.View(
        id="V1",
        code="V-P5SR",
        item="progress",
        category=K.K9,
        text="He wants to live near his mother and to work as a cook",
        source=("p2",),
    ),
    e.Assessment(
        id="R1",
        code="R-T6LB",
        item="assessment",
        category=K.K4,
        text="Former friends may press him on the day of release",
        polarity=v.Polarity.RISK,
        rating=v.Rating.MODERATE,
        change=v.Change.NEW,
        tool="VERA-2R",
        version="2",
        source=("p4",),
    ),
    e.Assessment(
        id="R2",
        code="R-H1GE",
        item="assessment",
        category=K.K4,
        text="A steady tie to his mother and sister",
        polarity=v.Polarity.PROTECTIVE,
        rating=v.Rating.HIGH,
        change=v.Change.SAME,
        source=("p2",),
    ),
    e.Information(
        id="I5",
        code="I-N4TC",
        item="municipality",
        category=K.K8,
        text="A room is free near his mother from 18 September",
        source=("p3",),
        observed=date(2026, 9, 1),
    ),
    e.Goal(
        id="G1",
        code="G-W3JU",
        item="plan",
        category=K.K9,
        text="Lives on his own without debts",
        measure="Rent paid three months in a row",
        review=date(2026, 12, 1),
        owner=("p3",),
    ),
    e.Contact(
        id="C1",
        code="C-Y7AV",
        item="release",
        category=K.K1,
        name="Night desk of the probation service",
        phone="+31 26 555 0100",
        always=True,
    ),
    e.ReleaseLine(id="L1", code="L-2EQS", item="release", category=K.K8, line="documents", arranged=True),
    e.ReleaseLine(id="L2", code="L-8BNK", item="release", category=K.K8, line="home", arranged=False, owner=("p3",)),
    e.Released(
        id="Z1",
        code="Z-5CMH",
        item="release",
        category=K.K12,
        recipient="Exodus",
        text="Date of release and first address",
        purpose="to be met at the gate",
    ),
    e.Consent(
        id="K1",
        code="K-6RPW",
        item="opening",
        recipient="Exodus",
        given=True,
        categories=(K.K1, K.K8),
        scope="until the end of the year",
    ),
    e.PhaseChange(
        id="J1", code="J-3VXL", item="opening", old="detention", new="pre-release", reason="Sixteen days before release"
    ),
    e.Decision(
        id="D1",
        code="D-1KTZ",
        item="actions",
        text="He is met at the gate and brought to the first address",
        by=v.DecisionKind.JOINT,
        grounds=("I-C8ZX", "The first hours are the most critical"),
        evaluate=date(2026, 10, 1),
        rights=True,
    ),
    e.Decision(
        id="D2",
        code="D-R9QY",
        item="actions",
        text="Weekly reporting for the first three months",
        by=v.DecisionKind.ADVICE,
        authority="Court of Gelderland",
        grounds=("Supervision starts on the day of release",),
    ),
    e.Dissent(
        id="X1",
        code="X-4LFD",
        item="actions",
        agency="Municipality of Arnhem",
        text="Twice a week is needed in the first month",
        on="D-R9QY",
    ),
    e.Action(
        id="A3",
        code="A-D5BU",
        item="actions",
        task="Collect the rental contract and send a copy to probation",
        owner=("p3",),
        due=date(2026, 9, 15),
        measure="signed contract",
    ),
    e.Action(
        id="A4",
        code="A-Q8WE",
        item="actions",
        task="Drive to the gate on the day of release at 13:30",
        owner=("p2", "p4"),
        due=date(2026, 9, 18),
    ),
    e.TermUse(
        id="T1", code="T-7GGX", item="observation", concept="protective_factor", said="steady tie", lang="en", about="R-H1GE"
    ),
    e.Parked(id="P1", code="P-9DKR", item="probation", text="Who keeps the file after March"),
    e.Remark(id="M1", code="M-2SSA", item="actions", text="Papers came two days before the conference, which helped"),
    e.Summary(id="S1", code="S-8YTE", item="plan", text="Home first, then work; the exit programme goes on"),
    e.NextDate(id="B1", code="B-6LQC", item="actions", when=datetime.fromisoformat("2026-09-23T10:00")),
    e.LevelChange(
        id="H1", code="H-1FZP", item="observation", entry="I-C8ZX", old=H.H0, new=H.H1, reason="safety of those named"
    ),
    e.WarningAnswer(
        id="W1", code="W-3NJB", item="release", warning="W6", about="L-8BNK", reason="The night desk answers all weekend"
    ),
    e.Correction(
        id="Q1",
        code="Q-5PXS",
        item="actions",
        entry="I-7QKM",
        text="It was 27 August",
        accepted=False,
        reason="the log says 28",
    ),
    e.Erratum(id="E1", code="E-7ADT", item="actions", entry="G-W3JU", text="Read: four months"),
    e.Note(id="N1", code="N-0XYZ", item="plan", text="Call the director before Friday"),
)


def record(*more: e.Entry, language: str = "en", **changes: object) -> Record:
    """Return the conference with further entries; `changes` go to the conference."""
    case = Case(
        reference="NL-2026-017",
        country="NL",
        phase=v.Phase.PRE_RELEASE,
        basis=v.Basis.MOU,
        release=datetime.fromisoformat("2026-09-18T14:00"),
        participants=PEOPLE,
    )
    conference = Conference(
        case=case.reference,
        number=3,
        protocol="nl-mar",
        protocol_version=PROTOCOL.version,
        date=datetime.fromisoformat("2026-09-02T10:00"),
        language=language,
        chair="p1",
        initiator="p1",
        place="Vught",
        status=v.Status.DRAFT,
    )
    states = (v.Attendance.PRESENT, v.Attendance.PRESENT, v.Attendance.PRESENT, v.Attendance.DEPUTY, v.Attendance.APOLOGIES)
    return Record(
        case=case,
        conference=replace(conference, **changes),
        past=Past(
            actions=tuple(
                OpenAction(ident=f"2/{a.id}", action=a, conference="NL-2026-017/2", due=a.due, owner=a.owner, carried=2)
                for a in CARRIED
            )
        ),
        entries={x.id: x for x in (*ENTRIES, *more)},
        presences={
            p.id: Presence(participant=p.id, state=s, accepted=s is v.Attendance.PRESENT)
            for p, s in zip(PEOPLE, states, strict=True)
        },
        agenda={i.id: v.ItemState.DONE for i in PROTOCOL.items} | {"probation": v.ItemState.PARKED},
    )


def seen(who: str, held: Record | None = None) -> RecipientView:
    """Return what one reader sees."""
    held = held or record()
    (recipient,) = recipients(held, PROTOCOL, who)
    return view(held, PROTOCOL, recipient).view


@lru_cache(maxsize=1)
def glossary() -> Glossary:
    """Return the shipped glossary."""
    return Glossary.load()


@lru_cache(maxsize=16)
def words(language: str) -> Catalogue:
    """Return the wording of a language."""
    return catalogue(language, lambda concept, lang: glossary().label(concept, lang).text)


def parts(data: bytes) -> dict[str, bytes]:
    """Return the parts of a .docx."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def plain(data: bytes) -> str:
    """Return all text of a .docx, runs joined."""
    body = b"".join(parts(data)[f"word/{name}.xml"] for name in ("document", "header1", "footer1")).decode()
    text = re.sub(r"</w:p>", "\n", body)
    text = re.sub(r"<w:(tab|br)/>", " ", text)
    return re.sub(r"<[^>]+>", "", text).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
