"""What the word before the cursor may become: a command, a person, an agency, a term."""

from __future__ import annotations

from assistant.meeting.commands import COMMANDS
from assistant.meeting.meeting import Meeting
from assistant.text import folded

MOST = 6
"""Suggestions shown at once."""


def candidates(meeting: Meeting, before: str) -> tuple[str, list[str]]:
    """Return the part of `before` that would be replaced, and what may replace it, best first.

    Cost grows with people and commands, not with entries; terms are looked up only from three letters on.
    """
    if before.startswith("/") and " " not in before:
        wanted = before[1:].casefold()
        catalogue = meeting.around.catalogue
        names = [c.name for c in COMMANDS] + [catalogue.text(c.alias) for c in COMMANDS]
        return before, [f"/{n} " for n in dict.fromkeys(names) if n.startswith(wanted)][:MOST]
    word = before.rpartition(" ")[2]
    if len(word) < 2:
        return word, []
    wanted = folded(word)
    people = meeting.record.people()
    surnames = [p.name.rpartition(" ")[2] for p in people if any(folded(w).startswith(wanted) for w in p.name.split())]
    agencies = [a for a in meeting.record.agencies() if folded(a).startswith(wanted)]
    terms = list(meeting.around.complete(word)) if len(word) >= 3 else []
    found = dict.fromkeys((*surnames, *agencies, *terms))
    return word, [f for f in found if folded(f) != wanted][:MOST]
