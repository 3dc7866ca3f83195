"""Who is at the table and who is not, as a sentence tells it (`Moreau is on leave`)."""

from __future__ import annotations

from assistant.dialogue.reading.directory import VAGUE
from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.tokens import Hit


def is_attendance(scene: Scene) -> bool:
    """Say whether a statement tells who is at the table, and nothing that is dated or done."""
    if any(
        s.role == "due" or s.operation in ("next_weekday", "weekday_next_week", "numeric", "day_month") for s in scene.spans
    ):
        return False
    for hit in scene.hits("attendance"):
        if hit.end - hit.start == 1 and not (
            hit.start == scene.body or hit.end == scene.end or scene.tokens[hit.end].shape == "mark"
        ):
            continue
        if scene.starting(hit.end, "articles") and scene.word(hit.end - 1) in ("left", "has"):
            continue
        whole = any(m.start == hit.start for m in scene.mentions)
        before = [m for m in scene.mentions if m.end <= hit.start <= m.end + 3 and not m.possessive]
        before = [m for m in before if not _tells_of_another(scene, m, hit)]
        after = [m for m in scene.mentions if hit.end <= m.start <= hit.end + 2]
        near = [m for m in (before or after) if not m.pronoun and m.way != VAGUE]
        own = hit.start == scene.body or not (scene.lex.table.capital_nouns and scene.tokens[scene.body].capital)
        if near or whole or (scene.prefix_mention is not None and hit.start <= scene.body + 2 and own):
            return True
    return False


def _tells_of_another(scene: Scene, mention: Mention, hit: Hit) -> bool:
    """Say whether somebody tells that another is away (`probation says that he does not come to the course`)."""
    said = range(mention.end, hit.start)
    return any(scene.starting(i, "reports") for i in said) and any(scene.starting(i, "that") for i in said)
