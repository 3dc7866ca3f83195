"""What is told with nothing that shows it to be a fact: it may as well be a task, a view or a decision, and is asked."""

from __future__ import annotations

from assistant.dialogue.reading.model import Reading
from assistant.dialogue.reading.passed_over import passes_over
from assistant.dialogue.reading.pastness import has_past_words
from assistant.dialogue.reading.plain import has_date_ahead
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.subject_verbs import verb_of
from assistant.dialogue.reading.telling import closing
from assistant.dialogue.reading.verbs import has_deadline, main_clause

TELLING = ("reports", "states", "according", "credits", "usual", "negations", "events")
"""Classes of words by which something is told for sure, or is so as a rule."""


def doubts_of_fact(scene: Scene, reading: Reading) -> tuple[str, ...]:
    """Return what to ask of a statement that was understood as a fact and asks nothing so far."""
    over, past = passes_over(scene, reading), has_past_words(scene)
    ahead = has_date_ahead(scene) and not _lasts(scene)
    if over and not reading.source:
        return ("kind",) if ahead and not past else ("source",)
    if any(test(scene, reading) for test in (_is_thought, _may_be_promise, _is_view, _is_called)):
        return ("kind",)
    if past:
        return ("kind",) * _is_due_after_condition(scene, reading)
    return ("kind",) * ((over and ahead) or any(test(scene, reading) for test in PRESENT))


def _lasts(scene: Scene) -> bool:
    """Say whether a day tells since or until when something is so (`the permit expires on 30 April`)."""
    return any(s.role in ("effect", "seen") for s in scene.spans)


def _is_thought(scene: Scene, reading: Reading) -> bool:
    """Say whether it is what somebody thinks, which weighs a risk or a protection as often as not (`his dog, says Moreau`)."""
    thinks = [h for h in scene.hits("surmises") if reading.source and scene.starting(h.start, "reports", "according")]
    thinks = [h for h in thinks if any(m.ids and (m.end == h.start or m.start == h.end) for m in scene.mentions)]
    return any(not scene.starting(h.end, "that") and not scene.starting(h.end - 1, "that") for h in thinks)


def _may_be_promise(scene: Scene, reading: Reading) -> bool:
    """Say whether who tells it may be who does it (`Moreau says he books the intake once there is a passport`)."""
    table = scene.lex.table
    for mention in scene.mentions if reading.source and not has_past_words(scene) else ():
        if mention.pronoun and not mention.objective and scene.ending(mention.start, "that", "reports"):
            verb = verb_of(scene, mention)
            word = scene.word(verb.start) if verb is not None and verb.cls == "tasks" else ""
            if word and word not in table.lasting and not scene.starting(verb.start if verb else 0, "personal", "states"):
                return not scene.has("usual", "negations")
    return False


def _is_view(scene: Scene, reading: Reading) -> bool:
    """Say whether what somebody thinks is told without a word of judging: a view, an objection or a fact (`X tycker att`)."""
    named = (m for m in scene.mentions if m.ids and not m.possessive and not set(reading.source).isdisjoint(m.ids))
    return scene.lex.table.undertakes != () and any(
        scene.starting(m.end, "surmises") and scene.starting(m.end, "reports") and m.end < scene.end for m in named
    )


def _is_called(scene: Scene, _reading: Reading) -> bool:
    """Say whether somebody is called by name, so that what follows may be asked (`κα Moreau, βγήκε το βούλευμα`)."""
    called = next((m for m in scene.mentions if m.start == scene.body and m.end > m.start and m.ids), None)
    named = called is not None and scene.word(called.end) == ","
    return named and bool(scene.lex.table.wish) and not scene.has("reports")


def _is_due_after_condition(scene: Scene, reading: Reading) -> bool:
    """Say whether somebody is named with a deadline behind a clause that has been (`now it came, Moreau ... by Friday`)."""
    main = main_clause(scene) if scene.starting(scene.body, "conditions") and scene.body not in scene.in_date else None
    named = main is not None and bool(reading.source) and any(m.ids and m.start > main for m in scene.mentions)
    return named and any(s.role == "due" and s.ahead.value and s.start > (main or 0) for s in scene.spans)


def _is_ours(scene: Scene, _reading: Reading) -> bool:
    """Say whether the table tells of itself by a verb that is not known (`vi tackar nej till erbjudandet`)."""
    ours = scene.starting(scene.body, "ourselves") if scene.lex.table.inverts else None
    return ours is not None and not scene.starting(ours.end, "states", "reports", "receives", "negations", "past")


def _is_of_agent(scene: Scene, reading: Reading) -> bool:
    """Say whether it is told by whom something is done, now or some day (`de papieren worden door Peeters klaargelegd`)."""
    told = (m for m in scene.mentions if not m.pronoun and not set(reading.source).isdisjoint(m.ids))
    led = [hit for m in told if (hit := scene.ending(m.start, "agents"))]
    return any(hit.start > scene.body or not scene.has("reports") for hit in led)  # but `от Moreau знаем, че ...`


def _is_due(scene: Scene, reading: Reading) -> bool:
    """Say whether there is a deadline, and it is neither planned for nor denied (not `as he does not answer, ...`)."""
    planned = bool(reading.source) and any(scene.word(i) in scene.lex.table.plans for i in range(scene.body, scene.end))
    begun = (main_clause(scene) if scene.starting(scene.body, "conditions") else None) or scene.body
    denied = any(h.start >= begun for h in scene.hits("negations"))
    return has_deadline(scene) and not (_lasts(scene) or planned or denied)


def _is_foretold(scene: Scene, reading: Reading) -> bool:
    """Say whether it is only foretold, or terse with a day to come (`αν κόψει τα χάπια θα πέσει, λέει ο Moreau`)."""
    led = [h.start for h in scene.hits("conditions") if h.start == scene.body or scene.word(h.start - 1) == ","]
    foretold = any(h.start > led[0] for h in scene.hits("dropping") if led) or _is_rule(scene)
    opened = scene.starting(scene.body, "conditions") is not None and scene.body not in scene.in_date
    ahead = has_date_ahead(scene) and not _lasts(scene)
    obliged = opened and scene.has("modals", "passives")
    terse = not scene.has("reports", "according", "credits", "events")  # `Moreau tomorrow without fail the clothes`
    return bool(reading.source) and (foretold or (ahead and (obliged or terse)))


def _is_rule(scene: Scene) -> bool:
    """Say whether something goes as far as something else does (`όσο περνάει ο καιρός, λέει ο Moreau, τόσο ...`)."""
    opens = scene.starting(scene.body, "conditions") is not None and scene.starting(scene.body, "grounds") is None
    return bool(scene.lex.table.wish) and opens and not scene.spans


def _shows_nothing(scene: Scene, reading: Reading) -> bool:
    """Say whether nothing but its present shows what a statement is: no day, figure, verb of telling or whom we heard it from.

    `Moreau szerint a rutin sokat lendít rajta` may be a fact, a judgement or another view.
    """
    if (
        not scene.lex.table.led_out
        or _is_done_by_others(scene, reading)
        or scene.spans
        or scene.has("reports", "accounts", "events")
    ):
        return False
    if any(scene.tokens[i].shape == "number" for i in range(scene.body, scene.end)):
        return False
    if not reading.source:
        return not scene.has("states")
    return not any(m.case for m in scene.mentions if not set(reading.source).isdisjoint(m.ids))


def _is_done_by_others(scene: Scene, reading: Reading) -> bool:
    """Say whether a source only stands within what somebody else does (`egy étterem Moreau szerint próbamunkát kínál`)."""
    opens = any(m.start <= scene.body + 1 and not set(reading.source).isdisjoint(m.ids) for m in scene.mentions)
    return not opens and any(scene.word(i) in scene.lex.table.tasks for i in range(scene.body, scene.end))


def _is_viewed(scene: Scene, reading: Reading) -> bool:
    """Say whether it is told in somebody's view (`Moreau szerint ...`) with no day or habit: likely a judgement."""
    named = (m for m in scene.mentions if not (m.pronoun or m.case) and not set(reading.source).isdisjoint(m.ids))
    view = any((h := scene.starting(m.end, "credits")) and h.end - h.start == 1 for m in named)
    figures = any(scene.tokens[i].shape == "number" for i in range(scene.body, scene.end))  # a debt of so much is a fact
    return view and not (figures or scene.spans or scene.has("usual", "negations", "events"))


def _is_denied_by_us(scene: Scene, _reading: Reading) -> bool:
    """Say whether a verb shows that we do not do something (`nem nyúlunk hozzá`): more likely decided than told."""
    ours = scene.lex.table.our_verbs
    words = (i for i in range(scene.body, scene.end) if ours and scene.word(i).endswith(ours))
    return any(scene.starting(i - 1, "negations") for i in words)


def _is_only_thought(scene: Scene, reading: Reading) -> bool:
    """Say whether it is thought by somebody, and no day is named."""
    return bool(scene.lex.table.led_out and scene.has("surmises") and reading.source and not scene.spans)


def _is_untold(scene: Scene, reading: Reading) -> bool:
    """Say whether somebody is named and no word tells anything, or a weekday may be the next as well as the last."""
    if reading.observed is not None and any(s.operation == "weekday" and not s.past for s in scene.spans):
        return True
    told = _lasts(scene) or scene.has(*TELLING) or closing(scene) is not None
    told = told and (_is_done_by_others(scene, reading) or not _is_viewed(scene, reading))
    return bool(reading.source) and not told


PRESENT = (
    _is_ours,
    _is_of_agent,
    _is_due,
    _is_foretold,
    _shows_nothing,
    _is_only_thought,
    _is_denied_by_us,
    _is_untold,
)
"""What leaves a statement in doubt that tells of nothing that has been."""
