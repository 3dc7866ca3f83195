"""What a subject that only is, or has something done to it, comes to: a task, something told, or its teller."""

from __future__ import annotations

from assistant.dialogue.reading.directory import ROLE
from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.participles import is_participle, is_passive
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.task import Doing, speaker
from assistant.dialogue.reading.verbs import Verb, agent_of, has_deadline, is_coming


def _is_done_now(scene: Scene, verb: Verb) -> bool:
    """Say whether a verb is by its form a passive in the present, and nothing tells that it was or is so by itself."""
    past = any(s.past or s.role == "seen" for s in scene.spans)
    return (
        scene.word(verb.start) in scene.lex.table.passive_forms
        and not past
        and not scene.starting(verb.start, "past", "events")
    )


def being(scene: Scene, subject: Mention, verb: Verb, after: list[Mention]) -> Doing | None:
    """Return what a verb of being says of its subject (`is arranging`, `was seen by the police`, `is at home`)."""
    table = scene.lex.table
    following = scene.word(verb.end)
    if (
        scene.word(verb.start) not in table.past
        and following.endswith(table.progressives or ("\0",))
        and (following[:-3] in table.tasks or following[:-3] + "e" in table.tasks or following[:-4] in table.tasks)
    ):
        return Doing(acts=True, who=subject)
    agent = agent_of(scene, after)
    if agent is not None and agent.ids and _is_done_now(scene, verb):
        return Doing(acts=True, who=agent)  # `Moreau orienteres af politiet`
    if table.inverts and scene.word(verb.start) in table.states and agent is not None and not has_deadline(scene):
        return Doing(told=agent)
    if is_passive(scene, verb.start) or (not table.inverts and is_participle(scene, verb.end)):
        perfect = scene.word(verb.start) in table.holding
        if table.head_first and agent is not None and scene.starting(verb.start, "being") and not has_deadline(scene):
            return Doing(told=agent)  # `a été saisie par le parquet`
        if (verb.cls == "past" or scene.word(verb.start) in table.past) and (
            not has_deadline(scene) or (perfect and table.participle_forms)
        ):
            return Doing(told=None if table.inverts is False and not perfect else speaker(subject))
        ahead = scene.word(verb.start) in table.passive_forms and any(is_coming(scene, s) for s in scene.spans)
        gone = scene.lex.table.head_first and bool(scene.spans) and all(s.past for s in scene.spans)
        if has_deadline(scene) or (agent is not None and scene.spans and not gone) or ahead:
            return Doing(acts=True, who=agent)
        return Doing(told=agent)
    if subject.way == ROLE and scene.starting(verb.start, "events"):
        return Doing()  # the thing of the same name (`tilsynet udløber`)
    return Doing(told=speaker(subject))
