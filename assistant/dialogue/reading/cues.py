"""What is looked for everywhere in a line: words that show what a statement is, who acts, who tells, and when."""

from __future__ import annotations

CUES = (
    "oblique",
    "due", "until", "deadlines", "addressees", "between", "at", "seen", "effect", "after_date", "ranges", "events",
    "assigned", "owner_labels", "vague", "pronouns", "objects", "soon", "needless", "nobody", "person", "articles", "both",
    "either", "beside", "modals", "passives", "asks", "asked", "reports", "awaits", "receives", "states", "past", "adverbs",
    "infinitive_marks", "that", "relative", "agents", "origins", "prepositions", "places", "according", "belongs",
    "negations", "not_yet", "exempt", "unable", "decisions", "resolves", "ourselves", "personal", "agreed", "grounds",
    "dissents", "approves", "attendance", "questions", "auxiliaries", "speaker", "risk", "protective", "judging",
    "turns", "abilities", "notifies", "conditions", "courtesies", "usual", "weighing", "surmises", "perceives",
    "perceived", "viewed", "wonders",
    "befalls", "comings", "being", "programmes", "hopeless", "unwilling", "discloses", "answering", "accounts", "suggests",
    "dropping", "closed", "abstracted", "off_record", "only_for", "for_only", "not_for", "not_to_know", "outsiders", "kin",
    "asides", "clitics", "duties", "myself", "everyone", "excepting", "amends", "equals", "obliges",
    "requests", "requested", "proposes", "resolved",
    "barring", "lessens", "slight", "matters", "recorded",
    "postpositions", "credits", "doers", "dues", "rulings", "keeps", "tells_whom",
    "jointly",
    "permits", "contracted", "obtains", "effected", "favours", "views", "to_tell", "memos", "does_so", "finishes",
    "thanks", "granted", "tabled",
)  # fmt: skip
"""The fields of `Table` that are looked for everywhere in a line."""
