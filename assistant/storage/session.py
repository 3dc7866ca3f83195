"""One call, one session: reading and writing on the open file, a failed write rolled back and told, nothing after closing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Self

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from assistant.storage import anchors, journal
from assistant.storage.failures import gone, not_read, not_saved
from assistant.storage.journal import Verb
from assistant.storage.opening import Opened
from assistant.storage.vouched import meta
from assistant.text import Message, Rejected, _, clean

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """Return the time now, aware, in UTC."""
    return datetime.now(UTC)


def identity(path: Path) -> tuple[int, int] | None:
    """Return which file is at a path, None where there is none."""
    try:
        there = path.stat()
    except OSError:
        return None
    return there.st_dev, there.st_ino


class Session:
    """An open store's connection and lock; a context manager. Calls may come from any thread, one at a time runs."""

    def __init__(self, opened: Opened, clock: Clock) -> None:
        """Take over what was unlocked; `clock` stamps what the journal notes."""
        self._opened: Opened | None = opened
        self._clock = clock
        self._mutex = RLock()
        self.path = opened.path
        """Where the store is."""
        self._file = identity(opened.path)
        self.actor = opened.actor
        """The name of the passphrase that opened the store; `recovery` for the recovery code."""
        self.doubt = self._anchor()
        """What to tell who opened a store that does not continue the one last used here, None where it does."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Close the file, forget the key and let the lock go; closing twice is fine."""
        with self._mutex:
            if self._opened is not None:
                self._anchor()
                self._opened.engine.dispose()
                self._opened.lock.drop()
                self._opened = None

    @property
    def _database(self) -> Opened:
        if self._opened is None:
            raise Rejected(_("The store is not open."), code=4)
        return self._opened

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._mutex:
            try:
                with self._database.engine.connect() as connection:
                    yield connection
            except SQLAlchemyError as problem:
                # Without the original: its text may quote what was being read.
                raise not_read(problem) from None

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._mutex:
            try:
                with self._database.engine.connect() as bare:
                    connection = bare.execution_options(immediate=True)
                    with connection.begin():
                        yield connection
            except SQLAlchemyError as problem:
                # The database only says that it cannot write; a file that is not at its place is another matter.
                if self._opened is not None and identity(self.path) != self._file:
                    raise gone(self.path) from None
                raise not_saved(problem) from None

    def _anchor(self) -> Message | None:
        """Bring the anchor file beside the store up to date; what cannot be read then is told when it is read."""
        try:
            with self._mutex, self._database.engine.connect() as connection:
                return anchors.note(connection, self.path, meta(connection, "store"))
        except SQLAlchemyError:
            return None

    def _note(
        self, connection: Connection, verb: Verb, case: str, subject: str, *, why: str = "", payload: str | bytes = b""
    ) -> None:
        journal.append(
            connection,
            verb=verb,
            at=self._clock(),
            actor=self.actor,
            case=case,
            subject=subject,
            purpose=clean(why),
            payload=payload,
        )
