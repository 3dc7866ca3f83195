"""The app in a real pseudo-terminal: which bytes arrive, what a kill leaves, what a crash shows."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pexpect
import pytest

ROOT = Path(__file__).resolve().parents[2]


def environment(home: Path) -> dict[str, str]:
    named = ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME")
    return {
        **os.environ,
        **dict.fromkeys(named, str(home)),
        "TERM": "xterm-256color",
        "LANG": "C.UTF-8",
        "PYTHONPATH": str(ROOT),
    }


def start(home: Path, *words: str, columns: int = 100) -> pexpect.spawn[str]:
    child = pexpect.spawn(
        sys.executable,
        list(words),
        env=environment(home),
        cwd=str(home),
        encoding="utf-8",
        timeout=60,
        dimensions=(30, columns),
    )
    child.logfile_read = Log()
    return child


class Log:
    """Everything the terminal was sent."""

    def __init__(self) -> None:
        self.text = ""

    def write(self, text: str) -> None:
        self.text += text

    def flush(self) -> None: ...


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


def test_a_crash_shows_a_reference_and_no_data(tmp_path: Path) -> None:
    child = start(tmp_path, "-m", "tests.ui.desk", "--break")
    child.expect("Enter to begin")
    child.send("\r")
    child.expect("Who is here")
    child.send("\x1bOP")
    child.expect("crash REFERENCE")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 70
    assert "CANARY" not in child.logfile_read.text
    assert "\x1b[?1049l" in child.logfile_read.text


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_hang_up_leaves_a_clean_terminal(tmp_path: Path, name: str) -> None:
    child = start(tmp_path, "-m", "tests.ui.desk")
    child.expect("Enter to begin")
    child.kill(getattr(signal, name))
    child.expect(pexpect.EOF)
    assert "\x1b[?1049l" in child.logfile_read.text
    child.close()
    assert child.exitstatus == 130


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
