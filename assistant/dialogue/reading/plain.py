"""Whether words are plainly a task, or may as well tell how things are; in doubt it is asked, never kept as an action."""

from __future__ import annotations

from assistant.dialogue.reading.dates import is_just_past
from assistant.dialogue.reading.directory import NAME
from assistant.dialogue.reading.errands import has_errand, is_errand, opens_with_own
from assistant.dialogue.reading.participles import is_participle, is_perfective
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.subject_verbs import verb_of
from assistant.dialogue.reading.task import Doing
from assistant.dialogue.reading.verbs import Verb, has_deadline, is_coming, verb_at


def is_plain_task(scene: Scene, doing: Doing) -> bool:
    """Say whether what stands after somebody's prefix is a task and not what that one tells.

    It is one where it opens as a task and has a date, or names another who is to do it by a date. After a person's own
    name it needs no date.
    """
    mention = scene.prefix_mention
    who = doing.who
    if who is not None and not who.pronoun and who.end > who.start:
        return has_deadline(scene) or scene.has("soon")
    if has_errand(scene):
        return True
    if not opens_as_task(scene) and opens_with_own(scene):
        return has_date_ahead(scene)
    if not opens_as_task(scene):
        unsaid = _opens_unsaid(scene) and has_date_ahead(scene)
        several = mention is not None and bool(mention.group) and has_date_ahead(scene)  # two do not speak as one
        terse = has_deadline(scene) or several or (_has_infinitive(scene) and has_date_ahead(scene))
        return unsaid or (is_terse(scene) and terse)
    plain = _opens_with_will(scene) or _opens_with_infinitive(scene)
    return has_date_ahead(scene) or plain or (mention is not None and mention.way == NAME)


TOLD = ("states", "past", "gone", "reports", "asks", "modals", "receives", "unable", "present")
"""Classes of verbs by which a statement with one is no mere note."""


def is_terse(scene: Scene) -> bool:
    """Say whether a statement has no verb that tells anything, and judges nothing (`police: home visit, by Friday`)."""
    denied = any(scene.word(h.start - 1) != "," for h in scene.hits("negations"))  # `find a room, not in the north`
    if (
        (scene.has("events") and not has_deadline(scene))
        or denied
        or scene.has("risk", "protective", "judging", "perceived", "weighing")
    ):
        return False
    named = {i for m in scene.mentions for i in range(m.start, m.end)}
    named |= scene.in_date | scene.quoted
    words = [i for i in range(scene.body, scene.end) if i not in named and not scene.is_noun(i)]
    noun = scene.lex.table.capital_nouns and scene.tokens[scene.body].capital
    if any(_is_done(scene, i) and not _is_beside_noun(scene, i) for i in words if not (noun and i == scene.body)):
        return False  # `mother informed`
    found = (verb_at(scene, i) for i in words if not scene.starting(i, "courtesies"))  # `copy to Moreau please`
    return not any(v is not None and v.cls in TOLD and _is_verb(scene, v) for v in found)


def _is_done(scene: Scene, i: int) -> bool:
    """Say whether a token is a participle, told by its accent from a noun where the language has them (`copie`, `copié`)."""
    table = scene.lex.table
    marked = bool(table.participle_accents) and scene.word(i) in table.participle_forms
    return is_perfective(scene, i) if marked else is_participle(scene, i)


def _is_beside_noun(scene: Scene, i: int) -> bool:
    """Say whether what may be a participle is led by a preposition, or leads a noun (`социален доклад`, `с храна`)."""
    if not scene.lex.table.wish:
        return False
    led = scene.starting(i - 1, "prepositions") is not None
    after = i + 1 < scene.end and i + 1 not in scene.in_date and scene.tokens[i + 1].shape == "word"
    return led or (after and scene.word(i + 1) not in scene.lex.function_words)


def _is_verb(scene: Scene, verb: Verb) -> bool:
    """Say whether what may be a verb is one: not a noun that only ends so, nor `to` before one (`over to the hostel`)."""
    table = scene.lex.table
    small = verb.end == verb.start + 1 and scene.starting(verb.start, "articles") is not None  # `com a vítima`
    if scene.word(verb.start) in table.tasks or small:
        return False
    if table.inverts or verb.end - verb.start > 1:
        return True
    if verb.cls == "present":
        return any(m.end == verb.start for m in scene.mentions)
    if verb.cls == "modals" and scene.starting(verb.start, "prepositions"):
        return scene.word(verb.end) in table.tasks
    return True


def _has_infinitive(scene: Scene) -> bool:
    table = scene.lex.table
    return any(scene.word(i) in table.infinitives and not scene.is_noun(i) for i in range(scene.body, scene.end))


def _opens_unsaid(scene: Scene) -> bool:
    """Say whether a statement opens with a verb whose subject is the one who speaks (`fiscal: mañana presenta el recurso`)."""
    first = scene.body
    while first < scene.end and (first in scene.in_date or scene.starting(first, "clitics", "adverbs")):
        first += 1
    table = scene.lex.table
    return table.drops and scene.word(first) in table.tasks and not scene.starting(first, "personal", "reports", "past")


def has_date_ahead(scene: Scene) -> bool:
    """Say whether a statement holds a deadline, or a date that is still to come."""
    return has_deadline(scene) or any(
        s.ahead.candidates and not s.past and (s.role != "seen" or not s.neutral) and s.operation not in ("recurring", "rel0")
        for s in scene.spans
        if s.start >= scene.body and not is_just_past(s, scene.setting.today)
    )


def opens_as_task(scene: Scene) -> bool:
    """Say whether a statement opens with a command, `will` or `to`, or closes with an infinitive where the language does."""
    words = [i for i in range(scene.body, scene.end) if i not in scene.in_date and scene.tokens[i].shape != "mark"]
    if not words:
        return False
    table = scene.lex.table
    courtesy = scene.starting(words[0], "courtesies")
    first = next((i for i in words if courtesy is None or i >= courtesy.end), words[0])
    while scene.word(first) in table.clitics and scene.word(first + 1) in table.imperatives:
        first += 1
    noun = scene.starting(first + 1, "prepositions") and scene.word(first) in table.nouns
    if _opens_with_will(scene) or (scene.word(first) in table.imperatives and not noun):
        return True
    if is_errand(scene, first):
        return True
    if scene.starting(first, "infinitive_marks") and first + 1 < scene.end and not scene.starting(first, "articles"):
        return scene.word(first) != "for"
    told = any(v.cls in ("states", "past", "gone", "reports") for i in words[:-1] if (v := verb_at(scene, i)) is not None)
    return table.inverts and scene.word(words[-1]) in table.infinitives and not scene.is_noun(words[-1]) and not told


def _opens_with_infinitive(scene: Scene) -> bool:
    word, table = scene.word(scene.body), scene.lex.table
    return word in table.imperatives and word.endswith(table.infinitive_endings or ("\0",)) and word not in table.nouns


def _opens_with_will(scene: Scene) -> bool:
    return scene.starting(scene.body, "modals") is not None and scene.starting(scene.body, "abilities") is None


def _is_led_noun(scene: Scene, i: int) -> bool:
    """Say whether an article or a preposition before a word shows it to be a noun (`à la porte`, `avec l'aide de`)."""
    return scene.starting(i - 1, "articles", "prepositions") is not None


def table_wishes(scene: Scene) -> bool:
    """Say whether a statement opens as a wish (`que Moreau llame cada semana`)."""
    table = scene.lex.table
    return table.postposes and bool(table.that) and scene.word(scene.body) == (table.wish or table.that[0])


def _clause_after(scene: Scene, subject: int) -> int:
    """Return where a clause that a task is about begins (`checks whether he gets it`), the statement's end without one."""
    hits = scene.hits("that", "conditions")
    return min((h.start for h in hits if h.start > subject and scene.tokens[h.start].shape != "mark"), default=scene.end)


def tells_as_well(scene: Scene, doing: Doing) -> bool:
    """Say whether a verb in the present may tell what somebody does anyway (`visits him every week`)."""
    who = doing.who
    if who is None or doing.between or doing.drop is not None or who.start < scene.body or has_date_ahead(scene):
        return False
    if table_wishes(scene):
        return False
    if scene.has("modals", "asks", "agreed", "asked", "soon", "requests", "requested") or scene.prefix_kind:
        return False
    if any(scene.word(h.start) not in scene.lex.table.passive_forms for h in scene.hits("passives")):
        return False
    if any(scene.word(i) in scene.lex.table.futures for i in range(scene.body, scene.end)):
        return False
    verb = verb_of(scene, who)
    lasting = not doing.named and any(
        scene.word(i) in scene.lex.table.lasting and (verb is None or i <= verb.start or not _is_led_noun(scene, i))
        for i in range(scene.body, _clause_after(scene, who.end))
        if i not in scene.quoted
    )
    return lasting or any(s.operation == "recurring" for s in scene.spans) or scene.has("usual")


def goes_on(scene: Scene) -> bool:
    """Say whether it is told since when something is so (`le suit depuis 2024`); `from` somebody is no time."""
    table = scene.lex.table
    since = (h for h in scene.hits("seen") if scene.word(h.start) in table.onward)
    return any(h.start in scene.in_date or scene.word(h.start) not in table.origins for h in since)


def is_terse_task(scene: Scene) -> bool:
    """Say whether somebody's prefix opens a thing and a day to come (`Moreau: report for the prison, Friday`)."""
    coming = any(is_coming(scene, s) for s in scene.spans)
    been = any(s.past or s.role == "seen" for s in scene.spans)
    planned = scene.has("events") or any(scene.word(i) in scene.lex.table.plans for i in range(scene.body, scene.end))
    return coming and not (been or planned) and is_terse(scene) and has_date_ahead(scene)
