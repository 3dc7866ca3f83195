"""Which entries a question means: by id or code, by who said them, by words or terms that they share with a matter."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.consultation.ground import Ground
from assistant.dialogue.queries import Matter, Whose
from assistant.dialogue.reading.tokens import words_of
from assistant.flows.holders import people_of
from assistant.record.conference import OpenAction, Record
from assistant.record.entries import Decision, Dissent, Entry, Note, TermUse
from assistant.record.kinds import wording
from assistant.record.vocabulary import ActionState

RUNNING = (ActionState.OPEN, ActionState.HANDED_OVER)
"""States in which an action is still to be done."""

UNTOLD = (Note, TermUse)
"""Kinds that no answer tells of: a private note stays private on a screen that others may see."""

LONG = 4
"""Letters of a word that may also be part of a longer one, or hold a shorter one (`verlof` in `proefverlof`)."""


def action(record: Record, named: str) -> OpenAction | None:
    """Return the action with this id (`A1`, `2/A3`) or code, or None."""
    return next((a for a in record.actions() if named in (a.ident.upper(), a.code.upper())), None)


def entry(record: Record, named: str) -> Entry | None:
    """Return the entry of this conference with this id, or any with this code, or None."""
    own = next((e for e in record.entries.values() if e.id.upper() == named), None)
    return own or record.by_code(named)


def told(record: Record) -> tuple[Entry, ...]:
    """Return what an answer may tell of, of this conference."""
    return tuple(e for e in record.entries.values() if not isinstance(e, UNTOLD))


def told_before(record: Record) -> tuple[Entry, ...]:
    """Return what an answer may tell of, of the conference before."""
    return tuple(e for e in record.past.entries if not isinstance(e, UNTOLD))


def running(ground: Ground, who: Whose | None = None) -> tuple[OpenAction, ...]:
    """Return the actions that are still to be done, somebody's where one is named."""
    found = (a for a in ground.record.actions() if a.state in RUNNING)
    return tuple(a for a in found if who is None or is_of(ground.record, a.owner, who))


def is_of(record: Record, holders: tuple[str, ...], who: Whose) -> bool:
    """Return whether something held by people, agencies or roles is somebody's; an agency's is that of all its people."""
    meant = {p.id for p in people_of(record, who.ids)}
    agencies = {p.agency for p in record.people() if p.id in meant}
    if who.agency:
        meant |= {p.id for p in record.people() if p.agency in agencies}
    held = set(holders)
    if held & meant:
        return True
    # What an agency holds as such is also asked for by naming one of its people.
    return bool({p.agency for p in people_of(record, holders) if p.agency in held or p.role.value in held} & agencies)


def said_by(record: Record, who: Whose) -> tuple[Entry, ...]:
    """Return what is recorded from somebody."""
    return tuple(e for e in told(record) if is_of(record, _speakers(e), who))


def _speakers(entry: Entry) -> tuple[str, ...]:
    if isinstance(entry, Dissent):
        return (entry.agency,)
    source = getattr(entry, "source", ())
    return source if isinstance(source, tuple) else ()


def on(ground: Ground, entries: tuple[Entry, ...], matter: Matter) -> tuple[Entry, ...]:
    """Return the entries that speak of a matter: in all its words literally, accents and case aside, or by the same term.

    What was said in another word of the same glossary concept is found where the matter is one concept and no more.
    """
    concepts = ground.concepts(matter.said)
    uses = (*ground.record.all(TermUse), *(e for e in ground.record.past.entries if isinstance(e, TermUse)))
    codes = {u.about for u in uses if len(concepts) == 1 and u.concept in concepts}
    return tuple(e for e in entries if e.code in codes or _speaks_of(e, matter.words))


def _speaks_of(entry: Entry, wanted: tuple[str, ...]) -> bool:
    words = [w for text in _texts(entry) for w in words_of(text)]
    return bool(wanted) and all(any(_is_like(want, word) for word in words) for want in wanted)


def _is_like(want: str, word: str) -> bool:
    """Return whether two words are one, or one is in the other and long enough not to be there by chance."""
    if want == word:
        return True
    shorter, longer = sorted((want, word), key=len)
    return len(shorter) >= LONG and (longer.startswith(shorter) or (shorter == want and shorter in longer))


def _texts(entry: Entry) -> Iterator[str]:
    yield wording(entry)
    yield str(getattr(entry, "measure", ""))
    if isinstance(entry, Decision):
        yield from entry.grounds
