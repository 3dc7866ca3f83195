"""Which texts a copy may hold: gathered anew from the view, the catalogue, the glossary and the stamp, not from composing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any

from assistant.disclosure.model import RecipientView
from assistant.flows.release_line import LINES
from assistant.minutes import labels
from assistant.minutes.stamp import Stamp
from assistant.minutes.voice import BETWEEN, PUNCTUATION, page_words
from assistant.spoken import short, spoken
from assistant.terminology.glossary import Glossary
from assistant.text import Catalogue


class Permitted:
    """The texts of one copy."""

    def __init__(self, view: RecipientView, stamp: Stamp, catalogue: Catalogue, glossary: Glossary) -> None:
        """Gather them all; whatever is not among them has no place in the copy."""
        self._texts = {*PUNCTUATION, " ", "Convene", glossary.version}
        for holder in (view, stamp):
            self._texts.update(_texts(holder, catalogue))
        self._texts.update(catalogue.text(message) for message in (*labels.ALL, *(name for _key, name in LINES)))
        self._texts.update(page_words(catalogue))
        self._texts.update(_glossary(glossary, {catalogue.language, view.language}))

    def allows(self, text: str) -> bool:
        """Return whether a run may say this."""
        return text in self._texts

    def allows_row(self, text: str) -> bool:
        """Return whether a title may say this: such texts in a row."""
        return self.allows(text) or all(self.allows(part) for part in text.split(BETWEEN))


def _texts(value: Any, catalogue: Catalogue) -> Iterable[str]:
    match value:
        case None | Enum():
            return
        case bool():
            return
        case str():
            yield value
        case int():
            yield str(value)
            yield catalogue.text(labels.carried(value))
        case datetime():
            yield from _texts(value.date(), catalogue)
            yield spoken(value, catalogue.language)
        case date():
            yield short(value, catalogue.language)
            yield spoken(value, catalogue.language)
        case tuple():
            for part in value:
                yield from _texts(part, catalogue)
        case _ if is_dataclass(value):
            for field in fields(value):
                yield from _texts(getattr(value, field.name), catalogue)
        case _:
            raise TypeError(type(value).__name__)


def _glossary(glossary: Glossary, languages: Iterable[str]) -> Iterable[str]:
    for concept in glossary.concepts:
        for language in languages:
            yield glossary.label(concept, language).text
            definition = glossary.definition(concept, language)
            if definition is not None:
                yield definition.text
