"""Frozen dataclasses to JSON values and back; the stored form of turns, entries, people and conferences."""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import lru_cache, partial
from typing import Any

from assistant.record.entries import Entry
from assistant.record.kinds import BY_KIND, kind
from assistant.record.turns import STEPS

_TAGGED: dict[str, type] = {**BY_KIND, **{f"+{cls.__name__}": cls for cls in STEPS}}


Decoder = Callable[[Any], Any]


def encode(value: Any) -> Any:
    """Return a value of JSON types; entries and steps carry their kind under `_`, fields at their default are left out."""
    if value is None or type(value) is str:
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, bool | int | float | str):
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
    return _decoder(cls)(value)


@lru_cache(maxsize=512)
def _decoder(cls: Any) -> Decoder:
    """Return what decodes values of a type: half a million of them are read to verify a large store."""
    read = _of(cls)

    def decoder(value: Any) -> Any:
        if type(value) is dict and "_" in value:
            return _of(_TAGGED[value["_"]])(value)
        return read(value)

    return decoder


@lru_cache(maxsize=512)
def _of(cls: Any) -> Decoder:
    """Return what decodes values that do not say of what kind they are."""
    origin = typing.get_origin(cls)
    if origin in (types.UnionType, typing.Union):
        return _of_union(typing.get_args(cls))
    if origin is tuple:
        inner = _decoder(typing.get_args(cls)[0])
        return lambda value: tuple(map(inner, value))
    if origin is not None and issubclass(origin, Mapping):
        inner = _decoder(typing.get_args(cls)[1])
        return lambda value: {k: inner(v) for k, v in value.items()}
    if cls is datetime or cls is date:
        return typing.cast("Decoder", cls.fromisoformat)
    if isinstance(cls, type) and issubclass(cls, Enum):
        return cls
    if isinstance(cls, type) and is_dataclass(cls):
        # The fields' decoders are looked up when the first value comes: a class may hold others of its own kind.
        return partial(_of_class, cls)
    return lambda value: value


def _of_class(cls: Any, value: Any) -> Any:
    known = _fields(cls)
    return cls(**{k: known[k](v) for k, v in value.items() if k in known})


@lru_cache(maxsize=128)
def _fields(cls: type) -> dict[str, Decoder]:
    return {name: _decoder(hint) for name, hint in typing.get_type_hints(cls).items()}


def _of_union(options: tuple[Any, ...]) -> Decoder:
    rest = [o for o in options if o is not type(None)]
    single = _decoder(rest[0]) if len(rest) == 1 else None

    def decoder(value: Any) -> Any:
        if value is None:
            return None
        if isinstance(value, list):
            return tuple(value)
        return single(value) if single is not None else value

    return decoder
