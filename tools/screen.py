"""`python -m tools.screen`: the picture of the screen in the README, drawn by the app itself on the sample case."""

from __future__ import annotations

import asyncio
import re
import tempfile
from pathlib import Path

from textual.widgets import Input, TextArea

from assistant.cli.desk import StoreDesk
from assistant.cli.meetings import meeting
from assistant.cli.prepare import prepare_tables
from assistant.cli.wiring import catalogue
from assistant.sample.play import HELD, clock, play, script, tables
from assistant.storage.store import Store
from assistant.text import literal
from assistant.ui.app import ConveneApp

README = Path(__file__).resolve().parent.parent / "README.md"
SIZE = (118, 26)
"""Columns and rows: wide enough for both side panes."""

UP_TO = "prison: He keeps"
"""How the line of the sample script begins at which the picture starts; `SAID` follows."""

SAID = ("police: seen at the old address on 28 August", "", "Moreau finds a room for the first weeks by 11 September")
_BLOCK = re.compile(r"(?<=<!-- screen -->\n```text\n).*?(?=```\n<!-- /screen -->)", re.DOTALL)


async def draw() -> str:
    """Return the screen as text after a few sentences, rows cut at their last character."""
    with tempfile.TemporaryDirectory() as folder:
        path, key = Path(folder) / "sample.db", bytes(32)
        Store.create_with_key(path, key)
        with Store.open(path, key=key) as store:
            for number, _when in HELD:
                ident = prepare_tables(store, tables("en", number, "nl-mar"))
                lines = script("en", number, "nl-mar")
                if number == HELD[-1][0]:
                    lines = lines[: next(n for n, line in enumerate(lines) if line.startswith(UP_TO))]
                play(meeting(store, ident, catalogue, clock(number), sure=True), lines)
        desk = StoreDesk(
            lambda _typed: Store.open(path, key=key),
            greeting=literal(""),
            asks_passphrase=False,
            language=catalogue,
            clock=clock(HELD[-1][0]),
            out=Path(folder),
            first_of=lambda _store: ident,
        )
        app = ConveneApp(desk, catalogue("en"), str)
        async with app.run_test(size=SIZE) as pilot:
            await pilot.press("enter")
            while not app.screen.query(TextArea) or app.screen.query(Input):
                await pilot.pause()
            for line in SAID:
                app.screen.query_one(TextArea).insert(line)
                await pilot.press("enter")
                await pilot.pause()
            rows = app.screen._compositor.render_strips()  # noqa: SLF001 - Textual has no public way to its text
            return "\n".join(row.text.rstrip() for row in rows).strip("\n") + "\n"


def main() -> None:
    """Draw the screen into the README."""
    drawn = asyncio.run(draw())
    README.write_text(_BLOCK.sub(lambda _match: drawn, README.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
