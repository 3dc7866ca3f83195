"""What somebody says of a task that is their own (`Moreau says she calls him on Friday`)."""

from __future__ import annotations

from dataclasses import replace

from assistant.dialogue.reading.directory import AGENCY, NAME, ROLE
from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.negating import is_negated
from assistant.dialogue.reading.plain import has_date_ahead
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.subject_verbs import verb_of
from assistant.dialogue.reading.task import Doing
from assistant.dialogue.reading.verbs import Verb, has_deadline, is_oblique, verb_at


def own_task(scene: Scene, subject: Mention, said: int, after: list[Mention]) -> Doing | None:
    """Return what a subject says, from token `said` on, that they do themselves; None where they do nothing.

    A pronoun may mean them or the person the case is about. Where that person is named as the object, or does not do such
    things, it means them; else who is meant is asked.
    """
    if subject.pronoun or not (subject.ids or subject.group):
        return None
    inside = [m for m in after if m.start >= said and not m.possessive and not m.objective and not is_oblique(scene, m)]
    if inside:
        who = inside[0]
        if who.pronoun and any(said <= h.start < who.start for h in scene.hits("person")):
            return None  # `Moreau tells that the client says he will stop`
        verb = verb_of(scene, who) if who.pronoun and not scene.starting(who.start, "ourselves") else None
        if verb is None and who.pronoun and len(inside) == 1 and (dropped := _dropped(scene, said)) is not None:
            verb = dropped if dropped.end <= who.start else None  # `είπε ότι θα τηλεφωνήσει ο ίδιος`
            who = subject if dropped.end == who.start else who  # `dice che lo accompagna lui martedì`
    else:
        who, verb = subject, _dropped(scene, said)
    if verb is None or is_negated(scene, verb, max(said, verb.start - 1)):
        return None
    return _own(scene, subject, who, verb, said)


def _own(scene: Scene, subject: Mention, who: Mention, verb: Verb, said: int) -> Doing | None:
    table = scene.lex.table
    first = verb.start
    while scene.word(first - 1) in table.clitics:
        first -= 1  # `θα του γράψει`
    led = verb.cls == "modals" or scene.ending(first, "dropping") is not None
    if verb.cls == "modals" and scene.starting(verb.start, "abilities") and not has_date_ahead(scene):
        return None
    main = next((i for i in range(verb.start, scene.end) if scene.word(i) in table.tasks and not scene.is_noun(i)), None)
    if main is None or verb.cls not in ("tasks", "modals", "present", "asks", "reports", "receives"):
        return None
    wishes = who.pronoun and verb.cls == "modals" and scene.starting(main, "personal") is not None
    if wishes and not has_date_ahead(scene) and not scene.has("person"):
        return None  # `Moreau fortæller, at han vil flytte`: what the person the case is about is to do
    usual = scene.has("usual") or any(s.operation == "recurring" for s in scene.spans)
    been = any(h.start >= said for h in scene.hits("past"))  # `ha detto che domani manda la lettera`
    ahead = has_date_ahead(scene) and not been  # `he does his shifts and asked for a reference on 28 August`
    coming = led or has_deadline(scene) or ahead or scene.word(main) in table.futures
    coming = coming or (table.inverts and any(s.operation == "rel0" for s in scene.spans))  # `says he calls today`
    if usual or (been and not coming):
        return None
    of_person = any(m.objective and m.start >= who.end for m in scene.mentions) or scene.has("person")
    of_person = of_person or any(
        scene.word(i) in table.clitics and scene.word(i) not in table.reflexive and i not in scene.in_date
        for i in range(verb.start - 2, verb.start)
    )
    several = bool(subject.group) and scene.word(who.start) in table.plurals  # `X et Y disent qu'ils vont chercher`
    sure = of_person or several or scene.starting(main, "personal") is None
    person = subject.way == NAME and who.pronoun and verb.cls == "tasks" and scene.word(main) not in table.lasting
    if not coming and not (person and scene.starting(main, "personal") is None and not scene.has("negations")):
        return None
    sure = sure and (coming or scene.has("person") or bool(scene.has("conditions")))
    own = Doing(acts=True, who=subject, told=subject, clause=verb.start)
    return own if sure else replace(own, who=who, between=subject.ids)


def _dropped(scene: Scene, said: int) -> Verb | None:
    """Return the verb of a clause whose subject is not said, where the language leaves it out."""
    if not scene.lex.table.drops:
        return None
    opens = scene.starting(said, "that")
    i = opens.end if opens is not None else said + 1
    while i < scene.end and (i in scene.in_date or scene.starting(i, "clitics", "adverbs", "dropping", "courtesies")):
        i += 1
    return verb_at(scene, i)


def from_their_side(scene: Scene, subjects: list[Mention]) -> Doing | None:
    """Return the agency from whose side somebody will do something (`от общината ще проверят дали има жилище`)."""
    table = scene.lex.table
    if not (table.wish and table.drops) or scene.prefix_kind or scene.prefix_mention is not None:
        return None
    for who in subjects:
        led = scene.ending(who.start, "origins") if who.ids and not who.possessive and who.way in (AGENCY, ROLE) else None
        will = scene.starting(who.end, "dropping")
        if led is None or led.start != scene.body or will is None or scene.ending(will.start, "negations"):
            continue
        first = next((i for i in range(will.end, scene.end) if not scene.starting(i, "clitics")), scene.end)
        verb = verb_at(scene, first)
        if verb is not None and verb.cls in ("tasks", "modals") and scene.word(first).endswith(table.plural_verbs):
            return Doing(acts=True, who=who)
    return None


def promises(scene: Scene, said: int) -> bool:
    """Say whether the clause that opens at token `said` has a task for its first verb, and no subject of its own.

    Only where other words may stand before that verb; a verb that more likely tells of the person is none.
    """
    table = scene.lex.table
    if not (table.drops and table.far_verbs) or scene.has("risk", "protective", "person"):
        return False
    for i in range(said + 1, scene.end):
        if any(m.start <= i < m.end and not m.case for m in scene.mentions):
            return False
        verb = verb_at(scene, i)
        if verb is None:
            continue
        plain = verb.cls == "tasks" and scene.word(i) in table.tasks and scene.word(i) not in table.lasting
        return plain and not scene.starting(i, "personal", "states", "past") and not is_negated(scene, verb, said)
    return False
