"""From the tree of a protocol file to a Protocol, with every problem of the file."""

from __future__ import annotations

import re

from assistant.protocols.model import (
    CONDITIONS,
    CadenceRule,
    Cell,
    FieldOption,
    FieldRule,
    FieldType,
    Item,
    Mode,
    Protocol,
    Roles,
    ShareRule,
    WarningRule,
)
from assistant.protocols.reader import SLUG, Reader, Table
from assistant.protocols.tree import Node, Problem, shown
from assistant.record.vocabulary import Category, Level, Phase, Role
from assistant.text import _

_TOP = (
    "id",
    "extends",
    "version",
    "source",
    "case_based",
    "mode",
    "anonymous",
    "title",
    "roles",
    "item",
    "cadence",
    "matrix",
    "levels",
    "share",
    "field",
    "warning",
    "retention",
)
_ROLES = ("mandatory", "optional", "guest", "chair", "initiator")
_ITEM = ("id", "flow", "minutes", "title", "help", "blocks_close")
_CADENCE = ("from_months", "to_months", "every", "event")
_SHARE = ("must", "may", "from", "to", "category", "phase")
_FIELD = ("id", "title", "type", "item", "category", "level", "required", "options")
_WARNING = ("code", "when", "text")

_VERSION = re.compile(r"[0-9]{4}-[1-9][0-9]{0,3}")
_CODE = re.compile(r"[A-Z][A-Za-z0-9-]{0,15}")
_FARTHEST = 600
"""Months from a release that a cadence rule may name."""


def parse(tree: Node, flows: frozenset[str], kept: str = "") -> tuple[Protocol, tuple[Problem, ...]]:
    """Return the protocol and the problems of its tree; with problems the protocol is not to be used.

    `flows` are the ids of the flows there are: an item with another one could not be held. `kept` is the tree as text.
    """
    reader = Reader()
    top = reader.table(tree, _TOP)
    version = reader.text(top, "version", tree)
    if version and not _VERSION.fullmatch(version):
        reader.fail(
            top["version"],
            _("This is not a version: {value}", value=shown(version)),
            _('Write the year and a number, such as "2026-1".'),
        )
    levels = _levels(reader, top)
    items = _items(reader, top, tree, flows)
    protocol = Protocol(
        id=reader.slug(top, "id", tree),
        extends=reader.text(top, "extends"),
        version=version,
        source=reader.text(top, "source"),
        case_based=reader.flag(top, "case_based", default=True),
        mode=reader.one(top, "mode", Mode) or Mode.PER_INSTITUTION_VIEW,
        anonymous=reader.flag(top, "anonymous"),
        title=reader.texts(top, "title", tree),
        roles=_roles(reader, top),
        items=items,
        cadence=_cadence(reader, top),
        matrix=_matrix(reader, top),
        levels=levels,
        share=_share(reader, top),
        fields=_fields(reader, top, tree, frozenset(i.id for i in items), levels),
        warnings=_warnings(reader, top),
        tree=kept,
        retention=reader.span(reader.table(top.get("retention"), ("review_after",)), "review_after"),
    )
    return protocol, tuple(reader.problems)


def _roles(reader: Reader, top: Table) -> Roles:
    table = reader.table(top.get("roles"), _ROLES)
    mandatory: list[Role] = []
    one_of: list[tuple[Role, ...]] = []
    for node in reader.items(table, "mandatory"):
        if isinstance(node.value, list):
            one_of.append(reader.many({"mandatory": node}, "mandatory", Role))
        elif (role := reader.value(node, "mandatory", Role)) is not None:
            mandatory.append(role)
    roles = Roles(
        mandatory=tuple(mandatory),
        one_of=tuple(one_of),
        optional=reader.many(table, "optional", Role),
        guest=reader.many(table, "guest", Role),
        chair=reader.one(table, "chair", Role),
        initiator=reader.one(table, "initiator", Role),
    )
    must = (*roles.mandatory, *(r for seat in roles.one_of for r in seat))
    seats = (("mandatory", must), ("optional", roles.optional), ("guest", roles.guest))
    reader.once((str(role), table[key]) for key, seated in seats for role in seated)
    return roles


def _items(reader: Reader, top: Table, tree: Node, flows: frozenset[str]) -> tuple[Item, ...]:
    found: list[Item] = []
    ids: list[tuple[str, Node]] = []
    for node, table in reader.tables(top, "item", _ITEM):
        ident = reader.slug(table, "id", node)
        if ident:
            ids.append((ident, table["id"]))
        flow = reader.text(table, "flow", node)
        if flow and flow not in flows:
            reader.named(table["flow"], "flow", {name: name for name in sorted(flows)})
        blocks = table.get("blocks_close")
        timed = blocks is not None and isinstance(blocks.value, str)
        within = reader.span(table, "blocks_close") if timed else None
        found.append(
            Item(
                id=ident,
                flow=flow,
                minutes=reader.number(table, "minutes", least=0, most=240) or 0,
                title=reader.texts(table, "title", node),
                help=reader.texts(table, "help"),
                blocks_close=timed or reader.flag(table, "blocks_close"),
                blocks_within=within,
            )
        )
    reader.once(ids)
    if not found:
        reader.fail(tree, _("The agenda has no items."), _("Add at least one under the header {header}.", header="[[item]]"))
    return tuple(found)


def _cadence(reader: Reader, top: Table) -> tuple[CadenceRule, ...]:
    found: list[CadenceRule] = []
    for node, table in reader.tables(top, "cadence", _CADENCE):
        rule = CadenceRule(
            from_months=reader.number(table, "from_months", least=-_FARTHEST, most=_FARTHEST),
            to_months=reader.number(table, "to_months", least=-_FARTHEST, most=_FARTHEST),
            every=reader.span(table, "every"),
            event=reader.slug(table, "event", node) if "event" in table else "",
        )
        if ("every" in table) == ("event" in table):
            reader.fail(node, _("A cadence rule needs either every or event."), _("Keep exactly one of the two."))
        if rule.from_months is not None and rule.to_months is not None and rule.from_months <= rule.to_months:
            reader.fail(
                table["to_months"],
                _("This stretch of time is empty."),
                _("from_months must be larger than to_months: both count back from the release."),
            )
        found.append(rule)
    return tuple(found)


def _matrix(reader: Reader, top: Table) -> dict[Role, Cell]:
    found: dict[Role, Cell] = {}
    for name, node in reader.table(top.get("matrix"), list(Role)).items():
        table = reader.table(node, ("full", "abstract"))
        cell = Cell(
            frozenset(reader.many(table, "full", Category)),
            frozenset(reader.many(table, "abstract", Category)),
        )
        for category in sorted(cell.full & cell.abstract):
            reader.fail(
                table["full"],
                _("This category is both full and abstract: {value}.", value=str(category)),
                _("Write both lists of this role anew; a list that is absent comes from the protocol extended."),
            )
        if name in set(Role):
            found[Role(name)] = cell
    return found


def _levels(reader: Reader, top: Table) -> dict[Category, Level]:
    table = reader.table(top.get("levels"), list(Category))
    return {
        category: level
        for category in Category
        if category in table and (level := reader.value(table[category], category, Level)) is not None
    }


def _share(reader: Reader, top: Table) -> tuple[ShareRule, ...]:
    found: list[ShareRule] = []
    for node, table in reader.tables(top, "share", _SHARE):
        must, may = reader.flag(table, "must"), reader.flag(table, "may")
        if must == may:
            reader.fail(
                node, _("A sharing rule needs either must or may."), _("Write exactly one of them: must = true or may = true.")
            )
        source = reader.one(table, "from", Role, node)
        to = reader.one(table, "to", Role, node)
        category = reader.one(table, "category", Category, node)
        phase = reader.one(table, "phase", Phase)
        if source is not None and to is not None and category is not None:
            found.append(ShareRule(must=must, source=source, to=to, category=category, phase=phase))
    return tuple(found)


def _fields(
    reader: Reader, top: Table, tree: Node, items: frozenset[str], levels: dict[Category, Level]
) -> tuple[FieldRule, ...]:
    found: list[FieldRule] = []
    ids: list[tuple[str, Node]] = []
    for node, table in reader.tables(top, "field", _FIELD):
        item = reader.text(table, "item", node)
        if item not in items and node.file != tree.file:
            continue  # inherited, and its item is not on this agenda
        if item and item not in items:
            reader.named(table["item"], "item", {name: name for name in sorted(items) if name})
        ident = reader.slug(table, "id", node)
        if ident:
            ids.append((ident, table["id"]))
        kind = reader.one(table, "type", FieldType, node)
        category = reader.one(table, "category", Category, node)
        level = reader.one(table, "level", Level)
        rule = FieldRule(
            id=ident,
            title=reader.texts(table, "title", node),
            type=kind or FieldType.TEXT,
            item=item,
            category=category or Category.K12,
            level=level or levels.get(category or Category.K12, Level.H0),
            required=reader.flag(table, "required"),
            options=_options(reader, table),
        )
        if kind is FieldType.CHOICE and not rule.options:
            reader.fail(node, _("A choice needs options."), _("Add lines such as {example}.", example='options.yes.en = "Yes"'))
        if kind is not None and kind is not FieldType.CHOICE and "options" in table:
            reader.fail(table["options"], _("Only a choice has options."), _("Remove them, or set the type to choice."))
        found.append(rule)
    reader.once(ids)
    return tuple(found)


def _options(reader: Reader, table: Table) -> tuple[FieldOption, ...]:
    found: list[FieldOption] = []
    options = reader.table(table.get("options"))
    for key, node in options.items():
        if SLUG.fullmatch(key):
            found.append(FieldOption(key=key, title=reader.texts(options, key, node)))
        else:
            reader.fail(
                node,
                _("{key} is not an id: {value}", key="options", value=shown(key)),
                _("Use lower-case English letters, digits and hyphens."),
            )
    return tuple(found)


def _warnings(reader: Reader, top: Table) -> tuple[WarningRule, ...]:
    found: list[WarningRule] = []
    codes: list[tuple[str, Node]] = []
    for node, table in reader.tables(top, "warning", _WARNING):
        code = reader.text(table, "code", node)
        if code and not _CODE.fullmatch(code):
            reader.fail(
                table["code"],
                _("This is not a code: {value}", value=shown(code)),
                _("Use a capital letter, then letters and digits."),
            )
        elif code:
            codes.append((code, table["code"]))
        when = reader.text(table, "when", node)
        if when and when not in CONDITIONS:
            reader.named(table["when"], "when", {name: name for name in sorted(CONDITIONS)})
        found.append(WarningRule(code=code, when=when, text=reader.texts(table, "text", node)))
    reader.once(codes)
    return tuple(found)
