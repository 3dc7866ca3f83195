"""Terms in what is kept: the preferred one with one key, a doubt, an abbreviation nobody has explained."""

from __future__ import annotations

from dataclasses import replace

from assistant.meeting.meeting import Meeting
from assistant.meeting.shown import Told
from assistant.record.entries import Action, TermUse
from assistant.text import Catalogue

from .table import GLOSSARY, ListStore, around, sample_record, sit_down


def said(shown, key):
    catalogue = Catalogue("en", terms=None)
    return [catalogue.text(e.text) for e in shown if isinstance(e, Told) and e.key == key]


def last(meeting):
    return [e for e in meeting.record.entries.values() if isinstance(e, Action)][-1]


def act(meeting, words):
    return meeting.say(f"/action {words} | owner: Dijkstra | due: 2026-09-12")


def test_a_term_to_avoid_is_kept_as_said_and_the_preferred_one_is_offered():
    meeting = sit_down()
    shown = act(meeting, "Ask the secret service for a note")
    assert last(meeting).task == "Ask the secret service for a note"
    (offer,) = said(shown, "term")
    assert "/prefer" in offer
    assert "intelligence service" in offer


def test_the_preferred_term_is_written_on_one_word_and_the_original_stays():
    meeting = sit_down()
    act(meeting, "Chairman asks the secret service")
    meeting.say("/prefer")
    entry = last(meeting)
    assert entry.task == "Chair asks the intelligence service"
    assert entry.original == "Chairman asks the secret service"
    meeting.say("/undo")
    assert last(meeting).task == "Chairman asks the secret service"


def test_where_no_term_is_to_be_avoided_nothing_is_written():
    meeting = sit_down()
    act(meeting, "Ask the prisoner for a note")
    before = last(meeting)
    meeting.say("/prefer")
    assert last(meeting) == before


def test_an_unknown_abbreviation_is_asked_about_once():
    meeting = sit_down()
    first = act(meeting, "Ask the XQZ to see him")
    assert len(said(first, "abbreviation")) == 1
    assert said(act(meeting, "Ask the XQZ again"), "abbreviation") == []


def test_small_letters_of_another_alphabet_are_no_abbreviation():
    meeting = sit_down()
    assert said(act(meeting, "Και της έδωσε το όνομα, été là"), "abbreviation") == []
    assert len(said(act(meeting, "Да се пита ЖЩЮ"), "abbreviation")) == 1


def test_known_abbreviations_names_and_roles_are_not_asked_about():
    meeting = sit_down()
    agency = meeting.record.people()[0].agency
    assert said(act(meeting, f"Ask {agency}, the NGO, the EU and POL"), "abbreviation") == []
    assert said(act(meeting, "ASK HIM TO COME"), "abbreviation") == []


def test_a_word_with_several_meanings_is_not_taken_for_one_of_them():
    meeting = sit_down()
    shown = act(meeting, "Ask his key worker")
    assert len(said(shown, "meaning")) == 1
    assert "key worker" not in [u.said for u in meeting.record.all(TermUse)]
    assert said(act(meeting, "Ask the key worker again"), "meaning") == []


def test_a_proposal_carries_the_term_and_never_the_sentence():
    proposed = []
    store = ListStore(sample_record())
    meeting = Meeting(store, store.start, replace(around(), propose=proposed.append))
    meeting.begin()
    act(meeting, "Ask the XQZ to see him")
    meeting.say("/term XQZ")
    assert proposed == ["XQZ"]


def held_in(country):
    record = sample_record()
    store = ListStore(replace(record, case=replace(record.case, country=country)))
    meeting = Meeting(store, store.start, replace(around(), hits=lambda text: GLOSSARY.hits(text, "en", None, country)))
    meeting.begin()
    return meeting


def used(meeting):
    return [u.concept for u in meeting.record.all(TermUse)]


def test_the_country_of_the_case_decides_first_what_an_ambiguous_acronym_means():
    elsewhere = held_in("NL")
    assert len(said(act(elsewhere, "Ask the NIC"), "meaning")) == 1
    assert used(elsewhere) == []
    italian = held_in("IT")
    assert said(act(italian, "Ask the NIC"), "meaning") == []
    assert used(italian) == ["nic"]
    assert last(italian).task == "Ask the NIC"


def test_where_the_country_has_decided_the_preferred_term_is_that_concept_s():
    hungarian = held_in("HU")
    (offer,) = said(act(hungarian, "Ask the NIC"), "term")
    assert used(hungarian) == ["nik"]
    assert "ambiguous, also under nic" in offer  # an imprecise term says why
    hungarian.say("/prefer")
    assert (last(hungarian).task, last(hungarian).original) == (
        f"Ask the {GLOSSARY.preferred('nik', 'en').text}",
        "Ask the NIC",
    )


def test_the_name_of_a_participant_is_no_misspelt_term():
    record = sample_record()
    people = (*record.case.participants, replace(record.case.participants[0], id="p9", name="Ada Prisonar"))
    store = ListStore(replace(record, case=replace(record.case, participants=people)))
    meeting = Meeting(store, store.start, around())
    meeting.begin()
    act(meeting, "Prisonar sees him")
    assert used(meeting) == []
    act(meeting, "A prisonar sees him, a prisonir too")
    assert used(meeting) == ["prisoner"]
