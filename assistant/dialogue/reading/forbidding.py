"""What is forbidden rather than told: a denied command, or a denied noun of what nobody may do."""

from __future__ import annotations

from assistant.dialogue.reading.agreeing import reasons_at
from assistant.dialogue.reading.errands import is_errand
from assistant.dialogue.reading.participles import is_passive
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.tokens import Hit
from assistant.dialogue.reading.verbs import main_clause


def is_forbidden(scene: Scene) -> bool:
    """Say whether a statement forbids (`don't contact the family`, `geen contact opnemen`)."""
    table = scene.lex.table
    wished = table.drops and scene.word(scene.body) == table.wish
    if wished and scene.word(scene.body + 1) in table.denials:
        verb = next((i for i in range(scene.body + 2, scene.end) if not scene.starting(i, "clitics")), scene.end)
        return scene.word(verb) in table.tasks or scene.word(verb) in table.passive_forms
    opens = scene.starting(scene.body, "negations")
    if opens is not None and _is_ours(scene, opens.end):
        return True
    if opens is not None and _is_barred(scene, opens.end):
        return True
    first = opens.end if opens is not None else scene.body
    if opens is None and scene.word(first) in table.denied and scene.starting(first + 1, "negations"):
        first += 2
    elif opens is None:
        return scene.word(first) in table.imperatives and scene.word(first + 1) in table.denials
    if not table.inverts:
        if scene.word(scene.body) in table.denials and table.drops and not table.perfective:  # `не отговаря` only tells
            return scene.word(first) in table.tasks or scene.word(first) in table.passive_forms or is_errand(scene, first)
        if scene.word(scene.body) in table.quantifiers and is_errand(scene, first):
            return True
        return scene.word(first) in table.imperatives and scene.word(scene.body) not in table.quantifiers
    words = [i for i in range(scene.body, scene.end) if scene.tokens[i].shape != "mark" and i not in scene.in_date]
    if scene.word(scene.body) in table.denials and scene.word(first) in table.imperatives:
        return True
    return scene.word(words[-1]) in table.infinitives and not scene.starting(words[-1], "risk", "judging")


def _is_ours(scene: Scene, i: int) -> bool:
    """Say whether a denied verb is what the table does not do (`δεν στέλνουμε τίποτα`), by its ending."""
    table = scene.lex.table
    while scene.word(i) in table.clitics:
        i += 1
    return bool(table.our_verbs) and scene.word(i) in table.tasks and scene.word(i).endswith(table.our_verbs)


def _is_barred(scene: Scene, i: int) -> bool:
    """Say whether a denied noun forbids (`no contact with the victim`), and does not tell how things have been."""
    barred = scene.starting(i, "barring")
    if barred is None or scene.prefix_mention is not None or any(s.past or s.role == "seen" for s in scene.spans):
        return False
    if any(scene.word(h.start) in scene.lex.table.onward and h.start >= barred.end for h in scene.hits("seen")):
        return False  # `nessun contatto con la vittima da gennaio`
    told = [h for h in scene.hits("states", "past", "perceives", "reports", "according") if h.start >= barred.end]
    return not told


def nothing_to_do(scene: Scene) -> bool:
    """Say whether it is agreed that nothing is to be done (`no action for the police`)."""
    if scene.starting(scene.body, "questions"):
        return False  # `not clear who pays`
    if is_forbidden(scene):
        return True
    for hit in scene.hits("needless") if scene.lex.table.inverts else ():
        denied = any(scene.starting(i, "negations") for i in range(hit.end, scene.end))
        if denied and any(
            m.end <= hit.start <= m.end + 2 or hit.end <= m.start <= hit.end + 1 for m in scene.mentions if not m.pronoun
        ):
            return True
    helpless = {i for h in scene.hits("hopeless", "attendance", "dissents") for i in range(h.start, h.end)}
    aside = _aside(scene)
    for hit in scene.hits("exempt"):
        if hit.start < aside or hit.start in helpless or any(h.end <= hit.start for h in scene.hits("to_tell")):
            continue  # `calls the hostel to say that the place is no longer needed`
        if _is_thought(scene, hit) or _is_said(scene, hit) or hit.start >= reasons_at(scene):
            continue  # `Moreau calls there, so that probation need not`
        word = scene.word(hit.start)
        free = scene.word(hit.start + 1) not in scene.lex.table.bound
        if (word in scene.lex.table.negations and free) or word in scene.lex.table.idle:
            return True
        subject = next((m for m in scene.mentions if hit.start - 3 <= m.end <= hit.start), None)
        if (
            subject is not None
            and not (subject.pronoun and subject.ids == () and not scene.starting(subject.start, "ourselves"))
            and not subject.possessive
        ):
            return True
        if scene.prefix_mention is not None and hit.start <= scene.body + 2:
            return True
        if not free and _is_done_to(scene, hit):
            return True
        free = scene.lex.table.inverts or scene.lex.table.postposes
        if free and any(hit.end <= m.start <= hit.end + 1 for m in scene.mentions if not m.pronoun):
            return True
    return False


def _aside(scene: Scene) -> int:
    """Return where an opening purpose or condition that says itself in two words ends (`azért, hogy ne várjon, ...`)."""
    led = scene.starting(scene.body, "conditions")
    apart = led is not None and any(scene.starting(i, "that") for i in range(led.end - 1, led.end + 2))
    return (main_clause(scene) or scene.body) if apart else scene.body


def _is_thought(scene: Scene, hit: Hit) -> bool:
    """Say whether somebody only thinks that those at the table should not do something (`Moreau thinks we shouldn't ...`)."""
    ours = scene.ending(hit.start, "ourselves")
    thinks = [h.start for h in scene.hits("surmises") if ours is not None and h.end <= ours.start]
    return any(m.ids and not m.pronoun and m.end <= i for m in scene.mentions for i in thinks)


def _is_said(scene: Scene, hit: Hit) -> bool:
    """Say whether words of telling that end in a mark open what is denied (`Moreau беше ясен: няма да се извини`)."""
    told = [h for h in scene.hits("reports") if h.end <= hit.start and h.end - h.start > 1]
    return any(scene.tokens[h.end - 1].shape == "mark" for h in told)


def _is_done_to(scene: Scene, hit: Hit) -> bool:
    """Say whether what will not be is done to something, or is what the table would do (`няма да се иска`)."""
    table, verb = scene.lex.table, hit.end
    while scene.word(verb) in table.clitics and scene.word(verb) not in table.reflexive:
        verb += 1
    ours = bool(table.our_verbs) and scene.word(verb).endswith(table.our_verbs)
    return ours or is_passive(scene, verb)


def is_barred_to(scene: Scene) -> bool:
    """Say whether somebody who is not named at the table must not do something (`the father must not know`)."""
    table = scene.lex.table
    future = (*table.dropping, table.wish)
    denied = [h for h in scene.hits("exempt") if scene.word(h.start + 1) in table.bound]
    denied = [h for h in denied if not any(told.end <= h.start for told in scene.hits("reports"))]
    return bool(table.wish) and any(scene.word(h.start + 1) not in future for h in denied)
