"""Verbs in a statement: which one belongs to a subject, and what its class says of doing, telling or being."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.dialogue.reading.around import phrase_around
from assistant.dialogue.reading.dates import Span
from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.participles import is_past_by_shape, is_perfective
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.tokens import Hit

VERBS = ("asked", "unable", "modals", "receives", "asks", "reports", "states", "past", "tasks", "present", "gone")
"""Classes of a verb after its subject; of equally long ones the first counts."""


FRONTED = 9
"""Before its verb a statement may have one long phrase (`um die Begleitung zur Verhandlung in der Stadt kümmert sich ...`)."""


@dataclass(frozen=True)
class Verb:
    """A verb found beside its subject."""

    cls: str
    start: int
    end: int


def verb_at(scene: Scene, i: int) -> Verb | None:
    """Return the verb that begins at token `i`, by the longest phrase and then the order of `VERBS`."""
    if not scene.body <= i < scene.end or i in scene.quoted or i in scene.in_date or scene.is_noun(i):
        return None
    if scene.is_naming(i):
        return None
    parted = next((cls for cls in scene.apart(i) if cls in VERBS), None)
    if parted is not None:
        return Verb(parted, i, i + 1)
    best: tuple[int, int] | None = None
    for hit in scene.starts.get(i, ()):
        if hit.cls in VERBS:
            rank = (hit.end, -VERBS.index(hit.cls))
            best = max(best, rank) if best else rank
    word = scene.word(i)
    table = scene.lex.table
    if best is None or best[0] == i + 1:
        if word in table.passive_forms and (best is None or VERBS[-best[1]] not in ("asked", "modals", "receives")):
            return Verb("states", i, i + 1)
        if is_perfective(scene, i):
            return Verb("gone", i, i + 1) if best is None and (i == scene.body or _follows_name(scene, i)) else None
        if best is None and is_over(scene, i):
            return Verb("gone", i, i + 1)
        if (
            word in table.perfective
            and _is_led(scene, i)
            and (best is None or VERBS[-best[1]] in ("past", "states", "reports"))
        ):
            return Verb("tasks", i, i + 1)
        if word in table.tasks and (
            best is None or (VERBS[-best[1]] in ("reports", "states", "past") and word not in table.past)
        ):
            # `reports` and `visits` are tasks unless what follows shows that something is told.
            cls = VERBS[-best[1]] if best and VERBS[-best[1]] == "reports" else "tasks"
            return Verb(cls, i, i + 1)
        if best is None:
            return _by_ending(scene, i, word)
    return Verb(VERBS[-best[1]], i, best[0]) if best else None


def is_over(scene: Scene, i: int) -> bool:
    """Say whether a verb by its form tells what happened, for no modal stands before it (`осигури`)."""
    return scene.word(i) in scene.lex.table.perfective and not _is_led(scene, i)


def _is_led(scene: Scene, i: int) -> bool:
    """Say whether a modal stands before a verb, small words aside, or a name by which somebody is told to do it by a date."""
    if scene.word(i - 1) == "," and has_deadline(scene) and any(m.end == i - 1 for m in scene.mentions):
        return True
    while i > scene.body and not scene.ending(i, "modals", "infinitive_marks"):
        named = next((m.start for m in scene.mentions if m.end == i), None)  # `let Moreau check`
        if named is None and not scene.starting(i - 1, "clitics", "adverbs", "negations") and i - 1 not in scene.in_date:
            return False
        i = i - 1 if named is None else named
    return scene.ending(i, "modals", "infinitive_marks") is not None


def _by_ending(scene: Scene, i: int, word: str) -> Verb | None:
    table, token = scene.lex.table, scene.tokens[i]
    if (
        token.shape != "word"
        or len(word) < 4
        or word in scene.lex.function_words
        or scene.starting(i, "prepositions", "that", "questions")
    ):
        return None
    if (
        word in table.pasts
        or is_past_by_shape(scene, i)
        or (word.endswith(table.past_endings) and word not in table.tasks and not (table.pasts and not _follows_name(scene, i)))
    ):
        return Verb("gone", i, i + 1)
    if word.endswith(table.present_endings) and not token.capital:
        return Verb("present", i, i + 1)
    return None


def _follows_name(scene: Scene, i: int) -> bool:
    return any(m.end == i for m in scene.mentions)


def verb_of(scene: Scene, subject: Mention) -> Verb | None:
    """Return the verb of a subject: after it past small words, before it where the language inverts, or at the end."""
    if (around := phrase_around(scene, subject, "modals")) is not None and _opens(scene, around[0]):
        return Verb("modals", *around)
    i, steps = subject.end, 0
    if scene.word(i) in scene.lex.table.undertakes and _is_to_do(scene, i + 1):
        return Verb("modals", i, i + 1)
    if is_progressive(scene, i) and scene.starting(i, "contracted") and subject.end > subject.start:
        return Verb("tasks", i, i + 1)  # `Moreau's keeping a bed free`
    speaks = scene.lex.table.own and subject.pronoun and scene.starting(subject.start, "speaker")
    while i < scene.end and steps < 12:
        if speaks and scene.word(i) in scene.lex.table.own:
            return Verb("tasks", i, i + 1)
        verb = verb_at(scene, i)
        if verb is not None:
            return verb
        steps += 1
        beside = scene.starting(i, "beside")
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
        told = scene.ending(subject.start, "reports")
        if told is not None and told.end - told.start > 2 and _opens(scene, told.start):
            return Verb("reports", told.start, told.end)  # `als stabilisierend bewertet Moreau`
        for back in (subject.start - 1, subject.start - 2, subject.start - 3):
            if scene.starting(back, "that") and scene.word(back) != ":":
                break  # a clause of its own begins (`... erzählt, dass er`)
            if table.postposes and scene.word(back) in ("-", "–", "—", "("):
                break  # whoever is named apart is no subject (`dejó de ir a la consulta - Moreau`)
            verb = verb_at(scene, back)
            if verb is not None and _is_led_infinitive(scene, verb):
                break  # whoever follows is its object (`ska kontakta polisen`)
            if verb is None:
                continue
            parted = verb.cls == "modals" and verb.end > subject.end  # `ser Moreau till att`
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


def _is_to_do(scene: Scene, i: int) -> bool:
    return scene.word(i) in scene.lex.table.tasks or scene.word(i) in scene.lex.table.imperatives


def _far_verb(scene: Scene, subject: Mention) -> Verb | None:
    """Return the first verb after a subject in its own clause, where none of another subject stands between."""
    for i in range(subject.end, scene.end):
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
    if subject.pronoun or subject.possessive or not (subject.ids and table.postposes):
        return None
    if any(i not in scene.in_date and scene.tokens[i].shape != "mark" for i in range(subject.end, scene.end)):
        return None
    led = next((h for h in scene.hits("dropping") if scene.body <= h.start and h.end < subject.start), None)
    others = [m for m in scene.mentions if scene.body <= m.start < subject.start and not is_oblique(scene, m)]
    if led is None or others or scene.has("that", "relative", "conditions", "negations", "surmises"):
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


def is_progressive(scene: Scene, i: int) -> bool:
    """Say whether a token is a verb of the tasks in the form of what is under way (`keeping`, `taking`, `getting`)."""
    word, table = scene.word(i), scene.lex.table
    ends = next((e for e in table.progressives if word.endswith(e)), None)
    stem = word.removesuffix(ends) if ends else ""
    return bool(stem) and (stem in table.tasks or stem + "e" in table.tasks or stem[:-1] in table.tasks)


def is_clitic(scene: Scene, i: int) -> bool:
    """Say whether a token is a pronoun that a verb, or another such pronoun, follows (`se lo envía`)."""
    clitics = scene.lex.table.clitics
    following = i + 1
    while scene.word(following) in clitics and following < i + 3:
        following += 1
    return scene.word(i) in clitics and verb_at(scene, following) is not None


def _is_led_infinitive(scene: Scene, verb: Verb) -> bool:
    """Say whether a verb is an infinitive that another leads in or a decision takes (`se acuerda mantener la libertad`)."""
    if scene.lex.table.undertakes and scene.starting(verb.start, "infinitive_marks"):
        return True
    return bool(scene.ending(verb.start, "decisions") and scene.starting(verb.start, "infinitive_marks"))


def _opens(scene: Scene, i: int) -> bool:
    """Say whether a verb stands at its statement's beginning, or after one date, adverb or phrase."""
    begin = scene.body
    if (
        scene.lex.table.inverts
        and scene.starting(begin, "conditions")
        and (main := main_clause(scene)) is not None
        and main <= i
    ):
        begin = main + (scene.word(main) == ",")  # `wenn ..., ruft ihn Moreau an`
    free = [j for j in range(begin, i) if j not in scene.in_date and scene.tokens[j].shape != "mark"]
    most = FRONTED if scene.lex.table.capital_nouns and scene.starting(begin, "prepositions", "articles") else 5
    return len(free) <= most and not any(m.start < i and m.start >= begin and not is_oblique(scene, m) for m in scene.mentions)


def main_clause(scene: Scene) -> int | None:
    """Return where the clause that an opening condition leads in begins: its comma, or else its verb and subject.

    `om han uteblir ringer Moreau` has no comma, but a verb before the one that stands before its subject.
    """
    comma = next((i for i in range(scene.body, scene.end) if scene.word(i) == "," and i not in scene.in_date), None)
    if comma is not None or not scene.lex.table.inverts:
        return comma
    verbs = [v for i in range(scene.body + 1, scene.end) if (v := verb_at(scene, i)) is not None]
    subjects = {m.start for m in scene.mentions if not (m.objective or m.possessive)}
    return next((v.start for v in verbs[1:] if v.end in subjects and v.cls not in ("gone", "past")), None)


def is_oblique(scene: Scene, subject: Mention) -> bool:
    """Say whether somebody is named after a preposition and so is no subject."""
    if scene.word(subject.start) in scene.lex.table.objective and subject.end - subject.start > 1:
        return True
    if subject.case or scene.starting(subject.end, "postpositions", "credits", "doers"):
        return True
    if (cased := scene.starting(subject.start, "oblique")) is not None and cased.end <= subject.end:
        return True
    if subject.start <= scene.body:
        return False
    hit = scene.ending(subject.start, "prepositions", "negations", "according", "agents", "origins", "beside")
    if hit is not None and hit.cls == "according" and tells_itself(scene, hit):
        return False
    return hit is not None and hit.start >= scene.body and hit.start not in scene.in_date


def tells_itself(scene: Scene, hit: Hit) -> bool:
    """Say whether a verb that may credit whom it stands before has its subject before it (`Moreau says he will ...`)."""
    if scene.starting(hit.start, "reports") is None:
        return False
    return any(m.end == hit.start and not is_oblique(scene, m) for m in scene.mentions)


def has_deadline(scene: Scene) -> bool:
    """Say whether a statement holds a date that something leads in as a deadline."""
    return any(s.role in ("due", "until") and s.start >= scene.body for s in scene.spans)


def has_task(scene: Scene, start: int, stop: int | None = None) -> bool:
    """Say whether a verb of the tasks, its passive or its participle stands at or after a token, and before `stop`."""
    table = scene.lex.table
    words = (scene.word(i) for i in range(start, stop or scene.end) if i not in scene.in_date and not scene.is_noun(i))
    return any(word in forms for word in words for forms in (table.tasks, table.passive_forms, table.participle_forms))


def agent_of(scene: Scene, mentions: list[Mention]) -> Mention | None:
    """Return by whom something is done (`by Dijkstra`), or None."""
    led = (m for m in mentions if scene.ending(m.start, "agents") and not (m.possessive or scene.ending(m.start, "requests")))
    followed = (m for m in mentions if scene.starting(m.end, "doers"))
    return next(led, None) or next(followed, None)


def is_coming(scene: Scene, span: Span) -> bool:
    """Say whether a date is more likely one to come than one that was."""
    if span.past or span.role in ("seen", "effect"):
        return False
    if not span.neutral or span.ahead.value is None or span.back.value is None:
        return True
    today = scene.setting.today
    if span.back.value > today:
        return True  # its weekday tells it from the one that was (`Tuesday 10/11`)
    return span.operation != "rel0" and span.ahead.value - today <= today - span.back.value
