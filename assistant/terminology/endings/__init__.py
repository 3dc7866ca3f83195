"""How words of a language end: what a term's citation form gives up, and what may stand in its place.

The tables are asymmetric: `baker` may become `bakers`, never `baking`. Each word of a term follows the one rule whose
citation ending is the longest that fits; all endings are folded.
"""

from __future__ import annotations

from assistant.terminology.endings.germanic import DA, DE, EN, NL, SV
from assistant.terminology.endings.other import BG, EL, HU
from assistant.terminology.endings.romance import ES, FR, IT, PT
from assistant.terminology.endings.rules import Endings

TABLES: dict[str, Endings] = {
    "en": EN,
    "fr": FR,
    "nl": NL,
    "de": DE,
    "sv": SV,
    "da": DA,
    "it": IT,
    "es": ES,
    "pt": PT,
    "el": EL,
    "bg": BG,
    "hu": HU,
}
"""The endings of each language; a language without a table is matched exactly."""
