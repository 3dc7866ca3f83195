"""What in a statement tells that it has been."""

from __future__ import annotations

from assistant.dialogue.reading.participles import is_participle, is_passive, is_past_by_shape, is_perfective, shows_participle
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.tokens import Hit
from assistant.dialogue.reading.verbs import is_over


def ends_past(scene: Scene, i: int) -> bool:
    """Say whether a word by its form tells what has been."""
    word, table = scene.word(i), scene.lex.table
    if scene.is_noun(i):
        return False
    if word in table.pasts or is_over(scene, i) or is_past_by_shape(scene, i):
        return True
    if word in table.participle_forms:
        return is_perfective(scene, i) and not is_passive(scene, i - 1) and not scene.starting(i - 1, "articles")
    if len(word) <= 4 or not word.endswith(table.past_endings) or word in scene.lex.common or scene.starting(i - 1, "articles"):
        return False
    named = any(m.end == i for m in scene.mentions)
    return not any(m.start <= i < m.end for m in scene.mentions) and (named or not table.pasts)


def has_past_words(scene: Scene) -> bool:
    """Say whether anything in a statement tells that it has been."""
    return past_words(scene) or any(ends_past(scene, i) for i in range(scene.body, scene.end))


def is_told_past(scene: Scene) -> bool:
    """Say whether a verb tells of what has been (`никога не е пипал`), where its past forms are told from others."""
    table = scene.lex.table
    if not table.matters:
        return False
    holding = [h for h in scene.hits("past") if h.end - h.start == 1 and scene.word(h.start) in table.holding]
    telling = ("surmises", "risk", "protective", "judging")
    perfect = any(is_participle(scene, h.end) and not scene.starting(h.end, *telling) for h in holding)
    words = (i for i in range(scene.body, scene.end) if i not in scene.in_date and not _is_state(scene, i))
    over = any(ends_past(scene, i) for i in words)
    return perfect or over or any(h not in holding for h in scene.hits("past"))


def _is_state(scene: Scene, i: int) -> bool:
    """Say whether a participle at a token only tells how somebody is (`est motivé`)."""
    before = next((j for j in range(i - 1, scene.body, -1) if not scene.starting(j, "adverbs")), scene.body)
    return before < i and scene.word(before) in scene.lex.table.being and scene.word(before) not in scene.lex.table.past


def past_words(scene: Scene) -> bool:
    """Say whether words tell that it happened; `has` without a participle tells how things are."""
    table = scene.lex.table
    for hit in scene.hits("past"):
        if _is_reason(scene, hit) or _is_side(scene, hit):
            continue
        if hit.end - hit.start > 1 or scene.word(hit.start) not in table.holding:
            return True
        near = range(hit.end, scene.end if table.inverts else min(hit.end + 4, scene.end))
        done = next((i for i in near if not scene.starting(i, "adverbs", "negations")), scene.end)
        if done < scene.end and shows_participle(scene, done):
            return True
        if any(is_participle(scene, i) or scene.starting(i, "past") for i in near if i not in scene.in_date):
            return True
    return False


def _is_side(scene: Scene, hit: Hit) -> bool:
    """Say whether a word of time only says from whose side something comes (`desde la prisión se enviará`)."""
    onward = hit.end - hit.start == 1 and scene.word(hit.start) in scene.lex.table.onward
    return onward and any(m.ids and m.start in (hit.end, hit.end + 1) for m in scene.mentions)


def _is_reason(scene: Scene, hit: Hit) -> bool:
    """Say whether words of the past open a reason (`vu l'urgence, Moreau appelle jeudi`), not a day (`vu le 3 mars`)."""
    longer = any(h.cls == "grounds" and h.end > hit.end for h in scene.starts.get(hit.start, ()))
    return longer and hit.start <= scene.body + 2 and hit.end not in scene.in_date


def is_perfect(scene: Scene) -> bool:
    """Say whether a participle closes the statement (`... is afgewezen`), where the language puts it there."""
    last = [i for i in range(scene.body, scene.end) if scene.tokens[i].shape != "mark" and i not in scene.in_date][-1:]
    told = scene.has("states", "past") and not scene.has("modals") and not scene.has("passives")
    return bool(scene.lex.table.inverts and last and told and is_participle(scene, last[0]))
