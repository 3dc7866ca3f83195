"""What somebody is to do without an infinitive: by a noun, or in a clause without a subject (`jelezte, hogy utánajár`)."""

from __future__ import annotations

from assistant.dialogue.reading.cases import parted
from assistant.dialogue.reading.negating import is_negated
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.verbs import verb_at


def promises(scene: Scene, said: int) -> bool:
    """Say whether the clause that opens at token `said` has a task for its first verb, and no subject of its own.

    Only where other words may stand before that verb; a verb that more likely tells of the person is none.
    """
    table = scene.lex.table
    if not (table.drops and table.far_verbs) or scene.has("risk", "protective", "person"):
        return False
    for i in range(said + 1, scene.end):
        if any(m.start <= i < m.end and not m.case for m in scene.mentions):
            return False
        verb = verb_at(scene, i)
        if verb is None:
            continue
        plain = verb.cls == "tasks" and scene.word(i) in table.tasks and scene.word(i) not in table.lasting
        return plain and not scene.starting(i, "personal", "states", "past") and not is_negated(scene, verb, said)
    return False


def names_errand(scene: Scene, start: int) -> bool:
    """Say whether a noun of what is to be done stands in a case, as where it is asked for (`felkérjük az átküldésére`)."""
    table = scene.lex.table
    return any(parted(scene.word(i), table.errands, table.cases) is not None for i in range(start, scene.end))
