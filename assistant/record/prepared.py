"""Reads the tables of a prepare file into a case, its people and a conference; every field is checked and named."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from assistant.record.case import REFERENCE, Case, Conference, ConsentGiven, Participant
from assistant.record.vocabulary import Basis, Category, ConferenceKind, Format, Phase, Role
from assistant.text import Message, Rejected, _, clean, literal

LONGEST = 200
"""Characters of a name, an agency or any other short field."""

Table = Mapping[str, Any]
KeyT = TypeVar("KeyT", bound=StrEnum)


@dataclass(frozen=True, kw_only=True)
class Prepared:
    """What one prepare file says; `number` None where the file leaves it to the date or the next in line."""

    case: Case
    conference: Conference
    number: int | None


class Reader:
    """Takes the fields of one table, each once; what is left over at the end is unknown and rejected."""

    def __init__(self, table: Table, where: str) -> None:
        """Read `table`, which messages call `where`."""
        if not isinstance(table, Mapping):
            raise Rejected(_("{field}: a table is expected.", field=literal(where)))
        self._left = dict(table)
        self._where = where

    def problem(self, key: str, why: Message) -> Rejected:
        """Return the rejection of one field."""
        return Rejected(_("{field}: {why}", field=literal(f"{self._where}.{key}"), why=why))

    def text(self, key: str, default: str | None = "", *, longest: int = LONGEST) -> str:
        """Return a cleaned text; `default` None makes the field obligatory."""
        value = self._left.pop(key, None)
        if value is None:
            value = default
        if value is None:
            raise self.problem(key, _("this field is obligatory."))
        if not isinstance(value, str):
            raise self.problem(key, _("a text in quotes is expected."))
        try:
            said = clean(value)
        except Rejected as problem:
            raise self.problem(key, problem.message) from problem
        if default is None and not said:
            raise self.problem(key, _("this field is obligatory."))
        if len(said) > longest:
            raise self.problem(key, _("this text has {n} characters; {limit} is the most.", n=len(said), limit=longest))
        return said

    def choice(self, key: str, vocabulary: type[KeyT], default: KeyT | None = None) -> KeyT:
        """Return a key of a vocabulary."""
        said = self.text(key, None if default is None else default.value)
        try:
            return vocabulary(said)
        except ValueError:
            known = literal(", ".join(vocabulary))
            raise self.problem(key, _("{said} is not known. Known are: {known}.", said=literal(said), known=known)) from None

    def yes(self, key: str) -> bool:
        """Return a yes or no, no where it is absent."""
        value = self._left.pop(key, False)
        if not isinstance(value, bool):
            raise self.problem(key, _("true or false is expected."))
        return value

    def moment(self, key: str, *, obligatory: bool = False) -> datetime | None:
        """Return a date and time of the place, naive; text in ISO form is taken too, as a person types it."""
        value = self._left.pop(key, None)
        if value is None or value == "":
            if obligatory:
                raise self.problem(key, _("this field is obligatory."))
            return None
        if isinstance(value, str):
            try:
                value = datetime.fromisoformat(value.strip())
            except ValueError:
                raise self.problem(key, _("this is not a date and time such as 2026-03-04T10:00:00.")) from None
        if isinstance(value, date) and not isinstance(value, datetime):
            value = datetime(value.year, value.month, value.day)  # noqa: DTZ001 - the place's own time, as the file gives it
        if not isinstance(value, datetime) or not 1900 <= value.year <= 2200:
            raise self.problem(key, _("this is not a date and time such as 2026-03-04T10:00:00."))
        return value.replace(tzinfo=None)

    def day(self, key: str) -> date | None:
        """Return a date, or None."""
        moment = self.moment(key)
        return moment.date() if moment else None

    def number(self, key: str) -> int | None:
        """Return a whole number from 1 on, or None."""
        value = self._left.pop(key, None)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= 9999:
            raise self.problem(key, _("a whole number from 1 on is expected."))
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts."""
        value = self._left.pop(key, [])
        if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
            raise self.problem(key, _("a list of texts is expected."))
        return tuple(clean(v) for v in value)

    def end(self) -> None:
        """Raise Rejected where the table holds a field that nobody asked for."""
        for key in self._left:
            raise self.problem(str(key)[:60], _("there is no field of this name."))


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


def _case(table: Reader, people: tuple[Participant, ...]) -> Case:
    reference = table.text("reference", None)
    if not REFERENCE.fullmatch(reference):
        why = _("{said} is not a pseudonym such as NL-2026-017: capitals and digits, joined by -.", said=literal(reference))
        raise table.problem("reference", why)
    country = table.text("country", None)
    if len(country) != 2 or not country.isascii() or not country.isalpha():
        raise table.problem("country", _("two letters are expected, such as NL."))
    case = Case(
        reference=reference,
        country=country.upper(),
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
        if not ident.replace("-", "").replace("_", "").isalnum() or not ident.isascii() or ident in ("chair", "person", "all"):
            raise table.problem("id", _("letters and digits are expected, such as p1."))
        if ident in out:
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
            language=table.text("language"),
            email=table.text("email"),
            deputy_of=table.text("deputy_of"),
            until=table.day("until"),
            briefing=briefing,
        )
        table.end()
    return tuple(out.values())


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
                given=table.yes("given"),
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
    language = table.text("language", None)
    if not 2 <= len(language) <= 3 or not language.isalpha():
        raise table.problem("language", _("a language code is expected, such as nl."))
    conference = Conference(
        case=case.reference,
        number=number or 1,
        protocol=protocol,
        protocol_version=version,
        date=when,
        language=language.lower(),
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
