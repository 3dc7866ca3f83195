"""What kind of statement it is: action, decision, information, assessment, question, dissent, attendance, note."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.dialogue.reading.accounts import account_of
from assistant.dialogue.reading.agreeing import agreements, reasons_at
from assistant.dialogue.reading.attending import is_attendance
from assistant.dialogue.reading.dissent import dissenter as dissenter_of
from assistant.dialogue.reading.dissent import excepted, refuser, subject
from assistant.dialogue.reading.doing import condition_end, who_does
from assistant.dialogue.reading.favours import favour
from assistant.dialogue.reading.forbidding import is_barred_to, nothing_to_do
from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.negating import keeps_to_himself
from assistant.dialogue.reading.participles import shows_participle
from assistant.dialogue.reading.plain import (
    has_date_ahead,
    is_plain_task,
    is_terse,
    is_terse_task,
    opens_as_task,
    tells_as_well,
)
from assistant.dialogue.reading.polarity import denies_danger, is_only_reported, names_matter, polarity_of
from assistant.dialogue.reading.questioning import is_question
from assistant.dialogue.reading.remarking import is_remark
from assistant.dialogue.reading.requesting import proposer
from assistant.dialogue.reading.resolving import all_go_along, is_resolved, is_theirs
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.surety import doubts_of_telling, is_hardly_task
from assistant.dialogue.reading.task import NOTHING, Doing
from assistant.dialogue.reading.telling import is_mere_subject, source_of
from assistant.dialogue.reading.tokens import Hit
from assistant.dialogue.reading.told_decisions import is_permitted, is_told_of
from assistant.dialogue.reading.verbs import has_deadline
from assistant.dialogue.reading.when import is_told_past


@dataclass(frozen=True)
class Judged:
    """A statement's kind, who does or tells, and whether the kind or the polarity itself is in doubt."""

    kind: str
    doing: Doing = NOTHING
    polarity: str | None = None
    asks: tuple[str, ...] = ()
    source: Mention | None = None


LONG_WORD = 5
"""A longer word with an ending of the past tells something, known or not."""


def judge(scene: Scene) -> Judged:
    """Return what kind a statement is; its prefix decides before its words do."""
    doing = who_does(scene)
    kind = scene.prefix_kind
    speaks = scene.prefix_mention is not None and not kind and doing.acts
    if scene.prefix_mention is not None and not kind and doing == NOTHING and is_terse_task(scene):
        return Judged("action", doing=_owner_of_prefix(scene), asks=("kind",))
    if speaks and not is_plain_task(scene, doing):
        if opens_as_task(scene) and not _happened(scene):
            return Judged("unclear", asks=("kind",), source=scene.prefix_mention)
        if is_terse(scene) and has_date_ahead(scene) and not any(s.past or s.role == "seen" for s in scene.spans):
            return Judged("action", doing=doing, asks=("kind",))
        doing = Doing()
    named = scene.prefix_mention is not None and not kind and not doing.acts
    if named and is_terse(scene) and has_date_ahead(scene) and not any(s.past or s.role == "seen" for s in scene.spans):
        return Judged("action", doing=_owner_of_prefix(scene), asks=("kind",))  # `Moreau: copy to probation, Friday`
    if scene.prefix_mention is not None and not kind and doing.negated:
        doing = Doing()  # what is not so is told; that nothing is to be done is said in so many words
    if doing.who is None and scene.has("hopeless"):
        doing = Doing(told=doing.told)
    account = account_of(scene)
    if account is not None and scene.prefix_mention is None and not kind and doing.drop is None:
        doing = Doing(told=account)
    if _is_kept(scene):
        doing = Doing(told=doing.who if doing.who is not None and doing.who.ids else doing.told)
    source = source_of(scene, doing)
    told = source is not None and scene.ending(source.start, "according") is not None
    told = told and not any(scene.ending(source.start, name) for name in ("origins",) if source is not None)
    if not (told and not kind) and nothing_to_do(scene) and kind in ("", "action", "information", "decision"):
        return Judged("decision")
    if not kind and is_barred_to(scene):
        return Judged("decision", asks=("kind",))
    if kind and source is not None and (source.pronoun or is_mere_subject(scene, kind, source)):
        source = None  # `risk: he knows where she lives`
    if kind in ("risk", "protective"):
        return Judged("assessment", polarity=kind, source=source)
    if kind == "assessment":
        polarity, asks = polarity_of(scene)
        return Judged(kind, polarity=polarity, asks=asks if polarity else ("polarity",), source=source)
    if kind == "dissent":
        return Judged(kind, source=source or subject(scene))
    if kind == "action":
        return Judged(kind, doing=doing if doing.acts and (doing.who or not scene.prefix_mention) else _owner_of_prefix(scene))
    if kind == "remark" or (not kind and scene.prefix_mention is None and scene.starting(scene.body, "recorded")):
        return Judged("note")
    if kind:
        return Judged(kind, source=source if kind == "information" else None)
    asked = favour(scene)
    if asked is not None:
        who, plain = asked
        return Judged("action" if plain else "question", doing=Doing(acts=True, who=who), asks=() if plain else ("kind",))
    if is_question(scene):
        return Judged("question", source=scene.prefix_mention)
    if is_attendance(scene):
        return Judged("attendance")
    ours = is_resolved(scene)  # `the table rejects the proposal of the police`
    dissenter = excepted(scene) or (None if ours else dissenter_of(scene) or refuser(scene))
    if dissenter is not None:
        return Judged("dissent", source=dissenter)
    if is_remark(scene):
        return Judged("note")
    return _by_content(scene, doing, source)


def _by_content(scene: Scene, doing: Doing, source: Mention | None) -> Judged:
    agreed = [h for h in agreements(scene) if not is_theirs(scene, h)]
    aside = condition_end(scene, scene.mentions)
    decided = [h for h in scene.hits("decisions") if h.start >= aside and not (_is_denied(scene, h) or is_theirs(scene, h))]
    reasons = reasons_at(scene)
    participant = doing.who is not None and not doing.who.pronoun and doing.who.start < reasons
    decided = [h for h in decided if not (_is_asked_about(scene, doing, h) or (doing.acts and _is_thing(scene, h)))]
    decided = [h for h in decided if not _is_granted(scene, h)]
    settled = bool(agreed) and agreed[0].start <= scene.body + 2  # `we agreed that Moreau calls on Thursday`
    given = has_deadline(scene) or settled or doing.drop is not None
    theirs = doing.acts and participant and given and not all_go_along(scene)
    if is_resolved(scene) and not theirs:
        return Judged("decision", source=proposer(scene))
    deadline = any(s.role in ("due", "until") and scene.body <= s.start < reasons for s in scene.spans)
    lasts = (
        doing.who is not None and doing.who.pronoun and not any(s.role == "due" for s in scene.spans)
    )  # `he stays until May`
    lasts = lasts and doing.who is not None and not scene.starting(doing.who.start, "ourselves", "speaker")
    if doing.acts and (participant or (deadline and not lasts)) and (agreed and agreed[0].start <= scene.body + 2):
        return Judged("action", doing=doing)
    if decided or (agreed and agreed[0].start <= scene.body + 2):
        passed = not agreed and is_told_of(scene, decided)
        own = doing.acts and participant and (deadline or not any(h.end > _verb_start(scene, doing) for h in decided))
        if not own and not agreed and _is_report(scene, decided[0]):
            return Judged("information", source=source)
        if passed and any(scene.starting(h.end, "agents") for h in decided):
            return Judged("information", source=source)  # `avslogs av Försäkringskassan`
        if not own:
            told = doing.told is not None and not any(h.start == doing.told.start for h in decided)  # `all support release`
            if told and scene.has("reports") and not agreed:
                return Judged("information", source=source)
            return Judged("decision", asks=("kind",) if passed else (), source=proposer(scene))
    if not scene.prefixed and is_permitted(scene):
        return Judged("decision", asks=("kind",))
    if scene.starting(scene.body, "rulings") and not participant and not has_deadline(scene):
        return Judged("decision")
    if doing.negated and _is_feared(scene, doing):
        doing = Doing(told=doing.told)  # `je crains qu'il ne tienne pas`
    since = any(scene.word(h.start) in scene.lex.table.onward for h in scene.hits("seen"))
    if doing.negated and since and not has_deadline(scene) and not scene.has("decisions", "agreed"):
        return Judged("information", source=source)  # `on ne le voit plus depuis janvier`
    if doing.negated and keeps_to_himself(scene, doing):
        return Judged("information", asks=("kind",), source=doing.who)
    if doing.negated and doing.who is not None and denies_danger(scene) and not scene.has("exempt", "ourselves"):
        return Judged("assessment", polarity=polarity_of(scene)[0], asks=("polarity",), source=doing.who)
    if doing.negated:
        known = doing.who is not None and (not doing.who.pronoun or scene.starting(doing.who.start, "ourselves") is not None)
        return Judged("decision") if known else Judged("information", source=source)
    theirs = doing.who is not None and bool(doing.who.ids)
    credited = source is not None and _is_credited(scene, source)
    if doing.acts and (theirs or deadline or not credited) and not _is_feared(scene, doing):
        if not tells_as_well(scene, doing):
            # What somebody says of a pronoun's doing may be what the person does.
            theirs_too = bool(doing.between) and doing.clause is not None
            return Judged("action", doing=doing, asks=("kind",) if theirs_too or is_hardly_task(scene, doing) else ())
        goes_on = any(scene.word(h.start) in scene.lex.table.onward for h in scene.hits("seen"))  # `le suit depuis 2024`
        if doing.who is None or not (doing.who.pronoun or goes_on) or scene.starting(doing.who.start, "ourselves"):
            return Judged("action", doing=doing, asks=("kind",))
    polarity, asks = polarity_of(scene)
    told = polarity is not None and not scene.has("judging", "weighing") and is_told_past(scene) and not _happened(scene)
    if told and not names_matter(scene):
        return Judged("assessment", polarity=polarity, asks=("kind", *asks), source=source)
    if polarity is not None and not told and (scene.has("judging") or not _happened(scene)):
        asks = ("kind", *asks) if source is not None and is_only_reported(scene) else asks
        return Judged("assessment", polarity=polarity, asks=asks, source=source)
    if scene.has("weighing") and scene.prefix_mention is None:
        return Judged("assessment", asks=("polarity",), source=source)
    if not _is_understood(scene):
        return Judged("unclear", asks=("kind",))
    sure = credited or (source is not None and source.pronoun)  # who told it is asked anyway
    return Judged("information", source=source, asks=doubts_of_telling(scene, credited=sure))


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
    if not scene.has("granted") or scene.has("ourselves", "agreed") or scene.prefix_kind:
        return False
    return hit.end - hit.start == 1 and not (ours and scene.word(hit.start).endswith(ours))


def _is_thing(scene: Scene, hit: Hit) -> bool:
    """Say whether a word of deciding is a noun behind its article (`skickar ett beslut`)."""
    single = hit.end - hit.start == 1 and hit.start > scene.body
    return single and scene.starting(hit.start - 1, "articles") is not None


def _is_feared(scene: Scene, doing: Doing) -> bool:
    """Say whether what a bare pronoun does is only feared (`der er fare for at han opsøger hende`)."""
    pronoun = doing.who is not None and doing.who.pronoun and not scene.starting(doing.who.start, "ourselves", "speaker")
    judged = (h.start for h in scene.hits("judging"))
    return bool(pronoun) and doing.who is not None and any(start < doing.who.start for start in judged)


def _is_credited(scene: Scene, source: Mention) -> bool:
    """Say whether somebody is named as the source in so many words (`according to X`, `X szerint`)."""
    return bool(scene.ending(source.start, "according") or scene.starting(source.end, "credits"))


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
    named = next((m.end for m in scene.mentions if m.start in (scene.body, first) and not m.pronoun), noun)
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


def _is_kept(scene: Scene) -> bool:
    """Say whether somebody only keeps something for a day (`holds a flat reserved until 15 April`)."""
    held = min((h.start for h in scene.hits("keeps")), default=scene.end)
    return not scene.has("modals") and any(
        held < s.start - 1 and scene.word(s.start - 1) in scene.lex.table.plans for s in scene.spans
    )


def _verb_start(scene: Scene, doing: Doing) -> int:
    return doing.who.end if doing.who is not None else scene.body


def _happened(scene: Scene) -> bool:
    onward = scene.lex.table.onward
    return any(
        (s.past or s.role in ("at", "seen") or s.operation in ("day_month", "weekday", "rel0"))
        and (not onward or scene.word(s.start) not in onward or scene.has("past"))
        for s in scene.spans
    )


def _is_understood(scene: Scene) -> bool:
    """Say whether enough of a statement is known to keep it as information: more than a name or a date."""
    words = [i for i in range(scene.body, scene.end) if scene.tokens[i].shape in ("word", "abbr") and i not in scene.in_date]
    named = {i for m in scene.mentions for i in range(m.start, m.end)}
    rest = [i for i in words if i not in named]
    if scene.prefix_mention is not None:
        return bool(rest)
    lex, told = scene.lex, scene.lex.table.past_endings
    known = [
        i
        for i in rest
        if scene.word(i) in lex.function_words
        or scene.word(i) in lex.common
        or scene.starting(i, "events")
        or (told and len(scene.word(i)) > LONG_WORD and scene.word(i).endswith(told))
        or (scene.word(i - 1) in lex.table.holding and shows_participle(scene, i))
        or (named and scene.word(i) in lex.table.holding)
    ]
    if rest and any(s.ahead.value for s in scene.spans):
        return len(known) >= 1
    return len(rest) >= 2 and (len(known) >= 2 or (len(known) == 1 and len(rest) <= 4) or bool(named and known))


def _owner_of_prefix(scene: Scene) -> Doing:
    return Doing(acts=True, who=scene.prefix_mention)
