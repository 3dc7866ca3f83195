"""Whether a statement is a question, with its mark or without."""

from __future__ import annotations

from assistant.dialogue.reading.clefts import cleft
from assistant.dialogue.reading.directory import ROLE, VAGUE
from assistant.dialogue.reading.free_clauses import free_clause_end
from assistant.dialogue.reading.inverted import inverted_condition
from assistant.dialogue.reading.plain import has_date_ahead
from assistant.dialogue.reading.scene import APART, Scene
from assistant.dialogue.reading.verbs import has_deadline, main_clause, verb_at

TOPIC = 9
"""Tokens within which a colon ends the matter that a statement is about."""
CREDITED = 6
"""Tokens within which a statement is said to be somebody's behind its last comma."""


def is_question(scene: Scene) -> bool:
    """Say whether a statement asks something, with a mark or without."""
    if scene.tokens[scene.end - 1].folded in scene.lex.table.question_marks:
        return True
    begin = scene.body
    if _is_asking(scene) or _is_put(scene) or _is_asked(scene) or _is_called(scene) or _is_begged(scene):
        return True
    aux = scene.starting(begin, "auxiliaries")
    opens = scene.starting(begin, "questions")
    whole = scene.lex.table.inverts and aux is not None and opens is not None and opens.end > aux.end  # `polisen: är han kvar`
    if aux is not None and scene.prefix_mention is not None and not whole:
        return False  # `prison: has finished the course`
    if inverted_condition(scene) is not None:
        return False  # `should he fail a test, Moreau tells probation`
    if free_clause_end(scene) is not None:
        return False  # `what worries Moreau is that he drinks`
    if _is_credited_after(scene):
        return False  # `what holds him together is the club, Moreau believes`
    asked = aux is not None and any(m.start == aux.end and not m.possessive for m in scene.mentions)
    when = scene.starting(begin, "conditions")
    leads = opens is not None and when is not None and when.end > opens.end  # `what with his mother ill, ...`
    asks = opens is not None and not (leads or _is_when(scene) or _is_credit(scene) or _is_topic(scene))
    if (asked or asks) and (cleft(scene) is not None or _is_told_apart(scene)):
        return False
    return asked or (asks and not any(h.start <= begin + 3 for h in scene.hits("befalls")))


def _is_told_apart(scene: Scene) -> bool:
    """Say whether what opens as a question is what somebody tells (`o que nos conta Moreau é que ...`)."""
    verb = next((h for h in scene.hits("reports", "surmises", "judging", "befalls") if h.start > scene.body), None)
    named = next((m for m in scene.mentions if m.ids and verb is not None and m.start <= verb.end + 1), None)
    if verb is None or named is None:
        return False
    being = [h for h in scene.hits("being") if h.start >= max(verb.end, named.end)]
    judged = scene.starting(verb.start, "surmises", "judging", "befalls") is not None  # `o que teme Moreau é a solidão`
    return any(judged or scene.starting(h.end, "that") is not None for h in being)


def _is_credit(scene: Scene) -> bool:
    """Say whether what opens a statement names its source before a comma (`wie Moreau ausführt, ...`)."""
    opens = scene.starting(scene.body, "according")
    named = next((m for m in scene.mentions if opens is not None and m.start == opens.end and m.ids), None)
    comma = next((i for i in range(named.end, scene.end) if scene.word(i) == ","), None) if named is not None else None
    return comma is not None and scene.ending(comma, "reports") is not None


def _is_credited_after(scene: Scene) -> bool:
    """Say whether behind a last comma somebody is said to tell what stands before."""
    comma = next((i for i in range(scene.end - 1, scene.body, -1) if scene.tokens[i].folded == ","), None)
    if comma is None or scene.end - comma > CREDITED:
        return False
    teller = next((m for m in scene.mentions if m.start > comma and not m.pronoun and not m.possessive), None)
    first = comma + 1
    told = scene.starting(first, "reports", "according") or (teller and scene.starting(teller.end, "reports", "surmises"))
    return teller is not None and bool(told)


def _is_topic(scene: Scene) -> bool:
    """Say whether a word that may ask only begins a preposition (`quanto à dívida: ...`)."""
    asks, leads = scene.starting(scene.body, "questions"), scene.starting(scene.body, "prepositions")
    colon = next((i for i in range(scene.body, min(scene.body + TOPIC, scene.end)) if scene.word(i) == ":"), scene.end)
    if colon < scene.end - 1 and not any(scene.starting(i, "questions") for i in range(colon + 1, scene.end)):
        return True  # `ci sono novità: ha trovato lavoro`
    told = scene.starting(scene.body, "reports")  # `έχουμε μάθει ότι ...`
    return asks is not None and any(h is not None and h.end > asks.end for h in (leads, told))


def _is_when(scene: Scene) -> bool:
    """Say whether a word that may ask opens a clause that only says when: subject before verb (`när domen faller`)."""
    table, first = scene.lex.table, scene.body
    if scene.starting(first, "conditions") is None:
        return False
    if not table.inverts:
        return main_clause(scene) is not None  # `quando esce, Moreau lo accompagna`
    settled = any(h.start > first + 2 for h in scene.hits("agreed", "decisions"))  # `när alla hade talat blev det så att ...`
    return verb_at(scene, first + 1) is None and (settled or main_clause(scene) is not None)


def _is_asking(scene: Scene) -> bool:
    """Say whether a particle makes a question of a statement, not of what somebody asked or wonders in it."""
    particle = next((i for i in range(scene.body, scene.end) if scene.word(i) in scene.lex.table.asking), None)
    if particle is None or particle in scene.quoted or scene.starting(particle - 1, "abilities", "negations", "surmises"):
        return False
    if scene.lex.table.wish in {scene.word(i) for i in range(scene.body, particle)}:
        return False  # `моля Moreau да провери има ли заповед`
    who = next((m for m in scene.mentions if m.start == scene.body and m.ids), None)
    verb = verb_at(scene, who.end) if who is not None else None
    if verb is not None and verb.end < particle and verb.cls == "tasks" and has_date_ahead(scene):
        return False  # `Moreau проверява в сила ли е заповедта, отговор вторник`
    comma = next((i for i in range(particle, scene.end) if scene.word(i) == ","), scene.end)
    if particle <= scene.body + 2 and scene.starting(comma + 1, "dropping"):
        return False  # `спре ли лечението, ще се срине`
    led = next((h.end for h in scene.hits("modals") if h.start > scene.body and h.end < particle - 1), None)
    if led is not None and any(
        (v := verb_at(scene, i)) and v.cls in ("tasks", "asks", "reports") for i in range(led, particle - 1)
    ):
        return False  # `Moreau ще види има ли място`
    return not any(scene.body <= h.start and h.end < particle for h in scene.hits("reports", "asks", "that", "conditions"))


def _is_put(scene: Scene) -> bool:
    """Say whether somebody asks something, of all or of somebody at the table (`pregunta a la policía si lo vio`)."""
    for hit in scene.hits("wonders"):
        if hit.start == scene.body and scene.starting(hit.start, "requests"):
            continue  # `demande du parquet : que la police vérifie ...`
        if hit.value == APART:
            asked = next((m for m in scene.mentions if m.start > hit.start and m.ids), None)
            comma = next((i for i in range(hit.end, scene.end) if scene.word(i) == ","), scene.end)
            named = any(m.start < comma and not (m.pronoun or m.possessive) for m in scene.mentions)
            if named and scene.starting(comma + 1, "that", "questions", "conditions") and (asked is None or asked.end < comma):
                return True  # `möchte von Moreau wissen, ob er kommt`
            continue
        led = scene.starting(hit.end, "addressees")
        first = hit.end if led is None else led.end
        asked = next(
            (
                m
                for m in scene.mentions
                if m.start in (hit.end, first) and (m.ids or (m.way in (ROLE, VAGUE) and not m.pronoun))
            ),
            None,
        )
        begin = hit.end if asked is None else asked.end
        begin += scene.word(begin) == ","  # `fragt Moreau, ob er kommt`
        clause = scene.starting(begin, "that", "questions", "conditions")
        askers = (m for m in scene.mentions if m.end <= hit.start and not m.possessive)
        askers = (m for m in askers if not m.pronoun or scene.starting(m.start, "speaker", "ourselves"))
        named = any(askers) or asked is not None
        told = clause is not None and scene.word(clause.start) == scene.lex.table.that[0] and not scene.lex.table.far_verbs
        if clause is None or told:
            continue  # `demande que Moreau appelle`, but `azt kérdezi, hogy mikor jön`
        able = next((scene.starting(i, "abilities") for i in (clause.end, clause.end + 1)), None)
        closing = scene.lex.table.inverts and any(scene.starting(i, "abilities") for i in range(clause.end, scene.end))
        if (able is not None or (closing and asked is not None)) and has_deadline(scene):
            continue  # `demande à Moreau si elle peut l'appeler avant vendredi`
        if named and (asked is not None or not has_deadline(scene)):
            return True
    return False


def _is_called(scene: Scene) -> bool:
    """Say whether somebody is called by name and then asked (`Moreau, has he got a flat yet`)."""
    first = next((m.end for m in scene.mentions if m.start == scene.body and m.ids and not (m.pronoun or m.possessive)), None)
    if scene.lex.table.drops or first is None or scene.word(first) != ",":
        return False
    asks, aux = scene.starting(first + 1, "questions"), scene.starting(first + 1, "auxiliaries")
    if asks is not None and (asks.end > first + 2 or not scene.starting(first + 1, "relative", "conditions")):
        return True
    table, verb = scene.lex.table, scene.word(first + 1)
    moved = verb_at(scene, asks.end) if asks is not None and table.undertakes and table.inverts else None
    if moved is not None and any(m.start in (moved.start + 1, moved.end) for m in scene.mentions):
        return True  # `Moreau, när går han till villkorlig`
    inverted = table.inverts and verb in table.tasks and verb not in table.imperatives | table.infinitives
    inverted = inverted and not (has_deadline(scene) or has_date_ahead(scene))  # `Moreau, komt de brief nog`
    asked = aux.end if aux is not None else first + 2 if inverted else scene.end
    whom = any(m.pronoun and not m.objective for m in scene.mentions if m.start == asked)
    return whom or scene.starting(asked, "articles") is not None


def _is_begged(scene: Scene) -> bool:
    """Say whether it is asked if somebody can tell the table something (`il dottor Moreau può dirci se lo vede`)."""
    who = next((m for m in scene.mentions if m.start <= scene.body + 1 and m.ids and not m.possessive), None)
    able = scene.starting(who.end, "favours") if who is not None else None
    if able is None or not scene.lex.table.head_first or has_deadline(scene):
        return False
    told = next((h for h in scene.hits("answering") if able.end <= h.start <= able.end + 3), None)
    return told is not None and scene.starting(told.end, "conditions", "questions") is not None


def _is_asked(scene: Scene) -> bool:
    """Say whether somebody is named and then asked (`Moreau колко пъти идва`), by a word that opens nothing else."""
    if not scene.lex.table.drops:
        return False
    first = next((m.end for m in scene.mentions if m.start == scene.body and not m.pronoun), scene.end)
    first += scene.word(first) == ","
    hit = scene.starting(first, "questions")
    return hit is not None and not scene.starting(first, "conditions", "grounds", "relative", "negations")
