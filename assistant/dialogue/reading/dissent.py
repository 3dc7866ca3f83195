"""Who holds another view: the one who dissents, or who withholds support."""

from __future__ import annotations

from assistant.dialogue.reading.doing import condition_end
from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.tokens import Hit


def dissenter(scene: Scene) -> Mention | None:
    """Return who dissents, where somebody is named beside words of dissent."""
    aside = condition_end(scene, scene.mentions)
    for hit in scene.hits("dissents"):
        if scene.body < hit.start < aside and scene.prefix_mention is None:
            continue  # `since the prison objects, Moreau withdraws the request`
        if scene.ending(hit.start, "negations") or scene.starting(hit.end, "negations"):
            continue  # `does not object`, `motsätter sig inte`
        if scene.prefix_mention is not None:
            return scene.prefix_mention
        if (sayer := _sayer(scene, hit)) is not None:
            return sayer
        speaker = next((m for m in scene.mentions if m.pronoun and m.end <= hit.start <= m.end + 2), None)
        if speaker is not None and any(h.start == speaker.start for h in scene.hits("decisions")):
            return None  # `we say no to leave` is what the table decides
        if speaker is not None and (viewer := _viewer(scene, speaker)) is not None:
            return viewer
        if speaker is not None and scene.starting(speaker.start, "speaker"):
            return speaker
        before = [
            m for m in scene.mentions if m.end <= hit.start and not m.pronoun and _is_own(scene, m) and hit.start - m.end <= 5
        ]
        before = [m for m in before if not (_tells_of_others(scene, m, hit) or scene.body < m.end <= aside <= hit.start)]
        after = [
            m
            for m in scene.mentions
            if hit.end <= m.start <= hit.end + 3
            and scene.ending(m.start, "agents", "origins")
            and not m.pronoun
            and (m.ids or m.group)  # not `il conteste la décision du juge`
        ]
        if before or after:
            return (before or after)[-1] if before else after[0]
        if (teller := _teller(scene, hit)) is not None:
            return teller
        if (scene.lex.table.inverts or scene.lex.table.postposes or hit.start == scene.body) and (
            close := [m for m in scene.mentions if hit.start <= m.start <= hit.end + 1 and not m.pronoun]
        ):
            return close[0]
        first = next((m for m in scene.mentions if m.start == scene.body), None)
        if first is not None and scene.starting(hit.start - 1, "both", "turns") and not (first.pronoun or first.possessive):
            return first  # `the police see no ground for it and object`
    return None


def _is_own(scene: Scene, mention: Mention) -> bool:
    """Say whether somebody is named himself or as the one for whom it is said (`för Moreaus del`), not by what is his."""
    return not mention.possessive or scene.starting(mention.end, "credits") is not None


def _viewer(scene: Scene, speaker: Mention) -> Mention | None:
    """Return in whose view a table that says `we` goes wrong (`Moreau thinks that we are going too fast`)."""
    said = speaker.start - (scene.starting(speaker.start - 1, "that") is not None)
    told = scene.ending(said, "reports")
    named = (m for m in scene.mentions if told is not None and m.end == told.start and not (m.pronoun or m.possessive))
    return next(named, None) if scene.starting(speaker.start, "ourselves") else None


def _teller(scene: Scene, hit: Hit) -> Mention | None:
    """Return who tells of his own dissent, where the language drops its pronoun (`Moreau каза, че не е съгласен`)."""
    table, named = scene.lex.table, [m for m in scene.mentions if scene.body <= m.start < hit.start]
    if not table.drops or len(named) != 1 or named[0].start != scene.body or named[0].pronoun:
        return None
    led = scene.ending(hit.start, "that", "infinitive_marks")
    clause = any(scene.starting(i, "that") for i in range(named[0].end, hit.start))
    if clause and hit.end >= scene.end - 1 and scene.has("asks"):
        return named[0]  # `Moreau kéri rögzíteni, hogy a döntést hibásnak tartja`
    return named[0] if led is not None and scene.has("reports", "asks") else None


def _sayer(scene: Scene, hit: Hit) -> Mention | None:
    """Return who says at the end that he does not agree himself (`Аз не съм съгласна, каза Moreau`)."""
    if not scene.starting(scene.body, "speaker", "myself", "dissents"):
        return None
    for mention in (m for m in scene.mentions if m.ids and m.start > hit.end):
        led = scene.ending(mention.start, "reports")
        if led is not None and scene.word(led.start - 1) == ",":
            return mention
    return None


def _tells_of_others(scene: Scene, mention: Mention, hit: Hit) -> bool:
    """Say whether somebody tells that others disagree, not the table (`Moreau says that his parents disagree about it`)."""
    said = next((i for i in range(mention.end, hit.start) if scene.starting(i, "that")), None)
    if said is None or not any(scene.starting(i, "reports") for i in range(mention.end, said)):
        return False
    return said + 1 < hit.start and not any(m.pronoun and m.start == said + 1 for m in scene.mentions)


def excepted(scene: Scene) -> Mention | None:
    """Return who is named as the only one who does not support what the others do (`all but the police support it`)."""
    for hit in scene.hits("excepting"):
        other = next((m for m in scene.mentions if hit.end <= m.start <= hit.end + 1 and not m.pronoun), None)
        if other is None or not (scene.starting(scene.body, "ourselves", "everyone") or scene.ending(hit.start, "everyone")):
            continue
        if scene.has("approves", "decisions", "agreed") and not scene.has("negations") and not scene.has("only_for"):
            return other
    return None


def refuser(scene: Scene) -> Mention | None:
    """Return who withholds support, where verb and denial stand apart (`steunt het verlof niet`)."""
    for hit in scene.hits("approves"):
        denied = any(scene.starting(i, "negations") for i in range(hit.end, scene.end)) or scene.starting(
            hit.start - 1, "negations"
        )
        subject = next(
            (m for m in scene.mentions if m.end <= hit.start <= m.end + 3 and not m.pronoun and not m.possessive), None
        )
        if denied and subject is not None:
            return subject
    return None


def subject(scene: Scene) -> Mention | None:
    """Return the first who is named and may be a subject."""
    return next((m for m in scene.mentions if m.start >= scene.body and not m.pronoun and not m.possessive), None)
