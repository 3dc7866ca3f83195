"""What a reading passes over: somebody at the table who is named, a day to come that is no deadline in it."""

from __future__ import annotations

from assistant.dialogue.reading.agreeing import reasons_at
from assistant.dialogue.reading.dates import Span
from assistant.dialogue.reading.doing import is_in_condition
from assistant.dialogue.reading.model import Reading
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.when import is_of_reason, is_pointed_at, tells_of_person


def passes_over(scene: Scene, reading: Reading) -> bool:
    """Say whether somebody at the table is named and is nobody in the reading."""
    placed = {*reading.owner, *reading.owner_candidates, *reading.source, *reading.source_candidates}
    named = (m for m in scene.mentions if m.ids and not (m.pronoun or m.start in scene.quoted or is_in_condition(scene, m)))
    return any(placed.isdisjoint(m.ids) for m in named)


def passes_day_over(scene: Scene, reading: Reading) -> bool:
    """Say whether a day to come was left out, other than that of an event or of a question to somebody."""
    days = [s for s in scene.spans if s.ahead.value and s.start not in scene.quoted] if reading.due is None else []
    days = [s for s in days if not (is_of_reason(scene, s) and tells_of_person(scene, reasons_at(scene), s.start))]
    if any(s.role in ("due", "until") for s in days):
        return True
    free = (s for s in days if s.role in ("", "at"))
    return any(not _is_bound(scene, _clause(scene, s.start), s) for s in free)


def _clause(scene: Scene, end: int) -> int:
    """Return where the clause that ends at a token begins, as its marks show."""
    return max((i + 1 for i in range(scene.body, end) if scene.word(i) in (",", ";", ":")), default=scene.body)


def _is_bound(scene: Scene, start: int, day: Span) -> bool:
    """Say whether the words before a day give it to something else (`prepares the hearing on`, `asks whether he begins on`)."""
    end, bare = day.start, day.role == "" and day.operation in ("weekday", "rel1", "rel2")
    names = ("wonders", "conditions", "relative") if bare else ("events", "wonders", "conditions", "relative")
    reasons = {h.start for h in scene.hits("grounds")}  # `and because the list is long that must be done by Friday`
    found = (h.start for name in names for h in scene.hits(name) if start <= h.start < end)
    return any(i not in reasons and not is_pointed_at(scene, i) for i in found)
