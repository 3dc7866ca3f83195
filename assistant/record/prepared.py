"""Reads the tables of a prepare file into a case, its people and a conference; every field is checked and named."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from assistant.record.case import REFERENCE, Case, Conference, ConsentGiven, Participant
from assistant.record.fields import Reader
from assistant.record.vocabulary import Basis, Category, ConferenceKind, Format, Phase, Role
from assistant.spoken import locale
from assistant.text import Rejected, _, folded, literal

_IDENT = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,31}")
"""The shape of participant ids; they name files."""

_NO_COUNTRY = ("EU", "EZ", "UN", "QO", "XA", "XB", "ZZ")
"""Regions of the locale data that are no countries of ISO 3166."""

Table = Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Prepared:
    """What one prepare file says; `number` None where the file leaves it to the date or the next in line."""

    case: Case
    conference: Conference
    number: int | None


def read(tables: Table, version_of: Callable[[str], str]) -> Prepared:
    """Return what the tables of a prepare file say.

    Args:
        tables: the file, parsed.
        version_of: gives the version of a protocol by id or path; raises Rejected where there is none.

    Raises:
        Rejected: a field is missing, unknown or wrong; the message names it as `table.field`.

    """
    unknown = [k for k in tables if k not in ("case", "conference", "participant", "consent")]
    if unknown:
        raise Rejected(_("{field}: there is no table of this name.", field=literal(str(unknown[0])[:60])))
    people = _people(_list(tables, "participant"))
    if not people:
        raise Rejected(_("participant: at least one participant is needed."))
    case = _case(Reader(tables.get("case", {}), "case"), people)
    case = _with_consents(case, _list(tables, "consent"))
    number, conference = _conference(Reader(tables.get("conference", {}), "conference"), case, version_of)
    spoken = tuple(_spoken(p, conference.language) for p in case.participants)
    return Prepared(case=replace(case, participants=spoken), conference=conference, number=number)


def _list(tables: Table, name: str) -> Iterable[Table]:
    value = tables.get(name, [])
    if not isinstance(value, list):
        raise Rejected(_("{field}: write [[{field}]] for each.", field=literal(name)))
    return value


def reference(table: Reader) -> str:
    """Return a case's reference; raises Rejected where it may be a name."""
    said = table.text("reference", None)
    if not REFERENCE.fullmatch(said):
        why = _("{said} is not a pseudonym such as NL-2026-017: capitals and digits, joined by -.", said=literal(said))
        raise table.problem("reference", why)
    return said


def country(table: Reader) -> str:
    """Return a case's country; raises Rejected where ISO 3166 has none of that code."""
    said = table.text("country", None).upper()
    if len(said) != 2 or said in _NO_COUNTRY or said not in locale("en").territories:
        raise table.problem("country", _("a country of ISO 3166 is expected, two letters such as NL."))
    return said


def _case(table: Reader, people: tuple[Participant, ...]) -> Case:
    case = Case(
        reference=reference(table),
        country=country(table),
        region=table.text("region"),
        phase=table.choice("phase", Phase),
        basis=table.choice("basis", Basis),
        release=table.moment("release"),
        groups=table.texts("groups"),
        objective=table.text("objective", longest=2000),
        manager=table.text("manager"),
        contact_point=table.text("contact_point"),
        security=table.yes("security"),
        participants=people,
    )
    for key in ("manager", "contact_point"):
        _known(table, key, getattr(case, key), people)
    table.end()
    return case


def _known(table: Reader, key: str, ident: str, people: Iterable[Participant]) -> None:
    if ident and ident not in {p.id for p in people}:
        raise table.problem(key, _("{said} is not the id of a participant.", said=literal(ident)))


def _people(tables: Iterable[Table]) -> tuple[Participant, ...]:
    out: dict[str, Participant] = {}
    for position, raw in enumerate(tables, 1):
        table = Reader(raw, f"participant {position}")
        ident = table.text("id", None)
        if not _IDENT.fullmatch(ident) or ident.casefold() in ("chair", "person", "all"):
            raise table.problem("id", _("letters and digits are expected, such as p1."))
        if _is_role(ident):
            raise table.problem("id", _("{said} is a role; an id that is one names two.", said=literal(ident)))
        if ident.casefold() in {known.casefold() for known in out}:
            raise table.problem("id", _("{said} stands twice.", said=literal(ident)))
        briefing = table.text("briefing", "full")
        if briefing not in ("full", "needs"):
            raise table.problem(
                "briefing", _("{said} is not known. Known are: {known}.", said=literal(briefing), known=literal("full, needs"))
            )
        out[ident] = Participant(
            id=ident,
            name=table.text("name", None),
            agency=table.text("agency", None),
            role=table.choice("role", Role),
            function=table.text("function"),
            language=table.language("language"),
            email=table.text("email"),
            deputy_of=table.text("deputy_of"),
            until=table.day("until"),
            briefing=briefing,
        )
        table.end()
    ids = {ident.casefold() for ident in out}
    for position, person in enumerate(out.values(), 1):
        if _is_role(person.agency) or folded(person.agency) in ids:
            said = _("{said} is a role or the id of a participant; write the agency's name.", said=literal(person.agency))
            raise Reader({}, f"participant {position}").problem("agency", said)
        if person.deputy_of and (person.deputy_of == person.id or person.deputy_of not in out):
            said = _("{said} is not the id of a participant.", said=literal(person.deputy_of))
            raise Reader({}, f"participant {position}").problem("deputy_of", said)
    return tuple(out.values())


def _is_role(name: str) -> bool:
    """Return whether a name would be taken for a role where receivers, recipients and owners are named."""
    return folded(name) in {folded(role.value) for role in Role}


def _spoken(person: Participant, language: str) -> Participant:
    return person if person.language else replace(person, language=language)


def _with_consents(case: Case, tables: Iterable[Table]) -> Case:
    given: list[ConsentGiven] = []
    for position, raw in enumerate(tables, 1):
        table = Reader(raw, f"consent {position}")
        recipient = table.text("recipient", None)
        known = {p.agency for p in case.participants} | {p.id for p in case.participants} | set(Role)
        if recipient not in known:
            raise table.problem("recipient", _("{said} is neither a role nor an agency of this case.", said=literal(recipient)))
        categories = []
        for said in table.texts("categories"):
            if said not in Category.__members__:
                raise table.problem(
                    "categories",
                    _("{said} is not known. Known are: {known}.", said=literal(said), known=literal(", ".join(Category))),
                )
            categories.append(Category(said))
        given.append(
            ConsentGiven(
                recipient=recipient,
                given=table.yes("given", obligatory=True),
                categories=tuple(categories),
                scope=table.text("scope", longest=2000),
                date=table.day("date"),
            )
        )
        table.end()
    return replace(case, consents=tuple(given))


def _conference(table: Reader, case: Case, version_of: Callable[[str], str]) -> tuple[int | None, Conference]:
    number = table.number("number")
    protocol = table.text("protocol", None, longest=1000)
    try:
        version = version_of(protocol)
    except Rejected as problem:
        raise table.problem("protocol", problem.message) from problem
    when = table.moment("date", obligatory=True)
    assert when is not None
    conference = Conference(
        case=case.reference,
        number=number or 1,
        protocol=protocol,
        protocol_version=version,
        date=when,
        language=table.language("language", None),
        chair=table.text("chair", None),
        kind=table.choice("kind", ConferenceKind, ConferenceKind.REGULAR),
        format=table.choice("format", Format, Format.IN_PERSON),
        place=table.text("place"),
        cochair=table.text("cochair"),
        initiator=table.text("initiator"),
    )
    for key in ("chair", "cochair", "initiator"):
        _known(table, key, getattr(conference, key), case.participants)
    table.end()
    return number, conference
