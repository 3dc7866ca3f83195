"""Who does it: the one who is to act, told apart from who asks, tells, receives or is talked about."""

from __future__ import annotations

from dataclasses import replace

from assistant.dialogue.reading.acts import by_verb
from assistant.dialogue.reading.directory import VAGUE
from assistant.dialogue.reading.notes import imperative, without_subject
from assistant.dialogue.reading.people import Mention
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.task import Doing
from assistant.dialogue.reading.verbs import (
    agent_of,
    has_deadline,
    is_oblique,
    stranger,
    verb_at,
)


def who_does(scene: Scene) -> Doing:
    """Return who is to act in a statement, and who tells it."""
    subjects = [m for m in scene.mentions if m.start >= scene.body and m.start not in scene.quoted]
    if scene.prefix_mention is not None:
        subjects.insert(0, replace(scene.prefix_mention, start=scene.body, end=scene.body))
    unknown = stranger(scene)
    if unknown is not None:
        subjects.insert(0, unknown)
    owned = _belonging(scene, subjects) or imperative(scene, subjects)
    if owned is not None:
        return owned
    told: Mention | None = None
    aside = condition_end(scene, subjects)
    for index, subject in enumerate(subjects):
        if subject.start < aside and subject.end > scene.body:
            continue
        if subject.possessive or subject.objective or is_oblique(scene, subject):
            continue
        found = by_verb(scene, subject, subjects[index + 1 :])
        if found is None:
            continue
        if found.acts or found.negated:
            return replace(found, told=found.told or told)
        told = told or found.told
        if found.closed:
            return Doing(told=told)
    if told is not None:
        return _passive_task(scene, subjects, told)
    found = without_subject(scene, subjects)
    return replace(found, told=None if found.acts else _unsaid(scene))


def _unsaid(scene: Scene) -> Mention | None:
    """Return the one who tells where a verb of telling opens a statement without its subject (`dice que ...`)."""
    begin = scene.body
    while scene.word(begin) in scene.lex.table.clitics:
        begin += 1
    verb = verb_at(scene, begin) if scene.lex.table.unspoken and scene.prefix_mention is None else None
    if verb is None or verb.cls != "reports" or not any(scene.starting(i, "that") for i in range(verb.end, verb.end + 4)):
        return None
    return Mention(begin, begin, (), VAGUE, pronoun=True)


def condition_end(scene: Scene, subjects: list[Mention]) -> int:
    """Return where an opening condition ends (`if Moreau agrees, ...`); who stands in it does nothing yet."""
    if scene.starting(scene.body, "conditions") is None or scene.body in scene.in_date:
        return scene.body
    comma = next((i for i in range(scene.body, scene.end) if scene.word(i) == "," and i not in scene.in_date), None)
    if comma is not None:
        return comma
    own = [m for m in subjects if m.start > scene.body and not is_oblique(scene, m)]
    return own[0].end if len(own) > 1 else scene.body


def _passive_task(scene: Scene, subjects: list[Mention], told: Mention) -> Doing:
    agent = agent_of(scene, subjects)
    if agent is not None and agent is not told and scene.has("passives") and has_deadline(scene):
        return Doing(acts=True, who=agent, told=told)
    return Doing(told=told)


def _belonging(scene: Scene, subjects: list[Mention]) -> Doing | None:
    """Return an owner named by a label: `action for the police`, `is up to Dijkstra`, `owner: Moreau`."""
    for subject in subjects:
        before = subject.start - (scene.word(subject.start - 1) == ":")
        hit = scene.ending(before, "belongs")
        weak = hit is not None and scene.starting(hit.start, "prepositions") and hit.start > scene.body
        if hit is not None and hit.start >= scene.body and not weak and not scene.has("exempt"):
            return Doing(acts=True, who=subject, drop=(hit.start, subject.end))
        label = next(
            (h for h in scene.lex.prefixes.at(scene.tokens, hit.start if hit else before - 1, before) if h.cls == "owner"), None
        )
        if label is not None and scene.word(subject.start - 1) == ":" and before - 1 >= scene.body:
            return Doing(acts=True, who=subject, drop=(label.start, subject.end))
    return None
