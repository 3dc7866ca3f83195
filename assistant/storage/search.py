"""Searching entries and people: any part of a word, whatever the case and the accents, in milliseconds over half a million.

Every text is kept once more in a folded form, and an index of its trigrams points to it. The index only proposes: what is
found must hold the wanted text as it stands, so nothing a person types can be syntax. Both are erased with their case.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, text
from sqlalchemy.exc import DatabaseError

from assistant.record.case import Case, Participant
from assistant.record.entries import Decision, Entry
from assistant.storage import cases
from assistant.storage.failures import is_damage, is_read_only
from assistant.storage.tables import CASE, CONFERENCE, ENTRY, PARTICIPANT, SEARCH
from assistant.text import folded

MOST = 100
"""Hits that are returned; beyond it the words are to be narrowed."""

_GRAM, _FEW = 3, 200
_PAD = "  "
_LETTERS = str.maketrans(
    {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h", "ŧ": "t"}
)
_MARKS = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "‐": "-", "‑": "-", "–": "-"})
_APART = frozenset({"id", "code", "item", "author"})
"""Text fields of an entry that are no words of its; the code is searched by itself."""


@dataclass(frozen=True, kw_only=True)
class Hit:
    """One entry or person found; `conference` is empty for a person."""

    case: str
    conference: str
    entry: Entry | None = None
    person: Participant | None = None


def plain(words: str) -> str:
    """Return text in the form that is compared: folded, and letters that stand for others without being accents of them."""
    return " ".join(folded(words).translate(_LETTERS).translate(_MARKS).split())


def words_of(entry: Entry) -> str:
    """Return all words of an entry, and its code; a decision's grounds are words, other lists and choices are not."""
    said = [getattr(entry, f.name) for f in fields(entry) if f.name not in _APART]
    grounds = entry.grounds if isinstance(entry, Decision) else ()
    return "\n".join((entry.code, *(s for s in said if type(s) is str and s), *grounds))


def note_entries(connection: Connection, case: str, conference: str, now: Iterable[Entry], gone: Iterable[Entry]) -> None:
    """Let entries be found as they are now, and those that went no more."""
    for entry in gone:
        connection.execute(_FORGET, {"in_case": case, "in_conference": conference, "which": entry.id})
    for entry in now:
        _note(connection, case, conference, entry.id, plain(words_of(entry)))


def note_people(connection: Connection, case: Case) -> None:
    """Let the people of a case be found as they are now."""
    known = {p.id: _said_of(p) for p in case.participants}
    query = select(SEARCH.c.ident, SEARCH.c.words).where(SEARCH.c.case_reference == case.reference, SEARCH.c.conference == "")
    for ident, words in connection.execute(query).all():
        if ident not in known:
            connection.execute(_FORGET, {"in_case": case.reference, "in_conference": "", "which": ident})
        elif known[ident] + _PAD == words:
            del known[ident]
    for ident, words in known.items():
        _note(connection, case.reference, "", ident, words)


def rebuild(connection: Connection) -> None:
    """Make everything findable from what is stored; for a store that had no index yet."""
    for case in cases.cases(connection):
        note_people(connection, case)
        query = (
            select(ENTRY.c.conference_id, ENTRY.c.body)
            .join(CONFERENCE, CONFERENCE.c.id == ENTRY.c.conference_id)
            .where(CONFERENCE.c.case_reference == case.reference)
        )
        for conference, body in connection.execute(query).all():
            note_entries(connection, case.reference, conference, (cases.load(Entry, body),), ())


def misplaced(
    connection: Connection, reference: str, case: Case | None, entries: Mapping[tuple[str, str], Entry]
) -> Iterator[tuple[str, str]]:
    """Yield conference and id of what is found of a case otherwise than it is stored, or not at all, or without being there.

    Args:
        connection: the store's.
        reference: the case's.
        case: the case as stored.
        entries: what its conferences hold, by conference and id.

    """
    wanted = {("", p.id): _said_of(p) for p in case.participants} if case else {}
    wanted |= {place: plain(words_of(entry)) for place, entry in entries.items()}
    query = select(SEARCH.c.conference, SEARCH.c.ident, SEARCH.c.words).where(SEARCH.c.case_reference == reference)
    for conference, ident, words in connection.execute(query):
        if wanted.pop((conference, ident), "") + _PAD != words:
            yield conference, ident
    yield from wanted


def strangers(connection: Connection) -> tuple[str, ...]:
    """Return the references of cases that are found and not stored."""
    query = select(SEARCH.c.case_reference).where(SEARCH.c.case_reference.not_in(select(CASE.c.reference))).distinct()
    return tuple(connection.execute(query).scalars())


def is_sound(connection: Connection) -> bool:
    """Return whether the index holds every word that is kept for searching and no other.

    The database compares the two as if it wrote; where it may only be read that cannot be asked, and nothing could be wrong
    that was not wrong when it was last written.
    """
    try:
        connection.execute(_COMPARED)
    except DatabaseError as problem:
        if is_damage(problem):
            return False
        if is_read_only(problem):
            return True
        raise
    return True


def find(connection: Connection, wanted: str, case: str | None = None, most: int = MOST) -> tuple[Hit, ...]:
    """Return what holds the wanted text literally, newest first, at most `most`; nothing where no text is wanted."""
    needle = plain(wanted)
    if not needle:
        return ()
    values: dict[str, object] = {"needle": needle, "most": most}
    if case is not None:
        query, values = _IN_CASE, {**values, "in_case": case}
    else:
        grams = _grams(connection, needle)
        if not grams:
            return ()
        query, values = (_ALL, values) if len(grams) > _FEW else (_PROPOSED, {**values, "grams": _joined(needle, grams)})
    return tuple(_hit(connection, row) for row in connection.execute(query, values).all())


def _grams(connection: Connection, needle: str) -> list[str]:
    """Return the trigrams of a needle; of one that is shorter, those that begin with it, for every text ends in blanks."""
    if len(needle) >= _GRAM:
        return list(dict.fromkeys(needle[at : at + _GRAM] for at in range(len(needle) - _GRAM + 1)))[:_FEW]
    return list(connection.execute(_TERMS, {"first": needle, "after": needle + chr(0x10FFFF)}).scalars())


def _joined(needle: str, grams: list[str]) -> str:
    """Return the query of the index; each trigram is quoted, so that nothing in it is an operator."""
    quoted = ('"' + gram.replace('"', '""') + '"' for gram in grams)
    return (" AND " if len(needle) >= _GRAM else " OR ").join(quoted)


def _said_of(person: Participant) -> str:
    return plain(f"{person.name}\n{person.agency}\n{person.function}\n{person.email}")


def _note(connection: Connection, case: str, conference: str, ident: str, words: str) -> None:
    this = {"in_case": case, "in_conference": conference, "which": ident}
    connection.execute(_FORGET, this)
    connection.execute(_ADD, {"case_reference": case, "conference": conference, "ident": ident, "words": words + _PAD})


def _hit(connection: Connection, row: Any) -> Hit:
    if row.conference:
        query = select(ENTRY.c.body).where(ENTRY.c.conference_id == row.conference, ENTRY.c.id == row.ident)
        entry = cases.load(Entry, connection.execute(query).scalar_one())
        return Hit(case=row.case_reference, conference=row.conference, entry=entry)
    query = select(PARTICIPANT.c.body).where(PARTICIPANT.c.case_reference == row.case_reference, PARTICIPANT.c.id == row.ident)
    person = cases.load(Participant, connection.execute(query).scalar_one())
    return Hit(case=row.case_reference, conference="", person=person)


_FORGET = delete(SEARCH).where(
    SEARCH.c.case_reference == bindparam("in_case"),
    SEARCH.c.conference == bindparam("in_conference"),
    SEARCH.c.ident == bindparam("which"),
)
_ADD = insert(SEARCH)
_HOLDS = "instr(search.words, :needle) > 0 ORDER BY search.id DESC LIMIT :most"
_IN_CASE = text(f"SELECT * FROM search WHERE search.case_reference = :in_case AND {_HOLDS}")  # noqa: S608 - a constant
_ALL = text(f"SELECT * FROM search WHERE {_HOLDS}")  # noqa: S608 - as above
_PROPOSED = text(
    "SELECT search.* FROM search_index JOIN search ON search.id = search_index.rowid WHERE search_index MATCH :grams "
    "AND instr(search.words, :needle) > 0 ORDER BY search_index.rowid DESC LIMIT :most"
)
_COMPARED = text("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)")
_TERMS = text(f"SELECT term FROM search_term WHERE term >= :first AND term <= :after LIMIT {_FEW + 1}")  # noqa: S608 - as above
