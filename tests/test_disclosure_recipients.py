"""For whom copies are made."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.disclosure.model import ReaderKind
from assistant.disclosure.recipients import agency_slugs, recipients
from assistant.record.case import Participant
from assistant.record.vocabulary import Role
from assistant.text import Rejected
from tests.disclosure_table import NL_MAR, PEOPLE, table, there

PERSON = Participant(id="p10", name="Nobody", agency="", role=Role.PER, language="fr")


def test_all_is_every_participant_of_the_file_but_neither_the_person_nor_the_chairs_copy():
    record = table(people=(*PEOPLE, PERSON), presences=there("p2"))
    found = recipients(record, NL_MAR, "all")
    assert [r.id for r in found] == [p.id for p in PEOPLE]
    assert {r.kind for r in found} == {ReaderKind.PARTICIPANT}


def test_a_participant_is_found_by_id_with_their_own_language():
    (found,) = recipients(table(), NL_MAR, "p2")
    assert (found.name, found.agency, found.role, found.language) == ("Marie Dijkstra", "Probation Service", Role.PRB, "nl")
    assert found.people == ("p2",)


@pytest.mark.parametrize("who", ["Police East", "police east", "police-east"])
def test_an_agency_is_found_by_name_or_slug_and_stands_for_all_its_people(who):
    (found,) = recipients(table(), NL_MAR, who)
    assert (found.kind, found.id, found.people) == (ReaderKind.AGENCY, "police-east", ("p4", "p5"))


def test_the_person_bears_the_cases_pseudonym():
    (found,) = recipients(table(people=(*PEOPLE, PERSON)), NL_MAR, "person")
    assert (found.kind, found.id, found.name, found.language) == (ReaderKind.PERSON, "person", "NL-2026-017", "fr")


def test_the_chairs_copy_is_the_chairs():
    (found,) = recipients(table(), NL_MAR, "chair")
    assert (found.kind, found.id, found.name) == (ReaderKind.CHAIR, "chair", "Willem de Graaf")


@pytest.mark.parametrize("who", ["p99", "", "Ministry"])
def test_an_unknown_reader_is_wrong_usage_and_the_known_are_named(who):
    with pytest.raises(Rejected) as caught:
        recipients(table(), NL_MAR, who)
    assert caught.value.code == 2
    assert "p1" in str(caught.value.message)
    assert "Police East" in str(caught.value.message)


def test_slugs_are_ascii_and_unlike_each_other_and_unlike_any_id():
    agencies = ("Politie Oost", "Politie-Oost!", "Полиция", "Αστυνομία", "p1", "Chair", "Förderverein Größe", "person")
    people = tuple(replace(PEOPLE[0], id=f"p{n}", agency=a) for n, a in enumerate(agencies))
    slugs = agency_slugs(table(people=people))
    assert list(slugs.values()) == [
        "politie-oost",
        "politie-oost-2",
        "agency",
        "agency-2",
        "p1-2",
        "chair-2",
        "forderverein-grosse",
        "person-2",
    ]
