"""Wrong passphrases: counted beside the store until it is next open, each making the next try wait longer (S4)."""

from __future__ import annotations

import json
import math
from pathlib import Path

from assistant.storage.files import beside, write_whole
from assistant.text import Rejected, ngettext

LONGEST = 42
"""Seconds that any number of wrong passphrases makes the next try wait at most."""


class TooSoon(Rejected):
    """A try before its time; the passphrase was not looked at. `seconds` says how long there is still to wait."""

    def __init__(self, seconds: int) -> None:
        """Say how long."""
        super().__init__(
            ngettext(
                "Wrong passphrases were tried. The next try is taken in {n} second.",
                "Wrong passphrases were tried. The next try is taken in {n} seconds.",
                seconds,
            ),
            code=4,
        )
        self.seconds = seconds


def delay(failed: int) -> int:
    """Return how many seconds a number of wrong passphrases makes the next try wait: 1, 2, 4 ... 42."""
    return min(LONGEST, 2 ** min(failed - 1, 10)) if failed > 0 else 0


def check(path: Path, wall: float) -> None:
    """Raise TooSoon where the last wrong passphrase is too short ago.

    Args:
        path: the store.
        wall: seconds since 1970 by the machine's clock. Where it was put back there is no wait: nobody is locked out.

    """
    failed, last = _read(path)
    since = wall - last
    left = delay(failed) - since
    if since >= 0 and left > 0:
        raise TooSoon(math.ceil(left))


def count(path: Path, wall: float) -> None:
    """Count a wrong passphrase where the store cannot be written yet; it is noted inside once the store is open."""
    try:
        write_whole(beside(path, ".tries"), json.dumps({"failed": failed(path) + 1, "last": wall}).encode())
    except OSError:
        # A folder that cannot be written also keeps no count; refusing the passphrase matters more.
        return


def failed(path: Path) -> int:
    """Return how many wrong passphrases were tried since the store was last open."""
    return _read(path)[0]


def forget(path: Path) -> None:
    """Begin counting anew."""
    beside(path, ".tries").unlink(missing_ok=True)


def _read(path: Path) -> tuple[int, float]:
    """Return the count and when the last one was; a file that is no such count counts nothing."""
    try:
        found = json.loads(beside(path, ".tries").read_bytes()[:200])
        failed, last = int(found["failed"]), float(found.get("last", 0))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, OverflowError):
        return 0, 0.0
    return (failed, last) if math.isfinite(last) else (0, 0.0)
