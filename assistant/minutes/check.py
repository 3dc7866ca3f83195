"""The second path: reads a finished copy as bytes and accepts only what is known to belong to its reader."""

from __future__ import annotations

import io
import re
import xml.etree.ElementTree as ET
import zipfile
import zlib
from functools import lru_cache

from assistant.disclosure.model import RecipientView
from assistant.minutes import template
from assistant.minutes.compose import identifier, titled
from assistant.minutes.permitted import Permitted
from assistant.minutes.stamp import Stamp
from assistant.minutes.word import CORE_SPACES, FACTS, FIELDS, HEADINGS, LOOKS, SPACER, STYLES, TONES, R, W
from assistant.terminology.glossary import Glossary
from assistant.text import Catalogue, Rejected, _, literal

ELEMENTS = frozenset(
    f"{{{W}}}{name}"
    for name in (
        *("document", "body", "hdr", "ftr", "sectPr", "headerReference", "footerReference", "pgSz", "pgMar"),
        *("p", "pPr", "pStyle", "keepNext", "r", "rPr", "rStyle", "b", "bCs", "i", "iCs", "rtl", "lang"),
        *("t", "tab", "br", "fldChar", "instrText"),
        *("tbl", "tblPr", "tblStyle", "tblW", "tblLayout", "tblLook", "tblCaption", "tblGrid", "gridCol"),
        *("tr", "trPr", "cantSplit", "tblHeader", "tc", "tcPr", "tcW"),
    )
)
"""Every element a copy may have; comments, tracked changes, hidden text, bookmarks and links are not among them."""

NAMESPACES: dict[str, list[tuple[str, str]]] = {
    template.BODY: [("w", W), ("r", R)],
    template.HEADER: [("w", W)],
    template.FOOTER: [("w", W)],
    template.CORE: list(CORE_SPACES.items()),
}
"""The namespaces that each part declares, once; any other would be a place for text that no element shows."""

_PACKAGE = "[package]"

_NAMES = frozenset((*STYLES.values(), *HEADINGS, *TONES.values(), *LOOKS.values(), FACTS, SPACER))
_WORDS = frozenset(("dxa", "fixed", "default", "preserve", "begin", "separate", "end", "rId4", "rId5"))
_NUMBER = re.compile(r"-?[0-9]{1,5}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z]{2})?")
_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_TEXT, _TAB, _BREAK = f"{{{W}}}t", f"{{{W}}}tab", f"{{{W}}}br"
_RUN, _INSTRUCTION, _CAPTION, _LANG = (f"{{{W}}}{name}" for name in ("r", "instrText", "tblCaption", "lang"))
_TYPE = f"{{{CORE_SPACES['xsi']}}}type"
_INSTRUCTIONS = frozenset(f" {name} " for name in FIELDS.values())


def check(
    data: bytes, view: RecipientView, stamp: Stamp, catalogue: Catalogue, glossary: Glossary, *, kind: str = "full"
) -> None:
    """Accept a finished .docx, or refuse it; nothing of what was found is repeated, for it may be somebody else's.

    Raises:
        Rejected: (code 5) a part, an element, an attribute or a text is not known to belong to this reader's copy.

    """
    permitted = Permitted(view, stamp, catalogue, glossary)
    parts = _parts(data, view)
    for name, fixed in template.fixed(catalogue.language):
        if parts[name] != fixed:
            raise _refused(view, name)
    for name in (template.BODY, template.HEADER, template.FOOTER):
        if not _is_known(_tree(parts[name], view, name), permitted):
            raise _refused(view, name)
    core = _tree(parts[template.CORE], view, template.CORE)
    if not _is_core(core, titled(view, catalogue, kind), identifier(view, catalogue.language, kind)):
        raise _refused(view, template.CORE)
    # Names, times, comments, what stands between and around the parts: all as it would be packed here, or none of it.
    if template.pack(catalogue.language, parts) != data:
        raise _refused(view, _PACKAGE)
    if not _opens(data, titled(view, catalogue, kind)):
        raise _refused(view, _PACKAGE)


def _opens(data: bytes, title: str) -> bool:
    """Return whether another program finds the same document: its title, its styles, its one section.

    python-docx resolves the package, its relations and its styles by itself; what only our own reading understands would
    be a file that Word offers to repair.
    """
    import docx  # noqa: PLC0415 - 40 ms that only writing Word documents pays for

    try:
        document = docx.Document(io.BytesIO(data))
        styles = {s.style_id for s in document.styles}
        return document.core_properties.title == title and styles.issuperset(HEADINGS) and len(document.sections) == 1
    except (KeyError, ValueError, AttributeError, SyntaxError):  # lxml's errors are SyntaxErrors
        return False


def _parts(data: bytes, view: RecipientView) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            if tuple(package.namelist()) != template.PARTS:
                raise _refused(view, _PACKAGE)
            return {name: package.read(name) for name in template.PARTS}
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise _refused(view, _PACKAGE) from error


def _tree(data: bytes, view: RecipientView, name: str) -> ET.Element:
    if b"<!" in data or data.count(b"<?") != 1:  # no document type, entity, comment, CDATA or instruction
        raise _refused(view, name)
    try:
        events = ET.iterparse(io.BytesIO(data), events=("start-ns",))  # noqa: S314 - no document type, nothing to expand
        declared = [space for _event, space in events]
    except ET.ParseError as error:
        raise _refused(view, name) from error
    if declared != NAMESPACES[name]:
        raise _refused(view, name)
    root: ET.Element = getattr(events, "root")  # noqa: B009 - a documented attribute that the type stubs lack
    return root


def _is_known(root: ET.Element, permitted: Permitted) -> bool:
    for element in root.iter():
        tag, text, tail = element.tag, element.text, element.tail
        if tag not in ELEMENTS or tail:
            return False
        if tag == _RUN and not _is_run(element, permitted):
            return False
        if tag == _INSTRUCTION:
            if text not in _INSTRUCTIONS:
                return False
        elif text and tag != _TEXT:
            return False
        if element.attrib and not _has_known_attributes(element, permitted):
            return False
    return True


def _is_run(run: ET.Element, permitted: Permitted) -> bool:
    """Return whether what a run says, its lines put together again, is one permitted text."""
    said = "".join(_MARKS.get(child.tag) or child.text or "" for child in run if child.tag in _SPEAKING)
    return not said or said == "\t" or permitted.allows(said)


_MARKS = {_TAB: "\t", _BREAK: "\n"}
_SPEAKING = frozenset((_TEXT, *_MARKS))


def _has_known_attributes(element: ET.Element, permitted: Permitted) -> bool:
    if element.tag == _CAPTION:
        return len(element.attrib) == 1 and permitted.allows(element.get(f"{{{W}}}val", ""))
    return all(_is_known_value(v, element.tag == _LANG) for v in element.attrib.values())


@lru_cache(maxsize=1024)
def _is_known_value(value: str, is_language: bool) -> bool:
    if value in _NAMES or value in _WORDS or _NUMBER.fullmatch(value):
        return True
    return is_language and bool(_LANGUAGE.fullmatch(value))


def _is_core(root: ET.Element, title: str, ident: str) -> bool:
    """Return whether the properties are the six that a copy has, and say nothing else."""
    if root.attrib or root.text or any(len(c) or c.tail or set(c.attrib) - {_TYPE} for c in root):
        return False
    if any(v != "dcterms:W3CDTF" for c in root for v in c.attrib.values()):
        return False
    found = {child.tag.rpartition("}")[2]: child.text or "" for child in root}
    if list(found) != ["title", "creator", "identifier", "language", "created", "modified"] or len(root) != len(found):
        return False
    return (
        found["title"] == title
        and found["creator"] == "Convene"
        and found["identifier"] == ident
        and bool(_LANGUAGE.fullmatch(found["language"]))
        and all(_DATE_TIME.fullmatch(found[name]) for name in ("created", "modified"))
    )


def _refused(view: RecipientView, part: str) -> Rejected:
    return Rejected(
        _(
            "The minutes for {reader} were not handed out: {part} holds something that is not known to be for this reader.",
            reader=literal(view.recipient.id),
            part=literal(part),
        ),
        code=5,
        rule="check",
    )
