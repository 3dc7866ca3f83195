"""Makes one copy in one format and hands it out only after the check."""

from __future__ import annotations

from assistant.disclosure.model import RecipientView
from assistant.minutes.check import check
from assistant.minutes.compose import KINDS, compose
from assistant.minutes.json_ import document
from assistant.minutes.stamp import Stamp
from assistant.minutes.word import write
from assistant.terminology.glossary import Glossary
from assistant.text import Catalogue, Rejected, _, literal


def made(view: RecipientView, stamp: Stamp, catalogue: Catalogue, glossary: Glossary, *, kind: str, format: str) -> bytes:
    """Return the bytes of one copy; see `render`."""
    if kind not in KINDS:
        raise Rejected(_("There are no minutes of the kind {kind}.", kind=literal(kind)), code=2)
    match format:
        case "docx":
            data = write(compose(view, stamp, catalogue, glossary, kind))
            check(data, view, stamp, catalogue, glossary, kind=kind)
            return data
        case "json":
            return document(view, stamp, catalogue, glossary, kind)
        case _:
            raise Rejected(_("Minutes are not written in the format {format}.", format=literal(format)), code=2)
