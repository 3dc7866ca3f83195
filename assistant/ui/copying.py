"""Copying text in the app: it stays inside, unless the settings ask for the system's clipboard, which then is cleared (S11)."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from textual.widgets import Input

if TYPE_CHECKING:
    from textual.app import App
    from textual.timer import Timer

CLEARED_AFTER = 10
"""Seconds after which the system's clipboard is cleared of what was copied."""


class Copying:
    """What was copied last, and where to."""

    def __init__(self, app: App[int], *, outside: bool) -> None:
        """Copy within `app`; `outside` tells whether the terminal is asked to copy too (OSC 52), which it may ignore."""
        self._app = app
        self._outside = outside
        self._timer: Timer | None = None

    def copy(self, text: str) -> None:
        """Copy a text; never a passphrase."""
        focused = self._app.focused
        if isinstance(focused, Input) and focused.password:
            return
        self._app._clipboard = text  # noqa: SLF001 - where Textual's own fields paste from
        if self._outside:
            self._tell(text)
            if self._timer is not None:
                self._timer.stop()
            self._timer = self._app.set_timer(CLEARED_AFTER, self.forget)

    def forget(self) -> None:
        """Forget what was copied, in the system's clipboard too."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
        if self._outside and self._app.clipboard:
            self._tell("")
        self._app._clipboard = ""  # noqa: SLF001 - as above

    def _tell(self, text: str) -> None:
        driver = self._app._driver  # noqa: SLF001 - there is no public way to the terminal's clipboard but Textual's own
        if driver is not None:
            driver.write(f"\x1b]52;c;{base64.b64encode(text.encode()).decode()}\x07")
