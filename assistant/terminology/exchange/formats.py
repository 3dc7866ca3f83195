"""Which format a file is in, by what it holds and not by its name; and writing any of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from assistant.terminology.exchange import objects, separated, tbx_reading, tbx_writing, workbook, workbook_reading
from assistant.terminology.exchange.parcel import Parcel, read_bytes, wrong
from assistant.terminology.model import Content
from assistant.text import Message, _, clean

FORMATS = ("tbx", "csv", "xlsx", "json")


def read(path: Path, current: Content, lang: str | None = None) -> Parcel:
    """Return what a file brings to a glossary that holds `current`; `lang` is for terms that do not say theirs.

    Raises Rejected, and nothing else, for whatever the file may be.
    """
    data, name = read_bytes(path), clean(path.name)
    start = data[:256].lstrip(b"\xef\xbb\xbf \t\r\n")
    if data.startswith(b"PK"):
        return workbook_reading.read(name, data)
    if data.startswith((b"\xd0\xcf\x11\xe0", b"%PDF")):
        raise wrong(name, 1, _("this is not CSV, XLSX, TBX or JSON; a workbook must be saved as XLSX, without a password"))
    if start.startswith(b"<") or data[:4] in (b"\xff\xfe<\0", b"\xfe\xff\0<"):
        return tbx_reading.read(name, data, frozenset(current.terms))
    if start.startswith((b"{", b"[")):
        return objects.read(name, data)
    return separated.read(name, data, current, lang)


def write(
    form: str, content: Content, langs: Sequence[str] | None, version: str, words: Callable[[Message], str], *, edition: int = 3
) -> bytes:
    """Return a glossary, or some of its languages, in one of FORMATS; `words` words what a person reads in it."""
    match form:
        case "tbx":
            return tbx_writing.write(content, langs, version, edition=edition)
        case "csv":
            return separated.write(content, langs)
        case "xlsx":
            return workbook.write(content, langs, version, words)
        case _:
            return objects.write(content, langs, version)
