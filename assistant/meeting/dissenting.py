"""A dissent said in a sentence: the decision it is about, the one that is being entered included."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.dialogue.prompts import UNSAID
from assistant.dialogue.reading import Reading, prefix, read, spoken_of
from assistant.flows.holders import agency_of
from assistant.meeting.draft import Draft
from assistant.meeting.room import setting
from assistant.record.entries import Decision
from assistant.record.turns import Answer, Answered
from assistant.text import Rejected, _, clean, literal

DISSENT = "dissent"
"""Key under which a decision asks who dissents."""


def takes_dissent(draft: Draft) -> bool:
    """Return whether a new decision is being entered that has not asked yet, or asks now, who dissents."""
    frame = draft.state.stack[-1] if draft.state.stack else None
    return frame is not None and frame.flow == "decision" and not frame.revises


def dissent_from_making(draft: Draft, reading: Reading, source: str, line: str) -> None:
    """Take a dissent as one from the decision that is being entered; it is kept right after that.

    Raises:
        Rejected: it is not clear who dissents.

    """
    who = source or (reading.source[0] if len(reading.source) == 1 else "")
    agency = agency_of(draft.state.record, who) if who else ""
    if not agency:
        raise Rejected(_("Who dissents? Write dissent: and begin with the name or the agency."))
    frame = draft.state.stack[-1]
    before = frame.given.get(DISSENT)
    said = before if isinstance(before, tuple) else ()
    draft.do(Answered(DISSENT, (*said, f"{agency}: {clean(line)}")))
    draft.tell(_("Dissent from this decision: {agency}. It is kept with it.", agency=literal(agency)), key="dissent")
    draft.settle()


def objects(draft: Draft, text: str) -> bool:
    """Take a sentence in which somebody dissents as such where a decision asks for words; False where it is none."""
    if not takes_dissent(draft) or not text.strip():
        return False
    reading = read(text, setting(draft.state.record))
    if reading.kind != "dissent" or len(reading.source) != 1 or reading.parts:
        return False
    if prefix(text, setting(draft.state.record)) is not None:
        return False  # `police: too early` is what the question asks for
    dissent_from_making(draft, reading, "", text)
    return True


def objected(line: str, decisions: Sequence[Decision], draft: Draft, offered: dict[str, Answer]) -> dict[str, Answer]:
    """Return the decision that a dissent is about; where the words do not say it clearly, it is to be asked."""
    words = {w.strip(".,;:()").upper() for w in line.split()}
    named = [d for d in decisions if {d.id, d.code} & words]
    found = spoken_of(line, [d.text for d in decisions], setting(draft.state.record))
    if len(named) == 1 or found is not None:
        return {"on": (named[0] if len(named) == 1 else decisions[found or 0]).code}
    offered["on" + UNSAID] = tuple(d.code for d in decisions)
    return {}
