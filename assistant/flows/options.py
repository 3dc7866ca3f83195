"""The closed vocabularies as options of a choice, each labelled by its glossary concept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from assistant.dialogue.prompts import Option
from assistant.record.vocabulary import Category, Change, DecisionKind, Level, Obtained, Polarity, Rating, Standing
from assistant.text import Message, term


def label(prefix: str, value: StrEnum) -> Message:
    """Return the term of a vocabulary's value: `role_pol`, `rating_very_high`."""
    return term(f"{prefix}_{value.value.lower().replace('-', '_')}")


def _options(prefix: str, values: Iterable[StrEnum]) -> tuple[Option, ...]:
    return tuple(Option(key=value.value, label=label(prefix, value)) for value in values)


CATEGORIES = _options("category", Category)
LEVELS = _options("level", Level)
RATINGS = _options("rating", Rating)
_SAID: Mapping[tuple[Polarity, Change], tuple[str, ...]] = {
    (Polarity.RISK, Change.UP): ("worse",),
    (Polarity.RISK, Change.DOWN): ("better",),
    (Polarity.PROTECTIVE, Change.UP): ("better",),
    (Polarity.PROTECTIVE, Change.DOWN): ("worse",),
}
"""What people say of a change: more risk is worse, more protection is better."""


def changes(polarity: Polarity, *values: Change) -> tuple[Option, ...]:
    """Return how a factor of a polarity may have changed, all ways where none is named."""
    return tuple(
        Option(key=v.value, label=label("change", v), also=_SAID.get((polarity, v), ())) for v in values or tuple(Change)
    )


OBTAINED = _options("obtained", Obtained)
STANDINGS = _options("standing", Standing)
DECISIONS = _options("decision", DecisionKind)
