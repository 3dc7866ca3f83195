"""Which verb of a statement belongs to a subject."""

from __future__ import annotations

from assistant.dialogue.reading.around import phrase_around
from assistant.dialogue.reading.directory import VAGUE
from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.verbs import Verb, is_clitic, is_oblique, is_progressive, main_clause, verb_at

FRONTED = 9
"""Before its verb a statement may have one long phrase (`um die Begleitung zur Verhandlung in der Stadt kümmert sich ...`)."""

PLACE = 4
"""Tokens within which the place where somebody works is named."""


def verb_of(scene: Scene, subject: Mention) -> Verb | None:
    """Return the verb of a subject: after it past small words, before it where the language inverts, or at the end."""
    if (around := phrase_around(scene, subject, "modals")) is not None and _opens(scene, around[0]):
        return Verb("modals", *around)
    i, steps = _past_aside(scene, subject.end), 0
    if scene.word(i) in scene.lex.table.undertakes and _is_to_do(scene, i + 1):
        return Verb("modals", i, i + 1)
    if is_progressive(scene, i) and scene.starting(i, "contracted") and subject.end > subject.start:
        return Verb("tasks", i, i + 1)  # `Moreau's keeping a bed free`
    speaks = scene.lex.table.own and subject.pronoun and scene.starting(subject.start, "speaker")
    while i < scene.end and steps < 12 and not _opens_clause(scene, i):
        if speaks and scene.word(i) in scene.lex.table.own:
            return Verb("tasks", i, i + 1)
        verb = verb_at(scene, i)
        if verb is not None:
            return verb
        steps += 1
        beside = scene.starting(i, "beside", "requests")  # `Moreau, at the request of the police, calls`
        companion = next((m for m in scene.mentions if beside is not None and m.start == beside.end), None)
        adverb = scene.starting(i, "adverbs", "articles") if scene.word(i) not in scene.lex.table.articles else None
        if companion is not None:
            i = companion.end
        elif i in scene.in_date or scene.starting(i, "negations") or is_clitic(scene, i):
            i += 1
        elif adverb is not None:
            i = adverb.end
        else:
            break
    table = scene.lex.table
    if (table.inverts or table.postposes) and subject.start > scene.body:
        for cls in ("reports", "modals") if table.wish else ("reports",):
            led = scene.ending(subject.start, cls)  # `als stabilisierend bewertet Moreau`, `θα τα έχει έτοιμα ο Moreau`
            if led is not None and led.end - led.start > 2 and _opens(scene, led.start):
                return Verb(cls, led.start, led.end)
        for back in (subject.start - 1, subject.start - 2, subject.start - 3):
            if scene.starting(back, "that") and scene.word(back) != ":":
                break  # a clause of its own begins (`... erzählt, dass er`)
            if table.postposes and scene.word(back) in ("-", "–", "—", "(") and not _is_written_on(scene, back):
                break  # whoever is named apart is no subject (`dejó de ir a la consulta - Moreau`)
            verb = verb_at(scene, back)
            if verb is not None and verb.cls != "modals" and _is_led_infinitive(scene, verb):
                break  # whoever follows is its object (`ska kontakta polisen`)
            if verb is None or (subject.ids and table.wish and scene.word(back).endswith(table.our_verbs)):
                continue  # `определяме Moreau`: what we do
            parted = verb.cls in ("modals", "asks") and verb.end > subject.end  # `ser Moreau till att`
            if (verb.end <= subject.start or parted) and verb.cls != "gone" and _opens(scene, verb.start):
                return verb
    if (far := _far_verb(scene, subject) if table.far_verbs else _before_last(scene, subject)) is not None:
        return far
    speaks_after = subject.pronoun and scene.starting(subject.start, "speaker") and scene.word(subject.start - 1) in table.own
    if table.drops and speaks_after and _opens(scene, subject.start - 1):
        return Verb("tasks", subject.start - 1, subject.start)  # `contatto io l'avvocato`
    objected = scene.word(subject.end) in table.articles and subject.end not in scene.in_date and not subject.pronoun
    if table.drops and not table.postposes and (objected or scene.word(subject.start - 2) in table.clitics):
        # Its object named before it, a verb has its subject after it (`lo chiama Moreau`).
        verb = verb_at(scene, subject.start - 1)
        if verb is not None and verb.cls == "tasks" and verb.end == subject.start and _opens(scene, verb.start):
            return verb
    if table.inverts and not (table.undertakes or table.far_verbs) and (last := _closing(scene, subject)) is not None:
        return last
    if table.inverts and not table.undertakes:
        later = range(subject.end, scene.end)
        close = [i for i in later if scene.word(i) in table.infinitives and i not in scene.in_date and not scene.is_noun(i)]
        close += [i for i in later if i >= scene.end - 3 and scene.word(i) in table.tasks and i not in scene.in_date]
        if close and not any(
            v.cls in ("reports", "states", "past", "gone") for i in later if (v := verb_at(scene, i)) and i not in close
        ):
            return Verb("tasks", close[-1], close[-1] + 1)
    return None


def _is_written_on(scene: Scene, i: int) -> bool:
    """Say whether a hyphen writes a pronoun onto its verb (`leva-o o Moreau`)."""
    return i > scene.body and scene.tokens[i - 1].end == scene.tokens[i].start


def _past_aside(scene: Scene, i: int) -> int:
    """Return where a relative clause between commas that begins at a token ends (`Moreau, who knows him, says`)."""
    if scene.word(i) != "," or scene.starting(i + 1, "relative") is None:
        return i
    commas = (j for j in range(i + 2, scene.end) if scene.word(j) == "," and j not in scene.in_date)
    close = next((j for j in commas if not scene.starting(j + 1, "that", "relative", "conditions")), None)
    return i if close is None else close + 1


def _opens_clause(scene: Scene, i: int) -> bool:
    """Say whether what somebody is to find out follows him (`да види Moreau има ли място`), where verbs come first."""
    return bool(scene.lex.table.wish) and scene.tokens[i].shape == "word" and scene.starting(i, "that") is not None


def _after_place(scene: Scene, subject: Mention) -> Verb | None:
    """Return the verb behind where somebody who is not named works (`la collègue du foyer enverra les horaires`)."""
    table = scene.lex.table
    first = subject.end + 1
    if subject.way != VAGUE or subject.pronoun or not table.head_first or scene.word(subject.end) not in table.origins:
        return None
    end = next((i for i in range(first + 1, min(first + PLACE, scene.end)) if scene.tokens[i].shape == "mark"), first + PLACE)
    verbs = (verb_at(scene, i) for i in range(first + 1, min(end, scene.end)) if not scene.starting(i, "articles"))
    return next((v for v in verbs if v is not None and v.cls in ("tasks", "modals", "asked")), None)


def _is_to_do(scene: Scene, i: int) -> bool:
    return scene.word(i) in scene.lex.table.tasks or scene.word(i) in scene.lex.table.imperatives


def _far_verb(scene: Scene, subject: Mention) -> Verb | None:
    """Return the first verb after a subject in its own clause, where none of another subject stands between."""
    for i in range(_past_aside(scene, subject.end), scene.end):
        if scene.starting(i, "that", "relative") or any(
            m.start == i and not is_oblique(scene, m) and not m.objective for m in scene.mentions
        ):
            return None
        verb = verb_at(scene, i)
        if verb is not None:
            return verb
    return None


def _before_last(scene: Scene, subject: Mention) -> Verb | None:
    """Return what leads in a verb whose subject closes the statement (`с фирмата за тока ще говори Moreau`)."""
    table = scene.lex.table
    if (behind := _after_place(scene, subject)) is not None:
        return behind
    if subject.pronoun or subject.possessive or not (subject.ids and table.postposes):
        return None
    sure = bool(table.wish) and scene.word(subject.start) in table.nominative  # `θα το ξαναδεί η Moreau με την εισαγγελία`
    if not sure and any(i not in scene.in_date and scene.tokens[i].shape != "mark" for i in range(subject.end, scene.end)):
        return None
    led = next((h for h in scene.hits("dropping") if scene.body <= h.start and h.end < subject.start), None)
    commas = (i + 1 for i in range(scene.body, led.start) if scene.word(i) == ",") if led is not None and table.wish else ()
    begin = max(commas, default=scene.body)
    others = [m for m in scene.mentions if begin <= m.start < subject.start and not is_oblique(scene, m)]
    if led is None or others:
        return None
    bars = (h for cls in ("that", "relative", "conditions", "negations", "surmises") for h in scene.hits(cls))
    if any(not table.wish or begin <= h.start < subject.start for h in bars):
        return None
    verb = next((i for i in range(led.end, subject.start) if scene.word(i) in table.tasks), None)
    if verb is None or any(not scene.starting(i, "clitics", "adverbs") for i in range(led.end, verb)):
        return None
    between = [i for i in range(verb + 1, subject.start) if i not in scene.in_date]
    near = not between or scene.word(subject.start) in table.nominative
    return Verb("modals", led.start, led.end) if near else None


def _closing(scene: Scene, subject: Mention) -> Verb | None:
    """Return the first verb of a clause that opens before its subject (`dat hij morgen langsgaat`), where it is a task."""
    if not subject.pronoun or scene.ending(subject.start, "that") is None:
        return None
    for i in range(subject.end, scene.end):
        if scene.tokens[i].shape == "mark" or (i not in scene.in_date and scene.starting(i, "that", "relative", "conditions")):
            return None
        verb = verb_at(scene, i) if i not in scene.in_date and not scene.is_noun(i) else None
        if verb is not None:
            return verb if verb.cls in ("tasks", "modals") else None
    return None


def _is_led_infinitive(scene: Scene, verb: Verb) -> bool:
    """Say whether a verb is an infinitive that another leads in or a decision takes (`se acuerda mantener la libertad`)."""
    if scene.lex.table.undertakes and scene.starting(verb.start, "infinitive_marks"):
        return True
    return bool(scene.ending(verb.start, "decisions") and scene.starting(verb.start, "infinitive_marks"))


def _opens(scene: Scene, i: int) -> bool:
    """Say whether a verb stands at its statement's beginning, or after one date, adverb or phrase."""
    begin = scene.body
    if (
        (scene.lex.table.inverts or scene.lex.table.wish)
        and scene.starting(begin, "conditions")
        and (main := main_clause(scene)) is not None
        and main <= i
    ):
        begin = main + (scene.word(main) == ",")  # `wenn ..., ruft ihn Moreau an`
    free = [j for j in range(begin, i) if j not in scene.in_date and scene.tokens[j].shape != "mark"]
    most = FRONTED if scene.lex.table.capital_nouns and scene.starting(begin, "prepositions", "articles") else 5
    return len(free) <= most and not any(m.start < i and m.start >= begin and not is_oblique(scene, m) for m in scene.mentions)
