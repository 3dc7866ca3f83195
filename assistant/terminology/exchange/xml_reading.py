"""Reading XML from strangers entry by entry: no document type, no entities, nothing deep, nothing endless (I1 to I3)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pyexpat import ExpatError, ParserCreate, errors

from assistant.terminology.exchange.parcel import wrong
from assistant.text import Message, _, clean

MAX_DEPTH = 64
MAX_NODES = 100_000
"""Elements in one entry, or outside all of them."""
MAX_TEXT = 65_536
"""Characters in one element."""

_ENCODINGS = frozenset({"utf-8", "utf8", "utf-16", "us-ascii", "ascii"})
_LANG = "http://www.w3.org/XML/1998/namespace lang"


@dataclass(slots=True)
class Element:
    """One element: its name without and its namespace, its attributes, text and children, and its line."""

    name: str
    space: str
    attributes: Mapping[str, str]
    line: int
    children: list[Element] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    size: int = 0

    @property
    def text(self) -> str:
        """All text in it, that of its children too, cleaned of line breaks and doubled spaces."""
        return clean("".join(self._texts()))

    def _texts(self) -> Iterator[str]:
        yield from self.parts
        for child in self.children:
            yield from child._texts()  # noqa: SLF001 - its own kind

    @property
    def lang(self) -> str:
        """The language it says, as it says it."""
        return self.attributes.get(_LANG) or self.attributes.get("lang") or ""


class Reader:
    """Reads one document; `taken` is told each element whose name is in `names`, whole, and then it is forgotten."""

    def __init__(
        self, name: str, names: Collection[str], taken: Callable[[Element], None], rooted: Callable[[Element], None]
    ) -> None:
        """Prepare a parser; `rooted` is told the root before anything else, and may refuse it."""
        self._name = name
        self._names = names
        self._taken = taken
        self._rooted = rooted
        self._open: list[Element] = []
        self._inside = 0
        self._nodes = 0
        self._parser = ParserCreate(namespace_separator=" ")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        self._parser.XmlDeclHandler = self._declared
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._parser.EntityDeclHandler = self._doctype

    def read(self, data: bytes) -> None:
        """Read the document to its end; raises Rejected naming the line."""
        if data[:2] not in (b"\xff\xfe", b"\xfe\xff"):
            try:
                data.decode("utf-8")
            except UnicodeDecodeError as error:
                line = data.count(b"\n", 0, error.start) + 1
                raise wrong(self._name, line, _("this is not UTF-8")) from error
        try:
            self._parser.Parse(data, True)
        except ExpatError as error:
            why = clean(errors.messages.get(error.code, "?")) if isinstance(error.code, int) else "?"
            raise wrong(self._name, error.lineno, _("this is not well-formed XML: {why}", why=why)) from error

    def _line(self) -> int:
        return self._parser.CurrentLineNumber

    def _refuse(self, what: Message) -> None:
        raise wrong(self._name, self._line(), what)

    def _declared(self, _version: str, encoding: str | None, _standalone: int) -> None:
        if encoding and encoding.lower() not in _ENCODINGS:
            self._refuse(_("the encoding {encoding} is not taken; save the file as UTF-8", encoding=clean(encoding[:40])))

    def _doctype(self, *_declaration: object) -> None:
        self._refuse(_("a document type or entities are not taken; delete the part that begins with <!DOCTYPE"))

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        space, _blank, name = tag.rpartition(" ")
        element = Element(name, space, attributes, self._line())
        if not self._open:
            self._rooted(element)
        if len(self._open) >= MAX_DEPTH:
            self._refuse(_("more than {n} elements inside each other are not taken", n=MAX_DEPTH))
        self._nodes += 1
        if self._nodes > MAX_NODES:
            self._refuse(_("one entry has more than {n} elements", n=MAX_NODES))
        if self._open:
            self._open[-1].children.append(element)
        self._open.append(element)
        if name in self._names:
            self._inside += 1
            if self._inside == 1:
                self._nodes = 0

    def _end(self, _tag: str) -> None:
        element = self._open.pop()
        if element.name in self._names:
            self._inside -= 1
            if self._inside == 0:
                self._taken(element)
                if self._open:
                    self._open[-1].children.clear()
                self._nodes = 0

    def _text(self, text: str) -> None:
        element = self._open[-1]
        element.size += len(text)
        if element.size > MAX_TEXT and not text.isspace():
            self._refuse(_("one element has more than {n} characters", n=MAX_TEXT))
        if not element.children or not text.isspace():
            element.parts.append(text)
