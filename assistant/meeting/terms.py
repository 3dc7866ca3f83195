"""The terms that an entry's words use: which are noted, which are better said otherwise, which nobody has explained."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from assistant.record.entries import Entry, TermUse
from assistant.record.kinds import wording
from assistant.record.vocabulary import Role
from assistant.terminology.model import AVOIDED, Candidate, Hit, Match, Reason
from assistant.text import Message, _, folded, joined, literal, pgettext, term

if TYPE_CHECKING:
    from assistant.meeting.draft import Draft
    from assistant.meeting.room import Surroundings
    from assistant.record.conference import Record

_SHORT = re.compile(r"\b[^\W\d_]{2,7}\b")
_KNOWN = frozenset(["EU", "UN", "ID", "TV", "PC", "SMS", "GPS", "USB", "DNA", "CCTV", "OK", "AM", "PM", "ADHD", "PTSD"])
"""Capitals that need no explaining."""

_LOOSE = (Match.FUZZY, Match.COMPOUND)
_WHY = {
    Reason.OUTDATED: pgettext("term", "outdated"),
    Reason.STIGMATISING: pgettext("term", "stigmatising"),
    Reason.IMPRECISE: pgettext("term", "imprecise"),
    Reason.FOREIGN: pgettext("term", "foreign"),
}


class Spotted(NamedTuple):
    """A term in what is being typed, where it stands, and what to say of it while it can still be changed."""

    start: int
    end: int
    advice: Message | None
    avoided: bool
    """The preferred term can be written instead."""
    sure: bool
    """Written as in the glossary or inflected; else the next letter may make another word of it."""


def meant(hit: Hit, country: str) -> Candidate | None:
    """Return the one concept that a hit names, the case's country's own where there are several; None where it is in doubt."""
    named = {c.id for c in hit.concepts}
    own = {c.id for c in hit.concepts if country and c.country == country}
    wanted = named if len(named) == 1 else own
    return next((c for c in hit.concepts if c.id in wanted), None) if len(wanted) == 1 else None


def found(around: Surroundings, record: Record, words: str) -> tuple[Hit, ...]:
    """Return the terms in words; the name of a participant or an agency is no misspelt term."""
    hits = around.hits(words)
    if not any(hit.match in _LOOSE for hit in hits):
        return hits
    names = {folded(w) for p in record.people() for w in re.findall(r"\w+", f"{p.name} {p.agency}")}
    return tuple(h for h in hits if h.match not in _LOOSE or names.isdisjoint(re.findall(r"\w+", folded(h.text))))


def spotted(around: Surroundings, record: Record, words: str) -> Iterator[Spotted]:
    """Yield the terms in what is being typed."""
    for hit in found(around, record, words):
        concept = meant(hit, record.case.country)
        avoided = concept is not None and _instead(concept) is not None
        told = _several(hit) if concept is None else advice(hit, concept)
        yield Spotted(hit.start, hit.end, told, avoided, hit.match not in _LOOSE)


def advice(hit: Hit, concept: Candidate) -> Message | None:
    """Return what is said instead of a term to avoid, and why: the note too where it is imprecise; None for other terms."""
    instead = _instead(concept)
    if instead is None:
        return None
    reason = Reason(concept.reason)
    why = _WHY.get(reason)
    if why is None:
        return _("Term: {said}. Preferred: {preferred}.", said=literal(hit.text), preferred=literal(instead))
    if reason is Reason.IMPRECISE and concept.note:
        why = joined((why, literal(concept.note)), ": ")
    return _("Term: {said} ({why}). Preferred: {preferred}.", said=literal(hit.text), why=why, preferred=literal(instead))


def _instead(concept: Candidate) -> str | None:
    """Return what to write instead of a term: None where it is not to be avoided, or nobody has said what is preferred."""
    return concept.preferred if concept.status in AVOIDED else None


def note(draft: Draft, entry: Entry) -> None:
    """Note the terms that a kept entry uses; say which has a preferred one, which is in doubt, and what is unexplained."""
    words = wording(entry)
    if not words or isinstance(entry, TermUse):
        return
    record = draft.state.record
    hits = found(draft.around, record, words)
    seen: set[str] = set()
    for hit in hits:
        concept = meant(hit, record.case.country)
        if concept is None:
            _doubt(draft, entry, hit)
        elif concept.id not in seen:
            seen.add(concept.id)
            draft.use(TermUse(concept=concept.id, said=hit.text, lang=concept.lang, about=entry.code, item=entry.item))
            better = advice(hit, concept)
            if better is not None:
                write = _("/prefer {entry} writes that instead.", entry=literal(entry.id))
                draft.tell(joined((better, write), " "), key="term")
    for unknown in _unknown(draft, entry, hits):
        draft.tell(
            _(
                "What does this stand for: {said}? Write it out once; /term {said} proposes it to the translators.",
                said=literal(unknown),
            ),
            key="abbreviation",
        )


def preferred(around: Surroundings, record: Record, words: str) -> str:
    """Return words with the preferred terms for those to be avoided; a capital at the beginning stays one."""
    for hit in reversed(found(around, record, words)):
        concept = meant(hit, record.case.country)
        instead = _instead(concept) if concept is not None else None
        if instead:
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
    draft.tell(_several(hit), key="meaning")


def _several(hit: Hit) -> Message:
    meanings = joined(tuple(term(ident) for ident in dict.fromkeys(c.id for c in hit.concepts)), "; ")
    return _("This has several meanings: {said} ({meanings}). Say which is meant.", said=literal(hit.text), meanings=meanings)


def _unknown(draft: Draft, entry: Entry, hits: Sequence[Hit]) -> Iterator[str]:
    """Yield the capitals that are no term, no agency, nobody's name and no role, the first time they are said."""
    words = wording(entry)
    if words.isupper():
        return
    record = draft.state.record
    short = dict.fromkeys(m[0] for m in _capitals(words) if not any(h.start <= m.start() < h.end for h in hits))
    if not short:
        return
    names = {w for p in record.people() for w in re.findall(r"\w+", f"{p.name} {p.agency} {p.id}")}
    names |= {r.value for r in Role} | {r.name for r in Role} | _KNOWN
    new = [found for found in short if found not in names and found.rstrip("s") not in names]
    # What was said before is looked through for what is left only: there may be hundreds of entries.
    said = {m[0] for earlier in _earlier(draft, entry) for m in _capitals(earlier)} if new else set()
    yield from (found for found in new if found not in said)


def _capitals(words: str) -> Iterator[re.Match[str]]:
    """Yield two to six capitals of any alphabet, an `s` after them or not."""
    for short in _SHORT.finditer(words):
        letters = short[0].removesuffix("s")
        if letters.isupper() and 2 <= len(letters) <= 6:
            yield short


def _earlier(draft: Draft, entry: Entry) -> Iterator[str]:
    """Yield the words of what else the conference holds; what was asked about once is not asked again."""
    for other in draft.state.record.entries.values():
        if other.id != entry.id:
            yield other.said if isinstance(other, TermUse) else wording(other)
