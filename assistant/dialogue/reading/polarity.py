"""Whether a statement speaks of risk or of protection."""

from __future__ import annotations

from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.tokens import Hit

REACH = 4
"""Tokens after a risk within which it is told to grow less."""


def polarity_of(scene: Scene) -> tuple[str | None, tuple[str, ...]]:
    """Return whether a statement speaks of risk or protection; a denied protection is a risk, a denied risk must be asked."""
    strong = {h.start for h in scene.hits("judging")}
    found: list[tuple[int, int, str]] = []
    denied = False
    less = ""
    lessened = scene.body
    hits = scene.hits("risk", "protective")
    for hit in hits:
        if any(m.start <= hit.start < m.end and m.ids and not m.pronoun for m in scene.mentions):
            continue  # an agency's name (`Cooperativa`)
        if any(h.cls != hit.cls and h.start <= hit.start < hit.end <= h.end and h.end - h.start > 1 for h in hits):
            continue  # `keeps him out of trouble`
        if any(scene.starting(i, "programmes") for i in range(hit.start, hit.end + 1)):
            continue
        if any(h.start <= hit.start and hit.end <= h.end for h in scene.hits("programmes")) or _is_of_programme(scene, hit):
            continue  # `dio positivo en cannabis`
        if hit.cls == "risk" and (how := "lessens" if hit.start < lessened else _lessened(scene, hit)):
            less, lessened = how, hit.end + REACH
            continue
        cls = hit.cls
        opened = bool(scene.lex.table.clitics and hit.start <= scene.body + 5 and scene.starting(scene.body, "negations"))
        opened = opened and not scene.starting(scene.body, "prepositions")  # `sin casa ...` denies no more than that
        if (
            (opened and hit.start > scene.body)
            or any(
                scene.starting(i, "negations")
                for i in range(max(scene.body, _led_from(scene, hit) - 2), hit.start)
                if not _is_apart(scene, i, hit)
            )
            or any(
                scene.starting(i, "negations") and scene.starting(i + 1 + (scene.word(i + 1) == ","), "that")
                for i in range(scene.body, hit.start)
            )
        ):
            denied = denied or cls == "risk"
            cls = "risk"
        found.append((0 if hit.start in strong else 1, hit.start, cls))
    if not found:
        return ("protective", ("polarity",) if less == "slight" else ()) if less else (None, ())
    found.sort()
    top = {cls for rank, _start, cls in found if rank == found[0][0]}
    if denied or len(top) > 1:
        return found[0][2], ("polarity",)
    return found[0][2], ()


def _is_of_programme(scene: Scene, hit: Hit) -> bool:
    """Say whether it is the matter of a programme named before it (`curso de prevención de recaídas`)."""
    i = hit.start
    if scene.lex.table.head_first:
        while i - 1 > scene.body and scene.starting(i - 1, "prepositions", "articles"):
            i -= 1
    return i < hit.start and scene.ending(i, "programmes") is not None


def _lessened(scene: Scene, hit: Hit) -> str:
    """Return how a risk is told to be small (`slight`) or to grow less (`lessens`), and not on a condition; else nothing."""
    if scene.has("conditions") and not scene.has("protective"):
        return ""
    near = (*range(hit.start - 2, hit.start), *range(hit.end, hit.end + REACH))
    found = (h.cls for i in near if (h := scene.starting(i, "lessens", "slight")) and not scene.ending(i, "negations"))
    return next(found, "")


def _led_from(scene: Scene, hit: Hit) -> int:
    """Return where the small words before a noun begin (`ne croit pas à une rechute`), where the language has it so."""
    i = hit.start
    while scene.lex.table.head_first and i > scene.body and scene.word(i - 1) in scene.lex.table.articles:
        i -= 1
    while i < hit.start and i > scene.body and scene.word(i - 1) in scene.lex.table.addressees:
        i -= 1
    return i


def _is_apart(scene: Scene, i: int, hit: Hit) -> bool:
    """Say whether a denial is of another word, for an article stands before the risk (`without treatment the risk ...`)."""
    return i < hit.start - 1 and scene.word(hit.start - 1) in scene.lex.table.nominative


def denies_danger(scene: Scene) -> bool:
    """Say whether a denial stands right before a word that judges (`maakt zich geen zorgen`, `sees no danger`)."""
    judged = [h.start for h in scene.hits("judging", "risk", "protective")]
    return any(n.end <= i <= n.end + 1 for n in scene.hits("negations") for i in judged)


def names_matter(scene: Scene) -> bool:
    """Say whether words of risk or protection only name what a fact is about (`drank alcohol in prison`)."""
    matters = {h.start for h in scene.hits("matters")}
    return all(h.start in matters for h in scene.hits("risk", "protective"))


def is_only_reported(scene: Scene) -> bool:
    """Say whether somebody reports, and does not judge, what may as well be the matter of a fact (`says that he has work`)."""
    said = min((h.end for h in scene.hits("reports")), default=scene.end)
    clause = any(said - 1 <= h.start <= said + 1 for h in scene.hits("that"))
    return clause and not scene.has("judging", "weighing", "surmises", "views") and names_matter(scene)
