"""Answers are what the record says, each line with the entry's id and code; asking changes nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from assistant.consultation import Ground, answer
from assistant.dialogue.queries import (
    RECORDED,
    Content,
    Deadline,
    Decided,
    DueBy,
    Here,
    Matter,
    NextMeeting,
    OpenActions,
    Overdue,
    Owner,
    Progress,
    Purpose,
    Query,
    Recorded,
    Release,
    Said,
    Taken,
    Unheard,
    Whose,
)
from assistant.flows.holders import named
from assistant.flows.wording import read_back
from assistant.record.conference import Record
from assistant.record.entries import (
    Action,
    ActionUpdate,
    Decision,
    Dissent,
    Goal,
    Information,
    NextDate,
    Note,
    Parked,
    TermUse,
)
from assistant.record.vocabulary import ActionState, DecisionKind
from assistant.text import literal
from tests.flows.sample import ENTRIES, PAST, protocol, record

LEAVE = Decision(
    id="D2", code="D-0002", text="Unaccompanied Leave is granted", by=DecisionKind.JOINT, grounds=("He kept his word",)
)
NOTE = Note(id="N1", code="N-0001", text="leave: ask the director again")
POLICE = Whose(("p4",), "the police", agency=True)


def ask(query: Query, *entries: object, rec: Record | None = None, concepts=lambda _words: frozenset()) -> list[str]:
    rec = rec or record(*ENTRIES, *entries)
    ground = Ground(
        record=rec,
        protocol=protocol(),
        item="observation",
        minutes=7,
        purpose=literal("To see what is new."),
        reads=lambda e: read_back(e, named(rec), brief=True),
        concepts=concepts,
    )
    lines = answer(query, ground)
    assert lines
    assert answer(query, ground) == lines
    return [str(line.text) for line in lines]


def on(words: str) -> Matter:
    return Matter(tuple(words.split()), words)


def test_who_owns_an_action_is_said_first_with_its_id_and_code():
    assert ask(Owner("A1"))[0].startswith("A1 A-000A · owner: Marie Dijkstra (Probation Service) · Call the mother")
    assert ask(Owner("A-000A")) == ask(Owner("a1"))


def test_a_carried_action_is_named_by_the_conference_it_was_made_in():
    assert ask(Deadline("2/A1"))[0].startswith("2/A1 A-0001 · due: Saturday, 1 August 2026 · overdue · Task 1")


def test_an_action_is_answered_with_its_last_owner_and_what_became_of_it():
    moved = ActionUpdate(id="U1", code="U-0001", action="A-000A", state=ActionState.HANDED_OVER, owner=("p4",))
    done = ActionUpdate(id="U2", code="U-0002", action="A-000A", state=ActionState.DONE, text="She was glad")
    assert "owner: Piet Peeters (Police East)" in ask(Owner("A1"), moved)[0]
    said = ask(Progress("A1"), moved, done)[0]
    assert said.startswith("A1 A-000A · ")
    assert "She was glad" in said
    assert "Open" not in said


def test_what_is_not_there_is_said_with_what_there_is():
    assert ask(Owner("A9")) == ["There is no A9 here. There are: A1, 2/A1, 2/A2"]
    assert ask(Content("Z9")) == ["There is no Z9 here. There are: -"]


def test_who_said_something_else_than_an_action_is_how_it_reads():
    assert "from: Jan de Vries" in ask(Owner("I1"))[0]


def test_a_decision_is_found_by_any_word_of_it_whatever_its_case_and_in_longer_words():
    assert ask(Decided(on("leave")), LEAVE)[0].startswith("D2 D-0002 · Unaccompanied Leave")
    assert ask(Decided(on("accompanied leave")), LEAVE)[0].startswith("D2")
    assert ask(Decided(on("word")), LEAVE)[0].startswith("D2")
    assert ask(Decided(on("lea")), LEAVE)[0].startswith("Nothing was decided on: lea")


def test_a_decision_is_found_by_another_word_for_the_same_term():
    use = TermUse(id="T1", code="T-0001", concept="leave", said="Leave", lang="en", about="D-0002")
    found = ask(Decided(on("furlough")), LEAVE, use, concepts=lambda _words: frozenset({"leave"}))
    assert found[0].startswith("D2")
    doubtful = ask(Decided(on("furlough")), LEAVE, use, concepts=lambda _words: frozenset({"leave", "other"}))
    assert doubtful[0] == "Nothing was decided on: furlough"


def test_where_nothing_was_decided_it_is_said_who_spoke_of_it():
    assert ask(Decided(on("shifts"))) == ["Nothing was decided on: shifts", "It is spoken of in: I1 I-000A"]


def test_decisions_of_the_conference_before_are_told_apart():
    rec = record(past=replace(PAST, entries=(*PAST.entries, LEAVE)))
    assert ask(Decided(on("leave")), rec=rec)[0].endswith("last conference")
    assert ask(Decided(), rec=rec)[0].startswith("D-0002 · ")
    assert ask(Decided(), rec=record()) == ["No decision is recorded yet."]


def test_open_actions_of_an_agency_are_those_of_all_its_people():
    second = replace(record().case.participants[3], id="p9", name="Els Bos")
    rec = record(*ENTRIES, Action(id="A2", code="A-000B", task="Look in", owner=("p9",), due=date(2026, 9, 5)))
    rec = replace(rec, case=replace(rec.case, participants=(*rec.case.participants, second)))
    assert ask(OpenActions(POLICE), rec=rec)[0].startswith("A2 A-000B · Look in · owner: Els Bos")
    assert ask(OpenActions(Whose(("p4",), "Peeters")), rec=rec) == ["No action is open for: Piet Peeters (Police East)"]
    assert len(ask(OpenActions(), rec=rec)) == 4


def test_what_is_due_up_to_a_day_begins_with_what_is_late():
    lines = ask(DueBy(date(2026, 9, 20)))
    assert lines[0] == "Due up to: Sunday, 20 September 2026"
    assert [line.split()[0] for line in lines[1:]] == ["2/A1", "A1"]
    assert ask(DueBy(date(2026, 7, 1))) == ["Nothing is due up to: Wednesday, 1 July 2026"]
    assert ask(DueBy(None, (date(2026, 9, 4), date(2026, 9, 11))))[0].startswith("Which date is meant?")


def test_what_is_late_is_named_or_it_is_said_that_nothing_is():
    assert [line.split()[0] for line in ask(Overdue())] == ["2/A1"]
    assert ask(Overdue(), rec=record(past=replace(PAST, actions=()))) == ["Nothing is overdue."]


def test_what_somebody_said_is_what_is_recorded_from_them_or_their_agency():
    own = Information(id="I9", code="I-0009", text="Seen at the gate", source=("Police East",))
    objects = Dissent(id="X1", code="X-0001", agency="Police East", text="Rather not")
    assert [line.split()[0] for line in ask(Said(POLICE), own, objects)] == ["I4", "I9", "X1"]
    assert [line.split()[0] for line in ask(Said(POLICE, on("gate")), own)] == ["I9"]
    assert ask(Said(Whose(("p3",), "Moreau"))) == ["Nothing recorded from: Anna Moreau (Municipality)."]
    assert ask(Said(Whose((), "Smith"))) == ["Nobody at this table is called: Smith"]


def test_a_private_note_is_in_no_answer():
    for query in (Said(None, on("leave")), Decided(on("leave")), Recorded("information"), Content("N1"), Content("N-0001")):
        assert "director" not in " ".join(ask(query, NOTE))


@pytest.mark.parametrize("kind", RECORDED)
def test_what_is_recorded_of_a_kind_is_listed_or_said_to_be_nothing(kind: str):
    assert ask(Recorded(kind), rec=record(past=replace(PAST, entries=()))) == ["Nothing of that kind is recorded."]
    more = (
        Parked(id="P1", code="P-0001", text="x"),
        Goal(id="G9", code="G-0009", text="y"),
        Dissent(id="X1", code="X-1", agency="z", text="x"),
    )
    assert ask(Recorded(kind), *more) != ["Nothing of that kind is recorded."]


def test_who_has_not_spoken_is_whoever_nothing_is_recorded_from():
    assert ask(Unheard()) == ["Nothing recorded from: Probation Service, Municipality."]
    everyone = Information(id="I9", code="I-0009", text="x", source=("p1", "p3"))
    assert ask(Unheard(), everyone) == ["Something is recorded from every agency at the table."]


def test_the_next_meeting_is_the_one_agreed_else_the_one_that_the_protocol_proposes():
    agreed = NextDate(id="B1", code="B-0001", when=datetime.fromisoformat("2026-09-30T10:00"))
    assert ask(NextMeeting(), agreed)[0].startswith("B1 B-0001 · next conference: Wednesday, 30 September 2026")
    assert ask(NextMeeting())[0].startswith("No next date is agreed yet. Proposed: ")


def test_the_item_at_hand_the_release_and_who_is_here_are_told():
    assert ask(Purpose()) == ["To see what is new."]
    assert ask(Taken()) == ["This item: 7 minutes of 10 planned."]
    assert ask(Release())[0].startswith("Release: Friday, 18 September 2026")
    assert len(ask(Here())) == len(record().people())
    nowhere = record()
    assert ask(Release(), rec=replace(nowhere, case=replace(nowhere.case, release=None))) == ["No release date is recorded."]


def test_a_long_answer_ends_with_how_much_more_there_is():
    many = [Information(id=f"I{n}", code=f"I-{n:04}", text="x", source=("p3",)) for n in range(20, 50)]
    lines = ask(Said(Whose(("p3",), "Moreau")), *many)
    assert len(lines) == 13
    assert lines[-1] == "18 more; /read all shows everything."
