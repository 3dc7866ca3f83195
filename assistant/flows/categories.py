"""Which category an entry is proposed to have: from its source's role, and from what its words are about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from assistant.dialogue.flow import Context
from assistant.dialogue.tables import load
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


def about(text: str, language: str) -> Category | None:
    """Return the category that the words speak of, None where they speak of none; English is understood everywhere."""
    said = folded(text)
    for lang in dict.fromkeys((language, "en")):
        table = load(lang)
        for code, words in (table.topics if table else {}).items():
            if any(re.search(_pattern(word), said) for word in words):
                return Category(code)
    return None


def _pattern(word: str) -> str:
    return rf"\b{re.escape(word[:-1])}" if word.endswith("*") else rf"\b{re.escape(word)}\b"


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
