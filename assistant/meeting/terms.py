"""The terms that an entry's words use: which are noted, which are better said otherwise, which nobody has explained."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from assistant.record.entries import Entry, TermUse
from assistant.record.kinds import wording
from assistant.record.vocabulary import Role
from assistant.terminology.model import AVOIDED, Candidate, Hit
from assistant.text import _, folded, joined, literal, term

if TYPE_CHECKING:
    from assistant.meeting.draft import Draft

_CAPITALS = re.compile(r"\b[^\W\d_a-z]{2,6}s?\b")
_KNOWN = frozenset(["EU", "UN", "ID", "TV", "PC", "SMS", "GPS", "USB", "DNA", "CCTV", "OK", "AM", "PM", "ADHD", "PTSD"])
"""Capitals that need no explaining."""


def meant(hit: Hit, country: str) -> Candidate | None:
    """Return the one concept that a hit names, the case's country's own where there are several; None where it is in doubt."""
    named = {c.id for c in hit.concepts}
    own = {c.id for c in hit.concepts if country and c.country == country}
    wanted = named if len(named) == 1 else own
    return next((c for c in hit.concepts if c.id in wanted), None) if len(wanted) == 1 else None


def note(draft: Draft, entry: Entry) -> None:
    """Note the terms that a kept entry uses; say which has a preferred one, which is in doubt, and what is unexplained."""
    words = wording(entry)
    if not words or isinstance(entry, TermUse):
        return
    hits = draft.around.hits(words)
    country = draft.state.record.case.country
    seen: set[str] = set()
    for hit in hits:
        concept = meant(hit, country)
        if concept is None:
            _doubt(draft, entry, hit)
        elif concept.id not in seen:
            seen.add(concept.id)
            draft.use(TermUse(concept=concept.id, said=hit.text, lang=concept.lang, about=entry.code, item=entry.item))
            if concept.status in AVOIDED and hit.suggestion:
                draft.tell(
                    _(
                        "Term: {said}. Preferred: {preferred}. /prefer {entry} writes that instead.",
                        said=literal(hit.text),
                        preferred=literal(hit.suggestion),
                        entry=literal(entry.id),
                    ),
                    key="term",
                )
    for unknown in _unknown(draft, entry, hits):
        draft.tell(
            _(
                "What does this stand for: {said}? Write it out once; /term {said} proposes it to the translators.",
                said=literal(unknown),
            ),
            key="abbreviation",
        )


def preferred(words: str, hits: Sequence[Hit]) -> str:
    """Return the words with the preferred terms for those to be avoided; a capital at the beginning stays one."""
    for hit in reversed(hits):
        if hit.suggestion and all(c.status in AVOIDED for c in hit.concepts):
            instead = hit.suggestion
            if hit.text[:1].isupper() and instead[:1].islower():
                instead = instead[0].upper() + instead[1:]
            words = words[: hit.start] + instead + words[hit.end :]
    return words


def reworded(entry: Entry, words: str) -> Entry:
    """Return an entry with other words; the first ones stay as its original."""
    name = next(n for n in ("text", "task", "value", "reason") if getattr(entry, n, ""))
    changes: dict[str, str] = {name: words, "original": entry.original or wording(entry)}
    return replace(entry, **changes)  # type: ignore[arg-type]  # both are fields of text


def _doubt(draft: Draft, entry: Entry, hit: Hit) -> None:
    if any(folded(hit.text) in folded(words) for words in _earlier(draft, entry)):
        return
    meanings = joined(tuple(term(ident) for ident in dict.fromkeys(c.id for c in hit.concepts)), "; ")
    draft.tell(
        _("This has several meanings: {said} ({meanings}). Say which is meant.", said=literal(hit.text), meanings=meanings),
        key="meaning",
    )


def _unknown(draft: Draft, entry: Entry, hits: Sequence[Hit]) -> Iterator[str]:
    """Yield the capitals that are no term, no agency, nobody's name and no role, the first time they are said."""
    words = wording(entry)
    if words.isupper():
        return
    record = draft.state.record
    names = {w for p in record.people() for w in re.findall(r"\w+", f"{p.name} {p.agency} {p.id}")}
    names |= {r.value for r in Role} | {r.name for r in Role} | _KNOWN
    said = {w for earlier in _earlier(draft, entry) for w in _CAPITALS.findall(earlier)}
    for found in dict.fromkeys(m[0] for m in _CAPITALS.finditer(words) if not any(h.start <= m.start() < h.end for h in hits)):
        if found.rstrip("s") not in names and found not in names | said:
            yield found


def _earlier(draft: Draft, entry: Entry) -> Iterator[str]:
    """Yield the words of what else the conference holds; what was asked about once is not asked again."""
    for other in draft.state.record.entries.values():
        if other.id != entry.id:
            yield other.said if isinstance(other, TermUse) else wording(other)
