"""Commands about who is at the table: /present /apologies /guest /leave /return."""

from __future__ import annotations

from dataclasses import replace

from assistant.dialogue.answering import people as named_people
from assistant.dialogue.prompts import AskPeople
from assistant.meeting import presences
from assistant.meeting.commands.command import Command
from assistant.meeting.draft import Draft
from assistant.meeting.forms import one_person, reason
from assistant.record.case import Participant
from assistant.record.turns import Attended
from assistant.record.vocabulary import Attendance, Role
from assistant.text import Rejected, _, clean, literal, pgettext


def _each(draft: Draft, names: str) -> tuple[Participant, ...]:
    record = draft.state.record
    prompt = AskPeople(key="person", text=_("Who?"))
    found = named_people(names, draft.around.room(record), prompt)
    return tuple(p for p in record.people() if p.id in found or p.agency in found or p.role.value in found)


def present(draft: Draft, argument: str) -> None:
    """Say who is here; without names, everyone not yet spoken of whose part in the case is not over."""
    for person in _each(draft, argument) if argument.strip() else presences.unspoken(draft):
        presences.welcome(draft, person)


def apologies(draft: Draft, argument: str) -> None:
    """Record apologies, with their reason."""
    names, why = reason(argument, draft.around.room(draft.state.record))
    for person in _each(draft, names):
        presences.attend(draft, person, Attendance.APOLOGIES, clean(why))


def guest(draft: Draft, argument: str) -> None:
    """Welcome a guest: NAME, AGENCY[, ROLE]. A guest reads only the items attended."""
    parts = [clean(p) for p in argument.split(",")]
    if len(parts) < 2 or not all(parts[:2]) or len(parts) > 3:
        raise Rejected(_("Write /guest NAME, AGENCY; a role such as NGO may follow."))
    if len(parts) == 3 and parts[2].upper() not in Role.__members__:
        raise Rejected(
            _("There is no role {role}. Roles are: {roles}.", role=literal(parts[2]), roles=literal(", ".join(Role)))
        )
    presences.welcome_guest(draft, parts[0], parts[1], Role(parts[2].upper()) if len(parts) == 3 else None)


def agreed(draft: Draft, argument: str) -> None:
    """Record that someone at the table agrees that what is said stays confidential, as a guest who came later (R50)."""
    here = {p.id for p in draft.state.record.here()}
    for person in _each(draft, argument):
        presence = draft.state.record.presences.get(person.id)
        if presence is None or person.id not in here:
            raise Rejected(_("{name} is not at the table.", name=literal(draft.name(person.id))))
        draft.do(Attended(replace(presence, accepted=True)))
        draft.tell(_("Confidentiality agreed by: {name}.", name=literal(draft.name(person.id))), key="attendance")


def leave(draft: Draft, argument: str) -> None:
    """Record that someone left the room; they read nothing of the items that follow until they return."""
    presences.leave(draft, one_person(argument, draft.around.room(draft.state.record)))


def come_back(draft: Draft, argument: str) -> None:
    """Record that someone came back; from the next item on they read along again."""
    presences.come_back(draft, one_person(argument, draft.around.room(draft.state.record)))


COMMANDS = (
    Command(
        name="agreed",
        alias=pgettext("command", "agreed"),
        usage="NAME",
        does=_("record that someone agrees on confidentiality"),
        run=agreed,
    ),
    Command(
        name="present", alias=pgettext("command", "present"), usage="NAME; NAME", does=_("record who is here"), run=present
    ),
    Command(
        name="apologies",
        alias=pgettext("command", "apologies"),
        usage="NAME | REASON",
        does=_("record apologies"),
        run=apologies,
    ),
    Command(name="guest", alias=pgettext("command", "guest"), usage="NAME, AGENCY", does=_("welcome a guest"), run=guest),
    Command(name="leave", alias=pgettext("command", "leave"), usage="NAME", does=_("someone leaves the room"), run=leave),
    Command(name="return", alias=pgettext("command", "return"), usage="NAME", does=_("someone comes back"), run=come_back),
)
