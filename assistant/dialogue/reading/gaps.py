"""Which cues may have a date, the one who does it or a subject standing among their words."""

from __future__ import annotations

ACROSS = frozenset({"attendance", "dissents", "decisions", "exempt", "unable"})
"""Classes of cues that a date may stand in."""
BY = frozenset({"asked"})
"""Those that whoever does it may stand in (`er af politiet blevet bedt om`)."""
BETWEEN = frozenset({"modals", "asked", "dissents"})
"""Those that a subject may stand in where it may follow its verb (`ser Moreau till att`, `is Moreau gevraagd`)."""
ASKING = frozenset({"asks"})
"""Those that whoever asks and whoever is asked may stand in (`heeft Moreau aan Dijkstra gevraagd`)."""
