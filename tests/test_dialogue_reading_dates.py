"""Dates: every convention of the contract, in English and Dutch; the conference is on Wednesday 4 March 2026."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.dialogue.reading import Setting, read, read_date
from assistant.record.case import Participant
from assistant.record.vocabulary import Role
from assistant.text import Rejected
from tests.test_dialogue_reading_people import TABLE

TODAY = date(2026, 3, 4)
EN = Setting("en", TODAY, (), ("nl",))
NL = Setting("nl", TODAY, (), ("en",))


def day(words: str, setting: Setting = EN) -> str | None:
    found = read_date(words, setting).date
    return found.isoformat() if found else None


def candidates(words: str, setting: Setting = EN) -> list[str]:
    reading = read_date(words, setting)
    assert reading.date is None
    return [d.isoformat() for d in reading.candidates]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("2026-06-12", "2026-06-12"),
        ("12 June", "2026-06-12"),
        ("by 12 June", "2026-06-12"),
        ("June 12th, 2027", "2027-06-12"),
        ("the 15th", "2026-03-15"),
        ("15", "2026-03-15"),
        ("1 march", "2027-03-01"),
        ("4 March", "2026-03-04"),
        ("Friday", "2026-03-06"),
        ("Wednesday", "2026-03-11"),
        ("this Friday", "2026-03-06"),
        ("Friday of next week", "2026-03-13"),
        ("Friday afternoon", "2026-03-06"),
        ("within 14 days", "2026-03-18"),
        ("in two weeks", "2026-03-18"),
        ("in a fortnight", "2026-03-18"),
        ("within 48 hours", "2026-03-06"),
        ("within 5 working days", "2026-03-11"),
        ("within a month", "2026-04-04"),
        ("end of the month", "2026-03-31"),
        ("the end of May", "2026-05-31"),
        ("end of next month", "2026-04-30"),
        ("mid-April", "2026-04-15"),
        ("end of the year", "2026-12-31"),
        ("year end", "2026-12-31"),
        ("13/04", "2026-04-13"),
        ("04/13", "2026-04-13"),
        ("04/04", "2026-04-04"),
        ("13.04.26", "2026-04-13"),
        ("between 9 and 13 March", "2026-03-13"),
        ("from 9 to 13 March", "2026-03-13"),
        ("9-13 March", "2026-03-13"),
        ("from Monday to Wednesday", "2026-03-11"),
        ("28 May to 3 June", "2026-06-03"),
        ("Friday 13 March", "2026-03-13"),
        ("next Friday, 13 March", "2026-03-13"),
        ("a week on Monday", "2026-03-16"),
        ("tomorrow", "2026-03-05"),
        ("the day after tomorrow", "2026-03-06"),
        ("yesterday", "2026-03-03"),
        ("week 24", "2026-06-14"),
        ("by Monday 9 March at 14:00", "2026-03-09"),
    ],
)
def test_words_mean_one_day_in_english(words: str, expected: str) -> None:
    assert day(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("12 juni", "2026-06-12"),
        ("uiterlijk vrijdag", "2026-03-06"),
        ("woensdag", "2026-03-11"),
        ("aanstaande vrijdag", "2026-03-06"),
        ("a.s. vrijdag", "2026-03-06"),
        ("deze vrijdag", "2026-03-06"),
        ("volgende week vrijdag", "2026-03-13"),
        ("vrijdag volgende week", "2026-03-13"),
        ("vrijdagmiddag", "2026-03-06"),
        ("binnen twee weken", "2026-03-18"),
        ("over 14 dagen", "2026-03-18"),
        ("eind van de maand", "2026-03-31"),
        ("eind mei", "2026-05-31"),
        ("half april", "2026-04-15"),
        ("jaareinde", "2026-12-31"),
        ("03/04", "2026-04-03"),
        ("1-4-2026", "2026-04-01"),
        ("tussen 9 en 13 maart", "2026-03-13"),
        ("9 t/m 13 maart", "2026-03-13"),
        ("van maandag tot woensdag", "2026-03-11"),
        ("maandag over een week", "2026-03-16"),
        ("de 15e", "2026-03-15"),
        ("vrijdag de 13e", "2026-03-13"),
        ("overmorgen", "2026-03-06"),
        ("morgenochtend", "2026-03-05"),
        ("vóór 1 mei", "2026-05-01"),
        ("vr 13 mrt", "2026-03-13"),
    ],
)
def test_words_mean_one_day_in_dutch(words: str, expected: str) -> None:
    assert day(words, NL) == expected


def test_next_with_a_weekday_is_asked() -> None:
    assert candidates("next Friday") == ["2026-03-06", "2026-03-13"]
    assert candidates("next Monday") == ["2026-03-09", "2026-03-16"]
    assert candidates("volgende vrijdag", NL) == ["2026-03-06", "2026-03-13"]


def test_digits_that_may_be_either_order_are_asked_in_english_only() -> None:
    assert candidates("03/04") == ["2026-04-03", "2026-03-04"]
    assert day("03/04", NL) == "2026-04-03"


def test_a_weekday_decides_between_two_orders() -> None:
    assert day("Friday 03/04") == "2026-04-03"


def test_a_weekday_that_contradicts_its_date_is_asked() -> None:
    assert read_date("Friday 12 March", EN).date is None
    assert read_date("vrijdag 12 maart", NL).date is None


def test_this_weekday_on_that_weekday_is_asked() -> None:
    assert candidates("this Wednesday") == ["2026-03-04", "2026-03-11"]


def test_two_days_to_choose_from_are_asked() -> None:
    assert candidates("2 or 3 June") == ["2026-06-02", "2026-06-03"]
    assert candidates("Friday or Monday") == ["2026-03-06", "2026-03-09"]


@pytest.mark.parametrize(
    "words", ["31.02.", "31 June", "2026-02-30", "0001-01-01", "9999-12-31", "30 februari", "32 June 2026"]
)
def test_a_day_that_does_not_exist_is_rejected_with_its_words(words: str) -> None:
    with pytest.raises(Rejected) as refusal:
        read_date(words, NL)
    assert words in str(refusal.value.message)


@pytest.mark.parametrize("words", ["", "soon", "the flat", "Dijkstra", "12", "x" * 5000, "he sat down", "24/7"])
def test_words_without_a_date_are_rejected(words: str) -> None:
    if words == "12":
        assert day(words) == "2026-03-12"
        return
    with pytest.raises(Rejected):
        read_date(words, EN)


def test_the_next_meeting_and_the_release_are_days_where_they_are_known() -> None:
    known = Setting("en", TODAY, (), (), release=date(2026, 9, 18), next_conference=date(2026, 4, 15))
    assert day("the next meeting", known) == "2026-04-15"
    assert day("two weeks before release", known) == "2026-09-04"


def test_a_date_in_another_language_of_the_table_is_read() -> None:
    assert day("12 juni", EN) == "2026-06-12"


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 12, 31)))
def test_every_iso_date_reads_as_itself(value: date) -> None:
    assert read_date(value.isoformat(), EN).date == value


@given(st.integers(min_value=1, max_value=2000), st.sampled_from(["in {} days", "within {} days"]))
def test_within_n_days_is_today_plus_n(n: int, words: str) -> None:
    assert read_date(words.format(n), EN).date == TODAY + timedelta(days=n)


@given(st.dates(min_value=date(2020, 1, 1), max_value=date(2030, 12, 31)), st.integers(min_value=0, max_value=6))
def test_a_weekday_alone_is_the_next_one_strictly_after_today(today: date, index: int) -> None:
    name = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"][index]
    found = read_date(name, Setting("en", today, ())).date
    assert found is not None
    assert found.weekday() == index
    assert 0 < (found - today).days <= 7


@given(st.dates(min_value=date(2020, 1, 1), max_value=date(2030, 12, 31)))
def test_a_day_without_a_year_is_its_next_occurrence(today: date) -> None:
    found = read_date("12 June", Setting("en", today, ())).date
    assert found is not None
    assert 0 <= (found - today).days < 366


@pytest.mark.parametrize(
    "text", ["He may go in a second", "He is 14 and sat with mum", "monitored 24/7", "3/4 of the meals", "2-3 times a week"]
)
def test_words_that_only_look_like_a_date_are_none(text: str) -> None:
    reading = read(text, EN)
    assert (reading.due, reading.observed, reading.date_words) == (None, None, None)


POLICE = (Participant(id="p4", name="Ahmed el Amrani", agency="Police", role=Role.POL),)
SEPTEMBER = Setting("en", date(2026, 9, 2), POLICE, ("nl",))


@pytest.mark.parametrize(
    ("words", "day"),
    [("1 September", "2026-09-01"), ("Monday", "2026-08-31"), ("1 Sep", "2026-09-01"), ("Aug 30", "2026-08-30"),
     ("12 June", "2026-06-12"), ("maandag", "2026-08-31"), ("5 October", "2025-10-05"), ("today", "2026-09-02")],
)  # fmt: skip
def test_a_day_of_observation_never_lies_in_the_future(words: str, day: str) -> None:
    assert str(read_date(words, SEPTEMBER, past=True).date) == day


@pytest.mark.parametrize("words", ["last week", "vorige week", "tomorrow", "3 October 2026", "this month"])
def test_a_period_or_a_day_to_come_is_no_day_of_observation(words: str) -> None:
    with pytest.raises(Rejected):
        read_date(words, SEPTEMBER, past=True)


@pytest.mark.parametrize("words", ["last week", "between 20 and 25 August", "over the weekend"])
def test_a_period_stays_in_the_wording_and_is_no_guessed_day(words: str) -> None:
    reading = read(f"police: seen near the shop {words}", SEPTEMBER)
    assert (reading.observed, reading.asks, words in reading.wording) == (None, (), True)


@given(st.dates(date(2024, 1, 1), date(2028, 12, 31)), st.sampled_from(["%d %B", "%A", "%d %b", "%Y-%m-%d"]))
def test_no_words_make_an_observation_of_the_future(day: date, shape: str) -> None:
    setting = Setting("en", date(2026, 9, 2), POLICE)
    reading = read(f"police: seen near the shop on {day.strftime(shape)}", setting)
    assert reading.observed is None or reading.observed <= setting.today
    assert all(d <= setting.today for d in reading.date_candidates)


def test_a_shortened_month_takes_its_full_stop_along() -> None:
    assert read("police: seen 1 Sept. near the shop", SEPTEMBER).wording == "seen near the shop"


def test_a_surname_that_is_a_weekday_is_somebody_and_no_day() -> None:
    quintas = Participant(id="q1", name="Helena Quintas", agency="Câmara", role=Role.MUN)
    setting = Setting("pt", date(2026, 3, 4), (quintas,))
    reading = read("A Quintas envia o relatório na quinta", setting)
    assert (reading.owner, reading.due) == (("q1",), date(2026, 3, 5))
    assert read("Segundo a Quintas, o processo foi arquivado", setting).observed is None


def test_a_day_in_a_reason_is_no_deadline() -> None:
    setting = Setting("nl", date(2026, 3, 4), TABLE)
    reading = read("Dijkstra regelt een briefadres, want anders staat hij binnen een maand op straat", setting)
    assert (reading.kind, reading.owner, reading.due) == ("action", ("p1",), None)
    assert read("Dijkstra regelt dat binnen een maand, want anders staat hij op straat", setting).due == date(2026, 4, 4)
