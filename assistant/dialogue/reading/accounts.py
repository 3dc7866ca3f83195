"""Whose account is told: a source named before what it gave (`police intel suggests`, `uit politie-informatie blijkt`)."""

from __future__ import annotations

from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.verbs import verb_at


def account_of(scene: Scene) -> Mention | None:
    """Return the source whose intel, report or file tells what follows, None where no account is named."""
    for mention in scene.mentions:
        if mention.pronoun or mention.nobody or not mention.ids or mention.start < scene.body:
            continue
        of = scene.ending(mention.start, "origins", "prepositions")
        if of is not None and scene.ending(of.start, "accounts") and _tells(scene, mention.end):
            return mention
        noun = mention.end + (scene.word(mention.end) == "-")
        hit = scene.starting(noun, "accounts")
        if hit is not None and _tells(scene, hit.end):
            return mention
    return _rung(scene)


def _rung(scene: Scene) -> Mention | None:
    """Return the one at the table who called, or was called, to tell what follows (`his sister rang the prison to say ...`)."""
    hit = next(iter(scene.hits("to_tell")), None)
    if hit is None or (scene.has("modals", "asks") and not _is_past_before(scene, hit.start)):
        return None
    named = [m for m in scene.mentions if m.end <= hit.start and not m.possessive and not m.pronoun and m.ids]
    return named[0] if named and _is_past_before(scene, hit.start) else None


def _is_past_before(scene: Scene, stop: int) -> bool:
    found = (verb_at(scene, i) for i in range(scene.body, stop))
    return any(v.cls in ("past", "gone") or scene.starting(v.start, "past") for v in found if v is not None)


def _tells(scene: Scene, i: int) -> bool:
    """Say whether a verb by which an account tells stands at a token, small words before it aside."""
    while i < scene.end and scene.starting(i, "adverbs", "usual") and scene.starting(i, "suggests") is None:
        i += 1
    return scene.starting(i, "suggests") is not None
