"""The closed vocabularies as options of a choice, each labelled by its glossary concept."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from assistant.dialogue.prompts import Option
from assistant.record.vocabulary import Category, Change, DecisionKind, Level, Obtained, Rating, Standing
from assistant.text import Message, term


def label(prefix: str, value: StrEnum) -> Message:
    """Return the term of a vocabulary's value: `role_pol`, `rating_very_high`."""
    return term(f"{prefix}_{value.value.lower().replace('-', '_')}")


def _options(prefix: str, values: Iterable[StrEnum]) -> tuple[Option, ...]:
    return tuple(Option(key=value.value, label=label(prefix, value)) for value in values)


CATEGORIES = _options("category", Category)
LEVELS = _options("level", Level)
RATINGS = _options("rating", Rating)
CHANGES = _options("change", Change)
OBTAINED = _options("obtained", Obtained)
STANDINGS = _options("standing", Standing)
DECISIONS = _options("decision", DecisionKind)
