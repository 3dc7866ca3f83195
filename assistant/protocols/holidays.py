"""The public holidays of a country and region, named in one language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

_CATEGORIES = {"SE": ("public", "de_facto")}
"""Where people are off on days that are no public holidays by law: Midsummer's Eve in Sweden."""


def holidays_of(country: str, region: str, years: Iterable[int], language: str) -> Mapping[date, str]:
    """Return the holidays of some years by date; an unknown country has none, an unknown region its country's.

    Names are in `language` where the calendar of that country has it, else in English, else in the country's own.
    """
    import holidays  # noqa: PLC0415 - 60 ms and 13 MB, for conferences only

    country = country.upper()
    try:
        known = holidays.country_holidays(country)
    except NotImplementedError:
        return {}
    subdivision = region if region in known.subdivisions else None
    calendar = holidays.country_holidays(
        country,
        subdiv=subdivision,
        years=sorted(set(years)),
        expand=False,
        language=_language(language, known.supported_languages),
        categories=_CATEGORIES.get(country),
    )
    return dict(sorted(calendar.items()))


def is_region(country: str, region: str) -> bool:
    """Return whether the calendar of a country knows a region by this code."""
    import holidays  # noqa: PLC0415 - as above

    try:
        return region in holidays.country_holidays(country.upper()).subdivisions
    except NotImplementedError:
        return False


def _language(wanted: str, spoken: tuple[str, ...]) -> str | None:
    for prefix in (wanted, "en"):
        for code in spoken:
            if code == prefix or code.startswith(f"{prefix}_"):
                return code
    return None
