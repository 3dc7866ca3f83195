"""Warnings about how something is put; they look for the cue words that translators list in `glossary/cues`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from assistant.disclosure.warnings.scene import Found, Scene
from assistant.record.entries import Assessment, Entry, Fact, Information, Note, TermUse, WarningAnswer
from assistant.record.kinds import wording
from assistant.record.vocabulary import Category, Polarity
from assistant.terminology.model import Cue
from assistant.text import folded, joined, literal

SOURCE, RELIGION, MIXED, STIGMA = "W3", "W11", "W14", "W15"
"""The codes under which cue files list their words; a protocol may call its warnings otherwise."""

BELIEF, BEHAVIOUR = "belief", "behaviour"
"""Notes of the cues that are only wrong together."""


def source_named(scene: Scene) -> Iterator[Found]:
    """The wording may name a source or a method of intelligence (R17, R18)."""
    for entry in _worded(scene):
        yield from _said(scene.cues, SOURCE, entry)


def religion_as_risk(scene: Scene) -> Iterator[Found]:
    """Religious practice seems to be recorded as a sign of risk (R7)."""
    for entry in _worded(scene):
        if _is_about_risk(entry):
            yield from _said(scene.cues, RELIGION, entry)


def belief_and_behaviour_mixed(scene: Scene) -> Iterator[Found]:
    """A word for beliefs and one for behaviour stand for one another: they are never synonyms."""
    for entry in _worded(scene):
        hits = _hits(scene.cues, MIXED, _text(entry))
        notes = {cue.note for cue in hits}
        if {BELIEF, BEHAVIOUR} <= notes or notes - {BELIEF, BEHAVIOUR}:
            yield _found(entry, hits)


def stigmatising(scene: Scene) -> Iterator[Found]:
    """The wording may humiliate or label the person (R115)."""
    for entry in _worded(scene):
        yield from _said(scene.cues, STIGMA, entry)


def _worded(scene: Scene) -> Iterator[Entry]:
    return (e for e in scene.entries if not isinstance(e, Note | TermUse | WarningAnswer))


def _is_about_risk(entry: Entry) -> bool:
    match entry:
        case Assessment(polarity=polarity):
            return polarity is Polarity.RISK
        case Information() | Fact():
            return entry.category in (Category.K4, Category.K10)
        case _:
            return False


def _text(entry: Entry) -> str:
    return f"{wording(entry)} \n {getattr(entry, 'reason', '')} \n {entry.abstract}"


def _said(cues: tuple[Cue, ...], warning: str, entry: Entry) -> Iterator[Found]:
    hits = _hits(cues, warning, _text(entry))
    if hits:
        yield _found(entry, hits)


def _found(entry: Entry, hits: tuple[Cue, ...]) -> Found:
    words = joined(literal(cue.text) for cue in dict.fromkeys(hits))
    return Found(entry.code, joined((literal("["), words, literal("]")), ""))


def _hits(cues: tuple[Cue, ...], warning: str, text: str) -> tuple[Cue, ...]:
    pattern, by_text = _pattern(cues, warning)
    if pattern is None:
        return ()
    return tuple(dict.fromkeys(by_text[hit] for hit in pattern.findall(_plain(text))))


def _plain(text: str) -> str:
    """Return a text as cues are compared: case, accents, runs of spaces and the shape of apostrophes aside."""
    return " ".join(folded(text).replace("’", "'").split())


@lru_cache(maxsize=64)
def _pattern(cues: tuple[Cue, ...], warning: str) -> tuple[re.Pattern[str] | None, dict[str, Cue]]:
    """Return one pattern for the words of a warning, the longest first, whole words only."""
    by_text = {_plain(cue.text): cue for cue in cues if cue.warning == warning and cue.text.strip()}
    if not by_text:
        return None, {}
    words = "|".join(re.escape(text) for text in sorted(by_text, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)"), by_text
