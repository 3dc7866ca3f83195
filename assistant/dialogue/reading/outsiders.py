"""What somebody or something does that is not at the table: a fact more often than a task, and so asked about."""

from __future__ import annotations

from assistant.dialogue.reading.directory import ROLE, VAGUE
from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.plain import has_date_ahead
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.task import Doing

REACH = 4
"""Tokens of a statement's beginning within which the subject ends."""


def is_outsiders(scene: Scene, doing: Doing) -> bool:
    """Say whether who opens a statement is not at the table and does something (`the landlord answers by Friday`)."""
    if scene.prefixed or scene.has("modals", "passives", "asks", "asked", "agreed", "requests", "requested", "belongs"):
        return False
    return doing.who is None and _opens_with_thing(scene)


def _is_away(who: Mention) -> bool:
    return who.way == ROLE and not (who.ids or who.group or who.pronoun)


def _opens_with_thing(scene: Scene) -> bool:
    """Say whether a noun with its article, or a relative, opens a statement and a finite verb of doing follows."""
    table = scene.lex.table
    led = scene.starting(scene.body, "kin", "person") or scene.starting(scene.body, "articles")
    if led is None or not (table.head_first or table.drops) or any(m.start <= led.end < m.end for m in scene.mentions):
        return False
    for i in range(max(led.end, scene.body + 1), min(led.end + REACH, scene.end)):
        if scene.word(i) in table.clitics or scene.starting(i, "negations"):
            continue
        finite = scene.word(i) in table.tasks and scene.word(i) not in table.imperatives
        if (finite or scene.starting(i, "personal", "comings", "resolves", "lasting")) and i > scene.body + 1:
            return not scene.starting(i, "articles", "prepositions", "adverbs")
        if i in scene.in_date or scene.tokens[i].shape != "word":
            return False
    return False


def doubts_of_denial(scene: Scene, doing: Doing) -> tuple[str, ...]:
    """Return what to ask where it is denied that somebody does something, and another's task may be meant, or only a fact."""
    who = doing.who
    if who is None or scene.prefix_kind:
        return ()
    lot = who.way == VAGUE and not (who.ids or who.group or who.pronoun)  # `die beiden reden nicht miteinander`
    if _is_away(who) or lot:
        return ("kind",)  # `the landlord does not answer before the 15th`: told of him, not decided
    first = next((m for m in scene.mentions if m.start == scene.body), None)
    other = first is not None and first.pronoun and not first.objective and first.start < who.start and who.pronoun
    return ("kind", "owner") if other and has_date_ahead(scene) else ()
