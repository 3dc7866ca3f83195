"""A whole glossary, or some of its languages, as one JSON document."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, NoReturn

from assistant.terminology import files
from assistant.terminology.exchange.parcel import Builder, Parcel, scope, tables, wrong
from assistant.terminology.model import Content
from assistant.text import Message, _

FORMAT = "convene-glossary"


def write(content: Content, langs: Sequence[str] | None, version: str) -> bytes:
    """Return a glossary as JSON: rows as objects under the names of their columns."""
    held = tables(content, langs)
    document: dict[str, Any] = {"format": FORMAT, "version": version, "languages": sorted(_languages(held))}
    document |= {"concepts": held.get(files.CONCEPTS, []), "definitions": held.get(files.DEFINITIONS, [])}
    for part in ("terms", "cues"):
        document[part] = {
            name.removeprefix(f"{part}/").removesuffix(".csv"): rows
            for name, rows in held.items()
            if name.startswith(f"{part}/")
        }
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def read(name: str, data: bytes) -> Parcel:
    """Return what a JSON document brings; raises Rejected where it is not one of ours."""
    built = Builder(name)
    found = _loaded(name, data)
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise wrong(name, 1, _("this is not a glossary exported as JSON"))
    built.version = str(found.get("version", ""))
    langs = found.get("languages")
    if not isinstance(langs, list) or not all(isinstance(lang, str) and files.LANGUAGE.fullmatch(lang) for lang in langs):
        raise wrong(name, 1, _field("languages"))
    for part in ("concepts", "definitions"):
        for row in _list(name, found.get(part, []), part):
            built.add(f"{part}.csv", 1, row)
    names = {files.CONCEPTS, files.DEFINITIONS} & {f"{part}.csv" for part in found}
    for part in ("terms", "cues"):
        groups = found.get(part, {})
        if not isinstance(groups, dict) or not set(groups) <= set(langs):
            raise wrong(name, 1, _field(part))
        for lang, rows in groups.items():
            names.add(f"{part}/{lang}.csv")
            for row in _list(name, rows, part):
                built.add(f"{part}/{lang}.csv", 1, row)
    built.whole = scope(langs, names)
    return built.parcel()


def _languages(held: Mapping[str, Sequence[Mapping[str, str]]]) -> set[str]:
    named = {name.rpartition("/")[2].removesuffix(".csv") for name in held if "/" in name}
    return named | {row["lang"] for row in held.get(files.DEFINITIONS, [])}


def _list(name: str, rows: object, part: str) -> list[dict[str, str]]:
    if not isinstance(rows, list):
        raise wrong(name, 1, _field(part))
    columns = set(files.columns(f"{part}/x" if part in ("terms", "cues") else f"{part}.csv"))
    for row in rows:
        if not isinstance(row, dict) or not set(row) <= columns or not all(isinstance(cell, str) for cell in row.values()):
            raise wrong(name, 1, _field(part))
    return rows


def _field(field: str) -> Message:
    return _("this field is not what it should be: {field}", field=field)


def _loaded(name: str, data: bytes) -> object:
    try:
        return json.loads(
            data.decode("utf-8-sig"), object_pairs_hook=_pairs, parse_constant=_refused, parse_int=str, parse_float=str
        )
    except UnicodeDecodeError as error:
        raise wrong(name, data.count(b"\n", 0, error.start) + 1, _("this is not UTF-8")) from error
    except json.JSONDecodeError as error:
        raise wrong(name, error.lineno, _("this is not valid JSON")) from error
    except RecursionError as error:
        raise wrong(name, 1, _("this is nested too deeply")) from error
    except ValueError as error:
        raise wrong(name, 1, _("this is not valid JSON")) from error


def _pairs(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("duplicate key")
    return found


def _refused(constant: str) -> NoReturn:
    raise ValueError(constant)
