"""The person's copy does not say that an intelligence service sat at the table: one rule for every field of what is shown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import MISSING, fields, replace
from typing import Any

from assistant.disclosure.readers import Reader
from assistant.record.conference import Record
from assistant.record.entries import Entry
from assistant.record.vocabulary import Role
from assistant.text import folded

_OURS = frozenset({"id", "code", "item", "author", "category", "level", "original", "changed_in", "earlier"})
"""Fields of every entry that name nobody."""


class Discretion:
    """What is left out of a copy, whoever may read what it stands in (R61)."""

    rule = "names INT"
    """What a withheld entry is withheld by."""

    def __init__(self, record: Record, readers: Sequence[Reader]) -> None:
        """Gather the ids, names, agencies and role of intelligence services where the person is among the readers."""
        ids: set[str] = set()
        words: set[str] = set()
        if any(reader.role is Role.PER for reader in readers):
            people = [p for p in record.people() if p.role is Role.INT]
            others = {folded(p.agency) for p in record.people() if p.role is not Role.INT}
            ids = {folded(Role.INT.value), *(folded(p.id) for p in people)}
            words = {folded(name) for p in people for name in (p.name, p.agency) if name} - others
        self._ids = frozenset(ids)
        listed = "|".join(re.escape(word) for word in sorted(words))
        self._words = re.compile(rf"(?<!\w)(?:{listed})(?!\w)") if words else None

    def of(self, name: str) -> str:
        """Return a participant id, an agency, a role or any words; empty where they name an intelligence service."""
        said = folded(name)
        named = said in self._ids or (self._words is not None and self._words.search(said) is not None)
        return "" if named else name

    def entry(self, entry: Entry) -> Entry | None:
        """Return an entry that names no such service; None where nothing is left that it could say."""
        if not self._ids:
            return entry
        changed: dict[str, Any] = {}
        for field in fields(entry):
            value = getattr(entry, field.name)
            left = value if field.name in _OURS else self._left(value)
            if left == value:
                continue
            if not left and field.default is MISSING:
                return None
            changed[field.name] = left
        if "receivers" in changed:
            changed["purpose"] = ""
        return replace(entry, **changed) if changed else entry

    def _left(self, value: object) -> object:
        match value:
            case str():
                return self.of(value)
            case tuple():
                return tuple(self._named(value))
            case _:
                return value

    def _named(self, values: Iterable[object]) -> Iterable[object]:
        for value in values:
            if not isinstance(value, str) or self.of(value):
                yield value
