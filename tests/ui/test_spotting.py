"""The terms in what is being typed: marked by style, the better one with one key, the words as said always kept."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.pilot import Pilot

from assistant.meeting.terms import Spotted
from assistant.record.entries import Action, Note
from assistant.ui.spotting import STRETCH, Spotting, stretches
from assistant.ui.widgets.line import Line
from assistant.ui.widgets.writing import Writing

from .desk import ListDesk, app_over
from .test_app import say, shown, sit, until

AVOIDING = "/note the prisoner saw the secret service"


def styles(pilot: Pilot[int], style: str) -> list[str]:
    """Return the stretches of the line that are drawn in a style."""
    writing = pilot.app.screen.query_one(Writing)
    drawn = [segment for y in range(writing.content_size.height) for segment in writing.render_line(y)]
    marked = [s for s in drawn if s.style and s.style.underline and bool(s.style.bold) is (style == "avoided")]
    return [s.text.strip() for s in marked if s.text.strip()]


def below(pilot: Pilot[int]) -> str:
    line = pilot.app.screen.query_one("#terms", Line)
    return str(line.content) if line.display else ""


async def typed(pilot: Pilot[int], words: str) -> None:
    pilot.app.screen.query_one(Writing).insert(words)
    await pilot.pause()


@pytest.mark.parametrize("size", [(40, 12), (80, 24), (200, 60)])
async def test_terms_are_underlined_at_once_and_one_to_avoid_is_told_below(size):
    app = app_over(ListDesk())
    async with app.run_test(size=size) as pilot:
        await sit(pilot)
        await typed(pilot, AVOIDING)
        await until(pilot, lambda: bool(styles(pilot, "term")))
        assert "prisoner" in styles(pilot, "term")
        assert "secret service" in " ".join(styles(pilot, "avoided"))
        assert below(pilot).startswith("Term: secret service (imprecise: colloquial). Preferred: intelligence service.")
        await pilot.press(*["backspace"] * len("secret service"))
        await until(pilot, lambda: not below(pilot))
        assert app.screen.query_one(Writing).text == "/note the prisoner saw the "


async def test_each_key_marks_the_word_it_finishes_and_no_word_in_the_making_is_taken_for_a_typing_error():
    app = app_over(ListDesk())
    async with app.run_test(size=(80, 24)) as pilot:
        await sit(pilot)
        await pilot.press(*"the prisone")
        assert styles(pilot, "term") == []
        await pilot.press("r")
        assert styles(pilot, "term") == ["prisoner"]
        app.screen.query_one(Writing).clear()
        await pilot.press(*"the prisonet")
        assert styles(pilot, "term") == []
        await pilot.press("space")
        assert styles(pilot, "term") == ["prisonet"]


async def test_the_word_of_a_command_is_no_term_and_neither_is_a_name_that_is_nearly_one():
    app = app_over(ListDesk())
    async with app.run_test(size=(80, 24)) as pilot:
        await sit(pilot)
        await typed(pilot, "/decision on the deadline")
        assert styles(pilot, "term") == ["deadline"]


async def test_f6_keeps_what_is_typed_as_said_and_writes_the_preferred_term_and_undo_brings_the_words_back():
    desk = ListDesk()
    app = app_over(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await sit(pilot)
        await typed(pilot, AVOIDING)
        await pilot.press("f6")
        assert app.screen.query_one(Writing).text == AVOIDING
        assert "F6: as said" in below(pilot)
        await pilot.press("enter")
        await pilot.pause()
        (kept,) = desk.store.after.all(Note)
        assert (kept.text, kept.original) == (
            "the prisoner saw the intelligence service",
            "the prisoner saw the secret service",
        )
        await pilot.press("ctrl+z")
        await pilot.pause()
        assert desk.store.after.all(Note)[0].text == "the prisoner saw the secret service"
        await say(pilot, "/note another secret service")
        assert desk.store.after.all(Note)[-1].text == "another secret service"


async def test_f6_waits_for_the_answer_whether_a_sentence_is_kept():
    desk = ListDesk()
    app = app_over(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await sit(pilot)
        await say(pilot, "/goto 10")
        await typed(pilot, "Dijkstra asks the secret service by 12 September")
        await pilot.press("f6", "enter")
        await pilot.pause()
        assert "Understood: asks the secret service" in shown(app)
        await say(pilot, "")
        (kept,) = desk.store.after.all(Action)
        assert kept.task == "asks the intelligence service"
        assert kept.original == "Dijkstra asks the secret service by 12 September"


async def test_f6_twice_and_no_key_at_all_leave_the_words_as_said():
    desk = ListDesk()
    app = app_over(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await sit(pilot)
        await say(pilot, AVOIDING)
        await typed(pilot, AVOIDING)
        await pilot.press("f6", "f6", "enter")
        await pilot.pause()
        assert {n.text for n in desk.store.after.all(Note)} == {"the prisoner saw the secret service"}


async def test_f6_on_an_empty_line_writes_the_preferred_term_in_what_was_kept_last():
    desk = ListDesk()
    app = app_over(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await sit(pilot)
        await say(pilot, AVOIDING)
        await pilot.press("f6")
        await pilot.pause()
        (kept,) = desk.store.after.all(Note)
        assert kept.text == "the prisoner saw the intelligence service"
        assert kept.original == "the prisoner saw the secret service"
        await pilot.press("ctrl+z")
        await pilot.pause()
        assert desk.store.after.all(Note)[0].text == "the prisoner saw the secret service"


async def test_ten_thousand_pasted_characters_are_marked_to_their_end():
    app = app_over(ListDesk())
    async with app.run_test(size=(80, 24)) as pilot:
        await sit(pilot)
        await typed(pilot, "a word or two about nothing " * 360 + "the prisoner")
        await until(pilot, lambda: "prisoner" in styles(pilot, "term"))


@given(st.text(alphabet=st.sampled_from("ab .,;\t/é"), max_size=3 * STRETCH))
def test_the_stretches_of_a_row_are_the_row_and_none_is_long(row: str):
    cut = list(stretches(row))
    assert "".join(words for _at, words in cut) == row
    assert all(row.startswith(words, at) for at, words in cut)
    assert all(len(words.rstrip()) <= STRETCH for _at, words in cut)


def test_where_time_is_up_the_rest_is_left_for_later_and_nothing_is_looked_at_twice():
    ticks, looked = itertools.count(), []

    def find(words: str) -> list[Spotted]:
        looked.append(words)
        return [Spotted(0, 4, None, False, True)]

    spotting = Spotting(find, clock=lambda: float(next(ticks)))
    row = " ".join(f"word {n}" for n in range(400))
    turns, whole = 0, False
    while not whole:
        found, whole = spotting.look([row])
        turns += 1
        assert len(looked) == turns
    assert len(found[0]) == len(looked) == len(list(stretches(row)))
    assert all(row[t.start : t.end] == words[:4] for t, words in zip(found[0], looked, strict=True))
    spotting.look([row + "more"])
    assert len(looked) == turns + 1
