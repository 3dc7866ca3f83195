"""In what sense a date was said: by when something is due, when something was observed, or neither."""

from __future__ import annotations

from dataclasses import replace

from assistant.dialogue.reading.agreeing import reasons_at
from assistant.dialogue.reading.around import is_compounded
from assistant.dialogue.reading.dates import Span, is_just_past
from assistant.dialogue.reading.dates_beside import credits_source, is_handled, is_of_papers, lasts
from assistant.dialogue.reading.free_clauses import free_clause_end
from assistant.dialogue.reading.participles import is_participle
from assistant.dialogue.reading.pastness import ends_past, has_past_words, is_perfect, past_words
from assistant.dialogue.reading.relatives import goes_on_of, is_before_doer, is_closed, is_habit, is_object
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.task import Doing
from assistant.dialogue.reading.tokens import Hit
from assistant.dialogue.reading.verbs import is_coming, main_clause, verb_at

DOING = ("tasks", "modals", "reports", "asks")
"""Classes of verbs by which the subject of a statement may go on to do something else."""


def due_dates(scene: Scene, spans: list[Span], doing: Doing) -> list[Span]:
    """Return the dates by which an action is due: never those of an observation, hearing, expiry or effect."""
    open_spans = [
        s
        for s in spans
        if not (s.past or s.role in ("seen", "effect") or is_of_reason(scene, s))
        and not (_is_events(scene, s) or _is_told(scene, s, doing))
    ]
    reasons = reasons_at(scene)  # `..., for without a flat he is back within a month`
    open_spans = [s for s in open_spans if s.start < reasons or any(scene.word(i) == "," for i in range(reasons, s.start))]
    known = [s for s in open_spans if s.ahead.candidates or s.ahead.doubt]
    main = main_clause(scene) if scene.starting(scene.body, "conditions", "grounds") else None
    later = [s for s in known if main is not None and s.start > main and s.role in ("due", "until", "at", "")]
    known = later or known  # `because he starts on the 15th, Moreau calls on Friday`
    for roles in (("due",), ("until",), ("at", "")):
        found = [s for s in known if s.role in roles]
        if found:
            return found
    return []


def is_of_reason(scene: Scene, span: Span) -> bool:
    """Say whether a date only stands in the reason for a task (`..., for without a bed he is back within a month`)."""
    begin = reasons_at(scene)
    if span.start <= begin or _is_set_off(scene, span) or any(scene.word(i) == "," for i in range(begin, span.start)):
        return False
    if any(is_pointed_at(scene, i) for i in range(begin, span.start)):
        return False
    return span.role not in ("due", "until") or (span.operation == "in" and tells_of_person(scene, begin, span.start))


def tells_of_person(scene: Scene, begin: int, end: int) -> bool:
    """Say whether a bare pronoun, as for the person the case is about, stands between two tokens."""
    named = (m for m in scene.mentions if begin < m.start < end and m.pronoun and not m.objective)
    return any(not scene.starting(m.start, "speaker", "ourselves", "demonstratives") for m in named)


def is_pointed_at(scene: Scene, i: int) -> bool:
    """Say whether a word that may open a clause is what must be done (`moet dat rond zijn`, `laat dat morgen weten`)."""
    dated = i + 1 in scene.in_date and scene.ending(i, "asks") is not None
    return scene.word(i) in scene.lex.table.demonstratives and bool(dated or scene.ending(i, "modals", "passives"))


def _is_events(scene: Scene, span: Span) -> bool:
    """Say whether a date is that of an event named beside it (`the hearing on 3 June`)."""
    if span.role == "due":
        return False
    for hit in scene.hits("events"):
        own = any(m.end == hit.start and not m.possessive for m in scene.mentions) and hit.end - hit.start == 1
        papers = is_of_papers(scene, hit, span) or is_handled(scene, hit, span)
        if own or papers or is_compounded(scene, hit.end):
            continue  # the owner's own verb (`Dijkstra starts the intake on Monday`), `procès-verbal`
        between = range(hit.end, span.start)
        if (
            hit.end <= span.start
            and len(between) <= 5
            and not any(
                i in scene.in_date
                or scene.starting(i, "due", "modals", "both", "turns")
                or scene.word(i) in scene.lex.table.tasks
                or scene.tokens[i].folded == ","
                for i in between
            )
        ):
            return True
        if (
            span.end <= hit.start <= span.end + (span.operation not in ("rel0", "rel1", "rel2"))
            and span.role in ("", "at")
            and hit.start < scene.end
            and (
                scene.lex.table.inverts
                or scene.starting(span.start - 1, "articles", "prepositions", "relative")
                or (span.start == scene.body and scene.starting(span.end, "states"))  # `el 15 de octubre tiene juicio`
            )
        ):
            return True
    return False


def _is_told(scene: Scene, span: Span, doing: Doing) -> bool:
    """Say whether a date stands in a relative clause (`the letter that came on Friday`)."""
    if span.role == "due" or _is_set_off(scene, span):
        return False
    who = doing.who
    aside = 2 * (who is not None and scene.lex.table.postposes and bool(scene.ending(who.start, "being")))  # `será X quien`
    begin = aside + (who.end if who is not None and who.start >= scene.body else scene.body + 1)
    begin = begin if doing.clause is None else doing.clause
    if any(
        begin < h.start
        and h.end <= span.start
        and _opens_clause(scene, h)
        and not any(is_pointed_at(scene, i) for i in range(h.start, span.start))
        and scene.tokens[h.start].shape != "mark"
        and not any(m.start < h.start < m.end for m in scene.hits("modals", "does_so"))  # `promises that he will`
        and not _joined(scene, h.end, span.start)
        and not _set_apart(scene, h.end, span.start)
        and _has_clause(scene, h.end, span)
        and not goes_on_of(scene, h, doing)
        and not is_closed(scene, h, span)
        and not is_object(scene, h, span)
        for h in scene.hits("that")
    ):
        return True
    return any(
        h.end < span.start
        and h.start > max(scene.body + 1 + aside, doing.clause or 0)
        and not is_pointed_at(scene, h.start)
        and not any(m.start < h.start < m.end for m in scene.hits("modals"))  # `zorgt Moreau dat het vrijdag klaar is`
        and any(scene.starting(i, "past", "states") or ends_past(scene, i) for i in range(h.end, min(span.end + 4, scene.end)))
        and not _goes_on(scene, h.end, span.start)
        and not is_before_doer(scene, h, doing)
        and not is_closed(scene, h, span)
        for h in scene.hits("relative")
    )


def _is_set_off(scene: Scene, span: Span) -> bool:
    """Say whether a date closes a statement behind a comma (`sees to it that the file is sent on, end of this month`)."""
    rest = [i for i in range(span.end, scene.end) if scene.tokens[i].shape != "mark" and i not in scene.in_date]
    return scene.word(span.start - 1) in (",", "(", "-", "–", "—") and len(rest) <= 1


def _opens_clause(scene: Scene, hit: Hit) -> bool:
    """Say whether a word that may open a clause does: not before an infinitive, nor as a preposition (`ansökan om bistånd`)."""
    table = scene.lex.table
    if not table.undertakes:
        return True
    if scene.word(hit.start) in table.undertakes and scene.word(hit.end) in table.tasks:
        return False
    near = [m for m in scene.mentions if hit.end <= m.start <= hit.end + 1]
    return scene.starting(hit.start, "prepositions") is None or any(verb_at(scene, m.end) for m in near)


def _has_clause(scene: Scene, start: int, span: Span) -> bool:
    """Say whether more than a word stands beside a date where a clause would be (`koppelt dat donderdag terug` has none)."""
    words = [i for i in range(start, scene.end) if scene.tokens[i].shape != "mark" and i not in scene.in_date]
    return start < span.start or len(words) > 1


def _set_apart(scene: Scene, start: int, end: int) -> bool:
    """Say whether a date stands behind a comma that ends the clause before it (`checks what he has, if possible this week`)."""
    comma = next((i for i in range(end - 1, max(start, end - 5), -1) if scene.word(i) == ","), None)
    begun = verb_at(scene, comma + 1) if comma is not None and comma >= start else None
    if begun is not None and begun.cls in DOING and scene.lex.table.inverts:
        return True  # `undersöker om han kommer, ringer måndag`
    verbs = (verb_at(scene, i) for i in range(comma + 1 if comma is not None else end, end))
    return comma is not None and all(v is None or v.cls == "modals" for v in verbs)


def _joined(scene: Scene, start: int, end: int) -> bool:
    """Say whether a new clause with the same subject begins in between (`checks what he earns and calls on Friday`)."""
    return any(scene.starting(i, "both", "turns") for i in range(start, end))


def _goes_on(scene: Scene, start: int, end: int) -> bool:
    """Say whether the subject of the whole does something else in between (`checks what he has and calls on Friday`)."""
    for i in range(start, end):
        joint = scene.starting(i, "both", "turns")
        first = joint.end if joint is not None else 0
        if scene.word(i) == "," and scene.lex.table.inverts and (begun := verb_at(scene, i + 1)) is not None:
            return begun.cls in DOING  # `undersøger om der er plads, melder tilbage mandag`
        while joint is not None and first < end and scene.starting(first, "clitics"):
            first += 1
        if joint is not None and (verb := verb_at(scene, first)) is not None and verb.cls in DOING:
            return True
    return False


def observed_dates(scene: Scene, spans: list[Span]) -> list[Span]:
    """Return the dates at which something was so; those of what is still to come are left in the wording."""
    if free_clause_end(scene) is not None and not has_past_words(scene):
        return []  # `what helps him is the group on Wednesday`
    happened = _happened(scene)
    found = [s for s in spans if _was_then(scene, s, happened=happened)]
    return found[:1] if len(found) > 1 and found[0].past else found


def _was_then(scene: Scene, span: Span, *, happened: bool) -> bool:
    if span.past:
        return not lasts(scene, span)
    if span.role == "due" and span.neutral and scene.starting(span.start, "seen"):  # `senast den 24 februari` of what has been
        return past_words(scene) or any(ends_past(scene, i) for i in range(scene.body, span.start))
    if not span.neutral or span.role in ("due", "effect"):
        return False
    if span.role == "seen":
        if is_habit(scene, span):
            return False
        if scene.word(span.start) in scene.lex.table.onward or not _is_events(scene, span):
            return True
        been = any(h.end <= span.start and _was(scene, h.start) for h in scene.hits("events"))
        return been or (past_words(scene) and not is_coming(scene, replace(span, role="at")))
    if span.role == "until":
        return happened and span.operation != "weekday"
    if span.role in ("", "at", "seen") and is_just_past(span, scene.setting.today):
        return True
    if _is_done_then(scene, span):
        return True
    if _is_coming(scene, span) or _is_meant_for(scene, span):
        return False
    ahead = not any(d <= scene.setting.today for d in span.back.candidates) and not span.back.void
    if (span.back.doubt and span.back.candidates) or ahead:
        told = has_past_words(scene) or scene.has("reports") or _opens_seen(scene)
        told = told or (span.operation == "numeric" and span.role == "at" and not ahead)  # `tested negative on 1/6`
        if not told or (not _opens_seen(scene) and any(scene.word(i) in _plans(scene) for i in range(scene.body, scene.end))):
            return False
    return happened or span.operation == "rel0" or (span.ahead.value is not None and span.ahead.value <= scene.setting.today)


def _is_done_then(scene: Scene, span: Span) -> bool:
    """Say whether a weekday stands between the parts of a perfect (`is hij zaterdag aangehouden`)."""
    before = span.start - 1
    before -= any(m.pronoun and m.end == span.start for m in scene.mentions)
    perfect = scene.lex.table.inverts and span.operation == "weekday" and not scene.has("modals")
    told = scene.starting(before, "being") is not None and scene.word(span.end) not in _plans(scene)
    return perfect and told and is_participle(scene, span.end)


def _plans(scene: Scene) -> tuple[str, ...]:
    return scene.lex.table.plans


def _is_meant_for(scene: Scene, span: Span) -> bool:
    """Say whether something is meant for a day to come (`has a bed for 16 September`)."""
    if scene.word(span.start) not in scene.lex.table.toward or span.core == span.start:
        return False
    return span.ahead.value is not None and span.ahead.value > scene.setting.today


def _opens_seen(scene: Scene) -> bool:
    """Say whether a statement begins with what was observed (`seen at the station on 3 June`)."""
    return bool(scene.starting(scene.body, "past", "reports")) or ends_past(scene, scene.body)


def _happened(scene: Scene) -> bool:
    if any(s.past for s in scene.spans) or scene.has("not_yet", "reports") or past_words(scene):
        return True
    if is_perfect(scene):
        return True
    words = range(scene.body, scene.end)
    return any(ends_past(scene, i) for i in words if i not in scene.in_date) or not (
        scene.has("states", "abilities")
        or any(not credits_source(scene, h.start) for h in scene.hits("modals"))
        or any(scene.word(i) in scene.lex.table.tasks and not scene.is_noun(i) for i in words)
    )


def _is_coming(scene: Scene, span: Span) -> bool:
    """Say whether a date is that of a hearing, an expiry or the like, or of something that will be."""
    table = scene.lex.table
    future = (
        any(not credits_source(scene, h.start) for h in scene.hits("modals"))
        and not scene.has("past")
        and not any(ends_past(scene, i) for i in range(scene.body, scene.end))
    )
    awaited = any(h.end <= span.start and scene.word(h.start) in table.plans for h in scene.hits("states"))
    return future or awaited or _is_coming_event(scene, span)


def _is_coming_event(scene: Scene, span: Span) -> bool:
    stop = next(
        (i for i in range(span.end, scene.end) if scene.word(i) == "," or scene.starting(i, "both", "turns")), scene.end
    )
    named = {h.start for h in scene.hits("events")}  # `tiene vista`
    past = any(h.start < stop and h.start not in named for h in scene.hits("past")) or (is_perfect(scene) and stop == scene.end)
    past = past or any(ends_past(scene, i) for i in range(scene.body, stop) if i not in named)
    return (
        _is_events(scene, span)
        and not any(h.end <= span.start and _was(scene, h.start) for h in scene.hits("events"))
        and not past
    )


def _was(scene: Scene, i: int) -> bool:
    return (
        bool(scene.starting(i, "past", "reports")) or ends_past(scene, i) or scene.word(i).startswith(scene.lex.table.incidents)
    )
