"""Looking a workbook's zip over before anything in it is read: size, names, and what no glossary holds (I4 to I6)."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Callable
from pathlib import PurePosixPath

from assistant.text import Message, Rejected, _

MAX_PACKED = 10_000_000
MAX_UNPACKED = 100_000_000
MAX_ENTRIES = 1_000
MAX_RATIO = 100
"""Limits of a workbook: bytes packed and unpacked, parts, and how many times a part may grow."""

_SMALL = 1_000_000
"""A part smaller than this may grow as it likes."""

_ACTIVE = re.compile(r"vbaProject|externalLinks/|embeddings/|activeX/|\.bin$|connections\.xml|macrosheets/", re.IGNORECASE)
_DECLARED = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_HIDDEN = re.compile(rb"<row\b[^>]*\bhidden=[\"'](?:1|true)")


def inspected(name: str, data: bytes) -> bool:
    """Look a workbook over and tell whether it has hidden rows; raises Rejected for what is not taken."""
    refuse = _refusal(name)
    if len(data) > MAX_PACKED:
        raise refuse(_("more than {limit} bytes", limit=MAX_PACKED))
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _looked_over(archive, refuse)
    except (
        zipfile.BadZipFile,
        zlib.error,
        NotImplementedError,
        RuntimeError,
        EOFError,
        ValueError,
        OSError,
        OverflowError,
    ) as error:
        raise refuse(_("the file is damaged, or not a workbook")) from error


def _refusal(name: str) -> Callable[[Message], Rejected]:
    def refuse(what: Message) -> Rejected:
        return Rejected(_("{file} is not taken: {what}", file=name, what=what))

    return refuse


def _looked_over(archive: zipfile.ZipFile, refuse: Callable[[Message], Rejected]) -> bool:
    parts = archive.infolist()
    names = [part.filename for part in parts]
    if len(parts) > MAX_ENTRIES or len(set(names)) != len(names):
        raise refuse(_("too many parts, or one that is there twice"))
    if "xl/workbook.xml" not in names:
        raise refuse(_("this is not an XLSX workbook"))
    left, hidden = MAX_UNPACKED, False
    for part in parts:
        path = PurePosixPath(part.filename)
        if path.is_absolute() or ".." in path.parts or "\\" in part.filename or ":" in part.filename:
            raise refuse(_("a part with a path out of the workbook"))
        if part.flag_bits & 0x1:
            raise refuse(_("it is protected by a password"))
        if _ACTIVE.search(part.filename):
            raise refuse(_("it holds macros, embedded or linked files: {part}", part=part.filename[:80]))
        if part.file_size > max(_SMALL, part.compress_size * MAX_RATIO) or part.file_size > left:
            raise refuse(_("unpacked it is too large"))
        with archive.open(part) as file:
            content = file.read(left + 1)
        left -= len(content)
        if left < 0:
            raise refuse(_("unpacked it is too large"))
        if path.suffix in (".xml", ".rels", ".vml"):
            hidden |= _plain(content, refuse)
    return hidden


def _plain(content: bytes, refuse: Callable[[Message], Rejected]) -> bool:
    """Refuse a part that declares entities, or could hide that it does; tell whether it has hidden rows."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in content[:64] or _DECLARED.search(content):
        raise refuse(_("it declares a document type or entities, or is not UTF-8"))
    return bool(_HIDDEN.search(content))
