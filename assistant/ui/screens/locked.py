"""The lock screen: nothing of any case, and the question that leads back."""

from __future__ import annotations

from assistant.text import Catalogue, _
from assistant.ui.screens.welcome import WelcomeScreen


class LockedScreen(WelcomeScreen):
    """Stands where the case stood; asks for the passphrase, or for Enter where the data is fictional."""

    def __init__(self, catalogue: Catalogue, *, asks_passphrase: bool) -> None:
        """Say that it is locked, and nothing else."""
        greeting = _("Locked. Everything said is kept; it goes on at the same question.")
        super().__init__(greeting, catalogue, asks_passphrase=asks_passphrase)
