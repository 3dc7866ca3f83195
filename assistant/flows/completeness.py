"""What a conference still lacks: who was silent, what has no outcome, which action has no owner or date (R99, R102)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from assistant.dialogue.flow import Context, Flow, nothing
from assistant.flows.declared import with_fields
from assistant.flows.holders import silent_agencies, word_holder
from assistant.protocols.model import Item, Protocol
from assistant.record.conference import Record
from assistant.record.entries import (
    Action,
    Assessment,
    Decision,
    Entry,
    Fact,
    Goal,
    Information,
    NextDate,
    Note,
    TermUse,
    View,
)
from assistant.record.vocabulary import (
    ActionState,
    Attendance,
    Change,
    DecisionKind,
    ItemState,
    Level,
    Polarity,
    Rating,
    Standing,
)
from assistant.text import Message, _, joined, literal, ngettext

_NO_OUTCOME_NEEDED = frozenset({"opening", "open_actions", "leaving", "partnership", "completeness"})
"""Flows whose item may well end without an entry."""

_WITH_DATE = frozenset({"next_date", "actions_next_date"})
_WITH_VIEW = frozenset({"progress"})


@dataclass(frozen=True, kw_only=True)
class Gap:
    """One thing that is not complete: which kind of gap, its sentence, and the entry or item it is about."""

    kind: str
    text: Message
    about: str = ""


def missing(record: Record, protocol: Protocol) -> tuple[Gap, ...]:
    """Return what the conference lacks, in the order of a conference: people, items, entries, the next date."""
    return (
        *_people(record),
        *_items(record, protocol),
        *_fields(record, protocol),
        *_carried(record),
        *_actions(record),
        *_decisions(record),
        *_risks(record),
        *_goals(record),
        *_handling(record),
        *_ending(record, protocol),
    )


def _people(record: Record) -> Iterator[Gap]:
    unsaid = [p.id for p in record.people() if p.id not in record.presences and not p.guest]
    if unsaid:
        yield Gap(kind="attendance", text=_("Not said whether they are here: {names}.", names=_names(record, unsaid)))
    here = (Attendance.PRESENT, Attendance.DEPUTY, Attendance.GUEST)
    open_ = [p.participant for p in record.presences.values() if p.state in here and not p.accepted]
    if open_:
        yield Gap(
            kind="confidentiality",
            text=_("Confidentiality not agreed by: {names}. /agreed NAME says so.", names=_names(record, open_)),
        )
    silent = silent_agencies(record)
    if silent:
        agencies = joined(literal(agency) for agency in silent)
        yield Gap(kind="silent", text=_("Nothing recorded from: {agencies}.", agencies=agencies))


def _items(record: Record, protocol: Protocol) -> Iterator[Gap]:
    for item in protocol.items:
        title = literal(item.title_in(record.conference.language))
        state = record.agenda.get(item.id)
        if state is None:
            yield Gap(kind="unreached", text=_("Not reached: {title}.", title=title), about=item.id)
        elif state in (ItemState.OPEN, ItemState.DONE) and _needs_outcome(item) and not _outcome(record, item):
            yield Gap(kind="outcome", text=_("Nothing recorded under: {title}.", title=title), about=item.id)


def _needs_outcome(item: Item) -> bool:
    return item.flow not in _NO_OUTCOME_NEEDED


def _outcome(record: Record, item: Item) -> bool:
    return any(not isinstance(entry, Note | TermUse) for entry in record.of_item(item.id))


def _fields(record: Record, protocol: Protocol) -> Iterator[Gap]:
    kept = {fact.field for fact in record.all(Fact)}
    for rule in protocol.fields:
        if rule.required and rule.id not in kept:
            title = literal(rule.title_in(record.conference.language))
            yield Gap(kind="field", text=_("Not answered: {title}.", title=title), about=rule.id)


def _carried(record: Record) -> Iterator[Gap]:
    today = record.conference.date.date()
    carried = {action.code for action in record.past.actions}
    for action in record.actions():
        running = action.state in (ActionState.OPEN, ActionState.HANDED_OVER)
        if action.code in carried and running and action.due and action.due < today:
            about = literal(f"{action.ident} {action.action.task}")
            yield Gap(kind="overdue", text=_("Overdue and without a new date: {action}.", action=about), about=action.code)


def _actions(record: Record) -> Iterator[Gap]:
    for action in record.all(Action):
        lacks = [
            # Translators: what an entry lacks.
            *((_("owner"),) if not action.owner else ()),
            # Translators: what an entry lacks.
            *((_("date"),) if action.due is None else ()),
            *((_("what shows that it is done"),) if not action.measure else ()),
        ]
        if lacks:
            yield _lacking("action", action, action.task, lacks)


def _decisions(record: Record) -> Iterator[Gap]:
    for decision in record.all(Decision):
        lacks = [
            # Translators: what a decision lacks: the reasons for it.
            *((_("grounds"),) if not decision.grounds else ()),
            # Translators: what a decision lacks: who decides.
            *((_("authority"),) if decision.by is not DecisionKind.JOINT and not decision.authority else ()),
            *((_("date of evaluation"),) if decision.evaluate is None and _uncertain(record, decision) else ()),
        ]
        if lacks:
            yield _lacking("decision", decision, decision.text, lacks)


def _uncertain(record: Record, decision: Decision) -> bool:
    """Return whether a decision touches rights or rests on a probability, so that it must be looked at again (R102)."""
    if decision.rights:
        return True
    for ground in decision.grounds:
        match record.by_code(ground):
            case Assessment() | Information(standing=Standing.ASSESSMENT) | Information(formal=False):
                return True
            case _:
                pass
    return False


def _risks(record: Record) -> Iterator[Gap]:
    grave = [
        e
        for e in record.all(Assessment)
        if e.polarity is Polarity.RISK and (e.rating in (Rating.HIGH, Rating.VERY_HIGH) or e.change in (Change.NEW, Change.UP))
    ]
    running = any(a.state in (ActionState.OPEN, ActionState.HANDED_OVER) for a in record.actions())
    if grave and not running:
        ids = joined(literal(e.id) for e in grave)
        yield Gap(kind="risk", text=_("High, new or rising risk, and no action is open: {ids}.", ids=ids))


def _goals(record: Record) -> Iterator[Gap]:
    for goal in record.all(Goal):
        if not goal.measure:
            yield _lacking("goal", goal, goal.text, [_("what shows that it is reached")])


def _handling(record: Record) -> Iterator[Gap]:
    for entry in record.entries.values():
        if isinstance(entry, Note | TermUse):
            continue
        ident = literal(entry.id)
        if entry.level is Level.H1 and not entry.receivers:
            yield Gap(kind="receivers", text=_("Nobody is named who may read: {id}.", id=ident), about=entry.code)
        if entry.level is Level.H2 and not entry.abstract:
            text = _("Nobody reads it without an abstract: {id}. /edit {id} adds one.", id=ident)
            yield Gap(kind="abstract", text=text, about=entry.code)


def _ending(record: Record, protocol: Protocol) -> Iterator[Gap]:
    flows = {item.flow for item in protocol.items}
    if flows & _WITH_VIEW and not record.all(View):
        yield Gap(kind="view", text=_("The person's own view is not recorded."))
    if flows & _WITH_DATE and not record.all(NextDate):
        yield Gap(kind="next-date", text=_("No next date is agreed."))


def _lacking(kind: str, entry: Entry, words: str, lacks: Iterable[Message]) -> Gap:
    about = literal(f"{entry.id} {words}")
    return Gap(kind=kind, text=_("{entry} lacks: {what}.", entry=about, what=joined(lacks)), about=entry.code)


def _names(record: Record, idents: Iterable[str]) -> Message:
    return joined(literal(word_holder(record, ident)) for ident in idents)


def invite(context: Context) -> Message:
    """Say how much is missing."""
    count = len(missing(context.record, context.protocol))
    if not count:
        return _("Nothing is missing. /close ends the conference.")
    said = ngettext("{n} thing is missing.", "{n} things are missing.", count)
    return _("{said} /missing lists them, /goto N goes to an item, /close ends the conference.", said=said)


flow = Flow(
    id="completeness",
    title=_("What is missing"),
    purpose=_("See what is not complete before you close."),
    talk=with_fields(nothing),
    invite=invite,
)
