"""What TBX says in its own words, in those of the glossary's columns; spellings met in the wild are understood."""

from __future__ import annotations

import re

from assistant.terminology.exchange.tbx_names import GENDERS, KINDS, PARTS, STATUSES

COUNTRY = re.compile(r"[A-Z]{2}")
COLUMNS = {
    "subjectField": "domain",
    "source": "source",
    "geographicalUsage": "country",
    "partOfSpeech": "part_of_speech",
    "grammaticalGender": "gender",
    "administrativeStatus": "status",
    "termType": "kind",
}
"""Data categories that have a column."""


def taken(column: str, text: str) -> str | None:
    """Return what a column holds for what TBX says, None where it has no word for it."""
    match column:
        case "status":
            return STATUSES.get(re.sub(r"[^a-z]", "", text.lower()).removesuffix("admnsts").removesuffix("term"))
        case "kind":
            return KINDS.get(text)
        case "part_of_speech":
            return text if text in PARTS or text == "proper noun" else None
        case "gender":
            return text if text in GENDERS else None
        case "country":
            return text if COUNTRY.fullmatch(text) else None
        case _:
            return text
