"""Notes without a subject before the verb: commands, passives, bare deadlines (`arrange housing by Friday`)."""

from __future__ import annotations

from itertools import pairwise

from assistant.dialogue.reading.directory import VAGUE
from assistant.dialogue.reading.errands import APART, ends_as_infinitive, has_errand, is_errand, opens_with_own
from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.participles import is_at_place, is_participle
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.task import Doing
from assistant.dialogue.reading.verbs import Verb, agent_of, has_deadline, has_task, is_coming, is_oblique, verb_at


def imperative(scene: Scene, subjects: list[Mention]) -> Doing | None:
    """Return a note that opens with what is to be done (`arrange housing by Friday`)."""
    words = [i for i in range(scene.body, scene.end) if i not in scene.in_date and scene.tokens[i].shape != "mark"]
    if len(words) > 1 and scene.prefix_mention is not None and opens_with_own(scene):
        return Doing(acts=True, who=subjects[0])  # `Moreau: mando el informe mañana`
    if len(words) < 2 or scene.prefix_mention is not None:
        return None
    if is_errand(scene, words[0]):
        beside = [
            m for m in subjects if m.start > words[0] and not is_oblique(scene, m) and not m.possessive and m.way != VAGUE
        ]
        return Doing(
            acts=True,
            who=agent_of(scene, subjects) or _aside(scene, subjects) or (_only(beside) if scene.lex.table.head_first else None),
        )
    courtesy = scene.starting(words[0], "courtesies")
    opens = next((i for i in words if courtesy is None or i >= courtesy.end), words[0])
    table = scene.lex.table
    while scene.word(opens) in table.clitics and scene.word(opens + 1) in table.imperatives:
        if table.postposes and scene.word(opens) in table.articles and not ends_as_infinitive(scene, opens + 1):
            return None  # `o teste de urina deu positivo`
        opens += 1
    known = scene.word(opens) in table.imperatives or (table.inverts and scene.word(opens) in table.infinitives)
    known = known or (scene.word(opens) in table.perfective and has_deadline(scene))
    if not known or any(m.start <= opens < m.end for m in subjects):
        return None
    noun = scene.starting(opens + 1, "prepositions") and not has_deadline(scene) and scene.word(opens) in scene.lex.table.nouns
    following = verb_at(scene, opens + 1)
    if scene.starting(opens, "judging", "risk", "protective"):
        return None
    if scene.word(opens) in table.judges and scene.has("judging", "risk", "protective") and not has_deadline(scene):
        return None  # `lo vediamo molto fragile`
    if noun or (following is not None and following.cls in ("states", "past", "gone", "modals")):
        return None
    first = opens + 1 + (scene.starting(opens + 1, "addressees") is not None)
    asked = next((m for m in subjects if m.start in (opens + 1, first)), None) if scene.starting(opens, "asks") else None
    if asked is not None and any(
        scene.starting(i, "infinitive_marks") for i in range(asked.end, min(scene.end, asked.end + 2))
    ):
        return Doing(acts=True, who=asked)
    told_to = verb_at(scene, asked.end) if asked is not None and not table.inverts else None
    if told_to is not None and told_to.cls == "tasks":
        return Doing(acts=True, who=asked)  # `let Moreau write to the court`
    if asked is not None and scene.starting(asked.end, "that"):
        return Doing(acts=True)  # `ask Moreau whether`: who asks is not said
    free = [
        m
        for m in subjects
        if not is_oblique(scene, m)
        and not m.possessive
        and m.way != VAGUE
        and (m.start > opens + 3 or scene.word(m.start - 1) in (",", "(", ":"))
    ]
    return Doing(
        acts=True,
        who=agent_of(scene, subjects) or (_only(free) if scene.word(free[0].start - 1) in APART else None)
        if free
        else agent_of(scene, subjects),
    )


def _aside(scene: Scene, subjects: list[Mention]) -> Mention | None:
    """Return the one who is named apart, behind a comma or in brackets."""
    return _only([m for m in subjects if scene.word(m.start - 1) in APART])


def without_subject(scene: Scene, subjects: list[Mention]) -> Doing:
    """Return what is to be done where no one stands before the verb: notes, commands, passives, bare deadlines."""
    table = scene.lex.table
    agent = agent_of(scene, subjects)
    free = [m for m in subjects if not is_oblique(scene, m) and not m.possessive]
    apart = _aside(scene, [m for m in free if m.start < m.end])  # `housing: application by 15 March, White`
    words = [
        i
        for i in range(scene.body, scene.end)
        if i not in scene.in_date and scene.tokens[i].shape != "mark" and i not in scene.quoted
    ]
    told_of = _told_of(scene, words)
    if scene.starting(scene.body, "person"):
        return Doing()
    happened = any(v.cls in ("past", "gone") for v in told_of)
    if agent is not None and agent.ids and _is_done_by(scene, words, agent):
        return Doing(acts=True, who=agent)
    if any(scene.starting(i, "unable") for i in words[:2]):
        return Doing()  # `se negó a hacer la analítica`
    said = ((h.start, h.end + (scene.word(h.end) in table.reflexive)) for h in scene.hits("passives"))
    own = {start for start, verb in said if scene.word(verb) in table.reflexives}  # `трябва да се явява`
    passives = [h for h in scene.hits("passives") if h.start not in own and not is_at_place(scene, h)]
    passives = [h for h in passives if not (table.drops and scene.ending(h.start, "negations"))]  # `δεν ανακοινώνεται`
    been = table.holding if table.passive_forms and table.drops else ()
    been = () if scene.has("modals") else been  # `θα έχει σταλεί`
    passives = [h for h in passives if h.start == scene.body or scene.word(h.start - 1) not in been]  # `έχει οριστεί για`
    if table.head_first and agent is None and not has_deadline(scene):
        passives = [h for h in passives if not _is_of_event(scene, h.start)]  # `le jugement sera rendu le 3 février`
    passives = [h for h in passives if not (table.drops and not has_deadline(scene) and _is_wished(scene, h.start))]
    sends = [m for m in subjects if scene.ending(m.start, "origins") and not m.possessive and not m.pronoun and m.ids]
    awaited = passives and has_deadline(scene) and not (happened or agent or has_task(scene, scene.body))
    if awaited and len(sends) == 1 and all(m.pronoun for m in free):
        return Doing(acts=True, who=sends[0], named=True)  # `there must be a report from Moreau by Friday`
    if not happened and passives and (not free or agent) and not (scene.has("risk", "protective") and not has_deadline(scene)):
        passive = passives[0]
        ahead = scene.word(passive.start) in table.passive_forms and any(is_coming(scene, s) for s in scene.spans)
        led = scene.ending(passive.start, "modals") is not None
        led = led or (agent is not None and bool(agent.ids) and scene.starting(passive.start, "modals") is not None)
        led = led or any(_is_passive_infinitive(scene, v) for i in words if i >= passive.end and (v := verb_at(scene, i)))
        if led or passive.end - passive.start > 1 or has_deadline(scene) or has_task(scene, passive.end) or ahead:
            return Doing(acts=True, who=agent)
    closing = [
        i
        for i in words[-3:]
        if scene.word(i) in table.infinitives and not scene.is_noun(i) and not scene.starting(i, "risk", "judging")
    ]
    wishes = table.drops and scene.has("abilities") and not has_deadline(scene)
    if closing and not told_of and not wishes:
        doers = [m for m in free if m.start - 1 not in closing]  # `decidimos mantener la libertad vigilada`
        return Doing(acts=True, who=agent or _only(doers) or apart)
    giver = _giver(scene, subjects) or _expected(scene, subjects)
    if giver is not None and (has_deadline(scene) or any(is_coming(scene, s) for s in scene.spans)):
        return Doing(acts=True, who=giver)
    named = scene.has("deadlines") and bool(scene.spans)
    if (
        not named
        and not free
        and agent is None
        and scene.has("judging")
        and all(s.operation == "in_vague" for s in scene.spans)
    ):
        return Doing()  # `a high probability of relapse before long`
    if not named and not free and agent is None and _is_awaited(scene, words):
        return Doing()
    if named or ((has_deadline(scene) or scene.has("soon")) and not told_of):
        return Doing(acts=True, who=agent or _only(free) or apart)
    if (
        free
        and scene.spans
        and not told_of
        and not any(s.past for s in scene.spans)
        and free[0].way != VAGUE
        and not scene.starting(scene.body, "according")
        and not _dates_event(scene)
        and (scene.prefix_mention is None or scene.prefix_mention.group)
    ):
        return Doing(acts=True, who=_only(free))
    named = scene.prefix_mention is not None and bool(words)
    errand = named and is_errand(scene, words[0]) and any(is_coming(scene, s) for s in scene.spans)
    if scene.prefix_kind == "action" or errand or (named and has_errand(scene)):
        return Doing(acts=True, who=agent or _only(free) or apart)
    return Doing()


def _dates_event(scene: Scene) -> bool:
    """Say whether a statement opens with what has a date of its own, and that date (`szabadulás napja máj. 12., utána ...`)."""
    first = scene.body + (scene.starting(scene.body, "articles") is not None)
    event = scene.starting(first, "events")
    return event is not None and event.end > first + 1 and any(s.start == event.end for s in scene.spans)


def note_before_clause(scene: Scene, subjects: list[Mention]) -> Doing | None:
    """Return a note that an infinitive closes before a clause of its own (`beim Arbeitgeber nachfragen, ob ...`)."""
    if not scene.lex.table.capital_nouns:
        return None
    words = [i for i in range(scene.body, scene.end) if i not in scene.in_date and scene.tokens[i].shape != "mark"]
    for before, i in pairwise(words):
        if i > before + 1 and scene.word(before + 1) == "," and scene.starting(i, "that", "infinitive_marks", "conditions"):
            verbs = [v for j in words if j < before and (v := verb_at(scene, j)) is not None]
            told = any(v.cls in ("states", "past", "gone", "reports", "modals") for v in verbs)
            free = [
                m for m in subjects if m.end <= before and not is_oblique(scene, m) and not m.possessive and not m.objective
            ]
            if told or free or scene.word(before) not in scene.lex.table.infinitives or scene.is_noun(before):
                return None
            return Doing(acts=True, who=agent_of(scene, [m for m in subjects if m.end <= before]))
    return None


def _is_done_by(scene: Scene, words: list[int], agent: Mention) -> bool:
    """Say whether a passive in the present has its doer behind it (`udfyldes af Moreau`)."""
    table = scene.lex.table
    passive = [
        i for i in words if scene.word(i) in table.passive_forms and not scene.starting(i, "past", "decisions", "events")
    ]
    if not table.passive_forms or any((s.past or s.role == "seen") and s.start > (passive or [0])[0] for s in scene.spans):
        return False
    if passive:
        return not scene.has("that")
    marks = [i for i in words if scene.word(i) in table.passive_marks and not scene.starting(i, "past") and i < agent.start]
    done = any(is_participle(scene, i) or scene.word(i) in table.pasts for i in words if marks and i > marks[0])
    return done and any(is_coming(scene, s) for s in scene.spans)


def _is_wished(scene: Scene, i: int) -> bool:
    """Say whether a word is what somebody wishes or tries to do (`θέλει να γίνει μάγειρας`)."""
    return any(h.start < i <= h.end for h in scene.hits("abilities"))


def _told_of(scene: Scene, words: list[int]) -> list[Verb]:
    """Return the verbs of being, telling and past in a statement; `must be sent` and a possessive at its head are none."""
    passive = [h for h in scene.hits("passives") if h.end - h.start > 1]
    inside = {i for h in passive for i in range(h.start, h.end + 2)}
    stop = passive[0].end + 2 if passive else scene.end
    head = words[0] if words and scene.lex.table.inverts and not scene.lex.table.capital_nouns else -1
    found = [v for i in words if i not in inside and i < stop and (v := verb_at(scene, i)) is not None]
    found = [v for v in found if v.start != head or v.cls == "past" or scene.lex.table.far_verbs]
    found = [v for v in found if not (v.cls in ("past", "gone") and _is_passive_infinitive(scene, v))]
    found = [v for v in found if not (v.cls == "gone" and scene.starting(v.start - 1, "articles"))]  # `the amended licence`
    return [v for v in found if v.cls in ("states", "past", "gone", "reports")]


def _is_passive_infinitive(scene: Scene, verb: Verb) -> bool:
    """Say whether a participle stands in an infinitive that a modal leads in (`moet door Moreau gedaan worden`)."""
    beside = (scene.word(verb.end), scene.word(verb.start - 1))
    led = any(scene.starting(i, "passives") for i in range(scene.body, verb.start))
    return led and any(w in scene.lex.table.passive_marks for w in beside)


def _giver(scene: Scene, subjects: list[Mention]) -> Mention | None:
    """Return from whom something comes to somebody else (`the file comes to Dijkstra from the prosecutor`)."""
    sends = [m for m in subjects if scene.ending(m.start, "origins") and not m.possessive]
    gets = [m for m in subjects if scene.ending(m.start, "prepositions") and m not in sends]
    return sends[0] if len(sends) == 1 and gets else None


def _expected(scene: Scene, subjects: list[Mention]) -> Mention | None:
    """Return from whom those at the table, or nobody named, get something (`the group receives from Moreau the file`)."""
    got = next(iter(scene.hits("receives")), None)
    ours = got is not None and scene.starting(got.end, "ourselves") is not None  # `von der Caritas erwarten wir eine Liste`
    return next(
        (m for m in subjects if got is not None and (ours or m.start >= got.end) and scene.ending(m.start, "origins")), None
    )


def _is_of_event(scene: Scene, i: int) -> bool:
    """Say whether an event that has a date of its own opens a statement and is the subject of the verb at a token."""
    first = scene.body + (scene.starting(scene.body, "articles") is not None)
    event = scene.starting(first, "events")
    return event is not None and event.end <= i <= event.end + 2


def _is_awaited(scene: Scene, words: list[int]) -> bool:
    """Say whether a noun that names nobody at the table gets or awaits something (`sa compagne attend un enfant pour juin`)."""
    table = scene.lex.table
    verb = next((h.start for h in scene.hits("receives")), -1)
    if table.inverts or table.far_verbs or verb not in words[1:4]:
        return False
    return not (has_task(scene, scene.body) and scene.word(verb) not in table.tasks) and not scene.has("passives", "modals")


def _only(free: list[Mention]) -> Mention | None:
    return free[0] if len(free) == 1 else None
