"""Who is at the table: said to be here or excused, welcomed as a guest, gone out and back."""

from __future__ import annotations

from dataclasses import replace

from assistant.dialogue.answering import people as named_people
from assistant.dialogue.prompts import AskPeople
from assistant.dialogue.reading import read_agency
from assistant.meeting.draft import Draft
from assistant.meeting.forms import one_person, reason
from assistant.meeting.room import setting
from assistant.record.case import Participant, Presence
from assistant.record.turns import Attended, Joined
from assistant.record.vocabulary import Attendance, Role
from assistant.text import Message, Rejected, _, clean, folded, joined, literal, term


def _each(draft: Draft, names: str) -> tuple[Participant, ...]:
    record = draft.state.record
    prompt = AskPeople(key="person", text=_("Who?"))
    found = named_people(names, draft.around.room(record), prompt)
    return tuple(p for p in record.people() if p.id in found or p.agency in found or p.role.value in found)


def say(draft: Draft, person: Participant, state: Attendance, words: str = "") -> None:
    """Tell how somebody takes part now, with the words that were given for it."""
    parts: list[Message] = [literal(draft.name(person.id)), term(f"attendance_{state.value}")]
    if words:
        parts.append(literal(words))
    draft.tell(joined(parts, " · "), key="attendance")


def present(draft: Draft, argument: str) -> None:
    """Say who is here; without names, everyone not yet spoken of whose part in the case is not over."""
    record = draft.state.record
    day = record.conference.date.date()
    due = (p for p in record.people() if p.id not in record.presences and not p.is_over(day))
    chosen = _each(draft, argument) if argument.strip() else tuple(due)
    if not chosen:
        raise Rejected(_("Everyone has been spoken of; /who shows the list."))
    for person in chosen:
        state = Attendance.GUEST if person.guest else Attendance.DEPUTY if person.deputy_of else Attendance.PRESENT
        old = record.presences.get(person.id) or Presence(participant=person.id, state=state)
        draft.do(Attended(replace(old, state=state, reason="", away=False)))
        say(draft, person, state)


def apologies(draft: Draft, argument: str) -> None:
    """Record apologies, with their reason."""
    names, why = reason(argument, draft.around.room(draft.state.record))
    for person in _each(draft, names):
        old = draft.state.record.presences.get(person.id) or Presence(participant=person.id, state=Attendance.APOLOGIES)
        draft.do(Attended(replace(old, state=Attendance.APOLOGIES, reason=clean(why), away=False)))
        say(draft, person, Attendance.APOLOGIES, clean(why))


def guest(draft: Draft, argument: str) -> None:
    """Welcome a guest: NAME, AGENCY[, ROLE]. A guest reads only the items attended."""
    parts = [clean(p) for p in argument.split(",")]
    if len(parts) < 2 or not all(parts[:2]) or len(parts) > 3:
        raise Rejected(_("Write /guest NAME, AGENCY; a role such as NGO may follow."))
    record = draft.state.record
    name, agency = parts[:2]
    if len(parts) == 3 and parts[2].upper() not in Role.__members__:
        raise Rejected(
            _("There is no role {role}. Roles are: {roles}.", role=literal(parts[2]), roles=literal(", ".join(Role)))
        )
    if any(folded(p.name) == folded(name) and folded(p.agency) == folded(agency) for p in record.people()):
        raise Rejected(_("{name} is on this case already; /present records that they are here.", name=literal(name)))
    role = Role(parts[2].upper()) if len(parts) == 3 else _role_of(draft, agency)
    ident = f"g{1 + max((int(p.id[1:]) for p in record.people() if p.guest and p.id[1:].isdigit()), default=0)}"
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
    record = draft.state.record
    ident = one_person(argument, draft.around.room(record))
    presence = record.presences.get(ident)
    if presence is None or presence.away or presence.state in (Attendance.APOLOGIES, Attendance.ABSENT):
        raise Rejected(_("{name} is not at the table.", name=literal(draft.name(ident))))
    item = draft.state.item
    left = presence.left if item in presence.left else (*presence.left, item)
    heard = tuple(i for i in presence.heard if i != item)
    draft.do(Attended(replace(presence, left=left, heard=heard, away=True)))
    draft.tell(
        _("Left the room: {name}. This item is not in their minutes.", name=literal(draft.name(ident))), key="attendance"
    )


def come_back(draft: Draft, argument: str) -> None:
    """Record that someone came back; from the next item on they read along again."""
    record = draft.state.record
    ident = one_person(argument, draft.around.room(record))
    presence = record.presences.get(ident)
    if presence is None or not presence.away:
        raise Rejected(_("{name} has not left.", name=literal(draft.name(ident))))
    draft.do(Attended(replace(presence, away=False)))
    draft.tell(_("Back in the room: {name}. From the next item on.", name=literal(draft.name(ident))), key="attendance")
