"""What words that restrict who may read an entry do to it: the level is asked, with those it may be for offered."""

from __future__ import annotations

from assistant.dialogue.prompts import UNSAID
from assistant.dialogue.reading import Reading, Restriction, Setting, read
from assistant.meeting.draft import Draft
from assistant.meeting.forms import takes_level
from assistant.record.conference import Record
from assistant.record.forms import flow_id
from assistant.record.turns import Answer, Answered, Withdrawn
from assistant.text import Rejected, _, literal


def offers(draft: Draft, flow: str, reading: Reading) -> dict[str, Answer]:
    """Return what is offered in doubt for an entry of a flow: its level, and who may read it; nothing where all may."""
    restriction = reading.restriction
    if restriction is None or not takes_level(flow):
        return {}
    readers = _readers(draft.state.record, restriction)
    return {"level": restriction.level, "level" + UNSAID: restriction.level, **({"for": readers} if readers else {})}


def _readers(record: Record, restriction: Restriction) -> tuple[str, ...]:
    """Return who may read it: those who are named, or everyone at the table but those who may not."""
    if restriction.only:
        return tuple(i for i in restriction.only if i not in restriction.barred)
    if not restriction.barred:
        return ()
    day = record.conference.date.date()
    here = (record.here() if record.presences else ()) or tuple(p for p in record.people() if not p.is_over(day))
    return tuple(p.id for p in here if not p.guest and not {p.id, p.agency}.intersection(restriction.barred))


def only_restricts(text: str, setting: Setting) -> bool:
    """Return whether a line says nothing but who may read something."""
    reading = read(text, setting)
    return reading.restriction is not None and not reading.bare and not reading.parts


def offer(draft: Draft, offered: dict[str, Answer]) -> None:
    """Offer answers in the innermost conversation; one given and withdrawn is an offer."""
    for key, value in offered.items():
        draft.do(Answered(key, value))
        draft.do(Withdrawn(key))


def restrict(draft: Draft, reading: Reading) -> None:
    """Take a line that only says who may read the entry in the making.

    Raises:
        Rejected: no entry is in the making; who may read one that is kept is changed by its command.

    """
    frame = draft.state.stack[-1] if draft.state.stack else None
    begun = frame is not None and draft.around.flow(frame.flow).records
    if begun and frame is not None and not frame.revises and not frame.said and "level" not in frame.given:
        offered = offers(draft, frame.flow, reading)
        if offered:
            offer(draft, offered)
            draft.settle()
            return
    kept = (e for e in reversed(tuple(draft.state.record.entries.values())) if flow_id(e) in draft.around.editable)
    last = next(kept, None)
    level = reading.restriction.level if reading.restriction else ""
    if last is not None and takes_level(flow_id(last)):
        raise Rejected(
            _(
                "Who may read what is kept is changed by its id: /level {id} {level} | REASON.",
                id=literal(last.id),
                level=literal(level),
            )
        )
    raise Rejected(_("This says who may read something, but nothing is in the making that it could be about."))
