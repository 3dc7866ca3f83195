"""Who does it: the one who is to act, told apart from who asks, tells, receives or is talked about."""

from __future__ import annotations

from dataclasses import replace

from assistant.dialogue.reading.acts import by_verb
from assistant.dialogue.reading.around import phrase_around
from assistant.dialogue.reading.clefts import cleft
from assistant.dialogue.reading.dropped import dropped
from assistant.dialogue.reading.errands import APART
from assistant.dialogue.reading.free_clauses import free_clause_end, who_must
from assistant.dialogue.reading.inverted import inverted_condition
from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.notes import imperative, note_before_clause, without_subject
from assistant.dialogue.reading.own_tasks import from_their_side
from assistant.dialogue.reading.participles import is_participle
from assistant.dialogue.reading.requesting import request
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.strangers import stranger
from assistant.dialogue.reading.task import Doing
from assistant.dialogue.reading.verbs import agent_of, has_deadline, is_oblique, main_clause, verb_at


def who_does(scene: Scene) -> Doing:
    """Return who is to act in a statement, and who tells it."""
    subjects = [m for m in scene.mentions if m.start >= scene.body and m.start not in scene.quoted]
    subjects = [m for m in subjects if not _is_impersonal(scene, m)]
    if scene.prefix_mention is not None and not _opens_with_pronoun(scene, subjects):
        subjects.insert(0, replace(scene.prefix_mention, start=scene.body, end=scene.body, case=""))
    unknown = stranger(scene)
    if unknown is not None:
        subjects.insert(0, unknown)
    awaited = next(iter(scene.hits("awaits")), None)
    if awaited is not None and not has_deadline(scene):
        waiting = [m for m in subjects if m.end <= awaited.start and not m.pronoun and not is_oblique(scene, m)]
        return Doing(told=waiting[0] if waiting else None, closed=True)
    if _person_tells(scene):
        return Doing(closed=True)
    told_apart = cleft(scene)
    if told_apart is not None:
        return Doing(acts=True, who=told_apart)
    if (must := who_must(scene)) is not None:
        return Doing(acts=True, who=must)
    owned = (
        _belonging(scene, subjects)
        or _called_upon(scene, subjects)
        or from_their_side(scene, subjects)
        or imperative(scene, subjects)
        or note_before_clause(scene, subjects)
    )
    if owned is not None:
        return owned
    told: Mention | None = None
    aside = condition_end(scene, subjects)
    if (agent := _by_whom(scene, subjects, aside)) is not None:
        return Doing(acts=True, who=agent)
    for index, subject in enumerate(subjects):
        if subject.start < aside and subject.end > scene.body:
            continue
        if _is_befallen(scene, subject):
            return Doing(told=subject, closed=True)
        if _must(scene, subject):
            return Doing(acts=True, who=subject, told=told)
        if subject.possessive or subject.objective or is_oblique(scene, subject):
            continue
        if subject.pronoun and told is not None and scene.ending(subject.start, "that"):
            continue  # `the police have tips that he plans to ...`
        found = by_verb(scene, subject, subjects[index + 1 :])
        if found is None:
            continue
        if found.acts or found.negated:
            return replace(found, told=found.told or told)
        if found.told is not None and is_in_condition(scene, subject):
            continue
        told = told or found.told
        if found.closed:
            return Doing(told=told)
    if told is not None:
        return _passive_task(scene, subjects, told)
    found = without_subject(scene, subjects)
    unsaid = dropped(scene, subjects) if found.who is None else None
    return found if unsaid is None else replace(unsaid, acts=unsaid.acts or found.acts)


def _by_whom(scene: Scene, subjects: list[Mention], aside: int) -> Mention | None:
    """Return by whom something is done in the main clause (`intyget skrivs av Moreau så att domstolen hinner läsa det`)."""
    table = scene.lex.table
    if not (table.inverts and table.passive_forms) or any(s.past or s.role == "seen" for s in scene.spans):
        return None
    agent = agent_of(scene, [m for m in subjects if m.start >= aside])
    led = scene.ending(agent.start, "agents") if agent is not None else None
    if agent is None or not agent.ids or led is None or not has_deadline(scene):
        return None
    verb = led.start - 1
    must = any(aside <= h.start < verb - 1 for h in scene.hits("passives"))  # `ska frågan ha prövats av Moreau`
    if not (
        scene.word(verb) in table.passive_forms or (must and (scene.word(verb) in table.pasts or is_participle(scene, verb)))
    ):
        return None
    if scene.starting(verb, "past", "decisions", "events"):
        return None
    told = any(aside < h.start < verb for h in scene.hits("relative", "reports"))
    told = told or any(scene.word(i) == table.that[0] for i in range(aside, verb))
    return None if told or any(aside <= m.start < verb and m.ids for m in subjects) else agent


def _is_befallen(scene: Scene, subject: Mention) -> bool:
    """Say whether a statement opens with what worries or pleases somebody (`det som oroar Moreau är att ...`)."""
    led = scene.ending(subject.start, "befalls") if scene.lex.table.inverts else None
    return led is not None and led.start <= scene.body + 1 and led.end - led.start > 1


def _opens_with_pronoun(scene: Scene, subjects: list[Mention]) -> bool:
    """Say whether what somebody says opens with another than himself (`Moreau: er muss sich melden`)."""
    first = next((m for m in subjects if m.start == scene.body and m.pronoun), None)
    table = scene.lex.table
    if first is None or first.objective or first.possessive or not table.inverts or scene.word(first.start) in table.objects:
        return False
    return not scene.starting(first.start, "speaker", "ourselves", "demonstratives") and verb_at(scene, first.end) is not None


def _person_tells(scene: Scene) -> bool:
    """Say whether the person the case is about, or their kin, tells what follows (`the client says he ...`)."""
    first = scene.starting(scene.body, "person", "kin")
    if first is None or scene.prefix_kind or scene.prefix_mention is not None:
        return False
    if any(m.ids and m.start <= first.end and m.end > scene.body for m in scene.mentions):
        return False  # `Mevrouw De Boer zegt`
    told = next((h for h in scene.hits("reports") if first.end <= h.start <= first.end + 2), None)
    return told is not None and any(told.start < h.end <= told.end + 2 for h in scene.hits("that"))


def _is_impersonal(scene: Scene, subject: Mention) -> bool:
    """Say whether a pronoun only stands with what must be done and names nobody (`il faut trouver un logement`)."""
    passive = scene.starting(subject.start, "passives") if subject.pronoun else None
    return passive is not None and passive.end > subject.end


def _must(scene: Scene, subject: Mention) -> bool:
    """Say whether somebody's case shows that they must do it (`Moreau-nak el kell küldenie`), not that they receive it."""
    must = scene.hits("obliges")
    if not must or not subject.case or subject.case not in scene.lex.table.whose or scene.has("negations"):
        return False
    endings = scene.lex.table.personal_infinitives or ("\0",)
    return subject.start < must[0].start or any(scene.word(i).endswith(endings) for i in range(scene.body, scene.end))


def is_in_condition(scene: Scene, subject: Mention, until: int | None = None) -> bool:
    """Say whether somebody stands in a clause that only says when (`but by the time the police came, he had left`)."""
    led = scene.ending(subject.start, "conditions")
    return (
        led is not None and led.start > scene.body and any(scene.word(i) == "," for i in range(subject.end, until or scene.end))
    )


def condition_end(scene: Scene, subjects: list[Mention]) -> int:
    """Return where an opening condition ends (`if Moreau agrees, ...`); who stands in it does nothing yet."""
    requested = request(scene)
    if requested is not None:
        return requested[1]
    if (inverted := inverted_condition(scene) or free_clause_end(scene)) is not None:
        return inverted
    first = scene.body
    while (led := scene.starting(first, "agreed", "turns", "courtesies")) is not None and led.end - led.start == 1:
        if scene.lex.table.inverts and scene.starting(first, "conditions"):
            break  # `medan vi väntar letar Moreau vidare`
        first = led.end + (scene.word(led.end) == ",")  # `allora, visto che scade, Moreau lo rinnova`
    if scene.starting(first, "conditions") is None or first in scene.in_date:
        return scene.body
    if (begun := main_clause(scene, first)) is not None:
        return begun
    agreed = next((h for h in scene.hits("agreed") if h.start > first and scene.starting(h.end - 1, "that")), None)
    if agreed is not None:
        return agreed.start  # `omdat het mis dreigt te gaan is afgesproken dat Moreau belt`
    own = [m for m in subjects if m.start > scene.body and not is_oblique(scene, m)]
    return own[0].end if len(own) > 1 else scene.body


def _passive_task(scene: Scene, subjects: list[Mention], told: Mention) -> Doing:
    agent = agent_of(scene, subjects)
    if agent is not None and agent is not told and scene.has("passives") and has_deadline(scene):
        return Doing(acts=True, who=agent, told=told)
    return Doing(told=told)


def _is_place(scene: Scene, opens: int, subject: Mention) -> bool:
    """Say whether a preposition that opens a statement tells where, not whose it is (`à la prison, on craint`)."""
    if scene.starting(opens, "prepositions") is None or not scene.lex.table.head_first or opens > scene.body:
        return False
    return scene.word(subject.end) == "," or any(m.start == subject.end and m.pronoun for m in scene.mentions)


def _is_last(scene: Scene, subject: Mention) -> bool:
    """Say whether nothing but a date follows somebody."""
    return all(i in scene.in_date or scene.tokens[i].shape == "mark" for i in range(subject.end, scene.end))


def _called_upon(scene: Scene, subjects: list[Mention]) -> Doing | None:
    """Return somebody who is named and then told to do it (`Ηλία, ετοίμασε τον φάκελο`), where commands look like the past."""
    begin = scene.body
    while (led := scene.starting(begin, "agreed", "turns", "courtesies")) is not None and led.end - led.start == 1:
        begin = led.end + (scene.word(led.end) == ",")  # `λοιπόν Ηλία, ετοίμασε τον φάκελο`
    who = next((m for m in subjects if m.start == begin and m.ids and m.end > m.start), None)
    if who is None or scene.word(who.end) != "," or not scene.lex.table.wish:
        return None
    i = who.end + 1
    while (i < scene.end and scene.starting(i, "courtesies", "clitics", "adverbs")) or i in scene.in_date:
        i += 1
    table = scene.lex.table
    told = scene.word(i) in table.commands or scene.word(i) in table.imperatives
    return Doing(acts=True, who=who) if told else None


def _belonging(scene: Scene, subjects: list[Mention]) -> Doing | None:
    """Return an owner named by a label: `action for the police`, `is up to Dijkstra`, `owner: Moreau`."""
    for subject in subjects:
        duty = scene.starting(subject.end, "duties") if subject.possessive else None
        if duty is not None:
            return Doing(acts=True, who=subject, drop=(subject.start, duty.end))
        around = phrase_around(scene, subject, "dues")
        if around is not None and not scene.has("exempt"):
            return Doing(acts=True, who=subject, drop=around)
        owed = scene.starting(subject.end, "dues") if not subject.objective else None
        if owed is not None and not scene.has("exempt"):
            return Doing(acts=True, who=subject, drop=(subject.start, owed.end))
        before = subject.start - (scene.word(subject.start - 1) == ":")
        first = next((h for h in scene.lex.prefixes.at(scene.tokens, scene.body, before) if h.cls == "owner"), None)
        listed = before < subject.start and _is_last(scene, subject)
        if first is not None and first.end < before and (listed or scene.ending(before, "states") is not None):
            return Doing(acts=True, who=subject, drop=(before, subject.end))  # `responsible for the flat: Moreau`
        hit = scene.ending(before, "belongs") if not (subject.pronoun and subject.objective) else None
        weak = hit is not None and scene.starting(hit.start, "prepositions") and hit.start > scene.body
        weak = weak and not (hit is not None and hit.end - hit.start > 1 and scene.word(hit.start - 1) in APART)
        onward = (h for h in scene.hits("seen") if scene.word(h.start) in scene.lex.table.onward)
        onward = (h for h in onward if not subject.start <= h.end < subject.end)  # `ζητάμε από τον Moreau`
        since = any(onward) and not has_deadline(scene)
        lasting = since and scene.ending(subject.start, "agents") is not None  # `est assuré par la police depuis janvier`
        weak = weak or (hit is not None and _is_place(scene, hit.start, subject))
        weak = weak or scene.starting(subject.end, "befalls") is not None  # `alla questura risulta una lite`
        asked = [m for m in subjects if m.ids and hit is not None and m.end <= hit.start] if scene.has("asks") else []
        weak = weak or (subject.pronoun and bool(asked))  # `le pide a Moreau que llame ella`
        weak = weak or (
            hit is not None and any(m.pronoun and m.end == hit.start for m in scene.mentions)
        )  # `hij gaat naar ...`
        if scene.prefix_mention is not None and hit is not None and scene.tokens[hit.start].shape == "mark":
            continue  # `Moreau: list → Peeters` goes to whom it points at
        if hit is not None and hit.start >= scene.body and not weak and not lasting and not scene.has("exempt"):
            return Doing(acts=True, who=subject, drop=(hit.start, subject.end))
        credited = scene.ending(subject.start, "according")
        theirs = credited is None or scene.word(credited.start) in scene.lex.table.origins
        if theirs and scene.starting(subject.end, "assigned") and is_oblique(scene, subject) and not scene.has("exempt"):
            return Doing(acts=True, who=subject)
        label = next(
            (h for h in scene.lex.prefixes.at(scene.tokens, hit.start if hit else before - 1, before) if h.cls == "owner"), None
        )
        if label is not None and scene.word(subject.start - 1) == ":" and before - 1 >= scene.body:
            return Doing(acts=True, who=subject, drop=(label.start, subject.end))
    return None
