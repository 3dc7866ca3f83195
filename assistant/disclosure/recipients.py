"""For whom copies are made: participants, the person, agencies and the chair, by the words of the command line."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from assistant.disclosure.model import ReaderKind, Recipient
from assistant.protocols.model import Protocol
from assistant.record.case import Participant
from assistant.record.conference import Record
from assistant.record.vocabulary import Role
from assistant.text import Rejected, _, folded, literal

ALL, PERSON, CHAIR = "all", "person", "chair"


def recipients(record: Record, protocol: Protocol, who: str) -> tuple[Recipient, ...]:
    """Return the readers that `who` stands for: all, person, a participant's id, an agency's name or slug, or chair.

    `all` is every participant of the file, absent ones and guests too, but neither the person nor the chair's whole copy.

    Raises:
        Rejected: (code 2) nobody is called so; the sentence lists who is known.

    """
    del protocol  # who gets a copy is the case's matter; what is in it, the protocol's
    people = record.people()
    wanted = who.strip()
    if wanted == ALL:
        return tuple(_participant(p) for p in people if p.role is not Role.PER)
    if wanted == PERSON:
        return (_person(record),)
    if wanted == CHAIR:
        return (_chair(record),)
    named = record.case.participant(wanted)
    if named is not None:
        return (_participant(named),)
    slugs = agency_slugs(record)
    agency = next((a for a in slugs if a == wanted), None) or next(
        (a for a, slug in slugs.items() if wanted == slug or folded(a) == folded(wanted)), None
    )
    if agency is not None:
        return (_agency(record, agency, slugs[agency]),)
    known = literal(", ".join((ALL, PERSON, CHAIR, *(p.id for p in people), *slugs)))
    raise Rejected(_("Nobody here is called {who}. There are: {known}.", who=literal(wanted or "?"), known=known), code=2)


def agency_slugs(record: Record) -> Mapping[str, str]:
    """Return each agency's name for files: lower-case ASCII with `-`, unlike any other agency's and any participant's id."""
    taken = {ALL, PERSON, CHAIR, *(folded(p.id) for p in record.people())}
    slugs: dict[str, str] = {}
    for agency in record.agencies():
        base = _slug(agency) or "agency"
        slug, n = base, 1
        while slug in taken:
            n += 1
            slug = f"{base}-{n}"
        taken.add(slug)
        slugs[agency] = slug
    return slugs


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].rstrip("-")


def _participant(person: Participant) -> Recipient:
    return Recipient(
        kind=ReaderKind.PARTICIPANT,
        id=person.id,
        name=person.name,
        agency=person.agency,
        language=person.language,
        role=person.role,
        people=(person.id,),
    )


def _person(record: Record) -> Recipient:
    """Return the person themself, who bears no name here but the case's pseudonym."""
    seated = next((p for p in record.people() if p.role is Role.PER), None)
    return Recipient(
        kind=ReaderKind.PERSON,
        id=PERSON,
        name=record.case.reference,
        agency="",
        language=seated.language if seated else record.conference.language,
        role=Role.PER,
    )


def _agency(record: Record, agency: str, slug: str) -> Recipient:
    people = [p for p in record.people() if p.agency == agency]
    roles = {p.role for p in people}
    languages = {p.language for p in people}
    return Recipient(
        kind=ReaderKind.AGENCY,
        id=slug,
        name=agency,
        agency=agency,
        language=languages.pop() if len(languages) == 1 else record.conference.language,
        role=roles.pop() if len(roles) == 1 else None,
        people=tuple(p.id for p in people),
    )


def _chair(record: Record) -> Recipient:
    person = record.case.participant(record.conference.chair)
    return Recipient(
        kind=ReaderKind.CHAIR,
        id=CHAIR,
        name=person.name if person else record.conference.chair,
        agency=person.agency if person else "",
        language=person.language if person else record.conference.language,
        people=(person.id,) if person else (),
    )
