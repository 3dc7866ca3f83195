"""What a conference protocol says: roles, agenda, cadence, sharing matrix, fields and warnings, as frozen values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Literal, TypeAlias

from assistant.protocols.span import Span, months_after
from assistant.record.vocabulary import Category, Level, Phase, Role

Texts: TypeAlias = Mapping[str, str]
"""One text by language code; English is always there."""

CellForm: TypeAlias = Literal["full", "abstract", "nothing"]
"""What a cell of the matrix gives a role of a category."""

CONDITIONS: frozenset[str] = frozenset(
    {
        "four-p-gap",
        "no-health-role",
        "source-named",
        "intelligence-only",
        "no-consent",
        "friday-release",
        "release-line-empty",
        "overdue-action",
        "over-or-under-share",
        "no-basis",
        "religion-as-risk",
        "cadence-missed",
        "group-not-considered",
        "belief-and-behaviour-mixed",
        "stigmatising",
        "authority-absent",
        "category-without-scheme",
        "no-next-conference",
    }
)
"""The named conditions that a `[[warning]]` may be tied to; what each looks at is code, not data."""


def text_in(texts: Texts, language: str) -> str:
    """Return the text in `language`, else in English, else nothing."""
    return texts.get(language) or texts.get("en", "")


class Mode(StrEnum):
    """How information is shared under a protocol (R30)."""

    SHARED_RECORD = "shared-record"
    PER_INSTITUTION_VIEW = "per-institution-view"
    SPOKEN_ONLY = "spoken-only"


class FieldType(StrEnum):
    """What kind of answer a declared field takes."""

    TEXT = "text"
    DATE = "date"
    NUMBER = "number"
    CHOICE = "choice"
    PERSON = "person"
    YES_NO = "yes-no"


@dataclass(frozen=True, kw_only=True)
class Roles:
    """Who belongs at the table (R52, R53); of each tuple in `one_of` one role is enough."""

    mandatory: tuple[Role, ...] = ()
    one_of: tuple[tuple[Role, ...], ...] = ()
    optional: tuple[Role, ...] = ()
    guest: tuple[Role, ...] = ()
    chair: Role | None = None
    initiator: Role | None = None

    def missing(self, present: Iterable[Role]) -> tuple[tuple[Role, ...], ...]:
        """Return the obligatory seats that nobody of `present` fills; a seat is one role, or several that can each fill it."""
        here = set(present)
        seats = (*((role,) for role in self.mandatory), *self.one_of)
        return tuple(seat for seat in seats if here.isdisjoint(seat))

    @property
    def all(self) -> frozenset[Role]:
        """Every role that the protocol seats, guests included."""
        return frozenset((*self.mandatory, *(r for seat in self.one_of for r in seat), *self.optional, *self.guest))


@dataclass(frozen=True, kw_only=True)
class Item:
    """One agenda item: the flow that leads it, the minutes planned for it, and what it is for."""

    id: str
    flow: str
    title: Texts
    help: Texts = field(default_factory=dict)
    minutes: int = 0
    blocks_close: bool = False
    """Whether the conference cannot be closed while this item is empty; see `blocks`."""
    blocks_within: Span | None = None
    """Where set, the item blocks only from this long before the release to its day."""

    def title_in(self, language: str) -> str:
        """Return the title in `language`, else in English."""
        return text_in(self.title, language)

    def help_in(self, language: str) -> str:
        """Return what this item is for, in `language`, else in English."""
        return text_in(self.help, language)

    def blocks(self, on: date, release: date | None) -> bool:
        """Return whether the item, left empty, blocks closing a conference held `on` that day."""
        if not self.blocks_close or self.blocks_within is None:
            return self.blocks_close
        return release is not None and on <= release <= self.blocks_within.after(on)


@dataclass(frozen=True, kw_only=True)
class CadenceRule:
    """How often to meet in a stretch of time around the release, or on which event (R63, R67).

    Months count back from the release and are negative after it. The rule holds from the day `from_months` before the
    release to the day before `to_months` before it: on the boundary the later rule holds. None leaves that end open.
    """

    from_months: int | None = None
    to_months: int | None = None
    every: Span | None = None
    event: str = ""

    @property
    def bounded(self) -> bool:
        """Whether the rule needs a release date."""
        return self.from_months is not None or self.to_months is not None

    def holds(self, on: date, release: date | None) -> bool:
        """Return whether the rule sets the rhythm for a conference held `on` that day."""
        if self.every is None:
            return False
        if release is None:
            return not self.bounded
        begun = self.from_months is None or on >= months_after(release, -self.from_months)
        over = self.to_months is not None and on >= months_after(release, -self.to_months)
        return begun and not over


@dataclass(frozen=True)
class Cell:
    """A role's row of the matrix: which categories it reads in full and which as an abstract; all else is nothing."""

    full: frozenset[Category] = frozenset()
    abstract: frozenset[Category] = frozenset()

    def of(self, category: Category) -> CellForm:
        """Return what the row gives of one category."""
        if category in self.full:
            return "full"
        return "abstract" if category in self.abstract else "nothing"


@dataclass(frozen=True, kw_only=True)
class ShareRule:
    """A duty or a permission to share one category, from one role to another, in one phase or in all (R21, R23)."""

    must: bool
    source: Role
    to: Role
    category: Category
    phase: Phase | None = None


@dataclass(frozen=True, kw_only=True)
class FieldOption:
    """One answer of a choice: its language-free key and how it is called."""

    key: str
    title: Texts

    def title_in(self, language: str) -> str:
        """Return the label in `language`, else in English."""
        return text_in(self.title, language)


@dataclass(frozen=True, kw_only=True)
class FieldRule:
    """One field that the protocol declares for an agenda item; its values are kept as Fact entries."""

    id: str
    title: Texts
    type: FieldType
    item: str
    category: Category
    level: Level
    required: bool = False
    options: tuple[FieldOption, ...] = ()

    def title_in(self, language: str) -> str:
        """Return the title in `language`, else in English."""
        return text_in(self.title, language)

    def option(self, key: str) -> FieldOption | None:
        """Return the option with this key, or None."""
        return next((o for o in self.options if o.key == key), None)


@dataclass(frozen=True, kw_only=True)
class WarningRule:
    """A warning the protocol wants: its code, the named condition that raises it, and its text."""

    code: str
    when: str
    text: Texts

    def text_in(self, language: str) -> str:
        """Return the text in `language`, else in English."""
        return text_in(self.text, language)


@dataclass(frozen=True, kw_only=True)
class Protocol:
    """A conference protocol as one value; what its file and the files it extends say together (R21)."""

    id: str
    version: str
    title: Texts
    items: tuple[Item, ...]
    extends: str = ""
    source: str = ""
    case_based: bool = True
    mode: Mode = Mode.PER_INSTITUTION_VIEW
    anonymous: bool = False
    """Whether attendance is printed by function only."""
    roles: Roles = field(default_factory=Roles)
    cadence: tuple[CadenceRule, ...] = ()
    matrix: Mapping[Role, Cell] = field(default_factory=dict)
    levels: Mapping[Category, Level] = field(default_factory=dict)
    share: tuple[ShareRule, ...] = ()
    fields: tuple[FieldRule, ...] = ()
    warnings: tuple[WarningRule, ...] = ()
    retention: Span | None = None
    """When the record is to be reviewed for erasure, counted from the last conference."""
    tree: str = field(default="", compare=False, repr=False)
    """What its file and those it extends say together, as it is kept with a conference; see `kept`."""

    def title_in(self, language: str) -> str:
        """Return the protocol's name in `language`, else in English."""
        return text_in(self.title, language)

    def cell(self, role: Role, category: Category) -> CellForm:
        """Return what a role reads of a category by default; a role without a row reads nothing."""
        row = self.matrix.get(role)
        return row.of(category) if row is not None else "nothing"

    def level(self, category: Category) -> Level:
        """Return the handling level that an entry of this category starts with."""
        return self.levels.get(category, Level.H0)

    def item(self, ident: str) -> Item:
        """Return the agenda item with this id; raises KeyError where there is none."""
        for item in self.items:
            if item.id == ident:
                return item
        raise KeyError(ident)

    def number(self, ident: str) -> int:
        """Return the place of an item on the agenda, from 1; raises KeyError where there is none."""
        return self.items.index(self.item(ident)) + 1

    def fields_of(self, item: str) -> tuple[FieldRule, ...]:
        """Return the fields declared for an agenda item, in the file's order."""
        return tuple(f for f in self.fields if f.item == item)

    def field(self, ident: str) -> FieldRule | None:
        """Return the declared field with this id, or None."""
        return next((f for f in self.fields if f.id == ident), None)

    def warning(self, condition: str) -> WarningRule | None:
        """Return the warning tied to a named condition, or None where the protocol does not want it."""
        return next((w for w in self.warnings if w.when == condition), None)
