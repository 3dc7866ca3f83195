"""Frozen dataclasses to JSON values and back; the stored form of turns, entries, people and conferences."""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import lru_cache
from typing import Any

from assistant.record.entries import Entry
from assistant.record.kinds import BY_KIND, kind
from assistant.record.turns import STEPS

_TAGGED: dict[str, type] = {**BY_KIND, **{f"+{cls.__name__}": cls for cls in STEPS}}


def encode(value: Any) -> Any:
    """Return a value of JSON types; entries and steps carry their kind under `_`, fields at their default are left out."""
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str):
        return value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [encode(v) for v in value]
    if isinstance(value, Mapping):
        return {str(k): encode(v) for k, v in value.items()}
    if not is_dataclass(value):
        raise TypeError(type(value).__name__)
    out: dict[str, Any] = {}
    if isinstance(value, Entry):
        out["_"] = kind(value)
    elif isinstance(value, STEPS):
        out["_"] = f"+{type(value).__name__}"
    for f in fields(value):
        item = getattr(value, f.name)
        if f.default is not MISSING and item == f.default:
            continue
        out[f.name] = encode(item)
    return out


def decode(cls: Any, value: Any) -> Any:
    """Return the value of type `cls` that `encode` made `value` from; raises ValueError or KeyError where it does not fit."""
    if isinstance(value, dict) and "_" in value:
        value = dict(value)
        cls = _TAGGED[value.pop("_")]
    origin = typing.get_origin(cls)
    if origin in (types.UnionType, typing.Union):
        return _decode_union(typing.get_args(cls), value)
    if origin is tuple:
        return tuple(decode(typing.get_args(cls)[0], v) for v in value)
    if origin is not None and issubclass(origin, Mapping):
        inner = typing.get_args(cls)[1]
        return {k: decode(inner, v) for k, v in value.items()}
    if cls is datetime or cls is date:
        return cls.fromisoformat(value)
    if isinstance(cls, type) and issubclass(cls, Enum):
        return cls(value)
    if isinstance(cls, type) and is_dataclass(cls):
        hints = _hints(cls)
        return typing.cast("Any", cls)(**{k: decode(hints[k], v) for k, v in value.items() if k in hints})
    return value


def _decode_union(options: tuple[Any, ...], value: Any) -> Any:
    if value is None:
        return None
    if isinstance(value, list):
        return tuple(value)
    rest = [o for o in options if o is not type(None)]
    if len(rest) == 1:
        return decode(rest[0], value)
    return value


@lru_cache(maxsize=128)
def _hints(cls: type) -> dict[str, Any]:
    return typing.get_type_hints(cls)
