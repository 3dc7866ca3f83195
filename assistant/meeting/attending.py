"""A sentence about who comes and goes, taken as the commands about the table take it: nobody fills in a form for it."""

from __future__ import annotations

from dataclasses import replace

from assistant.dialogue.answering import named_list
from assistant.dialogue.reading import Reading
from assistant.meeting import presences
from assistant.meeting.draft import Draft
from assistant.record.case import Participant, Presence
from assistant.record.turns import Attended
from assistant.record.vocabulary import Attendance
from assistant.text import Rejected, _


def attend(draft: Draft, reading: Reading) -> None:
    """Record what a sentence says of who is here, excused, gone or back, of who stands in and of a guest (R50).

    Raises:
        Rejected: whom it concerns, or what became of them, is in doubt; or somebody is still to come, of which nothing is kept.

    """
    if reading.owner_candidates:
        room = draft.around.room(draft.state.record)
        raise Rejected(_("Who is meant? {names}.", names=named_list(reading.owner_candidates, room)))
    known = tuple(p for i in reading.people if (p := draft.state.record.case.participant(i)) is not None)
    match reading.presence:
        case "guest" if reading.newcomer is not None:
            presences.guest(draft, ", ".join(filter(None, reading.newcomer)))
        case "guest" | "here" | "returns":
            _welcome(draft, known)
        case "stands_in" | "replaced" if known:
            _stand_in(draft, known, reading)
        case "leaves" if known:
            for person in known:
                presences.leave(draft, person.id)
        case "apologies" if known:
            presences.apologies(draft, _ids(known))
        case "absent" if known:
            for person in known:
                _record(draft, person, Attendance.ABSENT)
        case "late":
            raise Rejected(_("Nothing is recorded of who comes later; say it when they are here."))
        case _:
            raise Rejected(_("Who comes and goes is told with /present, /apologies, /guest, /leave and /return."))


def _welcome(draft: Draft, known: tuple[Participant, ...]) -> None:
    """Say who is here, everyone where nobody is named; whoever had left is back."""
    away = [p for p in known if (presence := draft.state.record.presences.get(p.id)) is not None and presence.away]
    for person in away:
        presences.come_back(draft, person.id)
    here = tuple(p for p in known if p not in away)
    if here or not known:
        presences.present(draft, _ids(here))


def _stand_in(draft: Draft, known: tuple[Participant, ...], reading: Reading) -> None:
    """Record who stands in for whom; somebody new comes as a guest of the agency of the one who is missing."""
    new = reading.newcomer
    deputies, missing = known[:1], known[1:]
    if reading.presence == "replaced" or (new is not None and not missing):
        deputies, missing = known[1:], known[:1]
    if missing:
        presences.apologies(draft, _ids(missing))
    for person in deputies:
        _record(draft, person, Attendance.DEPUTY)
    if not deputies and new is not None:
        presences.guest(draft, f"{new[0]}, {new[1] or missing[0].agency}")


def _record(draft: Draft, person: Participant, state: Attendance) -> None:
    old = draft.state.record.presences.get(person.id) or Presence(participant=person.id, state=state)
    draft.do(Attended(replace(old, state=state, reason="", away=False)))
    presences.say(draft, person, state)


def _ids(known: tuple[Participant, ...]) -> str:
    return "; ".join(p.id for p in known)
