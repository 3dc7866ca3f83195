"""Plays the sample case into a store: two conferences held, the third planned; by the same meeting that chairs use."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.meeting.meeting import Meeting

HELD: tuple[tuple[int, str], ...] = ((1, "2026-07-01T10:00:00"), (2, "2026-08-05T10:00:00"), (3, "2026-09-02T10:00:00"))
"""Number and time of each sample conference; the third is the one to lead."""


def languages() -> tuple[str, ...]:
    """Return the languages the sample is written in: those that have a folder."""
    return tuple(sorted(f.name for f in files(__package__).iterdir() if f.is_dir() and f.joinpath("case.toml").is_file()))


def language(wanted: str) -> str:
    """Return the language of the sample for a reader of `wanted`: theirs where it is written in it, else English."""
    return wanted if wanted in languages() else "en"


def tables(lang: str, number: int, protocol: str) -> Mapping[str, object]:
    """Return the tables of a prepare file for one of the sample's conferences."""
    text = files(__package__).joinpath(lang, "case.toml").read_text(encoding="utf-8")
    when = datetime.fromisoformat(dict(HELD)[number])
    conference = {
        "protocol": protocol,
        "number": number,
        "date": when,
        "place": "Vught",
        "language": lang,
        "chair": "p1",
    }
    return {**tomllib.loads(text), "conference": conference}


def script(lang: str, number: int, protocol: str) -> list[str]:
    """Return the lines said at one of the sample's conferences, without comments.

    The third is written for each shipped protocol; for any other there is one that fits every agenda.
    """
    folder = files(__package__).joinpath(lang)
    name = f"{number}.txt" if protocol == "nl-mar" else f"{number}-{protocol}.txt"
    if not folder.joinpath(name).is_file():
        name = f"{number}-any.txt"
    text = folder.joinpath(name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if not line.startswith("#")]


def clock(number: int) -> Callable[[], datetime]:
    """Return the fixed clock of one of the sample's conferences."""
    moment = datetime.fromisoformat(dict(HELD)[number]).replace(tzinfo=UTC)
    return lambda: moment


def play(meeting: Meeting, lines: list[str]) -> None:
    """Say every line; a sample line that is refused is a mistake in the sample and raises ValueError."""
    from assistant.meeting.shown import Refused  # noqa: PLC0415 - only playing needs the meeting

    meeting.begin()
    for line in lines:
        refused = [str(event.text) for event in meeting.say(line) if isinstance(event, Refused)]
        if refused:
            raise ValueError(f"{line}: {refused}")
