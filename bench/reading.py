"""Reading one sentence with thirty people at the table, and the longest lines, against reading the same text word by word."""

from __future__ import annotations

import time
from datetime import date

from assistant.dialogue.reading import Setting, read
from assistant.record.case import Participant
from assistant.record.vocabulary import Role

ROUNDS = 40


def _seconds(text: str, setting: Setting) -> float:
    begun = time.perf_counter()
    read(text, setting)
    return time.perf_counter() - begun


def rows() -> list[tuple[str, float, float]]:
    """Return the slowest of forty readings in hundredths of a second, and a long line's cost against half of it."""
    people = tuple(
        Participant(id=f"p{n}", name=f"Extra Person{chr(97 + n)}sen", agency=f"Agency {n}", role=Role.NGO) for n in range(26)
    )
    setting = Setting("en", date(2026, 3, 4), people)
    sentence = "Personasen arranges temporary housing for him with the municipality by 12 June"
    read(sentence, setting)
    slowest = max(_seconds(sentence, setting) for _round in range(ROUNDS))
    half, whole = ("3-7 june to " * n for n in (400, 800))
    ratio = min(_seconds(whole, setting) for _r in range(5)) / min(_seconds(half, setting) for _r in range(5))
    return [
        ("reading one sentence, slowest of 40 / 10 ms", slowest / 0.010, 1.0),
        ("reading 10,000 characters / 5,000 characters", ratio, 2.5),
    ]
