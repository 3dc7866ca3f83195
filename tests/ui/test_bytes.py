"""What arrives at a terminal, byte for byte: no sequence of a text does, in the app, line by line, or on the command line (T2, T3)."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.segment import Segment
from textual.color import Color

from assistant.text import MAX_LINE, clean
from assistant.ui.safety import SafeText
from tests.storage_ground import PASSPHRASE, create, reopen

from .desk import HOSTILE
from .terminals import ended, start

SEQUENCES = {
    "title": "\x1b]0;",
    "title 2": "\x1b]2;",
    "clipboard": "\x1b]52",
    "link": "\x1b]8;",
    "erase": "\x1b[2J",
    "report": "\x1b[6n",
    "device control": "\x1bP",
    "C1": "\x9b",
    "C1 OSC": "\x9d",
    "delete": "\x7f",
    "nothing": "\x00",
    "bell": "\x07",
    "back": "\x08",
    "override": "\u202e",
    "isolate": "\u2066",
    "mark": "\u200e",
    "byte order": "\ufeff",
    "zero width": "\u200b",
    "tag": "\U000e0041",
}
"""The beginnings of what must not arrive; what Textual itself sends is none of them."""


def arrived(child) -> list[str]:
    sent = child.logfile_read.text
    # Textual draws the mouse pointer's form with one OSC 22, ended by a bell.
    sent = re.sub("\x1b\\]22;[a-z]*\x07", "", sent)
    return [name for name, sequence in SEQUENCES.items() if sequence in sent]


ALL = "".join(f"{s}x\x07 " for s in SEQUENCES.values())
PASTED = ALL.replace("\x1b", "")
"""What of it a terminal hands over in a paste: where one leaves an escape byte in, Textual reads keys in it, at its own time."""


def test_t2_nothing_of_a_hostile_name_or_paste_arrives_in_the_app(tmp_path: Path) -> None:
    child = start(tmp_path, "-m", "tests.ui.desk", columns=200)
    child.expect("Enter to begin")
    child.send("\r")
    child.expect("Who is here")
    steps = (
        ("/who\r", "not yet spoken of"),
        ("/open\r", "intake"),
        (f"\x1b[200~/note {PASTED} end of it\x1b[201~\r", "end of it"),
        ("\x1bOP", "The question now"),
    )
    for keys, shown in steps:
        child.send(keys)
        child.expect(shown)
    child.send("\x11")
    assert ended(child) == 0
    assert "PWNED-TITLE" in child.logfile_read.text
    assert arrived(child) == []


@pytest.mark.parametrize("json_lines", [False, True])
def test_t3_nothing_of_it_arrives_line_by_line(tmp_path: Path, json_lines: bool) -> None:
    child = start(tmp_path, "-m", "tests.ui.desk", "--plain", *(["--json"] if json_lines else []), columns=200)
    child.expect("Who is here")
    child.sendline("/who")
    child.expect("Mental Health")
    child.sendline("/close anyway | done")
    assert ended(child) == 0
    assert "PWNED-TITLE" in child.logfile_read.text
    assert arrived(child) == []


def test_t3_an_entry_as_long_as_is_kept_is_read_back_whole_line_by_line(tmp_path: Path) -> None:
    from assistant.meeting.meeting import Meeting
    from assistant.plain import Plain
    from tests.meeting.table import ListStore, around, english, sample_record

    store = ListStore(sample_record())
    meeting = Meeting(store, store.beginning("NL-2026-017/3"), around())
    meeting.begin()
    words = "w" * (MAX_LINE - 6)
    lines = [Plain(english(), None).line(event) for event in meeting.say(f"/note {words}")]
    assert any(words in line and len(line) > MAX_LINE - 6 for line in lines)


def test_t3_a_refusal_and_a_file_name_arrive_written_out(tmp_path: Path) -> None:
    (tmp_path / "p").write_text(PASSPHRASE)
    for words in (
        ("talk", HOSTILE.replace("\x00", "")),
        ("prepare", HOSTILE.replace("\x00", "")),
        (HOSTILE.replace("\x00", ""),),
    ):
        child = start(tmp_path, "-m", "assistant", *words, columns=200)
        code = ended(child)
        assert code in (2, 3)
        assert arrived(child) == []


CASE = """
[case]
reference = "NL-2026-017"
country = "NL"
phase = "detention"
basis = "mou"
objective = {text}
[conference]
protocol = "nl-mar"
date = 2026-03-04T10:00:00
place = {text}
language = "en"
chair = "p1"
[[participant]]
id = "p1"
name = {text}
agency = {text}
role = "PRI"
function = {text}
"""


def test_t2_nothing_of_it_is_in_the_store_whatever_it_came_in_through(tmp_path: Path) -> None:
    text = (
        json.dumps(f"Name {ALL}[/]").replace("\\ud83d", "").replace("\x7f", "\\u007f").replace("\\udb40\\udc41", "\\U000E0041")
    )
    (tmp_path / "case.toml").write_text(CASE.replace("{text}", text), encoding="utf-8")
    create(tmp_path / "work.db")
    (tmp_path / "pass").write_text(PASSPHRASE)
    (tmp_path / "pass").chmod(0o600)
    options = ("--store", str(tmp_path / "work.db"), "--passphrase-file", str(tmp_path / "pass"), "--ui-lang", "en")
    prepared = start(tmp_path, "-m", "assistant", "prepare", "case.toml", *options, columns=200)
    assert ended(prepared) == 0, prepared.logfile_read.text
    assert arrived(prepared) == []
    (tmp_path / "said.txt").write_text(f"\n/note {ALL}\n/guest Ann {ALL}, Police {ALL}\n/park {ALL}\n".replace("\x00", ""))
    talked = start(tmp_path, "-m", "assistant", "talk", "NL-2026-017/1", "--script", "said.txt", *options, columns=200)
    ended(talked)
    assert arrived(talked) == []
    shown = start(
        tmp_path, "-m", "assistant", "case", "show", "NL-2026-017", "--purpose", f"why {HOSTILE}".replace("\x00", ""), *options
    )
    assert ended(shown) == 0
    assert arrived(shown) == []
    with reopen(tmp_path / "work.db") as store:
        held = [repr(store.record("NL-2026-017/1")), repr(store.turns("NL-2026-017/1")), repr(store.journal())]
    for kept in held:
        for name, sequence in SEQUENCES.items():
            assert repr(sequence)[1:-1] not in kept, name


LINES = st.text(
    alphabet=st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("".join(SEQUENCES.values()))), max_size=60
)


@given(LINES)
def test_the_filter_lets_nothing_through_that_cleaning_drops_and_keeps_the_width(text: str) -> None:
    line = text.replace("\n", "").replace("\t", "")
    shown = SafeText().apply([Segment("before"), Segment(line)], Color(0, 0, 0))
    out = "".join(s.text for s in shown)
    assert not [n for n, s in SEQUENCES.items() if s[0] in out]
    assert cell_len(out) == cell_len("before" + line)


@given(LINES)
def test_what_was_cleaned_passes_the_filter_as_it_is(text: str) -> None:
    from assistant.text import Rejected

    try:
        line = clean(text)
    except Rejected:
        return
    assert SafeText().apply([Segment(line)], Color(0, 0, 0)) == [Segment(line)]
