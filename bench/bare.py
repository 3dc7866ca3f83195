"""A bare Textual app that shows one input: what the first frame is compared with."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.widgets import Input


class Bare(App[None]):
    """One input and nothing else."""

    def compose(self) -> ComposeResult:
        """Show the input."""
        yield Input(placeholder="Press Enter to begin.")


if __name__ == "__main__":
    Bare().run()
