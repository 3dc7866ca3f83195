"""The answer to a question: a pure function of the record, one line an entry, each with its id and code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import assert_never

from assistant.consultation import finding
from assistant.consultation.actions import due_by, of_entry, open_actions, overdue
from assistant.consultation.ground import Ground, Line, about
from assistant.dialogue.queries import (
    Content,
    Deadline,
    Decided,
    DueBy,
    Here,
    Matter,
    NextMeeting,
    OpenActions,
    Overdue,
    Owner,
    Progress,
    Purpose,
    Query,
    Recorded,
    Release,
    Said,
    Taken,
    Unheard,
    Whose,
)
from assistant.flows.holders import silent_agencies, word_holder
from assistant.protocols.cadence import propose
from assistant.record.conference import Record
from assistant.record.entries import (
    Assessment,
    Decision,
    Dissent,
    Entry,
    Goal,
    Information,
    NextDate,
    Parked,
)
from assistant.record.vocabulary import Polarity
from assistant.text import Message, _, joined, literal, ngettext, term

MOST = 12
"""Lines of one answer; more would push the conversation off the screen."""


def answer(query: Query, ground: Ground) -> tuple[Line, ...]:
    """Return what the record says to a question; one line that says so where it says nothing.

    Args:
        query: what is asked.
        ground: the record and what was laid beside it.

    """
    lines = tuple(_answered(query, ground))
    if len(lines) <= MOST:
        return lines
    more = len(lines) - MOST
    rest = ngettext("{n} more; /read all shows everything.", "{n} more; /read all shows everything.", more)
    return (*lines[:MOST], Line(rest))


def _answered(query: Query, ground: Ground) -> Iterable[Line]:
    match query:
        case Owner() | Progress() | Deadline() | Content():
            return of_entry(query, ground)
        case Decided(matter):
            return _decided(matter, ground)
        case OpenActions(who):
            return _nobody(who) or open_actions(who, ground)
        case DueBy(until, candidates):
            return due_by(until, candidates, ground)
        case Overdue():
            return overdue(ground)
        case Said(who, matter):
            return _nobody(who) or _said(who, matter, ground)
        case Recorded(kind):
            return _recorded(kind, ground)
        case Unheard():
            return (Line(_unheard(ground.record)),)
        case Here():
            return map(Line, attendance(ground.record))
        case NextMeeting():
            return _next_meeting(ground)
        case Release():
            return (_release(ground.record),)
        case Purpose():
            return (Line(ground.purpose),)
        case Taken():
            return (Line(taken(ground.minutes, ground.protocol.item(ground.item).minutes)),)
        case _:
            assert_never(query)


def _nobody(who: Whose | None) -> tuple[Line, ...]:
    if who is None or who.ids:
        return ()
    return (Line(_("Nobody at this table is called: {name}", name=literal(who.words))),)


def _decided(matter: Matter | None, ground: Ground) -> Iterator[Line]:
    now = _decisions(finding.told(ground.record))
    before = _decisions(finding.told_before(ground.record))
    if matter is None:
        yield from _both(now, before if not now else (), ground, none=_("No decision is recorded yet."))
        return
    none = _("Nothing was decided on: {matter}", matter=literal(matter.said))
    lines = tuple(_both(finding.on(ground, now, matter), finding.on(ground, before, matter), ground, none=none))
    yield from lines
    if not any(line.code for line in lines):
        others = finding.on(ground, finding.told(ground.record), matter)
        if others:
            yield Line(_("It is spoken of in: {entries}", entries=joined(_named(e) for e in others)))


def _decisions(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    return tuple(e for e in entries if isinstance(e, Decision))


def _named(entry: Entry) -> Message:
    return joined((literal(entry.id), literal(entry.code)), " ")


def _said(who: Whose | None, matter: Matter | None, ground: Ground) -> Iterator[Line]:
    now = finding.said_by(ground.record, who) if who is not None else finding.told(ground.record)
    none = _("Nothing is recorded of that.")
    if who is not None:
        none = _("Nothing recorded from: {agencies}.", agencies=literal(_name_of(who, ground.record)))
    if matter is None:
        return _both(now, (), ground, none=none)
    before = finding.told_before(ground.record) if who is None else ()
    none = _("Nothing is recorded on: {matter}", matter=literal(matter.said))
    return _both(finding.on(ground, now, matter), finding.on(ground, before, matter), ground, none=none)


def _name_of(who: Whose, record: Record) -> str:
    """Return an agency, or people, as the file spells them."""
    if who.agency:
        return ", ".join(dict.fromkeys(p.agency for p in record.people() if p.id in who.ids))
    return ", ".join(word_holder(record, ident) for ident in who.ids)


def _recorded(kind: str, ground: Ground) -> Iterator[Line]:
    now = tuple(e for e in finding.told(ground.record) if _is(kind, e))
    continued = {e.previous for e in now if isinstance(e, Assessment)}
    before = tuple(e for e in finding.told_before(ground.record) if _is(kind, e) and e.code not in continued)
    return _both(now, before, ground, none=_("Nothing of that kind is recorded."))


def _is(kind: str, entry: Entry) -> bool:
    match kind:
        case "risks":
            return isinstance(entry, Assessment) and entry.polarity is Polarity.RISK
        case "protective":
            return isinstance(entry, Assessment) and entry.polarity is Polarity.PROTECTIVE
        case "dissents":
            return isinstance(entry, Dissent)
        case "goals":
            return isinstance(entry, Goal)
        case "parked":
            return isinstance(entry, Parked)
        case _:
            return isinstance(entry, Information | Assessment)


def _both(now: Iterable[Entry], before: Iterable[Entry], ground: Ground, *, none: Message) -> Iterator[Line]:
    """Return this conference's entries, then those of the one before, told apart; `none` where there are neither."""
    own = (about(e.id, e.code, ground.reads(e)) for e in now)
    earlier = (about("", e.code, ground.reads(e), _("last conference")) for e in before)
    lines = tuple(chain(own, earlier))
    return iter(lines or (Line(none),))


def _unheard(record: Record) -> Message:
    silent = silent_agencies(record)
    if not silent:
        return _("Something is recorded from every agency at the table.")
    return _("Nothing recorded from: {agencies}.", agencies=joined(literal(agency) for agency in silent))


def attendance(record: Record) -> Iterator[Message]:
    """Return who is at the table, who is not, and who has left, one a person."""
    for person in record.people():
        presence = record.presences.get(person.id)
        state: Message = term(f"attendance_{presence.state.value}") if presence else _("not yet spoken of")
        parts: list[Message] = [literal(word_holder(record, person.id)), term(f"role_{person.role.value.lower()}"), state]
        if presence and presence.away:
            parts.append(_("left the room"))
        yield joined(parts, " · ")


def _next_meeting(ground: Ground) -> Iterator[Line]:
    record, release = ground.record, ground.record.case.release
    agreed = record.all(NextDate)
    if agreed:
        yield about(agreed[-1].id, agreed[-1].code, ground.reads(agreed[-1]))
        return
    proposal = propose(ground.protocol, ground.today, release.date() if release else None, ground.holidays)
    yield Line(_("No next date is agreed yet. Proposed: {date}", date=proposal.day))


def _release(record: Record) -> Line:
    if record.case.release is None:
        return Line(_("No release date is recorded."))
    return Line(_("Release: {when}", when=record.case.release))


def taken(minutes: int, planned: int) -> Message:
    """Word how long an item has taken against its plan."""
    return _("This item: {n} minutes of {planned} planned.", n=max(0, minutes), planned=planned)
