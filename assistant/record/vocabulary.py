"""The closed vocabularies of a case conference; each value is a language-free key with a glossary concept as its label."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """Which kind of service or person takes part (domain notes, shared vocabulary)."""

    POL = "POL"
    PRO = "PRO"
    PRI = "PRI"
    PRC = "PRC"
    PSY = "PSY"
    PRB = "PRB"
    MUN = "MUN"
    INT = "INT"
    JUD = "JUD"
    MH = "MH"
    HLT = "HLT"
    SOC = "SOC"
    YTH = "YTH"
    EDU = "EDU"
    WRK = "WRK"
    HSG = "HSG"
    NGO = "NGO"
    REL = "REL"
    MEN = "MEN"
    CM = "CM"
    CP = "CP"
    FAM = "FAM"
    PER = "PER"


class Category(StrEnum):
    """What an entry is about; the columns of the sharing matrix."""

    K1 = "K1"
    K2 = "K2"
    K3 = "K3"
    K4 = "K4"
    K5 = "K5"
    K6 = "K6"
    K7 = "K7"
    K8 = "K8"
    K9 = "K9"
    K10 = "K10"
    K11 = "K11"
    K12 = "K12"


class Level(StrEnum):
    """How an entry may be handled: all members, named receivers, abstract only, owner only (R44)."""

    H0 = "H0"
    H1 = "H1"
    H2 = "H2"
    H3 = "H3"


class Phase(StrEnum):
    """Where the person stands in the course of the sentence (R24)."""

    INTAKE = "intake"
    DETENTION = "detention"
    PRE_RELEASE = "pre-release"
    PROBATION = "probation"
    AFTER_CARE = "after-care"


class Basis(StrEnum):
    """The legal ground for sharing at this table (R26)."""

    LAW = "law"
    MOU = "mou"
    CONSENT = "consent"
    NONE = "none"


class ConferenceKind(StrEnum):
    """Why this meeting takes place (R67, R78)."""

    REGULAR = "regular"
    EXTRAORDINARY = "extraordinary"
    REVIEW = "review"


class Format(StrEnum):
    """How people meet (R145 to R147)."""

    IN_PERSON = "in-person"
    ONLINE = "online"
    MIXED = "mixed"


class Status(StrEnum):
    """The life of a conference; it only moves forward."""

    PLANNED = "planned"
    OPEN = "open"
    DRAFT = "draft"
    CONFIRMED = "confirmed"
    FINAL = "final"


class ItemState(StrEnum):
    """What became of an agenda item."""

    DONE = "done"
    OPEN = "open"
    PARKED = "parked"
    SKIPPED = "skipped"


class Attendance(StrEnum):
    """How someone took part."""

    PRESENT = "present"
    APOLOGIES = "apologies"
    ABSENT = "absent"
    DEPUTY = "deputy"
    GUEST = "guest"


class Polarity(StrEnum):
    """Whether a factor raises or lowers the risk (R9)."""

    RISK = "risk"
    PROTECTIVE = "protective"


class Rating(StrEnum):
    """How strong a factor is judged to be."""

    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"
    VERY_HIGH = "very-high"


class Change(StrEnum):
    """How a factor compares with the last conference."""

    NEW = "new"
    UP = "up"
    SAME = "same"
    DOWN = "down"


class Obtained(StrEnum):
    """How information was obtained: a closed list, never the operational method (R1, R18)."""

    OWN_OBSERVATION = "own-observation"
    INTERVIEW = "interview"
    FILE = "file"
    OTHER_AGENCY = "other-agency"
    TEST = "test"
    FAMILY = "family"
    OPEN_SOURCE = "open-source"


class Standing(StrEnum):
    """Whether information is an observation or an interpretation (R7)."""

    FACT = "fact"
    ASSESSMENT = "assessment"


class DecisionKind(StrEnum):
    """Who decides: the table together, one agency with the others' consent, or an authority elsewhere (R59, R60)."""

    JOINT = "joint"
    CONSENT = "consent"
    ADVICE = "advice"


class ActionState(StrEnum):
    """What became of an action; `not-done` is the agency's, `overtaken` is the circumstances'."""

    OPEN = "open"
    DONE = "done"
    NOT_DONE = "not-done"
    OVERTAKEN = "overtaken"
    HANDED_OVER = "handed-over"
