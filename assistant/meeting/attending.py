"""A sentence about who comes and goes, taken as the commands about the table take it: nobody fills in a form for it."""

from __future__ import annotations

from assistant.dialogue.answering import named_list
from assistant.dialogue.reading import Reading
from assistant.meeting import presences
from assistant.meeting.draft import Draft
from assistant.record.case import Participant
from assistant.record.vocabulary import Attendance
from assistant.text import Rejected, _, clean


def take_attendance(draft: Draft, reading: Reading) -> None:
    """Record what a sentence says of who is here, excused, gone or back, of who stands in and of a guest (R50).

    Raises:
        Rejected: whom it concerns, or what became of them, is in doubt; or somebody is still to come, of which nothing is kept.

    """
    if reading.owner_candidates:
        room = draft.around.room(draft.state.record)
        raise Rejected(_("Who is meant? {names}.", names=named_list(reading.owner_candidates, room)))
    known = tuple(p for i in reading.people if (p := draft.state.record.case.participant(i)) is not None)
    match reading.presence:
        case "everyone":
            for person in presences.unspoken(draft):
                presences.welcome(draft, person)
        case "guest" if reading.newcomer is not None:
            _welcome_guest(draft, *reading.newcomer)
        case "guest" | "here" | "returns" if known:
            for person in known:
                _welcome(draft, person)
        case "stands_in" | "replaced" if known:
            _stand_in(draft, known, reading)
        case "leaves" if known:
            for person in known:
                presences.leave(draft, person.id)
        case "apologies" | "absent" as state if known:
            for person in known:
                presences.attend(draft, person, Attendance(state))
        case "late":
            raise Rejected(_("Nothing is recorded of who comes later; say it when they are here."))
        case _:
            raise Rejected(_("Who comes and goes is told with /present, /apologies, /guest, /leave and /return."))


def _welcome(draft: Draft, person: Participant) -> None:
    """Say that someone is here; whoever had left is back."""
    presence = draft.state.record.presences.get(person.id)
    if presence is not None and presence.away:
        presences.come_back(draft, person.id)
    else:
        presences.welcome(draft, person)


def _welcome_guest(draft: Draft, name: str, agency: str) -> None:
    if not agency:
        raise Rejected(_("Write /guest NAME, AGENCY; a role such as NGO may follow."))
    presences.welcome_guest(draft, clean(name), clean(agency))


def _stand_in(draft: Draft, known: tuple[Participant, ...], reading: Reading) -> None:
    """Record who stands in for whom; somebody new comes as a guest of the agency of the one who is missing."""
    new = reading.newcomer
    deputies, missing = known[:1], known[1:]
    if reading.presence == "replaced" or (new is not None and not missing):
        deputies, missing = known[1:], known[:1]
    for person in missing:
        presences.attend(draft, person, Attendance.APOLOGIES)
    for person in deputies:
        presences.attend(draft, person, Attendance.DEPUTY)
    if not deputies and new is not None:
        _welcome_guest(draft, new[0], new[1] or missing[0].agency)
