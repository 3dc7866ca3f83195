"""What is typed and not sent: kept as noted last, whoever writes it, and gone with the turn that it becomes."""

from __future__ import annotations

import threading

from assistant.meeting.meeting import Meeting
from assistant.meeting.shown import Refused
from assistant.meeting.unsent import Unsent
from assistant.text import MAX_LINE, Rejected, _
from tests.meeting.table import ListStore, around, sample_record

HELD = "NL-2026-017/3"


def test_noting_writes_nothing_and_flushing_keeps_what_was_noted_last():
    store = ListStore(sample_record())
    line = Unsent(store, HELD)
    assert line.note("hal")
    assert line.note("half a")
    assert store.typed == ""
    line.flush()
    assert store.typed == "half a"
    assert not line.note("half a")
    assert Unsent(store, HELD).text == "half a"


def test_what_is_kept_is_clean_and_what_could_never_be_sent_is_not_kept():
    store = ListStore(sample_record())
    line = Unsent(store, HELD)
    for typed, kept in (("a\x1b]52;c;YQ==\x07\u202eb\nc", "ab\nc"), ("x" * (MAX_LINE + 9), "x" * MAX_LINE), ("\ud800", "")):
        line.note(typed)
        line.flush()
        assert store.typed == kept


def test_a_line_that_is_sent_is_forgotten_with_its_turn_and_one_that_is_not_kept_stays():
    store = ListStore(sample_record())
    meeting = Meeting(store, store.beginning(HELD), around())
    meeting.begin()
    meeting.unsent.note("/note remember this")
    meeting.unsent.flush()
    commit = store.commit

    def full(*turn: object) -> None:
        raise Rejected(_("Not saved: the disk is full."))

    store.commit = full
    assert any(isinstance(e, Refused) and e.lost for e in meeting.say("/note remember this"))
    assert store.typed == "/note remember this"
    store.commit = commit
    meeting.say("/note remember this")
    assert store.typed == meeting.unsent.text == ""


def test_no_older_line_is_written_after_its_turn():
    store = ListStore(sample_record())
    line = Unsent(store, HELD)
    line.note("on its way")
    with line.sending():
        late = threading.Thread(target=line.flush)
        late.start()
        store.typed = ""
    late.join()
    assert store.typed == ""
    assert not line.note("")
