"""Answers about actions and single entries: who, by when, how far."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from assistant.consultation import finding
from assistant.consultation.ground import Ground, Line, about
from assistant.dialogue.queries import Content, Deadline, Owner, Progress, Whose
from assistant.flows.options import label
from assistant.record.conference import OpenAction
from assistant.record.vocabulary import ActionState
from assistant.text import JOINED, Message, _, joined, literal, ngettext


def of_entry(query: Owner | Progress | Deadline | Content, ground: Ground) -> Iterable[Line]:
    """Answer what is asked of one entry; what is asked of an action comes first in its line."""
    named = query.entry.upper()
    action = finding.action(ground.record, named)
    if action is not None:
        return (_of_action(query, action, ground),)
    entry = finding.entry(ground.record, named)
    if entry is None or isinstance(entry, finding.UNTOLD):
        return (Line(_unknown(named, ground)),)
    earlier = ground.record.entries.get(entry.id) is not entry
    if earlier:
        return (about("", entry.code, ground.reads(entry), _("last conference")),)
    return (about(entry.id, entry.code, ground.reads(entry)),)


def _unknown(named: str, ground: Ground) -> Message:
    letter = named.rpartition("/")[2][:1]
    ids = [e.id for e in finding.told(ground.record)]
    ids += [a.ident for a in ground.record.past.actions]
    known = ", ".join(i for i in ids if i.rpartition("/")[2][:1] == letter)
    return _("There is no {entry} here. There are: {known}", entry=literal(named), known=literal(known or "-"))


def _of_action(query: Owner | Progress | Deadline | Content, action: OpenAction, ground: Ground) -> Line:
    owner, task = _owner(action, ground), literal(action.action.task)
    due, state = tuple(_due(action, ground)), label("action", action.state)
    match query:
        case Owner():
            parts = (owner, *_deputy(action, ground), task, *due, *_ended(action))
        case Progress():
            parts = (state, *_news(action), task, owner, *due)
        case Deadline():
            parts = (*(due or (_("no date"),)), task, owner, *_ended(action))
        case Content():
            parts = (task, owner, *due, *_measure(action), state)
    return about(action.ident, action.code, *parts)


def action_line(action: OpenAction, ground: Ground) -> Line:
    """Return an open action as one line: task, owner, date, how often it was carried over."""
    parts = [literal(action.action.task), _owner(action, ground), *_due(action, ground)]
    if action.carried:
        parts.append(ngettext("carried over {n} time", "carried over {n} times", action.carried))
    return about(action.ident, action.code, *parts)


def open_actions(who: Whose | None, ground: Ground) -> Iterable[Line]:
    """Return the actions still to be done, somebody's where one is named."""
    found = finding.running(ground, who)
    if found:
        return (action_line(a, ground) for a in found)
    if who is None:
        return (Line(_("No action is open.")),)
    return (Line(_("No action is open for: {names}", names=ground.names(who.ids))),)


def due_by(until: date | None, candidates: tuple[date, ...], ground: Ground) -> Iterator[Line]:
    """Return what is to be done up to a day, what is late included, the earliest first."""
    if until is None:
        dates = joined(Message("{d}", {"d": d}, context=JOINED) for d in candidates)
        yield Line(_("Which date is meant? {dates}.", dates=dates))
        return
    found = sorted((a.due, a.ident, a) for a in finding.running(ground) if a.due is not None and a.due <= until)
    if not found:
        yield Line(_("Nothing is due up to: {date}", date=until))
        return
    yield Line(_("Due up to: {date}", date=until))
    for _day, _ident, action in found:
        yield action_line(action, ground)


def overdue(ground: Ground) -> Iterator[Line]:
    """Return what is late, the longest first."""
    late = sorted((a.due, a.ident, a) for a in finding.running(ground) if a.due is not None and a.due < ground.today)
    for _day, _ident, action in late:
        yield action_line(action, ground)
    if not late:
        yield Line(_("Nothing is overdue."))


def _owner(action: OpenAction, ground: Ground) -> Message:
    return _("owner: {names}", names=ground.names(action.owner) if action.owner else literal("-"))


def _deputy(action: OpenAction, ground: Ground) -> Iterator[Message]:
    if action.action.deputy:
        yield _("deputy: {name}", name=ground.names((action.action.deputy,)))


def _due(action: OpenAction, ground: Ground) -> Iterator[Message]:
    if action.due is not None:
        yield _("due: {date}", date=action.due)
        if action.due < ground.today and action.state in finding.RUNNING:
            yield _("overdue")


def _measure(action: OpenAction) -> Iterator[Message]:
    if action.action.measure:
        yield _("measure: {measure}", measure=literal(action.action.measure))


def _ended(action: OpenAction) -> Iterator[Message]:
    """Say what became of an action that is not open any more."""
    if action.state is not ActionState.OPEN:
        yield label("action", action.state)


def _news(action: OpenAction) -> Iterator[Message]:
    """Say what was told last of an action."""
    for update in action.updates[-1:]:
        if update.text:
            yield literal(update.text)
        if update.reason:
            yield _("reason: {reason}", reason=literal(update.reason))
