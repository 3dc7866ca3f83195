"""Words that open what was agreed, and where the reasons for it begin."""

from __future__ import annotations

from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.tokens import Hit
from assistant.dialogue.reading.verbs import has_deadline, main_clause


def agreements(scene: Scene) -> list[Hit]:
    """Return the words that open what was agreed."""
    found = [h for h in scene.hits("agreed") if not (_is_told_after(scene, h) or _is_some(scene, h) or _is_prefix(scene, h))]
    return [h for h in found if not others_agree(scene, h)]


def settles(scene: Scene, hit: Hit) -> bool:
    """Say whether words that open what was agreed do: at the beginning, or as our own behind a phrase.

    `hosszú vita után abban maradtunk, hogy ...` has its verb in our form and its clause.
    """
    led = main_clause(scene) if scene.starting(scene.body, "conditions") else None
    if hit.start <= scene.body + 2 or (led is not None and led <= hit.start <= led + 2):
        return True  # `nu hij geen woning heeft, spreken we af dat hij blijft`
    if scene.lex.table.inverts and any(hit.start < h.start < hit.end for h in scene.hits("ourselves")):
        return True  # `till slut kom vi överens om att ...`
    ours = scene.lex.table.our_endings
    own = bool(ours) and any(scene.word(i).endswith(ours) for i in range(hit.start, hit.end + 1))
    return own and any(scene.starting(i, "that") and scene.tokens[i].shape == "word" for i in range(hit.end - 1, hit.end + 3))


def others_agree(scene: Scene, hit: Hit) -> bool:
    """Say whether somebody who is not at the table is told to agree (`his brother agreed to a test`)."""
    return any(h.start < hit.start < h.end for h in scene.hits("granted"))


def reasons_at(scene: Scene) -> int:
    """Return where the reasons of a statement begin, after a comma; what stands there is not what was decided.

    Reasons right behind an opening word come first, and the rest is what was decided (`allora, visto che scade, ...`).
    """
    behind = (h.start for h in scene.hits("grounds") if scene.word(h.start - 1) == "," and h.start > scene.body + 2)
    return next(behind, scene.end)


def _is_told_after(scene: Scene, hit: Hit) -> bool:
    """Say whether words that may open what was agreed open what happened (`ok so the police have seen him`)."""
    if scene.starting(hit.end - 1, "that") or scene.starting(hit.end, "that"):
        return False  # `agreed that he stays`
    return not has_deadline(scene) and any(hit.end <= h.start < reasons_at(scene) for h in scene.hits("past", "perceives"))


def _is_prefix(scene: Scene, hit: Hit) -> bool:
    """Say whether such words only begin a preposition (`de acuerdo con`)."""
    longer = scene.hits("according", "prepositions")
    return any(h.start <= hit.start and hit.end < h.end for h in longer)


def _is_some(scene: Scene, hit: Hit) -> bool:
    """Say whether a word that may open what was agreed is a noun or what something is (`heeft een afspraak`, `era bom`)."""
    return hit.start > scene.body and scene.starting(hit.start - 1, "articles", "being") is not None
