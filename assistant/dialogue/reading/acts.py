"""What a subject does by its verb: act, ask, tell, receive or be; the one who is to act told from the others."""

from __future__ import annotations

from dataclasses import replace

from assistant.dialogue.reading.being import being
from assistant.dialogue.reading.dates_beside import is_day_to_come
from assistant.dialogue.reading.directory import NAME, ROLE
from assistant.dialogue.reading.errands import names_errand
from assistant.dialogue.reading.manner import asked_by_us, confirms, is_of_outsider, is_of_us, is_past, is_personal, is_when
from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.negating import is_negated
from assistant.dialogue.reading.own_tasks import own_task, promises
from assistant.dialogue.reading.participles import closes_with_participle, is_passive
from assistant.dialogue.reading.plain_acts import plain_act
from assistant.dialogue.reading.requesting import asked_for, asks_thing, request
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.subject_verbs import verb_of
from assistant.dialogue.reading.task import Doing, speaker
from assistant.dialogue.reading.verb_pairs import is_apart, judges, meets, obtains, tells_of, tells_then
from assistant.dialogue.reading.verbs import Verb, agent_of, has_deadline, has_task, is_coming, is_oblique, is_over, verb_at


def by_verb(scene: Scene, subject: Mention, others: list[Mention]) -> Doing | None:
    """Return what a subject's verb says is done, or None where it has none."""
    verb = verb_of(scene, subject)
    if is_of_us(scene, subject) and scene.starting(subject.end, "resolves") and not has_deadline(scene):
        return Doing(negated=True, who=subject)
    if verb is None:
        return None
    colon = scene.lex.table.head_first and scene.word(verb.end) == ":" and not subject.pronoun  # `la police nous alerte : ...`
    if (colon and verb.cls in ("tasks", "reports")) or confirms(scene, subject, verb):
        return Doing(told=speaker(subject), closed=True)
    negated = is_negated(scene, verb, subject.end)
    if verb.cls == "states" and is_apart(scene, verb):
        verb = replace(verb, cls="receives")
    after = [m for m in others if m.start >= (verb.start if verb.cls == "asks" else verb.end)]
    if verb.cls in ("asks", "reports") and request(scene) is not None and not (negated or is_past(scene, verb)):
        return Doing(acts=True, who=subject)  # `at the request of the police, the prison reports every call`
    match verb.cls:
        case "asked":
            marked = any(
                scene.starting(i, "infinitive_marks")
                for i in range(verb.end - 1, scene.end)
                if scene.word(i) not in scene.lex.table.purposes
            )
            return Doing(acts=True, who=subject) if marked or names_errand(scene, verb.end) else Doing()
        case "unable":
            return Doing(told=speaker(subject))
        case "modals":
            return _modal(scene, subject, verb, after, negated=negated)
        case "asks" if negated and is_of_us(scene, subject):
            return Doing(negated=True, who=subject)
        case "asks":
            return _asking(scene, subject, verb, after, will=False)
        case "receives":
            return _receiving(scene, subject, verb, after)
        case "reports":
            return _telling(scene, subject, verb, after)
        case "states" | "past":
            return being(scene, subject, verb, after)
        case "gone":
            return Doing(told=speaker(subject))
        case _:
            if scene.word(verb.start - 1) in scene.lex.table.reflexive and is_passive(scene, verb.start - 1):
                return Doing(acts=True, who=agent_of(scene, others)) if scene.ending(verb.start - 1, "modals") else None
            if negated and not (verb.cls == "present" and subject.start == subject.end):
                return Doing(negated=True, who=subject)
            return plain_act(scene, subject, verb)


def _modal(scene: Scene, subject: Mention, verb: Verb, after: list[Mention], *, negated: bool) -> Doing | None:
    ability = scene.starting(verb.start, "abilities")
    if scene.starting(verb.start, "receives") and verb.end == verb.start + 1 and not (negated or has_task(scene, verb.end)):
        giver = next((m for m in after if m.ids and scene.ending(m.start, "origins")), None)
        if giver is not None and has_deadline(scene):
            return Doing(acts=True, who=giver, named=True)  # `behöver utlåtandet från Moreau senast fredag`
    able = ability is not None and ability.end >= verb.end  # `queda en llamar` is no mere `queda`
    if negated:
        return Doing(told=speaker(subject)) if able else Doing(negated=True, who=subject)
    wanted = next((m for m in after[:2] if m.ids and scene.ending(m.start, "origins")), None)
    if wanted is not None and scene.lex.table.head_first and has_deadline(scene) and not has_task(scene, verb.end):
        return Doing(acts=True, who=wanted, named=True)  # `veut un rapport du SPIP pour vendredi`
    clause = range(verb.start + 1, scene.end)  # the verb's phrase may end in the word that opens it (`undersøger om`)
    acts = scene.word(verb.end) in scene.lex.table.tasks  # `is to prepare a plan, to be completed by Friday`
    ends = (i for i in clause if scene.starting(i, "that", "relative", "conditions") or (acts and scene.word(i) == ","))
    stop = next(ends, scene.end)
    tail = [scene.word(i) for i in range(verb.start, stop)]
    if is_passive(scene, verb.end - 1) or any(is_passive(scene, i) for i in range(verb.end - 1, stop)):
        agent = agent_of(scene, after)
        if scene.lex.table.progressives and any(w.endswith(scene.lex.table.progressives) for w in tail[:5]):
            return Doing(acts=True, who=subject)
        if agent is None and subject.start == subject.end and not subject.pronoun:
            agent = subject  # `Moreau: must be checked by Friday`
        return Doing(acts=True, who=agent) if agent is not None or not subject.pronoun else Doing()
    if is_of_us(scene, subject) and obtains(scene, verb):
        return Doing(acts=True)
    if is_of_us(scene, subject) and after and (asked := asked_by_us(scene, verb, after)) is not None:
        return asked
    if scene.word(verb.start) in scene.lex.table.becoming and closes_with_participle(scene, verb.end):
        agent = agent_of(scene, after)
        return Doing(acts=True, who=agent) if has_deadline(scene) or agent is not None else Doing()
    near = next((i for i in range(verb.end, scene.end) if scene.starting(i, "both", "turns")), scene.end)
    getting = verb.end - verb.start > 1 and scene.starting(verb.end - 1, "receives")  # `will be getting the file from Moreau`
    first = verb.end - 1 if getting else verb.end
    inner = next((v for i in range(first, min(verb.end + 3, near)) if (v := verb_at(scene, i)) is not None), None)
    others = inner is not None and any(
        (m.pronoun or inner.cls == "receives")  # `ser till att polisen får numret`
        and not (m.objective or m.possessive)
        and m.end == inner.start
        and scene.starting(m.start - 1, "that")
        for m in after
    )
    if inner is not None and inner.cls == "receives" and scene.starting(verb.end - 1, "that") and inner.start > verb.end:
        others = others or not all(scene.starting(i, "adverbs", "clitics") for i in range(verb.end, inner.start))
    if others:
        inner = None  # `sees to it that he gets his medicine`: what somebody else does
    if inner is not None and inner.cls == "asks" and inner.start >= verb.end:
        asked = _asking(scene, subject, inner, [m for m in after if m.start >= inner.end], will=True)
        if asked is not None:
            return asked
    if inner is not None and inner.cls == "receives":
        return _receiving(scene, subject, inner, after)
    given = any(scene.word(i) in scene.lex.table.objects for i in range(verb.end, stop))
    if subject.pronoun and scene.lex.table.postposes and given and has_task(scene, verb.end):
        return Doing(acts=True, who=subject)  # `ela vai arranjar-lhe quarto`
    if able and not has_deadline(scene) and scene.prefix_kind != "action":
        ahead = [s for s in scene.spans if not subject.pronoun or (is_coming(scene, s) and not s.neutral)]
        promised = ahead and has_task(scene, verb.end)
        meant = not scene.lex.table.drops and subject.way == NAME and has_task(scene, verb.end)
        return Doing(acts=True, who=subject) if promised or meant else Doing(told=speaker(subject))
    if subject.pronoun and not has_task(scene, verb.end):
        dated = any(not s.past and s.role not in ("seen", "effect") for s in scene.spans)
        whole = verb.end - verb.start > 1 and has_task(scene, verb.start, verb.end)  # `tager kontakt til`, `se charge du`
        return Doing(acts=True, who=subject) if (dated and has_task(scene, verb.start)) or whole else Doing()
    return Doing(acts=True, who=subject)


def _asking(scene: Scene, subject: Mention, verb: Verb, after: list[Mention], *, will: bool) -> Doing | None:
    """Tell the one who is asked from the one who asks."""
    table = scene.lex.table
    for other in after[:2]:
        led = other.start == verb.end or scene.starting(other.start - 1, "addressees") is not None
        led = led or scene.word(other.start) in table.objective or other.case in (*table.whom, *table.whose)
        able = scene.starting(other.end, "abilities", "modals") if scene.starting(other.start - 1, "that") else None
        if able is not None and not (will or other.pronoun or other.possessive) and has_task(scene, able.end):
            return Doing(acts=True, who=other, told=speaker(subject))  # `asks if Moreau can send it`
        if other.possessive or (is_oblique(scene, other) and not led):
            continue
        marks = (
            range(other.end, min(scene.end, other.end + 3))
            if not (table.inverts or table.postposes)
            else range(other.end, scene.end)
        )
        before = range(verb.end, other.start)
        clause = any(scene.starting(i, "that") for i in before)
        marked = (i for i in marks if scene.word(i) not in table.purposes and not scene.starting(i - 1, "articles"))
        marked = (i for i in marked if i not in scene.in_date)
        asked = not clause and any(scene.starting(i, "infinitive_marks") for i in marked)
        wish = table.wish or table.that[0]
        last = scene.starting(verb.end - 1, "that") if verb.end - verb.start > 1 else None  # `would like it if`
        wished = any(scene.word(i) == wish for i in before) or scene.word(verb.end - 1) == wish or last is not None
        if asked or (wished and not scene.starting(verb.start, "reports")):
            if not will:
                return Doing(acts=True, who=other, named=True)
            if not (other.ids or other.group):
                return Doing(acts=True, who=subject)  # `vai pedir ao tribunal que ...`
            union = (*subject.ids, *(i for i in other.ids if i not in subject.ids))
            return Doing(acts=True, who=other, between=union)
    giver = asked_for(scene, verb, after)
    if giver is not None and not will:
        outside = giver.way == ROLE and not (giver.ids or giver.group)  # `demande au juge un délai pour lundi`
        own = outside and bool(subject.ids)
        return Doing(acts=True, who=subject if own else giver, named=not own)
    source = next((m for m in after[:2] if m.ids and scene.ending(m.start, "origins")), None)
    if source is not None and has_deadline(scene) and not scene.has("that", "infinitive_marks"):
        return Doing(acts=True, who=source, named=True)  # `asks for a report from probation by Friday`
    if scene.starting(verb.start, "reports"):
        return _telling(scene, subject, verb, after)
    over = is_over(scene, verb.start) and not has_deadline(scene)
    if over or is_past(scene, verb):
        return Doing(told=speaker(subject))
    thing = asks_thing(scene, verb, after) if not will else None
    if thing is not None:
        return Doing(acts=True, who=thing, named=True)
    if is_of_outsider(scene, verb) and not subject.pronoun:
        return Doing(acts=True)
    if subject.pronoun and not has_task(scene, verb.start):
        return Doing()
    if scene.starting(verb.end, "that") and not has_deadline(scene):
        return Doing(told=speaker(subject))
    if scene.starting(verb.start, "states", "receives") and not has_deadline(scene):
        return Doing(told=speaker(subject))
    return Doing(acts=True, who=subject)


def _receiving(scene: Scene, subject: Mention, verb: Verb, after: list[Mention]) -> Doing | None:
    """`X receives it from Y` is Y's to do, unless X has received it (`получи`)."""
    if is_over(scene, verb.start) and not has_deadline(scene):
        return Doing(told=speaker(subject))
    if meets(scene, verb, after):
        return Doing(acts=True, who=subject)
    whence = scene.lex.table.whence
    person = scene.word(verb.end - 1) in scene.lex.table.meets and scene.starting(verb.end, "person", "kin") is not None
    met = scene.lex.table.head_first and (person or scene.word(verb.start - 1) in scene.lex.table.clitics)
    today = scene.setting.today
    ahead = any(not s.past and s.ahead.value is not None and s.ahead.value > today for s in scene.spans)
    if met and ahead and not scene.has("that", "origins", "past"):
        return Doing(acts=True, who=subject)  # `le reçoit jeudi`
    others = [m for m in scene.mentions if m.case in whence and m.start >= scene.body] if whence else []
    if not others and scene.lex.table.inverts and is_of_us(scene, subject):
        others = [m for m in scene.mentions if m.end <= verb.start and m.ids and scene.ending(m.start, "origins")]
    giver = next((m for m in after if scene.ending(m.start, "origins", "agents")), others[0] if others else None)
    when = next((h.start for h in scene.hits("conditions") if giver is not None and h.start >= giver.end), scene.end)
    clause = any(h.start < when for h in scene.hits("that"))  # `krijgt van Moreau het plan zodra dat klaar is`
    if (giver is not None and not clause) or (giver is not None and has_deadline(scene)):
        return Doing(acts=True, who=giver, named=True)
    if obtains(scene, verb) and (not subject.pronoun or is_of_us(scene, subject)):
        return Doing(acts=True, who=None if subject.pronoun else subject)
    if scene.starting(verb.start, "asks"):
        asked = _asking(scene, subject, verb, after, will=False)
        if asked is not None and asked.who is not subject:
            return asked
    if scene.starting(verb.start, "reports"):
        return _telling(scene, subject, verb, after)
    if has_deadline(scene):
        return Doing(acts=True, who=None)
    return Doing(told=speaker(subject))


def _telling(scene: Scene, subject: Mention, verb: Verb, after: list[Mention]) -> Doing | None:
    """Tell what is reported from what is to be done: `Moreau reports that Dijkstra arranges housing`."""
    begin = verb.end - (verb.end - verb.start > 1)  # the word may be part of the verb's phrase (`informs that`)
    reach = range(begin, min(scene.end, verb.end + 8))
    joined = {i for h in scene.hits("conditions", "soon", "grounds") for i in range(h.start + 1, h.end)}  # `dès que`
    opens = (i for i in reach if i not in joined and scene.starting(i, "that") and not is_when(scene, i))
    said = next(opens, None)
    told = subject if not subject.nobody else None
    if said is None and subject.pronoun and is_personal(scene, subject, verb) and not is_of_us(scene, subject):
        return Doing(closed=True)  # `he sees his daughter`
    inside = [m for m in after if (said is None or m.start > said) and not m.possessive and not is_oblique(scene, m)]
    near = inside[0].start if said is None and inside and inside[0].start <= verb.end + 1 else said
    until = verb.end if near is None else max(near, verb.end)  # `is worried that he will start drinking`
    thought = any(scene.starting(i, "judging") for i in range(verb.start, until))
    thought = thought or scene.starting(verb.start, "surmises", "weighing") is not None
    own = own_task(scene, subject, near, after) if near is not None and not thought else None
    if own is not None:
        return own
    for index, other in enumerate(inside[:3]):
        if said is None and other.start > verb.end + 1:
            break
        found = by_verb(scene, other, inside[index + 1 :])
        if found is not None and found.acts:
            if other.pronoun and not subject.pronoun:
                future = has_deadline(scene) or any(is_coming(scene, s) for s in scene.spans if not s.neutral)
                return replace(found, told=told, between=subject.ids) if future else Doing(told=told, closed=True)
            return replace(found, told=told) if not other.pronoun else Doing(told=told, closed=True)
    if tells_then(scene, verb) and not is_past(scene, verb):
        return Doing(acts=True, who=subject)
    if said is not None and not inside and promises(scene, said):
        return Doing(acts=True, who=subject, clause=said)
    coming = any(is_coming(scene, s) or is_day_to_come(scene, verb, s) for s in scene.spans) and not scene.has("past")
    task = scene.word(verb.start) in scene.lex.table.tasks or scene.word(verb.end - 1) in scene.lex.table.tasks
    promised = said is not None and any(s.start < said and s.role in ("due", "until") for s in scene.spans)
    told_to = after[0] if after and after[0].start in (verb.end, subject.end) and not after[0].pronoun else None
    if said is None and told_to is not None and scene.starting(verb.start, "tells_whom"):
        return Doing(acts=True, who=subject)
    if task and promised:  # `tells the desk by Friday whom to expect`
        return Doing(acts=True, who=subject)
    notified = scene.starting(verb.start, "notifies") and not (tells_of(scene, verb) or any(s.past for s in scene.spans))
    if said is None and task and (has_deadline(scene) or coming or notified) and not judges(scene, verb):
        return Doing(acts=True, who=subject)
    return Doing(told=told, closed=True)
