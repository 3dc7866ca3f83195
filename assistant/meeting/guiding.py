"""When guidance is given: on entering an item, after an entry, before an item is left; one line a turn at most."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.guidance import Moment, Occasion, advise
from assistant.meeting.draft import Draft
from assistant.meeting.shown import GUIDANCE, ItemShown, Told
from assistant.record.turns import Advised, Marked, Opened, StatusChanged


def guide(draft: Draft, left: str, said: frozenset[str]) -> None:
    """Add a line of guidance to a turn where there is one to give.

    What was given is a step of the turn: it is neither weighed again when the turns are run again, nor given twice.

    Args:
        draft: the turn, all else in it done.
        left: the item that the line was said at.
        said: the keys of every line given so far.

    """
    if not draft.guides or any(isinstance(s, StatusChanged) for s in draft.steps):
        return
    for moment in _moments(draft, left):
        advice = advise(moment, said)
        if advice is None:
            continue
        told = Told(text=advice.text, key=GUIDANCE)
        place = len(draft.shown)
        if moment.occasion is Occasion.LEAVING:
            place = next((n for n, event in enumerate(draft.shown) if isinstance(event, ItemShown)), place)
        draft.shown.insert(place, told)
        draft.do(Advised(advice.keys))
        return


def _moments(draft: Draft, left: str) -> Iterator[Moment]:
    record, protocol, here = draft.state.record, draft.around.protocol, draft.state.item
    if any(isinstance(s, Marked) and s.item == left for s in draft.steps):
        yield Moment(occasion=Occasion.LEAVING, record=record, protocol=protocol, item=left)
    if any(isinstance(s, Opened) for s in draft.steps):
        yield Moment(occasion=Occasion.ENTERING, record=record, protocol=protocol, item=here)
    elif draft.added and len(draft.state.stack) <= 1:
        # While an entry is half said its own questions come first.
        yield Moment(
            occasion=Occasion.RECORDED,
            record=record,
            protocol=protocol,
            item=here,
            added=tuple(draft.added),
            minutes=draft.minutes,
        )
