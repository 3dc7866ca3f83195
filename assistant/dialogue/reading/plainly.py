"""What a few plain words mean as a whole line: a command (`never mind`), nothing (`no`), or an answer (`it's done`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from assistant.dialogue.reading.model import Setting
from assistant.dialogue.tables import Table, load
from assistant.text import folded

LONGEST = 60
"""A line longer than this is said in sentences."""
SHOWN = ("help", "open", "agenda", "missing")
"""Commands that only show something, and so may be asked for with question marks (`what's missing?`)."""


def command(line: str, setting: Setting) -> str:
    """Return the command that a whole line asks for in plain words, empty where it asks for none."""
    said = _bare(line)
    asked = said.strip("¿? ")
    for table in _tables(setting) if said else ():
        plain = _without_courtesies(said, table)
        for name, phrases in table.spoken.items():
            if said in phrases or plain in phrases or (name in SHOWN and asked in phrases):
                return name
    return ""


def is_nothing(line: str, setting: Setting) -> bool:
    """Say whether a whole line says that there is nothing (`no`, `nobody`)."""
    said = _bare(line)
    return bool(said) and any(said in table.nothing for table in _tables(setting))


def meant(line: str, names: Iterable[str], setting: Setting) -> str:
    """Return the one of some answers that a whole line gives in plain words, empty where it gives none or several."""
    said = _bare(line)
    found = {n for n in names for table in _tables(setting) if said and said in table.answers.get(n, ())}
    return found.pop() if len(found) == 1 else ""


def _tables(setting: Setting) -> Iterator[Table]:
    """Return the tables of the languages at the table, and English, in which everything may be said."""
    for code in dict.fromkeys((*setting.spoken, "en")):
        table = load(code)
        if table is not None:
            yield table


def _without_courtesies(said: str, table: Table) -> str:
    """Return a line without the small words that it is politely said with (`next item please`)."""
    words = said.split()
    while len(words) > 1 and words[-1] in table.courtesies:
        words.pop()
    while len(words) > 1 and words[0] in table.courtesies:
        words.pop(0)
    return " ".join(words)


def _bare(line: str) -> str:
    if len(line) > LONGEST:
        return ""
    return " ".join(folded(line).replace("’", "'").replace(",", " ").strip(" .!").split())
