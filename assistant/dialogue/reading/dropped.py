"""Verbs that stand for their pronoun as well, in languages that leave it out (`θα τηλεφωνήσει`)."""

from __future__ import annotations

from assistant.dialogue.reading.directory import AGENCY, ROLE, VAGUE
from assistant.dialogue.reading.errands import names_errand
from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.negating import is_negated
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.task import Doing
from assistant.dialogue.reading.verbs import has_deadline, has_task, is_coming, is_oblique, verb_at


def dropped(scene: Scene, subjects: list[Mention]) -> Doing | None:
    """Return what a verb says that stands for its pronoun as well, where the language drops it (`θα τηλεφωνήσει`)."""
    table = scene.lex.table
    if not table.drops or scene.prefix_kind == "action" or scene.prefix_mention is not None:
        return None
    if any(not is_oblique(scene, m) and not m.possessive and not (m.objective and table.cases) for m in subjects):
        return None
    begged = next((m for m in subjects if m.case and m.case in (*table.whom, *table.whence)), None)
    waits = begged is not None and begged.case in table.whence and scene.has("asks", "receives", "obliges")
    if begged is not None and (waits or (scene.has("asks") and (scene.has("that") or names_errand(scene, scene.body)))):
        return Doing(acts=True, who=begged)
    if any(scene.word(h.end) not in table.reflexives for h in scene.hits("passives")):
        return None
    i = scene.body
    while i < scene.end and (i in scene.in_date or scene.starting(i, "clitics", "adverbs", "courtesies", "turns")):
        i += 1
    pronoun = Mention(i, i, (), VAGUE, pronoun=True)
    will = scene.starting(i, "dropping")
    begin = will.end if will is not None else i
    first = next((j for j in range(begin, scene.end) if not scene.starting(j, "clitics")), scene.end)
    verb = verb_at(scene, first)
    if verb is None or any(h.start < first < h.end for h in scene.hits("states")):
        return None  # `se le acaba el subsidio`
    if scene.word(verb.end) in table.nominative:
        return None  # `τον είδε η γειτόνισσα`
    reports = verb.cls in ("reports", "asks") and scene.starting(verb.start, "reports")
    if reports and scene.starting(verb.start, "personal") and not scene.has("that"):
        return None  # `llamó ayer a su madre`
    if reports and will is None and not any(scene.starting(j, "being") for j in range(scene.body, i)):
        named = [m for m in subjects if m.way in (AGENCY, ROLE) and scene.ending(m.start, "origins")]
        return Doing(told=named[0] if named else pronoun, closed=True)
    if verb.cls == "modals" and will is None and has_deadline(scene) and has_task(scene, verb.end):
        return Doing(acts=True, who=pronoun)
    if verb.cls == "tasks" and scene.word(verb.start) not in table.imperatives | table.errands:
        negated = is_negated(scene, verb, verb.start)
        dated = has_deadline(scene) or any(is_coming(scene, s) for s in scene.spans)
        told = scene.starting(verb.start, "personal") is not None or scene.has("surmises")
        if not negated and (dated or (will is not None and not told)):
            return Doing(acts=True, who=pronoun)
    return None
