"""The schema: the frozen steps lead to the tables as declared, each step whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Connection, inspect
from sqlmodel import SQLModel

from assistant.storage import engine, tables
from assistant.storage.migrations import SCHEMA, STEPS, migrate
from assistant.storage.store import Store
from tests.storage_ground import AT, raw

KEY = bytes(range(32))


@pytest.fixture
def path(tmp_path) -> Path:
    Store.create_with_key(tmp_path / "work.db", KEY)
    return tmp_path / "work.db"


def test_the_steps_lead_to_the_tables_as_declared(path):
    assert tables.ENTRY.name == "entry"
    opened = engine.connect(path, KEY)
    found = inspect(opened)
    declared = SQLModel.metadata.tables
    assert {t for t in found.get_table_names() if not t.startswith(("search_index", "search_term"))} == set(declared)
    for name, table in declared.items():
        columns = {c["name"]: (str(c["type"]), c["nullable"]) for c in found.get_columns(name)}
        assert columns == {c.name: (str(c.type.compile(opened.dialect)), c.nullable) for c in table.columns}, name
        assert found.get_pk_constraint(name)["constrained_columns"] == [c.name for c in table.primary_key], name
        keys = {(tuple(k["constrained_columns"]), k["referred_table"]) for k in found.get_foreign_keys(name)}
        assert keys == {((k.parent.name,), k.column.table.name) for k in table.foreign_keys}, name
        indexes = {tuple(i["column_names"]) for i in found.get_indexes(name)}
        assert {tuple(c.name for c in i.columns) for i in table.indexes if not i.unique} <= indexes, name
    opened.dispose()


def test_a_new_store_records_every_step_and_carries_our_mark(path):
    file = raw(path, KEY)
    assert file.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
    assert file.execute("PRAGMA application_id").fetchone() == (engine.APPLICATION,)
    taken = [(1, "m001_initial"), (2, "m002_search"), (3, "m003_unsent")]
    assert file.execute("SELECT version, name FROM schema_migration").fetchall() == taken
    file.close()


def test_every_connection_has_the_settings_that_durability_rests_on(path):
    opened = engine.connect(path, KEY)
    with opened.connect() as connection:
        names = (
            "journal_mode",
            "synchronous",
            "foreign_keys",
            "secure_delete",
            "trusted_schema",
            "cell_size_check",
            "temp_store",
        )
        values = [connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in names]
    opened.dispose()
    assert values == ["delete", 3, 1, 1, 0, 1, 2]


def test_a_step_that_fails_leaves_the_schema_before_it_and_can_be_taken_again(path):
    def half(connection: Connection) -> None:
        connection.exec_driver_sql("CREATE TABLE extra (a)")
        raise ValueError

    def whole(connection: Connection) -> None:
        connection.exec_driver_sql("CREATE TABLE extra (a)")

    opened = engine.connect(path, KEY)
    with pytest.raises(ValueError):
        migrate(opened, SCHEMA, AT, (*STEPS, half))
    assert engine.schema_version(opened) == SCHEMA
    assert "extra" not in inspect(opened).get_table_names()
    migrate(opened, SCHEMA, AT, (*STEPS, whole))
    assert engine.schema_version(opened) == SCHEMA + 1
    assert "extra" in inspect(opened).get_table_names()
    opened.dispose()
