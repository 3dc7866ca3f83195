"""The app in a real pseudo-terminal: which bytes arrive, what a kill leaves, what a crash shows."""

from __future__ import annotations

import signal
from pathlib import Path

import pexpect

from .terminals import start


def test_nothing_in_a_name_reaches_the_terminal_as_a_command(tmp_path: Path) -> None:
    child = start(tmp_path, "-m", "tests.ui.desk", columns=200)
    child.expect("Enter to begin")
    child.send("\r")
    child.expect("Who is here")
    child.send("/who\r")
    child.expect("Mental Health")
    child.send("\x11")
    child.expect(pexpect.EOF)
    sent = child.logfile_read.text
    assert "PWNED-TITLE" in sent
    for sequence in ("\x1b]0;", "\x1b]52", "\x1b[2J", "\x9b", "\u202e", "\x00"):
        assert sequence not in sent


def test_after_a_kill_the_conference_goes_on_at_the_same_question(tmp_path: Path) -> None:
    child = start(tmp_path, "-m", "assistant", "demo", "--ui-lang", "en", "--lang", "en")
    child.expect("Enter to begin")
    child.send("\r")
    child.expect("Who is here")
    child.send("\r")
    child.expect("stays confidential")
    child.send("/note remember this\r")
    child.expect("= N1")
    child.kill(signal.SIGKILL)
    child.expect(pexpect.EOF)
    again = start(tmp_path, "-m", "assistant", "demo", "--ui-lang", "en", "--lang", "en")
    again.expect("Enter to begin")
    again.send("\r")
    again.expect("stays confidential")
    again.send("/read\r")
    again.expect("remember this")
    again.send("\x11")
    again.expect(pexpect.EOF)
