"""The sample case is played to its end in every language it is written in, said as a chair of that language would."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.catalogues import LANGUAGES
from assistant.cli.demo import _conference, _fresh
from assistant.cli.meetings import meeting
from assistant.cli.wiring import catalogue
from assistant.record.conference import Record
from assistant.record.entries import Action, Assessment, Decision, Dissent, Entry, Information, ReleaseLine
from assistant.record.vocabulary import Attendance, Status
from assistant.sample.play import HELD, clock, languages, play, script

COMMANDS = ("/next", "/close")
"""What a conference may be told otherwise than in a sentence or an answer."""

TERSE = ("en", "nl")
"""Languages whose third conference also shows the commands."""

SAID: dict[type[Entry], int] = {Information: 5, Assessment: 3, Decision: 1, Dissent: 1, Action: 3}
"""How many entries of a kind the third conference comes to at least."""


def in_sentences(language: str) -> list[str]:
    """Return the third conference without commands; where the sample shows them, as the tests have it said."""
    if language not in TERSE:
        return script(language, HELD[-1][0], "nl-mar")
    said = (Path(__file__).parent / "data" / f"said_{language}.txt").read_text(encoding="utf-8")
    return [line for line in said.splitlines() if not line.startswith("#")]


def played(folder: Path, language: str, protocol: str, lines: list[str] | None = None) -> tuple[Record, Status]:
    number = HELD[-1][0]
    with _fresh(folder, language, protocol) as store:
        ident = _conference(store, number)
        held = meeting(store, ident, catalogue, clock(number), sure=True)
        play(held, lines or script(language, number, protocol))
        status = next(c.status for c in store.conferences() if c.id == ident)
        return held.record, status


@pytest.mark.parametrize("language", languages())
def test_the_third_conference_told_in_sentences_comes_to_all_that_a_conference_is_for(language: str, tmp_path: Path):
    record, status = played(tmp_path, language, "nl-mar", in_sentences(language))
    assert status is Status.DRAFT
    lacking = {kind.__name__: len(record.all(kind)) for kind, most in SAID.items() if len(record.all(kind)) < most}
    assert not lacking
    assert len(record.all(ReleaseLine)) >= 5
    assert [a for a in record.all(Action) if not a.owner or not a.due] == []
    assert [i for i in record.all(Information) if not i.source] == []
    guest = record.presences["g1"]
    assert (guest.state, guest.away) == (Attendance.GUEST, True)


@pytest.mark.parametrize("language", TERSE)
def test_the_third_conference_comes_to_the_same_with_commands(language: str, tmp_path: Path):
    record, status = played(tmp_path, language, "nl-mar")
    assert status is Status.DRAFT
    assert record.presences["g1"].away
    assert [a for a in record.all(Action) if not a.owner or not a.due] == []


@pytest.mark.parametrize("language", languages())
def test_the_sample_can_be_led_under_another_protocol(language: str, tmp_path: Path):
    record, status = played(tmp_path, language, "eu-generic")
    assert status is Status.DRAFT
    assert [kind.__name__ for kind in (Information, Assessment, Decision, Dissent, Action) if not record.all(kind)] == []


@pytest.mark.parametrize("language", languages())
def test_the_third_conference_is_told_in_sentences_and_answers(language: str):
    lines = in_sentences(language)
    assert sorted({line for line in lines if line.startswith("/")} - {*COMMANDS}) == []


def test_every_folder_of_the_sample_is_that_of_a_language():
    assert {*languages()} <= {*LANGUAGES}
    assert {*TERSE} <= {*languages()}
