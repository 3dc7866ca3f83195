"""Who is at the table: recorded as here, excused or absent, welcomed as a guest, gone out and back."""

from __future__ import annotations

from dataclasses import replace

from assistant.dialogue.reading import read_agency
from assistant.meeting.draft import Draft
from assistant.meeting.room import setting
from assistant.record.case import Participant, Presence
from assistant.record.turns import Attended, Joined
from assistant.record.vocabulary import Attendance, Role
from assistant.text import Message, Rejected, _, folded, joined, literal, term


def unspoken(draft: Draft) -> tuple[Participant, ...]:
    """Return everyone not yet spoken of whose part in the case is not over; raises Rejected where nobody is left."""
    record = draft.state.record
    day = record.conference.date.date()
    found = tuple(p for p in record.people() if p.id not in record.presences and not p.is_over(day))
    if not found:
        raise Rejected(_("Everyone has been spoken of; /who shows the list."))
    return found


def welcome(draft: Draft, person: Participant) -> None:
    """Record that someone is here, as what they are."""
    state = Attendance.GUEST if person.guest else Attendance.DEPUTY if person.deputy_of else Attendance.PRESENT
    attend(draft, person, state)


def attend(draft: Draft, person: Participant, state: Attendance, why: str = "") -> None:
    """Record how someone takes part, with the reason that was given, and read it back."""
    old = draft.state.record.presences.get(person.id) or Presence(participant=person.id, state=state)
    draft.do(Attended(replace(old, state=state, reason=why, away=False)))
    parts: list[Message] = [literal(draft.name(person.id)), term(f"attendance_{state.value}")]
    if why:
        parts.append(literal(why))
    draft.tell(joined(parts, " · "), key="attendance")


def welcome_guest(draft: Draft, name: str, agency: str, role: Role | None = None) -> None:
    """Welcome someone who is not on this case yet; they read only the items attended.

    Args:
        draft: the turn in the making.
        name: their name.
        agency: their agency.
        role: their role; without one it is found by the agency.

    """
    record = draft.state.record
    if any(folded(p.name) == folded(name) and folded(p.agency) == folded(agency) for p in record.people()):
        raise Rejected(_("{name} is on this case already; /present records that they are here.", name=literal(name)))
    role = role or _role_of(draft, agency)
    ident = f"g{1 + max((int(p.id[1:]) for p in record.people() if p.guest and p.id[1:].isdecimal()), default=0)}"
    person = Participant(id=ident, name=name, agency=agency, role=role, language=record.conference.language, guest=True)
    draft.do(Joined(person))
    draft.do(Attended(Presence(participant=ident, state=Attendance.GUEST, heard=(draft.state.item,))))
    draft.tell(
        _(
            "Guest: {name}. Role: {role}. Reads only the items attended. /agreed NAME once they agree on confidentiality.",
            name=literal(draft.name(ident)),
            role=term(f"role_{role.value.lower()}"),
        ),
        key="attendance",
    )


def _role_of(draft: Draft, agency: str) -> Role:
    known = next((p.role for p in draft.state.record.people() if folded(p.agency) == folded(agency)), None)
    if known:
        return known
    wanted = folded(agency)
    for role in Role:
        if wanted in draft.around.room(draft.state.record).words(term(f"role_{role.value.lower()}")):
            return role
    read = read_agency(agency, setting(draft.state.record))
    found = next((p.role for p in draft.state.record.people() if p.agency == read), None)
    return found or Role.NGO


def leave(draft: Draft, ident: str) -> None:
    """Record that someone left the room; they read nothing of the items that follow until they return."""
    presence = draft.state.record.presences.get(ident)
    if presence is None or presence.away or presence.state in (Attendance.APOLOGIES, Attendance.ABSENT):
        raise Rejected(_("{name} is not at the table.", name=literal(draft.name(ident))))
    item = draft.state.item
    left = presence.left if item in presence.left else (*presence.left, item)
    heard = tuple(i for i in presence.heard if i != item)
    draft.do(Attended(replace(presence, left=left, heard=heard, away=True)))
    draft.tell(
        _("Left the room: {name}. This item is not in their minutes.", name=literal(draft.name(ident))), key="attendance"
    )


def come_back(draft: Draft, ident: str) -> None:
    """Record that someone came back; from the next item on they read along again."""
    presence = draft.state.record.presences.get(ident)
    if presence is None or not presence.away:
        raise Rejected(_("{name} has not left.", name=literal(draft.name(ident))))
    draft.do(Attended(replace(presence, away=False)))
    draft.tell(_("Back in the room: {name}. From the next item on.", name=literal(draft.name(ident))), key="attendance")
