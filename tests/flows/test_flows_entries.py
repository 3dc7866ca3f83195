"""Entry flows: answers in, entries out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from assistant.dialogue.prompts import AskText, Prompt
from assistant.flows import entry_flow_ids
from assistant.record.entries import (
    Action,
    ActionUpdate,
    Assessment,
    Contact,
    Decision,
    Dissent,
    Entry,
    Fact,
    Goal,
    Information,
    NextDate,
    Note,
    Parked,
    Released,
    ReleaseLine,
    Remark,
    Summary,
    View,
)
from assistant.record.forms import flow_id, form_fields
from assistant.record.vocabulary import (
    ActionState,
    Category,
    Change,
    DecisionKind,
    Level,
    Obtained,
    Polarity,
    Rating,
    Standing,
)
from assistant.text import Rejected
from tests.flows.sample import ENTRIES, context, play, record

ALL = context(record(*ENTRIES))


def only(entries: list[Entry]) -> Entry:
    assert len(entries) == 1
    return entries[0]


def test_information_asks_two_questions_at_most() -> None:
    done = play("information", {"text": "Seen at the old address", "from": ("p4",)})
    assert done.waits is None
    assert done.asked == []
    kept = only(done.kept)
    assert isinstance(kept, Information)
    assert (kept.obtained, kept.standing, kept.formal, kept.online) == (Obtained.OTHER_AGENCY, Standing.FACT, True, False)


def test_information_of_intelligence_is_not_formal_and_has_no_place_or_method() -> None:
    edited = Information(id="I2", code="I-000B", text="x", source=("p6",), formal=False, category=Category.K5, level=Level.H2)
    done = play("information", {"text": "He travels", "from": ("INT",)}, about=context(revises=edited), offers=True)
    kept = only(done.kept)
    assert isinstance(kept, Information)
    assert not kept.formal
    assert (kept.category, kept.level) == (Category.K5, Level.H2)
    assert {"where", "obtained"}.isdisjoint(done.asked)


def test_intelligence_cannot_be_made_formal() -> None:
    with pytest.raises(Rejected) as refused:
        play("information", {"text": "He travels", "from": ("p6",), "formal": True})
    assert (refused.value.code, refused.value.rule) == (5, "R31")


@pytest.mark.parametrize(
    ("text", "source", "category"),
    [
        ("He keeps to his shifts", "p2", Category.K3),
        ("His mother visits on Sundays", "p2", Category.K7),
        ("A room is free: housing from 18 September", "p1", Category.K8),
        ("He keeps his appointments", "p5", Category.K6),
        ("His mother says he needs housing", "p6", Category.K5),
        ("He takes his medication", "p2", Category.K6),
        ("Nothing that any word tells", "p1", Category.K9),
    ],
)
def test_a_category_is_proposed_from_source_and_words(text: str, source: str, category: Category) -> None:
    kept = only(play("information", {"text": text, "from": (source,)}).kept)
    assert kept.category is category


def test_dutch_words_propose_a_category_where_the_record_is_dutch() -> None:
    base = record()
    dutch = context(replace(base, conference=replace(base.conference, language="nl")))
    kept = only(play("information", {"text": "Zijn moeder komt op zondag", "from": ("p2",)}, about=dutch).kept)
    assert kept.category is Category.K7


def test_named_receivers_are_asked_at_level_h1_only() -> None:
    done = play("information", {"text": "He is afraid", "from": ("p4",), "level": "H1"})
    assert done.asked == ["for"]
    assert done.waits is not None
    assert done.waits.required
    done = play("information", {"text": "He is afraid", "from": ("p4",), "level": "H1", "for": ("p1", "MUN")})
    assert only(done.kept).receivers == ("p1", "MUN")


def test_the_level_is_the_protocols_for_the_category() -> None:
    done = play("information", {"text": "He is afraid", "from": ("p4",), "category": "K11", "for": ("p1",)})
    assert only(done.kept).level is Level.H1
    done = play("information", {"text": "He is afraid", "from": ("p4",), "category": "K11", "level": "H0"})
    assert only(done.kept).level is Level.H0


def test_the_wording_of_an_entry_is_also_read() -> None:
    for ident in ("information", "risk", "protective", "decision", "action"):
        waits: Prompt | None = play(ident).waits
        assert isinstance(waits, AskText)
        assert waits.reads


def test_a_factor_that_stood_last_time_continues_it() -> None:
    kept = only(play("risk", {"text": "old friends", "from": ("p4",)}).kept)
    assert isinstance(kept, Assessment)
    assert (kept.change, kept.previous, kept.polarity) == (Change.SAME, "R-0001", Polarity.RISK)
    kept = only(play("protective", {"text": "old friends", "from": ("p4",)}).kept)
    assert isinstance(kept, Assessment)
    assert (kept.change, kept.previous) == (Change.NEW, "")


def test_a_factor_from_intelligence_is_not_formal() -> None:
    kept = only(play("risk", {"text": "New friends", "from": ("p6",)}).kept)
    assert isinstance(kept, Assessment)
    assert not kept.formal
    assert kept.category is Category.K5


def test_an_action_needs_task_owner_and_date() -> None:
    keys = []
    given: dict[str, object] = {}
    for key, value in (("task", "Call him"), ("owner", ("p1",)), ("due", "2026-09-10")):
        done = play("action", given)  # type: ignore[arg-type]
        assert done.waits is not None
        keys.append(done.waits.key)
        given[key] = value
    assert keys == ["task", "owner", "due"]
    kept = only(play("action", {**given, "deputy": ("p3",), "measure": "he answered"}).kept)  # type: ignore[dict-item]
    assert isinstance(kept, Action)
    assert (kept.owner, kept.due, kept.deputy, kept.measure) == (("p1",), date(2026, 9, 10), "p3", "he answered")
    assert (kept.category, kept.level) == (Category.K12, Level.H0)


DECIDED = {"text": "He goes to open prison", "by": "joint"}


def test_a_decision_is_kept_before_dissent_is_asked() -> None:
    done = play("decision", {**DECIDED, "grounds": ("I1",)}, about=ALL)
    decision = only(done.kept)
    assert isinstance(decision, Decision)
    assert decision.grounds == ("I-000A",)
    assert done.waits is not None
    assert (done.waits.key, done.waits.required) == ("dissent", False)


def test_dissent_names_its_decision_and_is_handled_like_it() -> None:
    said = ("police east: too early", "MUN: no room yet")
    answers = {**DECIDED, "grounds": ("He asked for it",), "level": "H1", "for": ("p1",), "dissent": said}
    decision, *dissents = play("decision", answers, about=ALL).kept
    assert [(d.agency, d.text, d.on) for d in dissents if isinstance(d, Dissent)] == [
        ("Police East", "too early", decision.code),
        ("Municipality", "no room yet", decision.code),
    ]
    assert {(d.level, d.receivers) for d in dissents} == {(Level.H1, ("p1",))}


@pytest.mark.parametrize("line", ["too early", "Nobody Known: too early", "Police East:"])
def test_dissent_without_a_known_agency_is_refused(line: str) -> None:
    with pytest.raises(Rejected):
        play("decision", {**DECIDED, "grounds": ("He asked for it",), "dissent": (line,)}, about=ALL)


@pytest.mark.parametrize(
    "grounds",
    [
        ("I2",),
        ("I-000B",),
        ("I3",),
        ("see I2",),
        ("because of I2 and I3",),
        ("zie i2",),
        ("He plans to travel abroad soon",),
        ("plans to travel abroad soon.",),
        ("...",),
        (),
    ],
)
def test_a_decision_on_restricted_grounds_only_is_refused(grounds: tuple[str, ...]) -> None:
    with pytest.raises(Rejected) as refused:
        play("decision", {**DECIDED, "grounds": grounds}, about=ALL)
    assert (refused.value.code, refused.value.rule) == (5, "R32")


@pytest.mark.parametrize(
    ("grounds", "kept"),
    [
        (("I2", "I1"), ("I-000B", "I-000A")),
        (("I4",), ("I-000D",)),
        (("2/A1",), ("A-0001",)),
        (("He asked for it",), ("He asked for it",)),
        (("I2", "he asked for it himself"), ("I-000B", "he asked for it himself")),
        (("Since I1 he works every day",), ("Since I-000A he works every day",)),
    ],
)
def test_one_disclosable_ground_is_enough(grounds: tuple[str, ...], kept: tuple[str, ...]) -> None:
    decision = play("decision", {**DECIDED, "grounds": grounds}, about=ALL).kept[0]
    assert isinstance(decision, Decision)
    assert decision.grounds == kept


@pytest.mark.parametrize(
    "ground",
    [
        *("none", "-", "n/a", "N.A.", "geen", "keine", "Geen gronden.", "nvt", "n.v.t.", "not applicable", "no reason given"),
        *("x", "ok", "...", "???", "none; geen", "onbekend", "tbd", "niet van toepassing", "aucune", "nothing at all"),
    ],
)
def test_a_word_for_nothing_is_no_ground(ground: str) -> None:
    with pytest.raises(Rejected) as refused:
        play("decision", {**DECIDED, "grounds": tuple(ground.split("; "))}, about=ALL)
    assert (refused.value.code, refused.value.rule) == (5, "R32")


@pytest.mark.parametrize("ground", ["He asked for it", "no housing", "geen woning", "risk is low", "art. 15 Pbw", "wettelijk"])
def test_a_short_ground_in_words_is_one(ground: str) -> None:
    assert play("decision", {**DECIDED, "grounds": (ground,)}, about=ALL).kept


def test_a_private_note_is_no_ground() -> None:
    noted = context(record(Note(id="N1", code="N-000A", text="He seems fine")))
    with pytest.raises(Rejected) as refused:
        play("decision", {**DECIDED, "grounds": ("N1",)}, about=noted)
    assert refused.value.rule == "R32"


def test_a_ground_that_is_no_entry_is_named() -> None:
    with pytest.raises(Rejected) as refused:
        play("decision", {**DECIDED, "grounds": ("I99",)}, about=ALL)
    assert refused.value.code == 3
    assert "I99" in str(refused.value.message)


def test_a_kept_decision_is_not_refused_when_its_ground_is_restricted_later() -> None:
    done = play("decision", {**DECIDED, "grounds": ("I1",)}, about=ALL)
    lowered = replace(done.record.entries["I1"], level=Level.H3)
    later = context(replace(done.record, entries={**done.record.entries, "I1": lowered}))
    again = play("decision", done.given, about=later)
    assert again.waits is not None
    assert again.waits.key == "dissent"


def test_an_authority_is_asked_only_where_it_decides() -> None:
    assert "authority" not in play("decision", {**DECIDED}, about=ALL).asked
    for by in ("consent", "advice"):
        done = play("decision", {"text": "x", "by": by}, about=ALL)
        assert done.asked == ["authority"]
    assert play("decision", {"text": "x", "by": "advice", "authority": "court"}, about=ALL).asked == ["grounds"]


def test_dissent_concerns_the_last_decision() -> None:
    kept = only(play("dissent", {"agency": ("p4",), "text": "Too early"}, about=ALL).kept)
    assert isinstance(kept, Dissent)
    assert (kept.agency, kept.on) == ("Police East", "D-000A")
    with pytest.raises(Rejected):
        play("dissent", {"agency": ("p4",), "text": "Too early", "on": "D9"}, about=ALL)


def test_a_contact_needs_a_number_that_can_be_dialled() -> None:
    kept = only(play("contact", {"name": "Night desk", "phone": "+31 26 555 0100", "always": True}).kept)
    assert isinstance(kept, Contact)
    for bad in ("tomorrow", "12", "=1+1", "+31 26 <b>"):
        with pytest.raises(Rejected):
            play("contact", {"name": "Night desk", "phone": bad, "always": True})


def test_what_leaves_the_room_says_to_whom_and_why() -> None:
    done = play("released", {"text": "The date", "recipient": "The landlord"})
    assert done.asked == ["purpose"]
    kept = only(play("released", {"text": "The date", "recipient": "The landlord", "purpose": "keys"}).kept)
    assert isinstance(kept, Released)
    assert (kept.recipient, kept.purpose) == ("The landlord", "keys")


def test_a_sentence_in_doubt_goes_on_as_what_the_chair_says_it_is() -> None:
    given = {"text": "Call him", "task": "Call him", "owner": ("p1",), "due": "2026-09-10"}
    assert play("sort", given).asked == ["kind"]
    assert isinstance(only(play("sort", {**given, "kind": "action"}).kept), Action)
    assert isinstance(only(play("sort", {**given, "kind": "note"}).kept), Note)


@pytest.mark.parametrize(("ident", "cls"), [("park", Parked), ("note", Note), ("remark", Remark), ("summary", Summary)])
def test_words_alone_make_these(ident: str, cls: type[Entry]) -> None:
    done = play(ident, {"text": "Something"})
    assert done.waits is None
    assert isinstance(only(done.kept), cls)


KEPT: tuple[Entry, ...] = (
    *ENTRIES,
    Information(
        id="I9",
        code="I-0009",
        text="x",
        source=("p1", "Municipality"),
        observed=date(2026, 9, 1),
        where="gate",
        obtained=Obtained.INTERVIEW,
        standing=Standing.ASSESSMENT,
        online=True,
        category=Category.K4,
        level=Level.H1,
        receivers=("p1",),
        purpose="why",
        abstract="short",
    ),
    Assessment(
        id="R9",
        code="R-0009",
        text="x",
        polarity=Polarity.PROTECTIVE,
        source=("p1",),
        rating=Rating.HIGH,
        change=Change.UP,
        previous="R-0002",
        tool="T",
        version="2",
        category=Category.K4,
    ),
    Decision(
        id="D9",
        code="D-0009",
        text="x",
        by=DecisionKind.ADVICE,
        grounds=("I-000A", "words of ours"),
        authority="court",
        evaluate=date(2026, 12, 1),
        rights=True,
    ),
    Action(id="A9", code="A-0009", task="x", owner=("p1",), due=date(2026, 9, 9), measure="m", deputy="p3", person="p2"),
    ActionUpdate(
        id="U9", code="U-0009", action="A-0002", state=ActionState.OPEN, reason="r", due=date(2026, 11, 1), owner=("p1",)
    ),
    Dissent(id="X9", code="X-0009", agency="Police East", text="x", on="D-000A"),
    Goal(id="G9", code="G-0009", text="x", measure="m", review=date(2026, 9, 9), owner=("p1",), category=Category.K9),
    View(id="V9", code="V-0009", text="x", source=("p1",), category=Category.K9),
    ReleaseLine(id="L9", code="L-0009", line="home", arranged=True, text="t", owner=("p3",), category=Category.K8),
    Contact(id="C9", code="C-0009", name="Desk", phone="+31 6 1234", always=False, category=Category.K1),
    Parked(id="P9", code="P-0009", text="x"),
    Remark(id="M9", code="M-0009", text="x"),
    Note(id="N9", code="N-0009", text="x"),
    NextDate(id="B9", code="B-0009", when=datetime.fromisoformat("2026-10-02T13:30"), proposed=date(2026, 9, 18)),
    Released(id="Z9", code="Z-0009", recipient="Landlord", text="x", purpose="keys"),
    Fact(id="F9", code="F-0009", field="charge-ground", value="extremism", category=Category.K2),
    Fact(id="F8", code="F-0008", field="sentence-end", value="2026-09-18", category=Category.K2),
    Summary(id="S9", code="S-0009", text="x"),
)


@pytest.mark.parametrize("entry", KEPT, ids=lambda e: e.id)
def test_an_edit_that_keeps_every_field_changes_nothing(entry: Entry) -> None:
    assert flow_id(entry) in entry_flow_ids()
    offered = {k: v for k, v in form_fields(entry).items() if v not in ("", None, ())}
    about = context(record(*KEPT), revises=entry)
    done = play(flow_id(entry), about=about, offers=True, offered=offered)
    assert done.waits is None, done.waits
    kept = done.kept[0]
    assert replace(kept, id="", code="", item="") == replace(entry, id="", code="", item="")


def test_one_field_of_the_next_date_can_be_edited_alone() -> None:
    entry = NextDate(id="B9", code="B-0009", when=datetime.fromisoformat("2026-10-02T13:30"), proposed=date(2026, 9, 18))
    kept = play("next-date", {"day": None, "time": "14:00"}, about=context(record(entry), revises=entry)).kept[0]
    assert isinstance(kept, NextDate)
    assert kept.when == datetime.fromisoformat("2026-10-02T14:00")


def test_a_yes_no_fact_keeps_no_as_no_when_edited() -> None:
    entry = Fact(id="F9", code="F-0009", field="health-need", value="no", category=Category.K6, level=Level.H2)
    offered = {k: v for k, v in form_fields(entry).items() if v not in ("", None, ())}
    done = play("fact", about=context(record(entry), "health", "eu-generic", entry), offers=True, offered=offered)
    kept = done.kept[0]
    assert isinstance(kept, Fact)
    assert kept.value == "no"
