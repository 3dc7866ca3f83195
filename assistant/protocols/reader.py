"""Takes typed values out of a protocol tree and writes down every problem on the way instead of stopping at the first."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import TypeAlias, TypeVar

from assistant.protocols.model import Texts
from assistant.protocols.span import Span, Unit
from assistant.protocols.tree import Node, Problem, shown
from assistant.text import Message, Rejected, _, clean

EnumT = TypeVar("EnumT", bound=StrEnum)
ValueT = TypeVar("ValueT")
Table: TypeAlias = Mapping[str, Node]

SLUG = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
"""The shape of ids: short English words in lower case with hyphens."""

_LANGUAGE = re.compile(r"[a-z]{2}(-[A-Z]{2})?")
_SPAN = re.compile(r"([1-9][0-9]{0,2}) (day|week|month|year)s?")


class Reader:
    """Reads values and collects problems; a value that is wrong comes back empty.

    Where a method takes `within`, the value is obligatory if it is given: that is the node it is missing from.
    """

    def __init__(self) -> None:
        """Begin without problems."""
        self.problems: list[Problem] = []

    def fail(self, node: Node, message: Message, remedy: Message) -> None:
        """Write down a problem at a node."""
        self.problems.append(Problem(file=node.file, line=node.line, message=message, remedy=remedy))

    def table(self, node: Node | None, known: Iterable[str] | None = None) -> Table:
        """Return a table; keys that are not among `known` are problems (None: any key is fine)."""
        if node is None:
            return {}
        if not isinstance(node.value, dict):
            self.fail(node, _("A table is wanted here."), _("Write it under a header in [brackets]."))
            return {}
        if known is not None:
            words = sorted(known)
            for key, inner in node.value.items():
                if key not in words:
                    self.fail(inner, _("Unknown key: {key}.", key=shown(key)), remedy_for(key, words))
        return dict(node.value)

    def tables(self, table: Table, key: str, known: Iterable[str]) -> Iterator[tuple[Node, Table]]:
        """Give each table of an array of tables with its node."""
        node = table.get(key)
        if node is None:
            return
        if not isinstance(node.value, list):
            self.fail(
                node,
                _("{key} must be a list of tables.", key=key),
                _("Write each under the header {header}.", header=f"[[{key}]]"),
            )
            return
        for inner in node.value:
            yield inner, self.table(inner, known)

    def text(self, table: Table, key: str, within: Node | None = None) -> str:
        """Return a cleaned text, empty where it is absent."""
        node = table.get(key)
        if node is None:
            if within is not None:
                self.missing(key, within)
            return ""
        text = self.cleaned(node, key)
        if within is not None and not text and isinstance(node.value, str):
            self.fail(node, _("{key} is empty.", key=key), _("Give it a text."))
        return text

    def cleaned(self, node: Node, key: str) -> str:
        """Return a node's text without what must not be kept."""
        if not isinstance(node.value, str):
            self.fail(node, _("{key} must be a text.", key=shown(key)), _("Put it in quotes."))
            return ""
        try:
            return clean(node.value)
        except Rejected as refusal:
            self.fail(node, refusal.message, _("Shorten it or write it anew."))
            return ""

    def missing(self, key: str, within: Node) -> None:
        """Write down that an obligatory key is absent."""
        self.fail(within, _("{key} is missing.", key=key), _("Add it here."))

    def slug(self, table: Table, key: str, within: Node) -> str:
        """Return an obligatory id."""
        text = self.text(table, key, within)
        if text and not SLUG.fullmatch(text):
            self.fail(
                table[key],
                _("{key} is not an id: {value}", key=key, value=shown(text)),
                _("Use lower-case English letters, digits and hyphens."),
            )
            return ""
        return text

    def texts(self, table: Table, key: str, within: Node | None = None) -> Texts:
        """Return a text by language; English is obligatory where there is any."""
        node = table.get(key)
        if node is None:
            if within is not None:
                self.missing(f"{key}.en", within)
            return {}
        found: dict[str, str] = {}
        for language, inner in self.table(node).items():
            if not _LANGUAGE.fullmatch(language):
                self.fail(
                    inner,
                    _("{value} is not a language code.", value=shown(language)),
                    _("Use a code of two letters, such as en or nl."),
                )
            elif text := self.cleaned(inner, f"{key}.{language}"):
                found[language] = text
        if "en" not in found and isinstance(node.value, dict):
            self.missing(f"{key}.en", node)
        return found

    def flag(self, table: Table, key: str, *, default: bool = False) -> bool:
        """Return true or false."""
        node = table.get(key)
        if node is None:
            return default
        if not isinstance(node.value, bool):
            self.fail(node, _("{key} must be true or false.", key=key), _("Write it without quotes."))
            return default
        return node.value

    def number(self, table: Table, key: str, *, least: int, most: int) -> int | None:
        """Return a whole number within bounds, or None where it is absent."""
        node = table.get(key)
        if node is None:
            return None
        if type(node.value) is not int or not least <= node.value <= most:
            self.fail(
                node,
                _("{key} must be a whole number.", key=key),
                _("Use a number from {least} to {most}, without quotes.", least=least, most=most),
            )
            return None
        return node.value

    def span(self, table: Table, key: str) -> Span | None:
        """Return a length of time, or None where it is absent."""
        node = table.get(key)
        if node is None:
            return None
        match = _SPAN.fullmatch(node.value) if isinstance(node.value, str) else None
        if match is None:
            self.fail(
                node,
                _("{key} is not a length of time: {value}", key=key, value=shown(node.value)),
                _('Write a number and days, weeks, months or years, such as "2 weeks".'),
            )
            return None
        return Span(int(match[1]), Unit(f"{match[2]}s"))

    def one(self, table: Table, key: str, kind: type[EnumT], within: Node | None = None) -> EnumT | None:
        """Return one value of a closed vocabulary, or None."""
        node = table.get(key)
        if node is None:
            if within is not None:
                self.missing(key, within)
            return None
        return self.value(node, key, kind)

    def value(self, node: Node, key: str, kind: type[EnumT]) -> EnumT | None:
        """Return a node as a value of a closed vocabulary, or None."""
        return self.named(node, key, {str(member): member for member in kind})

    def named(self, node: Node, key: str, values: Mapping[str, ValueT]) -> ValueT | None:
        """Return the value that a node names, or None."""
        if isinstance(node.value, str) and node.value in values:
            return values[node.value]
        self.fail(
            node,
            _("Unknown value of {key}: {value}.", key=shown(key), value=shown(_plain(node))),
            remedy_for(_plain(node), list(values)),
        )
        return None

    def many(self, table: Table, key: str, kind: type[EnumT]) -> tuple[EnumT, ...]:
        """Return a list of values of a closed vocabulary, each once."""
        found: list[EnumT] = []
        for node in self.items(table, key):
            value = self.value(node, key, kind)
            if value is not None and value in found:
                self.twice(node, str(value))
            elif value is not None:
                found.append(value)
        return tuple(found)

    def items(self, table: Table, key: str) -> tuple[Node, ...]:
        """Return the nodes of a list."""
        node = table.get(key)
        if node is None:
            return ()
        if not isinstance(node.value, list):
            self.fail(node, _("{key} must be a list.", key=key), _("Put its values in [brackets], with commas between."))
            return ()
        return tuple(node.value)

    def twice(self, node: Node, value: str) -> None:
        """Write down that something stands twice that may stand only once."""
        self.fail(node, _("This stands here twice: {value}.", value=shown(value)), _("Keep one of the two."))

    def once(self, found: Iterable[tuple[str, Node]]) -> None:
        """Write down every id that stands twice."""
        seen: set[str] = set()
        for ident, node in found:
            if ident in seen:
                self.twice(node, ident)
            seen.add(ident)


def remedy_for(value: str, words: list[str]) -> Message:
    """Return the remedy for a word that is not among `words`: the closest one, and all of them."""
    allowed = ", ".join(words)
    if near := difflib.get_close_matches(value[:60], words, n=1):
        return _("Did you mean {word}? Use one of: {words}.", word=near[0], words=allowed)
    return _("Use one of: {words}.", words=allowed)


def _plain(node: Node) -> str:
    match node.value:
        case list():
            return "[...]"
        case dict():
            return "{...}"
        case value:
            return str(value)
