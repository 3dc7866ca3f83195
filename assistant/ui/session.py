"""A session at the table: how long the store stays open while nobody is there, and at most (S1 to S3)."""

from __future__ import annotations

import time
from collections.abc import Callable

MINUTES = 5
"""Minutes without a key or a click after which the app locks, where the settings say nothing."""

SHORTEST, LONGEST = 1, 30
"""The minutes that the settings may say."""

ABSOLUTE = 8 * 60 * 60
"""Seconds after which it locks even while somebody types: a working day."""

Clock = Callable[[], float]


def uptime() -> float:
    """Return seconds that also pass while the machine is asleep, and never go back (S2)."""
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"):
        number = getattr(time, name, None)
        if number is not None:
            return time.clock_gettime(number)
    return time.monotonic()


class Rules:
    """What the settings say of a session at the table."""

    __slots__ = ("clipboard", "clock", "lock_after")

    def __init__(self, *, clipboard: bool = False, lock_after: int = MINUTES, clock: Clock = uptime) -> None:
        """Hold the settings.

        Args:
            clipboard: what is copied in the app goes to the system's clipboard too, and is cleared there again.
            lock_after: minutes without a key or a click after which the app locks.
            clock: seconds since some moment.

        """
        self.clipboard = clipboard
        self.lock_after = lock_after
        self.clock = clock


DEFAULT = Rules()
"""A session of which the settings say nothing."""


class Session:
    """Whether the store is open and may stay so."""

    def __init__(self, rules: Rules) -> None:
        """Begin locked."""
        self._idle = rules.lock_after * 60
        self._clock = rules.clock
        self._begun = self._touched = 0.0
        self.is_open = False
        """Whether the store was opened and not put away since."""
        self.number = 0
        """Which session this is: what was begun in an earlier one is not shown in a later one."""

    def begin(self) -> None:
        """Count from now."""
        self._begun = self._touched = self._clock()
        self.is_open = True

    def touch(self) -> None:
        """Note that somebody is there."""
        self._touched = self._clock()

    def end(self) -> None:
        """Be locked from now on."""
        self.is_open = False
        self.number += 1

    @property
    def due(self) -> bool:
        """Whether it is time to lock."""
        now = self._clock()
        return self.is_open and (now - self._touched >= self._idle or now - self._begun >= ABSOLUTE)
