"""Who is named at the beginning of a statement but is not at this table (`De Vries calls ...`)."""

from __future__ import annotations

from assistant.dialogue.reading.directory import NAME
from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.verbs import verb_at


def stranger(scene: Scene) -> Mention | None:
    """Return somebody who is named at the beginning but is not at this table (`De Vries calls ...`)."""
    i = scene.body
    while i < scene.end and i - scene.body < 4 and may_be_name(scene, i):
        i += 1
    last = i - 1
    if last < scene.body or not is_strange(scene, last):
        return None
    verb = verb_at(scene, i)
    if verb is None or verb.cls not in ("tasks", "present", "modals"):
        return None
    if scene.lex.table.capital_nouns and (
        scene.word(i) in scene.lex.table.infinitives
        or (scene.starting(i, "passives") and not scene.starting(scene.body, "articles"))
    ):
        return None
    if last == scene.body and (verb.cls == "present" or not scene.spans or scene.starting(i, "passives") is not None):
        return None  # one capital at the beginning may be any noun
    return Mention(scene.body, i, (), NAME)


def may_be_name(scene: Scene, i: int) -> bool:
    """Say whether a token may belong to the name of somebody who is not at the table."""
    token = scene.tokens[i]
    if token.shape != "word" or i in scene.in_date or any(m.start <= i < m.end for m in scene.mentions):
        return False
    return token.capital or token.folded in scene.lex.table.particles or token.folded in scene.lex.table.titles


def is_strange(scene: Scene, i: int) -> bool:
    """Say whether a word in capitals is no ordinary one."""
    token = scene.tokens[i]
    return (
        token.capital
        and token.folded not in scene.lex.common
        and token.folded not in scene.lex.function_words
        and not token.slots
        and not token.folded.endswith(scene.lex.table.thing_endings or "\0")
    )
