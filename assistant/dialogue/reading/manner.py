"""What shows of a verb beside its class: that it is past, that it is ours, that it is the person's, or only says when."""

from __future__ import annotations

from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.task import Doing
from assistant.dialogue.reading.verbs import Verb, is_over


def is_past(scene: Scene, verb: Verb) -> bool:
    """Say whether a verb by its form tells what has been."""
    return scene.starting(verb.start, "past") is not None or scene.word(verb.start).endswith(scene.lex.table.past_endings)


def is_of_us(scene: Scene, subject: Mention) -> bool:
    """Say whether the table itself is the subject (`we`)."""
    return subject.pronoun and scene.starting(subject.start, "ourselves") is not None


def is_personal(scene: Scene, subject: Mention, verb: Verb) -> bool:
    """Say whether a bare pronoun's verb more likely tells of the person the case is about (`he visits`)."""
    return scene.starting(verb.start, "personal") is not None and scene.word(subject.start) not in scene.lex.table.plurals


def is_when(scene: Scene, i: int) -> bool:
    """Say whether a clause after a comma only says when (`informs the group, when the appeal is decided`)."""
    return scene.word(i - 1) == "," and scene.starting(i, "conditions") is not None


def asked_by_us(scene: Scene, verb: Verb, after: list[Mention]) -> Doing | None:
    """Return the one whom the table wants to be asked (`we should ask the police to attend`)."""
    asking = any(scene.starting(i, "asks") for i in range(verb.end, scene.end))
    other = after[0]
    marked = any(scene.starting(i, "infinitive_marks") for i in range(other.end, scene.end))
    return Doing(acts=True, who=other) if asking and marked and not other.pronoun and not other.possessive else None


def is_of_outsider(scene: Scene, verb: Verb) -> bool:
    """Say whether somebody who is not at the table was asked for it by a day (`помоли майката да донесе ключа до петък`)."""
    if not scene.lex.table.wish or not (is_over(scene, verb.start) or scene.word(verb.start) in scene.lex.table.pasts):
        return False
    wish = next((i for i in range(verb.end, scene.end) if scene.word(i) == scene.lex.table.wish), scene.end)
    small = ("clitics", "adverbs", "prepositions", "articles")
    named = (i for i in range(verb.end, wish) if scene.tokens[i].shape == "word" and i not in scene.in_date)
    return wish < scene.end and any(not scene.starting(i, *small) for i in named)


def confirms(scene: Scene, subject: Mention, verb: Verb) -> bool:
    """Say whether behind a last comma somebody is named who confirms what stands before (`..., потвърждава и Moreau`)."""
    if verb.cls != "reports" or not scene.lex.table.wish or verb.end > subject.start or subject.pronoun:
        return False
    first = verb.start
    while scene.word(first - 1) in scene.lex.table.clitics:
        first -= 1
    rest = (i for i in range(subject.end, scene.end) if scene.tokens[i].shape != "mark")
    return scene.word(first - 1) == "," and first - 1 > scene.body and not any(rest)
