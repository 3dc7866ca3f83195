"""Which texts a copy may hold: gathered anew from the view, the catalogue, the glossary and the stamp, not from composing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import fields
from datetime import date, datetime
from enum import Enum
from functools import lru_cache
from typing import Any

from assistant.disclosure.model import RecipientView
from assistant.flows.release_line import LINES
from assistant.minutes import labels
from assistant.minutes.stamp import Stamp
from assistant.minutes.voice import PUNCTUATION, page_words
from assistant.spoken import short, spoken
from assistant.terminology.glossary import Glossary
from assistant.terminology.model import FALLBACK
from assistant.text import Catalogue

_DAY = re.compile(r"\d{4}-\d\d-\d\d")


class Permitted:
    """The texts of one copy."""

    def __init__(self, view: RecipientView, stamp: Stamp, catalogue: Catalogue, glossary: Glossary) -> None:
        """Gather them all; whatever is not among them has no place in the copy."""
        self._texts = {*PUNCTUATION, " ", "Convene", FALLBACK, glossary.version}
        for holder in (view, stamp):
            self._texts.update(_texts(holder, catalogue))
        self._texts.update(catalogue.text(message) for message in (*labels.ALL, *(name for _key, name in LINES)))
        self._texts.update(page_words(catalogue))
        self._texts.update(_glossary(glossary, {catalogue.language, view.language}))

    def allows(self, text: str) -> bool:
        """Return whether a run may say this."""
        return text in self._texts


def _texts(value: Any, catalogue: Catalogue) -> Iterable[str]:
    """Return every text, number and date in a view or a stamp, worded; each once, because a record repeats itself."""
    numbers: set[int] = set()
    days: set[date] = set()
    texts: set[str] = set()
    _gather(value, texts, numbers, days)
    yield from texts
    for number in numbers:
        yield str(number)
        yield catalogue.text(labels.carried(number))
    for day in days | {d.date() for d in days if isinstance(d, datetime)}:
        yield short(day, catalogue.language)
        yield spoken(day, catalogue.language)


def _gather(value: Any, texts: set[str], numbers: set[int], days: set[date]) -> None:
    match value:
        case None | Enum() | bool():
            return
        case str():
            texts.add(value)
            if _DAY.fullmatch(value):  # the value of a date field
                with suppress(ValueError):
                    days.add(date.fromisoformat(value))
        case int():
            numbers.add(value)
        case date():
            days.add(value)
        case tuple():
            for part in value:
                _gather(part, texts, numbers, days)
        case _:
            for name in _names(value.__class__):
                _gather(getattr(value, name), texts, numbers, days)


@lru_cache(maxsize=64)
def _names(cls: type) -> tuple[str, ...]:
    """Return the fields of a dataclass; raises TypeError for anything else, which then has no place in a view."""
    return tuple(field.name for field in fields(cls))


def _glossary(glossary: Glossary, languages: Iterable[str]) -> Iterable[str]:
    for concept in glossary.concepts:
        for language in languages:
            yield glossary.label(concept, language).text
            definition = glossary.definition(concept, language)
            if definition is not None:
                yield definition.text
