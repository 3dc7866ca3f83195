"""Dates, times and lists as a reader of one language expects them, by Babel; no two-digit years (R99)."""

from __future__ import annotations

from datetime import date, datetime, time
from functools import lru_cache

from babel import Locale
from babel.dates import format_date


@lru_cache(maxsize=32)
def locale(language: str) -> Locale:
    """Return Babel's locale for one of our language codes; `pt` is the Portuguese of Portugal, `en` the European one."""
    return Locale.parse({"pt": "pt_PT", "en": "en_GB"}.get(language, language.replace("-", "_")))


def spoken(value: object, language: str) -> str:
    """Word a date with its weekday, a date and time, or a time, in `language`, with ordinary spaces."""
    match value:
        case datetime():
            text = f"{format_date(value, 'full', locale(language))}, {value:%H:%M}"
        case date():
            text = format_date(value, "full", locale(language))
        case time():
            text = f"{value:%H:%M}"
        case _:
            text = str(value)
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def short(value: date, language: str) -> str:
    """Word a date without weekday and with a four-digit year, for a table cell."""
    return format_date(value, "long", locale(language)).replace("\u202f", " ").replace("\u00a0", " ")
