"""A glossary as TBX-Basic: version 3 in DCA style, or version 2 for tools that read no other."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any

from assistant.terminology.exchange.tbx_names import (
    CARRIED,
    ENTRY,
    GENDERS,
    GENERATOR,
    LANG,
    NAMESPACE,
    PARTS,
    TERM_SECTION,
    WRITTEN_KIND,
    WRITTEN_STATUS,
)
from assistant.terminology.model import Case, Concept, Content, Definition, Term, TermStatus

_V3 = {ENTRY: ENTRY, LANG: LANG, TERM_SECTION: TERM_SECTION, "root": "tbx", "header": "tbxHeader"}
_V2 = {ENTRY: "termEntry", LANG: "langSet", TERM_SECTION: "tig", "root": "martif", "header": "martifHeader"}

UNNAMED = "unnamed"
"""What is carried by the term that stands for a concept without any: TBX has no entry without a term."""


def write(content: Content, langs: Sequence[str] | None, version: str, *, edition: int = 3) -> bytes:
    """Return concepts, definitions and terms as TBX; cues are not terms and stay out.

    What TBX cannot say stands as JSON in a note that begins with `convene:`, and is read back from there.
    """
    names = _V3 if edition == 3 else _V2
    wanted = [lang for lang in sorted(content.terms) if langs is None or lang in langs]
    root = (
        f'type="TBX-Basic" style="dca" xml:lang="en" xmlns="{NAMESPACE}"' if edition == 3 else 'type="TBX-Basic" xml:lang="en"'
    )
    source = escape(f"{GENERATOR} {version}: {' '.join(wanted)}")
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f"<{names['root']} {root}>"]
    lines += [f"<{names['header']}><fileDesc><sourceDesc><p>{source}</p></sourceDesc></fileDesc></{names['header']}>"]
    lines += ["<text><body>"]
    definitions: dict[str, dict[str, Definition]] = {}
    for definition in content.definitions:
        if langs is None or definition.lang in langs:
            definitions.setdefault(definition.concept, {})[definition.lang] = definition
    terms: dict[str, dict[str, list[Term]]] = {}
    for lang in wanted:
        for term in content.terms[lang]:
            terms.setdefault(term.concept, {}).setdefault(lang, []).append(term)
    for concept in content.concepts:
        if langs is None or concept.id in terms or concept.id in definitions:
            lines += _entry(concept, definitions.get(concept.id, {}), terms.get(concept.id, {}), names)
    lines += [f"</body></text></{names['root']}>", ""]
    return "\n".join(lines).encode()


def _entry(
    concept: Concept, definitions: Mapping[str, Definition], terms: Mapping[str, Sequence[Term]], names: Mapping[str, str]
) -> Iterator[str]:
    yield f'<{names[ENTRY]} id="{escape(concept.id)}">'
    yield from _said("descrip", "subjectField", concept.domain)
    for lang, definition in definitions.items():
        if lang not in terms:
            yield from _definition(definition, f' xml:lang="{escape(lang)}"')
    yield from _said("admin", "source", concept.source)
    carried = {"do_not_translate": "yes" if concept.do_not_translate else "", "replaced_by": concept.replaced_by}
    yield from _notes(concept.note, carried | {"extra": concept.extra})
    for lang, named in terms.items():
        yield f'<{names[LANG]} xml:lang="{escape(lang)}">'
        if lang in definitions:
            yield from _definition(definitions[lang])
        for term in named:
            yield from _term(term, names)
        yield f"</{names[LANG]}>"
    if not terms:
        yield f'<{names[LANG]} xml:lang="en"><{names[TERM_SECTION]}><term>{escape(concept.id)}</term>'
        yield f"<note>{escape(CARRIED + json.dumps({UNNAMED: True}))}</note></{names[TERM_SECTION]}></{names[LANG]}>"
    yield f"</{names[ENTRY]}>"


def _definition(definition: Definition, lang: str = "") -> Iterator[str]:
    yield f'<descripGrp><descrip type="definition"{lang}>{escape(definition.text)}</descrip>'
    yield from _said("admin", "source", definition.source)
    yield "</descripGrp>"


def _term(term: Term, names: Mapping[str, str]) -> Iterator[str]:
    carried: dict[str, Any] = {
        "reason": str(term.reason),
        "case": "" if term.case is Case.ANY else str(term.case),
        "forms": ";".join(term.forms),
        "valid_from": term.valid_from.isoformat() if term.valid_from else "",
        "valid_until": term.valid_until.isoformat() if term.valid_until else "",
        "confirmed": term.confirmed,
        "extra": term.extra,
    }
    part = "noun" if term.part_of_speech == "proper noun" else term.part_of_speech
    if part != term.part_of_speech or part not in PARTS:
        carried["part_of_speech"] = term.part_of_speech
    gender = term.gender if term.gender in GENDERS else ""
    if not gender:
        carried["gender"] = term.gender
    if term.status is TermStatus.DRAFT:
        carried["status"] = str(term.status)
    if term.kind not in WRITTEN_KIND:
        carried["kind"] = str(term.kind)
    yield f"<{names[TERM_SECTION]}><term>{escape(term.text)}</term>"
    yield from _said("termNote", "partOfSpeech", part if part in PARTS else "")
    yield from _said("termNote", "grammaticalGender", gender)
    yield from _said("termNote", "administrativeStatus", WRITTEN_STATUS.get(term.status, ""))
    yield from _said("termNote", "geographicalUsage", term.country)
    yield from _said("termNote", "termType", WRITTEN_KIND.get(term.kind, ""))
    yield from _said("admin", "source", term.source)
    yield from _notes(term.note, carried)
    yield f"</{names[TERM_SECTION]}>"


def _said(element: str, category: str, text: str) -> Iterator[str]:
    if text:
        yield f'<{element} type="{category}">{escape(text)}</{element}>'


def _notes(note: str, carried: Mapping[str, str]) -> Iterator[str]:
    kept = {name: value for name, value in carried.items() if value}
    if note.startswith(CARRIED.strip()):
        kept["note"] = note
    elif note:
        yield f"<note>{escape(note)}</note>"
    if kept:
        yield f"<note>{escape(CARRIED + json.dumps(kept, ensure_ascii=False, sort_keys=True))}</note>"
