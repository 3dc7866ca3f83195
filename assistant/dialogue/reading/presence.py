"""What a statement about attendance comes to: who is here, excused, gone or back, who stands in, and which guest has come."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from assistant.dialogue.reading.attending import is_everyone
from assistant.dialogue.reading.directory import ROLE
from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.model import Reading
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.strangers import is_strange, may_be_name
from assistant.dialogue.reading.tokens import Hit, Phrases
from assistant.dialogue.reading.verbs import verb_at
from assistant.dialogue.tables import load

ORDER = ("guest", "stands_in", "replaced", "returns", "leaves", "late", "apologies", "absent", "here")
"""Of several that a statement's words come to, the first counts: who `is not here` is here by one word only."""
NAMED = ("guest", "stands_in", "replaced")
"""Those that may name somebody new to the table."""
HERE = ("here", "returns")
"""Those of whoever is at the table now; somebody new among them is a guest."""
EVERYONE = "everyone"
"""What is told of all, nobody named."""


def with_presence(reading: Reading, scene: Scene, asks: list[str]) -> Reading:
    """Add to a reading what its words come to, whom it concerns where that is in doubt, and who is new at the table."""
    told = [m for m in _people(scene) if not (m.group or m.pronoun)]
    sure = any(len(m.ids) == 1 for m in told)  # `Moreau is away, a nurse stands in`
    doubtful = tuple(dict.fromkeys(i for m in told if len(m.ids) > 1 and not (sure and m.way == ROLE) for i in m.ids))
    if doubtful:
        asks.append("owner")
    hits = _hits(scene)
    whole = [h for h in hits if not any(o.start <= h.start and h.end <= o.end and o != h and _is_longer(o, h) for o in hits)]
    found = sorted(whole, key=lambda h: (ORDER.index(h.cls), h.start))
    if not found:
        return replace(reading, owner_candidates=doubtful, presence=EVERYONE if is_everyone(scene) else "")
    said = found[0]
    everyone = any(h.cls == "everyone" and h.start not in scene.quoted for h in scene.cues)
    named = any(m.ids or m.group for m in told)
    if (everyone and named) or _differ(told, said, whole):
        return replace(reading, owner_candidates=doubtful)  # `everyone but Moreau is here`, `Moreau is ill, Peeters here`
    newcomer = _newcomer(scene, said.cls, {h.start for h in hits if h.start > scene.body})
    if said.cls in HERE and not named:
        presence = EVERYONE if everyone else "guest" if newcomer is not None else ""
        return replace(reading, owner_candidates=doubtful, presence=presence, newcomer=None if everyone else newcomer)
    newcomer = newcomer if said.cls in NAMED else None
    return replace(reading, owner_candidates=doubtful, presence=said.cls, newcomer=newcomer)


def _differ(told: list[Mention], said: Hit, others: list[Hit]) -> bool:
    """Say whether one thing is told of somebody and another of somebody else, so that it is not clear what of whom."""
    several = len({i for m in told for ids in (m.group or (m.ids,)) for i in ids}) > 1 or any(m.group for m in told)
    apart = (h for h in others if h.cls != said.cls and (h.start >= said.end or h.end <= said.start))
    return several and said.cls not in NAMED and any(h.cls not in NAMED for h in apart)


def _people(scene: Scene) -> list[Mention]:
    return [*([scene.prefix_mention] if scene.prefix_mention else []), *scene.mentions]


def _hits(scene: Scene) -> list[Hit]:
    phrases = _phrases(scene.lex.table.language)
    places = (i for i in range(scene.start, scene.end) if i not in scene.quoted)
    return [hit for i in places for hit in phrases.at(scene.tokens, i, scene.end)]


@lru_cache(maxsize=16)
def _phrases(language: str) -> Phrases:
    table = load(language)
    found = Phrases(table.elisions if table else {})
    for name, said in (table.presences if table else {}).items():
        found.add(name, said)
    return found


def _is_longer(one: Hit, other: Hit) -> bool:
    return one.end - one.start > other.end - other.start


def _newcomer(scene: Scene, presence: str, stops: set[int]) -> tuple[str, str] | None:
    """Return the name of somebody new and their agency, which may be empty (`Tom Bakker from Exodus joins as a guest`).

    `stops` are the tokens at which it is said that they come, go or stand in. Who stands in is named first, who replaces last.
    """
    first = next((i for i in range(scene.body, scene.end) if _opens_name(scene, i)), scene.end)
    end = first
    while end < scene.end and end not in stops and may_be_name(scene, end):
        end += 1
    known = [m.start for m in scene.mentions if m.ids]
    before, after = any(start < first for start in known), any(start > first for start in known)
    if end == first or (presence == "stands_in" and before) or (presence == "replaced" and after):
        return None
    table = scene.lex.table
    links = [i for i in range(first + 2, end) if scene.word(i) in (*table.origins, *table.of)]
    if links and sum(scene.tokens[i].capital for i in range(first, links[-1])) > 1:
        end = links[-1]  # `Anna van der Berg van Exodus`
    begin = end
    while begin < scene.end and begin not in stops and _leads(scene, begin):
        begin += 1
    last = begin
    while last < scene.end and last not in stops and scene.word(last) not in (",", ")", "(", ".", ";"):
        if last > begin and not scene.tokens[last].capital and verb_at(scene, last) is not None:
            break
        last += 1
    from_it = begin > end and last > begin and (scene.tokens[begin].capital or scene.prefix_kind == "attendance")
    return scene.said(first, end), scene.said(begin, last) if from_it else ""


def _opens_name(scene: Scene, i: int) -> bool:
    if not scene.tokens[i].capital or not may_be_name(scene, i) or scene.word(i) in scene.lex.table.articles:
        return False
    follows = i + 1 < scene.end and scene.tokens[i + 1].capital and may_be_name(scene, i + 1)
    return scene.prefix_kind == "attendance" or follows or is_strange(scene, i)


def _leads(scene: Scene, i: int) -> bool:
    """Say whether a word stands between somebody and the agency they are from."""
    table = scene.lex.table
    joins = scene.word(i) in (*table.origins, *table.of, *table.articles, ",", "(", "-", "–")
    return joins or scene.starting(i, "prepositions") is not None
