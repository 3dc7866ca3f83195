"""Nouns and infinitives by which a note names what is to be done."""

from __future__ import annotations

from assistant.dialogue.reading.cases import parted
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.verbs import has_deadline, is_coming, verb_at

APART = (",", "(", "-", "–", "—", ":", "/")
"""Marks by which an owner is named apart (`arrange housing: Moreau`)."""


def ends_as_infinitive(scene: Scene, i: int) -> bool:
    """Say whether a word ends as an infinitive, where the language shows one so."""
    return scene.word(i).endswith(scene.lex.table.infinitive_endings or ("",))


def opens_with_own(scene: Scene) -> bool:
    """Say whether a statement opens with a verb by which whoever speaks says what he does (`mando el informe`)."""
    first = scene.body
    while first < scene.end and (first in scene.in_date or scene.starting(first, "clitics", "adverbs", "speaker")):
        first += 1
    noun = scene.starting(first, "articles") or scene.ending(first, "articles")
    return (
        scene.word(first) in scene.lex.table.own
        and scene.starting(first + 1, "articles", "addressees") is not None
        and not noun
    )


def is_errand(scene: Scene, i: int) -> bool:
    """Say whether a noun at token `i` opens a note of what is to be done, and no verb tells what became of it."""
    if scene.word(i) not in scene.lex.table.errands or scene.starting(i, "judging", "risk", "protective"):
        return False
    event = scene.starting(i, "events")
    if event is not None and event.end > i + 1:
        return False  # `letöltés vége`, the end of the sentence that is served
    dated = has_deadline(scene) or any(is_coming(scene, s) and s.operation != "recurring" for s in scene.spans)
    dated = dated or any(s.operation in ("release", "meeting") for s in scene.spans)
    if not dated and scene.word(i) in scene.lex.table.nouns and not _is_assigned(scene, i):
        return False
    words = [j for j in range(i, scene.end) if j not in scene.in_date and scene.tokens[j].shape != "mark"]
    told = [v for j in words[1:] if (v := verb_at(scene, j)) is not None]
    if any(len(scene.word(j)) > 5 and scene.word(j).endswith(scene.lex.table.past_endings) for j in words[1:]):
        return False
    return not any(v.cls in ("states", "past", "gone", "reports", "unable") for v in told) and not any(
        s.past or s.role == "seen" for s in scene.spans
    )


def _is_assigned(scene: Scene, i: int) -> bool:
    """Say whether a noun that may open a note has somebody named apart to do it (`transmission du dossier : Moreau`)."""
    if not scene.starting(i + 1, "prepositions"):
        return True
    return any(m.start > i and m.ids and scene.word(m.start - 1) in APART for m in scene.mentions)


def has_errand(scene: Scene) -> bool:
    """Say whether what is to be done follows what is said of it, and no verb is said (`képzési lista átküldése Moreau-nak`)."""
    if not scene.lex.table.far_verbs or scene.has("risk", "protective", "judging", "perceived"):
        return False
    words = [i for i in range(scene.body, scene.end) if i not in scene.in_date and scene.tokens[i].shape != "mark"]
    if any(v.cls != "present" for i in words if (v := verb_at(scene, i)) is not None and not is_errand(scene, i)):
        return False
    return any(is_errand(scene, i) and scene.word(i).endswith(scene.lex.table.errand_endings) for i in words)


def names_errand(scene: Scene, start: int) -> bool:
    """Say whether a noun of what is to be done stands in a case, as where it is asked for (`felkérjük az átküldésére`)."""
    table = scene.lex.table
    return any(parted(scene.word(i), table.errands, table.cases) is not None for i in range(start, scene.end))
