"""Clauses that stand for a thing, of which the rest of the statement tells (`what worries Moreau is that he drinks`)."""

from __future__ import annotations

from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.verbs import verb_at


def free_clause_end(scene: Scene) -> int | None:
    """Return where a clause ends that a word that may ask opens, of which something is told (`what he fears is the group`)."""
    opens, table = scene.starting(scene.body, "questions"), scene.lex.table
    if opens is None or opens.end > scene.body + 1 or scene.starting(opens.end, "auxiliaries", "being"):
        return None
    if scene.tokens[scene.end - 1].folded in table.question_marks:
        return None
    for hit in scene.hits("being"):
        acts = any(verb_at(scene, i) is not None for i in range(opens.end, hit.start))
        told = scene.starting(hit.end, "that", "articles") is not None or _is_thing(scene, hit.end)
        apart = scene.word(hit.start - 1) == "," or not table.inverts or verb_at(scene, hit.start - 1) is not None
        if acts and told and apart:
            return hit.start
    return None


def _is_thing(scene: Scene, i: int) -> bool:
    """Say whether something of somebody's or a deed is named at a token (`is his report`, `is ring the clinic`)."""
    owned = any(m.start == i and m.possessive for m in scene.mentions)
    return owned or (scene.word(i) in scene.lex.table.imperatives and not scene.lex.table.inverts)


def who_must(scene: Scene) -> Mention | None:
    """Return who is named in such a clause as the one who must do the deed it stands for (`what Moreau must do is call`)."""
    end, table = free_clause_end(scene), scene.lex.table
    if end is None or table.inverts or scene.word(end + 1) not in table.imperatives:
        return None
    must = any(h.start < end for h in scene.hits("modals"))
    return whom_it_strikes(scene) if must and not scene.has("past") else None


def whom_it_strikes(scene: Scene) -> Mention | None:
    """Return the only one who is named in such a clause (`what keeps Moreau awake is the group`)."""
    end = free_clause_end(scene)
    named = [m for m in scene.mentions if end is not None and scene.body < m.start < end and m.ids and not m.pronoun]
    return named[0] if len(named) == 1 and not named[0].possessive else None
