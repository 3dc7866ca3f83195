"""Reading sentences with thirty people at the table, in every language, and the longest lines against lines half as long."""

from __future__ import annotations

import subprocess
import sys
import time
from datetime import date

from assistant.dialogue import tables
from assistant.dialogue.reading import Setting, read
from assistant.dialogue.reading.queries import query
from assistant.record.case import Participant
from assistant.record.vocabulary import Role
from tools.figures import people, sentences

ROUNDS = 3

_LOADING = """
import time
from datetime import date
from assistant.dialogue.reading import Setting
from assistant.dialogue.reading.model import Reading
from assistant.dialogue.reading.lexicon import lexicon
begun = time.process_time()
lexicon({language!r})
print(time.process_time() - begun)
"""


def _seconds(text: str, setting: Setting) -> float:
    begun = time.perf_counter()
    read(text, setting)
    return time.perf_counter() - begun


def _p99(language: str) -> float:
    """Return the 99th of 100 of how long a language's sentences take, each read three times and the best taken."""
    more = (
        Participant(id=f"x{n}", name=f"Extra Person{chr(97 + n)}sen", agency=f"Agency {n}", role=Role.NGO) for n in range(22)
    )
    setting = Setting(language, date(2026, 3, 4), (*people(), *more))
    said = [s["text"] for held in (False, True) for s in sentences(language, held_out=held)]
    read(said[0], setting)
    spent = sorted(min(_seconds(text, setting) for _round in range(ROUNDS)) for text in said)
    return spent[int(len(spent) * 0.99)]


def _loaded(language: str) -> float:
    """Return the seconds that a language's table and its search take to load, in a process of their own."""
    words = [sys.executable, "-c", _LOADING.format(language=language)]
    return min(float(subprocess.run(words, capture_output=True, text=True, check=True).stdout) for _round in range(ROUNDS))


def _asked(language: str) -> float:
    setting = Setting(language, date(2026, 3, 4), people())
    line = "what do we know about " + "him and " * 20 + "?"
    query(line, setting)
    begun = time.perf_counter()
    query(line, setting)
    return time.perf_counter() - begun


def rows() -> list[tuple[str, float, float]]:
    """Return the slowest language's readings in hundredths of a second, and a long line's cost against half of it."""
    readings = {language: _p99(language) for language in tables.languages()}
    loading = {language: _loaded(language) for language in tables.languages()}
    slowest, heaviest = (max(found, key=found.__getitem__) for found in (readings, loading))
    setting = Setting("en", date(2026, 3, 4), people())
    half, whole = ("3-7 june to " * n for n in (400, 800))
    ratio = min(_seconds(whole, setting) for _r in range(5)) / min(_seconds(half, setting) for _r in range(5))
    settings = [Setting(language, date(2026, 3, 4), people()) for language in tables.languages()]
    longest = max(min(_seconds(whole, each) for _r in range(ROUNDS)) for each in settings)
    return [
        (f"reading one sentence, p99, slowest language ({slowest}) / 10 ms", readings[slowest] / 0.010, 1.0),
        (f"table and search of a language, heaviest ({heaviest}) / 60 ms", loading[heaviest] / 0.060, 1.0),
        ("telling a long question from a sentence / 10 ms", _asked("en") / 0.010, 1.0),
        ("reading 10,000 characters / 5,000 characters", ratio, 2.5),
        ("reading 10,000 characters, slowest language / 50 ms", longest / 0.050, 1.0),
    ]
