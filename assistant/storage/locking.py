"""One process per store: an operating-system lock on a file beside it, which names its holder (R8)."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

from assistant.storage.files import OWNER_ONLY, beside
from assistant.text import Rejected, _, literal

_FAR = 1 << 30
"""The byte that Windows locks: far behind the text, so that others can still read who holds it."""


class Lock:
    """The lock on one store; held from `take` to `drop`, and by nobody once its process has died."""

    def __init__(self, path: Path) -> None:
        """Name the lock of the store at `path`; nothing is taken yet."""
        self._store = path
        self._path = beside(path, ".lock")
        self._handle = -1

    def take(self) -> None:
        """Hold the lock; raises Rejected (in use) with the holder's process where another has it."""
        while True:
            try:
                handle = os.open(self._path, os.O_RDWR | os.O_CREAT, OWNER_ONLY)
            except OSError:
                raise Rejected(
                    _("The store's folder cannot be written: {path}", path=literal(str(self._path.parent)))
                ) from None
            if not _hold(handle):
                os.close(handle)
                raise in_use(self._store)
            if self._is_current(handle):
                break
            os.close(handle)
        self._handle = handle
        with suppress(OSError):
            # On a full disk the holder goes unnamed; the lock is held all the same, and the store can be read.
            os.ftruncate(handle, 0)
            os.write(handle, f"{os.getpid()}\n".encode())

    def drop(self) -> None:
        """Let the lock go and leave no file behind."""
        if self._handle < 0:
            return
        if os.name != "nt":
            # Unlinked while held: who opened it meanwhile sees that the name is gone and opens a new one.
            # A name that stays is harmless: whether anybody holds it is what counts.
            with suppress(OSError):
                self._path.unlink(missing_ok=True)
        os.close(self._handle)
        self._handle = -1

    def _is_current(self, handle: int) -> bool:
        if os.name == "nt":
            return True
        try:
            there = self._path.stat()
        except FileNotFoundError:
            return False
        here = os.fstat(handle)
        return (here.st_dev, here.st_ino) == (there.st_dev, there.st_ino)


def holder(path: Path) -> int | None:
    """Return the process that has the store at `path` open: 0 where it does not say, None where nobody has."""
    lock = beside(path, ".lock")
    try:
        handle = os.open(lock, os.O_RDWR)
    except OSError:
        return None
    try:
        if _hold(handle):
            return None
    finally:
        os.close(handle)
    return _written(lock)


def in_use(path: Path) -> Rejected:
    """Return the refusal that names who has the store open."""
    pid = _written(beside(path, ".lock"))
    return Rejected(
        _("The store is in use by process {pid}: {path}", pid=literal(str(pid or "?")), path=literal(str(path))), code=6
    )


def _written(lock: Path) -> int:
    try:
        return int(lock.read_bytes()[:20].split()[0])
    except (OSError, ValueError, IndexError):
        return 0


def _hold(handle: int) -> bool:
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - exists on Windows only

        os.lseek(handle, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        os.lseek(handle, 0, os.SEEK_SET)
        return True
    import fcntl  # noqa: PLC0415 - exists on Unix only

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
