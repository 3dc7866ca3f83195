"""A second look: what a reading passes over, and what nothing in a sentence shows, is asked; a reading that has it all asks nothing."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.dialogue.reading import Reading, Setting, read
from assistant.dialogue.reading import sentence as reading_of
from tests.test_dialogue_reading_people import TABLE

DAY = date(2026, 3, 4)


def said(language: str, text: str) -> Reading:
    return read(text, Setting(language, DAY, TABLE, ("nl", "en")))


PASSED_OVER = (
    ("nl", "Hij wordt door Dijkstra begeleid", "kind"),
    ("nl", "Dijkstra pakt de aanmelding op, en omdat de wachtlijst langer wordt moet hij er volgende week vrijdag staan", "due"),
    ("nl", "De afspraak is verzet, ook voor Dijkstra", "source"),
    ("en", "The conditions need redrafting; Moreau and Dijkstra are to write them, 30 April at the latest", "kind"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "field"), PASSED_OVER)
def test_what_has_no_place_in_a_reading_is_asked(language: str, text: str, field: str) -> None:
    assert field in said(language, text).asks


@pytest.mark.parametrize(("language", "text", "field"), PASSED_OVER[:3])
def test_without_the_second_look_nobody_would_ask(language: str, text: str, field: str, monkeypatch) -> None:
    monkeypatch.setattr(reading_of, "second_look", lambda *_reading: ())
    assert said(language, text).asks == ()


@pytest.mark.parametrize(
    "text",
    [
        "Dijkstra prepares the file for the hearing on 3 June",
        "Check with the employer whether he can start on 1 April",
        "The permit expires on 30 April",
        "Dijkstra met him at the prison on Monday",
        "Moreau says that the flat is empty",
        "Dijkstra calls Moreau by Friday",
        "action: file to Moreau",
    ],
)
def test_what_has_found_its_place_is_not_asked_again(text: str) -> None:
    assert not {"kind", "due", "source"} & set(said("en", text).asks)


def test_two_sentences_are_two_things_and_no_doubt_of_one() -> None:
    reading = said("en", "The flat is empty. Moreau calls the landlord by Friday.")
    assert ([p.kind for p in reading.parts], reading.asks) == (["information", "action"], ())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The flat is still empty, so Moreau calls the landlord by Friday"),
        ("de", "Damit nichts schiefgeht, ruft Moreau bis Freitag den Vermieter an"),
    ],
)
def test_what_nobody_tells_before_a_task_is_why_it_is_to_be_done(language: str, text: str) -> None:
    reading = said(language, text)
    assert (reading.kind, reading.owner, reading.due, reading.parts) == ("action", ("p2",), date(2026, 3, 6), ())
    assert reading.wording == text
    assert len(said("en", "Police say he drinks, so Moreau calls the landlord by Friday").parts) == 2
