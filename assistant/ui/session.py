"""The rules of a session: what the settings say of it."""

from __future__ import annotations


class Rules:
    """What the settings say of a session at the table."""

    __slots__ = ("clipboard",)

    def __init__(self, *, clipboard: bool = False) -> None:
        """Hold the settings.

        Args:
            clipboard: what is copied in the app goes to the system's clipboard too, and is cleared there again.

        """
        self.clipboard = clipboard


DEFAULT = Rules()
"""A session of which the settings say nothing."""
