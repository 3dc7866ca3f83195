"""Hungarian: cases written onto names and dates, dropped pronouns, the year first; the conference is on Wednesday 4 March 2026."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.dialogue.reading import Reading, Setting, read, read_date, read_people
from tests.test_dialogue_reading_people import TABLE, person

FAMILY_FIRST = (
    person("p1", "Kovács Péter", "Pártfogó Felügyelői Szolgálat", "PRB", "pártfogó felügyelő"),
    person("p2", "Nagy Katalin", "Fővárosi Főügyészség", "PRO", "ügyész"),
    person("p3", "Kiss Tamás", "Váltó-sáv Alapítvány", "NGO"),
    person("p4", "Kiss Mária", "Családsegítő Központ", "SOC"),
)
HU = Setting("hu", date(2026, 3, 4), TABLE, ("en", "nl"))
NATIVE = Setting("hu", date(2026, 3, 4), FAMILY_FIRST)


def hu(text: str) -> Reading:
    return read(text, HU)


@pytest.mark.parametrize(
    ("words", "expected"),
    [("péntekig", "2026-03-06"), ("hétfőn", "2026-03-09"), ("március 15-ig", "2026-03-15"), ("15-én", "2026-03-15"),
     ("2026.03.15-ig", "2026-03-15"), ("03.15.", "2026-03-15"), ("április elsejéig", "2026-04-01"), ("1-jéig", "2026-04-01"),
     ("két héten belül", "2026-03-18"), ("három hét múlva", "2026-03-25"), ("három napja", "2026-03-01"),
     ("a hónap végéig", "2026-03-31"), ("április közepéig", "2026-04-15"), ("jövő hét péntekig", "2026-03-13"),
     ("március 9. és 13. között", "2026-03-13"), ("március 15-e előtt", "2026-03-15"), ("jövő pénteken", "")],
)  # fmt: skip
def test_words_mean_one_day_in_hungarian(words: str, expected: str) -> None:
    found = read_date(words, HU).date
    assert (found.isoformat() if found else "") == expected


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Dijkstra megkéri Moreau-t, hogy péntekig küldje el az aktát", "p2"),
        ("Dijkstra péntekig elküldi az aktát Moreau-nak", "p1"),
        ("Moreau-nak péntekig el kell küldenie az aktát", "p2"),
        ("Dijkstra péntekig megkapja az aktát Moreau-tól", "p2"),
        ("Az aktát Moreau küldi el péntekig", "p2"),
        ("Moreau feladata az akta elküldése péntekig", "p2"),
        ("A rendőrséggel együtt Dijkstra péntekig felkeresi", "p1"),
    ],
)
def test_a_case_tells_who_does_from_who_is_asked_receives_or_helps(text: str, owner: str) -> None:
    reading = hu(text)
    assert (reading.kind, reading.owner, reading.due, reading.asks) == ("action", (owner,), date(2026, 3, 6), ())


def test_a_word_that_joins_names_elsewhere_is_an_answer_alone() -> None:
    assert read_people("én", Setting("hu", date(2026, 3, 4), TABLE, ("nl",), chair="p1")).ids == ("p1",)


def test_a_verb_without_its_pronoun_asks_who_is_meant() -> None:
    assert (hu("Pénteken felhívja a főbérlőt").kind, hu("Pénteken felhívja a főbérlőt").asks) == ("action", ("owner",))
    assert hu("azt mondja, hogy elköltözik").asks == ("source",)


def test_who_is_named_before_szerint_is_the_source() -> None:
    assert hu("Moreau szerint május 5-én lesz a tárgyalás").source == ("p2",)


def test_surnames_stand_first_and_are_inflected() -> None:
    assert read_people("Kovács", NATIVE).ids == read_people("K. Péter", NATIVE).ids == ("p1",)
    assert set(read_people("Kiss", NATIVE).candidates) == {"p3", "p4"}
    assert read("Nagy Katalin Kováccsal péntekig egyeztet", NATIVE).owner == ("p2",)
    assert read("Kovácsnak péntekig jelentést kell írnia", NATIVE).owner == ("p1",)


def test_no_case_is_read_into_a_word_that_begins_like_a_day() -> None:
    room = hu("Moreau jelzi, hogy van egy szabad szoba az anyja közelében")
    assert (room.observed, room.asks) == (None, ())
    assert hu("Dijkstra szól az éjszakai ügyeletnek március 17-ig, hogy ki telefonálhat").due == date(2026, 3, 17)


def test_a_task_may_be_given_to_somebody_before_the_colon() -> None:
    given = hu("Feladat Moreau-nak: beszélgetés március 30-ig")
    assert (given.kind, given.owner, given.due) == ("action", ("p2",), date(2026, 3, 30))


def test_an_ending_behind_a_hyphen_is_no_word_of_another_language() -> None:
    brought = hu("Március 2-án kórházba szállították")
    assert (brought.language, brought.observed) == ("hu", date(2026, 3, 2))


@pytest.mark.parametrize(
    "text", ["ő" * 10_000, "péntekig " * 1_100, "12-ig " * 1_600, "-nak " * 2_000, "Moreau-nak, " * 800, "🙂é" * 3_000]
)
def test_a_long_hungarian_line_is_read_without_a_crash(text: str) -> None:
    assert hu(text).text == text


@pytest.mark.parametrize("what", ["bármikor bántalmazhatja a feleségét", "újra bántani fogja a párját", "bármire képes"])
def test_what_somebody_may_do_to_others_is_a_risk(what: str) -> None:
    reading = hu(f"Dijkstra szerint {what}")
    assert (reading.kind, reading.polarity, reading.source) == ("assessment", "risk", ("p1",))
