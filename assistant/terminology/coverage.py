"""How far each language of a glossary has come, in numbers."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.terminology.model import Content, TermStatus


@dataclass(frozen=True, slots=True)
class Coverage:
    """The state of one language."""

    lang: str
    concepts: int
    """Concepts that have a term."""
    preferred: int
    """Concepts that have a preferred term."""
    definitions: int
    unconfirmed: int
    """Terms that nobody has confirmed."""
    changed: int | None
    """Concepts whose terms or definition changed since an earlier state; None where none was named."""


def coverage(content: Content, before: Content | None = None) -> tuple[Coverage, ...]:
    """Return the state of every language that has terms or definitions, compared with an earlier state where one is given."""
    langs = sorted({*content.terms, *(d.lang for d in content.definitions), *(before.terms if before else ())})
    return tuple(_of(lang, content, before) for lang in langs)


def _of(lang: str, content: Content, before: Content | None) -> Coverage:
    terms = content.terms.get(lang, ())
    return Coverage(
        lang,
        concepts=len({t.concept for t in terms}),
        preferred=len({t.concept for t in terms if t.status is TermStatus.PREFERRED}),
        definitions=sum(d.lang == lang for d in content.definitions),
        unconfirmed=sum(not t.confirmed for t in terms),
        changed=None if before is None else len({concept for concept, _what in _said(lang, content) ^ _said(lang, before)}),
    )


def _said(lang: str, content: Content) -> set[tuple[str, object]]:
    definitions = {(d.concept, d) for d in content.definitions if d.lang == lang}
    return {(t.concept, t) for t in content.terms.get(lang, ())} | definitions
