"""The package that minutes are written into: fixed parts with styles and settings, and nothing that tells on anybody.

Word's and python-docx's own templates carry an author, a thumbnail, dates and revision marks; this one holds only what is
listed here.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

FIXED: tuple[tuple[str, str], ...] = (
    ("[Content_Types].xml", "content_types.xml"),
    ("_rels/.rels", "package_rels.xml"),
    ("docProps/app.xml", "app.xml"),
    ("word/_rels/document.xml.rels", "document_rels.xml"),
    ("word/fontTable.xml", "fontTable.xml"),
    ("word/settings.xml", "settings.xml"),
    ("word/styles.xml", "styles.xml"),
    ("word/theme/theme1.xml", "theme1.xml"),
)
"""Parts that are the same in every copy, the document's language aside, and the files they come from."""

CORE = "docProps/core.xml"
BODY = "word/document.xml"
HEADER = "word/header1.xml"
FOOTER = "word/footer1.xml"
WRITTEN: tuple[str, ...] = (CORE, BODY, HEADER, FOOTER)
"""Parts that are written for each copy."""

PARTS: tuple[str, ...] = (*(name for name, _file in FIXED), *WRITTEN)
"""Every part of a copy in its order; a copy with any other, or without one of them, is not ours."""

WIDTH = 9412
"""Width of the text on the page, in twentieths of a point: A4 with margins of 22 mm."""

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time on every part, so that equal minutes are equal bytes and no clock shows."""

_TAGS = {
    "bg": "bg-BG",
    "da": "da-DK",
    "de": "de-DE",
    "el": "el-GR",
    "en": "en-GB",
    "es": "es-ES",
    "fr": "fr-FR",
    "hu": "hu-HU",
    "it": "it-IT",
    "nl": "nl-NL",
    "pt": "pt-PT",
    "sv": "sv-SE",
}
_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def tag(language: str) -> str:
    """Return the tag under which word processors know a language; raises ValueError where it is no language tag."""
    if not _TAG.fullmatch(language):
        raise ValueError(language)
    return _TAGS.get(language, language)


@lru_cache(maxsize=16)
def fixed(language: str) -> tuple[tuple[str, bytes], ...]:
    """Return the fixed parts of a copy in a language, with their names, in their order."""
    folder = files("assistant.minutes").joinpath("parts")
    worded = tag(language).encode()
    return tuple((name, folder.joinpath(file).read_bytes().replace(b"xx-XX", worded)) for name, file in FIXED)


def pack(language: str, written: Mapping[str, bytes]) -> bytes:
    """Return the package of the fixed parts in a language and the written ones: the same bytes for the same parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in fixed(language):
            package.writestr(_entry(name), data)
        for name in WRITTEN:
            package.writestr(_entry(name), written[name])
    return out.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, EPOCH)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    info.create_system = 0  # the same on every machine
    return info
