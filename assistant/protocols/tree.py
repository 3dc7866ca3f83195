"""A TOML file as a tree whose every value knows its file and line, so that a problem can be named where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

from assistant.record import toml
from assistant.text import Message, Rejected, _, clean

MAX_BYTES = 1_000_000
"""Largest protocol file that is read; a real one has a fiftieth of it."""

Key: TypeAlias = "tuple[str | int, ...]"

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_TEXT = re.compile(r'\s*"[^"\\]*"')


@dataclass(frozen=True)
class Node:
    """One value of a file: a dict of nodes, a list of nodes, or a plain value."""

    value: Any
    file: Path
    line: int


@dataclass(frozen=True, kw_only=True)
class Problem:
    """What is wrong in a protocol file, where, and what to do about it."""

    file: Path
    line: int
    message: Message
    remedy: Message

    @property
    def sentence(self) -> Message:
        """The whole problem in one message."""
        return _(
            "{file}, line {line}: {problem} {remedy}",
            file=shown(self.file),
            line=self.line,
            problem=self.message,
            remedy=self.remedy,
        )

    def rejected(self) -> Rejected:
        """Return the problem as the refusal of the file."""
        return Rejected(self.sentence, code=3)


class Broken(Exception):  # noqa: N818 - it carries a Problem, the domain's word
    """A file that cannot be read as a tree at all."""

    def __init__(self, problem: Problem) -> None:
        """Keep the problem."""
        super().__init__(problem.message.msgid)
        self.problem = problem


def shown(value: object) -> str:
    """Return something out of a file as it may stand in a message: one clean line, not too long."""
    text = clean(str(value)[:200])
    return text if len(text) <= 160 else f"{text[:159]}…"


def read(file: Path) -> Node:
    """Return a file as a tree; raises Broken where it is not TOML in UTF-8, Rejected where it cannot be opened."""
    try:
        with file.open("rb") as handle:
            data = handle.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        # ValueError: a path with a null byte.
        raise Rejected(_("The protocol file cannot be read: {file}", file=shown(file)), code=3) from error
    if len(data) > MAX_BYTES:
        raise Broken(
            Problem(
                file=file,
                line=1,
                message=_("The file is larger than {n} bytes.", n=MAX_BYTES),
                remedy=_("Is this a protocol file?"),
            )
        )
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise Broken(
            Problem(
                file=file, line=line, message=_("The file is not UTF-8 here."), remedy=_("Save it with the encoding UTF-8.")
            )
        ) from error
    try:
        tree = toml.read(text)
    except toml.NotToml as error:
        raise Broken(
            Problem(
                file=file,
                line=error.line,
                message=_("This is not valid TOML. {why}", why=error.why),
                remedy=_("Check quotes, brackets, double keys and dates in and before this line."),
            )
        ) from error
    return _build(tree, (), file, 1, dict(lines_of(text)))


def _build(value: Any, path: Key, file: Path, line: int, lines: dict[Key, int]) -> Node:
    line = lines.get(path, line)
    if isinstance(value, dict):
        value = {key: _build(inner, (*path, key), file, line, lines) for key, inner in value.items()}
    elif isinstance(value, list):
        value = [_build(inner, (*path, n), file, line, lines) for n, inner in enumerate(value)]
    return Node(value, file, line)


@dataclass
class _Scan:
    """How far into a value of several lines the scan is: an open string's delimiter, or open brackets."""

    quote: str = ""
    depth: int = 0
    counts: dict[Key, int] = field(default_factory=dict)

    def pass_over(self, text: str) -> None:
        """Follow strings, brackets and comments through one line of a value."""
        # Nearly every line is a key and a plain text, which is passed over at once.
        plain = None if self.quote or text.lstrip().startswith('""') else _TEXT.match(text)
        at = plain.end() if plain else 0
        while at < len(text):
            if self.quote:
                if text[at] == "\\" and self.quote[0] == '"':
                    at += 2
                elif text.startswith(self.quote, at):
                    at += len(self.quote)
                    self.quote = ""
                else:
                    at += 1
                continue
            char = text[at]
            if char == "#":
                break
            if char in "\"'":
                self.quote = char * 3 if text.startswith(char * 3, at) else char
                at += len(self.quote)
                continue
            self.depth += (char in "[{") - (char in "]}")
            at += 1
        if len(self.quote) == 1:
            self.quote = ""


def lines_of(text: str) -> Iterator[tuple[Key, int]]:
    """Give the path of each table and key of a valid TOML text with the line it first stands in, from 1.

    The standard reader keeps no positions; this scan knows just enough of TOML to find them again.
    """
    scan = _Scan()
    table: Key = ()
    seen: set[Key] = set()
    for number, line in enumerate(text.split("\n"), 1):
        if scan.quote or scan.depth > 0:
            scan.pass_over(line)
            continue
        stripped = line.strip()
        if not stripped or stripped.startswith("#"):
            continue
        if stripped.startswith("["):
            many = stripped.startswith("[[")
            names, _rest = _keys(stripped[2 if many else 1 :])
            table = _table(names, scan.counts, many=many)
            path = table
        else:
            names, rest = _keys(stripped)
            path = (*table, *names)
            scan.pass_over(rest)
        for end in range(1, len(path) + 1):
            if path[:end] not in seen:
                seen.add(path[:end])
                yield path[:end], number


def _table(names: tuple[str, ...], counts: dict[Key, int], *, many: bool) -> Key:
    """Return the path of a header: a name that stands for an array of tables means its last one."""
    path: Key = ()
    for place, name in enumerate(names):
        path = (*path, name)
        if many and place == len(names) - 1:
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = (*path, counts[path])
    return path


def _keys(text: str) -> tuple[tuple[str, ...], str]:
    """Return the dotted key at the start of a text, and what follows it."""
    names: list[str] = []
    rest = text.lstrip()
    while rest:
        if rest[0] in "\"'":
            end = rest.find(rest[0], 1)
            names.append(rest[1:end])
            rest = rest[end + 1 :].lstrip()
        elif match := _BARE.match(rest):
            names.append(match[0])
            rest = rest[match.end() :].lstrip()
        if not rest.startswith("."):
            break
        rest = rest[1:].lstrip()
    return tuple(names), rest
