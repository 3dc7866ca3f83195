"""Verbs in a statement: which one belongs to a subject, and what its class says of doing, telling or being."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.dialogue.reading.dates import Span
from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.participles import is_past_by_shape, is_perfective
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.tokens import Hit

VERBS = ("asked", "unable", "modals", "receives", "asks", "reports", "states", "past", "tasks", "present", "gone")
"""Classes of a verb after its subject; of equally long ones the first counts."""
NEAR_THING = 3
"""Words that a thing may open a statement with, before its verb."""


@dataclass(frozen=True)
class Verb:
    """A verb found beside its subject."""

    cls: str
    start: int
    end: int


def verb_at(scene: Scene, i: int) -> Verb | None:
    """Return the verb that begins at token `i`, by the longest phrase and then the order of `VERBS`."""
    if not scene.body <= i < scene.end or i in scene.quoted or i in scene.in_date or scene.is_noun(i):
        return None
    if scene.is_naming(i):
        return None
    parted = next((cls for cls in scene.apart(i) if cls in VERBS), None)
    if parted is not None:
        return Verb(parted, i, i + 1)
    best: tuple[int, int] | None = None
    for hit in scene.starts.get(i, ()):
        if hit.cls in VERBS:
            rank = (hit.end, -VERBS.index(hit.cls))
            best = max(best, rank) if best else rank
    word = scene.word(i)
    table = scene.lex.table
    if best is None or best[0] == i + 1:
        if word in table.passive_forms and (best is None or VERBS[-best[1]] not in ("asked", "modals", "receives")):
            return Verb("states", i, i + 1)
        if is_perfective(scene, i):
            return Verb("gone", i, i + 1) if best is None and (i == scene.body or _follows_name(scene, i)) else None
        if best is None and is_over(scene, i):
            return Verb("gone", i, i + 1)
        if (
            word in table.perfective
            and _is_led(scene, i)
            and (best is None or VERBS[-best[1]] in ("past", "states", "reports"))
        ):
            return Verb("tasks", i, i + 1)
        if word in table.tasks and (
            best is None or (VERBS[-best[1]] in ("reports", "states", "past") and word not in table.past)
        ):
            # `reports` and `visits` are tasks unless what follows shows that something is told.
            cls = VERBS[-best[1]] if best and VERBS[-best[1]] == "reports" else "tasks"
            return Verb(cls, i, i + 1)
        if best is None:
            return _by_ending(scene, i, word)
    return Verb(VERBS[-best[1]], i, best[0]) if best else None


def is_over(scene: Scene, i: int) -> bool:
    """Say whether a verb by its form tells what happened, for no modal stands before it (`осигури`)."""
    return scene.word(i) in scene.lex.table.perfective and not _is_led(scene, i)


def _is_led(scene: Scene, i: int) -> bool:
    """Say whether a modal stands before a verb, small words aside, or a name by which somebody is told to do it by a date."""
    if scene.word(i - 1) == "," and has_deadline(scene) and any(m.end == i - 1 for m in scene.mentions):
        return True
    while i > scene.body and not scene.ending(i, "modals", "infinitive_marks"):
        named = next((m.start for m in scene.mentions if m.end == i), None)  # `let Moreau check`
        if named is None and not scene.starting(i - 1, "clitics", "adverbs", "negations") and i - 1 not in scene.in_date:
            return False
        i = i - 1 if named is None else named
    return scene.ending(i, "modals", "infinitive_marks") is not None


def _by_ending(scene: Scene, i: int, word: str) -> Verb | None:
    table, token = scene.lex.table, scene.tokens[i]
    if (
        token.shape != "word"
        or len(word) < 4
        or "'" in word  # `he's`
        or word in scene.lex.function_words
        or scene.starting(i, "prepositions", "that", "questions")
    ):
        return None
    if (
        word in table.pasts
        or is_past_by_shape(scene, i)
        or (word.endswith(table.past_endings) and word not in table.tasks and not (table.pasts and not _follows_name(scene, i)))
    ):
        return Verb("gone", i, i + 1)
    if word.endswith(table.present_endings) and not token.capital:
        return Verb("present", i, i + 1)
    return None


def _follows_name(scene: Scene, i: int) -> bool:
    return any(m.end == i for m in scene.mentions)


def is_progressive(scene: Scene, i: int) -> bool:
    """Say whether a token is a verb of the tasks in the form of what is under way (`keeping`, `taking`, `getting`)."""
    word, table = scene.word(i), scene.lex.table
    ends = next((e for e in table.progressives if word.endswith(e)), None)
    stem = word.removesuffix(ends) if ends else ""
    return bool(stem) and (stem in table.tasks or stem + "e" in table.tasks or stem[:-1] in table.tasks)


def is_clitic(scene: Scene, i: int) -> bool:
    """Say whether a token is a pronoun that a verb, or another such pronoun, follows (`se lo envía`)."""
    clitics = scene.lex.table.clitics
    following = i + 1
    while scene.word(following) in clitics and following < i + 3:
        following += 1
    return scene.word(i) in clitics and verb_at(scene, following) is not None


def main_clause(scene: Scene, first: int | None = None) -> int | None:
    """Return where the clause that an opening condition leads in begins: its comma, or else its verb and subject.

    The condition begins at token `first`, or opens the statement.

    `om han uteblir ringer Moreau` has no comma, but a verb before the one that stands before its subject.
    """
    begin = scene.body if first is None else first
    opens = scene.starting(begin, "conditions")
    begin = begin if opens is None else opens.end  # `имайки предвид, че ..., Moreau звъни`
    commas = [i for i in range(begin, scene.end) if scene.word(i) == "," and i not in scene.in_date]
    outer = [i for i in commas if scene.word(i + 1) not in scene.lex.table.that[:1]]
    comma = next(iter(outer or commas), None)  # `azért, hogy ne várjon, Moreau hívja fel`
    if not scene.lex.table.inverts or (comma is not None and not scene.lex.table.undertakes):
        return comma
    verbs = [v for i in range(scene.body + 1, scene.end) if (v := verb_at(scene, i)) is not None]
    subjects = {m.start for m in scene.mentions if not (m.objective or m.possessive)}
    subjects |= {h.start for h in scene.hits("ourselves")}  # `när han är ute vill mötet att Moreau ringer`
    small = scene.lex.table.objects  # `vänder sig Moreau till`
    subjects |= {m - 1 for m in subjects if scene.word(m - 1) in small}
    after = [v for v in verbs[1:] if {v.start + 1, v.end} & subjects and v.cls not in ("gone", "past")]
    if comma is not None:  # `eftersom kön är lång söker Moreau vidare, klart i maj`, not `om han inte når Moreau, ...`
        named = {m.start for m in scene.mentions if m.ids} | {m.start - 1 for m in scene.mentions if m.ids}
        theirs = {m.end for m in scene.mentions if m.pronoun}  # `om han hör Moreau, ...` is the condition's own verb
        done = [
            v for v in after if v.cls == "tasks" or (scene.word(v.start) in scene.lex.table.tasks and v.start not in theirs)
        ]
        after = [v for v in done if v.end <= comma and {v.start + 1, v.end} & named]
        after = [v for v in after if not scene.starting(v.start, "infinitive_marks")]
    return next((v.start for v in after), comma)


def is_oblique(scene: Scene, subject: Mention) -> bool:
    """Say whether somebody is named after a preposition and so is no subject."""
    if scene.word(subject.start) in scene.lex.table.objective and subject.end - subject.start > 1:
        return True
    if subject.case or scene.starting(subject.end, "postpositions", "credits", "doers"):
        return True
    if (cased := scene.starting(subject.start, "oblique")) is not None and cased.end <= subject.end:
        return True
    if subject.start <= scene.body:
        return False
    hit = scene.ending(subject.start, "prepositions", "negations", "according", "agents", "origins", "beside")
    if hit is not None and hit.cls == "according" and tells_itself(scene, hit):
        return False
    if hit is not None and any(h.cls == "modals" and h.end > subject.end for h in scene.starts.get(hit.start, ())):
        return False  # `daarom meldt Moreau hem aan`
    return hit is not None and hit.start >= scene.body and hit.start not in scene.in_date


def tells_itself(scene: Scene, hit: Hit) -> bool:
    """Say whether a verb that may credit whom it stands before has its subject before it (`Moreau says he will ...`)."""
    if _is_behind_thing(scene, hit):
        return True  # `remissen skriver Moreau på måndag`
    if scene.starting(hit.start, "reports") is None:
        return False
    return any(m.end == hit.start and not is_oblique(scene, m) for m in scene.mentions)


def _is_behind_thing(scene: Scene, hit: Hit) -> bool:
    """Say whether a thing that opens a statement stands before a verb of telling that may as well be a task's."""
    table, before = scene.lex.table, range(scene.body, hit.start)
    if not (table.inverts and table.thing_endings) or table.capital_nouns or not 0 < len(before) <= NEAR_THING:
        return False
    plain = all(scene.tokens[i].shape == "word" and i not in scene.in_date for i in before)
    return plain and scene.word(hit.start) in table.tasks and scene.word(hit.start - 1).endswith(table.thing_endings)


def has_deadline(scene: Scene) -> bool:
    """Say whether a statement holds a date that something leads in as a deadline."""
    return any(s.role in ("due", "until") and s.start >= scene.body for s in scene.spans)


def has_task(scene: Scene, start: int, stop: int | None = None) -> bool:
    """Say whether a verb of the tasks, its passive or its participle stands at or after a token, and before `stop`."""
    table = scene.lex.table
    words = (scene.word(i) for i in range(start, stop or scene.end) if i not in scene.in_date and not scene.is_noun(i))
    return any(word in forms for word in words for forms in (table.tasks, table.passive_forms, table.participle_forms))


def agent_of(scene: Scene, mentions: list[Mention]) -> Mention | None:
    """Return by whom something is done (`by Dijkstra`), or None."""
    led = (m for m in mentions if scene.ending(m.start, "agents") and not (m.possessive or scene.ending(m.start, "requests")))
    followed = (m for m in mentions if scene.starting(m.end, "doers"))
    return next(led, None) or next(followed, None)


def is_coming(scene: Scene, span: Span) -> bool:
    """Say whether a date is more likely one to come than one that was."""
    if span.past or span.role in ("seen", "effect"):
        return False
    if not span.neutral or span.ahead.value is None or span.back.value is None:
        return True
    today = scene.setting.today
    if span.back.value > today:
        return True  # its weekday tells it from the one that was (`Tuesday 10/11`)
    return span.operation != "rel0" and span.ahead.value - today <= today - span.back.value
