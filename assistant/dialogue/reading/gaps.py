"""Which cues may have a date, the one who does it or a subject standing among their words."""

from __future__ import annotations

from assistant.dialogue.reading.tokens import Hit, Token
from assistant.dialogue.tables import Table

ACROSS = frozenset({"attendance", "dissents", "decisions", "exempt", "unable"})
"""Classes of cues that a date may stand in."""
BY = frozenset({"asked"})
"""Those that whoever does it may stand in (`er af politiet blevet bedt om`)."""
BETWEEN = frozenset({"modals", "asked", "dissents"})
"""Those that a subject may stand in where it may follow its verb (`ser Moreau till att`, `is Moreau gevraagd`)."""
ASKING = frozenset({"asks"})
"""Those that whoever asks and whoever is asked may stand in (`heeft Moreau aan Dijkstra gevraagd`)."""


def purpose(tokens: list[Token], table: Table, start: int, end: int) -> list[Hit]:
    """Return the word for `that` where it opens a statement with what it is for (`hogy ne késsen, Moreau telefonál`)."""
    opens = bool(table.led_out) and tokens[start].folded == table.that[0]
    if not opens or tokens[end - 1].folded in table.question_marks:
        return []
    comma = any(token.folded == "," for token in tokens[start + 2 : end])
    return [Hit("conditions", None, start, start + 1, ())] if comma else []
