"""Who comes, goes, is missing or stands in for another, whether at the table or not yet."""

from __future__ import annotations

from assistant.dialogue.reading.dates import Span
from assistant.dialogue.reading.directory import VAGUE
from assistant.dialogue.reading.doing import condition_end, is_in_condition
from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.scene import APART, Scene
from assistant.dialogue.reading.strangers import is_strange, may_be_name
from assistant.dialogue.reading.telling import closing
from assistant.dialogue.reading.tokens import Hit
from assistant.dialogue.reading.verbs import is_oblique

BESIDE = ("adverbs", "articles", "negations", "both", "clitics")
"""Classes of small words that may stand with who comes and goes."""


LAST_HOUR = 20
"""Hours above this are days of the month."""
PHRASE = 3
"""Tokens of a phrase that tells of the meeting alone, without naming it."""
LONGER = ("modals", "passives", "asked", "reports", "agreed", "dissents", "judging")
"""Classes of which a longer phrase tells something else than that somebody comes or goes."""


def is_attendance(scene: Scene) -> bool:
    """Say whether a statement tells that somebody comes, goes, is missing or stands in for another."""
    hours = _hours(scene)
    days = [s for s in scene.spans if not (_is_time(scene, s) or (s.role == "due" and s.operation == "rel0"))]
    days = [s for s in days if not any(h.start <= s.start and s.end <= h.end for h in hours)]
    days = [s for s in days if not _is_bare_hour(scene, s)]
    if any(s.role == "due" or s.operation in ("next_weekday", "weekday_next_week", "numeric", "day_month") for s in days):
        return False
    if _only_moves(scene) or _only_misses(scene) or is_everyone(scene):
        return True
    aside = condition_end(scene, scene.mentions)
    for hit in (*scene.hits("attendance"), *hours):
        if scene.starting(scene.body, "conditions") and (hit.start < aside or hit.start <= scene.body + 3):
            continue  # `if he stays away, Moreau calls`
        if any(h.end > hit.end for h in scene.starts.get(hit.start, ()) if h.cls in LONGER):
            continue  # `har gått med på att` is no `har gått`
        if _of_stranger(scene, hit):
            return True
        if hit.value == APART and any(s.operation != "rel0" for s in scene.spans):
            continue  # `sluit maandag aan`
        if hit.end - hit.start == 1 and not (
            _is_between(scene, hit)
            or hit.start == scene.body
            or hit.end == scene.end
            or scene.tokens[hit.end].shape == "mark"
            or _is_timed(scene, hit.end)
        ):
            continue
        if scene.starting(hit.end, "articles") and scene.word(hit.end - 1) in scene.lex.table.transitive:
            continue
        whole = any(m.start == hit.start for m in scene.mentions)
        before = [
            m for m in scene.mentions if m.end <= hit.start and (hit.start <= m.end + 3 or _is_apposed(scene, m.end, hit.start))
        ]
        before = [m for m in before if not (m.possessive or (m.pronoun and m.objective) or _is_of_thing(scene, m))]
        first = next((m for m in scene.mentions if m.start == scene.body and m.ids), None)
        whole_phrase = bool(scene.clocks) or (hit.value != APART and hit.end - hit.start >= PHRASE)
        if first is not None and whole_phrase and not before and scene.starting(hit.start - 1, "both", "turns"):
            before = [first]  # `Moreau has another meeting and must leave at three`
        before = [m for m in before if not (_tells_of_another(scene, m, hit) or is_in_condition(scene, m, hit.start))]
        before = [m for m in before if not _is_credited(scene, m, hit)]
        if before and (last := max(before, key=lambda m: m.end)).pronoun and not scene.starting(last.start, "speaker"):
            if _tells_of_himself(scene, last, hit):
                return True
            continue  # `according to Moreau he turned up`
        near_by = 2 if hit.start <= scene.body + 1 else 0  # `klienten mødte ikke op hos Moreau`
        reach = _after_hour(scene, hit.end) + near_by
        begin = hit.start + 1 if hit.value == APART else hit.end  # `gaat Moreau om drie uur weg`
        after = [m for m in scene.mentions if begin <= m.start <= reach and not _is_from(scene, m, hit)]
        after = [m for m in after if not m.case or m.case in scene.lex.table.whom]  # `bejelentkezett a pártfogónál`
        after = [m for m in after if m.start <= hit.end + 1 or m != closing(scene)]  # `didn't come to the group (Moreau)`
        if hit.start == scene.body and not days:  # `assente per malattia la collega del reparto, Nora Moreau`
            after += [m for m in scene.mentions if m.ids and m.end >= scene.end - 1 and scene.word(m.start - 1) == ","]
        near = [m for m in ([b for b in before if not b.pronoun] or after) if not m.pronoun and m.way != VAGUE]
        own = hit.start == scene.body or not (scene.lex.table.capital_nouns and scene.tokens[scene.body].capital)
        own = own and not (scene.lex.table.drops and scene.starting(hit.end, "prepositions"))  # `Moreau: δεν ήρθε στο ραντεβού`
        mine = scene.prefix_mention is not None and own and not _is_of_others(scene, hit)
        if near or whole or (mine and hit.start <= scene.body + 2):
            return True
    return False


def _hours(scene: Scene) -> list[Hit]:
    """Return the phrases of coming and going that begin with an hour (`csak 11-ig van jelen`, `ab 14:30 dabei`)."""
    found = (h for h in scene.cues if h.cls == "attendance" and h.value != APART and h.start in scene.in_date)
    return [h for h in found if h.start >= scene.body and h.end - h.start >= PHRASE and h.end - 1 not in scene.in_date]


def _is_time(scene: Scene, span: Span) -> bool:
    """Say whether what may be a day or a term is a time of the day (`is away until 10.30`, `отсъства до 11 часа`)."""
    if span.operation == "numeric":
        return not (span.ahead.candidates or span.back.candidates)
    return span.operation == "in" and any(scene.tokens[i].slots.get("unit") == "hour" for i in range(span.start, span.end))


def _is_bare_hour(scene: Scene, span: Span) -> bool:
    """Say whether what may be a day of the month is the hour until which somebody is there (`παρών ως τις 11`)."""
    last = scene.tokens[span.end - 1]
    hour = span.operation == "day" and span.role == "due" and last.shape == "number" and last.slots.get("n", 0) <= LAST_HOUR
    return hour and any(h.start < span.start <= h.end <= span.end for h in scene.hits("attendance"))


def _is_credited(scene: Scene, mention: Mention, hit: Hit) -> bool:
    """Say whether somebody only tells of others who come or go (`σύμφωνα με τον Moreau η γυναίκα του έχει φύγει`)."""
    led = None if mention.pronoun else scene.ending(mention.start, "according")
    if led is None or scene.starting(mention.start - 1, "reports") or scene.word(led.start) in scene.lex.table.origins:
        return False
    return hit.start >= mention.end and not any(scene.word(i) == "," for i in range(scene.body, mention.start))


def is_everyone(scene: Scene) -> bool:
    """Say whether a statement says no more than that all are there (`estamos todos`, `alla är här idag`)."""
    whole = (h for h in scene.hits("everyone") if h.start == scene.body and h.end - h.start > 1)
    return any(all(_adds_nothing(scene, i) for i in range(h.end, scene.end)) for h in whole)


def _adds_nothing(scene: Scene, i: int) -> bool:
    return scene.tokens[i].shape == "mark" or i in scene.in_date or scene.starting(i, "adverbs") is not None


def _is_between(scene: Scene, hit: Hit) -> bool:
    """Say whether one word stands between two at the table (`Moreau replaces Dijkstra`)."""
    known = [m for m in scene.mentions if m.certain and not m.possessive]
    return any(m.end == hit.start for m in known) and any(hit.end <= m.start <= hit.end + 1 for m in known)


def _only_moves(scene: Scene) -> bool:
    """Say whether a statement names somebody and a verb of coming or going, and at most the hour (`entra Moreau, 10.40`)."""
    if not scene.hits("comings") or any(s.operation != "rel0" for s in scene.spans):
        return False
    whose = ("", *scene.lex.table.whose)  # `Moreau-nak el kell mennie`, but no `elmegy a hivatalba`
    comers = (m for m in scene.mentions if m.ids and not m.possessive and m.way != VAGUE and m.case in whose)
    named = {i for m in comers for i in range(m.start, m.end)}
    moves = {i for h in scene.hits("comings") for i in range(h.start, h.end)}
    said = (i for i in range(scene.body + 2, scene.end) if _is_hour(scene, i))
    why = (h.start for h in scene.hits("grounds") if h.start > scene.body + 1)  # `falta Moreau, por enfermedad`
    stop = min((*(c.start for c in scene.clocks if c.start > scene.body), *said, *why), default=scene.end)
    words = (i for i in range(scene.body, stop) if scene.tokens[i].shape == "word" and i not in scene.in_date)
    rest = [i for i in words if i not in named | moves and not scene.starting(i, *BESIDE)]
    rest = [i for i in rest if not (scene.starting(i, "prepositions") and i + 1 in named)]  # `por la policía viene Moreau`
    while stop < scene.end and rest and scene.starting(rest[-1], "prepositions") and _leads_to(scene, rest[-1], stop, moves):
        rest.pop()  # `llega sobre las once`
    there = any(m.start >= scene.body and m.start in named and not is_oblique(scene, m) for m in scene.mentions)
    return there and not rest


def _only_misses(scene: Scene) -> bool:
    """Say whether a statement says no more than that somebody is not there today (`nobody from the police today`)."""
    if not any(s.operation == "rel0" for s in scene.spans) or scene.prefixed:
        return False
    named = {i for m in scene.mentions if m.ids and not m.possessive and m.way != VAGUE for i in range(m.start, m.end)}
    stop = next((i for i in range(scene.body, scene.end) if scene.word(i) == ","), scene.end)  # `..., he is on a course`
    words = (i for i in range(scene.body, stop) if scene.tokens[i].shape == "word" and i not in scene.in_date)
    rest = [i for i in words if i not in named]
    denied = any(scene.starting(i, "negations") for i in rest)
    small = (*BESIDE, "prepositions", "addressees", "either", "nothing")
    return any(i < stop for i in named) and denied and all(scene.starting(i, *small) for i in rest)


def _is_hour(scene: Scene, i: int) -> bool:
    """Say whether a number in words behind a preposition closes a clause, as an hour does (`llega sobre las once`)."""
    closes = i + 1 >= scene.end or scene.tokens[i + 1].shape == "mark" or scene.starting(i + 1, "both")
    led = scene.starting(i - 1, "articles", "prepositions") is not None
    return bool(scene.lex.table.postposes and closes and led) and 2 <= scene.tokens[i].slots.get("n", 0) <= 12


def _leads_to(scene: Scene, i: int, stop: int, moves: set[int]) -> bool:
    """Say whether nothing but small words stands between a preposition and the hour."""
    return all(j in moves or scene.starting(j, "prepositions", "articles", "adverbs") for j in range(i, stop))


def _tells_of_another(scene: Scene, mention: Mention, hit: Hit) -> bool:
    """Say whether somebody tells that another is away (`probation says that he does not come to the course`)."""
    said = range(mention.end, hit.start)
    clause = any(scene.starting(i, "that") and scene.tokens[i].shape == "word" for i in said)
    return clause and any(scene.starting(i, "reports", "befalls") for i in range(max(scene.body, mention.start - 2), hit.start))


def _tells_of_himself(scene: Scene, pronoun: Mention, hit: Hit) -> bool:
    """Say whether somebody says that he himself comes or goes (`Moreau says that he must leave the meeting at 11`)."""
    who = next((m for m in scene.mentions if m.start == scene.body and m.ids and not m.possessive), None)
    if who is None or pronoun.objective or not scene.ending(pronoun.start, "that", "reports"):
        return False
    said = any(scene.starting(i, "reports") for i in range(who.end, min(who.end + 2, pronoun.start)))
    table = any(h.start >= hit.start for h in scene.hits("ourselves"))
    rest = any(scene.tokens[i].shape == "word" and i not in scene.in_date for i in range(hit.end, scene.end))
    whole = said and hit.end - hit.start > PHRASE and not scene.has("past")  # `has indicated that she is unable to attend`
    if (scene.ending(pronoun.start - 1, "notifies") or whole) and not rest:
        return True  # `Moreau a prévenu qu'elle aurait du retard`
    return said and table and not scene.has("past")


def _is_of_others(scene: Scene, hit: Hit) -> bool:
    """Say whether something else is the subject behind a prefix (`Moreau: kontanthjælpen er gået ind`)."""
    return any(
        scene.tokens[i].shape == "word"
        and not scene.starting(
            i, "adverbs", "articles", "negations", "states", "modals", "turns", "courtesies", "usual", "past"
        )
        and not any(m.start <= i < m.end for m in scene.mentions)
        and i not in scene.in_date
        for i in range(scene.body, hit.start)
    )


def _is_apposed(scene: Scene, start: int, end: int) -> bool:
    """Say whether nothing but words between two commas stands between somebody and the verb (`Moreau, on leave, is ...`)."""
    commas = [i for i in range(start, end) if scene.word(i) == ","]
    return commas == [start, end - 1]


def _is_from(scene: Scene, mention: Mention, hit: Hit) -> bool:
    """Say whether something only comes from somebody (`der er kommet brev fra politiet`)."""
    led = scene.ending(mention.start, "origins")
    return led is not None and led.start >= hit.end


def _is_of_thing(scene: Scene, mention: Mention) -> bool:
    """Say whether something of somebody's came on a day that is named (`de brief van de rechtbank kwam vrijdag binnen`)."""
    led = scene.ending(mention.start, "origins")
    return led is not None and led.start > scene.body and any(s.operation != "rel0" for s in scene.spans)


def _is_timed(scene: Scene, start: int) -> bool:
    """Say whether nothing but a time of the day closes the clause (`joins at 10.15`)."""
    comma = next((i for i in range(start, scene.end) if scene.word(i) == "," and i not in scene.in_date), scene.end)
    first = start + (scene.starting(start, "until") is not None and start + 1 < comma)  # `присъства до 11`
    rest = [i for i in range(first, comma) if scene.tokens[i].shape != "mark"]
    return bool(rest) and all(
        i in scene.in_date or scene.tokens[i].shape == "number" or "time" in scene.tokens[i].slots for i in rest
    )


def _after_hour(scene: Scene, start: int) -> int:
    """Return where a time of the day behind the verb ends (`leaves at 14.30: Moreau`)."""
    stop = start
    while stop < scene.end and (
        stop in scene.in_date
        or scene.tokens[stop].shape == "number"
        or "time" in scene.tokens[stop].slots
        or scene.starting(stop, "at") is not None
        or (stop > start and scene.word(stop) in (":", "."))
    ):
        stop += 1
    return stop


def _of_stranger(scene: Scene, hit: Hit) -> bool:
    """Say whether it is told of somebody who is not known at the table (`Berg stands in for Sjöström`).

    One word in capitals may be any noun that opens a sentence, so somebody must be named after the verb as well.
    """
    last = _before_agency(scene, hit.start)
    before = range(scene.body, last)
    if not 0 < len(before) <= 4 or not all(may_be_name(scene, i) for i in before):
        return False
    if last < hit.start:
        return len(before) > 1
    if not is_strange(scene, last - 1):
        return False
    named = any(m.start == hit.end for m in scene.mentions) or (
        hit.end < scene.end and scene.tokens[hit.end].shape == "word" and is_strange(scene, hit.end)
    )
    return named or (len(before) > 1 and hit.end - hit.start > 1)


def _before_agency(scene: Scene, end: int) -> int:
    """Return where the agency of somebody begins (`Tom Bakker from Exodus`), the end where none is said."""
    links = (*scene.lex.table.origins, *scene.lex.table.of, "(", ",")
    return next((i for i in range(max(scene.body, end - 6), end) if scene.word(i) in links), end)
