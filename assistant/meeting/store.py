"""What a meeting needs of a store; the SQLCipher store and the tests' list both are one."""

from __future__ import annotations

from typing import Protocol

from assistant.record.conference import Record
from assistant.record.turns import Turn


class Store(Protocol):
    """Where turns are kept. A turn is kept whole, with its entries and its journal row, or not at all."""

    @property
    def actor(self) -> str:
        """The name of the passphrase that opened the store."""

    def beginning(self, conference: str) -> Record:
        """Return the record of a conference before its first turn: case, people, past, no entries of its own."""

    def turns(self, conference: str) -> tuple[Turn, ...]:
        """Return the turns kept so far, in order."""

    def commit(self, turn: Turn, before: Record, after: Record) -> None:
        """Keep one turn and the difference it makes; raises Rejected and keeps nothing where it cannot."""

    def unsent(self, conference: str) -> str:
        """Return what was typed and not sent, empty where nothing was."""

    def keep_unsent(self, conference: str, text: str) -> None:
        """Keep what is typed and not sent; the next commit of a line forgets it."""

    def new_code(self, letter: str) -> str:
        """Draw a code that no entry of the store has."""
