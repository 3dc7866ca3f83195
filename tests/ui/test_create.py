"""Creating a case on the screen, in English and in Dutch: what a chair may say, step back to, and mend."""

from __future__ import annotations

import re

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, OptionList

from assistant.cli.wiring import catalogue
from assistant.ui.app import ConveneApp
from assistant.ui.screens.create import CreateScreen
from assistant.ui.screens.home import HomeScreen
from assistant.ui.widgets.choices import Choices
from assistant.ui.widgets.hints import Hints
from assistant.ui.widgets.line import Line

from .desk import ListDesk
from .test_app import shown, sit, until

CASE = [
    "NL-2026-018",
    "",
    "",
    "",
    "",
    "",
    "",
    "4 March 2027 at 10",
    "Dutch",
    "",
    "Ann Lee",
    "Police East",
    "police",
    "",
    "",
    "",
]
"""Answers to every question up to the look-over."""

WORDS = {
    "en": {"question": "Is this right?", "offer": "Enter takes: Detention", "missing": "The time is missing"},
    "nl": {"question": "Klopt dit?", "offer": "Enter neemt over: Detentie", "missing": "De tijd ontbreekt"},
}


def app_in(language: str, desk: ListDesk | None = None) -> ConveneApp:
    return ConveneApp(desk or ListDesk(), catalogue(language), lambda _problem: "REFERENCE")


async def creating(pilot: Pilot[int], key: str = "n") -> CreateScreen:
    await sit(pilot)
    await pilot.press("escape")
    await until(pilot, lambda: isinstance(pilot.app.screen, HomeScreen) and bool(pilot.app.screen.query(OptionList)))
    await pilot.press(key)
    await until(pilot, lambda: isinstance(pilot.app.screen, CreateScreen) and bool(pilot.app.screen.query(Input)))
    screen = pilot.app.screen
    assert isinstance(screen, CreateScreen)
    return screen


async def reply(pilot: Pilot[int], *answers: str) -> None:
    for answer in answers:
        pilot.app.screen.query_one(Input).value = answer
        await pilot.press("enter")
        await pilot.pause()


def question(screen: CreateScreen) -> str:
    return str(screen.query_one("#ask", Line).content)


def problem(screen: CreateScreen) -> str:
    shown = screen.query_one("#problem", Line)
    return str(shown.content) if shown.display else ""


@pytest.mark.parametrize(("language", "key"), [("en", "n"), ("nl", "N")])
async def test_a_case_is_created_by_answering_and_is_the_one_at_hand_on_home(language, key):
    desk = ListDesk()
    app = app_in(language, desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await creating(pilot, key)
        await reply(pilot, *CASE)
        assert not desk.created
        assert WORDS[language]["question"] in shown(app)
        await reply(pilot, "")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen) and bool(app.screen.query(OptionList)))
        listed = app.screen.query_one(OptionList)
        await until(pilot, lambda: listed.highlighted_option is not None)
        assert listed.highlighted_option.id == "conference:NL-2026-018/1"
    assert desk.created == [
        {
            "case": {"reference": "NL-2026-018", "country": "NL", "phase": "detention", "basis": "law"},
            "conference": {"protocol": "eu-generic", "date": "2027-03-04T10:00:00", "language": "nl", "chair": "p1"},
            "participant": [{"id": "p1", "name": "Ann Lee", "agency": "Police East", "role": "POL"}],
        }
    ]


KEYS = re.compile(r"\b(detention|pre-release|law|mou|intake|after-care|POL|PRB|eu-generic|yes|no|p1)\b")
"""Keys of the vocabularies that are no Dutch words."""


async def test_every_question_and_the_look_over_show_words_of_the_interface_and_no_keys():
    app = app_in("nl")
    async with app.run_test(size=(80, 40)) as pilot:
        await creating(pilot)
        seen = []
        for answer in CASE:
            await reply(pilot, answer)
            seen.append(shown(app))
        text = "\n".join(seen).replace("/terug", "")
        assert not KEYS.findall(text.replace("(Intake)", ""))
        assert WORDS["nl"]["offer"] in text
        assert "2 Convenant" in text
        assert "Datum en tijd: donderdag 4 maart 2027, 10:00" in seen[-1]
        assert "Ann Lee, Police East, Politie" in seen[-1]


async def test_what_an_answer_lacks_is_told_at_once_and_the_telling_goes_with_the_next_good_one():
    app = app_in("nl")
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await creating(pilot)
        await reply(pilot, *CASE[:2])
        asked = question(screen)
        await reply(pilot, "soon")
        assert question(screen) == asked
        assert problem(screen)
        assert screen.query_one(Input).selected_text == "soon"  # typing replaces it
        await reply(pilot, "nazorg")
        assert question(screen) != asked
        assert not problem(screen)


@pytest.mark.parametrize("language", ["en", "nl"])
async def test_a_day_without_a_time_is_completed_by_the_time_alone(language):
    app = app_in(language)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await creating(pilot)
        await reply(pilot, *CASE[:4], "1 april 27")
        assert WORDS[language]["missing"] in problem(screen)
        assert "2027" in problem(screen)
        await reply(pilot, "14:00")
        assert screen._form._state.answers["case.release"] == "2027-04-01T14:00:00"


async def test_a_day_in_doubt_is_chosen_by_number():
    app = app_in("nl")
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await creating(pilot)
        await reply(pilot, *CASE[:7], "next Friday 14:00")
        assert question(screen) == "Welke datum wordt bedoeld?"
        options = str(screen.query_one(Choices).content)
        assert "1 vrijdag 4 september 2026, 14:00" in options
        await reply(pilot, "2")
        assert screen._form._state.answers["conference.date"] == "2026-09-11T14:00:00"


@pytest.mark.parametrize(("language", "way"), [("en", "/back"), ("nl", "terug"), ("en", "ctrl+z"), ("nl", "up")])
async def test_a_step_back_asks_the_question_before_with_its_answer_offered(language, way):
    app = app_in(language)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await creating(pilot)
        await reply(pilot, *CASE[:10])
        name = question(screen)
        await reply(pilot, "Ann Lee")
        await (pilot.press(way) if way in ("ctrl+z", "up") else reply(pilot, way))
        await pilot.pause()
        assert question(screen) == name
        assert "Ann Lee" in str(screen.query_one("#note", Line).content)
        await reply(pilot, "", "Police East")
        got = screen._form._state.answers
        assert (got["p1.name"], got["p1.agency"]) == ("Ann Lee", "Police East")


@pytest.mark.parametrize(("language", "way"), [("nl", "?"), ("en", "f1")])
async def test_help_explains_every_question_and_answers_none(language, way):
    app = app_in(language)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await creating(pilot)
        told = set()
        for answer in [*CASE, None]:
            asked = question(screen)
            await (pilot.press(way) if way == "f1" else reply(pilot, way))
            await pilot.pause()
            assert question(screen) == asked
            explained = screen.query_one("#told", Line)
            assert explained.display
            told.add(str(explained.content))
            if answer is not None:
                await reply(pilot, answer)
                assert not explained.display
        assert len(told) == len(CASE)  # all differ, but both questions for a name


async def test_ctrl_z_takes_back_what_is_typed_before_it_steps_back():
    app = app_in("en")
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await creating(pilot)
        await reply(pilot, CASE[0])
        asked = question(screen)
        await pilot.press(*"abc")
        await pilot.press("ctrl+z")
        assert (question(screen), screen.query_one(Input).value) == (asked, "")
        await pilot.press("ctrl+z", "ctrl+z")
        assert "first question" in problem(screen)


PEOPLE = [*CASE[:14], "Piet Jansen", "Prison Vught", "pri", "unit head", "done"]


async def test_the_chair_is_chosen_by_name():
    app = app_in("en")
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await creating(pilot)
        await reply(pilot, *PEOPLE)
        assert "1 Ann Lee   2 Piet Jansen" in str(screen.query_one(Choices).content)
        await reply(pilot, "jansen")
        assert "Chair: Piet Jansen" in shown(app)


async def test_no_asks_for_the_line_and_the_look_over_comes_back_after_its_change():
    desk = ListDesk()
    app = app_in("nl", desk)
    async with app.run_test(size=(80, 30)) as pilot:
        screen = await creating(pilot)
        await reply(pilot, *PEOPLE, "", "nee")
        assert "Welke regel" in problem(screen)
        await reply(pilot, "10", "Vught")
        assert question(screen) == "Klopt dit?"
        assert "10 Plaats: Vught" in shown(app)
        await reply(pilot, "doel", "Een woning", "12", "2", "Politie Zuid")
        assert question(screen) == "Klopt dit?"
        await reply(pilot, "ja")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
    made = desk.created[0]
    assert made["case"]["objective"] == "Een woning"
    assert made["conference"]["place"] == "Vught"
    assert [p["agency"] for p in made["participant"]] == ["Politie Zuid", "Prison Vught"]


async def test_a_participant_can_be_removed_and_another_added_at_the_look_over():
    desk = ListDesk()
    app = app_in("en", desk)
    async with app.run_test(size=(80, 30)) as pilot:
        screen = await creating(pilot)
        await reply(pilot, *PEOPLE, "Lee", "Ann Lee", "remove")
        assert question(screen) == "Who chairs?"  # who was to chair is gone
        await reply(pilot, "", "12", "5")
        assert "At least one" in problem(screen)
        await reply(pilot, "", "13", "Ruth Okafor", "Mental Health", "MH", "")
        assert question(screen) == "Is this right?"
        await reply(pilot, "")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
    assert [p["name"] for p in desk.created[0]["participant"]] == ["Piet Jansen", "Ruth Okafor"]
    assert desk.created[0]["conference"]["chair"] == "p2"


async def test_what_enter_does_at_the_next_participant_never_contradicts_itself():
    app = app_in("nl")
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await creating(pilot)
        await reply(pilot, *CASE[:14])
        assert str(screen.query_one("#note", Line).content) == "Enter als iedereen is genoemd."
        await reply(pilot, "Piet Jansen", "terug")
        assert str(screen.query_one("#note", Line).content) == "Enter neemt over: Piet Jansen; - als iedereen is genoemd"
        await reply(pilot, "-")
        assert question(screen) == "Wie zit voor?"


async def test_where_the_store_refuses_the_look_over_says_why_and_nothing_is_lost():
    app = app_in("en")
    async with app.run_test(size=(80, 30)) as pilot:
        screen = await creating(pilot)
        await reply(pilot, *CASE)
        screen.refuse("This was refused.")
        assert problem(screen) == "This was refused."
        await reply(pilot, "1", "NL-2026-019")
        assert not problem(screen)
        assert "NL-2026-019" in shown(app)


async def test_escape_leaves_only_when_it_is_asked_for_twice():
    app = app_in("en")
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await creating(pilot)
        await reply(pilot, *CASE[:3])
        await pilot.press("escape")
        assert "Esc again" in shown(app)
        await reply(pilot, "")
        await pilot.press("escape")
        await pilot.pause()
        assert app.screen is screen
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))


@pytest.mark.parametrize("size", [(40, 12), (80, 24), (200, 60)])
async def test_question_choices_and_line_are_all_on_screen(size):
    app = app_in("nl")
    async with app.run_test(size=size) as pilot:
        screen = await creating(pilot)
        await reply(pilot, *CASE[:12])
        await pilot.pause()
        wanted = [screen.query_one(Input), screen.query_one(Hints)]
        if size[1] > 12:
            wanted += [screen.query_one("#ask"), screen.query_one(Choices)]
        for widget in wanted:
            assert widget.region.height > 0
            assert screen.region.contains_region(widget.region), widget
        rows = [screen.query_one(Choices).render_line(y).text.rstrip() for y in range(screen.query_one(Choices).size.height)]
        assert not any(re.search(r"\d$", row) for row in rows)  # no number apart from what it names
