"""The rules of TBX-Basic that no grammar of ours enforces: where a data category may stand, and what it may say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.terminology.exchange.tbx_names import ENTRY, GROUPS, LANG, META, NAMESPACE, RULES, STRUCTURE, TERM_SECTION, Level
from assistant.terminology.exchange.xml_reading import Element
from assistant.text import Message, _, clean

_LEVELS = {ENTRY: Level.CONCEPT, LANG: Level.LANGUAGE, TERM_SECTION: Level.TERM, "termGrp": Level.TERM}
_INLINE = frozenset({"hi", "foreign", "ec", "sc", "ph"})
_PLAIN = frozenset({"term", "note", "date", "termComp"})
_AFTER_TERM = ("term", "termNote", "termNoteGrp")
_LINK = re.compile(r"https?://\S+")


def category(element: Element) -> str:
    """Return the data category that an element states: its `type`, or in DCT style its name; empty for structure."""
    if element.name in META:
        return element.attributes.get("type", "")
    name = STRUCTURE.get(element.name, element.name)
    return "" if name in _LEVELS or name in GROUPS or name in _PLAIN or name in _INLINE else name


def violations(entry: Element) -> Iterator[tuple[int, Message]]:
    """Yield what breaks a rule in one entry, with its line."""
    if not entry.attributes.get("id"):
        yield entry.line, _("an entry without an id")
    sections = [child for child in entry.children if STRUCTURE.get(child.name, child.name) == LANG]
    if not sections:
        yield entry.line, _("an entry without a language")
    for section in sections:
        if not section.lang:
            yield section.line, _("a language section that does not say its language")
        if not any(STRUCTURE.get(child.name, child.name) == TERM_SECTION for child in section.children):
            yield section.line, _("a language section without a term")
    yield from _below(entry, Level.CONCEPT)


def _below(element: Element, level: Level) -> Iterator[tuple[int, Message]]:
    name = STRUCTURE.get(element.name, element.name)
    level = _LEVELS.get(name, level)
    if name == TERM_SECTION and element.space in ("", NAMESPACE):
        yield from _ordered(element)
    if (said := category(element)) or element.name in META:
        yield from _placed(element, said, level)
    for child in element.children:
        yield from _below(child, level)


def _ordered(section: Element) -> Iterator[tuple[int, Message]]:
    """One term, first; then what is said of the word, then the rest."""
    names = [child.name for child in section.children]
    if "termGrp" in names:
        return
    if names[:1] != ["term"] or names.count("term") != 1:
        yield section.line, _("a term section that does not begin with its one term")
    states = [_is_word(child) for child in section.children]
    if states != sorted(states, reverse=True):
        yield section.line, _("what is said of the word stands after what is said of the term's use")


def _is_word(child: Element) -> bool:
    rule = RULES.get(category(child))
    return child.name in _AFTER_TERM or (child.name not in META and rule is not None and rule.element == "termNote")


def _placed(element: Element, said: str, level: Level) -> Iterator[tuple[int, Message]]:
    shown = {"category": clean(said[:80])}
    rule = RULES.get(said)
    if rule is None:
        yield element.line, _("not a data category of TBX-Basic: {category}", **shown)
        return
    if element.name in META and element.name != rule.element:
        yield element.line, _("in the wrong element: {category}", **shown)
    if level not in rule.levels:
        yield element.line, _("on the wrong level: {category}", **shown)
    if rule.values is not None and element.text not in rule.values:
        yield element.line, _("a value that is not allowed: {category}", **shown)
    target = element.attributes.get("target", "")
    if rule.element == "xref" and not _LINK.fullmatch(target):
        yield element.line, _("without a link: {category}", **shown)
    if rule.element == "ref" and not target:
        yield element.line, _("without a target: {category}", **shown)
