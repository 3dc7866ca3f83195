"""Lets the Nth write of the disk fail, once or from then on: a statement, a commit, a sync, a new file, a name that is moved."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import Engine, event
from sqlcipher3 import dbapi2 as sqlcipher

WRITING = ("INSERT", "UPDATE", "DELETE", "CREATE", "DROP", "ALTER", "PRAGMA user_version =")
CALLS = ("fsync", "link", "replace", "rename", "unlink", "mkdir", "open")


class Disk:
    """A disk whose write number `failing` fails, and with `broken` every one after it."""

    def __init__(self, failing: int, *, broken: bool) -> None:
        self.failing, self.broken = failing, broken
        self.writes = 0
        self.failed = False

    def count(self) -> bool:
        self.writes += 1
        fails = self.writes == self.failing or (self.broken and self.writes > self.failing)
        self.failed |= fails
        return fails


def _io_error() -> sqlcipher.OperationalError:
    problem = sqlcipher.OperationalError("disk I/O error")
    problem.sqlite_errorcode = 10
    return problem


@contextmanager
def disk(failing: int, *, broken: bool) -> Iterator[Disk]:
    """Let a write fail while this holds; a database rolls back what it was about to commit, as SQLite does."""
    now = Disk(failing, broken=broken)

    def statement(_connection: Any, _cursor: Any, words: str, *_more: Any) -> None:
        if words.lstrip().startswith(WRITING) and now.count():
            raise _io_error()

    def commit(connection: Any) -> None:
        # Only what wrote needs the disk to commit.
        if connection.get_execution_options().get("immediate") and now.count():
            raise _io_error()

    with pytest.MonkeyPatch.context() as patch:
        for name in CALLS:
            patch.setattr(os, name, _watched(getattr(os, name), name, now))
        event.listen(Engine, "before_cursor_execute", statement)
        event.listen(Engine, "commit", commit)
        try:
            yield now
        finally:
            event.remove(Engine, "before_cursor_execute", statement)
            event.remove(Engine, "commit", commit)


def _watched(real: Callable[..., Any], name: str, now: Disk) -> Callable[..., Any]:
    def call(*args: Any, **more: Any) -> Any:
        writes = bool(args[1] & os.O_CREAT) if name == "open" else name != "unlink" or os.path.lexists(args[0])
        if writes and now.count():
            raise OSError(5, "Input/output error")
        return real(*args, **more)

    return call
