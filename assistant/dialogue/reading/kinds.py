"""What kind of statement it is: action, decision, information, assessment, question, dissent, attendance, note."""

from __future__ import annotations

from assistant.dialogue.reading.accounts import account_of
from assistant.dialogue.reading.agreeing import reasons_at
from assistant.dialogue.reading.attending import is_attendance
from assistant.dialogue.reading.deciding import decision, has_deadline_before
from assistant.dialogue.reading.dissent import dissenter as dissenter_of
from assistant.dialogue.reading.dissent import excepted, refuser, subject
from assistant.dialogue.reading.doing import who_does
from assistant.dialogue.reading.favours import favour
from assistant.dialogue.reading.forbidding import is_barred_to, nothing_to_do
from assistant.dialogue.reading.judged import Judged
from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.negating import keeps_to_himself
from assistant.dialogue.reading.outsiders import doubts_of_denial
from assistant.dialogue.reading.pastness import is_told_past
from assistant.dialogue.reading.plain import (
    goes_on,
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
from assistant.dialogue.reading.resolving import is_resolved
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.surety import doubts_of_telling, is_hardly_task, is_to_be_done_by
from assistant.dialogue.reading.task import NOTHING, Doing
from assistant.dialogue.reading.telling import closing, is_mere_subject, source_of
from assistant.dialogue.reading.understood import is_understood
from assistant.dialogue.reading.verbs import has_deadline


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
        doubt = () if scene.has("courtesies") and has_deadline(scene) else ("kind",)
        return Judged("action", doing=_owner_of_prefix(scene), asks=doubt)  # `Moreau: copy to probation, Friday`
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
    objects = not kind and _objects(scene)
    if not (told and not kind) and not objects and nothing_to_do(scene) and kind in ("", "action", "information", "decision"):
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
    decided = decision(scene, doing, source)
    if decided is not None:
        return decided
    if doing.negated and (_is_feared(scene, doing) or _is_judged(scene)):
        doing = Doing(told=doing.told)  # `je crains qu'il ne tienne pas`
    if doing.negated and goes_on(scene) and not has_deadline(scene) and not scene.has("decisions", "agreed"):
        return Judged("information", source=source)  # `on ne le voit plus depuis janvier`
    if doing.negated and keeps_to_himself(scene, doing):
        return Judged("information", asks=("kind",), source=doing.who)
    if doing.negated and doing.who is not None and denies_danger(scene) and not scene.has("exempt", "ourselves"):
        return Judged("assessment", polarity=polarity_of(scene)[0], asks=("polarity",), source=doing.who)
    if doing.negated:
        known = doing.who is not None and (not doing.who.pronoun or scene.starting(doing.who.start, "ourselves") is not None)
        if _is_thought(scene, doing):
            polarity, asks = polarity_of(scene)
            return Judged(
                "assessment" if polarity else "information", polarity=polarity, asks=("kind", *asks), source=doing.told
            )
        return Judged(
            "decision" if known else "information", source=None if known else source, asks=doubts_of_denial(scene, doing)
        )
    theirs = doing.who is not None and bool(doing.who.ids)
    deadline = has_deadline_before(scene, reasons_at(scene))
    credited = source is not None and _is_credited(scene, source)
    if doing.acts and (theirs or deadline or not credited) and not _is_feared(scene, doing):
        if not tells_as_well(scene, doing):
            # What somebody says of a pronoun's doing may be what the person does.
            theirs_too = bool(doing.between) and doing.clause is not None
            return Judged("action", doing=doing, asks=("kind",) if theirs_too or is_hardly_task(scene, doing) else ())
        if doing.who is None or not (doing.who.pronoun or goes_on(scene)) or scene.starting(doing.who.start, "ourselves"):
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
    if not is_understood(scene):
        return Judged("unclear", asks=("kind",))
    sure = credited or (source is not None and source.pronoun)  # who told it is asked anyway
    asks = doubts_of_telling(scene, credited=sure)
    if source is not None and is_to_be_done_by(scene, source):
        return Judged("action", doing=Doing(acts=True, who=source), asks=() if has_date_ahead(scene) else ("kind",))
    return Judged("information", source=source, asks=asks)


def _is_thought(scene: Scene, doing: Doing) -> bool:
    """Say whether somebody only thinks that something should not be done (`Moreau thinks we shouldn't forget his mother`)."""
    named = doing.told is not None and bool(doing.told.ids) and not doing.told.pronoun
    return named and scene.has("surmises") and not scene.has("agreed", "decisions", "proposes")


def _objects(scene: Scene) -> bool:
    """Say whether somebody is told to disagree before it is said what should not be (`másképp látja, szerinte nem szabad`)."""
    first = min((h.start for h in scene.hits("exempt")), default=scene.body)
    return scene.lex.table.drops and any(h.end <= first for h in scene.hits("dissents")) and dissenter_of(scene) is not None


def _is_feared(scene: Scene, doing: Doing) -> bool:
    """Say whether what a bare pronoun does is only feared (`der er fare for at han opsøger hende`)."""
    pronoun = doing.who is not None and doing.who.pronoun and not scene.starting(doing.who.start, "ourselves", "speaker")
    judged = (h.start for h in scene.hits("judging"))
    return bool(pronoun) and doing.who is not None and any(start < doing.who.start for start in judged)


def _is_judged(scene: Scene) -> bool:
    """Say whether a denial is part of words that judge (`ne nous rassure pas`)."""
    judged = scene.hits("judging")
    denied = scene.hits("negations")
    return any(h.start <= n.start and n.end <= h.end and h.end - h.start > n.end - n.start for h in judged for n in denied)


def _is_credited(scene: Scene, source: Mention) -> bool:
    """Say whether somebody is named as the source in so many words (`according to X`, `X szerint`)."""
    named = scene.ending(source.start, "according") or scene.starting(source.end, "credits")
    return bool(named or (scene.ending(source.start, "accounts") and closing(scene) is source))  # `no income (info Moreau)`


def _is_kept(scene: Scene) -> bool:
    """Say whether somebody only keeps something for a day (`holds a flat reserved until 15 April`)."""
    held = min((h.start for h in scene.hits("keeps")), default=scene.end)
    return not scene.has("modals") and any(
        held < s.start - 1 and scene.word(s.start - 1) in scene.lex.table.plans for s in scene.spans
    )


def _happened(scene: Scene) -> bool:
    onward = scene.lex.table.onward
    return any(
        (s.past or s.role in ("at", "seen") or s.operation in ("day_month", "weekday", "rel0"))
        and (not onward or scene.word(s.start) not in onward or scene.has("past"))
        for s in scene.spans
    )


def _owner_of_prefix(scene: Scene) -> Doing:
    return Doing(acts=True, who=scene.prefix_mention)
