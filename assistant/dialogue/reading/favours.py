"""Whether somebody is asked to do something in the form of a question (`can Moreau call the landlord by Friday?`)."""

from __future__ import annotations

from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.plain import has_date_ahead
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.verbs import has_deadline, is_progressive, main_clause, verb_at

REACH = 7
"""Tokens between somebody and the verb of what is asked, where the language keeps them together."""


def favour(scene: Scene) -> tuple[Mention, bool] | None:
    """Return who is asked to do something, and whether it is plainly a task: one with a date, or politely put."""
    polite = scene.starting(scene.body, "courtesies")
    begin = polite.end if polite is not None else scene.body
    led = main_clause(scene) if scene.starting(scene.body, "conditions") else None
    if led is not None:
        begin = led + (scene.word(led) == ",")  # `given how badly he sleeps, could Moreau see him?`
    called = _called(scene)
    if called is not None and called.start == scene.body:
        begin = called.end + 1
    opens = {h.end for h in scene.starts.get(begin, ()) if h.cls == "favours"}
    asked = next((m for m in scene.mentions if m.start in opens and not scene.starting(m.start, "speaker")), None)
    if asked is not None and asked.pronoun and scene.word(asked.end) in scene.lex.table.of:
        asked = next((m for m in scene.mentions if m.ids and m.start == asked.end + 1), asked)  # `kan ni på polisen ringa ...?`
    asked = asked or (called if opens else None)  # `Moreau, peux-tu envoyer la note avant vendredi ?`
    asked = asked or _asked_anywhere(scene)
    if asked is None or asked.possessive or asked.objective or (asked.pronoun and not asked.nobody and called is None):
        return None
    if not (scene.lex.table.far_verbs or _is_task(scene, asked)) or _is_told_whether(scene, asked):
        return None
    if any(scene.starting(i, "questions") and scene.starting(i, "relative") for i in range(asked.end + 1, scene.end)):
        return None  # `can somebody clarify who holds the keys?`
    if asked.pronoun and called is not None:
        asked = called
    plain = has_deadline(scene) or has_date_ahead(scene) or scene.has("courtesies", "soon")
    return asked, plain or any(s.operation == "rel0" for s in scene.spans)


def _called(scene: Scene) -> Mention | None:
    """Return who is called by name at the beginning or the end (`Moreau, can you call him?`, `can you call him, Moreau?`)."""
    last = scene.end - 1 if scene.tokens[scene.end - 1].folded in scene.lex.table.question_marks else scene.end
    for mention in scene.mentions:
        opens = mention.start == scene.body and scene.word(mention.end) == ","
        closes = mention.end == last and scene.word(mention.start - 1) == "," and mention.start > scene.body + 2
        if mention.ids and not mention.pronoun and (opens or closes):
            return mention
    return None


def _is_told_whether(scene: Scene, asked: Mention) -> bool:
    """Say whether it is asked to be told something (`can the municipality tell us whether ...`)."""
    told = next((h for h in scene.hits("reports", "answering") if asked.end <= h.start <= asked.end + REACH), None)
    if told is not None and told.cls == "answering" and any(h.start >= told.end for h in scene.hits("that")):
        return True
    return told is not None and any(h.start >= told.end for h in scene.hits("conditions", "questions", "relative"))


def _is_task(scene: Scene, asked: Mention) -> bool:
    """Say whether what somebody is asked is to do something, and not what they know."""
    table = scene.lex.table
    opens = (h for h in scene.hits("favours") if asked.end <= h.start <= asked.end + 1 and h.end - h.start > 2)
    if table.infinitive_endings and any(scene.word(h.end - 1).endswith(table.infinitive_endings) for h in opens):
        return True  # `Moreau, ci fai avere l'elenco?`
    if not table.inverts and not asked.pronoun and scene.starting(asked.end, "courtesies"):
        return True  # `could Moreau please have another look at it?`
    begged = scene.ending(asked.start, "asks") or scene.starting(asked.end, "asks")
    if begged and any(scene.starting(i, "infinitive_marks") for i in range(asked.end, scene.end)):
        return True  # `could I ask Moreau to ...`
    if table.inverts and table.infinitives:
        closing = [i for i in range(asked.end, scene.end) if scene.word(i) in table.infinitives and not scene.is_noun(i)]
        return bool(closing) and not any(scene.starting(i, "reports") for i in closing)
    for i in range(asked.end, min(asked.end + REACH, scene.end)):
        verb = verb_at(scene, i)
        if is_progressive(scene, i):
            return True
        if verb is not None and verb.cls not in ("modals", "present"):
            asks = verb.cls in ("asks", "receives") and scene.word(i) in table.tasks  # `let us have it`
            return (verb.cls == "tasks" or asks) and verb.start == i and not scene.starting(i, "attendance")
    return False


def _asked_anywhere(scene: Scene) -> Mention | None:
    """Return the only one named in a question, where verb and subject may stand anywhere (`Moreau el tudná küldeni?`)."""
    table = scene.lex.table
    if not table.far_verbs or scene.word(scene.end - 1) not in table.question_marks or not scene.has("favours"):
        return None
    named = [m for m in scene.mentions if m.start >= scene.body and not m.case and not m.possessive and not m.pronoun]
    known = table.tasks | table.infinitives
    done = any(scene.word(i) in known for i in range(scene.body, scene.end) if not scene.starting(i, "favours"))
    asks = any(scene.starting(i, "questions") for i in range(scene.body, scene.end))
    return named[0] if len(named) == 1 and done and not asks else None
