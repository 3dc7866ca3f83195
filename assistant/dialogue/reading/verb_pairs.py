"""Verbs that another word or whom they are said of makes another: of needing, judging or meeting."""

from __future__ import annotations

from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.verbs import Verb, has_deadline, is_coming


def is_apart(scene: Scene, verb: Verb) -> bool:
    """Say whether a verb of needing has its second word further on (`heeft ... nodig`)."""
    pairs = (phrase.split() for phrase in scene.lex.table.needs)
    rest = {scene.word(i) for i in range(verb.end, scene.end)}
    return any(first == scene.word(verb.start) and second in rest for first, second, *_more in pairs)


def judges(scene: Scene, verb: Verb) -> bool:
    """Say whether a verb tells what somebody sees in something (`sees a risk in his old friends`)."""
    if scene.word(verb.start) not in scene.lex.table.judges or has_deadline(scene):
        return False
    return any(h.start >= verb.end for h in scene.hits("risk", "protective", "judging"))


def meets(scene: Scene, verb: Verb, after: list[Mention]) -> bool:
    """Say whether a verb of receiving tells that somebody will meet a person (`will wait for him at the gate`)."""
    table, last = scene.lex.table, verb.end - 1
    given = any(m.ids and scene.ending(m.start, "origins") and not _is_at(scene, m) for m in after)
    if scene.word(last) not in table.meets or given:
        return False
    first = verb.start
    while scene.word(first - 1) in table.clitics:
        first -= 1
    person = first < verb.start or scene.starting(verb.end, "person") is not None
    person = person or scene.word(verb.end) in table.objects  # `tager imod ham`
    led = scene.ending(first, "modals") is not None or scene.starting(verb.start, "modals") is not None
    weekday = bool(table.wish) and any(s.operation == "weekday" and not s.past for s in scene.spans)  # `го чака в понеделник`
    return person and (led or weekday or any(is_coming(scene, s) for s in scene.spans))


def tells_of(scene: Scene, verb: Verb) -> bool:
    """Say whether what somebody tells of follows the verb, and nobody to be told it (`съобщава за две свободни места`)."""
    table = scene.lex.table
    return bool(table.wish) and any(scene.word(i) in table.toward for i in (verb.end - 1, verb.end))


def _is_at(scene: Scene, mention: Mention) -> bool:
    """Say whether a preposition of two words tells where somebody is met (`έξω από τη φυλακή`)."""
    place = scene.ending(mention.start, "places")
    return place is not None and place.end - place.start > 1


def obtains(scene: Scene, verb: Verb) -> bool:
    """Say whether a verb of receiving tells to see to something (`to get the file`, `will get it signed`)."""
    strong = scene.starting(verb.start, "obtains")
    if strong is not None and strong.end - strong.start > 1:
        return True
    weak = scene.starting(verb.end - 1, "obtains")
    return weak is not None and any(scene.starting(i, "effected") for i in range(verb.end, scene.end))


def tells_then(scene: Scene, verb: Verb) -> bool:
    """Say whether somebody will tell on a day whether something is so (`diz-nos no dia 20 se foi aprovado`)."""
    if not scene.lex.table.postposes:
        return False
    whether = (i for i in range(verb.end, scene.end) if scene.starting(i, "infinitive_marks"))
    if scene.lex.table.wish and has_deadline(scene) and any(scene.starting(i, "that") for i in whether):
        return True  # `до четвъртък ни казва дали детето остава`
    clause = (h.start for h in scene.hits("conditions") if h.start >= verb.end and h.end == h.start + 1)
    opens = next(clause, None)
    ahead = (s for s in scene.spans if opens is not None and verb.end <= s.start and s.end == opens)
    return any(not s.past and s.role in ("", "at", "due") for s in ahead)
