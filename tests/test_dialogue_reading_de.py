"""German: what its sentences have of their own; the conference is on Wednesday 4 March 2026."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.dialogue.reading import Reading, Setting, read, read_date, read_people
from assistant.record.case import Participant
from assistant.record.vocabulary import Role
from tests.test_dialogue_reading_people import TABLE

DE = Setting("de", date(2026, 3, 4), TABLE, ("en", "nl"))


def de(text: str) -> Reading:
    return read(text, DE)


@pytest.mark.parametrize(
    ("words", "expected"),
    [("bis zum 15.", "2026-03-15"), ("am 15. 3.", "2026-03-15"), ("9.-13. März", "2026-03-13"), ("3. Maerz 2027", "2027-03-03"),
     ("1. Feber", "2027-02-01"), ("innert 10 Tagen", "2026-03-14"), ("Freitag in einer Woche", "2026-03-13"),
     ("Freitag, den 13. März", "2026-03-13"), ("in der 12. Kalenderwoche", "2026-03-22"), ("Freitagnachmittag", "2026-03-06"),
     ("bis 15. oder 16. März", "")],
)  # fmt: skip
def test_words_mean_one_day_in_german(words: str, expected: str) -> None:
    found = read_date(words, DE).date
    assert (found.isoformat() if found else "") == expected


def test_a_full_stop_after_a_number_ends_no_sentence_before_a_noun() -> None:
    reading = de("Moreau bis zum 15. Bericht schicken")
    assert (reading.parts, reading.owner, reading.due) == ((), ("p2",), date(2026, 3, 15))
    reading = de("Moreau schickt den Bericht bis 12.06. Die Polizei prüft die Adresse bis Freitag.")
    assert [p.owner for p in reading.parts] == [("p2",), ("p4",)]


def test_a_noun_with_its_capital_is_no_verb() -> None:
    assert de("Das Schreiben der Polizei vom 2. März").kind == "information"
    assert de("Schreiben an die Polizei schicken bis Freitag").due == date(2026, 3, 6)


def test_wird_is_a_future_with_an_infinitive_and_a_passive_with_a_participle() -> None:
    assert de("Moreau wird die Akte bis Freitag schicken").owner == ("p2",)
    assert de("Moreau wird bis Freitag von Dijkstra informiert").owner == ("p1",)


def test_a_verb_whose_second_word_closes_its_clause_is_one_verb() -> None:
    assert (
        de("Die Polizei teilt heute mit, dass er umgezogen ist").kind,
        de("Moreau hat die Akte bis Freitag zuzuschicken").owner,
    ) == (
        "information",
        ("p2",),
    )
    assert de("Am 12. März findet ein Gespräch mit der Familie statt").kind == "information"


def test_a_case_shows_that_somebody_is_no_subject() -> None:
    assert de("Der Polizei schickt Moreau bis Freitag den Bericht").owner == ("p2",)
    assert de("Ein Mitarbeiter der Gemeinde ruft ihn morgen an").owner == ("p5",)


def test_letters_the_keyboard_lacks_are_written_out() -> None:
    table = (*TABLE, Participant(id="p8", name="Stefan Böhm", agency="Bezirksamt", role=Role.SOC))
    setting = Setting("de", date(2026, 3, 4), table)
    assert read_people("Boehm", setting).ids == read_people("Böhm", setting).ids == ("p8",)
    assert de("Die Bewaehrungshilfe ueberprueft naechste Woche Dienstag die Adresse").due == date(2026, 3, 10)


def test_the_week_after_next_is_no_week_and_how_long_something_takes_is_no_deadline() -> None:
    assert de("Dijkstra findet übernächste Woche eine Wohnung").due == date(2026, 3, 22)
    assert de("Dijkstra bietet zwei Wochen Probearbeit an").due is None


def test_what_others_are_said_to_do_is_told_and_what_one_promises_to_tell_is_done() -> None:
    offered = de("Ein Restaurant bietet laut Moreau eine Probearbeit an")
    assert (offered.kind, offered.source, offered.owner) == ("information", ("p2",), ())
    told = de("Dijkstra sagt dem Nachtdienst bis 17. März, wer anrufen kann")
    assert (told.kind, told.owner, told.due) == ("action", ("p1",), date(2026, 3, 17))


def test_what_an_agency_elsewhere_rejected_is_told_and_what_the_table_rejects_is_decided() -> None:
    assert de("Die Ausländerbehörde hat den Antrag abgelehnt").kind == "information"
    assert de("Die Runde hat den Antrag abgelehnt").kind == "decision"


def test_an_acronym_in_an_agency_s_name_names_it_even_where_it_is_another_role_s_word() -> None:
    table = (*TABLE, Participant(id="p8", name="Nadia Rüegg", agency="KESB Mittelland", role=Role.SOC))
    assert read("Die KESB prüft bis Freitag die Beistandschaft", Setting("de", date(2026, 3, 4), table)).owner == ("p8",)


@pytest.mark.parametrize(
    "text", ["ä" * 10_000, "bis 12.06. " * 900, "Freitag, den " * 900, "hat zu " * 1_400, "3.4.-" * 1_900, "🙂 " * 3_000]
)
def test_a_long_german_line_is_read_without_a_crash(text: str) -> None:
    assert de(text).text == text


@pytest.mark.parametrize("end", [", zu übersenden", " zu uebersenden", ", vorzulegen"])
def test_a_comma_of_a_date_does_not_end_what_is_to_be_done(end: str) -> None:
    reading = de(f"Die Papiere sind durch Herrn Moreau bis spätestens Mittwoch, 11. März{end}")
    assert (reading.kind, reading.owner, reading.due, reading.asks) == ("action", ("p2",), date(2026, 3, 11), ())


def test_who_sends_something_is_asked_and_a_compound_of_danger_is_a_risk() -> None:
    assert "owner" in de("er schickt mir morgen die Niederschrift der Vernehmung zu").asks
    assert de("Moreau hält ihn ohne Depotspritze für hochgefährlich").polarity == "risk"
