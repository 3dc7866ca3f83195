"""What beside a date tells whose it is: clauses of the doer's own or over before it, and what is so every week."""

from __future__ import annotations

from assistant.dialogue.reading.dates import Span
from assistant.dialogue.reading.pastness import ends_past, has_past_words
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.task import Doing
from assistant.dialogue.reading.tokens import Hit
from assistant.dialogue.reading.verbs import verb_at


def goes_on_of(scene: Scene, hit: Hit, doing: Doing) -> bool:
    """Say whether a clause tells what whoever does it does next (`è compito di Moreau, che ci aggiorna lunedì`)."""
    who = doing.who
    if who is None or scene.word(hit.start - 1) != "," or who.end != hit.start - 1 or who.pronoun:
        return False
    return not any(scene.starting(i, "past") or ends_past(scene, i) for i in range(hit.end, min(hit.end + 4, scene.end)))


def is_closed(scene: Scene, hit: Hit, span: Span) -> bool:
    """Say whether a relative clause between commas ends before a date (`Moreau, who knows him, calls on Friday`)."""
    relative = scene.word(hit.start - 1) == "," and scene.starting(hit.start, "relative") is not None
    return relative and any(scene.word(i) == "," and i not in scene.in_date for i in range(hit.end, span.start))


def is_before_doer(scene: Scene, hit: Hit, doing: Doing) -> bool:
    """Say whether a word that may begin a relative clause opens the doer's own, or one that ends before it.

    So in `il faudrait que la police passe vendredi, car il est seul`, `étant donné qu'il refuse, Moreau y va lundi`.
    """
    who = doing.who
    if who is None or who.start < hit.end:
        return False
    return who.start == hit.end or any(scene.word(i) == "," for i in range(hit.end, who.start))


def is_habit(scene: Scene, span: Span) -> bool:
    """Say whether a weekday tells which thing is meant, of what is so every week (`le foot du samedi le tient debout`)."""
    table = scene.lex.table
    word = scene.word(span.start)
    led = span.operation == "weekday" and word in table.origins and word not in table.onward
    return table.head_first and led and not (has_past_words(scene) or scene.has("reports", "not_yet"))


def is_object(scene: Scene, hit: Hit, span: Span) -> bool:
    """Say whether a word that may open a clause is the object of the verb before it (`koppelt dat maandag terug aan allen`)."""
    before = scene.word(hit.start - 1)
    if span.start != hit.end or before not in scene.lex.table.tasks or scene.starting(hit.start - 1, "reports"):
        return False
    return not any(verb_at(scene, i) for i in range(span.end, scene.end))
