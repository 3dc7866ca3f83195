"""How a copy names people: name and agency, or function alone where the protocol keeps attendance anonymous."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields

from assistant.disclosure.model import Seen
from assistant.protocols.model import Protocol
from assistant.record.conference import Record
from assistant.record.entries import Contact, Entry, TermUse


class Names:
    """The people of a case as a copy under this protocol names them."""

    def __init__(self, record: Record, protocol: Protocol) -> None:
        """Word everyone once."""
        self.anonymous = protocol.anonymous
        self._labels = {p.id: self._label(p.name, p.agency, p.function or p.role.value) for p in record.people()}

    def _label(self, name: str, agency: str, function: str) -> str:
        if self.anonymous:
            return function
        return f"{name} ({agency})" if agency else name

    def of(self, ident: str) -> str:
        """Return the label of a participant id; agency names and roles stand as they are."""
        return self._labels.get(ident, ident)

    def used(self, seen: Iterable[Seen], others: Iterable[str]) -> tuple[tuple[str, str], ...]:
        """Return the labels of the ids that occur in what a reader sees, and of `others`; of nobody else."""
        found = {value for s in seen for value in _values(s.entry)} | set(others)
        return tuple((ident, label) for ident, label in self._labels.items() if ident in found)


def _values(entry: Entry) -> Iterable[str]:
    """Return the texts of an entry that may be ids: whole fields, not words in them."""
    if isinstance(entry, Contact | TermUse):
        return
    for field in fields(entry):
        match getattr(entry, field.name):
            case str(value):
                yield value
            case tuple(values):
                yield from (str(v) for v in values)
