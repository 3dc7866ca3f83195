"""An entry's fields under the names that a chair types and that JSON shows (contract, one-line forms)."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, datetime
from enum import Enum

from assistant.record.entries import Assessment, Entry
from assistant.record.kinds import kind
from assistant.record.turns import Answer

KEYS = {"source": "from", "receivers": "for", "standing": "as"}
"""Record fields whose name on the command line is a Python keyword or a preposition."""

_KEPT = frozenset({"id", "code", "item", "author", "at", "original", "changed_in", "earlier", "polarity", "previous"})


def form_fields(entry: Entry) -> dict[str, Answer]:
    """Return an entry's own and handling fields as language-free answers, by form key."""
    out: dict[str, Answer] = {}
    for f in fields(entry):
        if f.name not in _KEPT:
            out[KEYS.get(f.name, f.name)] = plain(getattr(entry, f.name))
    return out


def plain(value: object) -> Answer:
    """Return a field's value as a language-free answer: ISO date, key, text, number, yes or no, or several."""
    match value:
        case None | bool():
            return value
        case Enum():
            return str(value.value)
        case datetime() | date():
            return value.isoformat()
        case tuple():
            return tuple(str(plain(v)) for v in value)
        case int():
            return value
        case _:
            return str(value)


def flow_id(entry: Entry) -> str:
    """Return the id of the entry flow that records this kind of entry."""
    if isinstance(entry, Assessment):
        return entry.polarity.value
    return {"parked": "park"}.get(kind(entry), kind(entry))
