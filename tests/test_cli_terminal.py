"""Terminals that show lines only, and those that cannot show every character (R20): the plain conversation, nothing garbled."""

from __future__ import annotations

import io
import os
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.cli.terminal import fit, is_simple, plainly
from tests.test_talk import CONFERENCE, Desk

ROOT = Path(__file__).resolve().parent.parent
needs_pty = pytest.mark.skipif(os.name == "nt", reason="no pseudo-terminals on Windows")


@pytest.mark.skipif(os.name == "nt", reason="no TERM on Windows")
@pytest.mark.parametrize(
    ("environ", "simple"),
    [
        ({"TERM": "dumb"}, True),
        ({"TERM": ""}, True),
        ({}, True),
        ({"TERM": "unknown"}, True),
        ({"TERM": "nobody-knows-this"}, True),
        ({"TERM": "xterm"}, False),
        ({"TERM": "xterm-ghostty"}, False),
        ({"TERM": "screen.linux"}, False),
        ({"TERM": "vt220"}, False),
        ({"TERM": "xterm", "LANG": "C"}, True),
        ({"TERM": "xterm", "LC_ALL": "POSIX", "LANG": "nl_NL.UTF-8"}, True),
        ({"TERM": "xterm", "LC_ALL": "C.UTF-8", "LANG": "C"}, False),
        ({"TERM": "xterm", "LANG": "C.UTF-8"}, False),
        ({"TERM": "xterm", "LANG": "nl_NL.UTF-8"}, False),
    ],
)
def test_r20_the_app_is_for_terminals_whose_cursor_moves_and_that_show_every_character(environ, simple):
    assert is_simple(environ) is simple


def written(text: str, encoding: str) -> str:
    """Return what arrives of a text on a stream of this encoding."""
    taken = io.BytesIO()
    stream = io.TextIOWrapper(taken, encoding)
    fit(stream, {})
    stream.write(text)
    stream.flush()
    return taken.getvalue().decode(encoding)


def test_what_a_stream_cannot_show_is_written_with_what_it_can():
    said = "José Müller · “Łódź” – 5 €… ✓ Дейкстра\u0301"
    assert written(said, "ascii") == (
        r'Jose Muller - "Lodz" - 5 EUR... v ' + "Дейкстра".encode("ascii", "backslashreplace").decode()
    )
    assert written(said, "latin-1").startswith('José Müller · "Lódz" - 5 EUR... v ')
    assert written(said, "utf-8") == said


@given(st.text(), st.sampled_from(["ascii", "latin-1", "cp1252", "koi8-r"]))
def test_no_text_stops_any_stream(text, encoding):
    assert all(plainly(char).isascii() for char in text)
    written(text, encoding)


def terminal(desk: Desk, words: list[str], typed: str, **environ: str) -> tuple[int, bytes]:
    """Run a command on a pseudo-terminal on which something is typed, and the end of the input; returns code and bytes."""
    import pty

    ours, theirs = pty.openpty()
    env = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG"))}
    env |= {"HOME": str(desk.folder), "XDG_DATA_HOME": str(desk.folder / "data"), "PYTHONPATH": str(ROOT), **environ}
    running = subprocess.Popen(words, env=env, cwd=desk.folder, stdin=theirs, stdout=theirs, stderr=theirs)
    os.close(theirs)
    os.write(ours, typed.encode() + b"\x04")
    shown = b""
    try:
        while part := os.read(ours, 65536):
            shown += part
    except OSError:  # the other end is closed
        pass
    finally:
        os.close(ours)
    return running.wait(60), shown


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    return Desk(tmp_path_factory.mktemp("terminal"))


def command(desk: Desk, *words: str) -> list[str]:
    return [*desk.base, *words]


@needs_pty
@pytest.mark.parametrize("term", ["dumb", ""])
@pytest.mark.parametrize("words", [(), ("talk", CONFERENCE), ("demo",)])
def test_r20_a_dumb_terminal_gets_the_plain_conversation_without_an_escape_byte(desk, words, term):
    code, shown = terminal(desk, command(desk, *words), "", TERM=term, CONVENE_LANG="en")
    assert code == 0, shown
    assert b"\r\n? " in shown
    assert b"\x1b" not in shown


@needs_pty
@pytest.mark.parametrize("environ", [{"LANG": "C"}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}])
def test_r20_a_terminal_of_the_ascii_locale_gets_ascii(desk, environ):
    words = command(desk, "talk", CONFERENCE)
    code, shown = terminal(desk, words, "/note José · “ok”…\n", TERM="xterm", CONVENE_LANG="nl", **environ)
    assert code == 0, shown
    answers = [line for line in shown.splitlines() if line.startswith((b"= ", b"# ", b"? ", b"- "))]
    assert any(b'Jose - "ok"...' in line for line in answers)
    assert all(line.isascii() for line in answers)
    assert b"\x1b" not in shown


@needs_pty
def test_r20_the_ascii_locale_changes_nothing_in_a_pipe(desk):
    env = {k: v for k, v in desk.env.items() if not k.startswith("LC_")} | {"LANG": "C"}
    done = subprocess.run(command(desk, "doctor"), env=env, cwd=ROOT, capture_output=True, check=False)
    assert done.returncode in (0, 1)
    listed = subprocess.run(command(desk, "conference", "list"), env=env, cwd=ROOT, capture_output=True, check=True)
    assert " · ".encode() in listed.stdout


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_r20_an_output_of_a_small_encoding_stops_no_command(desk, encoding):
    env = {**desk.env, "PYTHONIOENCODING": encoding}
    done = subprocess.run(command(desk, "conference", "list"), env=env, cwd=ROOT, capture_output=True, check=True)
    assert CONFERENCE in done.stdout.decode(encoding)
