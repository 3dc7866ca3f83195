"""Lines on a terminal nobody sits at any more: the plain conversation ends as locked, its store closed."""

from __future__ import annotations

import io
import os
import pty
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.cli import attending
from assistant.ui.session import Rules
from tests.storage_ground import rejection
from tests.ui.seats import Winded
from tests.ui.terminals import ended, start
from tests.ui.test_leaving import work


@pytest.fixture
def terminal(monkeypatch) -> Iterator[int]:
    """Return the other end of a terminal that the process reads from."""
    mine, its = pty.openpty()
    with os.fdopen(its, encoding="utf-8") as read:
        monkeypatch.setattr(sys, "stdin", read)
        yield mine
    os.close(mine)


def test_lines_of_a_pipe_have_no_clock(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO("a\nb"))
    assert list(attending.typed(1)) == ["a\n", "b"]


def test_no_line_for_too_long_ends_it_as_locked(terminal):
    before = signal.getsignal(signal.SIGALRM)
    with rejection("Locked", 4):
        list(attending.attended(Rules(lock_after=0.001)))  # a sixteenth of a second
    assert signal.getsignal(signal.SIGALRM) is before


def test_a_line_typed_after_the_machine_slept_is_not_taken(terminal):
    wound = Winded()
    lines = attending.attended(Rules(clock=wound))
    os.write(terminal, b"one\ntwo\nthree\n")
    assert next(lines) == "one\n"
    wound.now += 299
    assert next(lines) == "two\n"
    wound.now += 301
    with rejection("Locked", 4):
        next(lines)


@pytest.mark.parametrize("words", [("talk", "NL-2026-017/1"), ("--plain",)])
def test_suspending_the_plain_conversation_ends_it_as_locked(tmp_path: Path, words: tuple[str, ...]):
    path = work(tmp_path)
    options = ("--store", str(path), "--passphrase-file", str(tmp_path / "pass"), "--ui-lang", "en")
    child = start(tmp_path, "-m", "assistant", *words, *options)
    child.expect("\\? ")
    child.kill(signal.SIGTSTP)
    assert ended(child) == 4
    assert "Locked" in child.logfile_read.text
    assert not list(tmp_path.glob("*.lock"))
