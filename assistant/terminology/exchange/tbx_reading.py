"""Reading TBX tolerantly: versions 2 and 3, DCA and DCT, Core, Min and Basic; what has no place is counted and told."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from assistant.terminology import files
from assistant.terminology.exchange.parcel import NO_LANGUAGE, Builder, Notice, Parcel, wrong
from assistant.terminology.exchange.tbx_names import (
    CARRIED,
    ENTRY,
    GENERATOR,
    GROUPS,
    LANG,
    ROOTS,
    STRUCTURE,
    TERM_SECTION,
)
from assistant.terminology.exchange.tbx_rules import category, violations
from assistant.terminology.exchange.tbx_values import COLUMNS, COUNTRY, taken
from assistant.terminology.exchange.tbx_writing import UNNAMED
from assistant.terminology.exchange.xml_reading import Element, Reader
from assistant.text import Message, Rejected, _, clean

_ENTRIES = frozenset({ENTRY, *(old for old, new in STRUCTURE.items() if new == ENTRY)})
_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|[0-9]{3}))?(?:[-_].*)?")
_OURS = re.compile(rf"{GENERATOR} ([0-9a-f]*): ([A-Za-z -]*)")


@dataclass(slots=True)
class _Counted:
    """Tells how often something had no place, and where first."""

    first: dict[Message, int] = field(default_factory=dict)
    times: dict[Message, int] = field(default_factory=dict)

    def tell(self, line: int, text: Message) -> None:
        self.first.setdefault(text, line)
        self.times[text] = self.times.get(text, 0) + 1

    def notices(self) -> Iterator[Notice]:
        for text, line in self.first.items():
            n = self.times[text]
            yield Notice(line, text if n == 1 else _("{what} ({n} times)", what=text, n=n))


def read(name: str, data: bytes, known: frozenset[str]) -> Parcel:
    """Return what a TBX file brings; raises Rejected where it is not TBX or not safe to read.

    `known` are the glossary's languages: a regional tag that is not among them (`en-GB`) becomes a language and a country.
    """
    built = Builder(name)
    built.only = set()
    reading = _Reading(built, known)
    Reader(name, _ENTRIES, reading.entry, reading.root).read(data)
    if not reading.ids:
        raise wrong(name, 1, _("there is no concept in this file"))
    built.notices += reading.counted.notices()
    return built.parcel()


class _Reading:
    """Turns entries into rows, one after another."""

    def __init__(self, built: Builder, known: frozenset[str]) -> None:
        self.built = built
        self.known = known
        self.counted = _Counted()
        self.ids: set[str] = set()
        self._root: Element | None = None

    def root(self, element: Element) -> None:
        if element.name not in ROOTS:
            raise wrong(
                self.built.name, element.line, _("this is not TBX: it begins with {element}", element=clean(element.name[:80]))
            )
        self._root = element

    def entry(self, entry: Element) -> None:
        if self._root is not None:
            self._header(self._root)
            self._root = None
        for line, text in violations(entry):
            self.counted.tell(line, _("not as TBX-Basic has it: {what}", what=text))
        ident = self._ident(entry)
        if ident in self.ids:
            self.counted.tell(entry.line, _("the same id again, taken as the same concept"))
        self.ids.add(ident)
        row: dict[str, str] = {"id": ident}
        extra: dict[str, list[str]] = {}
        if (given := entry.attributes.get("id", "")) != ident:
            extra["tbx_id"] = [clean(given)]
        for element in _spread(entry):
            if STRUCTURE.get(element.name, element.name) == LANG:
                self._language(ident, element)
            elif category(element) == "definition" or _holds(element, "definition"):
                self._definition(ident, element, "")
            else:
                self._say(files.CONCEPTS, element, row, extra)
        self._kept(row, extra)
        self._place(files.CONCEPTS, NO_LANGUAGE, ident, entry.line, row)

    def _header(self, root: Element) -> None:
        for element in root.children:
            if found := _OURS.search(element.text[:2_000]):
                self.built.version = found[1]
                self.known |= frozenset(found[2].split())

    def _ident(self, entry: Element) -> str:
        """Return an id of ours for an entry: its own, or one made of it, or of its first term."""
        first = next((e.text for e in _walk(entry) if e.name == "term"), "")
        for text in (entry.attributes.get("id", ""), first):
            plain = "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))
            if slug := re.sub(r"[^a-z0-9]+", "_", plain).strip("_"):
                return text if re.fullmatch(r"[a-z][a-z0-9_]*", text) else slug if slug[0].isalpha() else f"c_{slug}"
        raise wrong(self.built.name, entry.line, _("an entry without an id and without a term that an id could be made of"))

    def _language(self, ident: str, section: Element) -> None:
        lang, country = self._tag(section)
        if not lang:
            return
        for element in _spread(section):
            if STRUCTURE.get(element.name, element.name) == TERM_SECTION:
                self._term(ident, lang, country, element)
            elif category(element) == "definition" or _holds(element, "definition"):
                self._definition(ident, element, lang)
            else:
                self._lost(element)

    def _tag(self, section: Element) -> tuple[str, str]:
        said = section.lang
        if said in self.known and files.LANGUAGE.fullmatch(said):
            return said, ""
        found = _TAG.fullmatch(said)
        if not found:
            self.counted.tell(section.line, _("left out, because its language is not said: a language section"))
            return "", ""
        lang, script, region = found[1].lower(), found[2], (found[3] or "").upper()
        if script:
            self.counted.tell(section.line, _("the script of a language was left out: {lang}", lang=clean(said)))
        return lang, region if COUNTRY.fullmatch(region) else ""

    def _definition(self, ident: str, element: Element, lang: str) -> None:
        row = {"concept": ident, "source": ""}
        lang = lang or next((self._tag(e)[0] for e in (element, *element.children) if e.lang), "") or "en"
        for part in element.children if element.name in GROUPS else (element,):
            match category(part):
                case "definition" if "definition" not in row:
                    row["definition"] = part.text
                case "source":
                    row["source"] = part.text
                case _:
                    self._lost(part)
        if row.get("definition"):
            self._place(files.DEFINITIONS, lang, ident, element.line, row | {"lang": lang})

    def _term(self, ident: str, lang: str, country: str, section: Element) -> None:
        row: dict[str, str] = {"concept": ident} | ({"country": country} if country else {})
        extra: dict[str, list[str]] = {}
        name = f"terms/{lang}.csv"
        for element in _spread(section):
            if element.name == "term":
                row["term"] = element.text
            elif category(element) == "definition" or _holds(element, "definition"):
                self._definition(ident, element, lang)
            else:
                self._say(name, element, row, extra)
        self._kept(row, extra)
        if row.pop(UNNAMED, ""):
            return
        if row.get("term"):
            self._place(name, lang, ident, section.line, row)
        else:
            self.counted.tell(section.line, _("left out, because it is empty: a term"))

    def _say(self, name: str, element: Element, row: dict[str, str], extra: dict[str, list[str]]) -> None:
        """Put what an element says into its column, or keep it in the column for what has none."""
        said, text = category(element), element.text
        column = COLUMNS.get(said, "")
        if element.name == "note":
            self._note(element, row)
        elif element.name == "descripGrp" and element.children:
            self._group(element, extra)
        elif not text or element.name in GROUPS or (column and column not in files.columns(name)):
            self._lost(element)
        elif column and column not in row:
            value = taken(column, text)
            if value is None:
                shown = {"column": column, "value": clean(text[:80])}
                self.counted.tell(element.line, _("a value that has no place: {column} {value}", **shown))
            if value:
                row[column] = value
            elif column != "status":
                extra.setdefault(said, []).append(text)
        elif said:
            link = clean(element.attributes.get("target", ""))
            self._keep(element, said, f"{text} {link}".strip(), extra)
        else:
            self._lost(element)

    def _group(self, group: Element, extra: dict[str, list[str]]) -> None:
        """Keep a description with its source, as the context of a term."""
        main = category(group.children[0])
        for element in group.children:
            said = category(element)
            if element is group.children[0] and said and element.text:
                self._keep(element, said, element.text, extra)
            elif said == "source" and element.text:
                extra.setdefault(f"{main}_source", []).append(element.text)
            else:
                self._lost(element)

    def _keep(self, element: Element, said: str, text: str, extra: dict[str, list[str]]) -> None:
        extra.setdefault(said, []).append(text)
        self.counted.tell(element.line, _("kept in the column extra: {category}", category=clean(said[:80])))

    def _note(self, element: Element, row: dict[str, str]) -> None:
        text = element.text
        if not text.startswith(CARRIED):
            row["note"] = f"{row['note']} / {text}" if row.get("note") else text
            return
        try:
            carried = json.loads(text.removeprefix(CARRIED))
        except (ValueError, RecursionError):
            carried = None
        if isinstance(carried, dict) and all(isinstance(value, str | bool) for value in carried.values()):
            row |= {key: str(value) for key, value in carried.items()}
        else:
            row["note"] = text

    def _kept(self, row: dict[str, str], extra: Mapping[str, list[str]]) -> None:
        if extra:
            plain = {key: values[0] if len(values) == 1 else values for key, values in extra.items()}
            before = json.loads(row["extra"]) if _is_object(row.get("extra", "")) else {}
            row["extra"] = clean(json.dumps({**before, **plain}, ensure_ascii=False, sort_keys=True))

    def _lost(self, element: Element) -> None:
        shown = element.attributes.get("type") or category(element) or element.name
        inner = next((category(child) for child in element.children if category(child)), "")
        self.counted.tell(element.line, _("left out: {category}", category=clean((inner or shown)[:80])))

    def _place(self, name: str, lang: str, ident: str, line: int, row: Mapping[str, str]) -> None:
        try:
            self.built.add(name, line, {k: v for k, v in row.items() if k in files.columns(name)}, complete=False)
        except Rejected as rejected:
            raise wrong(self.built.name, line, rejected.message) from rejected
        if self.built.version:
            # Only of our own export is it known that what is absent was there.
            self.built.whole.add((name, lang))
        if self.built.only is not None and name != files.CONCEPTS:
            self.built.only.add((ident, lang))


def _spread(element: Element) -> Iterator[Element]:
    """Yield what stands in an element, the contents of a version 2 term group among it."""
    for child in element.children:
        if child.name in ("termGrp", "termNoteGrp") or (child.name == "adminGrp" and len(child.children) == 1):
            yield from child.children
        else:
            yield child


def _holds(element: Element, said: str) -> bool:
    return element.name in GROUPS and any(category(child) == said for child in element.children)


def _walk(element: Element) -> Iterator[Element]:
    yield element
    for child in element.children:
        yield from _walk(child)


def _is_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text or "0"), dict)
    except ValueError:
        return False
