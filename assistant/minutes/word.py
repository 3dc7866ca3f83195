"""The one writer of Word elements: blocks in, the bytes of a .docx out, the same bytes for the same blocks.

Elements are written as text, because that is many times faster than building a tree of them; what makes it safe is that a
text or an attribute enters only through `_escaped` and `_attribute`, and that every file is read again before it is used.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date, datetime

from assistant.minutes import template
from assistant.minutes.blocks import (
    Block,
    Cell,
    Definitions,
    Document,
    Field,
    Heading,
    Inline,
    Look,
    Mark,
    Paragraph,
    Run,
    Runs,
    Spacer,
    Style,
    Table,
    Tone,
)
from assistant.minutes.widths import columns, length
from assistant.text import Rejected, _

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

CORE_SPACES = {
    "cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "xsi": "http://www.w3.org/2001/XMLSchema-instance",
}

STYLES: dict[Style, str] = {
    Style.BODY: "Normal",
    Style.SUBTITLE: "Subtitle",
    Style.ENTRY: "Entry",
    Style.DETAIL: "EntryDetail",
    Style.CELL: "Cell",
    Style.CELL_DETAIL: "CellDetail",
    Style.HEAD: "CellHead",
    Style.HEADER: "Header",
    Style.FOOTER: "Footer",
}
HEADINGS = ("Title", "Heading1", "Heading2", "Heading3")
TONES: dict[Tone, str] = {Tone.CODE: "Code", Tone.LABEL: "Label", Tone.FLAG: "Flag"}
LOOKS: dict[Look, str] = {Look.GRID: "MinutesGrid", Look.BOX: "MinutesBox"}
FACTS = "MinutesFacts"
SPACER = "Spacer"
FIELDS: dict[Field, str] = {Field.PAGE: "PAGE", Field.PAGES: "NUMPAGES"}

SPLIT = 1500
"""A row with more characters than this may run on to the next page; others stay whole."""

_LABEL_SHARE = 0.34
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_SECTION = (
    '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>'
    '<w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1361" w:right="1247" w:bottom="1361" w:left="1247" w:header="624" w:footer="510" w:gutter="0"/>'
    "</w:sectPr>"
)


def write(document: Document) -> bytes:
    """Return the document as the bytes of a .docx.

    Raises:
        Rejected: (code 5) a text holds characters that cannot stand in a document.

    """
    parts = {
        template.CORE: _core(document),
        template.BODY: f'{_HEAD}<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{_body(document.blocks)}{_SECTION}'
        "</w:body></w:document>",
        template.HEADER: f'{_HEAD}<w:hdr xmlns:w="{W}">{"".join(map(_paragraph, document.header))}</w:hdr>',
        template.FOOTER: f'{_HEAD}<w:ftr xmlns:w="{W}">{"".join(map(_paragraph, document.footer))}</w:ftr>',
    }
    return template.pack(document.language, {name: text.encode() for name, text in parts.items()})


def _core(document: Document) -> str:
    spaces = " ".join(f'xmlns:{name}="{space}"' for name, space in CORE_SPACES.items())
    return (
        f"{_HEAD}<cp:coreProperties {spaces}>"
        f"<dc:title>{_escaped(document.title)}</dc:title><dc:creator>Convene</dc:creator>"
        f"<dc:identifier>{_escaped(document.identifier)}</dc:identifier>"
        f"<dc:language>{template.tag(document.language)}</dc:language>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{_time(document.created)}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{_time(document.modified)}</dcterms:modified>'
        "</cp:coreProperties>"
    )


def _time(value: date) -> str:
    return f"{value:%Y-%m-%dT%H:%M:%SZ}" if isinstance(value, datetime) else f"{value:%Y-%m-%d}T00:00:00Z"


def _body(blocks: Sequence[Block]) -> str:
    out: list[str] = []
    before: Block | None = None
    for block in blocks:
        if isinstance(block, Table | Definitions) and isinstance(before, Table | Definitions):
            out.append(_spacer())
        out.append(_block(block))
        before = block
    if isinstance(before, Table | Definitions):
        out.append(_spacer())  # a body must not end in a table
    return "".join(out)


def _block(block: Block) -> str:
    match block:
        case Heading(level, runs):
            return f'<w:p><w:pPr><w:pStyle w:val="{HEADINGS[level]}"/></w:pPr>{_runs(runs)}</w:p>'
        case Paragraph():
            return _paragraph(block)
        case Table():
            return _table(block)
        case Definitions():
            return _definitions(block)
        case Spacer():
            return _spacer()


def _spacer() -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{SPACER}"/></w:pPr></w:p>'


def _paragraph(paragraph: Paragraph) -> str:
    keep = "<w:keepNext/>" if paragraph.together else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{STYLES[paragraph.style]}"/>{keep}</w:pPr>{_runs(paragraph.runs)}</w:p>'


def _runs(runs: Iterable[Inline]) -> str:
    return "".join(map(_inline, runs))


def _inline(inline: Inline) -> str:
    match inline:
        case Run():
            return _run(inline)
        case Mark.TAB:
            return "<w:r><w:tab/></w:r>"
        case Mark.BREAK:
            return "<w:r><w:br/></w:r>"
        case Field():
            return (
                '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
                f'<w:r><w:instrText xml:space="preserve"> {FIELDS[inline]} </w:instrText></w:r>'
                '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
                '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
            )


def _run(run: Run) -> str:
    if not run.text:
        return ""
    properties = ""
    if run.tone:
        properties += f'<w:rStyle w:val="{TONES[run.tone]}"/>'
    if run.bold:
        properties += "<w:b/><w:bCs/>"
    if run.italic:
        properties += "<w:i/><w:iCs/>"
    if not run.text.isascii() and _is_right_to_left(run.text):
        properties += "<w:rtl/>"
    if run.lang:
        properties += f'<w:lang w:val="{template.tag(run.lang)}"/>'
    if properties:
        properties = f"<w:rPr>{properties}</w:rPr>"
    return f"<w:r>{properties}{_text(run.text)}</w:r>"


def _text(text: str) -> str:
    escaped = _escaped(text)
    if "\n" not in escaped and "\t" not in escaped:
        return f'<w:t xml:space="preserve">{escaped}</w:t>'
    out: list[str] = []
    for n, line in enumerate(escaped.split("\n")):
        if n:
            out.append("<w:br/>")
        for m, piece in enumerate(line.split("\t")):
            if m:
                out.append("<w:tab/>")
            if piece:
                out.append(f'<w:t xml:space="preserve">{piece}</w:t>')
    return "".join(out)


def _is_right_to_left(text: str) -> bool:
    """Return whether the first letter with a direction runs from right to left."""
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction == "L":
            return False
        if direction in ("R", "AL"):
            return True
    return False


def _table(table: Table) -> str:
    widths = columns(table.widths, [_said(runs) for runs in table.header])
    head = (((Paragraph(runs, Style.HEAD)),) for runs in table.header)
    rows = [_row(tuple(head), widths, header=True), *(_row(row, widths) for row in table.rows)]
    return _framed(LOOKS[table.look], table.caption, widths, "".join(rows), headed=True)


def _definitions(block: Definitions) -> str:
    label = _LABEL_SHARE if block.columns == 2 else 0.28
    longest = max((word for runs, _value in block.pairs for word in _said(runs).split()), key=length, default="")
    widths = columns((label, 1 - label) * block.columns, (longest, "") * block.columns)
    cells: list[Cell] = [(Paragraph(runs, Style.CELL),) for pair in block.pairs for runs in pair]
    size = 2 * block.columns
    cells += [(Paragraph((), Style.CELL),)] * (-len(cells) % size)
    rows = "".join(_row(tuple(cells[n : n + size]), widths) for n in range(0, len(cells), size))
    return _framed(FACTS, block.caption, widths, rows, headed=False)


def _framed(style: str, caption: str, widths: Sequence[int], rows: str, *, headed: bool) -> str:
    look = '<w:tblLook w:val="0020" w:firstRow="1"/>' if headed else '<w:tblLook w:val="0000"/>'
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/>{look}<w:tblCaption w:val="{_attribute(caption)}"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )


def _row(cells: Sequence[Cell], widths: Sequence[int], *, header: bool = False) -> str:
    if len(cells) != len(widths):
        raise ValueError(len(cells))
    inner = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{"".join(map(_paragraph, cell))}</w:tc>'
        for width, cell in zip(widths, cells, strict=True)
    )
    whole = "<w:cantSplit/>" if len(inner) < SPLIT or _letters(cells) < SPLIT else ""
    properties = whole + ("<w:tblHeader/>" if header else "")
    return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{inner}</w:tr>"


def _said(runs: Runs) -> str:
    return "".join(run.text for run in _plain(runs))


def _letters(cells: Sequence[Cell]) -> int:
    return sum(len(r.text) for cell in cells for p in cell for r in _plain(p.runs))


def _plain(runs: Runs) -> Iterable[Run]:
    return (r for r in runs if isinstance(r, Run))


def _escaped(text: str) -> str:
    if _FORBIDDEN.search(text):
        raise Rejected(
            _("The minutes were not written: a text holds control characters, which cannot stand in a document."), code=5
        )
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _attribute(text: str) -> str:
    return _escaped(text).replace('"', "&quot;").replace("\n", " ").replace("\t", " ")
