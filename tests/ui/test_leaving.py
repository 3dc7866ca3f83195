"""Leaving by every way there is: the terminal as it was found, nothing of the case in it, the documented exit code (R15, J5)."""

from __future__ import annotations

import base64
import os
import signal
import subprocess
import sys
import termios
import time
from pathlib import Path

import pytest

from tests.storage_ground import PASSPHRASE, create, held

from .terminals import ROOT, ended, environment, left_clean, start

WHO = "Dijkstra"


def at_the_table(home: Path, *more: str):
    child = start(home, "-m", "tests.ui.desk", "--plain-names", *more)
    child.expect("Enter to begin")
    child.send("\r")
    child.expect("Who is here")
    child.send("/who\r")
    child.expect("Marie Dijkstra")
    return child


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"])
def test_r15_a_signal_leaves_a_clean_terminal_and_130(tmp_path: Path, name: str) -> None:
    child = at_the_table(tmp_path)
    child.kill(getattr(signal, name))
    assert ended(child) == 130
    left_clean(child, WHO)


def test_quitting_leaves_a_clean_terminal_and_0(tmp_path: Path) -> None:
    child = at_the_table(tmp_path)
    child.send("\x11")
    assert ended(child) == 0
    left_clean(child, WHO)


@pytest.mark.parametrize("where", ["--break", "--break-worker"])
def test_r17_a_crash_leaves_a_clean_terminal_a_reference_and_70(tmp_path: Path, where: str) -> None:
    child = at_the_table(tmp_path, where)
    child.send("\x1bOP" if where == "--break" else "\x1b")
    child.expect("crash REFERENCE")
    assert ended(child) == 70
    left_clean(child, WHO)
    assert "CANARY" not in child.logfile_read.text


def test_r15_closing_the_window_ends_the_app_and_lets_the_store_go(tmp_path: Path) -> None:
    child = start(tmp_path, "-m", "assistant", "demo", "--ui-lang", "en", "--lang", "en")
    child.expect("Enter to begin")
    child.send("\r")
    child.expect("Who is here")
    assert list(tmp_path.rglob("*.lock"))
    os.close(child.child_fd)
    deadline = time.monotonic() + 30
    while (gone := os.waitpid(child.pid, os.WNOHANG))[0] == 0:
        assert time.monotonic() < deadline, "the app outlives its window"
        time.sleep(0.05)
    assert os.waitstatus_to_exitcode(gone[1]) == 130
    assert not list(tmp_path.rglob("*.lock"))
    assert not list(tmp_path.rglob("log/*"))


def work(tmp_path: Path) -> Path:
    create(tmp_path / "work.db")
    from tests.storage_ground import reopen

    with reopen(tmp_path / "work.db") as store:
        held(store)
    (tmp_path / "pass").write_text(PASSPHRASE)
    (tmp_path / "pass").chmod(0o600)
    return tmp_path / "work.db"


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_r15_a_signal_ends_talk_with_130_and_lets_the_store_go(tmp_path: Path, name: str) -> None:
    path = work(tmp_path)
    words = ("talk", "NL-2026-017/1", "--store", str(path), "--passphrase-file", str(tmp_path / "pass"), "--ui-lang", "en")
    child = start(tmp_path, "-m", "assistant", *words)
    child.expect("\\? ")
    assert list(tmp_path.glob("*.lock"))
    child.kill(getattr(signal, name))
    assert ended(child) == 130
    assert termios.tcgetattr(child.child_fd)[:4] == child.before_all[:4]
    assert not list(tmp_path.glob("*.lock"))
    assert "Traceback" not in child.logfile_read.text
    assert "\x1b" not in child.logfile_read.text


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_at_the_passphrase_leaves_a_terminal_that_echoes(tmp_path: Path, name: str) -> None:
    path = work(tmp_path)
    child = start(tmp_path, "-m", "assistant", "talk", "NL-2026-017/1", "--store", str(path), "--ui-lang", "en")
    child.expect("Passphrase")
    child.waitnoecho()
    child.kill(getattr(signal, name))
    assert ended(child) == 130
    assert termios.tcgetattr(child.child_fd)[:4] == child.before_all[:4]


def test_s9_no_variable_makes_textual_log_or_photograph_the_screen(tmp_path: Path) -> None:
    meddling = {
        "TEXTUAL_LOG": str(tmp_path / "log.txt"),
        "TEXTUAL_DEBUG": "1",
        "TEXTUAL_SCREENSHOT": "0",
        "TEXTUAL_SCREENSHOT_LOCATION": str(tmp_path),
        "TEXTUAL_SCREENSHOT_FILENAME": "seen.svg",
        "TEXTUAL_DRIVER": "os:system",
        "TEXTUAL": "devtools,debug",
        "TEXTUAL_ALLOW_SIGNALS": "1",
        "TEXTUAL_PRESS": "enter,escape",
    }
    child = start(tmp_path, "-m", "assistant", "demo", "--ui-lang", "en", "--lang", "en", **meddling)
    child.expect("Enter to begin")
    child.send("\r")
    child.expect("Who is here")
    child.send("\x10")  # where Textual's palette would be
    child.send("\x11")
    assert ended(child) == 0
    assert not [p for p in tmp_path.rglob("*") if p.suffix in (".svg", ".txt")]
    assert "Screenshot" not in child.logfile_read.text


SEALED = """
import ctypes, resource, sys
from assistant.cli.exposure import seal
seal()
dumpable = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) if sys.platform == "linux" else 0
print(resource.getrlimit(resource.RLIMIT_CORE), dumpable, open("/dev/stdin").read() if sys.platform == "linux" else "in")
"""


def test_s8_no_core_file_is_left_and_no_debugger_let_in(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SEALED],
        env=environment(tmp_path),
        input="in",
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    # What the process was handed it can read as before.
    assert done.stdout.strip() == "(0, 0) 0 in"


COPY_ALL = "\x01\x1b[1;2F\x03"  # to the start of the line, select to its end, copy
SECRET = "CANARY typed at the table"
OSC_52 = "\x1b]52;"


def typed_and_copied(home: Path, config: str):
    (home / "convene").mkdir()
    (home / "convene" / "convene.toml").write_text(config)
    child = start(home, "-m", "assistant", "demo", "--ui-lang", "en", "--lang", "en")
    child.expect("Enter to begin")
    child.send("\r")
    child.expect("Who is here")
    child.send(SECRET + COPY_ALL)
    child.send("\x1b[F\x16")  # to the end, paste
    child.expect("table")
    child.expect("table")
    return child


def test_s11_copying_stays_inside_the_app(tmp_path: Path) -> None:
    child = typed_and_copied(tmp_path, "")
    child.send("\x11")
    assert ended(child) == 0
    assert OSC_52 not in child.logfile_read.text


def test_s11_the_systems_clipboard_is_used_where_the_settings_ask_for_it_and_cleared_again(tmp_path: Path) -> None:
    child = typed_and_copied(tmp_path, "clipboard = true\n")
    child.send("\x11")
    assert ended(child) == 0
    copied = f"{OSC_52}c;{base64.b64encode(SECRET.encode()).decode()}\x07"
    assert copied in child.logfile_read.text
    assert f"{OSC_52}c;\x07" in child.logfile_read.text.split(copied)[1]
