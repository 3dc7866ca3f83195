"""`convene --help`: all commands on one page, made without argparse, because that page must be there at once."""

from __future__ import annotations

import os

from assistant.cli.commands import COMMANDS, EVERYWHERE
from assistant.text import Message, _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from assistant.text import Catalogue


def page(catalogue: Catalogue) -> str:
    """Return the whole page."""
    say = catalogue.text
    width = columns()
    options = ((f"{flag} {metavar}".strip(), line) for flag, metavar, line in EVERYWHERE)
    return "\n".join(
        (
            say(_("Usage: convene [command] [options]")),
            "",
            *wrapped(
                say(_("The chair's assistant for case conferences: leads the talk, keeps the record, writes the minutes.")),
                width,
            ),
            *wrapped(say(_("Without a command it opens the app; without a terminal, the plain conversation.")), width),
            "",
            say(_("Commands:")),
            *table(((name, line) for name, (_module, line, _example) in COMMANDS.items()), catalogue, width),
            "",
            say(_("Options, before or after the command:")),
            *table(options, catalogue, width),
            "",
            say(_("Examples:")),
            "  convene demo",
            "  convene prepare march.toml && convene talk NL-2026-017/3",
            "  convene minutes --help",
        )
    )


def table(rows: Iterable[tuple[str, Message]], catalogue: Catalogue, width: int) -> list[str]:
    """Return rows of a name and a text in two columns, the text wrapped."""
    found = [(name, catalogue.text(line)) for name, line in rows]
    left = min(max(len(name) for name, _text in found), 24)
    lines: list[str] = []
    for name, text in found:
        parts = wrapped(text, max(width - left - 4, 20))
        fits = len(name) <= left
        lines.append(f"  {name:<{left}}  {parts[0]}" if fits else f"  {name}")
        lines += [f"  {'':<{left}}  {part}" for part in parts[fits:]]
    return lines


def wrapped(text: str, width: int) -> list[str]:
    """Return a text in lines of at most `width` characters where its words allow it."""
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def columns() -> int:
    """Return the width to write for: the terminal's, within what reads well."""
    try:
        width = int(os.environ.get("COLUMNS", "")) or 80
    except ValueError:
        try:
            width = os.get_terminal_size(1).columns or 80
        except OSError:
            width = 80
    return max(40, min(width, 110))
