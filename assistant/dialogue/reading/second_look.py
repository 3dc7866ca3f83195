"""A second look at a reading that asks nothing: what it passes over, and what nothing in the statement shows, is asked.

A colleague who takes minutes does the same: somebody who was named, or a day to come, is not left out without a word. Most of
it is asked for anyway where it is missing; what is asked of the kind is kept to statements that hardly show one.
"""

from __future__ import annotations

from assistant.dialogue.reading.hardly_told import doubts_of_fact
from assistant.dialogue.reading.model import Reading
from assistant.dialogue.reading.passed_over import passes_day_over, passes_over
from assistant.dialogue.reading.pastness import has_past_words
from assistant.dialogue.reading.plain import has_date_ahead
from assistant.dialogue.reading.scene import Scene

DECIDING = ("decisions", "agreed", "resolves", "resolved", "rulings", "granted", "exempt", "ourselves", "negations")
"""Classes of words by which something is decided, or not to be done."""


def second_look(scene: Scene, reading: Reading) -> tuple[str, ...]:
    """Return what to ask of a statement's reading after all; nothing where all that was said has found its place.

    Args:
        scene: the statement.
        reading: what was understood of it, with nothing asked so far.

    """
    if scene.prefix_kind:
        return ("due",) * (reading.kind == "action" and passes_day_over(scene, reading))
    match reading.kind:
        case "action":
            return _of_task(scene, reading)
        case "information" if scene.prefix_mention is None:
            return doubts_of_fact(scene, reading)
        case "assessment" if any(s.role == "due" and s.ahead.value and s.start not in scene.quoted for s in scene.spans):
            return ("kind",)  # `assesses the risk by Friday`
        case "assessment":
            if not scene.has("judging", "weighing", "states") and has_date_ahead(scene) and not has_past_words(scene):
                return ("kind",)  # `Moreau - report on his ties - 15/3`
            return ("source",) * (not reading.source and passes_over(scene, reading))
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
        return ("due",) * passes_day_over(scene, reading)
    if scene.has("agreed", "resolved"):
        return ("kind",)  # `it is agreed that the meetings stay monthly`
    return ("owner",) * passes_over(scene, reading) + ("due",) * passes_day_over(scene, reading)


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


def _is_hardly_asked(scene: Scene) -> bool:
    """Say whether what reads as a question has no question mark but two parts, and tells of duties or a day to come."""
    marks = {scene.word(i) for i in range(scene.body, scene.end) if scene.tokens[i].shape == "mark"}
    if marks & {"?", ";"} or not marks & {",", ":"} or scene.has("asks", "wonders", "states"):
        return False
    return scene.has("modals", "reports", "that") or has_date_ahead(scene)
