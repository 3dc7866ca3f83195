"""The sample conference: in every language it is written in, it is played to its end and nothing of it is refused."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from assistant.cli import demo
from assistant.cli.meetings import meeting
from assistant.cli.wiring import catalogue
from assistant.meeting.meeting import Meeting
from assistant.meeting.shown import Kept, Refused
from assistant.record.entries import Action, Assessment, Decision, Dissent, Entry, Information, ReleaseLine
from assistant.record.vocabulary import Polarity, Status
from assistant.sample.play import LANGUAGES, clock, language, script

FREE = (Information, Assessment, Action, Decision, Dissent)
"""What a free sentence is kept as."""

ANSWER = 3
"""Most words of a plain answer; more are a sentence."""

BY_COMMAND = ("en", "nl")
"""Languages whose third conference shows what the commands do as well."""


@contextmanager
def third(tmp_path: Path, lang: str, protocol: str) -> Iterator[Meeting]:
    (tmp_path / "x").mkdir()
    with demo._fresh(tmp_path / "x", lang, protocol) as store:
        yield meeting(store, demo._conference(store, 3), catalogue, clock(3), sure=True)


def held(led: Meeting, lines: list[str]) -> tuple[dict[str, list[Entry]], list[str]]:
    """Say every line; return what each had kept, and what was refused."""
    kept: dict[str, list[Entry]] = {}
    refused: list[str] = []
    led.begin()
    for line in lines:
        for event in led.say(line):
            if isinstance(event, Refused):
                refused.append(line)
            if isinstance(event, Kept):
                kept.setdefault(line, []).append(event.entry)
    return kept, refused


def test_the_sample_is_written_in_the_languages_that_have_a_folder():
    assert {"en", "nl"} <= set(LANGUAGES)
    assert language("nl") == "nl"
    assert language("xx") == "en"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_sample_is_led_to_its_end_and_has_something_of_every_kind(tmp_path: Path, lang: str):
    with third(tmp_path, lang, "nl-mar") as led:
        kept, refused = held(led, script(lang, 3, "nl-mar"))
        record = led.record
    assert refused == []
    assert record.conference.status is Status.DRAFT
    of_a_kind = {kind: len(record.all(kind)) for kind in (*FREE, ReleaseLine)}
    assert of_a_kind[Information] >= 5
    assert of_a_kind[Action] >= 3
    assert of_a_kind[Decision] >= 1
    assert of_a_kind[Dissent] >= 1
    assert of_a_kind[ReleaseLine] >= 5
    assert {f.polarity for f in record.all(Assessment)} == {Polarity.RISK, Polarity.PROTECTIVE}
    said = [line for line, entries in kept.items() if len(line.split()) > ANSWER and any(isinstance(e, FREE) for e in entries)]
    said = [line for line in said if not line.startswith("/")]
    assert len(said) >= (3 if lang in BY_COMMAND else 10)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_sample_is_led_to_its_end_under_another_protocol(tmp_path: Path, lang: str):
    with third(tmp_path, lang, "eu-generic") as led:
        _kept, refused = held(led, script(lang, 3, "eu-generic"))
        record = led.record
    assert refused == []
    assert record.conference.status is Status.DRAFT
    assert all(record.all(kind) for kind in FREE)


@pytest.mark.parametrize("lang", [lang for lang in LANGUAGES if lang not in BY_COMMAND])
def test_the_third_conference_is_said_without_commands(lang: str):
    assert {line for line in script(lang, 3, "nl-mar") if line.startswith("/")} <= {"/next", "/close"}
