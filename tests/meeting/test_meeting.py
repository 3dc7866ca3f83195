"""A meeting over a list: what each kind of line does, and that what was taken is what comes back."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.meeting.commands import COMMANDS
from assistant.meeting.meeting import Meeting
from assistant.meeting.shown import ClosedShown, Kept, Question, Refused, Told, Warn
from assistant.plain import Plain, converse
from assistant.record.entries import Action, ActionUpdate, Contact, Decision, Information, LevelChange, Note, Parked
from assistant.record.vocabulary import ActionState, ItemState, Level, Status
from assistant.text import Rejected, literal

from .table import PEOPLE, ListStore, around, english, sample_record, sit_down

ACTION = "/action Arrange temporary housing | owner: Dijkstra | due: 2026-09-12"


def kept(shown, cls):
    return [e.entry for e in shown if isinstance(e, Kept) and isinstance(e.entry, cls)]


def refused(shown):
    return [e for e in shown if isinstance(e, Refused)]


def again(meeting: Meeting) -> Meeting:
    store = meeting._store
    return Meeting(store, store.start, around())


def test_a_form_with_its_obligatory_fields_asks_nothing_more():
    meeting = sit_down()
    before = meeting.question()
    shown = meeting.say(ACTION)
    action = kept(shown, Action)[0]
    assert (action.id, action.owner, action.due.isoformat()) == ("A1", ("p2",), "2026-09-12")
    assert meeting.question() == before


def test_an_entry_belongs_to_the_item_at_hand():
    meeting = sit_down()
    meeting.say("/goto 6")
    assert kept(meeting.say(ACTION), Action)[0].item == "municipality"


def test_a_missing_obligatory_field_is_asked_for():
    meeting = sit_down()
    meeting.say("/action Arrange temporary housing | owner: Dijkstra")
    assert meeting.question().key == "due"
    assert kept(meeting.say("2026-09-12"), Action)


def test_a_key_that_no_field_has_is_refused_and_nothing_is_kept():
    meeting = sit_down()
    state = meeting.state
    assert refused(meeting.say(ACTION + " | colour: red"))
    assert meeting.state is state


def test_a_sentence_is_kept_after_enter():
    meeting = sit_down()
    meeting.say("/goto 10")
    shown = meeting.say("Dijkstra arranges temporary housing by 12 September")
    assert not kept(shown, Action)
    assert isinstance(shown[-1], Question)
    action = kept(meeting.say(""), Action)[0]
    assert (action.owner, action.due.isoformat()) == (("p2",), "2026-09-12")


def test_in_a_script_a_sentence_without_doubt_keeps_itself():
    meeting = sit_down(sure=True)
    meeting.say("/goto 10")
    assert kept(meeting.say("Dijkstra arranges temporary housing by 12 September"), Action)


def test_a_sentence_that_is_declined_leaves_no_entry():
    meeting = sit_down()
    meeting.say("/goto 10")
    meeting.say("Dijkstra arranges temporary housing by 12 September")
    meeting.say("no")
    assert not meeting.record.all(Action)


def test_an_agency_prefix_makes_information_from_that_agency():
    meeting = sit_down(sure=True)
    meeting.say("/goto 3")
    shown = meeting.say("police: seen at the old address on 3 June")
    information = kept(shown, Information)[0]
    assert information.source == ("p4",)


def test_a_decision_on_restricted_information_alone_is_refused():
    meeting = sit_down()
    meeting.say("/info Contact with a recruiter | from: Peeters | level: H2 | abstract: There was contact of concern")
    shown = meeting.say("/decision Raise the regime | by: joint | grounds: I1")
    assert refused(shown)[0].code == 5
    assert refused(shown)[0].rule == "R32"
    assert not meeting.record.all(Decision)


def test_undo_takes_back_the_last_turn_and_redo_does_it_again():
    meeting = sit_down()
    before = meeting.record
    meeting.say(ACTION)
    after = meeting.record
    meeting.say("/undo")
    assert meeting.record == before
    meeting.say("/redo")
    assert meeting.record == after


def test_nothing_is_redone_after_something_else_was_done():
    meeting = sit_down()
    meeting.say(ACTION)
    meeting.say("/undo")
    meeting.say("/park Ask about the passport")
    assert refused(meeting.say("/redo"))


def test_back_opens_the_last_answer_again():
    meeting = sit_down()
    meeting.say("/goto 10")
    meeting.say("/action")
    meeting.say("Arrange housing")
    asked = meeting.question().key
    meeting.say("/back")
    assert meeting.question().key != asked


def test_next_leaves_an_obligatory_question_open_and_missing_lists_it():
    meeting = sit_down()
    meeting.say("/goto 6")
    meeting.say("/action Arrange housing | owner: Dijkstra")
    question = meeting.question().text
    meeting.say("/next")
    listed = [e for e in meeting.say("/missing") if isinstance(e, Told)]
    assert any(str(question) in str(e.text) for e in listed)
    assert meeting.record.agenda["municipality"] is ItemState.OPEN


def test_in_a_script_a_command_in_place_of_an_obligatory_answer_is_refused():
    meeting = sit_down(sure=True)
    meeting.say("/action Arrange housing | owner: Dijkstra")
    assert refused(meeting.say("/next"))[0].code == 3


def test_a_carried_action_is_done_without_touching_the_action():
    meeting = sit_down()
    update = kept(meeting.say("/done 2/A1"), ActionUpdate)[0]
    assert update.action == "A-7QKM"
    assert meeting.record.actions()[0].state is ActionState.DONE
    assert meeting.record.past == sample_record().past


def test_a_redated_action_keeps_its_reason():
    meeting = sit_down()
    assert refused(meeting.say("/redate 2/A1 2026-10-01"))
    update = kept(meeting.say("/redate 2/A1 1 October | the intake moved"), ActionUpdate)[0]
    assert (update.due.isoformat(), update.reason) == ("2026-10-01", "the intake moved")


def test_a_change_of_level_is_an_entry():
    meeting = sit_down()
    meeting.say("/info Works in the kitchen | from: de Graaf")
    change = kept(meeting.say("/level I1 H3 | third parties"), LevelChange)[0]
    assert change.new is Level.H3
    assert meeting.record.entries["I1"].level is Level.H3


def test_an_edit_keeps_id_and_code():
    meeting = sit_down()
    meeting.say(ACTION)
    old = meeting.record.entries["A1"]
    meeting.say("/edit A1 | due: 2026-09-15")
    new = meeting.record.entries["A1"]
    assert (new.id, new.code, new.due.isoformat(), new.owner) == (old.id, old.code, "2026-09-15", old.owner)


def test_an_edit_without_fields_goes_through_them_with_enter_keeping_each():
    meeting = sit_down()
    meeting.say(ACTION)
    old = meeting.record.entries["A1"]
    meeting.say("/edit A1")
    for _turn in range(20):
        if meeting.question().key in ("", None) or len(meeting.state.stack) < 2:
            break
        meeting.say("")
    assert meeting.record.entries["A1"] == old


def test_who_left_misses_the_items_until_the_return():
    meeting = sit_down()
    meeting.say("/present")
    meeting.say("/goto 3")
    meeting.say("/leave Okafor")
    meeting.say("/next")
    meeting.say("/return Okafor")
    meeting.say("/next")
    assert meeting.record.presences["p5"].left == ("observation", "progress")


def test_a_guest_hears_the_items_attended():
    meeting = sit_down()
    meeting.say("/goto 3")
    meeting.say("/guest Tom Bakker, Exodus")
    meeting.say("/next")
    meeting.say("/leave Bakker")
    assert meeting.record.presences["g1"].heard == ("observation",)


def test_a_guest_agrees_on_confidentiality_when_they_come():
    meeting = sit_down()
    meeting.say("/guest Tom Bakker, Exodus")
    assert any("Tom Bakker" in english().text(e.text) for e in meeting.say("/missing") if isinstance(e, Told))
    meeting.say("/agreed Bakker")
    assert meeting.record.presences["g1"].accepted
    assert refused(meeting.say("/agreed Okafor"))


def test_who_was_excused_before_is_not_asked_about_again():
    meeting = Meeting(ListStore(sample_record()), sample_record(), around())
    meeting.begin()
    meeting.say("/apologies Okafor | ill")
    meeting.say("Willem de Graaf, Dijkstra, Moreau, Peeters")
    assert meeting.question().key == "accepted"
    assert meeting.record.presences["p5"].reason == "ill"


def test_a_contact_is_named_with_the_number_in_one_line_and_never_by_a_sentence():
    meeting = sit_down()
    meeting.say("/goto 9")
    meeting.say("yes")
    assert meeting.question().key == "contact"
    assert refused(meeting.say("nobody yet, Dijkstra will find out who can do that by tuesday"))
    meeting.say("the duty officer, 06 12345678")
    contact = meeting.record.all(Contact)[-1]
    assert (contact.name, contact.phone) == ("the duty officer", "06 12345678")


def test_parking_an_item_goes_on():
    meeting = sit_down()
    meeting.say("/goto 3")
    shown = meeting.say("/park")
    assert kept(shown, Parked)
    assert meeting.record.agenda["observation"] is ItemState.PARKED
    assert meeting.state.item == "progress"


def test_closing_anyway_skips_what_was_not_reached_and_plans_the_next():
    meeting = sit_down()
    shown = meeting.say("/close anyway | the fire alarm went off")
    closed = next(e for e in shown if isinstance(e, ClosedShown))
    assert meeting.record.conference.status is Status.DRAFT
    assert meeting.record.agenda["release"] is ItemState.SKIPPED
    assert closed.next.number == 4
    assert closed.next.date.date() > meeting.record.conference.date.date()


def test_closing_anyway_keeps_what_was_begun_as_the_chairs_own_note():
    meeting = sit_down()
    meeting.say("/goto 4")
    meeting.say("He wants out and to see his daughter")
    meeting.say("/goto 10")
    meeting.say("/action Call the landlord | owner: Moreau")
    told = refused(meeting.say("/close"))[0]
    worded = english().text(told.text)
    assert "Call the landlord" in worded
    assert "\n" in worded
    meeting.say("/close anyway | the fire alarm went off")
    notes = {note.text: note.item for note in meeting.record.all(Note)}
    assert notes["Call the landlord"] == meeting.around.protocol.items[9].id
    assert any("see his daughter" in text for text in notes)


def test_a_refused_closing_names_every_warning_that_the_reason_would_answer():
    meeting = sit_down()
    told = english().text(refused(meeting.say("/close"))[0].text)
    for warned in meeting._draft().warnings():
        assert warned.code in told


def test_closing_says_which_items_were_not_reached():
    meeting = sit_down()
    shown = meeting.say("/close anyway | the fire alarm went off")
    told = next(e for e in shown if isinstance(e, Told) and e.key == "skipped")
    skipped = [i for i in meeting.around.protocol.items if meeting.record.agenda[i.id] is ItemState.SKIPPED]
    assert skipped
    assert all(i.title_in("en") in english().text(told.text) for i in skipped)


def test_closing_is_refused_while_the_release_item_is_empty_shortly_before_release():
    meeting = sit_down()
    assert refused(meeting.say("/close"))[0].code == 5
    assert meeting.record.conference.status is Status.OPEN


def test_the_meeting_resumes_at_the_same_question_with_everything_there():
    meeting = sit_down()
    for line in (ACTION, "/goto 10", "/action Call the landlord | owner: Moreau"):
        meeting.say(line)
    resumed = again(meeting)
    assert resumed.record == meeting.record
    assert resumed.question() == meeting.question()


@pytest.mark.parametrize("command", [c for c in COMMANDS if c.reads], ids=lambda c: c.name)
def test_a_command_that_only_shows_keeps_no_turn(command):
    meeting = sit_down()
    kept_before = len(meeting._store.kept)
    meeting.say(f"/{command.name} Dijkstra" if command.usage else f"/{command.name}")
    assert len(meeting._store.kept) == kept_before


LINES = st.sampled_from(
    [
        ACTION,
        "",
        "yes",
        "no",
        "1",
        "-",
        "/next",
        "/back",
        "/undo",
        "/redo",
        "/goto 9",
        "/goto 2",
        "/action Call the landlord",
        "/decision We try leave | by: joint | grounds: progress",
        "/risk Old friends call | from: Peeters | rating: high",
        "/info He asked for school | from: de Graaf",
        "/leave Okafor",
        "/return Okafor",
        "/done 2/A1",
        "/park",
        "/edit A1",
        "/present",
        "Dijkstra arranges temporary housing by 12 September",
        "police: seen at the old address on 3 June",
        "2026-09-12",
        "Dijkstra",
        "[bold]x[/] \x1b]0;t\x07",
        "// a slash",
    ]
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(LINES, max_size=14))
def test_whatever_is_said_the_turns_kept_give_the_same_meeting_again(lines):
    meeting = sit_down()
    for line in lines:
        state, turns = meeting.state, len(meeting._store.kept)
        if refused(meeting.say(line)):
            assert meeting.state is state
            assert len(meeting._store.kept) == turns
    resumed = again(meeting)
    assert resumed.state == meeting.state
    assert resumed.question() == meeting.question()
    assert resumed.lines == meeting.lines


def test_a_half_said_entry_is_given_up_and_nothing_of_it_stays():
    meeting = sit_down()
    before = meeting.question()
    entries = dict(meeting.record.entries)
    meeting.say("/action Arrange temporary housing | owner: Dijkstra")
    assert meeting.question().key == "due"
    assert not refused(meeting.say("/drop"))
    assert meeting.question() == before
    assert meeting.record.entries == entries
    assert refused(meeting.say("/drop"))


def test_a_category_that_is_handled_more_strictly_brings_its_level_and_none_is_ever_lowered():
    meeting = sit_down()
    meeting.say("/info He sleeps badly | from: Dijkstra | category: K9 | level: H0")
    meeting.say("/edit I1 | category: K6")
    stricter = meeting.around.protocol.level(meeting.record.entries["I1"].category)
    assert meeting.record.entries["I1"].level == stricter != Level.H0
    meeting.say("/edit I1 | category: K9")
    assert meeting.record.entries["I1"].level == stricter


def test_an_edit_of_a_level_for_all_does_not_speak_of_named_people_only():
    meeting = sit_down()
    meeting.say(ACTION)
    meeting.say("/edit A1")
    asked = []
    while meeting.question().prompt is not None and meeting.state.stack[-1].revises:
        asked.append(meeting.question())
        meeting.say("")
    assert not [q for q in asked if q.key == "for" and "Only named" in q.text.msgid]
    assert meeting.record.entries["A1"].level is Level.H0


def test_an_entry_that_should_not_be_there_is_struck_out_and_undo_brings_it_back():
    meeting = sit_down()
    meeting.say(ACTION)
    meeting.say("/level A1 H2 | too much")
    before = meeting.record
    shown = meeting.say("/strike A1")
    assert not refused(shown)
    assert not [e for e in meeting.record.entries.values() if isinstance(e, Action | LevelChange)]
    assert again(meeting).record == meeting.record
    meeting.say("/undo")
    assert meeting.record == before


def test_an_entry_that_others_rest_on_is_not_struck_out():
    meeting = sit_down()
    meeting.say("/info Seen at the old address | from: Dijkstra")
    meeting.say("/decision He is visited at home | by: joint | grounds: I1")
    assert "I1" in meeting.record.entries
    assert "D1" in meeting.record.entries
    assert refused(meeting.say("/strike I1"))
    meeting.say("/drop")
    assert not refused(meeting.say("/strike D1"))
    assert not refused(meeting.say("/strike I1"))


def test_an_entry_that_only_a_short_wording_would_carry_says_that_it_has_none():
    meeting = sit_down()
    told = [e for e in meeting.say("/info He sleeps badly | from: Dijkstra | level: H2") if isinstance(e, Told)]
    assert any(e.key == "abstract" for e in told)
    told = [e for e in meeting.say("/info He sleeps | from: Dijkstra | level: H2 | abstract: Rest") if isinstance(e, Told)]
    assert not any(e.key == "abstract" for e in told)


def test_present_without_names_leaves_out_whose_part_is_over_unless_they_are_named():
    people = tuple(replace(p, until=date(2026, 8, 1)) if p.id == "p5" else p for p in PEOPLE)
    record = sample_record()
    meeting = sit_down(ListStore(replace(record, case=replace(record.case, participants=people))))
    assert meeting.question().prompt.offer == ("p1", "p2", "p3", "p4")
    meeting.say("/present")
    assert set(meeting.record.presences) == {"p1", "p2", "p3", "p4"}
    meeting.say("/present p5")
    assert "p5" in meeting.record.presences


def test_an_action_that_is_due_years_ago_is_warned_of_at_once():
    meeting = sit_down()
    shown = meeting.say("/action Arrange housing | owner: Dijkstra | due: 2016-09-12")
    assert [e.code for e in shown if isinstance(e, Warn)] == ["due"]
    assert not [e for e in meeting.say(ACTION) if isinstance(e, Warn)]


def test_a_parked_matter_and_progress_take_the_fields_of_handling():
    meeting = sit_down()
    parked = kept(meeting.say("/park His sleep | category: K6 | level: H3"), Parked)[0]
    assert (parked.text, parked.category.value, parked.level) == ("His sleep", "K6", Level.H3)
    meeting.say(ACTION)
    update = kept(meeting.say("/progress A1 Half way | level: H1 | for: Moreau | purpose: housing"), ActionUpdate)[0]
    assert (update.text, update.level, update.receivers, update.purpose) == ("Half way", Level.H1, ("p3",), "housing")
    assert refused(meeting.say("/progress A1 Half way | level: H9"))
    assert refused(meeting.say("/progress A1 Half way | level: H1"))
    assert refused(meeting.say("/park His sleep | colour: red"))
    assert kept(meeting.say("/park either | or"), Parked)[0].text == "either | or"


class FullStore(ListStore):
    """A store that keeps no more turns from some point on."""

    full = False

    def commit(self, turn, before, after):
        if self.full:
            raise Rejected(literal("full"))
        super().commit(turn, before, after)


def test_a_line_that_the_store_does_not_keep_ends_the_conversation_and_is_not_acknowledged(capsys):
    store = FullStore(sample_record())
    meeting = Meeting(store, store.start, around(sure=True))
    out = io.StringIO()

    def lines():
        yield ACTION
        store.full = True
        yield "/info LOST | from: Dijkstra"
        yield "/info NEXT | from: Dijkstra"

    assert converse(meeting, Plain(english(), out), lines()) == 3
    printed = out.getvalue()
    assert "= A1" in printed
    assert "x full" in printed
    assert "= I1" not in printed
    assert "NEXT" not in printed


def test_an_item_left_for_another_is_done_at_the_close_where_nothing_is_missing_in_it():
    meeting = sit_down()
    meeting.say("/goto 3")
    meeting.say("/info Seen at the gate | from: Peeters")
    meeting.say("/goto 10")
    meeting.say("/action Call the landlord | owner: Moreau")
    meeting.say("/close anyway | late")
    agenda = meeting.record.agenda
    assert agenda["observation"] is ItemState.DONE
    assert agenda[meeting.around.protocol.items[9].id] is ItemState.OPEN


def test_a_declared_date_reads_back_as_a_day_and_not_as_it_is_kept():
    meeting = Meeting(ListStore(sample_record()), sample_record(), around())
    meeting.begin()
    said = [e for line in ("", "yes", "yes", "1", "2024-03-18") for e in meeting.say(line)]
    texts = [english().text(e.text) for e in said if isinstance(e, Kept)]
    assert any("18 March 2024" in text for text in texts)
    assert not any("2024-03-18" in text for text in texts)
