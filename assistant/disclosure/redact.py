"""Builds a reader's copy of an entry: it starts empty and holds only what the form lets stand; nothing is taken out later."""

from __future__ import annotations

import re
import types
import typing
from collections.abc import Callable
from dataclasses import MISSING, Field, fields
from datetime import UTC, datetime
from enum import Enum
from functools import lru_cache
from typing import Any

from assistant.disclosure.kinds import COMMON, KINDS, Kind
from assistant.disclosure.model import Form
from assistant.disclosure.readers import agencies_of
from assistant.record.conference import Record
from assistant.record.entries import Decision, Entry
from assistant.record.kinds import BY_KIND
from assistant.record.kinds import kind as kind_name

_CODE = re.compile(r"(?<![\w-])[A-Z]-[0-9A-Z]{4}(?![\w-])")
"""An entry's code, alone or inside words; `e-mail` is none."""

_ID = re.compile(r"(?:\d+/)?[A-Z]\d+")
"""A ground that is nothing but one of the chair's ids; inside words `B1` is a language level."""

_HELD: dict[Form, int] = {Form.NOTICE: 1, Form.ABSTRACT: 2, Form.FULL: 3}


def redacted(record: Record, entry: Entry, form: Form, reads: Callable[[str], bool]) -> Entry:
    """Return a copy of an entry that holds what `form` lets stand, and empty values elsewhere.

    At an abstract the abstract wording stands in `abstract` and in the field of the entry's own words; what else is left
    empty says nothing (an enumeration then has its first member), so it is not to be printed. `reads` tells whether the
    reader has the entry with this code in full: grounds that cite any other are not there (R32).
    """
    kind = KINDS[type(entry)]
    stands = {**COMMON, **kind.fields}
    values = {
        f.name: getattr(entry, f.name) if _stands(stands.get(f.name), form) else _empty(type(entry), f) for f in fields(entry)
    }
    if form is Form.FULL:
        values["abstract"] = ""
    else:
        _shorten(record, entry, form, kind, values)
    if "previous" in values and not reads(values["previous"]):
        values["previous"] = ""
    if isinstance(entry, Decision):
        values["grounds"] = tuple(g for g in values["grounds"] if all(reads(cited) for cited in cited_in(g)))
    return type(entry)(**values)


def cited_in(ground: str) -> tuple[str, ...]:
    """Return the codes or the id of the entries that a ground cites; none for words alone."""
    return (ground,) if _ID.fullmatch(ground) else tuple(_CODE.findall(ground))


def _shorten(record: Record, entry: Entry, form: Form, kind: Kind, values: dict[str, Any]) -> None:
    if form is Form.ABSTRACT and kind.words:
        values[kind.words] = entry.abstract
    if kind.source and isinstance(values[kind.source], tuple):
        values[kind.source] = agencies_of(record, values[kind.source])


def _stands(needed: Form | None, form: Form) -> bool:
    return needed is not None and _HELD[form] >= _HELD[needed]


def _empty(cls: type[Entry], field: Field[Any]) -> Any:
    if field.default is not MISSING:
        return field.default
    hint = _hints(cls)[field.name]
    if typing.get_origin(hint) in (types.UnionType, typing.Union):
        return None
    if typing.get_origin(hint) is tuple:
        return ()
    if isinstance(hint, type) and issubclass(hint, Enum):
        return next(iter(hint))
    if hint is datetime:
        return datetime.min.replace(tzinfo=UTC)
    return hint()


def _hints(cls: type[Entry]) -> dict[str, Any]:
    return _hints_of_kind(kind_name(cls))


@lru_cache(maxsize=64)
def _hints_of_kind(name: str) -> dict[str, Any]:
    return typing.get_type_hints(BY_KIND[name])
