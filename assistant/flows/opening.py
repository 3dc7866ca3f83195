"""The agenda item that opens: who is here, confidentiality, protocol and legal basis (R26, R50)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from assistant.dialogue.flow import Context, Flow, Talk, ask_people, ask_text, ask_yes, attend, keep
from assistant.dialogue.prompts import AskPeople
from assistant.flows.declared import with_fields
from assistant.flows.holders import people_of, word_holders
from assistant.flows.options import label
from assistant.record.case import Participant, Presence
from assistant.record.conference import Record
from assistant.record.entries import Entry, Parked
from assistant.record.vocabulary import Attendance
from assistant.text import Message, _, literal

_NOT_HERE = (Attendance.APOLOGIES, Attendance.ABSENT)


def talk(context: Context) -> Talk[tuple[Entry, ...]]:
    """Ask who is here, who sent apologies, and whether all agree on confidentiality and on what was prepared."""
    here = yield from _here(context.record)
    yield from _not_here(context.record, here)
    yield from _confidential(context.record, here)
    yield from _prepared(context)
    return ()


def _here(record: Record) -> Talk[tuple[Participant, ...]]:
    expected = tuple(
        p.id
        for p in _members(record)
        if ((said := record.presences.get(p.id)) is None and not p.is_over(record.conference.date.date()))
        or (said is not None and said.state not in _NOT_HERE)
    )
    names = yield from ask_people("here", _("Who is here? Enter takes those who are expected."), offer=expected or None)
    here = tuple(p for p in people_of(record, names) if not p.guest)
    for person in here:
        state = Attendance.DEPUTY if person.deputy_of else Attendance.PRESENT
        yield from attend(f"here:{person.id}", _presence(record, person, state))
    return here


def _not_here(record: Record, here: Iterable[Participant]) -> Talk[None]:
    day = record.conference.date.date()
    excused = {p.participant for p in record.presences.values() if p.state is Attendance.APOLOGIES}
    gone = {p.id for p in here} | excused
    missing = tuple(p for p in _members(record) if p.id not in gone and not p.is_over(day))
    if not missing:
        return
    ids = tuple(p.id for p in missing)
    said = yield AskPeople(
        key="apologies",
        text=_(
            "Not here: {names}. Who sent apologies? - for nobody; /apologies NAME | REASON keeps a reason.",
            names=word_holders(record, ids),
        ),
        offer=ids,
        required=False,
        only=ids,
    )
    sent = people_of(record, said or ())
    for person in missing:
        state = Attendance.APOLOGIES if person in sent else Attendance.ABSENT
        yield from attend(f"missing:{person.id}", _presence(record, person, state))


def _confidential(record: Record, here: tuple[Participant, ...]) -> Talk[None]:
    agreed = yield from ask_yes("accepted", _("Does everyone here agree that what is said stays confidential?"), offer=True)
    refused: tuple[Participant, ...] = ()
    if not agreed:
        names = yield from ask_people("refused", _("Who does not agree?"))
        refused = people_of(record, names)
    for person in here:
        if person not in refused:
            kept = record.presences.get(person.id) or _presence(record, person, Attendance.PRESENT)
            yield from attend(f"accepted:{person.id}", replace(kept, accepted=True))


def _prepared(context: Context) -> Talk[None]:
    case, protocol = context.record.case, context.protocol
    right = yield from ask_yes(
        "prepared",
        _(
            "Protocol: {protocol}. Phase: {phase}. Legal basis: {basis}. Is this right?",
            protocol=literal(protocol.title_in(context.record.conference.language)),
            phase=label("phase", case.phase),
            basis=label("basis", case.basis),
        ),
        offer=True,
    )
    if not right:
        wrong = yield from ask_text("wrong", _("What is not right? It is put aside; /phase changes the phase now."))
        yield from keep("wrong", Parked(text=wrong))


def _members(record: Record) -> tuple[Participant, ...]:
    return tuple(p for p in record.people() if not p.guest)


def _presence(record: Record, person: Participant, state: Attendance) -> Presence:
    """Return the presence with its new state; a reason that was given stays with apologies."""
    kept = record.presences.get(person.id) or Presence(participant=person.id, state=state)
    return replace(kept, state=state, reason=kept.reason if state in _NOT_HERE else "")


def invite(_context: Context) -> Message:
    """Say how guests come and people leave."""
    return _("Are there guests? /guest NAME, AGENCY. Whoever goes out: /leave NAME. /next goes on.")


flow = Flow(
    id="opening",
    title=_("Opening"),
    purpose=_("Say who is here and on which basis you share."),
    talk=with_fields(talk),
    invite=invite,
)
