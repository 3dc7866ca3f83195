"""Forms of a verb by which its ending tells: passives, past participles, and words of the past."""

from __future__ import annotations

from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.tokens import Hit

SHORT = 3
"""A word no longer than this shows no ending."""


def is_passive(scene: Scene, i: int) -> bool:
    """Say whether a token makes a verb passive, or is a passive by itself."""
    table, word = scene.lex.table, scene.word(i)
    if word in table.reflexive:
        beside = (scene.word(i + 1), scene.word(i - 1))
        return any(w in table.tasks for w in beside) and not any(w in table.reflexives for w in beside)
    return word in table.passive_marks or word in table.passive_forms


def closes_with_participle(scene: Scene, start: int) -> bool:
    """Say whether the last word of a statement from a token on is a participle, and no infinitive."""
    last = [i for i in range(start, scene.end) if scene.tokens[i].shape == "word" and i not in scene.in_date][-1:]
    return bool(last) and not scene.is_noun(last[0]) and is_participle(scene, last[0])


def is_participle(scene: Scene, i: int) -> bool:
    """Say whether a token has the shape of a past participle."""
    word, table = scene.word(i), scene.lex.table
    if word in table.participle_forms:
        return True
    if len(word) <= 4 or word in scene.lex.function_words or word in table.infinitives:
        return False
    if table.participle_endings and not word.endswith(table.participle_endings):
        return False
    return any(
        word.endswith(p[1:]) if p.startswith("-") else word.startswith(p[:-1]) if p.endswith("*") else word == p
        for p in table.participles
    )


def shows_participle(scene: Scene, i: int) -> bool:
    """Say whether an accent at a word's end shows a participle, known or not, behind an auxiliary (`a insulté`)."""
    token, shown = scene.tokens[i], scene.lex.table.participle_accents
    return bool(shown) and token.shape == "word" and len(token.text) > SHORT and token.text.lower().endswith(shown)


def is_past_by_shape(scene: Scene, i: int) -> bool:
    """Say whether a word's ending, its accent included, shows a verb of the past (`paró`)."""
    token = scene.tokens[i]
    if not scene.lex.table.past_shapes or token.shape != "word" or len(token.text) <= SHORT:
        return False
    if token.capital and (i != scene.body or i + 1 >= scene.end or scene.tokens[i + 1].capital):
        return False
    if scene.starting(i - 1, "articles") and not scene.starting(i - 1, "clitics"):
        return False
    return token.text.lower().endswith(scene.lex.table.past_shapes) and token.folded not in scene.lex.function_words


def is_perfective(scene: Scene, i: int) -> bool:
    """Say whether a token is a past participle by its form, told by its accent from a present (`contacté`, `contacte`)."""
    table, word = scene.lex.table, scene.word(i)
    if word not in table.participle_forms:
        return False
    return word not in table.tasks or scene.tokens[i].text.lower().endswith(table.participle_accents or ("\0",))


def is_at_place(scene: Scene, hit: Hit) -> bool:
    """Say whether what looks passive only names a place (`a déménagé à Vitré`)."""
    last = scene.tokens[hit.end - 1]
    return hit.start > scene.body and last.capital and not scene.lex.table.capital_nouns
