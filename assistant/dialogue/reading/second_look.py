"""A second look at a reading that asks nothing: what it passes over, and what nothing in the statement shows, is asked.

A colleague who takes minutes does the same: somebody who was named, or a day to come, is not left out without a word. Most of
it is asked for anyway where it is missing; what is asked of the kind is kept to statements that hardly show one.
"""

from __future__ import annotations

from assistant.dialogue.reading.agreeing import reasons_at
from assistant.dialogue.reading.dates import Span
from assistant.dialogue.reading.doing import is_in_condition
from assistant.dialogue.reading.model import Reading
from assistant.dialogue.reading.pastness import has_past_words
from assistant.dialogue.reading.plain import has_date_ahead
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.subject_verbs import verb_of
from assistant.dialogue.reading.telling import closing
from assistant.dialogue.reading.verbs import has_deadline, main_clause
from assistant.dialogue.reading.when import is_of_reason, is_pointed_at, tells_of_person

DECIDING = ("decisions", "agreed", "resolves", "resolved", "rulings", "granted", "exempt", "ourselves", "negations")
TELLING = ("reports", "states", "according", "credits", "usual", "negations", "events")


def second_look(scene: Scene, reading: Reading) -> tuple[str, ...]:
    """Return what to ask of a statement's reading after all; nothing where all that was said has found its place.

    Args:
        scene: the statement.
        reading: what was understood of it, with nothing asked so far.

    """
    if scene.prefix_kind:
        return ("due",) * (reading.kind == "action" and _passes_day_over(scene, reading))
    match reading.kind:
        case "action":
            return _of_task(scene, reading)
        case "information" if scene.prefix_mention is None:
            return _of_fact(scene, reading)
        case "assessment" if any(s.role == "due" and s.ahead.value and s.start not in scene.quoted for s in scene.spans):
            return ("kind",)  # `assesses the risk by Friday`
        case "assessment":
            if not scene.has("judging", "weighing", "states") and has_date_ahead(scene) and not has_past_words(scene):
                return ("kind",)  # `Moreau - report on his ties - 15/3`
            return ("source",) * (not reading.source and _passes_over(scene, reading))
        case "question":
            return ("kind",) * _is_hardly_asked(scene)
        case "decision":
            return ("kind",) * (not scene.has(*DECIDING))  # nothing says that anything was decided
        case _:
            return ()


def _of_task(scene: Scene, reading: Reading) -> tuple[str, ...]:
    if _is_told_past(scene, reading) or _is_foreseen(scene, reading):
        return ("kind",)
    if reading.owner or reading.owner_candidates:
        return ("due",) * _passes_day_over(scene, reading)
    if scene.has("agreed", "resolved"):
        return ("kind",)  # `it is agreed that the meetings stay monthly`
    return ("owner",) * _passes_over(scene, reading) + ("due",) * _passes_day_over(scene, reading)


def _is_told_past(scene: Scene, reading: Reading) -> bool:
    """Say whether a task without a day leads in what has been (`пише в доклада си, че е намерил жилище`)."""
    table = scene.lex.table
    if not table.wish or reading.due is not None or scene.has("modals") or not has_past_words(scene):
        return False
    return any(scene.word(h.start) == table.that[0] for h in scene.hits("that"))


def _is_foreseen(scene: Scene, reading: Reading) -> bool:
    """Say whether nobody is to do what more likely the person will (`без човек до себе си за два дни ще се върне при ...`)."""
    if reading.owner or reading.owner_candidates or not scene.lex.table.drops or not scene.has("dropping"):
        return False
    return scene.has("personal", "risk", "protective") and not scene.has("asks", "agreed", "courtesies")


def _of_fact(scene: Scene, reading: Reading) -> tuple[str, ...]:
    """Somebody named who tells nothing, a deadline, or no word of telling: it may as well be a task."""
    lasts = any(s.role in ("effect", "seen") for s in scene.spans)  # `the permit expires on 30 April`
    over, past = _passes_over(scene, reading), has_past_words(scene)
    if over and not reading.source:
        return ("source",) if past or lasts or not has_date_ahead(scene) else ("kind",)
    if reading.source and (_is_thought(scene) or _may_be_promise(scene)):
        return ("kind",)
    if _is_view(scene, reading) or (_is_ours(scene) and not past) or _is_called(scene):
        return ("kind",)
    if past:
        return ("kind",) * _is_due_after_condition(scene, reading)
    if over and has_date_ahead(scene) and not lasts:
        return ("kind",)
    planned = bool(reading.source) and any(scene.word(i) in scene.lex.table.plans for i in range(scene.body, scene.end))
    begun = (main_clause(scene) if scene.starting(scene.body, "conditions") else None) or scene.body
    denied = any(h.start >= begun for h in scene.hits("negations"))  # not `as he does not answer, ...`
    if _is_of_agent(scene, reading) or (has_deadline(scene) and not (lasts or planned or denied)):
        return ("kind",)
    led = [h.start for h in scene.hits("conditions") if h.start == scene.body or scene.word(h.start - 1) == ","]
    foretold = any(h.start > led[0] for h in scene.hits("dropping") if led)
    foretold = foretold or _is_rule(scene)
    opened = scene.starting(scene.body, "conditions") is not None and scene.body not in scene.in_date
    foretold = foretold or (opened and scene.has("modals", "passives") and has_date_ahead(scene) and not lasts)
    terse = has_date_ahead(scene) and not lasts and not scene.has("reports", "according", "credits", "events")
    if reading.source and (foretold or terse):
        return ("kind",)  # `αν κόψει τα χάπια θα πέσει, λέει ο Moreau`, `Moreau tomorrow without fail the clothes`
    dayed = reading.observed is not None and any(s.operation == "weekday" and not s.past for s in scene.spans)
    done = _is_done_by_others(scene, reading)
    told = lasts or scene.has(*TELLING) or closing(scene) is not None
    told = told and (done or not _is_viewed(scene, reading))
    if not done and _shows_nothing(scene, reading):
        return ("kind",)
    thought = scene.lex.table.led_out and scene.has("surmises") and reading.source and not scene.spans
    if thought or _is_denied_by_us(scene):
        return ("kind",)
    return ("kind",) * (dayed or (bool(reading.source) and not told))


def _is_rule(scene: Scene) -> bool:
    """Say whether something goes as far as something else does (`όσο περνάει ο καιρός, λέει ο Moreau, τόσο ...`)."""
    opens = scene.starting(scene.body, "conditions") is not None and scene.starting(scene.body, "grounds") is None
    return bool(scene.lex.table.wish) and opens and not scene.spans


def _is_due_after_condition(scene: Scene, reading: Reading) -> bool:
    """Say whether somebody is named with a deadline behind a clause that has been (`now it came, Moreau ... by Friday`)."""
    main = main_clause(scene) if scene.starting(scene.body, "conditions") and scene.body not in scene.in_date else None
    named = main is not None and bool(reading.source) and any(m.ids and m.start > main for m in scene.mentions)
    return named and any(s.role == "due" and s.ahead.value and s.start > (main or 0) for s in scene.spans)


def _is_thought(scene: Scene) -> bool:
    """Say whether it is what somebody thinks, which weighs a risk or a protection as often as not (`his dog, says Moreau`)."""
    thinks = [h for h in scene.hits("surmises") if scene.starting(h.start, "reports", "according")]
    thinks = [h for h in thinks if any(m.ids and (m.end == h.start or m.start == h.end) for m in scene.mentions)]
    return any(not scene.starting(h.end, "that") and not scene.starting(h.end - 1, "that") for h in thinks)


def _may_be_promise(scene: Scene) -> bool:
    """Say whether who tells it may be who does it (`Moreau says he books the intake once there is a passport`)."""
    table = scene.lex.table
    for mention in scene.mentions if not has_past_words(scene) else ():
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


def _is_ours(scene: Scene) -> bool:
    """Say whether the table tells of itself by a verb that is not known (`vi tackar nej till erbjudandet`)."""
    ours = scene.starting(scene.body, "ourselves") if scene.lex.table.inverts else None
    return ours is not None and not scene.starting(ours.end, "states", "reports", "receives", "negations", "past")


def _is_called(scene: Scene) -> bool:
    """Say whether somebody is called by name, so that what follows may be asked (`κα Moreau, βγήκε το βούλευμα`)."""
    called = next((m for m in scene.mentions if m.start == scene.body and m.end > m.start and m.ids), None)
    named = called is not None and scene.word(called.end) == ","
    return named and bool(scene.lex.table.wish) and not scene.has("reports")


def _is_of_agent(scene: Scene, reading: Reading) -> bool:
    """Say whether it is told by whom something is done, now or some day (`de papieren worden door Peeters klaargelegd`)."""
    told = (m for m in scene.mentions if not m.pronoun and not set(reading.source).isdisjoint(m.ids))
    led = [hit for m in told if (hit := scene.ending(m.start, "agents"))]
    return any(hit.start > scene.body or not scene.has("reports") for hit in led)  # but `от Moreau знаем, че ...`


def _is_done_by_others(scene: Scene, reading: Reading) -> bool:
    """Say whether a source only stands within what somebody else does (`egy étterem Moreau szerint próbamunkát kínál`)."""
    opens = any(m.start <= scene.body + 1 and not set(reading.source).isdisjoint(m.ids) for m in scene.mentions)
    return not opens and any(scene.word(i) in scene.lex.table.tasks for i in range(scene.body, scene.end))


def _shows_nothing(scene: Scene, reading: Reading) -> bool:
    """Say whether nothing but its present shows what a statement is: no day, figure, verb of telling or whom we heard it from.

    `Moreau szerint a rutin sokat lendít rajta` may be a fact, a judgement or another view.
    """
    if not scene.lex.table.led_out or scene.spans or scene.has("reports", "accounts", "events"):
        return False
    if any(scene.tokens[i].shape == "number" for i in range(scene.body, scene.end)):
        return False
    if not reading.source:
        return not scene.has("states")
    return not any(m.case for m in scene.mentions if not set(reading.source).isdisjoint(m.ids))


def _is_denied_by_us(scene: Scene) -> bool:
    """Say whether a verb shows that we do not do something (`nem nyúlunk hozzá`): more likely decided than told."""
    ours = scene.lex.table.our_verbs
    words = (i for i in range(scene.body, scene.end) if ours and scene.word(i).endswith(ours))
    return any(scene.starting(i - 1, "negations") for i in words)


def _is_viewed(scene: Scene, reading: Reading) -> bool:
    """Say whether it is told in somebody's view (`Moreau szerint ...`) with no day or habit: likely a judgement."""
    named = (m for m in scene.mentions if not (m.pronoun or m.case) and not set(reading.source).isdisjoint(m.ids))
    view = any((h := scene.starting(m.end, "credits")) and h.end - h.start == 1 for m in named)
    figures = any(scene.tokens[i].shape == "number" for i in range(scene.body, scene.end))  # a debt of so much is a fact
    return view and not (figures or scene.spans or scene.has("usual", "negations", "events"))


def _passes_over(scene: Scene, reading: Reading) -> bool:
    """Say whether somebody at the table is named and is nobody in the reading."""
    placed = {*reading.owner, *reading.owner_candidates, *reading.source, *reading.source_candidates}
    named = (m for m in scene.mentions if m.ids and not (m.pronoun or m.start in scene.quoted or is_in_condition(scene, m)))
    return any(placed.isdisjoint(m.ids) for m in named)


def _passes_day_over(scene: Scene, reading: Reading) -> bool:
    """Say whether a day to come was left out, other than that of an event or of a question to somebody."""
    days = [s for s in scene.spans if s.ahead.value and s.start not in scene.quoted] if reading.due is None else []
    days = [s for s in days if not (is_of_reason(scene, s) and tells_of_person(scene, reasons_at(scene), s.start))]
    if any(s.role in ("due", "until") for s in days):
        return True
    free = (s for s in days if s.role in ("", "at"))
    return any(not _is_bound(scene, _clause(scene, s.start), s) for s in free)


def _clause(scene: Scene, end: int) -> int:
    """Return where the clause that ends at a token begins, as its marks show."""
    return max((i + 1 for i in range(scene.body, end) if scene.word(i) in (",", ";", ":")), default=scene.body)


def _is_bound(scene: Scene, start: int, day: Span) -> bool:
    """Say whether the words before a day give it to something else (`prepares the hearing on`, `asks whether he begins on`)."""
    end, bare = day.start, day.role == "" and day.operation in ("weekday", "rel1", "rel2")
    names = ("wonders", "conditions", "relative") if bare else ("events", "wonders", "conditions", "relative")
    reasons = {h.start for h in scene.hits("grounds")}  # `and because the list is long that must be done by Friday`
    found = (h.start for name in names for h in scene.hits(name) if start <= h.start < end)
    return any(i not in reasons and not is_pointed_at(scene, i) for i in found)


def _is_hardly_asked(scene: Scene) -> bool:
    """Say whether what reads as a question has no question mark but two parts, and tells of duties or a day to come."""
    marks = {scene.word(i) for i in range(scene.body, scene.end) if scene.tokens[i].shape == "mark"}
    if marks & {"?", ";"} or not marks & {",", ":"} or scene.has("asks", "wonders", "states"):
        return False
    return scene.has("modals", "reports", "that") or has_date_ahead(scene)
