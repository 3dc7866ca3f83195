"""What commands print of a case and a conference as JSON; the contract's shapes, stable keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from assistant.record.entries import Entry, LevelChange
from assistant.record.forms import form_fields
from assistant.record.kinds import kind
from assistant.record.vocabulary import Attendance, ItemState, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from assistant.disclosure.model import Warned
    from assistant.protocols.model import Protocol
    from assistant.record.case import Case, Conference, Participant
    from assistant.record.conference import OpenAction, Record
    from assistant.storage.erasure import Hold
    from assistant.text import Catalogue


def entry(found: Entry) -> dict[str, Any]:
    """Return one entry: id, code, kind, item, and its fields under the names of the one-line forms."""
    out: dict[str, Any] = {"id": found.id, "code": found.code, "kind": kind(found), "item": found.item}
    for key, value in form_fields(found).items():
        out[key] = list(value) if isinstance(value, tuple) else value
    if hasattr(found, "polarity"):
        out["polarity"] = found.polarity.value
    if isinstance(found, LevelChange):
        out["entry"] = found.entry
    out["original"] = found.original or None
    out["at"] = found.at.isoformat() if found.at else None
    return out


def open_action(action: OpenAction, case: Case, today: date) -> dict[str, Any]:
    """Return an action in its state today; `owner` lists ids or agency names, `agency` names the agencies."""
    owner = action.owner or action.action.owner
    due = action.due or action.action.due
    agencies = dict.fromkeys((p.agency if (p := case.participant(o)) else o) for o in owner)
    return {
        "id": action.ident,
        "code": action.code,
        "case": case.reference,
        "task": action.action.task,
        "owner": list(owner),
        "agency": ", ".join(agencies),
        "due": due.isoformat() if due else None,
        "state": action.state.value,
        "carried": action.carried,
        "overdue": bool(due and due < today),
    }


def participant(person: Participant) -> dict[str, Any]:
    """Return one participant."""
    return {
        "id": person.id,
        "name": person.name,
        "agency": person.agency,
        "role": person.role.value,
        "function": person.function,
        "language": person.language,
    }


def case_line(
    found: Case, conferences: Sequence[Conference], open_actions: int, review: date | None, *, on_hold: bool
) -> dict[str, Any]:
    """Return one case as a line of a list: what finds it, counts and the next dates; nothing that needs a purpose."""
    coming = min((c.date for c in conferences if c.status in (Status.PLANNED, Status.OPEN)), default=None)
    return {
        "id": found.reference,
        "phase": found.phase.value,
        "participants": len(found.participants),
        "conferences": len(conferences),
        "open_actions": open_actions,
        "next": coming.isoformat() if coming else None,
        "review": review.isoformat() if review else None,
        "hold": on_hold,
    }


def case(
    found: Case, conferences: Iterable[Conference], review: date | None = None, hold: Hold | None = None
) -> dict[str, Any]:
    """Return a case with its people and conferences, the day it is to be reviewed, and the hold on it."""
    return {
        "id": found.reference,
        "country": found.country,
        "region": found.region or None,
        "phase": found.phase.value,
        "release": found.release.isoformat() if found.release else None,
        "groups": list(found.groups),
        "basis": found.basis.value,
        "objective": found.objective or None,
        "manager": found.manager or None,
        "contact_point": found.contact_point or None,
        "security": found.security,
        "participants": [participant(p) for p in found.participants],
        "conferences": [conference_line(c) for c in conferences],
        "review": review.isoformat() if review else None,
        "hold": hold is not None,
        "hold_by": hold.actor if hold else None,
        "hold_since": hold.at if hold else None,
    }


def conference_line(found: Conference) -> dict[str, Any]:
    """Return one conference as a line of a list."""
    return {
        "id": found.id,
        "case": found.case,
        "number": found.number,
        "date": found.date.isoformat(),
        "protocol": found.protocol,
        "status": found.status.value,
    }


def conference(record: Record, protocol: Protocol, warnings: Iterable[Warned], catalogue: Catalogue) -> dict[str, Any]:
    """Return a conference as it stands."""
    held = record.conference
    language = catalogue.language
    return {
        **conference_line(held),
        "kind": held.kind.value,
        "place": held.place,
        "format": held.format.value,
        "language": held.language,
        "chair": held.chair,
        "agenda": [
            {
                "number": number,
                "id": item.id,
                "title": item.title_in(language),
                "state": record.agenda.get(item.id, ItemState.OPEN).value,
            }
            for number, item in enumerate(protocol.items, 1)
        ],
        "attendance": [_attendance(record, p) for p in record.people()],
        "entries": [entry(e) for e in record.entries.values()],
        "carried": [open_action(a, record.case, held.date.date()) for a in record.past.actions],
        "warnings": [
            {"code": w.code, "text": catalogue.text(w.text), "about": w.about or None, "accepted": w.accepted or None}
            for w in warnings
        ],
    }


def _attendance(record: Record, person: Participant) -> dict[str, Any]:
    presence = record.presences.get(person.id)
    state: Attendance | None = presence.state if presence else None
    return {
        "id": person.id,
        "name": person.name,
        "agency": person.agency,
        "role": person.role.value,
        "state": state.value if state else None,
        "accepted": presence.accepted if presence else False,
        "left": list(presence.left) if presence else [],
        "reason": (presence.reason or None) if presence else None,
    }
