"""People: any way of naming, doubt where several bear a name, typing errors, agencies and prefixes."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.dialogue.reading import Setting, prefix, read_agency, read_people
from assistant.record.case import Participant
from assistant.record.vocabulary import Role
from assistant.text import Rejected


def person(ident: str, name: str, agency: str, role: str, function: str = "") -> Participant:
    return Participant(id=ident, name=name, agency=agency, role=Role(role), function=function)


TABLE = (
    person("p1", "Marie Dijkstra", "Probation Service", "PRB", "probation officer"),
    person("p2", "Luc Moreau", "Public Prosecution Service", "PRO", "public prosecutor"),
    person("p3", "Karin de Wit", "Custodial Institutions Agency", "PRI", "prison director"),
    person("p4", "Ahmed el Amrani", "Police", "POL", "community officer"),
    person("p5", "Piet Jansen", "Municipality of Vught", "MUN"),
    person("p6", "Anna Jansen", "GGZ Oost", "MH", "psychiatrist"),
    person("p7", "Jan van den Berg", "Stichting Exodus", "NGO"),
)
SETTING = Setting("en", date(2026, 3, 4), TABLE, ("nl",))


@pytest.mark.parametrize(
    ("said", "ident"),
    [
        ("Dijkstra", "p1"),
        ("dijkstra", "p1"),
        ("Marie", "p1"),
        ("Marie Dijkstra", "p1"),
        ("Dijkstra, Marie", "p1"),
        ("M. Dijkstra", "p1"),
        ("MD", "p1"),
        ("mw. Dijkstra", "p1"),
        ("p3", "p3"),
        ("the probation officer", "p1"),
        ("probation", "p1"),
        ("de reclassering", "p1"),
        ("OM", "p2"),
        ("de officier van justitie", "p2"),
        ("the prison", "p3"),
        ("PI", "p3"),
        ("the director", "p3"),
        ("politie", "p4"),
        ("POL", "p4"),
        ("Amrani", "p4"),
        ("Piet Jansen", "p5"),
        ("Jansen (municipality)", "p5"),
        ("Jansen of the GGZ", "p6"),
        ("vd Berg", "p7"),
        ("Exodus", "p7"),
        ("Moreua", "p2"),
        ("Dykstra", "p1"),
        ("Dijkstr", "p1"),
    ],
)
def test_any_way_of_naming_names_one(said: str, ident: str) -> None:
    if said == "Dijkstra, Marie":
        assert read_people(said, SETTING).ids == ("p1",)
        return
    assert read_people(said, SETTING).ids == (ident,)


@pytest.mark.parametrize("said", ["Jansen", "P. Jansen", "A. Jansen", "jansen", "mw Jansen", "Jansens"])
def test_a_surname_borne_by_two_is_a_question(said: str) -> None:
    reading = read_people(said, SETTING)
    assert (reading.ids, set(reading.candidates)) == ((), {"p5", "p6"})


def test_a_list_may_be_joined_by_commas_and_words() -> None:
    assert read_people("police, probation and Moreau", SETTING).ids == ("p4", "p1", "p2")
    assert read_people("politie en reclassering", SETTING).ids == ("p4", "p1")
    assert read_people("Dijkstra; Moreau", SETTING).ids == ("p1", "p2")


@pytest.mark.parametrize("said", ["Bakker", "Dijkstra and the landlord", "", "Hansen", "x" * 5000, "[bold]", "Dijkstra Moreau"])
def test_a_name_nobody_bears_is_rejected(said: str) -> None:
    with pytest.raises(Rejected):
        read_people(said, SETTING)


def test_short_names_allow_no_typing_error() -> None:
    short = replace(SETTING, participants=(*TABLE, person("p8", "Tom Smit", "Police", "POL")))
    assert read_people("Smit", short).ids == ("p8",)
    for said in ("Mari", "Smitt", "Smid"):
        with pytest.raises(Rejected):
            read_people(said, short)


def test_an_agency_is_given_as_the_file_spells_it() -> None:
    assert read_agency("police", SETTING) == "Police"
    assert read_agency("de politie", SETTING) == "Police"
    assert read_agency("municipality of vught", SETTING) == "Municipality of Vught"
    assert read_agency("Dijkstra", SETTING) is None
    assert read_agency("the judge", SETTING) is None


def test_two_of_one_agency_are_a_question_but_a_guest_or_deputy_is_not() -> None:
    second = person("p8", "Tom Smit", "Police", "POL")
    assert set(read_people("police", replace(SETTING, participants=(*TABLE, second))).candidates) == {"p4", "p8"}
    deputy = replace(second, deputy_of="p4")
    assert read_people("police", replace(SETTING, participants=(*TABLE, deputy))).ids == ("p4",)
    guest = replace(second, guest=True)
    assert read_people("police", replace(SETTING, participants=(*TABLE, guest))).ids == ("p4",)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("action: call the landlord", ("action", "call the landlord")),
        ("actie: huisbaas bellen", ("action", "huisbaas bellen")),
        ("Besluit : verlof geweigerd", ("decision", "verlof geweigerd")),
        ("police: seen on 3 June", ("Police", "seen on 3 June")),
        ("politie: gezien", ("Police", "gezien")),
        ("risk: relapse", ("risk", "relapse")),
        ("protective: his sister", ("protective", "his sister")),
        ("Dijkstra: calls the landlord", ("p1", "calls the landlord")),
        ("note: tense", ("note", "tense")),
    ],
)
def test_a_prefix_is_a_kind_an_agency_or_a_person(line: str, expected: tuple[str, str]) -> None:
    assert prefix(line, SETTING) == expected


@pytest.mark.parametrize(
    "line", ["he said: no", "no prefix here", "the hearing is at 14:00", "", "Jansen: calls", "https://x.org", "by 14:00: done"]
)
def test_other_lines_have_no_prefix(line: str) -> None:
    assert prefix(line, SETTING) is None


@given(st.text(max_size=80))
def test_no_text_breaks_the_naming(text: str) -> None:
    for reader in (read_people, read_agency, prefix):
        with contextlib.suppress(Rejected):
            reader(text, SETTING)
