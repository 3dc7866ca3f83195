"""Whether a statement tells what the table decides, and not what others decided, asked for or were granted."""

from __future__ import annotations

from assistant.dialogue.reading.agreeing import agreements, others_agree, reasons_at, settles
from assistant.dialogue.reading.doing import condition_end
from assistant.dialogue.reading.judged import Judged
from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.requesting import is_proposed, proposer
from assistant.dialogue.reading.resolving import all_go_along, is_resolved, is_theirs, thinks_after
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.task import Doing
from assistant.dialogue.reading.tokens import Hit
from assistant.dialogue.reading.told_decisions import is_permitted, is_told_of
from assistant.dialogue.reading.verbs import has_deadline


def decision(scene: Scene, doing: Doing, source: Mention | None) -> Judged | None:
    """Return what a statement with words of deciding is judged to be, None where it has none that count."""
    if is_proposed(scene, doing) and not has_deadline(scene):
        return Judged("decision", source=proposer(scene))
    if _is_fear(scene):
        return None
    agreed = [h for h in agreements(scene) if not is_theirs(scene, h)]
    aside = condition_end(scene, scene.mentions)
    decided = [h for h in scene.hits("decisions") if h.start >= aside and not (_is_denied(scene, h) or is_theirs(scene, h))]
    decided = [h for h in decided if not _is_judging(scene, h)]
    reasons = reasons_at(scene)
    participant = doing.who is not None and not doing.who.pronoun and doing.who.start < reasons
    decided = [h for h in decided if not (_is_asked_about(scene, doing, h) or (doing.acts and _is_thing(scene, h)))]
    decided = [h for h in decided if not _is_granted(scene, h)]
    settled = bool(agreed) and settles(scene, agreed[0])  # `we agreed that Moreau calls on Thursday`
    given = has_deadline(scene) or settled or doing.drop is not None
    theirs = doing.acts and participant and given and not all_go_along(scene)
    if is_resolved(scene) and not theirs:
        return Judged("decision", source=proposer(scene))
    deadline = has_deadline_before(scene, reasons)
    lasts = (
        doing.who is not None and doing.who.pronoun and not any(s.role == "due" for s in scene.spans)
    )  # `he stays until May`
    lasts = lasts and doing.who is not None and not scene.starting(doing.who.start, "ourselves", "speaker")
    lasts = lasts or (doing.who is None and bool(agreed) and _stays(scene, agreed[0].end))
    if doing.acts and (participant or (deadline and not lasts)) and settled:
        return Judged("action", doing=doing)
    if decided or settled:
        passed = not agreed and is_told_of(scene, decided)
        own = doing.acts and participant and (deadline or not any(h.end > _verb_start(scene, doing) for h in decided))
        if not own and not agreed and _is_report(scene, decided[0]):
            return Judged("information", source=source)
        if passed and any(scene.starting(h.end, "agents") for h in decided):
            return Judged("information", source=source)  # `avslogs av Försäkringskassan`
        if not own:
            told = doing.told is not None and not any(h.start == doing.told.start for h in decided)  # `all support release`
            told = told and not (doing.told is not None and scene.starting(doing.told.start, "ourselves"))
            told = told and not (decided and _is_led_in(scene, doing, decided[0]))
            told = told and not (decided and thinks_after(scene, doing, decided[0]))
            if told and scene.has("reports") and not agreed:
                return Judged("information", source=source)
            return Judged("decision", asks=("kind",) if passed else (), source=proposer(scene))
    if not scene.prefixed and is_permitted(scene):
        return Judged("decision", asks=("kind",))
    if scene.starting(scene.body, "rulings") and not participant and not has_deadline(scene):
        return Judged("decision")
    return None


def has_deadline_before(scene: Scene, end: int) -> bool:
    """Say whether a deadline stands before a token, such as where the reasons begin."""
    return any(s.role in ("due", "until") and scene.body <= s.start < end for s in scene.spans)


def _is_asked_about(scene: Scene, doing: Doing, hit: Hit) -> bool:
    """Say whether a word of deciding only tells what somebody is to find out or see to (`checks whether leave is extended`)."""
    if not doing.acts or doing.who is None or doing.who.pronoun or scene.has("agreed"):
        return False
    theirs = any(m.pronoun and m.end == hit.start > doing.who.end + 2 and not m.objective for m in scene.mentions)
    if theirs and not scene.has("ourselves"):
        return True  # `tells the police the same day he gets leave`
    return any(doing.who.end < h.start < hit.start for h in scene.hits("that", "conditions"))


def _is_granted(scene: Scene, hit: Hit) -> bool:
    """Say whether a word of deciding tells what others granted or refused (`αίτηση για επίδομα, που απορρίφθηκε`)."""
    ours = scene.lex.table.our_endings
    if others_agree(scene, hit):
        return True
    if not scene.has("granted") or scene.has("ourselves", "agreed") or scene.prefix_kind:
        return False
    told = scene.starting(hit.start, "states", "past") is not None  # `the permit was granted by the council`
    return (hit.end - hit.start == 1 or told) and not (ours and scene.word(hit.start).endswith(ours))


def _is_judging(scene: Scene, hit: Hit) -> bool:
    """Say whether a word of deciding only begins words that judge (`si lascia trascinare`)."""
    return any(h.cls in ("judging", "weighing") and h.end > hit.end for h in scene.starts.get(hit.start, ()))


def _is_thing(scene: Scene, hit: Hit) -> bool:
    """Say whether a word of deciding is a noun behind its article (`skickar ett beslut`)."""
    single = hit.end - hit.start == 1 and hit.start > scene.body
    return single and scene.starting(hit.start - 1, "articles") is not None


def _is_report(scene: Scene, hit: Hit) -> bool:
    """Say whether somebody reports what was decided elsewhere (`Moreau: the appeal was rejected on 24 February`)."""
    ours = scene.starting(hit.start, "ourselves") or scene.starting(hit.start - 1, "ourselves")
    told = scene.starting(hit.start, "past") is not None or (
        scene.lex.table.capital_nouns and any(scene.starting(i, "past") for i in range(scene.body, hit.start))
    )
    others = not ours and scene.lex.table.capital_nouns and _is_perfect_of_others(scene, hit)
    past = told and any(
        s.neutral and s.role in ("at", "") and s.back.value is not None and s.back.value < scene.setting.today
        for s in scene.spans
    )
    credited = scene.starting(scene.body, "according")  # `según el tribunal, la apelación se resuelve en abril`
    named = [m for m in scene.mentions if not m.pronoun and scene.body < m.start]
    credited = credited if any(credited and m.start <= credited.end < m.end for m in named) else None
    parts = scene.lex.table.parts  # `por las tardes` is nobody
    agents = (h for h in scene.hits("agents") if h.start >= hit.end and scene.word(h.end + 1) not in parts)
    by_others = next((h for h in agents if h.start not in scene.in_date), None)
    if by_others is not None and not any(h.start >= by_others.end for h in scene.hits("ourselves")):
        others = others or (scene.starting(hit.start - 1, "ourselves") is None and _is_judged_by(scene, by_others))
    others = others or (not ours and any(s.past for s in scene.spans) and not scene.has("ourselves"))
    closing = told and any(m.end >= scene.end - 1 and scene.ending(m.start, "according") for m in scene.mentions)
    return not ours and (scene.prefix_mention is not None or past or others or closing or credited is not None)


def _is_judged_by(scene: Scene, agent: Hit) -> bool:
    """Say whether somebody who is not at the table is named as the agent (`verworpen door het hof`)."""
    return scene.starting(agent.end, "articles") is not None and not any(m.start == agent.end and m.ids for m in scene.mentions)


def _is_perfect_of_others(scene: Scene, hit: Hit) -> bool:
    """Say whether an agency did what a participle at the end tells (`die Behörde hat den Antrag abgelehnt`)."""
    last = next((i for i in range(scene.end - 1, hit.end - 1, -1) if scene.tokens[i].shape != "mark"), None)
    if hit.end - hit.start > 1 or last is not None or scene.starting(scene.body, "ourselves"):
        return False
    first = scene.body + (scene.starting(scene.body, "articles") is not None)
    noun = first + 1 if first > scene.body and scene.tokens[first].noun else 0
    named = next((m.end for m in scene.mentions if m.start in (scene.body, first)), noun)
    return bool(named) and named < hit.start and scene.word(named) in scene.lex.table.holding


def _is_denied(scene: Scene, hit: Hit) -> bool:
    """Say whether a word of deciding is denied (`no decision yet`) or tells what others did (`INPS ha sospeso`)."""
    table, before = scene.lex.table, hit.start - 1
    while scene.word(before) in table.adverbs:
        before -= 1
    if table.wish and before > scene.body and _is_wished(scene, before):
        return True
    done = scene.word(before) in table.holding and not scene.has("ourselves")
    done = done and bool(table.participle_forms or any(m.end == before and not m.pronoun for m in scene.mentions))
    if table.capital_nouns and hit.end - hit.start == 1 and hit.start > scene.body + 1 and scene.is_noun(hit.start):
        return True  # `bekommt von Moreau den Beschluss`
    theirs = scene.word(before) in table.holding and scene.starting(before - 1, "clitics") is not None
    if hit.end - hit.start == 1 and theirs and not scene.has("ourselves"):
        return True  # `le han concedido la ayuda`
    if any(m.possessive and m.end == hit.start for m in scene.mentions):
        return True  # somebody else's (`the prosecutor's decision is expected`)
    return hit.end - hit.start == 1 and bool(done or (before >= scene.body and scene.starting(before, "negations")))


def _is_wished(scene: Scene, before: int) -> bool:
    """Say whether a word of deciding is what somebody wishes (`моли да не го оставяме`), where nothing decides before it."""
    table = scene.lex.table
    while scene.word(before) in table.clitics or scene.starting(before, "negations"):
        before -= 1
    return before > scene.body and scene.word(before) == table.wish and scene.has("asks", "reports", "surmises")


def _is_fear(scene: Scene) -> bool:
    """Say whether a statement opens with a fear of what follows (`ho paura che sparisca appena gli togliamo ...`)."""
    if scene.prefix_kind or has_deadline(scene):
        return False
    opens = (h for h in scene.hits("judging") if h.start <= scene.body + 1 and scene.starting(h.start, "risk"))
    return any(scene.starting(h.end, "that") or scene.starting(h.end - 1, "that") for h in opens)


def _stays(scene: Scene, start: int) -> bool:
    """Say whether it was agreed only how things are to stay (`it is agreed that the meetings stay monthly until May`)."""
    if any(s.role == "due" for s in scene.spans) or scene.has("modals", "passives", "asks"):
        return False
    known = scene.lex.table.tasks | scene.lex.table.errands
    stays = [h for h in scene.hits("states") if h.start >= start and scene.word(h.start) not in scene.lex.table.being]
    named = any(scene.word(i) in known for i in range(start, scene.end))
    return bool(stays) or not named


def _is_led_in(scene: Scene, doing: Doing, hit: Hit) -> bool:
    """Say whether what somebody told only leads to what the table decides (`after what Moreau told us, the table refused`)."""
    told = doing.told
    ours = any(hit.start <= h.start < hit.end for h in scene.hits("ourselves"))
    if told is None or not ours or told.start >= hit.start or told.start == scene.body:
        return False
    return scene.lex.table.inverts or scene.word(hit.start - 1) == ","


def _verb_start(scene: Scene, doing: Doing) -> int:
    return doing.who.end if doing.who is not None else scene.body
