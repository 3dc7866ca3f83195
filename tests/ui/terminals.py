"""A real pseudo-terminal around a program, and what it must look like once the program has left it."""

from __future__ import annotations

import os
import re
import sys
import termios
from pathlib import Path

import pexpect
import pyte

ROOT = Path(__file__).resolve().parents[2]
ROWS = 30

_ENTERED_AND_LEFT = (
    ("\x1b[?1049h", "\x1b[?1049l"),
    ("\x1b[?25l", "\x1b[?25h"),
    ("\x1b[?1000h", "\x1b[?1000l"),
    ("\x1b[?1003h", "\x1b[?1003l"),
    ("\x1b[?1006h", "\x1b[?1006l"),
    ("\x1b[?1004h", "\x1b[?1004l"),
    ("\x1b[?2004h", "\x1b[?2004l"),
    ("\x1b[?7l", "\x1b[?7h"),
)


class Log:
    """Everything the terminal was sent."""

    def __init__(self) -> None:
        self.text = ""

    def write(self, text: str) -> None:
        self.text += text

    def flush(self) -> None: ...


def environment(home: Path, **more: str) -> dict[str, str]:
    named = ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME")
    return {
        **os.environ,
        **dict.fromkeys(named, str(home)),
        "TERM": "xterm-256color",
        "LANG": "C.UTF-8",
        "PYTHONPATH": str(ROOT),
        **more,
    }


def start(home: Path, *words: str, columns: int = 100, **more: str) -> pexpect.spawn[str]:
    child = pexpect.spawn(
        sys.executable,
        list(words),
        env=environment(home, **more),
        cwd=str(home),
        encoding="utf-8",
        timeout=120,
        dimensions=(ROWS, columns),
    )
    child.logfile_read = Log()
    child.before_all = termios.tcgetattr(child.child_fd)
    return child


def screen(child: pexpect.spawn[str], columns: int = 100) -> str:
    """Return what stands on the screen: pyte knows one screen only, so whatever was not wiped shows."""
    shown = pyte.Screen(columns, ROWS)
    # Private sequences that pyte takes for text.
    pyte.Stream(shown).feed(re.sub(r"\x1b\[[<>=][0-9;]*u|\x1b\[\?[0-9;]*\$p", "", child.logfile_read.text))
    return "\n".join(line.rstrip() for line in shown.display).strip()


def left_clean(child: pexpect.spawn[str], *texts: str) -> None:
    """Assert that every mode was left again, the keys echo as before, and nothing of the case is on screen (J5)."""
    sent = child.logfile_read.text
    for entered, left in _ENTERED_AND_LEFT:
        assert sent.rfind(left) > sent.rfind(entered), (entered, left)
    assert termios.tcgetattr(child.child_fd)[:4] == child.before_all[:4]
    shown = screen(child)
    for text in texts:
        assert text in sent
        assert text not in shown
    assert "Traceback" not in sent


def ended(child: pexpect.spawn[str]) -> int:
    """Wait for the end and return the exit code; the terminal stays open for a look at it."""
    child.expect(pexpect.EOF)
    child.wait()
    assert child.exitstatus is not None, child.signalstatus
    return child.exitstatus
