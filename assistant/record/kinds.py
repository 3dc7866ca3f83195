"""The kinds of entry: their letters in ids and codes, the names the contract gives them, and what each says in words."""

from __future__ import annotations

import re

from assistant.record.entries import (
    Action,
    ActionUpdate,
    Assessment,
    Consent,
    Contact,
    Correction,
    Decision,
    Dissent,
    Entry,
    Erratum,
    Fact,
    Goal,
    Information,
    LevelChange,
    NextDate,
    Note,
    Parked,
    PhaseChange,
    Released,
    ReleaseLine,
    Remark,
    Summary,
    TermUse,
    View,
    WarningAnswer,
)

KINDS: tuple[tuple[str, type[Entry]], ...] = (
    ("I", Information),
    ("R", Assessment),
    ("D", Decision),
    ("A", Action),
    ("U", ActionUpdate),
    ("X", Dissent),
    ("G", Goal),
    ("V", View),
    ("L", ReleaseLine),
    ("C", Contact),
    ("K", Consent),
    ("H", LevelChange),
    ("W", WarningAnswer),
    ("P", Parked),
    ("M", Remark),
    ("N", Note),
    ("T", TermUse),
    ("B", NextDate),
    ("Z", Released),
    ("J", PhaseChange),
    ("Q", Correction),
    ("E", Erratum),
    ("F", Fact),
    ("S", Summary),
)
"""Kind letters of ids and codes, with their classes; closed."""

LETTER: dict[type[Entry], str] = {cls: letter for letter, cls in KINDS}

_HUMP = re.compile(r"(?<!^)(?=[A-Z])")


def kind(entry: Entry | type[Entry]) -> str:
    """Return the entry's kind as the contract spells it: the record name, lower-case, hyphenated."""
    cls = entry if isinstance(entry, type) else type(entry)
    return _HUMP.sub("-", cls.__name__).lower()


BY_KIND: dict[str, type[Entry]] = {kind(cls): cls for _, cls in KINDS}


def wording(entry: Entry) -> str:
    """Return the entry's own words, empty where it has none."""
    for name in ("text", "task", "value", "reason"):
        words = getattr(entry, name, "")
        if words:
            return str(words)
    return ""
