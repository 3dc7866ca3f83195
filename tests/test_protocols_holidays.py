"""Public holidays by country and region, in the language asked for and never in the machine's."""

import subprocess
import sys
from datetime import date

import pytest

from assistant.protocols.holidays import holidays_of


def test_names_are_in_the_language_asked_for():
    assert holidays_of("NL", "", (2026,), "nl")[date(2026, 4, 27)] == "Koningsdag"
    assert holidays_of("NL", "", (2026,), "en")[date(2026, 4, 27)] == "King's Day"
    assert holidays_of("BE", "", (2026,), "fr")[date(2026, 5, 1)] == "Fête du Travail"


def test_a_language_the_calendar_lacks_becomes_english():
    assert holidays_of("NL", "", (2026,), "fr")[date(2026, 12, 25)] == "Christmas Day"


@pytest.mark.parametrize("place", ["C", "de_DE.UTF-8", "sv_SE.UTF-8"])
def test_the_machines_locale_changes_nothing(place):
    code = (
        "from datetime import date; from assistant.protocols.holidays import holidays_of;"
        "print(ascii(holidays_of('SE', '', (2026,), 'sv')[date(2026, 12, 25)]))"
    )
    env = {"LC_ALL": place, "LANG": place, "LANGUAGE": place, "PYTHONPATH": "."}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=env, check=True)
    assert done.stdout.strip() == "'Juldagen'"


def test_midsummers_eve_is_a_day_off_in_sweden():
    assert date(2026, 6, 19) in holidays_of("SE", "", (2026,), "sv")


def test_a_region_adds_its_own_days_and_an_unknown_one_nothing():
    hamburg = holidays_of("DE", "HH", (2026,), "de")
    assert date(2026, 10, 31) in hamburg
    assert date(2026, 10, 31) not in holidays_of("DE", "BE", (2026,), "de")
    assert holidays_of("DE", "??", (2026,), "de") == holidays_of("DE", "", (2026,), "de")


@pytest.mark.parametrize("country", ["", "XX", "nowhere", "Nl\x1b[31m"])
def test_an_unknown_country_has_no_holidays(country):
    assert holidays_of(country, "", (2026,), "en") == {}


def test_only_the_years_asked_for_are_given_in_order():
    days = list(holidays_of("nl", "", (2027, 2026), "nl"))
    assert {d.year for d in days} == {2026, 2027}
    assert days == sorted(days)


def test_the_calendar_is_loaded_only_when_it_is_used():
    code = "import sys, assistant.protocols.holidays, assistant.protocols.load; sys.exit('holidays' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
