"""What is forbidden rather than told: a denied command, or a denied noun of what nobody may do."""

from __future__ import annotations

from assistant.dialogue.reading.notes import is_errand
from assistant.dialogue.reading.scene import Scene


def is_forbidden(scene: Scene) -> bool:
    """Say whether a statement forbids (`don't contact the family`, `geen contact opnemen`)."""
    table = scene.lex.table
    wished = table.drops and scene.word(scene.body) == table.wish
    if wished and scene.word(scene.body + 1) in table.denials:
        verb = next((i for i in range(scene.body + 2, scene.end) if not scene.starting(i, "clitics")), scene.end)
        return scene.word(verb) in table.tasks or scene.word(verb) in table.passive_forms
    opens = scene.starting(scene.body, "negations")
    if opens is not None and _is_ours(scene, opens.end):
        return True
    if opens is not None and _is_barred(scene, opens.end):
        return True
    first = opens.end if opens is not None else scene.body
    if opens is None and scene.word(first) in table.denied and scene.starting(first + 1, "negations"):
        first += 2
    elif opens is None:
        return scene.word(first) in table.imperatives and scene.word(first + 1) in table.denials
    if not table.inverts:
        if scene.word(scene.body) in table.denials and table.drops and not table.perfective:  # `не отговаря` only tells
            return scene.word(first) in table.tasks or scene.word(first) in table.passive_forms or is_errand(scene, first)
        if scene.word(scene.body) in table.quantifiers and is_errand(scene, first):
            return True
        return scene.word(first) in table.imperatives and scene.word(scene.body) not in table.quantifiers
    words = [i for i in range(scene.body, scene.end) if scene.tokens[i].shape != "mark" and i not in scene.in_date]
    if scene.word(scene.body) in table.denials and scene.word(first) in table.imperatives:
        return True
    return scene.word(words[-1]) in table.infinitives and not scene.starting(words[-1], "risk", "judging")


def _is_ours(scene: Scene, i: int) -> bool:
    """Say whether a denied verb is what the table does not do (`δεν στέλνουμε τίποτα`), by its ending."""
    table = scene.lex.table
    while scene.word(i) in table.clitics:
        i += 1
    return bool(table.our_verbs) and scene.word(i) in table.tasks and scene.word(i).endswith(table.our_verbs)


def _is_barred(scene: Scene, i: int) -> bool:
    """Say whether a denied noun forbids (`no contact with the victim`), and does not tell how things have been."""
    barred = scene.starting(i, "barring")
    if barred is None or scene.prefix_mention is not None or any(s.past or s.role == "seen" for s in scene.spans):
        return False
    if any(scene.word(h.start) in scene.lex.table.onward and h.start >= barred.end for h in scene.hits("seen")):
        return False  # `nessun contatto con la vittima da gennaio`
    told = [h for h in scene.hits("states", "past", "perceives", "reports", "according") if h.start >= barred.end]
    return not told
