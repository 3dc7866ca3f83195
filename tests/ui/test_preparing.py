"""The form that prepares a conference, without a screen: every way of saying an answer, any order of steps."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from assistant.cli.wiring import catalogue
from assistant.dialogue.answering import Room
from assistant.dialogue.reading import Setting
from assistant.flows import flow_ids
from assistant.protocols.load import load
from assistant.record import prepared
from assistant.text import Rejected
from assistant.ui.preparing.form import Form
from assistant.ui.preparing.moments import Timeless, Unsure, moment

PROTOCOLS = tuple((ident, load(ident, flow_ids()).title) for ident in ("eu-generic", "nl-mar"))
ROOMS = {
    language: Room(Setting(language=language, today=date(2026, 9, 2), languages=("en", "nl")), catalogue(language))
    for language in ("en", "nl")
}

START = ["NL-2026-018", "", "", "", "", "", "", "2027-03-04 10:00", "", ""]
PEOPLE = [
    "Ann Lee",
    "Police East",
    "POL",
    "",
    "Piet Jansen",
    "Prison Vught",
    "PRI",
    "unit head",
    "Anna Jansen-Smit",
    "Court",
    "JUD",
]
CASE = [*START, *PEOPLE, "", "-", ""]


def form(*said: str, language: str = "en") -> Form:
    made = Form(ROOMS[language], PROTOCOLS)
    for line in said:
        made.say(line)
    return made


def words(made: Form, language: str = "en") -> str:
    return catalogue(language).text(made.asked().text)


def answers(made: Form) -> dict[str, object]:
    case, conference = made.tables()["case"], made.tables()["conference"]
    assert isinstance(case, dict)
    assert isinstance(conference, dict)
    return {**case, **conference}


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize(
    ("before", "key", "said", "kept"),
    [
        (1, "country", "be", "BE"),
        (1, "country", "Belgium", "BE"),
        (1, "country", "Netherl", "NL"),
        (2, "phase", "2", "detention"),
        (2, "phase", "detention", "detention"),
        (2, "phase", "DETENT", "detention"),
        (2, "phase", "after", "after-care"),
        (3, "basis", "mou", "mou"),
        (3, "basis", "none", "none"),
        (3, "basis", "Consent", "consent"),
        (6, "protocol", "nl-mar", "nl-mar"),
        (6, "protocol", "mar", "nl-mar"),
        (6, "protocol", "1", "eu-generic"),
        (8, "language", "nederlands", "nl"),
        (8, "language", "Dutch", "nl"),
        (8, "language", "fr", "fr"),
        (8, "language", "svenska", "sv"),
    ],
)
def test_a_choice_is_made_by_number_key_label_or_beginning(language, before, key, said, kept):
    assert answers(form(*START[:before], said, language=language))[key] == kept


@pytest.mark.parametrize(
    ("before", "key", "said", "kept"),
    [
        (1, "country", "Duitsland", "DE"),
        (2, "phase", "nazorg", "after-care"),
        (3, "basis", "conv", "mou"),
        (8, "language", "Deens", "da"),
    ],
)
def test_a_choice_is_made_by_its_dutch_name_in_dutch(before, key, said, kept):
    assert answers(form(*START[:before], said, language="nl"))[key] == kept


def test_a_beginning_that_fits_several_names_those_it_fits():
    made = form(*START, "Ann Lee", "Vught")
    with pytest.raises(Rejected) as problem:
        made.say("pris")
    told = catalogue("en").text(problem.value.message)
    assert "3 Prison" in told
    assert "Police" not in told


@pytest.mark.parametrize(
    ("before", "wrong"),
    [
        (0, "Ahmed B."),
        (0, ""),
        (1, "NL-2027-010"),
        (2, "soon"),
        (4, "in spring"),
        (7, "4 March 2027"),
        (7, ""),
        (8, "2027"),
        (10, "-"),
    ],
)
def test_an_answer_that_does_not_fit_changes_nothing(before, wrong):
    made = form(*START[:before])
    asked = made.asked()
    with pytest.raises(Rejected):
        made.say(wrong)
    assert made.asked() == asked


@pytest.mark.parametrize("agency", ["POL", "mh", "p2"])
def test_an_agency_that_is_a_role_or_an_id_is_refused_when_it_is_said(agency):
    with pytest.raises(Rejected):
        form(*START, "Ann Lee", agency)


@pytest.mark.parametrize("said", ["back", "terug", "vorige", "undo", "/back", "/terug", "Back", "TERUG"])
@pytest.mark.parametrize("language", ["en", "nl"])
def test_words_that_go_back_never_become_a_name_or_an_agency(language, said):
    made = form(*START, "Ann Lee", language=language)
    made.say(said)
    assert words(made) == "Name of a participant?"
    made.say("")
    assert made.tables()["participant"] == [{"id": "p1", "name": "Ann Lee"}]


@pytest.mark.parametrize("said", ["?", "help", "hulp", "/help", "/?", "Help"])
@pytest.mark.parametrize("language", ["en", "nl"])
def test_words_that_ask_for_help_never_become_a_name_or_an_agency(language, said):
    made = form(*START, language=language)
    assert made.say(said) is not None
    made.say("Ann Lee")
    assert made.say(said) is not None
    assert made.tables()["participant"] == [{"id": "p1", "name": "Ann Lee"}]


def test_a_command_of_the_conference_is_no_name():
    with pytest.raises(Rejected):
        form(*START, "/next")


@pytest.mark.parametrize("done", ["", "-", "done", "klaar", "niemand", "no", "that's all"])
def test_naming_people_ends_in_plain_words(done):
    made = form(*START, *PEOPLE[:4], done, language="nl")
    assert words(made) == "Who chairs?"


@pytest.mark.parametrize("said", ["Jansen", "piet", "2", "PIET JANSEN", "p2", "unit head", "Prison Vught", "Piet Jannsen"])
def test_the_chair_is_chosen_by_any_part_of_a_name_that_fits_one(said):
    people = [*PEOPLE[:8], "Anna Smit", "Court", "JUD"]
    assert answers(form(*START, *people, "", "-", said))["chair"] == "p2"


@pytest.mark.parametrize("said", ["jansen", "an", "Bakker", "4"])
def test_a_name_that_fits_several_or_nobody_is_asked_again(said):
    made = form(*CASE[:-1])
    with pytest.raises(Rejected):
        made.say(said)
    assert words(made) == "Who chairs?"


@pytest.mark.parametrize("said", ["ja", "yes", "j", "y", "ok", "klopt", ""])
def test_yes_is_said_in_both_languages(said):
    for language in ("en", "nl"):
        if (said, language) not in (("j", "en"), ("y", "nl")):
            assert form(*CASE, language=language).complete(said)


@pytest.mark.parametrize("said", ["nee", "no", "n", "99", "nothing like it"])
def test_what_is_no_line_asks_for_its_number(said):
    for language in ("en", "nl"):
        made = form(*CASE, language=language)
        assert not made.complete(said)
        with pytest.raises(Rejected, match="Which line"):
            made.say(said)


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("2027-03-04T10:00", "2027-03-04T10:00:00"),
        ("2027-03-04 10:00", "2027-03-04T10:00:00"),
        ("2027-03-04T10:00:00", "2027-03-04T10:00:00"),
        ("4 March 2027 at 10", "2027-03-04T10:00:00"),
        ("4 maart 2027, 10:30", "2027-03-04T10:30:00"),
        ("1 april 27 14:00", "2027-04-01T14:00:00"),
        ("1 april '27 om 10 uur", "2027-04-01T10:00:00"),
        ("1-4-2027 10.15", "2027-04-01T10:15:00"),
        ("18 sept 14:00", "2026-09-18T14:00:00"),
        ("18 sept 14u30", "2026-09-18T14:30:00"),
        ("vrijdag 14 uur", "2026-09-04T14:00:00"),
        ("14:00 vrijdag", "2026-09-04T14:00:00"),
        ("volgende week vrijdag 14:00", "2026-09-11T14:00:00"),
        ("Friday of next week at 2 pm", "2026-09-11T14:00:00"),
        ("vrijdag 2 uur 's middags", "2026-09-04T14:00:00"),
        ("morgen 9:30", "2026-09-03T09:30:00"),
        ("over twee weken om 10 uur", "2026-09-16T10:00:00"),
    ],
)
def test_a_moment_is_taken_as_it_is_said(said, kept):
    assert moment(ROOMS["nl"])(said) == kept


def test_a_moment_offered_in_words_is_read_back_as_itself():
    for language in ("en", "nl"):
        shown = catalogue(language).value(date(2026, 9, 18))
        assert moment(ROOMS[language])(f"{shown}, 14:00") == "2026-09-18T14:00:00"


@pytest.mark.parametrize("said", ["next Friday 14:00", "vrijdag 5 september 2026 14:00"])
def test_a_day_in_doubt_is_asked(said):
    with pytest.raises(Unsure) as doubt:
        moment(ROOMS["nl"])(said)
    assert all(m.endswith("T14:00:00") for m in doubt.value.moments)


@pytest.mark.parametrize("said", ["soon", "31 februari 10:00", "4 maart 25:00", "14:00", "2027-02-30 10:00", "", "18.09"])
def test_what_is_no_moment_is_told(said):
    with pytest.raises(Rejected) as problem:
        moment(ROOMS["nl"])(said)
    assert not isinstance(problem.value, Unsure | Timeless)


@pytest.mark.parametrize("time", ["14:00", "14 uur", "om 14u", "14", "at 2 pm"])
def test_the_time_alone_completes_the_day_before_it(time):
    made = form(*START[:4])
    with pytest.raises(Timeless):
        made.say("1 april 27")
    made.say(time)
    assert answers(made)["release"] == "2027-04-01T14:00:00"


def test_stepping_back_from_the_end_to_the_beginning_and_entering_forward_gives_the_same():
    made = form(*CASE)
    whole = made.tables()
    steps = 0
    while made.begun:
        made.back()
        steps += 1
    assert steps == len(CASE)
    while words(made) != "Is this right?":
        made.say("-" if words(made).startswith("Name of the next") and len(made.tables()["participant"]) == 3 else "")
    assert made.tables() == whole


LINES = st.one_of(
    st.sampled_from(
        [*CASE, "back", "?", "no", "-", "1", "5", "11", "12", "13", "remove", "next Friday 14:00", "18 sept", "2 pm"]
    ),
    st.text(max_size=8),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(LINES, max_size=40), st.sampled_from(["en", "nl"]))
@example(["¹", "change 1", "²"], "en")
def test_whatever_is_said_at_the_look_over_what_is_complete_is_a_prepare_file(said, language):
    made = form(*CASE, language=language)
    for line in said:
        if made.complete(line):
            prepared.read(made.tables(), lambda _ident: "1")
            continue
        before = made.asked()
        try:
            helped = made.say(line)
        except Rejected:
            assert made.asked() == before
        else:
            assert helped is None or made.asked() == before
        catalogue(language).text(made.asked().text)
