"""Words that say who may read what is told leave the wording and put the level in doubt; all else reads as without them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.dialogue.reading import Reading, Setting, read
from tools.figures import people, sentences

PEOPLE = people()
ENGLISH = Setting("en", date(2026, 3, 4), PEOPLE, ("nl",))
DUTCH = Setting("nl", date(2026, 3, 4), PEOPLE, ("en",))
SAID = {
    "en": ("not for the municipality", "named receivers only", "confidential", "only for Exodus", "not in the minutes"),
    "nl": ("niet delen met de gemeente", "alleen voor de reclassering", "vertrouwelijk", "niet in het verslag"),
}


def asked(reading: Reading) -> tuple[object, ...]:
    restriction = reading.restriction
    assert restriction is not None
    assert "level" in reading.asks
    return restriction.level, restriction.only, restriction.barred


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (", not for the municipality", ("H1", (), ("Municipality of Vught",))),
        (
            "; not to be shared with the municipality or the prison.",
            ("H1", (), ("Municipality of Vught", "Custodial Institutions Agency")),
        ),
        (" - only for Exodus and Moreau", ("H1", ("Stichting Exodus", "p2"), ())),
        (", prison and Dijkstra only", ("H1", ("Custodial Institutions Agency", "p1"), ())),
        (", named receivers only", ("H1", (), ())),
        (" (strictly confidential)", ("H1", (), ())),
        (". Please do not share this with Yilmaz.", ("H1", (), ("p8",))),
        (", Yilmaz must not know this", ("H1", (), ("p8",))),
        (", don't tell his mother", ("H1", (), ())),
        (", summary only", ("H2", (), ())),
        (", off the record", ("H3", (), ())),
        (" not to be shared with the municipality", ("H1", (), ("Municipality of Vught",))),
    ],
)
def test_who_may_read_is_said_in_many_ways(said: str, found: tuple[object, ...]) -> None:
    reading = read("police: he met two known recruiters" + said, ENGLISH)
    assert asked(reading) == found
    assert (reading.kind, reading.source, reading.wording) == ("information", ("p4",), "he met two known recruiters")


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (", niet voor de gemeente", ("H1", (), ("Municipality of Vught",))),
        (", niet delen met de gemeente en de PI", ("H1", (), ("Municipality of Vught", "Custodial Institutions Agency"))),
        (", alleen voor de reclassering", ("H1", ("Probation Service",), ())),
        (". Dit is vertrouwelijk.", ("H1", (), ())),
        (", alleen voor genoemde ontvangers", ("H1", (), ())),
        (", de gemeente mag dit niet weten", ("H1", (), ("Municipality of Vught",))),
        (", alleen op hoofdlijnen", ("H2", (), ())),
        (", niet in de notulen", ("H3", (), ())),
    ],
)
def test_who_may_read_is_said_in_dutch_too(said: str, found: tuple[object, ...]) -> None:
    reading = read("politie: hij sprak twee ronselaars" + said, DUTCH)
    assert asked(reading) == found
    assert (reading.kind, reading.source, reading.wording) == ("information", ("p4",), "hij sprak twee ronselaars")


@pytest.mark.parametrize("said", ["confidential: ", "Confidential - ", "in confidence, ", "vertrouwelijk: "])
def test_a_restriction_may_stand_first(said: str) -> None:
    reading = read(said + "police: he met two known recruiters", ENGLISH)
    assert asked(reading)[0] == "H1"
    assert (reading.source, reading.wording) == (("p4",), "he met two known recruiters")


@pytest.mark.parametrize(
    "said",
    [
        "the room is only for women",
        "Exodus: a place is free, but not for long",
        "he talks to a confidential adviser",
        "he told his mentor in confidence that he is afraid",
        "no action for the police",
        "they do not share a room",
        "he works nights, except on Fridays",
        "he came without his brother",
        "only Moreau visits him",
        "de kamer is alleen voor vrouwen",
        "hij komt dinsdag, zonder zijn broer",
        "GGZ: hij slikt niets, alleen medicatie van de arts",
        "hij woont alleen",
        "er is een vertrouwenspersoon",
    ],
)
def test_words_that_restrict_something_else_ask_nothing(said: str) -> None:
    assert read(said, ENGLISH).restriction is None


def test_a_restriction_belongs_to_the_statement_before_it() -> None:
    text = "Dijkstra arranges housing by 12 March. Police saw him at the gate; not for Exodus. The prison reports no incidents"
    first, second, third = read(text, ENGLISH).parts
    assert [p.restriction is not None for p in (first, second, third)] == [False, True, False]
    assert (second.text, second.wording) == ("Police saw him at the gate; not for Exodus.", "Police saw him at the gate")
    assert [p.kind for p in (first, second, third)] == ["action", "information", "information"]


def test_a_restriction_before_a_colon_belongs_to_what_follows() -> None:
    first, second = read("Dijkstra arranges housing by 12 March. Confidential: police saw him at the gate", ENGLISH).parts
    assert (first.restriction, second.source) == (None, ("p4",))
    assert second.restriction is not None


@pytest.mark.parametrize("said", [*SAID["en"], "this is not for Exodus"])
def test_a_line_that_only_restricts_is_nothing_else(said: str) -> None:
    reading = read(said, ENGLISH)
    assert (reading.bare, reading.parts) == ("", ())
    assert asked(reading)[0] in ("H1", "H3")


LINES = [("en", s["text"]) for s in sentences("en", held_out=False)] + [
    ("nl", s["text"]) for s in sentences("nl", held_out=False)
]
PLAIN = [
    (lang, t)
    for lang, t in LINES
    if (r := read(t, ENGLISH if lang == "en" else DUTCH)).restriction is None and not r.parts and r.kind != "command"
]


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(PLAIN), st.data())
def test_whatever_is_restricted_reads_as_before_and_is_never_silent(line: tuple[str, str], data: st.DataObject) -> None:
    language, text = line
    setting = ENGLISH if language == "en" else DUTCH
    said = data.draw(st.sampled_from(SAID[language]))
    before, after = read(text, setting), read(f"{text.rstrip('.')}, {said}", setting)
    assert "level" in after.asks
    assert said not in after.wording
    assert (after.kind, after.owner, after.source, after.due, after.observed) == (
        before.kind,
        before.owner,
        before.source,
        before.due,
        before.observed,
    )


def test_the_reading_says_who_may_read_in_json() -> None:
    found = read("police: he met two recruiters, only for Exodus", ENGLISH).to_json()
    assert (found["level"], found["receivers"], found["withheld_from"]) == ("H1", ["Stichting Exodus"], [])
    assert (found["asks"], found["ambiguous"]) == (["level"], True)
    plain = read("police: he met two recruiters", ENGLISH).to_json()
    assert (plain["level"], plain["receivers"], plain["withheld_from"]) == (None, [], [])


@pytest.mark.parametrize("said", ["not for the probation service", "only for the police", "not for Petrova", "prison only"])
def test_who_is_not_at_the_table_may_be_meant_as_well(said: str) -> None:
    nobody = Setting("en", date(2026, 3, 4))
    reading = read(f"he met two known recruiters, {said}", nobody)
    assert asked(reading) == ("H1", (), ())
    assert reading.wording == "he met two known recruiters"
