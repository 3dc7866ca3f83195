"""The rules of guidance, one a function, the weightiest first: each says at which moment what may be overlooked."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from assistant.flows.holders import silent_agencies
from assistant.guidance.model import Advice, Moment, Occasion
from assistant.record.entries import Action, Assessment, Decision, Entry, Information
from assistant.record.vocabulary import Change, ItemState, Polarity, Rating
from assistant.text import Message, _, joined, literal

Rule: TypeAlias = Callable[[Moment], "Advice | None"]

UNDECIDED = 3
"""So many pieces of information under one item, and nothing that came of them, are worth a word."""

HEARD = 2
"""So many pieces of information make an item one at which the table exchanged what it knows."""

_NAMING = frozenset({"new_information"})
"""Flows whose own question names who was not heard."""

_NO_OUTCOME = frozenset({"opening", "open_actions", "partnership", "leaving", "completeness"})
"""Flows whose item is not there to decide anything."""


def advise(moment: Moment, said: frozenset[str]) -> Advice | None:
    """Return the one line for a moment, None where there is nothing to say that was not said before.

    Args:
        moment: what to look at.
        said: the keys of every line given so far in this conference.

    """
    for rule in RULES:
        advice = rule(moment)
        if advice is not None and not said.issuperset(advice.keys):
            return advice
    return None


def unanswered_risk(moment: Moment) -> Advice | None:
    """On leaving an item: risks that no action was agreed after."""
    if moment.occasion is not Occasion.LEAVING:
        return None
    open_risks: list[Assessment] = []
    for entry in moment.record.entries.values():
        match entry:
            case Action():
                open_risks.clear()
            case Assessment(polarity=Polarity.RISK) if entry.rating is not Rating.LOW and entry.change is not Change.DOWN:
                open_risks.append(entry)
            case _:
                pass
    if not open_risks:
        return None
    text = _("A risk and no action since: {ids}. Who does something about it, and by when?", ids=_ids(open_risks))
    return Advice(text=text, keys=_keys("risk", (e.code for e in open_risks)))


def undecided(moment: Moment) -> Advice | None:
    """After an entry: so much information under one item, and no decision or action yet."""
    if moment.occasion is not Occasion.RECORDED or moment.agenda_item.flow in _NO_OUTCOME:
        return None
    entries = moment.record.of_item(moment.item)
    told = sum(isinstance(e, Information) for e in entries)
    if told < UNDECIDED or any(isinstance(e, Decision | Action) for e in entries):
        return None
    text = _("Information under this item: {n}, and no decision yet. Is anything to be decided or done?", n=told)
    return Advice(text=text, keys=_keys("undecided", (moment.item,)))


def unmeasured(moment: Moment) -> Advice | None:
    """After the first action of an item, and on leaving it: actions of which nothing shows when they are done."""
    lacking = [a for a in moment.record.all(Action) if not a.measure]
    match moment.occasion:
        case Occasion.RECORDED:
            first = next((a for a in lacking if a.item == moment.item), None)
            if first is None or all(first.code != e.code for e in moment.added):
                return None
            text = _(
                "What will show that {id} is done? /edit {id} | measure: … keeps it.",
                id=literal(first.id),
            )
            return Advice(text=text, keys=_keys("measure", (first.code,)))
        case Occasion.LEAVING if lacking:
            text = _(
                "Actions without a measure: {ids}. What will show that they are done? /edit {id} | measure: … keeps it.",
                ids=_ids(lacking),
                id=literal(lacking[0].id),
            )
            return Advice(text=text, keys=_keys("measure", (a.code for a in lacking)))
        case _:
            return None


def unheard(moment: Moment) -> Advice | None:
    """Agencies at the table from which nothing is recorded: after an exchange, and once more in the agenda's second half."""
    silent = silent_agencies(moment.record) if moment.record.presences else ()
    if not silent or moment.agenda_item.flow in _NAMING:
        return None
    names = joined(literal(agency) for agency in silent)
    match moment.occasion:
        case Occasion.LEAVING if _exchanged(moment):
            return Advice(text=_("Not heard yet: {agencies}", agencies=names), keys=_keys("unheard", silent))
        case Occasion.ENTERING if 2 * moment.position >= len(moment.protocol.items):
            text = _("Half of the agenda is behind you. Nothing recorded yet from: {agencies}", agencies=names)
            return Advice(text=text, keys=_keys("unheard-late", silent))
        case _:
            return None


def _exchanged(moment: Moment) -> bool:
    return sum(isinstance(e, Information | Assessment) for e in moment.record.of_item(moment.item)) >= HEARD


def overrun(moment: Moment) -> Advice | None:
    """After an entry: the item has taken as long as planned, or twice, three times as long."""
    planned = moment.agenda_item.minutes
    if moment.occasion is not Occasion.RECORDED or not planned or moment.minutes < planned:
        return None
    times = moment.minutes // planned
    return Advice(text=_overrun(moment, planned), keys=_keys("time", (f"{moment.item}:{times}",)))


def _overrun(moment: Moment, planned: int) -> Message:
    agenda = moment.record.agenda
    later = moment.protocol.items[moment.position + 1 :]
    rest = sum(i.minutes for i in later if agenda.get(i.id) in (None, ItemState.OPEN))
    if not rest:
        return _("Minutes on this item: {n}, planned: {planned}.", n=moment.minutes, planned=planned)
    return _(
        "Minutes on this item: {n}, planned: {planned}. Planned for what follows: {rest}.",
        n=moment.minutes,
        planned=planned,
        rest=rest,
    )


RULES: tuple[Rule, ...] = (unanswered_risk, undecided, unmeasured, unheard, overrun)
"""Every rule there is; closed. What an item is for stands under its title the first time it is opened."""


def _ids(entries: Iterable[Entry]) -> Message:
    return joined(literal(e.id) for e in entries)


def _keys(rule: str, about: Iterable[str]) -> tuple[str, ...]:
    return tuple(f"{rule}:{thing}" for thing in about)
