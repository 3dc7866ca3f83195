"""What finding the terms costs each key press while a text is typed, and how long it holds up the keys after a long paste."""

from __future__ import annotations

import time
from functools import partial

from assistant.terminology.glossary import Glossary
from assistant.terminology.model import LANGUAGES
from assistant.ui.spotting import Spotting
from bench.recognition import DATA, marked
from bench.terminology import timed

KEY, HELD, PASTED, TYPED = 0.001, 0.004, 10_000, 600
"""Goals in seconds: a key press, p99, and the longest that keys wait after a paste; characters pasted and typed."""


def _spotting(glossary: Glossary, lang: str) -> Spotting:
    from assistant.meeting.terms import Spotted

    return Spotting(
        lambda words: [Spotted(h.start, h.end, None, avoided=False, sure=True) for h in glossary.hits(words, lang, None, "NL")]
    )


def _typing(glossary: Glossary, lang: str, line: str) -> float:
    """Return the seconds of a key press, p99, while a line is typed."""
    spotting = _spotting(glossary, lang)
    seconds = sorted(timed(partial(spotting.look, [line[:n]])) for n in range(1, TYPED))
    return seconds[int(len(seconds) * 0.99)]


def _pasting(glossary: Glossary, lang: str, line: str) -> float:
    """Return the longest that keys wait after a paste without a full stop."""
    pasted = (line.replace(".", "").replace(",", "") * (PASTED // len(line) + 1))[:PASTED]
    spotting, longest, whole = _spotting(glossary, lang), 0.0, False
    while not whole:
        begun = time.thread_time()
        _found, whole = spotting.look([pasted])
        longest = max(longest, time.thread_time() - begun)
    return longest


def rows() -> list[tuple[str, float, float]]:
    """Return both against their goals, in the slowest of twelve languages."""
    glossary = Glossary.load()
    key = held = 0.0
    for lang in LANGUAGES:
        glossary.hits("qxzqxzqxzqxz", lang)
        text, _mentions = marked((DATA / "mentions" / f"{lang}.txt").read_text("utf-8"))
        line = " ".join(text.split())
        key = max(key, _typing(glossary, lang, line))
        held = max(held, _pasting(glossary, lang, line))
    return [
        ("shipped glossary: terms marked at a key press, p99, slowest language / 1 ms", key / KEY, 1.0),
        ("10,000 characters pasted: longest that keys wait, slowest language / 4 ms", held / HELD, 1.0),
    ]
