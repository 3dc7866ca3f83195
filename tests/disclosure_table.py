"""A small table to disclose to: a hand-made record and protocol, random records for properties, and a walker over views."""

from __future__ import annotations

import typing
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime
from enum import Enum
from typing import Any

from hypothesis import strategies as st

from assistant.disclosure.kinds import KINDS
from assistant.disclosure.model import Disclosure, ReaderKind, Recipient, Seen
from assistant.disclosure.recipients import recipients
from assistant.disclosure.view import view
from assistant.flows import flow_ids
from assistant.protocols.load import load
from assistant.protocols.model import Cell, Item, Mode, Protocol
from assistant.record.case import Case, Conference, ConsentGiven, Participant, Presence
from assistant.record.conference import OpenAction, Past, Record
from assistant.record.entries import Action, ActionUpdate, Entry, Information
from assistant.record.kinds import LETTER
from assistant.record.vocabulary import Attendance, Basis, Category, ItemState, Level, Phase, Role

NL_MAR = load("nl-mar", flow_ids())
EU = load("eu-generic", flow_ids())

PEOPLE = (
    Participant(id="p1", name="Willem de Graaf", agency="Prison Service", role=Role.PRI, function="unit head"),
    Participant(id="p2", name="Marie Dijkstra", agency="Probation Service", role=Role.PRB, language="nl"),
    Participant(id="p3", name="Samira Moreau", agency="Municipality of Arnhem", role=Role.MUN),
    Participant(id="p4", name="Jan Peeters", agency="Police East", role=Role.POL),
    Participant(id="p5", name="Els Bakker", agency="Police East", role=Role.POL),
    Participant(id="p6", name="Ruth Okafor", agency="Mental Health Gelderland", role=Role.MH),
    Participant(id="p7", name="A. Stil", agency="Intelligence Unit", role=Role.INT),
    Participant(id="p8", name="Rechter Vos", agency="Court", role=Role.JUD),
    Participant(id="p9", name="Moeder", agency="Family", role=Role.FAM),
    Participant(id="g1", name="Piet Gast", agency="Housing Fund", role=Role.HSG, guest=True),
)


def table(*entries: Entry, people: tuple[Participant, ...] = PEOPLE, **changes: Any) -> Record:
    """Return a record with these entries; `changes` go to the case, the conference or the record by field name."""
    case = Case(
        reference="NL-2026-017",
        country="NL",
        phase=Phase.PRE_RELEASE,
        basis=Basis.MOU,
        release=datetime.fromisoformat("2026-09-18T14:00"),
        participants=people,
    )
    conference = Conference(
        case=case.reference,
        number=3,
        protocol="nl-mar",
        protocol_version="2026-1",
        date=datetime.fromisoformat("2026-09-02T10:00"),
        language="en",
        chair="p1",
    )
    for target in ("case", "conference"):
        own = {f.name for f in fields(case if target == "case" else conference)}
        mine = {k: changes.pop(k) for k in list(changes) if k in own}
        case, conference = (replace(case, **mine), conference) if target == "case" else (case, replace(conference, **mine))
    return replace(Record(case=case, conference=conference, entries={e.id or e.code: e for e in entries}), **changes)


def info(code: str = "I-AAAA", category: str = "K3", level: str = "H0", **changes: Any) -> Information:
    changes.setdefault("item", "observation")
    changes.setdefault("text", f"words of {code}")
    changes.setdefault("source", ("p1",))
    return Information(id=code, code=code, category=Category(category), level=Level(level), **changes)


def only(record: Record, who: str, protocol: Protocol = NL_MAR) -> Disclosure:
    (recipient,) = recipients(record, protocol, who)
    return view(record, protocol, recipient)


def seen(record: Record, who: str, protocol: Protocol = NL_MAR) -> dict[str, Seen]:
    return {s.entry.code: s for item in only(record, who, protocol).view.items for s in item.entries}


def form(record: Record, who: str, code: str = "I-AAAA", protocol: Protocol = NL_MAR) -> str:
    found = seen(record, who, protocol).get(code)
    return found.form.value if found else "nothing"


def rule(record: Record, who: str, code: str = "I-AAAA", protocol: Protocol = NL_MAR) -> str:
    shown = only(record, who, protocol)
    held = {w.code: w.rule for w in shown.withheld}
    return held[code] if code in held else seen(record, who, protocol)[code].rule


def there(person: str, **changes: Any) -> dict[str, Presence]:
    return {person: Presence(participant=person, **{"state": Attendance.PRESENT, **changes})}


def texts(value: object) -> Iterator[str]:
    """Give every text in a value, through any dataclass, mapping or sequence; also as an encoder would spell the rest."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for f in fields(value):
            yield from texts(getattr(value, f.name))
    elif isinstance(value, dict):
        for k, v in value.items():
            yield from texts(k)
            yield from texts(v)
    elif isinstance(value, list | tuple | set | frozenset):
        for v in value:
            yield from texts(v)
    else:
        yield repr(value)


def dump(value: object) -> str:
    return "\n".join(texts(value))


# Random records ---------------------------------------------------------------------------------------------------------

ITEMS = ("one", "two", "three")
OWN_ROLES = [r for r in Role if r is not Role.PER]


@st.composite
def protocols(draw: Any) -> Protocol:
    base = EU.matrix
    rows = {r: base[r] for r in Role if r in base and draw(st.integers(0, 9)) > 0}
    rows |= {r: Cell(full=frozenset(Category)) for r in Role if draw(st.integers(0, 9)) == 0}
    return Protocol(
        id="t",
        version="1",
        title={"en": "T"},
        items=tuple(Item(id=i, flow="x", title={"en": i}) for i in ITEMS),
        matrix=rows,
        mode=draw(st.sampled_from([Mode.PER_INSTITUTION_VIEW, Mode.PER_INSTITUTION_VIEW, Mode.SPOKEN_ONLY])),
        anonymous=draw(st.booleans()),
    )


def marker(code: str, name: str) -> str:
    return f"«{code}.{name}»"


@st.composite
def entries(draw: Any, cls: type[Entry], code: str, known: list[str], names: list[str]) -> Entry:
    hints = typing.get_type_hints(cls)
    kind = KINDS[cls]
    values: dict[str, Any] = {}
    for f in fields(cls):
        hint = hints[f.name]
        if f.name in (kind.source, kind.owner, "receivers", "recipient"):
            picked = draw(st.lists(st.sampled_from(names), max_size=2, unique=True))
            values[f.name] = tuple(picked) if hint is not str else (picked or names)[0]
        elif f.name == kind.about:
            values[f.name] = draw(st.sampled_from(known)) if known else ""
        elif f.name == "grounds":
            cited = draw(st.lists(st.sampled_from(known), max_size=2)) if known else []
            mixed = f"{marker(code, 'mixed')} {cited[0]}" if cited else marker(code, "grounds")
            values[f.name] = (marker(code, "grounds"), mixed, *cited)
        elif hint is str:
            values[f.name] = marker(code, f.name)
        elif hint is bool:
            values[f.name] = draw(st.booleans())
        elif isinstance(hint, type) and issubclass(hint, Enum):
            values[f.name] = draw(st.sampled_from(list(hint)))
        elif hint is datetime:
            values[f.name] = datetime.fromisoformat("2031-01-01T00:00")
        elif date in typing.get_args(hint):
            values[f.name] = date(2031, 2, draw(st.integers(1, 3)))
    values |= {
        "id": code,
        "code": code,
        "item": draw(st.sampled_from(ITEMS)),
        "changed_in": "",
        "abstract": draw(st.sampled_from(["", marker(code, "abstract")])),
        "purpose": draw(st.sampled_from(["", marker(code, "purpose")])),
        "category": draw(st.sampled_from(list(Category))),
        "level": draw(st.sampled_from([Level.H0, Level.H0, *Level])),
    }
    return cls(**values)


@st.composite
def records(draw: Any) -> Record:
    roles = draw(st.lists(st.sampled_from(OWN_ROLES), min_size=2, max_size=5))
    people = tuple(
        Participant(id=f"p{n}", name=f"Name{n}", agency=f"Agency{draw(st.integers(0, 2))}", role=r, guest=n == 1)
        for n, r in enumerate(roles, 1)
    )
    names = [p.id for p in people] + sorted({p.agency for p in people}) + [r.value for r in set(roles)]
    presences = {
        p.id: Presence(
            participant=p.id,
            state=draw(st.sampled_from(list(Attendance))),
            left=tuple(draw(st.lists(st.sampled_from(ITEMS), max_size=2, unique=True))),
            heard=tuple(draw(st.lists(st.sampled_from(ITEMS), max_size=3, unique=True))),
        )
        for p in people
        if draw(st.booleans())
    }
    old = draw(entries(Action, "A-OLD0", [], names))
    update = draw(entries(ActionUpdate, "U-OLD0", ["A-OLD0"], names))
    carried = OpenAction(ident="2/A1", action=old, conference="c/2", updates=(update,), owner=old.owner)
    kept: list[Entry] = []
    for n, cls in enumerate(draw(st.lists(st.sampled_from(list(LETTER)), min_size=1, max_size=7))):
        about = ["A-OLD0"] if cls is ActionUpdate else []
        known = about + [e.code for e in kept]
        kept.append(draw(entries(cls, f"{LETTER[cls]}-{n:04d}", known, names)))
    given = st.builds(
        ConsentGiven,
        recipient=st.sampled_from(names),
        given=st.booleans(),
        categories=st.sampled_from([(), (Category.K1, Category.K4, Category.K12)]),
    )
    return table(
        *kept,
        people=people,
        presences=presences,
        agenda={i: draw(st.sampled_from(list(ItemState))) for i in ITEMS if draw(st.booleans())},
        past=Past(actions=(carried,), dates=(date(2026, 8, 5),)),
        basis=draw(st.sampled_from([Basis.MOU, Basis.MOU, Basis.CONSENT])),
        consents=tuple(draw(st.lists(given, max_size=2))),
    )


def everyone(record: Record, protocol: Protocol) -> tuple[Recipient, ...]:
    """Return all participants, the person and the agencies; not the chair's whole copy."""
    agencies = [r for a in record.agencies() for r in recipients(record, protocol, a)]
    people = [*recipients(record, protocol, "all"), *recipients(record, protocol, "person"), *agencies]
    return tuple(r for r in people if r.kind is not ReaderKind.CHAIR)
