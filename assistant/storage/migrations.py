"""The schema's history: each released step is frozen SQL, taken once, in one transaction, and recorded."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection, Engine, insert

from assistant.storage import search
from assistant.storage.tables import MIGRATION

_FIRST = (
    "CREATE TABLE case_record (reference VARCHAR NOT NULL PRIMARY KEY, body VARCHAR NOT NULL)",
    "CREATE TABLE case_key (case_reference VARCHAR NOT NULL PRIMARY KEY, key BLOB NOT NULL)",
    """CREATE TABLE participant (
        case_reference VARCHAR NOT NULL REFERENCES case_record (reference), id VARCHAR NOT NULL, position INTEGER NOT NULL,
        body VARCHAR NOT NULL, PRIMARY KEY (case_reference, id))""",
    """CREATE TABLE conference (
        id VARCHAR NOT NULL PRIMARY KEY, case_reference VARCHAR NOT NULL REFERENCES case_record (reference),
        number INTEGER NOT NULL, status VARCHAR NOT NULL, body VARCHAR NOT NULL, presences VARCHAR NOT NULL,
        agenda VARCHAR NOT NULL, case_before VARCHAR, case_after VARCHAR, UNIQUE (case_reference, number))""",
    "CREATE INDEX ix_conference_status ON conference (status)",
    """CREATE TABLE turn (
        conference_id VARCHAR NOT NULL REFERENCES conference (id), seq INTEGER NOT NULL, at VARCHAR NOT NULL,
        body VARCHAR NOT NULL, PRIMARY KEY (conference_id, seq))""",
    """CREATE TABLE entry (
        conference_id VARCHAR NOT NULL REFERENCES conference (id), id VARCHAR NOT NULL, code VARCHAR NOT NULL UNIQUE,
        position INTEGER NOT NULL, kind VARCHAR NOT NULL, item VARCHAR NOT NULL, owner VARCHAR NOT NULL, due VARCHAR,
        state VARCHAR, about VARCHAR, body VARCHAR NOT NULL, PRIMARY KEY (conference_id, id))""",
    "CREATE INDEX ix_entry_about ON entry (about)",
    """CREATE TABLE action_state (
        code VARCHAR NOT NULL PRIMARY KEY, case_reference VARCHAR NOT NULL, number INTEGER NOT NULL, state VARCHAR NOT NULL,
        closed_in INTEGER, due VARCHAR)""",
    "CREATE INDEX ix_action_state_case_reference ON action_state (case_reference)",
    "CREATE INDEX ix_action_state_due ON action_state (due) WHERE closed_in IS NULL",
    """CREATE TABLE journal (
        seq INTEGER NOT NULL PRIMARY KEY, at VARCHAR NOT NULL, actor VARCHAR NOT NULL, verb VARCHAR NOT NULL,
        case_reference VARCHAR NOT NULL, subject VARCHAR NOT NULL, purpose VARCHAR NOT NULL, commitment VARCHAR NOT NULL,
        previous VARCHAR NOT NULL UNIQUE, hash VARCHAR NOT NULL)""",
    "CREATE INDEX ix_journal_case_reference ON journal (case_reference)",
    """CREATE TABLE minutes (
        copy_number VARCHAR NOT NULL PRIMARY KEY, conference_id VARCHAR NOT NULL REFERENCES conference (id),
        recipient VARCHAR NOT NULL, kind VARCHAR NOT NULL, language VARCHAR NOT NULL, format VARCHAR NOT NULL,
        version VARCHAR NOT NULL, at VARCHAR NOT NULL, content BLOB NOT NULL)""",
    "CREATE INDEX ix_minutes_conference_id ON minutes (conference_id)",
    "CREATE TABLE attempt (at VARCHAR NOT NULL PRIMARY KEY, failed INTEGER NOT NULL)",
    "CREATE TABLE meta (key VARCHAR NOT NULL PRIMARY KEY, value VARCHAR NOT NULL)",
    "CREATE TABLE schema_migration (version INTEGER NOT NULL PRIMARY KEY, name VARCHAR NOT NULL, at VARCHAR NOT NULL)",
    "CREATE TRIGGER journal_kept BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END",
    "CREATE TRIGGER journal_whole BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END",
    # Without these, INSERT OR REPLACE would delete behind the triggers' back.
    """CREATE TRIGGER journal_once BEFORE INSERT ON journal WHEN EXISTS (SELECT 1 FROM journal WHERE seq = NEW.seq)
        BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END""",
    """CREATE TRIGGER turn_once BEFORE INSERT ON turn
        WHEN EXISTS (SELECT 1 FROM turn WHERE conference_id = NEW.conference_id AND seq = NEW.seq)
        BEGIN SELECT RAISE(ABORT, 'a turn is kept once'); END""",
    "CREATE TRIGGER turn_kept BEFORE UPDATE ON turn BEGIN SELECT RAISE(ABORT, 'a turn is never rewritten'); END",
    # Erasing a case forgets its key first; only then may its turns go.
    """CREATE TRIGGER turn_whole BEFORE DELETE ON turn
        WHEN EXISTS (SELECT 1 FROM case_key k JOIN conference c ON c.case_reference = k.case_reference
                     WHERE c.id = OLD.conference_id)
        BEGIN SELECT RAISE(ABORT, 'turns are removed with their case only'); END""",
)


def m001_initial(connection: Connection) -> None:
    """Make the first schema."""
    for statement in _FIRST:
        connection.exec_driver_sql(statement)


_SEARCH = (
    """CREATE TABLE search (
        id INTEGER NOT NULL PRIMARY KEY, case_reference VARCHAR NOT NULL, conference VARCHAR NOT NULL, ident VARCHAR NOT NULL,
        words VARCHAR NOT NULL, UNIQUE (case_reference, conference, ident))""",
    """CREATE VIRTUAL TABLE search_index USING fts5 (
        words, content = 'search', content_rowid = 'id', tokenize = 'trigram case_sensitive 1', detail = none)""",
    "CREATE VIRTUAL TABLE search_term USING fts5vocab (search_index, row)",
    # What is forgotten must not stay in the index's segments until they happen to be merged.
    "INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1)",
    """CREATE TRIGGER search_found AFTER INSERT ON search
        BEGIN INSERT INTO search_index (rowid, words) VALUES (NEW.id, NEW.words); END""",
    """CREATE TRIGGER search_forgotten AFTER DELETE ON search
        BEGIN INSERT INTO search_index (search_index, rowid, words) VALUES ('delete', OLD.id, OLD.words); END""",
    "CREATE TRIGGER search_kept BEFORE UPDATE ON search BEGIN SELECT RAISE(ABORT, 'words are forgotten and noted anew'); END",
    "CREATE INDEX ix_journal_erased ON journal (case_reference, seq) WHERE subject = 'case erased'",
    "CREATE INDEX ix_journal_hold ON journal (case_reference, seq) WHERE subject IN ('hold on', 'hold off')",
)


def m002_search(connection: Connection) -> None:
    """Make everything searchable, and let erasures and holds be found in the journal without reading it."""
    for statement in _SEARCH:
        connection.exec_driver_sql(statement)
    search.rebuild(connection)


def m003_unsent(connection: Connection) -> None:
    """Keep what is typed and not sent yet."""
    connection.exec_driver_sql(
        """CREATE TABLE unsent (
            conference_id VARCHAR NOT NULL PRIMARY KEY REFERENCES conference (id),
            at VARCHAR NOT NULL, body VARCHAR NOT NULL)"""
    )


STEPS: tuple[Callable[[Connection], None], ...] = (m001_initial, m002_search, m003_unsent)
"""All steps in order; a released one is never edited, the next one is added."""

SCHEMA = len(STEPS)
"""The schema version that this Convene writes."""


def migrate(engine: Engine, version: int, now: datetime, steps: tuple[Callable[[Connection], None], ...] | None = None) -> None:
    """Take every step after `version`; killed in between, the store is whole at the step before."""
    for number, step in enumerate((steps or STEPS)[version:], version + 1):
        with engine.connect().execution_options(immediate=True) as connection, connection.begin():
            step(connection)
            connection.execute(insert(MIGRATION).values(version=number, name=step.__name__, at=now.isoformat()))
            connection.exec_driver_sql(f"PRAGMA user_version = {number:d}")
