"""Whether the table itself decides in a statement (`the group approved the plan`, `de tafel wijst het verzoek af`)."""

from __future__ import annotations

from assistant.dialogue.reading.requesting import request
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.task import Doing
from assistant.dialogue.reading.tokens import Hit
from assistant.dialogue.reading.verbs import main_clause

LEAD = 8
"""Most tokens of a phrase that leads in what the table decides."""
NEAR = 5
"""Tokens between a subject and its verb, where the language keeps them together."""


def is_resolved(scene: Scene) -> bool:
    """Say whether a statement tells what those at the table decide or decided together."""
    if any(_resolves(scene, hit) for hit in scene.hits("ourselves") if _is_subject(scene, hit)):
        return True
    ours = scene.lex.table.our_endings
    verbs = [h for h in scene.hits("resolved", "resolves") if ours and scene.word(h.end - 1).endswith(ours)]
    aside = [h for h in scene.hits("conditions") if h.start == scene.body]  # `да не чакаме отговора, Moreau да прати ...`
    verbs = [v for v in verbs if not any(h.start < v.start < h.end for h in aside)]
    return any(not scene.ending(verb.start, "that") and not scene.has("not_yet") for verb in verbs)


def _is_subject(scene: Scene, hit: Hit) -> bool:
    """Say whether those at the table are who does it: they open the statement, follow its verb, or are its agent."""
    if scene.ending(hit.start, "agents") is not None:
        return True
    if any(m.start <= hit.start < m.end and not m.pronoun and m.ids for m in scene.mentions):
        return False
    when = scene.starting(scene.body, "conditions") if scene.lex.table.inverts else None
    if when is not None and hit.start == when.end and main_clause(scene) is not None:
        return False  # `medan vi väntar på beslutet letar Moreau vidare`
    requested = request(scene)
    begin = scene.body if requested is None else requested[1]
    if scene.starting(begin, "conditions", "prepositions", "grounds") is not None:
        begin = max((i for i in range(begin, hit.start) if scene.word(i) == "," and i not in scene.in_date), default=begin)
        # `after a long discussion, the table decided ...`
    free = [i for i in range(begin, hit.start) if i not in scene.in_date and scene.tokens[i].shape != "mark"]
    free = [i for i in free if not scene.starting(i, "adverbs", "articles", "turns")]
    free = [i for i in free if not any(h.start < i < h.end for h in scene.hits("adverbs"))]  # `al final la mesa decide`
    if not free or _goes_along(scene, hit) or _is_led_in(scene, hit, begin) or _is_behind(scene, hit):
        return True
    table = scene.lex.table
    if table.far_verbs and scene.starting(hit.end, "resolved") is not None:
        return True  # `a kérelmet a csoport elutasította`
    before = hit.start
    while before > begin and scene.starting(before - 1, "objects") is not None:
        before -= 1  # `einigt sich die Runde`
    after_verb = scene.ending(before, "resolved", "states", "past") is not None
    if table.inverts and scene.ending(before, "resolved") and not _is_told_before(scene, begin, before):
        return True  # `efter att ha vänt och vridit på frågan enades mötet om att ...`
    return bool(table.inverts or table.postposes) and after_verb and len(free) <= NEAR


def _is_led_in(scene: Scene, hit: Hit, begin: int) -> bool:
    """Say whether only a short phrase leads in what they decide (`after a long discussion the group decided`)."""
    if hit.start - begin > LEAD or scene.starting(begin, "prepositions", "conditions", "beyond") is None:
        return False
    said = any(begin <= m.start < hit.start and m.ids for m in scene.mentions)
    return not (said or scene.has("reports", "according")) and scene.starting(hit.end, "resolved") is not None


def _is_told_before(scene: Scene, begin: int, end: int) -> bool:
    """Say whether somebody named, or a clause that does not open the statement, stands before a verb of deciding."""
    clauses = (h for h in scene.hits("that", "relative") if begin + 2 < h.start < end - 1)
    named = any(m.ids and begin <= m.start < end for m in scene.mentions)
    return named or any(scene.word(h.start - 1) == "," for h in clauses)


def all_go_along(scene: Scene) -> bool:
    """Say whether those at the table decide at once what somebody proposed in the same sentence."""
    return any(_goes_along(scene, hit) for hit in scene.hits("ourselves"))


def _goes_along(scene: Scene, hit: Hit) -> bool:
    """Say whether they decide at once what was told before (`Moreau proposes to close the case and the group agrees`)."""
    led = scene.ending(hit.start, "both", "turns") or scene.ending(hit.start - 1, "both", "turns")
    i = hit.end
    while scene.starting(i, "clitics", "adverbs"):
        i += 1
    return led is not None and led.start > scene.body and scene.starting(i, "resolved") is not None


def _is_behind(scene: Scene, hit: Hit) -> bool:
    """Say whether they decide right behind the clause that opens the statement (`now that all agree, the group refuses it`)."""
    clause = scene.starting(scene.body, "conditions", "grounds")
    if clause is None and scene.starting(scene.body, "prepositions") is None:
        return False
    if scene.starting(scene.body, "according") or any(m.ids and m.start < hit.start for m in scene.mentions):
        return False
    i = hit.end
    while scene.starting(i, "clitics", "adverbs") and not scene.starting(i, "resolved"):
        i += 1
    first = hit.start - (scene.starting(hit.start - 1, "articles") is not None)
    apart = clause is None or scene.word(first - 1) == ","
    return apart and scene.starting(i, "resolved") is not None


def _resolves(scene: Scene, hit: Hit) -> bool:
    """Say whether a verb of deciding belongs to them, in their own clause, and that it is not still to come."""
    table = scene.lex.table
    stop = next((h.start for h in scene.hits("that", "relative") if h.start >= hit.end and h.end - h.start == 1), scene.end)
    for verb in scene.hits("resolved"):
        if verb.start >= stop and not table.inverts:
            continue
        far = verb.start - hit.end > NEAR and not (table.inverts or table.far_verbs)
        if far or (scene.has("not_yet") and scene.ending(hit.start, "agents") is None):
            continue
        return True
    return False


def is_theirs(scene: Scene, hit: Hit) -> bool:
    """Say whether a word of agreeing tells what the person alone did (`he agreed to a drug test`)."""
    subject = next((m for m in scene.mentions if m.start == scene.body), None)
    ours = scene.starting(scene.body, "ourselves", "speaker")
    alone = subject is not None and subject.pronoun and not subject.objective and not ours
    return alone and hit.end - hit.start == 1 and hit.start <= scene.body + NEAR - 2


def thinks_after(scene: Scene, doing: Doing, hit: Hit) -> bool:
    """Say whether who tells something only adds what the table thinks of a decision (`... refused, we find it early`)."""
    told = doing.told
    ours = told is not None and scene.starting(told.start, "ourselves", "speaker") is not None
    return told is not None and ours and told.start > hit.start
