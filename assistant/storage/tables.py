"""The tables, declared once: what each keeps, and which look-ups must stay index look-ups however much there is.

Dates and times are ISO text: a conference is held at a local time, which has no zone to convert. Bodies are JSON of the
record's values (`assistant.record.codec`); the columns beside them are what is searched by.
"""

from __future__ import annotations

from sqlalchemy import Table
from sqlmodel import Field, SQLModel, UniqueConstraint


class CaseRow(SQLModel, table=True):
    """One case, its people apart."""

    __tablename__ = "case_record"
    reference: str = Field(primary_key=True)
    body: str


class CaseKeyRow(SQLModel, table=True):
    """The key of one case's commitments; erasing the case forgets it. An empty reference is the store's own."""

    __tablename__ = "case_key"
    case_reference: str = Field(primary_key=True)
    key: bytes


class ParticipantRow(SQLModel, table=True):
    """One person of a case."""

    __tablename__ = "participant"
    case_reference: str = Field(primary_key=True, foreign_key="case_record.reference")
    id: str = Field(primary_key=True)
    position: int
    body: str


class ConferenceRow(SQLModel, table=True):
    """One conference with who was there and what became of its agenda.

    `case_before` and `case_after` are the case as its first turn found it and as its last turn left it: an earlier conference
    is never changed by a later one.
    """

    __tablename__ = "conference"
    __table_args__ = (UniqueConstraint("case_reference", "number"),)
    id: str = Field(primary_key=True)
    case_reference: str = Field(foreign_key="case_record.reference")
    number: int
    status: str = Field(index=True)
    body: str
    presences: str = "{}"
    agenda: str = "{}"
    case_before: str | None = None
    case_after: str | None = None


class TurnRow(SQLModel, table=True):
    """One turn, as said and as done; only erasing its case removes it."""

    __tablename__ = "turn"
    conference_id: str = Field(primary_key=True, foreign_key="conference.id")
    seq: int = Field(primary_key=True)
    at: str
    body: str


class EntryRow(SQLModel, table=True):
    """The current wording of one entry; `position` keeps the order, `about` is the action that an update is about."""

    __tablename__ = "entry"
    conference_id: str = Field(primary_key=True, foreign_key="conference.id")
    id: str = Field(primary_key=True)
    code: str = Field(unique=True)
    position: int
    kind: str
    item: str
    owner: str = ""
    due: str | None = None
    state: str | None = None
    about: str | None = Field(default=None, index=True)
    body: str


class ActionStateRow(SQLModel, table=True):
    """What became of an action so far; `closed_in` is the number of the conference that closed it, none while it is open."""

    __tablename__ = "action_state"
    code: str = Field(primary_key=True)
    case_reference: str = Field(index=True)
    number: int
    state: str
    closed_in: int | None = None
    due: str | None = None


class SearchRow(SQLModel, table=True):
    """The words of one entry or person in the form that is searched; an empty conference means a person of the case."""

    __tablename__ = "search"
    __table_args__ = (UniqueConstraint("case_reference", "conference", "ident"),)
    id: int = Field(primary_key=True)
    case_reference: str
    conference: str
    ident: str
    words: str


class UnsentRow(SQLModel, table=True):
    """What stands in the line of a conference and was not sent yet."""

    __tablename__ = "unsent"
    conference_id: str = Field(primary_key=True, foreign_key="conference.id")
    at: str
    body: str


class JournalRow(SQLModel, table=True):
    """One act in the journal; rows are only ever added."""

    __tablename__ = "journal"
    seq: int = Field(primary_key=True)
    at: str
    actor: str
    verb: str
    case_reference: str = Field(index=True)
    subject: str
    purpose: str
    commitment: str
    previous: str = Field(unique=True)
    hash: str


class MinutesRow(SQLModel, table=True):
    """The bytes of one document that was handed out, under its copy number."""

    __tablename__ = "minutes"
    copy_number: str = Field(primary_key=True)
    conference_id: str = Field(index=True, foreign_key="conference.id")
    recipient: str
    kind: str
    language: str
    format: str
    version: str
    at: str
    content: bytes


class AttemptRow(SQLModel, table=True):
    """How many wrong passphrases were tried before the store was next unlocked, and when that was."""

    __tablename__ = "attempt"
    at: str = Field(primary_key=True)
    failed: int


class MetaRow(SQLModel, table=True):
    """One fact about the store itself."""

    __tablename__ = "meta"
    key: str = Field(primary_key=True)
    value: str


class MigrationRow(SQLModel, table=True):
    """One step of the schema that was taken."""

    __tablename__ = "schema_migration"
    version: int = Field(primary_key=True)
    name: str
    at: str


def _table(name: str) -> Table:
    return SQLModel.metadata.tables[name]


CASE = _table("case_record")
CASE_KEY = _table("case_key")
PARTICIPANT = _table("participant")
CONFERENCE = _table("conference")
TURN = _table("turn")
ENTRY = _table("entry")
ACTION_STATE = _table("action_state")
SEARCH = _table("search")
UNSENT = _table("unsent")
JOURNAL = _table("journal")
MINUTES = _table("minutes")
ATTEMPT = _table("attempt")
META = _table("meta")
MIGRATION = _table("schema_migration")
