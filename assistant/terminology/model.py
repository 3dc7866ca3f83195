"""What a glossary holds: language-free concepts, and for each language the terms, definitions and cue words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from assistant.record.entries import Entry

LANGUAGES: tuple[str, ...] = ("en", "fr", "nl", "de", "sv", "da", "it", "es", "pt", "el", "bg", "hu")
"""The languages in which every label must have a term."""

FALLBACK = "en"
"""The language whose term stands where one is missing; it is then marked with its language."""

LABEL = "label"
"""The domain of concepts that name a value of a closed vocabulary; they are printed, never recognised in a sentence."""


class TermStatus(StrEnum):
    """How a term may be used; the order is the order within a file."""

    PREFERRED = "preferred"
    ADMITTED = "admitted"
    DEPRECATED = "deprecated"
    SUPERSEDED = "superseded"
    DRAFT = "draft"


AVOIDED = frozenset({TermStatus.DEPRECATED, TermStatus.SUPERSEDED})
"""A term with one of these is understood, and another is proposed."""


class Reason(StrEnum):
    """Why a term is deprecated or superseded; NONE elsewhere."""

    NONE = ""
    OUTDATED = "outdated"
    STIGMATISING = "stigmatising"
    IMPRECISE = "imprecise"
    FOREIGN = "foreign"


class TermKind(StrEnum):
    """What form of the name a term is; `lookup` is only ever searched for, never shown as output."""

    FULL = "full"
    ACRONYM = "acronym"
    ABBREVIATION = "abbreviation"
    SHORT = "short"
    VARIANT = "variant"
    PHRASE = "phrase"
    LOOKUP = "lookup"


class Case(StrEnum):
    """Whether capitals matter when the term is recognised (`VETO` is not a veto)."""

    ANY = "any"
    EXACT = "exact"


class Match(StrEnum):
    """How a stretch of text came to be a term."""

    EXACT = "exact"
    INFLECTED = "inflected"
    COMPOUND = "compound"
    FUZZY = "fuzzy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept:
    """One meaning, whatever it is called; `id` is a readable slug that never changes."""

    id: str
    domain: str
    do_not_translate: bool = False
    replaced_by: str = ""
    source: str = ""
    note: str = ""
    extra: str = ""
    """JSON for what other formats say and no column holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """What a concept means, in one language, with the source of the wording."""

    concept: str
    lang: str
    text: str
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One way to name a concept in one language."""

    lang: str
    concept: str
    text: str
    status: TermStatus = TermStatus.PREFERRED
    reason: Reason = Reason.NONE
    kind: TermKind = TermKind.FULL
    part_of_speech: str = ""
    gender: str = ""
    country: str = ""
    case: Case = Case.ANY
    forms: tuple[str, ...] = ()
    """Further surface forms that are this term (plurals, cases), consulted before any rule."""
    valid_from: date | None = None
    valid_until: date | None = None
    confirmed: str = ""
    """Initials and date of the practitioner who confirmed it, or empty."""
    source: str = ""
    note: str = ""
    extra: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """A word or phrase that makes a warning look closer (W3, W11, W14, W15).

    `note` sorts the cues of a warning: `source` or `method` (W3), `belief` or `behaviour` (W14), what to say instead (W15).
    """

    lang: str
    warning: str
    text: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """Everything one glossary folder holds; `terms` and `cues` are by language."""

    concepts: tuple[Concept, ...] = ()
    definitions: tuple[Definition, ...] = ()
    terms: Mapping[str, tuple[Term, ...]] = field(default_factory=dict)
    cues: Mapping[str, tuple[Cue, ...]] = field(default_factory=dict)


class Label(NamedTuple):
    """A term to print, with the language it is in, which is not always the one asked for."""

    text: str
    lang: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """One concept that a stretch of text may name; `preferred` is what to write instead, None where nobody has said."""

    id: str
    lang: str
    country: str
    status: TermStatus
    reason: str
    preferred: str | None
    note: str = ""
    """What the glossary notes of the term: why it is imprecise, what it is not."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A term found in a text, in code points of that text; `suggestion` only where it is beyond doubt."""

    start: int
    end: int
    text: str
    match: Match
    score: float
    part: tuple[int, int] | None
    concepts: tuple[Candidate, ...]
    suggestion: str | None

    def document(self) -> dict[str, Any]:
        """Return the hit as the contract's JSON object."""
        out = asdict(self)
        out["match"] = str(self.match)
        out["part"] = list(self.part) if self.part else None
        out["concepts"] = [
            {
                "id": c.id,
                "lang": c.lang,
                "country": c.country or None,
                "status": str(c.status),
                "reason": c.reason or None,
                "preferred": c.preferred,
                "note": c.note or None,
            }
            for c in self.concepts
        ]
        return out


@dataclass(frozen=True, slots=True)
class Found:
    """A concept that a search found, by which of its terms, and how well (0 to 100)."""

    concept: Concept
    term: Term
    score: float


_PREFIX = {
    "Role": "role",
    "Category": "category",
    "Level": "level",
    "Phase": "phase",
    "Basis": "basis",
    "ConferenceKind": "kind",
    "Format": "format",
    "Status": "status",
    "ItemState": "item",
    "Attendance": "attendance",
    "Polarity": "polarity",
    "Rating": "rating",
    "Change": "change",
    "Obtained": "obtained",
    "Standing": "standing",
    "DecisionKind": "decision",
    "ActionState": "action",
}


def label_key(value: StrEnum | Entry | type[Entry]) -> str:
    """Return the concept that labels a vocabulary member (`Role.POL`: `role_pol`) or a kind of entry (`entry_action_update`).

    Raises KeyError for an enumeration that has no labels.
    """
    if isinstance(value, StrEnum):
        return f"{_PREFIX[type(value).__name__]}_{value.value.lower().replace('-', '_')}"
    from assistant.record.kinds import kind  # noqa: PLC0415 - terms are recognised without the record

    return f"entry_{kind(value).replace('-', '_')}"


def warning_key(code: str) -> str:
    """Return the concept that titles a shared warning (`W6`: `warning_w6`)."""
    return f"warning_{code.lower()}"
