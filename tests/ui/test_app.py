"""The screens: what a chair types is taken, what was written is shown literally, and it fits the window."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from textual.events import Paste, Resize
from textual.geometry import Size
from textual.pilot import Pilot
from textual.widgets import Input, OptionList

from assistant.record.entries import Action, Note
from assistant.record.vocabulary import Status
from assistant.text import Catalogue, _
from assistant.ui.app import ConveneApp
from assistant.ui.screens.conference import ConferenceScreen
from assistant.ui.screens.handout import HandoutScreen
from assistant.ui.screens.helping import HelpScreen
from assistant.ui.screens.home import HomeScreen
from assistant.ui.widgets.hints import Hints
from assistant.ui.widgets.line import Line
from assistant.ui.widgets.talk import Talk
from assistant.ui.widgets.writing import Writing

from .desk import ListDesk, app_over, hostile_desk
from .test_bytes import ALL, SEQUENCES

SENTENCE = "Dijkstra arranges temporary housing by 12 September"


async def until(pilot: Pilot[int], holds: Callable[[], bool]) -> None:
    """Wait for a condition, never for a time."""
    for _turn in range(400):
        if holds():
            return
        await pilot.pause()
        await pilot.app.workers.wait_for_complete()
    raise AssertionError("the condition never held")


async def sit(pilot: Pilot[int]) -> ConferenceScreen:
    await until(pilot, lambda: bool(pilot.app.screen.query(Input)))
    await pilot.press("enter")
    await until(pilot, lambda: isinstance(pilot.app.screen, ConferenceScreen) and bool(pilot.app.screen.query(Writing)))
    await until(pilot, lambda: pilot.app.screen.query_one(Writing).has_focus)
    screen = pilot.app.screen
    assert isinstance(screen, ConferenceScreen)
    return screen


async def say(pilot: Pilot[int], line: str) -> None:
    writing = pilot.app.screen.query_one(Writing)
    writing.insert(line)
    await pilot.press("enter")
    await pilot.pause()


def shown(app: ConveneApp) -> str:
    return "\n".join(str(line.content) for line in app.screen.query(Line))


async def test_enter_on_the_first_screen_leads_to_the_first_question_with_the_line_focused():
    app = app_over(ListDesk())
    async with app.run_test(size=(80, 24)) as pilot:
        await sit(pilot)
        assert "Who is here?" in shown(app)


async def test_a_sentence_is_read_back_and_kept_after_enter():
    desk = ListDesk()
    app = app_over(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await sit(pilot)
        await say(pilot, "/goto 10")
        await say(pilot, SENTENCE)
        assert "Understood" in shown(app)
        await say(pilot, "")
        assert [a.owner for a in desk.store.after.all(Action)] == [("p2",)]
        assert "= A1" in shown(app)


async def test_undo_takes_back_typing_first_and_then_the_last_turn():
    desk = ListDesk()
    app = app_over(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await sit(pilot)
        await say(pilot, "/note keep me")
        app.screen.query_one(Writing).insert("typed")
        await pilot.press("ctrl+z")
        assert desk.store.after.all(Note)
        app.screen.query_one(Writing).clear()
        await pilot.press("ctrl+z")
        await pilot.pause()
        assert not desk.store.after.all(Note)


@pytest.mark.parametrize(
    "text", ["[bold]x[/]", "[/", "x [/] y", "[@click=app.quit]go[/]", "[a, v={'b[0]'}]", "\\[", "$primary", "[" * 500]
)
async def test_what_is_typed_is_shown_literally(text: str):
    app = app_over(ListDesk())
    async with app.run_test(size=(120, 40)) as pilot:
        await sit(pilot)
        await say(pilot, f"/note {text}")
        assert text in shown(app)


async def test_hostile_names_change_nothing_but_the_text():
    app = app_over(hostile_desk())
    async with app.run_test(size=(200, 60)) as pilot:
        screen = await sit(pilot)
        await say(pilot, "/who")
        for line in screen.query(Line):
            await pilot.click(line)
        assert app.is_running


async def test_side_panes_stand_where_there_is_room_and_fold_where_there_is_none():
    app = app_over(ListDesk())
    async with app.run_test(size=(200, 60)) as pilot:
        screen = await sit(pilot)
        assert screen.query_one("#agenda").display
        assert screen.query_one("#record").display
        await pilot.resize_terminal(80, 24)
        await until(pilot, lambda: not screen.query_one("#agenda").display)
        await pilot.press("f2")
        await until(pilot, lambda: screen.query_one("#agenda").display)
        await pilot.press("f3")
        await until(pilot, lambda: screen.query_one("#record").display and not screen.query_one("#agenda").display)


@pytest.mark.parametrize(("key", "pane"), [("f2", "#agenda"), ("f3", "#record")])
async def test_escape_folds_back_a_pane_over_the_conversation_before_it_leads_home(key, pane):
    app = app_over(ListDesk())
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await sit(pilot)
        await pilot.press(key)
        await until(pilot, lambda: screen.query_one(pane).display)
        await pilot.press("escape")
        await until(pilot, lambda: not screen.query_one(pane).display)
        assert app.screen is screen
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))


@pytest.mark.parametrize(("size", "whole"), [((200, 60), True), ((120, 40), True), ((80, 24), False)])
async def test_the_agenda_tells_its_titles_in_full_where_there_is_room(size, whole):
    app = app_over(ListDesk())
    async with app.run_test(size=size) as pilot:
        screen = await sit(pilot)
        if not whole:
            await pilot.press("f2")
        agenda = screen.query_one("#agenda-text")
        await until(pilot, lambda: agenda.size.height > 0)
        rows = [agenda.render_line(y).text for y in range(agenda.size.height)]
        assert all(rows[n].startswith("      ") for n in range(3, len(rows)) if not rows[n].strip()[:1].isdigit())
        title = "Probation: obligations, hand-over, Team TER referral ground"
        assert (title in " ".join(" ".join(rows).split())) is whole


async def test_a_window_too_small_says_so_and_comes_back():
    app = app_over(ListDesk())
    async with app.run_test(size=(20, 5)) as pilot:
        screen = await sit(pilot)
        await until(pilot, lambda: screen.query_one("#small").display)
        await pilot.resize_terminal(80, 24)
        await until(pilot, lambda: not screen.query_one("#small").display)
        await say(pilot, "/note still here")
        assert "still here" in shown(app)


async def test_r18_a_resize_storm_and_400_columns_leave_it_whole():
    app = app_over(ListDesk())
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await sit(pilot)
        await pilot.press(*"/note half")
        for width, height in ((20, 5), (400, 100), (1, 1), (79, 23), (400, 5), (20, 60), (120, 40)) * 3:
            app.post_message(Resize(Size(width, height), Size(width, height)))
        await pilot.resize_terminal(400, 60)
        await until(pilot, lambda: screen.size.width == 400 and not screen.has_class("too-small"))
        await until(pilot, lambda: screen.query_one(Writing).has_focus)
        await pilot.press(*" whole", "enter")
        await until(pilot, lambda: "half whole" in shown(app))


async def test_t9_a_paste_of_a_million_characters_is_told_and_nothing_of_it_taken():
    app = app_over(ListDesk())
    async with app.run_test(size=(80, 24)) as pilot:
        await sit(pilot)
        writing = app.screen.query_one(Writing)
        await pilot.press(*"/note ")
        writing.post_message(Paste("x" * 1_000_000))
        await until(pilot, lambda: "06 characters" in shown(app))
        assert writing.text == "/note "
        writing.post_message(Paste("y" * 10_000))
        await until(pilot, lambda: len(writing.text) == 10_006)


async def test_a_pasted_paragraph_arrives_whole():
    desk = ListDesk()
    app = app_over(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await sit(pilot)
        await say(pilot, "/note first line\nsecond line\nthird line")
        assert desk.store.after.all(Note)[0].text == "first line\nsecond line\nthird line"


async def test_t2_a_paste_of_sequences_is_kept_without_them():
    desk = ListDesk()
    app = app_over(desk)
    async with app.run_test(size=(200, 60)) as pilot:
        await sit(pilot)
        writing = app.screen.query_one(Writing)
        writing.post_message(Paste(f"/note begin of it {ALL}"))
        await until(pilot, lambda: "begin of it" in writing.text)
        await pilot.press("enter")
        await until(pilot, lambda: bool(desk.store.after.all(Note)))
        kept = desk.store.after.all(Note)[0].text
        assert kept.startswith("begin of it x")
        assert not [name for name, sequence in SEQUENCES.items() if sequence in kept]


async def test_tab_completes_commands_and_people():
    app = app_over(ListDesk())
    async with app.run_test(size=(80, 24)) as pilot:
        await sit(pilot)
        writing = app.screen.query_one(Writing)
        writing.insert("/ne")
        await pilot.press("tab")
        await pilot.pause()
        assert writing.text == "/next "
        writing.clear()
        writing.insert("ask dijk")
        await pilot.press("tab")
        await pilot.pause()
        assert writing.text == "ask Dijkstra"


async def test_a_long_conversation_keeps_its_last_lines_only():
    app = app_over(ListDesk())
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await sit(pilot)
        for _turn in range(12):
            await say(pilot, "/missing")
        await until(pilot, lambda: len(screen.query_one(Talk).children) <= 200)


async def test_closing_shows_who_would_read_what_and_enter_writes_the_minutes():
    desk = ListDesk()
    app = app_over(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await sit(pilot)
        await say(pilot, "/close anyway | test")
        await until(pilot, lambda: isinstance(app.screen, HandoutScreen))
        await until(pilot, lambda: "by role and category: " in shown(app))
        named = [str(line.content) for line in app.screen.query(".item").results(Line)]
        assert len(set(named[-3:])) == 3
        assert named[-1] == "Willem de Graaf (Prison Service) · Chair's copy: the whole record"
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
        assert desk.written == ["NL-2026-017/3"]


async def test_home_leads_back_to_the_same_question():
    app = app_over(ListDesk())
    async with app.run_test(size=(80, 24)) as pilot:
        await sit(pilot)
        await say(pilot, "")
        question = str(app.screen.query_one("#question", Line).content)
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen) and bool(app.screen.query(OptionList)))
        await until(pilot, lambda: app.screen.query_one(OptionList).has_focus)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, ConferenceScreen) and bool(app.screen.query("#question")))
        await until(pilot, lambda: str(app.screen.query_one("#question", Line).content) == question)


async def test_home_shows_all_dates_in_one_style():
    app = app_over(ListDesk())
    async with app.run_test(size=(80, 40)) as pilot:
        await sit(pilot)
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen) and bool(app.screen.query(OptionList)))
        listed = app.screen.query_one(OptionList)
        lines = "\n".join(str(listed.get_option_at_index(n).prompt) for n in range(listed.option_count))
        assert "20 August 2026" in lines
        assert "2 September 2026" in lines
        assert not re.search(r"\d{4}-\d\d-\d\d", lines)


async def test_s10_there_is_no_command_that_takes_a_screenshot():
    app = app_over(ListDesk())
    async with app.run_test(size=(80, 24)):
        assert list(app.get_system_commands(app.screen)) == []
        assert not app.ENABLE_COMMAND_PALETTE


async def test_home_says_what_is_to_be_reviewed_what_is_not_listed_and_that_the_store_is_in_doubt():
    desk = ListDesk()
    view = desk.home()
    view.reviews, view.overdue_more = (("NL-2026-017", date(2026, 8, 1)),), 7
    view.doubt = _("This is not the store that was last used here [/] {n}", n=1)
    app = app_over(desk)
    async with app.run_test(size=(80, 40)) as pilot:
        await sit(pilot)
        await app.push_screen(HomeScreen(view, Catalogue("en")))
        await until(pilot, lambda: bool(app.screen.query(OptionList)))
        listed = app.screen.query_one(OptionList)
        lines = [str(listed.get_option_at_index(n).prompt) for n in range(listed.option_count)]
        assert any(line.startswith("  NL-2026-017 · ") and "1" in line and "Aug" in line for line in lines)
        assert any("and 7 more" in line for line in lines)
        assert "last used here [/] 1" in str(app.screen.query_one(".warned", Line).content)


async def test_typing_goes_on_after_the_window_was_too_small():
    app = app_over(ListDesk())
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await sit(pilot)
        await pilot.press(*"half")
        await pilot.resize_terminal(20, 5)
        await until(pilot, lambda: screen.has_class("too-small"))
        await pilot.resize_terminal(80, 24)
        await until(pilot, lambda: not screen.has_class("too-small") and screen.query_one(Writing).has_focus)
        await pilot.press(*"way")
        assert screen.query_one(Writing).text == "halfway"


@pytest.mark.parametrize("size", [(40, 12), (60, 14), (80, 24), (200, 60)])
async def test_question_and_line_are_both_on_screen_at_every_size(size):
    app = app_over(ListDesk())
    async with app.run_test(size=size) as pilot:
        screen = await sit(pilot)
        await pilot.pause()
        for wanted in ("#question", "#writing", "#hints"):
            region = screen.query_one(wanted).region
            assert region.height > 0
            assert screen.region.contains_region(region), wanted


async def test_a_question_stays_above_its_answer_and_enter_leaves_what_it_took():
    app = app_over(ListDesk())
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await sit(pilot)
        question = screen._asked
        assert question is not None
        assert question.offer is not None
        await say(pilot, "")
        said = [str(line.content) for line in screen.query_one(Talk).query(Line)]
        assert f"? {Catalogue('en').text(question.text)}" in said
        assert f"> {Catalogue('en').text(question.offer)}" in said


async def test_what_is_in_the_making_stands_with_the_question_about_it():
    app = app_over(ListDesk())
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await sit(pilot)
        await say(pilot, "/action Arrange temporary housing | owner: Dijkstra")
        assert "Arrange temporary housing" in str(screen.query_one("#question", Line).content)
        await say(pilot, "2026-09-12")
        assert "Arrange temporary housing" not in str(screen.query_one("#question", Line).content)


async def test_undo_says_what_it_took_back():
    app = app_over(ListDesk())
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await sit(pilot)
        await say(pilot, "/park The matter of the bicycle")
        await pilot.press("ctrl+z")
        await pilot.pause()
        assert "Undone: /park The matter of the bicycle" in "\n".join(
            str(x.content) for x in screen.query_one(Talk).query(Line)
        )


async def test_a_conference_that_goes_on_shows_what_was_said_lately():
    desk = ListDesk()
    app = app_over(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await sit(pilot)
        await say(pilot, "/park The matter of the bicycle")
    again = app_over(desk)
    async with again.run_test(size=(80, 24)) as pilot:
        screen = await sit(pilot)
        said = "\n".join(str(line.content) for line in screen.query_one(Talk).query(Line))
        assert "> /park The matter of the bicycle" in said
        assert "The matter of the bicycle" in said.split("> /park The matter of the bicycle")[1]


async def test_help_begins_with_the_question_at_hand_and_leads_back_to_it():
    app = app_over(ListDesk())
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await sit(pilot)
        await pilot.press("f1")
        await until(pilot, lambda: isinstance(app.screen, HelpScreen) and bool(app.screen.query("#help")))
        text = shown(app)
        assert screen._asked is not None
        assert text.index(Catalogue("en").text(screen._asked.text)) < text.index("/next")
        assert app.screen.query_one("#help").scroll_offset.y == 0
        await pilot.press("escape")
        await until(pilot, lambda: app.screen is screen and screen.query_one(Writing).has_focus)


async def test_keys_that_do_not_fit_are_left_out_whole():
    app = app_over(ListDesk())
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await sit(pilot)
        await pilot.pause()
        narrow = str(screen.query_one(Hints).content)
        assert len(narrow) <= 80
        assert "undo" in narrow
        await pilot.resize_terminal(200, 60)
        await until(pilot, lambda: "Ctrl+Q" in str(screen.query_one(Hints).content))


async def test_a_conference_planned_for_another_day_begins_only_at_a_second_enter():
    desk = ListDesk()
    record = desk.store.start
    desk.store.start = replace(record, conference=replace(record.conference, status=Status.PLANNED))
    view = desk.home()
    view.conferences = (replace(record.conference, status=Status.PLANNED, date=record.conference.date + timedelta(days=30)),)
    app = app_over(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await sit(pilot)
        await app.push_screen(HomeScreen(view, Catalogue("en")))
        await until(pilot, lambda: isinstance(app.screen, HomeScreen) and app.screen.query_one(OptionList).has_focus)
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, HomeScreen)
        assert "another day" in str(app.screen.query_one("#asked", Line).content)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, ConferenceScreen))


async def test_the_record_beside_leaves_out_what_goes_without_saying_and_the_conversation_does_not():
    app = app_over(ListDesk())
    async with app.run_test(size=(200, 60)) as pilot:
        await sit(pilot)
        await say(pilot, "/action rent the room | owner: Moreau | due: 2026-09-10")
        beside = str(app.screen.query_one("#record-text", Line).content)
        assert "rent the room" in beside
        assert "K12" not in beside
        assert "K12" in "\n".join(str(line.content) for line in app.screen.query_one(Talk).query(Line))
        await say(
            pilot, "/action tell the court | owner: Moreau | due: 2026-09-10 | level: H1 | for: Dijkstra | purpose: advice"
        )
        assert "H1" in str(app.screen.query_one("#record-text", Line).content)


async def test_a_question_whether_something_is_kept_is_not_said_again_above_its_answer():
    app = app_over(ListDesk())
    async with app.run_test(size=(200, 60)) as pilot:
        await sit(pilot)
        await say(pilot, "/goto 3")
        await say(pilot, SENTENCE)
        await say(pilot, "")
        said = "\n".join(str(line.content) for line in app.screen.query_one(Talk).query(Line))
        assert "> yes" in said
        assert "Understood" not in said


async def test_what_the_close_reports_stands_above_the_readers_of_the_minutes():
    app = app_over(ListDesk())
    async with app.run_test(size=(80, 24)) as pilot:
        await sit(pilot)
        await say(pilot, "/close anyway | the fire alarm went off")
        await until(pilot, lambda: isinstance(pilot.app.screen, HandoutScreen))
        assert "Not reached, and carried to the next conference" in shown(app)
        assert "Samira Moreau" in shown(app)


@pytest.mark.parametrize("line", ["/help", "help"])
async def test_asking_for_help_in_the_line_opens_its_page(line):
    app = app_over(ListDesk())
    async with app.run_test(size=(80, 24)) as pilot:
        await sit(pilot)
        await say(pilot, line)
        await until(pilot, lambda: isinstance(pilot.app.screen, HelpScreen))
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(pilot.app.screen, ConferenceScreen))
        assert pilot.app.screen.query_one(Writing).has_focus


async def test_a_question_to_the_assistant_is_answered_above_the_one_on_screen_and_guidance_stands_quietly_below():
    desk = ListDesk()
    app = app_over(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await sit(pilot)
        await say(pilot, "who owns 2/A1?")
        assert "2/A1 A-7QKM · owner: Marie Dijkstra" in shown(app)
        assert "Who is here?" not in "\n".join(str(line.content) for line in app.screen.query_one(Talk).query(Line))
        assert app.screen.query_one(Writing).has_focus
        for line in ("yes", "yes", "/goto 3", "/risk Old friends wait for him | from: Peeters", "/next"):
            await say(pilot, line)
        quiet = [str(line.content) for line in app.screen.query(".guidance")]
        assert quiet == ["A risk and no action since: R1. Who does something about it, and by when?"]
