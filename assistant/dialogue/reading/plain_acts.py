"""What a verb that neither asks, tells, receives nor obliges says of its subject: that they act, or that it is told of them."""

from __future__ import annotations

from assistant.dialogue.reading.directory import NAME, ROLE
from assistant.dialogue.reading.manner import is_of_us, is_personal
from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.task import Doing, speaker
from assistant.dialogue.reading.verb_pairs import judges
from assistant.dialogue.reading.verbs import Verb, has_deadline, is_coming, verb_at


def plain_act(scene: Scene, subject: Mention, verb: Verb) -> Doing | None:
    """Return what a subject does, what is only told of it, or None where the word before the verb was a noun after all."""
    if subject.way == ROLE and not (subject.ids or subject.group) and scene.starting(verb.start, "resolved", "decisions"):
        return Doing(told=speaker(subject))  # `le JAP statuera le 11 février`
    after = scene.word(verb.end)
    following = verb_at(scene, verb.end)
    table = scene.lex.table
    noun = bool(scene.starting(verb.end, "prepositions")) and scene.word(verb.start) in table.nouns
    if (
        following is not None
        and not table.inverts
        and following.cls in ("states", "past", "gone", "reports")
        and after not in table.tasks
        and not (following.cls == "gone" and subject.way == NAME and has_deadline(scene))  # `Moreau sort furnished flat by ...`
    ):
        return None  # `the police report says`: a noun
    if scene.spans and all(s.past for s in scene.spans) and not subject.pronoun and verb.cls == "tasks":
        return Doing(told=speaker(subject))  # `calls him last Friday`
    if noun and not has_deadline(scene) and subject.way != NAME:
        return Doing(told=speaker(subject))
    if judges(scene, verb):
        return Doing(told=speaker(subject), closed=True)
    if verb.cls == "present" and subject.start == subject.end and not any(is_coming(scene, s) for s in scene.spans):
        return Doing(told=speaker(subject))  # after a prefix an unknown word is more likely a noun
    if subject.pronoun and verb.cls == "present":
        return Doing()
    if subject.pronoun and is_personal(scene, subject, verb) and not has_deadline(scene) and not is_of_us(scene, subject):
        return Doing()
    if verb.cls == "present" and subject.way != NAME and not scene.spans and scene.word(verb.end) == "":
        return Doing(told=speaker(subject))
    return Doing(acts=True, who=subject)
