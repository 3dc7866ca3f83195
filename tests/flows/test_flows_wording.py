"""Read-backs and what is missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from assistant.flows.completeness import missing
from assistant.flows.holders import named
from assistant.flows.wording import read_back
from assistant.record.conference import Past, Record
from assistant.record.entries import (
    Action,
    Assessment,
    Consent,
    Correction,
    Decision,
    Entry,
    Erratum,
    Information,
    LevelChange,
    NextDate,
    PhaseChange,
    TermUse,
    View,
    WarningAnswer,
)
from assistant.record.kinds import KINDS
from assistant.record.vocabulary import (
    Attendance,
    Category,
    DecisionKind,
    ItemState,
    Level,
    Polarity,
    Rating,
)
from assistant.text import TERM, Catalogue, Message
from tests.flows.sample import ENTRIES, protocol, record
from tests.flows.test_flows_entries import KEPT

MORE: tuple[Entry, ...] = (
    Consent(id="K1", recipient="p1", given=True, categories=(Category.K6,)),
    LevelChange(id="H1", entry="I-000A", old=Level.H0, new=Level.H1, reason="x"),
    WarningAnswer(id="W1", warning="W6", about="D-000A", reason="x"),
    TermUse(id="T1", concept="exit-work", said="exit", lang="en", about="I-000A"),
    PhaseChange(id="J1", old="detention", new="pre-release", reason="x"),
    Correction(id="Q1", entry="I-000A", text="x", accepted=False, reason="y"),
    Erratum(id="E1", entry="I-000A", text="x"),
)


def said(entry: Entry) -> str:
    return Catalogue().text(read_back(entry, named(record())))


def test_every_kind_of_entry_is_read_back_in_one_line() -> None:
    seen = set()
    for entry in (*KEPT, *MORE):
        text = said(entry)
        assert text.strip()
        assert "\n" not in text
        assert "{" not in text
        seen.add(type(entry))
    assert seen == {cls for _letter, cls in KINDS}


def test_an_action_is_read_back_with_owner_date_and_defaults() -> None:
    text = said(Action(id="A1", task="Call him", owner=("p1",), due=date(2026, 9, 10)))
    assert text.startswith("Call him · owner: Marie Dijkstra (Probation Service) · due: ")
    assert "category: K12 category_k12 · level: H0 level_h0" in text


def test_nothing_is_said_of_how_intelligence_obtained_something() -> None:
    text = said(next(e for e in ENTRIES if e.id == "I2"))
    assert "obtained" not in text
    assert "not in the formal record" in text
    assert "obtained: obtained_other_agency" in said(next(e for e in ENTRIES if e.id == "I1"))


def test_labels_are_concepts_of_the_glossary() -> None:
    found: set[str] = set()

    def look(value: object) -> None:
        if isinstance(value, Message):
            if value.context == TERM:
                found.add(value.msgid)
            for inner in value.values.values():
                look(inner)

    for entry in KEPT:
        look(read_back(entry, str))
    assert {"rating_high", "change_up", "decision_advice", "obtained_interview", "standing_assessment", "action_open"} <= found
    assert all(f == f.lower() and "-" not in f for f in found)


def kinds(on: Record, proto: str = "nl-mar") -> set[str]:
    return {gap.kind for gap in missing(on, protocol(proto))}


def test_an_empty_conference_lacks_nearly_everything() -> None:
    assert {"attendance", "silent", "unreached", "view", "next-date"} <= kinds(record(presences={}, past=Past()))


def complete() -> Record:
    items = protocol().items
    entries: list[Entry] = [
        Information(id=f"I{n}", code=f"I-C{n:03}", text="x", source=(p,), item=i.id)
        for n, (p, i) in enumerate(zip(("p1", "p2", "p3", "p4", "p5", "p6") * 2, items, strict=False), 1)
    ]
    entries += [
        View(id="V1", code="V-0001", text="x", source=("p1",)),
        NextDate(id="B1", code="B-0001", when=datetime.fromisoformat("2026-09-18T10:00")),
    ]
    base = record(*entries, past=Past(), agenda={i.id: ItemState.DONE for i in items})
    return replace(base, presences={k: replace(v, accepted=True) for k, v in base.presences.items()})


def test_a_complete_conference_lacks_nothing() -> None:
    assert missing(complete(), protocol()) == ()


def with_entry(*entries: Entry) -> Record:
    base = complete()
    return replace(base, entries={**base.entries, **{e.id: e for e in entries}})


@pytest.mark.parametrize(
    ("entry", "kind"),
    [
        (Action(id="A1", code="A-1", task="x", owner=(), due=date(2026, 9, 9), measure="m"), "action"),
        (Action(id="A1", code="A-1", task="x", owner=("p1",), due=None, measure="m"), "action"),
        (Action(id="A1", code="A-1", task="x", owner=("p1",), due=date(2026, 9, 9)), "action"),
        (Decision(id="D1", code="D-1", text="x", by=DecisionKind.JOINT), "decision"),
        (Decision(id="D1", code="D-1", text="x", by=DecisionKind.ADVICE, grounds=("y",)), "decision"),
        (Decision(id="D1", code="D-1", text="x", by=DecisionKind.JOINT, grounds=("y",), rights=True), "decision"),
        (Assessment(id="R1", code="R-1", text="x", polarity=Polarity.RISK, rating=Rating.HIGH), "risk"),
        (Information(id="I99", code="I-1", text="x", level=Level.H1), "receivers"),
        (Information(id="I99", code="I-1", text="x", level=Level.H2), "abstract"),
    ],
)
def test_each_gap_is_found(entry: Entry, kind: str) -> None:
    found = missing(with_entry(entry), protocol())
    assert [gap.kind for gap in found] == [kind]
    assert all("{" not in str(gap.text) for gap in found)


def test_a_decision_on_an_assessment_is_to_be_looked_at_again() -> None:
    risk = Assessment(id="R1", code="R-0001", text="x", polarity=Polarity.RISK)
    decision = Decision(id="D1", code="D-0001", text="x", by=DecisionKind.JOINT, grounds=("R-0001",))
    assert "decision" in kinds(with_entry(risk, decision))
    assert "decision" not in kinds(with_entry(risk, replace(decision, evaluate=date(2026, 12, 1))))


def test_an_overdue_carried_action_without_a_word_is_missing() -> None:
    assert "overdue" in kinds(replace(complete(), past=record().past))


def test_a_silent_agency_is_named_only_while_it_is_here() -> None:
    base = complete()
    quiet = replace(base, entries={k: e for k, e in base.entries.items() if getattr(e, "source", ()) != ("p4",)})
    assert "silent" in kinds(quiet)
    gone = replace(quiet.presences["p4"], state=Attendance.APOLOGIES)
    assert "silent" not in kinds(replace(quiet, presences={**quiet.presences, "p4": gone}))
