"""Locking: nothing of a case on screen or in a widget, the store closed, its key dropped; a passphrase leads back (S1 to S4)."""

from __future__ import annotations

import asyncio
import gc
import signal
import sys
import threading
import weakref
from pathlib import Path

import pexpect
import pytest
from textual import events
from textual.widgets import OptionList

from assistant.storage.locking import holder
from assistant.ui.desk import Reader
from assistant.ui.screens.conference import ConferenceScreen
from assistant.ui.screens.handout import HandoutScreen
from assistant.ui.screens.helping import HelpScreen
from assistant.ui.screens.home import HomeScreen
from assistant.ui.screens.locked import LockedScreen
from assistant.ui.session import ABSOLUTE, Rules, Session, uptime
from assistant.ui.widgets.line import Line
from assistant.ui.widgets.writing import Writing

from .seats import CASE, Seat, Winded, everything, unlock, until
from .terminals import screen as seen
from .terminals import start


def mouse(kind: type[events.MouseEvent]) -> events.MouseEvent:
    return kind(None, 40, 10, 0, 0, 1, False, False, False)


async def sit(pilot) -> ConferenceScreen:
    await unlock(pilot)
    await until(pilot, lambda: isinstance(pilot.app.screen, ConferenceScreen) and bool(pilot.app.screen.query(Writing)))
    await until(pilot, lambda: pilot.app.screen.query_one(Writing).has_focus)
    return pilot.app.screen


async def locked(pilot) -> None:
    await until(pilot, lambda: isinstance(pilot.app.screen, LockedScreen))
    await pilot.app.put_away()
    shown = everything(pilot.app)
    for text in CASE:
        assert text not in shown


@pytest.mark.parametrize(("seconds", "locks"), [(4 * 60, False), (5 * 60 - 1, False), (5 * 60, True), (ABSOLUTE, True)])
async def test_s1_it_locks_after_five_minutes_without_a_key_or_a_click(tmp_path: Path, seconds: int, locks: bool) -> None:
    seat = Seat(tmp_path)
    app = seat.app()
    async with app.run_test(size=(100, 30)) as pilot:
        await sit(pilot)
        assert any(text in everything(app) for text in CASE)
        seat.wound.now += seconds
        app.look()
        if locks:
            await locked(pilot)
        assert isinstance(app.screen, LockedScreen) == locks


async def test_s1_locked_means_that_screen_meeting_store_and_key_are_gone(tmp_path: Path) -> None:
    seat = Seat(tmp_path)
    desk = seat.desk()
    app = seat.app(desk)
    async with app.run_test(size=(100, 30)) as pilot:
        screen = await sit(pilot)
        key = desk.store._database.key
        gone = [weakref.ref(x) for x in (screen, screen._meeting, desk.store, desk.store._database)]
        del screen
        app.lock()
        await locked(pilot)
        await pilot.pause()
        assert holder(seat.path) is None
        gc.collect()
        assert [ref() for ref in gone[1:]] == [None, None, None]
        # Two references: the name here, and the argument.
        assert sys.getrefcount(key) == 2


async def test_s1_a_typed_line_a_page_of_help_and_home_are_hidden_alike(tmp_path: Path) -> None:
    seat = Seat(tmp_path)
    app = seat.app()
    async with app.run_test(size=(100, 30)) as pilot:
        await sit(pilot)
        app.screen.query_one(Writing).insert("CANARY half a sentence")
        await pilot.press("f1")
        await until(pilot, lambda: isinstance(app.screen, HelpScreen))
        await pilot.press("ctrl+l")
        await locked(pilot)
        assert len(app.screen_stack) == 2
        await unlock(pilot)
        await until(pilot, lambda: isinstance(app.screen, ConferenceScreen) and bool(app.screen.query(Writing)))
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen) and bool(app.screen.query(OptionList)))
        await pilot.press("ctrl+l")
        await locked(pilot)
        await unlock(pilot)
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))


async def test_a_passphrase_leads_back_to_the_same_question(tmp_path: Path) -> None:
    seat = Seat(tmp_path)
    app = seat.app()
    async with app.run_test(size=(100, 30)) as pilot:
        screen = await sit(pilot)
        screen.action_say("")
        screen.action_say("/note CANARY of today")
        question = str(screen.query_one("#question", Line).content)
        screen.action_say("/lock")
        await locked(pilot)
        await unlock(pilot, "a wrong one")
        await until(pilot, lambda: "wrong" in everything(app))
        assert isinstance(app.screen, LockedScreen)
        await unlock(pilot, "")
        await until(pilot, lambda: "empty" in everything(app))
        await unlock(pilot)
        await until(pilot, lambda: isinstance(app.screen, ConferenceScreen) and bool(app.screen.query("#question")))
        await until(pilot, lambda: str(app.screen.query_one("#question", Line).content) == question)
        assert "CANARY of today" in everything(app)


async def test_s3_keys_and_clicks_count_and_a_mouse_that_only_moves_does_not(tmp_path: Path) -> None:
    seat = Seat(tmp_path)
    app = seat.app()
    async with app.run_test(size=(100, 30)) as pilot:
        await sit(pilot)
        for act in (events.Key("a", "a"), mouse(events.MouseDown), events.Paste("words")):
            seat.wound.now += 299
            app.post_message(act)
            await pilot.pause()
            seat.wound.now += 299
            app.look()
            assert isinstance(app.screen, ConferenceScreen)
            app.session.touch()
        seat.wound.now += 299
        app.post_message(mouse(events.MouseMove))
        app.post_message(mouse(events.MouseScrollDown))
        await pilot.resize_terminal(90, 28)
        seat.wound.now += 2
        app.look()
        await locked(pilot)


async def test_s2_the_first_key_after_a_sleep_finds_the_lock_and_is_not_taken(tmp_path: Path) -> None:
    seat = Seat(tmp_path)
    app = seat.app()
    async with app.run_test(size=(100, 30)) as pilot:
        await sit(pilot)
        await pilot.press("a")
        seat.wound.now += 3600
        await pilot.press("b")
        await locked(pilot)


async def test_it_locks_after_eight_hours_even_while_somebody_types(tmp_path: Path) -> None:
    seat = Seat(tmp_path)
    app = seat.app(minutes=30)
    async with app.run_test(size=(100, 30)) as pilot:
        await sit(pilot)
        for _hour in range(8 * 4 - 1):
            seat.wound.now += 15 * 60
            await pilot.press("a")
        assert isinstance(app.screen, ConferenceScreen)
        seat.wound.now += 15 * 60
        await pilot.press("a")
        await locked(pilot)


async def test_what_was_being_loaded_when_it_locked_is_not_shown(tmp_path: Path) -> None:
    seat = Seat(tmp_path)
    desk = seat.desk()
    go, begun = threading.Event(), threading.Event()

    def slowly(conference: str) -> tuple[Reader, ...]:
        begun.set()
        go.wait(30)
        return (Reader("CANARY", 1, ()),)

    desk.readers = slowly
    app = seat.app(desk)
    async with app.run_test(size=(100, 30)) as pilot:
        await sit(pilot)
        app.on_home_screen_chosen(HomeScreen.Chosen("NL-2026-017/3", closed=True))
        await asyncio.to_thread(begun.wait, 30)
        app.lock()
        store = desk.store
        await pilot.pause()
        assert isinstance(app.screen, LockedScreen)
        # What is being written is written to its end: the store waits for it.
        assert store._opened is not None
        go.set()
        await locked(pilot)
        assert store._opened is None
        await pilot.pause()
        assert not isinstance(app.screen, HandoutScreen)


async def test_a_screen_that_is_gone_asks_the_closed_store_for_nothing(tmp_path: Path) -> None:
    seat = Seat(tmp_path)
    app = seat.app()
    async with app.run_test(size=(100, 30)) as pilot:
        screen = await sit(pilot)
        app.lock()
        screen.post_message(ConferenceScreen.Ended("NL-2026-017/3", closed=False))
        app.post_message(ConferenceScreen.Ended("NL-2026-017/3", closed=False))
        app.post_message(HomeScreen.Creating())
        await locked(pilot)
        assert app.is_running


def test_r15_s2_suspending_locks_first_and_going_on_finds_the_lock(tmp_path: Path) -> None:
    child = start(tmp_path, "-m", "assistant", "demo", "--ui-lang", "en", "--lang", "en")
    child.expect("Enter to begin")
    child.send("\r")
    child.expect("Who is here")
    child.send("/who\r")
    child.expect("not yet spoken of")
    child.kill(signal.SIGTSTP)
    child.expect_exact("\x1b[?1049l")
    child.expect_exact("\x1b[?1004l")
    while Path(f"/proc/{child.pid}/stat").read_text().rpartition(")")[2].split()[0] != "T":
        pass
    assert not list(tmp_path.rglob("*.lock"))
    assert "Dijkstra" not in seen(child)
    child.kill(signal.SIGCONT)
    child.expect("Locked")
    child.expect("Enter to begin")
    assert "Dijkstra" not in seen(child)
    child.send("\r")
    child.expect("Who is here")
    child.send("\x11")
    child.expect(pexpect.EOF)
    child.wait()
    assert child.exitstatus == 0


def test_going_on_without_having_been_suspended_changes_nothing(tmp_path: Path) -> None:
    child = start(tmp_path, "-m", "tests.ui.desk")
    child.expect("Enter to begin")
    child.kill(signal.SIGCONT)
    child.send("\r")
    child.expect("Who is here")
    child.send("\x11")
    child.expect(pexpect.EOF)
    child.wait()
    assert child.exitstatus == 0
    assert child.logfile_read.text.count("\x1b[?1049h") == 1


def test_a_session_begins_locked_and_its_clock_goes_on_while_the_machine_sleeps() -> None:
    wound = Winded()
    session = Session(Rules(clock=wound))
    wound.now += 10 * ABSOLUTE
    assert not session.due
    session.begin()
    assert session.is_open
    session.end()
    assert not session.is_open
    assert uptime() <= uptime()
