"""The words of TBX: its elements in versions 2 and 3, its data categories, where they may stand and what they may say.

The rules are those of TBX-Basic (ISO 30042:2019 and the dialect's definition), coded here because its schemas carry no licence.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from assistant.terminology.model import TermKind, TermStatus

NAMESPACE = "urn:iso:std:iso:30042:ed-2"
CARRIED = "convene: "
"""How a note begins that holds, as JSON, what TBX has no place for."""

GENERATOR = "Convene glossary"
"""How the source in the header begins; the version and the languages follow."""


class Level(StrEnum):
    """Where in an entry something stands."""

    CONCEPT = "concept"
    LANGUAGE = "language"
    TERM = "term"


ENTRY, LANG, TERM_SECTION = "conceptEntry", "langSec", "termSec"
STRUCTURE: Mapping[str, str] = {
    "termEntry": ENTRY,
    "entry": ENTRY,
    "langSet": LANG,
    "langGroup": LANG,
    "tig": TERM_SECTION,
    "ntig": TERM_SECTION,
    "termGroup": TERM_SECTION,
    "termStatus": "administrativeStatus",
    "customer": "customerSubset",
}
"""Elements of version 2 and of the early TBX-Min, under their names in version 3."""

ROOTS = frozenset({"tbx", "martif", "TBX"})
META = frozenset({"termNote", "descrip", "admin", "transac", "ref", "xref", "descripNote", "adminNote", "transacNote"})
"""Elements that name their data category in `type`."""

GROUPS = frozenset({"descripGrp", "adminGrp", "termNoteGrp", "transacGrp", "termCompList"})

STATUSES: Mapping[str, TermStatus] = {
    "preferred": TermStatus.PREFERRED,
    "admitted": TermStatus.ADMITTED,
    "allowed": TermStatus.ADMITTED,
    "deprecated": TermStatus.DEPRECATED,
    "notrecommended": TermStatus.DEPRECATED,
    "forbidden": TermStatus.DEPRECATED,
    "superseded": TermStatus.SUPERSEDED,
    "obsolete": TermStatus.SUPERSEDED,
    "draft": TermStatus.DRAFT,
    "proposed": TermStatus.DRAFT,
}
"""What files say of a term's status, without case and without what TBX appends to it."""

WRITTEN_STATUS: Mapping[TermStatus, str] = {
    status: f"{status.value}Term-admn-sts" for status in TermStatus if status is not TermStatus.DRAFT
}
WRITTEN_KIND: Mapping[TermKind, str] = {
    TermKind.FULL: "fullForm",
    TermKind.ACRONYM: "acronym",
    TermKind.ABBREVIATION: "abbreviation",
    TermKind.SHORT: "shortForm",
    TermKind.VARIANT: "variant",
    TermKind.PHRASE: "phrase",
}
KINDS: Mapping[str, TermKind] = {name: kind for kind, name in WRITTEN_KIND.items()} | {"setPhrase": TermKind.PHRASE}

PARTS = frozenset({"noun", "verb", "adjective", "adverb", "other"})
GENDERS = frozenset({"masculine", "feminine", "neuter", "other"})


@dataclass(frozen=True, slots=True)
class Rule:
    """Where a data category may stand, in which element, and what it may say (None: any text)."""

    element: str
    levels: frozenset[Level]
    values: frozenset[str] | None = None


_ANY = frozenset(Level)
_TERM = frozenset({Level.TERM})
RULES: Mapping[str, Rule] = {
    "subjectField": Rule("descrip", frozenset({Level.CONCEPT})),
    "customerSubset": Rule("admin", frozenset({Level.CONCEPT, Level.TERM})),
    "administrativeStatus": Rule("termNote", _TERM, frozenset(WRITTEN_STATUS.values())),
    "partOfSpeech": Rule("termNote", _TERM, PARTS),
    "externalCrossReference": Rule("xref", _ANY),
    "definition": Rule("descrip", frozenset({Level.CONCEPT, Level.LANGUAGE})),
    "context": Rule("descrip", _TERM),
    "source": Rule("admin", _ANY),
    "projectSubset": Rule("admin", frozenset({Level.CONCEPT, Level.TERM})),
    "grammaticalGender": Rule("termNote", _TERM, GENDERS),
    "geographicalUsage": Rule("termNote", _TERM),
    "termType": Rule("termNote", _TERM, frozenset(WRITTEN_KIND.values())),
    "termLocation": Rule("termNote", _TERM),
    "crossReference": Rule("ref", frozenset({Level.CONCEPT, Level.TERM})),
    "xGraphic": Rule("xref", frozenset({Level.CONCEPT, Level.LANGUAGE})),
    "transactionType": Rule("transac", _ANY, frozenset({"origination", "modification"})),
    "responsibility": Rule("transacNote", _ANY),
}
"""The data categories of TBX-Basic."""
