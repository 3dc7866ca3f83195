"""What minutes are made of: a closed union of frozen blocks of runs, which knows nothing of any file format."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TypeAlias


class Tone(StrEnum):
    """What a run is, where a writer may set it apart."""

    PLAIN = ""
    CODE = "code"
    """The code of an entry."""
    LABEL = "label"
    """The name of what follows it."""
    FLAG = "flag"
    """A word of warning: draft, abstract."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text of one kind; `lang` is empty where it is the document's language, or where text has none (a name)."""

    text: str
    lang: str = ""
    bold: bool = False
    italic: bool = False
    tone: Tone = Tone.PLAIN


class Field(StrEnum):
    """A number that only the program that lays out pages knows."""

    PAGE = "page"
    PAGES = "pages"


class Mark(StrEnum):
    """What stands between runs."""

    TAB = "tab"
    BREAK = "break"


Inline: TypeAlias = Run | Field | Mark
Runs: TypeAlias = tuple[Inline, ...]


class Style(StrEnum):
    """What a paragraph is for."""

    BODY = "body"
    SUBTITLE = "subtitle"
    ENTRY = "entry"
    """The words of one entry, after its code."""
    DETAIL = "detail"
    """What is known about the entry above it."""
    CELL = "cell"
    CELL_DETAIL = "cell-detail"
    HEAD = "head"
    """A cell of a header row."""
    HEADER = "header"
    FOOTER = "footer"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 0 is the document's title, 1 to 3 its sections."""

    level: int
    runs: Runs


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `together` keeps it on one page with the next one."""

    runs: Runs
    style: Style = Style.BODY
    together: bool = False


Cell: TypeAlias = tuple[Paragraph, ...]


class Look(StrEnum):
    """How a table is set."""

    GRID = "grid"
    """Rows under a shaded header."""
    BOX = "box"
    """What the reader must not miss."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under one header row; `caption` names it for those who do not see it, `widths` are shares of the page."""

    caption: str
    header: tuple[Runs, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[int, ...]
    look: Look = Look.GRID


@dataclass(frozen=True, slots=True)
class Definitions:
    """Labels with their values, without a header row; `columns` pairs stand side by side."""

    caption: str
    pairs: tuple[tuple[Runs, Runs], ...]
    columns: int = 1


@dataclass(frozen=True, slots=True)
class Spacer:
    """A little room, where two tables would otherwise run into one."""


Block: TypeAlias = Heading | Paragraph | Table | Definitions | Spacer


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One copy of the minutes for one reader in one language."""

    title: str
    language: str
    identifier: str
    """Conference, reader, kind and language: equal for two copies where the later takes the place of the earlier."""
    created: datetime
    modified: date
    header: tuple[Paragraph, ...]
    footer: tuple[Paragraph, ...]
    blocks: tuple[Block, ...]
