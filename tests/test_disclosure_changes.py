"""What is said while someone is out does not reach them, even where it is a change of what they heard (real store and meeting)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from assistant.disclosure.model import SeenAction
from assistant.disclosure.recipients import recipients
from assistant.disclosure.view import view
from assistant.meeting.meeting import Meeting
from assistant.meeting.shown import Refused
from assistant.record.conference import Record
from assistant.record.entries import Information
from assistant.record.vocabulary import Category, Level
from assistant.storage.store import Store
from tests.disclosure_table import EU, dump, everyone, info, protocols, records, table, there
from tests.meeting.table import around, sample_record
from tests.storage_ground import create, reopen

FEW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])

OUT = "p4"
"""Who leaves the room: Jan Peeters, Police East."""


@pytest.fixture
def store(tmp_path):
    create(tmp_path / "work.db")
    with reopen(tmp_path / "work.db") as store:
        sample = sample_record("eu-generic")
        store.save_case(sample.case)
        store.save_conference(sample.conference)
        yield store


def talk(store: Store, number: int, *lines: str) -> Record:
    """Hold a conference from its beginning and return its record."""
    ident = f"NL-2026-017/{number}"
    meeting = Meeting(store, store.beginning(ident), around("eu-generic", sure=True))
    meeting.begin()
    for line in lines:
        refused = [e for e in meeting.say(line) if isinstance(e, Refused)]
        assert not refused, (line, refused)
    assert store.record(ident) == meeting.record
    return store.record(ident)


def text(record: Record, who: str) -> str:
    (recipient,) = recipients(record, EU, who)
    return dump(view(record, EU, recipient).view)


def action(record: Record, who: str) -> SeenAction:
    (recipient,) = recipients(record, EU, who)
    return view(record, EU, recipient).view.actions[-1]


SAID = (
    "/present",
    "/goto 3",
    "/info FIRST | from: p1 | category: K12",
    "/action TASK | owner: p2 | due: 2026-09-15 | category: K12",
    "/next",
    "/leave Peeters",
)


def test_an_edit_while_someone_is_out_leaves_them_the_wording_they_heard(store):
    record = talk(store, 3, *SAID, "/edit I1 | text: SECOND", "/edit A1 | measure: MEASURED", "/return Peeters")
    assert "FIRST" in text(record, OUT)
    assert "TASK" in text(record, OUT)
    for words in ("SECOND", "MEASURED"):
        assert words not in text(record, OUT)
        assert words in text(record, "p1")
    assert "FIRST" not in text(record, "p1")
    # The agency's common copy holds no more than the least of its people reads.
    assert "SECOND" not in text(record, "Police East")


def test_a_later_edit_in_their_presence_does_not_bring_back_what_they_missed(store):
    record = talk(store, 3, *SAID, "/edit I1 | text: SECOND", "/return Peeters", "/next", "/edit I1 | where: THIRD")
    assert "FIRST" in text(record, OUT)
    assert "SECOND" not in text(record, OUT)
    assert "THIRD" not in text(record, OUT)


def test_an_edit_that_everybody_heard_leaves_nothing_of_the_wording_before(store):
    record = talk(store, 3, *SAID[:-1], "/edit I1 | text: SECOND", "/edit I1 | text: THIRD")
    assert [w.text for w in record.entries["I1"].wordings] == ["FIRST", "THIRD"]
    for who in (OUT, "p1"):
        assert "THIRD" in text(record, who)
        assert "FIRST" not in text(record, who)


def test_a_level_changed_while_someone_is_out_is_not_told_them_and_gives_them_no_more(store):
    lines = (*SAID[:3], "/info HELD | from: p1 | category: K12 | level: H3", *SAID[4:])
    record = talk(store, 3, *lines, "/level I1 H1 | SECRETREASON", "/level I2 H0 | OTHERREASON")
    for words in ("SECRETREASON", "OTHERREASON", "HELD", "FIRST"):
        assert words not in text(record, OUT), words
    assert "HELD" in text(record, "p3")
    assert "OTHERREASON" in text(record, "p3")


def test_a_guest_reads_the_wording_of_the_items_they_sat_in_on(store):
    came = ("/present", "/goto 3", "/guest Gina Guest, Visitors, NGO", "/info FIRST | from: p1 | category: K12", "/next")
    record = talk(store, 3, *came, "/leave Gina", "/edit I1 | text: SECOND")
    assert "FIRST" in text(record, "g1")
    assert "SECOND" not in text(record, "g1")


def test_what_became_of_an_action_while_someone_was_out_does_not_reach_them_in_the_next_conference_either(store):
    away = ("/redate A1 2026-12-24 | REASON", "/progress A1 PROGRESSED", "/edit A1 | measure: MEASURED")
    first = talk(store, 3, *SAID, *away, "/close anyway | x")
    assert (action(first, OUT).due.isoformat(), action(first, "p1").due.isoformat()) == ("2026-09-15", "2026-12-24")
    second = talk(store, 4, "/present", "/goto 2", "/leave Peeters", "/handover 3/A1 p3", "/close anyway | x")
    third = talk(store, 5, "/present", "/close anyway | x")
    for record in (second, third):
        known, theirs = action(record, OUT), action(record, "p1")
        assert (known.task, known.due.isoformat(), known.measure) == ("TASK", "2026-09-15", "")
        assert known.owners == ("Marie Dijkstra (Probation Service)",)
        assert (theirs.due.isoformat(), theirs.measure) == ("2026-12-24", "MEASURED")
        assert theirs.owners == ("Samira Moreau (Municipality of Arnhem)",)


def test_an_action_said_while_someone_was_out_stays_withheld_when_it_is_carried(store):
    talk(store, 3, "/present", "/goto 3", "/leave Peeters", SAID[3], "/close anyway | x")
    record = talk(store, 4, "/present")
    assert "TASK" not in text(record, OUT)
    assert "TASK" in text(record, "p1")


def test_an_action_at_h1_is_not_hidden_from_who_it_was_handed_over_to(store):
    h1 = "/action TASK | owner: p2 | due: 2026-09-15 | level: H1 | for: p1 | purpose: x"
    record = talk(store, 3, "/present", "/goto 3", h1, "/handover A1 p3", "/progress A1 PROGRESSED", "/close anyway | x")
    assert action(record, "p3").own
    assert "PROGRESSED" in text(record, "p3")
    assert "TASK" not in text(record, OUT)
    later = talk(store, 4, "/present")
    assert action(later, "p3").own
    assert "TASK" not in text(later, OUT)


def test_a_handover_that_is_withheld_from_the_new_owner_opens_nothing_to_them(store):
    h1 = "/action TASK | owner: p2 | due: 2026-09-15 | level: H1 | for: p1 | purpose: x"
    record = talk(store, 3, "/present", "/goto 3", h1, "/handover A1 p3", "/level U1 H2 | x")
    assert "TASK" not in text(record, "p3")
    opened = talk(store, 3, "/level U1 H1 | x")
    assert "TASK" in text(opened, "p3")


def test_a_handover_that_someone_did_not_hear_opens_nothing_to_them(store):
    h1 = "/action TASK | owner: p2 | due: 2026-09-15 | level: H1 | for: p1 | purpose: x"
    record = talk(store, 3, "/present", "/goto 3", h1, "/next", "/leave Moreau", "/handover A1 p3")
    assert "TASK" not in text(record, "p3")


@FEW
@given(records(), protocols())
def test_a_change_changes_nothing_for_who_did_not_hear_it_and_allows_nobody_more_than_it_says(record, protocol):
    for ident, old in record.entries.items():
        new = replace(old, abstract="«new»", purpose="«new»", level=Level.H0, category=Category.K12).in_place_of(old, "three")
        if new.said_in == old.said_in:
            continue
        changed = replace(record, entries={**record.entries, ident: new})
        for recipient in everyone(record, protocol):
            ids = recipient.people or (recipient.id,)
            missed = any((p := record.presences.get(i)) is not None and "three" in p.left for i in ids)
            if missed:
                assert "«new»" not in dump(view(changed, protocol, recipient).view)


def test_what_is_about_an_entry_follows_the_wording_that_its_reader_heard():
    old = info(level="H1", receivers=("p3",), purpose="x")
    new = replace(old, level=Level.H0).in_place_of(old, "plan")
    about = Information(id="I2", code="I-BBBB", item="decisions", text="about it", source=("p1",), category=Category.K3)
    record = table(new, about, presences=there(OUT, left=("plan",)))
    assert "words of" not in text(record, OUT)
    assert "about it" in text(record, OUT)
