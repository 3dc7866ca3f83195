"""What each word of a language may stand for in a phrase: a number, a weekday, a month, a unit, an ordinal."""

from __future__ import annotations

from assistant.dialogue.tables import Table
from assistant.spoken import locale
from assistant.text import folded


def slots(table: Table) -> dict[str, dict[str, object]]:
    """Return the words of a language, folded, with what each may stand for and its value."""
    words: dict[str, dict[str, object]] = {}

    def add(name: str, slot: str, value: object) -> None:
        key = folded(name).rstrip(".").replace("’", "'")
        if len(key) > 1 or slot in ("n", "unit"):
            words.setdefault(key, {})[slot] = value

    place = locale(table.language)
    for width in ("wide", "abbreviated"):
        for context in ("format", "stand-alone"):
            for index, name in place.months[context][width].items():
                add(name, "month", index)
            for index, name in place.days[context][width].items():
                add(name, "weekday", index)
    for slot, names in (
        ("weekday", table.weekdays),
        ("month", table.months),
        ("n", table.numbers),
        ("ord", table.ordinal_words),
        ("unit", table.units),
    ):
        for name, value in names.items():
            add(name, slot, value)
    for part in table.parts:
        add(part, "part", part)
    for slot, given in (("weekday", table.weekdays), ("month", table.months)):
        for name in (name for name, value in given.items() if value < 0):
            words[name].pop(slot)
    return {word: slots for word, slots in words.items() if slots}
