"""A line as words with their places, and phrases found in it by one walk; every step is linear in the line's length."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice, product
from threading import Lock
from types import MappingProxyType
from typing import Any

from assistant.text import folded

_TOKEN = re.compile(
    r"(?P<iso>\d{4}[-./]\d{1,2}[-./]\d{1,2}(?![\d]))"
    r"|(?P<num>\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?(?!\d|:\d)|\d{1,2}-\d{1,2}(?:-\d{2,4})?(?!\d|:\d))"
    r"|(?P<time>\d{1,2}[:hH]\d{2}(?!\d))"
    r"|(?P<number>\d+(?:[^\W\d_]{1,4}(?![^\W_]))?)"
    r"|(?P<abbr>(?:[^\W\d_]\.){2,}(?:[^\W\d_](?![^\W_]))?|[^\W\d_]/[^\W\d_](?![^\W_]))"
    r"|(?P<word>[^\W\d_](?:[^\W_]|[\u0300-\u036f])*(?:['’](?:[^\W\d_]|[\u0300-\u036f])+)*|['’][^\W\d_]{1,2}(?![^\W_]))"
    r"|(?P<mark>\S)"
)


@dataclass(slots=True)
class Token:
    """One word, number or mark; `folded` is what it is compared by, `slots` what it may stand for in a phrase."""

    text: str
    folded: str
    start: int
    end: int
    shape: str
    slots: dict[str, Any] = field(default_factory=dict)
    noun: bool = False
    """Whether its capital shows it to be a noun, in a language that writes nouns so."""

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[:1].isupper()


NONE: Mapping[str, str] = MappingProxyType({})


def tokens_of(text: str, elisions: Mapping[str, str] = NONE, most: int = 0) -> list[Token]:
    """Cut a line into tokens; nothing of it but white space lies between them.

    `elisions` are the beginnings that are words of their own (`l'` is `le`), as `Table` has them; after `most` tokens the rest
    is left out, 0 leaves out nothing.
    """
    found: list[Token] = []
    for match in islice(_TOKEN.finditer(text), most or None):
        shape = match.lastgroup or "mark"
        word = match[0]
        if shape == "abbr":
            key = folded(word).replace(".", "")
        elif shape == "word":
            key = folded(word).replace("’", "'")
        else:
            key = word.lower()
        if elisions and key in ("'", "’") and found and found[-1].end == match.start() and found[-1].folded + "'" in elisions:
            last = found.pop()  # before a figure or a quotation mark (`l'8 mars`)
            found.append(Token(last.text + word, elisions[last.folded + "'"], last.start, match.end(), "word"))
            continue
        head = key[: key.find("'") + 1] if elisions and shape == "word" else ""
        if head and head != key and head in elisions:
            cut = match.start() + len(head)
            found.append(Token(word[: len(head)], elisions[head], match.start(), cut, shape))
            word, key = word[len(head) :], key[len(head) :]
            found.append(Token(word, key, cut, match.end(), shape))
            continue
        found.append(Token(word, key, match.start(), match.end(), shape))
    return found


def words_of(text: str, elisions: Mapping[str, str] = NONE) -> tuple[str, ...]:
    """Return the compared forms of a phrase's words, marks left out."""
    return tuple(t.folded for t in tokens_of(text, elisions) if t.shape != "mark")


class _Node:
    __slots__ = ("ends", "slots", "stems", "values", "words")

    def __init__(self) -> None:
        # A language has thirty thousand of these, most of them with one way on or none: what is empty is shared.
        self.words: dict[str, _Node] = _NO_WAY
        self.slots: dict[str, _Node] = _NO_WAY
        self.stems: dict[str, _Node] = _NO_WAY
        self.ends: dict[str, _Node] = _NO_WAY
        self.values: tuple[tuple[str, Any], ...] = ()


_NO_WAY: dict[str, _Node] = {}
"""Never written to."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: its class and value, the tokens it covers, and what its slots held."""

    cls: str
    value: Any
    start: int
    end: int
    captured: tuple[tuple[str, Any], ...]


class Phrases:
    """Many phrases, found together.

    A language has tens of thousands, of which one conference meets a few hundred: those that begin with a plain word are laid
    out when that word is first met.
    """

    def __init__(self, elisions: Mapping[str, str] = NONE) -> None:
        """Start without any; phrases are cut with the same elisions as the lines they are looked for in."""
        self._root = _Node()
        self._elisions = elisions
        self._waiting: dict[str, list[tuple[str, tuple[tuple[str, Any], ...]]]] = {}
        self._laying = Lock()

    def add(self, cls: str, phrases: Iterable[str], value: Any = None) -> None:
        """Add phrases (`Table` tells how they are written) under one class."""
        kept = ((cls, value),)
        waiting = self._waiting
        for phrase in phrases:
            if phrase.isalpha():
                waiting.setdefault(phrase, []).append((phrase, kept))
                continue
            first = phrase.partition(" ")[0]
            if first.isalpha():
                waiting.setdefault(first, []).append((phrase, kept))
                continue
            for head, begun in _begun(phrase):
                if head:
                    waiting.setdefault(head, []).append((begun, kept))
                else:
                    self._lay_out(begun, kept)

    def _lay_out(self, phrase: str, kept: tuple[tuple[str, Any], ...]) -> None:
        nodes = [self._root]
        for options in _choices(phrase):
            if len(options) == 1 and len(nodes) == 1:
                nodes[0] = _walked(nodes[0], _cut(options[0], self._elisions))
                continue
            ways = [_cut(option, self._elisions) for option in options]
            nodes = list({id(n): n for node in nodes for words in ways for n in (_walked(node, words),)}.values())
        for node in nodes:
            if node is not self._root:
                node.values += kept

    def _met(self, word: str) -> None:
        """Lay out the phrases that begin with a word."""
        with self._laying:
            for phrase, kept in self._waiting.get(word, ()):
                self._lay_out(phrase, kept)
            self._waiting.pop(word, None)

    def begins(self, token: Token) -> bool:
        """Say whether some phrase begins with this token as a word."""
        return token.folded in self._waiting or token.folded in self._root.words

    def at(self, tokens: list[Token], start: int, end: int) -> Iterator[Hit]:
        """Return every phrase that begins at token `start` and ends before `end`."""
        if start < end and tokens[start].folded in self._waiting:
            self._met(tokens[start].folded)
        stack: list[tuple[_Node, int, tuple[tuple[str, Any], ...]]] = [(self._root, start, ())]
        while stack:
            node, i, captured = stack.pop()
            if i > start:
                for cls, value in node.values:
                    yield Hit(cls, value, start, i, captured)
            if i >= end:
                continue
            token = tokens[i]
            following = node.words.get(token.folded)
            if following is not None:
                stack.append((following, i + 1, captured))
            for slot, next_node in node.slots.items():
                if slot in token.slots:
                    stack.append((next_node, i + 1, (*captured, (slot, token.slots[slot]))))
            if node.stems or node.ends:
                stack.extend((part, i + 1, captured) for part in _parts(node, token.folded))


def _begun(phrase: str) -> Iterator[tuple[str, str]]:
    """Return the ways a phrase may begin: the plain word it begins with, empty where it is none, and the phrase so begun."""
    first, _space, rest = phrase.partition(" ")
    while first[-1] == "?" and first != "?" and rest:
        for way in first[:-1].split("|"):
            yield _headed(way), f"{way} {rest}"
        phrase = rest
        first, _space, rest = phrase.partition(" ")
    ways = first.split("|")
    heads = [_headed(way) for way in ways]
    if len(ways) > 1 and all(heads):
        yield from ((head, f"{way} {rest}".strip()) for head, way in zip(heads, ways, strict=True))
    else:
        yield heads[0] if len(ways) == 1 else "", phrase


def _headed(word: str) -> str:
    """Return what a line has first of a word (of `informa-nos` it has `informa`), empty where that is no plain word."""
    head = word.partition("-")[0]
    return head if head.isalpha() and word.replace("-", "").isalpha() else ""


def _parts(node: _Node, word: str) -> Iterator[_Node]:
    """Return where a node's stems and endings lead with a word."""
    for size in range(2, len(word) + 1) if len(word) < 40 else ():
        if size > 2 and word[:size] in node.stems:
            yield node.stems[word[:size]]
        if word[-size:] in node.ends:
            yield node.ends[word[-size:]]


def _walked(node: _Node, words: tuple[str, ...]) -> _Node:
    for word in words:
        node = _step(node, word)
    return node


def _step(node: _Node, word: str) -> _Node:
    if word[0] == "{":
        name, key = "slots", word[1:-1]
    elif word[0] == "*":
        name, key = "ends", word[1:]
    elif word[-1] == "*":
        name, key = "stems", word[:-1]
    else:
        name, key = "words", word
    ways: dict[str, _Node] = getattr(node, name)
    found = ways.get(key)
    if found is None:
        found = _Node()
        if ways is _NO_WAY:
            setattr(node, name, {key: found})
        else:
            ways[key] = found
    return found


def expanded(phrase: str, elisions: Mapping[str, str] = NONE) -> Iterator[tuple[str, ...]]:
    """Return every sequence of words that a phrase of a table stands for."""
    for combination in product(*_choices(phrase)):
        words = tuple(w for option in combination for w in _cut(option, elisions))
        if words:
            yield words


def parts(phrase: str) -> tuple[tuple[tuple[str, ...], ...], ...]:
    """Return a phrase of a table part by part, each as the words of its options; an option without words may be left out."""
    return tuple(tuple(_cut(option, {}) for option in options) for options in _choices(phrase))


def _choices(phrase: str) -> Iterator[tuple[str, ...]]:
    """Return for each part of a phrase the options it leaves; an empty one where it may be left out."""
    for part in phrase.split():
        if part.isalpha():
            yield (part,)
            continue
        optional = part[-1] == "?" and len(part) > 1
        options = tuple((part[:-1] if optional else part).split("|"))
        yield (*options, "") if optional else options


def _cut(option: str, elisions: Mapping[str, str]) -> tuple[str, ...]:
    """Cut a phrase's word as a line would be cut (`e-mail` is three tokens); slots and stems stay whole."""
    if option.isalpha():
        return (option,)
    if not option or option.startswith(("{", "*")) or option.endswith("*"):
        return (option,) if option else ()
    if option.isascii() and option.isalpha():
        return (option,)
    return tuple(t.folded for t in tokens_of(option, elisions))
