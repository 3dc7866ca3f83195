"""One reader's copy as a JSON document: stable keys, language-free values, and the labels of those values beside them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import fields
from enum import StrEnum
from typing import Any

from assistant.disclosure.kinds import COMMON, KINDS
from assistant.disclosure.model import Form, ReaderKind, RecipientView, Seen, SeenItem
from assistant.minutes.compose import identifier
from assistant.minutes.stamp import Stamp
from assistant.record.codec import encode
from assistant.record.entries import Entry
from assistant.record.kinds import kind
from assistant.record.vocabulary import Basis, ConferenceKind, Format, Phase, Status
from assistant.terminology.glossary import Glossary
from assistant.terminology.model import label_key
from assistant.text import Catalogue

_HELD = {Form.NOTICE: 1, Form.ABSTRACT: 2, Form.FULL: 3}


def document(view: RecipientView, stamp: Stamp, catalogue: Catalogue, glossary: Glossary, wanted: str) -> bytes:
    """Return a reader's copy as UTF-8 JSON, the same bytes for the same view and stamp."""
    lang = catalogue.language
    values: list[StrEnum] = [
        ConferenceKind(view.kind),
        Status(view.status),
        Phase(view.phase),
        Basis(view.basis),
        Format(view.format),
        *(p.role for p in view.attendance),
        *(p.state for p in view.attendance if p.state),
        *(a.state for a in view.actions),
    ]
    out: dict[str, Any] = {
        "document": identifier(view, lang, wanted),
        "stamp": {**encode(stamp), "glossary": glossary.version},
        "language": lang,
        "recipient": {
            "kind": view.recipient.kind.value,
            "id": view.recipient.id,
            "name": view.recipient.name,
            "agency": view.recipient.agency,
            "role": encode(view.recipient.role),
        },
        "conference": {name: encode(getattr(view, name)) for name in _CONFERENCE},
        "title": dict(view.protocol_titles),
        "actions": [{f.name: encode(getattr(a, f.name)) for f in fields(a)} for a in view.actions],
        "next_date": encode(view.next_date),
    }
    if wanted == "full":
        out["attendance"] = [{f.name: encode(getattr(p, f.name)) for f in fields(p)} for p in view.attendance]
        out["items"] = [_item(item, view) for item in view.items]
        out["names"] = dict(view.labels)
        out["fields"] = {ident: dict(titles) for ident, titles in view.facts}
        out["answers"] = {ident: dict(titles) for ident, titles in view.answers}
        values += _values(view)
    keys = sorted({label_key(value) for value in values})
    out["labels"] = {key: glossary.label(key, lang).text for key in keys}
    return (json.dumps(out, ensure_ascii=False, indent=2) + "\n").encode()


_CONFERENCE = (
    *("reference", "conference", "number", "protocol", "protocol_version", "kind", "status", "phase", "basis", "date"),
    *("place", "format", "language", "chair", "cochair", "initiator", "release"),
)


def _item(item: SeenItem, view: RecipientView) -> dict[str, Any]:
    return {
        "id": item.id,
        "number": item.number,
        "title": dict(item.titles),
        "state": encode(item.state),
        "entries": [_entry(seen, view) for seen in item.entries],
    }


def _entry(seen: Seen, view: RecipientView) -> dict[str, Any]:
    """Return the fields that this form lets stand; one that holds nothing for this reader has no key."""
    entry = seen.entry
    shown = {name: encode(getattr(entry, name)) for name in _standing(entry, seen.form, view)}
    return {"kind": kind(entry), "code": entry.code, "form": seen.form.value, **shown}


def _standing(entry: Entry, form: Form, view: RecipientView) -> Iterable[str]:
    whole = view.recipient.kind is ReaderKind.CHAIR
    rule = KINDS.get(type(entry))
    stands = {**COMMON, **(rule.fields if rule else {})}
    for field in fields(entry):
        needed = stands.get(field.name)
        abstract = rule is not None and field.name == rule.words and form is Form.ABSTRACT
        if field.name != "code" and (whole or abstract or (needed is not None and _HELD[form] >= _HELD[needed])):
            yield field.name


def _values(view: RecipientView) -> Iterable[StrEnum]:
    for item in view.items:
        if item.state:
            yield item.state
        for seen in item.entries:
            for name in _standing(seen.entry, seen.form, view):
                value = getattr(seen.entry, name)
                for part in value if isinstance(value, tuple) else (value,):
                    if isinstance(part, StrEnum):
                        yield part
