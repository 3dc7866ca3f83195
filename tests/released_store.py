"""Keeps a store of the schema that is about to be released: `python -m tests.released_store`, once per schema, never again."""

from __future__ import annotations

import json
from pathlib import Path

from assistant.storage.migrations import SCHEMA
from tests.storage_ground import CHEAP, action, create, held, information, reopen

KEPT = Path(__file__).parent / "data" / "stores"
"""One folder per released schema: a store, its keys, its recovery code, and what is in it."""

SECOND = "the second one"
"""The passphrase of the deputy in each of them."""


def keep() -> Path:
    """Make the store of the present schema; raises FileExistsError where there is one."""
    folder = KEPT / f"schema-{SCHEMA}"
    folder.mkdir(parents=True)
    code = create(folder / "work.db")
    with reopen(folder / "work.db") as store:
        store.add_passphrase("deputy", SECOND, cost=CHEAP)
        first = held(store)
        first.add(information(1), action(1, "A-0001"))
        first.close()
        held(store, 2).add(action(1, "A-0002"))
        store.disclosed("NL-2026-017/1", "p1", "why", b"bytes handed out", "AB12")
        found = store.info()
    (folder / "recovery").write_text(f"{code}\n")
    expected = {
        "head": found.head,
        "journal": found.journal,
        "turns": found.turns,
        "entries": found.entries,
        "open_actions": found.open_actions,
    }
    (folder / "expected.json").write_text(json.dumps(expected, indent=1) + "\n")
    return folder


if __name__ == "__main__":
    keep()
