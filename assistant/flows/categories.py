"""Which category an entry is proposed to have: from its source's role, and from what its words are about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from assistant.dialogue.flow import Context
from assistant.flows.holders import roles_of
from assistant.record.vocabulary import Category, Role
from assistant.text import folded

BY_ROLE: Mapping[Role, Category] = {
    Role.POL: Category.K3,
    Role.PRO: Category.K2,
    Role.PRI: Category.K3,
    Role.PRC: Category.K3,
    Role.PSY: Category.K4,
    Role.PRB: Category.K9,
    Role.MUN: Category.K8,
    Role.INT: Category.K5,
    Role.JUD: Category.K2,
    Role.MH: Category.K6,
    Role.HLT: Category.K6,
    Role.SOC: Category.K7,
    Role.YTH: Category.K7,
    Role.EDU: Category.K9,
    Role.WRK: Category.K8,
    Role.HSG: Category.K8,
    Role.NGO: Category.K9,
    Role.REL: Category.K9,
    Role.MEN: Category.K9,
    Role.CM: Category.K9,
    Role.CP: Category.K1,
    Role.FAM: Category.K7,
    Role.PER: Category.K9,
}
"""What each role mostly brings; only a proposal, shown in the read-back."""

_ALWAYS = (Role.INT, Role.MH, Role.HLT)
"""Sources whose category no word changes, the strictest first."""

_WORDS: Mapping[str, tuple[tuple[Category, tuple[str, ...]], ...]] = {
    "en": (
        (Category.K6, ("medicat", "psychiat", "diagnos", "depress", "suicid", "therap", "addict", "health", "illness")),
        (Category.K11, ("victim", "threatened by")),
        (Category.K10, ("ideolog", "extremist belief", "radical belief")),
        (Category.K2, ("sentence", "release date", "court hearing", "appeal", "parole", "electronic monitoring")),
        (
            Category.K7,
            ("family", "mother", "father", "brother", "sister", "wife", "husband", "partner", "child", "son ", "daughter"),
        ),
        (
            Category.K8,
            (
                "housing",
                "house",
                "apartment",
                "rent",
                "income",
                "benefit",
                "debt",
                "job",
                "employ",
                "identity card",
                "passport",
            ),
        ),
        (Category.K9, ("programme", "program", "course", "training", "attendance", "attends")),
    ),
    "nl": (
        (Category.K6, ("medicat", "medicijn", "psychiat", "diagnos", "depress", "suicid", "therap", "verslav", "gezondheid")),
        (Category.K11, ("slachtoffer", "bedreigd door")),
        (Category.K10, ("ideolog", "extremistische overtuiging")),
        (Category.K2, ("straf", "vrijlating", "zitting", "hoger beroep", "enkelband", "voorwaardelijk")),
        (
            Category.K7,
            ("familie", "gezin", "moeder", "vader", "broer", "zus", "vrouw", "partner", "kind", "zoon", "dochter"),
        ),
        (
            Category.K8,
            ("woning", "huisvesting", "huur", "inkomen", "uitkering", "schuld", "baan", "identiteitskaart", "paspoort"),
        ),
        (Category.K9, ("programma", "cursus", "training", "aanwezigheid", "opleiding")),
    ),
}
"""Beginnings of words, by language; the category whose word narrows most stands first. Another language is another row."""


def about(text: str, language: str) -> Category | None:
    """Return the category that the words speak of, None where they speak of none; English is understood everywhere."""
    said = folded(text)
    for lang in dict.fromkeys((language, "en")):
        for category, stems in _WORDS.get(lang, ()):
            if any(re.search(rf"\b{re.escape(stem)}", said) for stem in stems):
                return category
    return None


def proposed(context: Context, source: Iterable[str], text: str, default: Category = Category.K12) -> Category:
    """Return the category to propose: intelligence and health keep theirs, then the words, the source's role, the default."""
    roles = roles_of(context.record, source)
    for role in _ALWAYS:
        if role in roles:
            return BY_ROLE[role]
    words = about(text, context.record.conference.language)
    if words is not None:
        return words
    own = sorted(BY_ROLE[role].value for role in roles)
    return Category(own[0]) if own else default
