"""Warnings about the table: who is missing, on what ground is shared, who gets too much or nothing, and when it meets."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.disclosure.model import Form
from assistant.disclosure.warnings.scene import Found, Scene
from assistant.flows.holders import people_of, roles_of
from assistant.protocols.cadence import rule_at, worded
from assistant.protocols.model import ShareRule
from assistant.record.entries import Action, ActionUpdate, Decision, Entry, Fact, NextDate, Note
from assistant.record.vocabulary import Basis, Category, DecisionKind, Level, Role
from assistant.text import Message, _, folded, joined, literal, term

FOUR_PS: tuple[tuple[Role, ...], ...] = ((Role.POL,), (Role.PRO,), (Role.PRI, Role.PRC), (Role.PRB,))
"""Police, prosecution, prison and probation; any role of a seat fills it."""

HEALTH = frozenset({Role.MH, Role.HLT})


def four_p_gap(scene: Scene) -> Iterator[Found]:
    """Police, prosecution, prison or probation is missing (R53, R54)."""
    here = scene.roles()
    missing = [seat[0] for seat in FOUR_PS if here.isdisjoint(seat)]
    if missing:
        yield Found(detail=joined(_role(role) for role in missing))


def no_health_role(scene: Scene) -> Iterator[Found]:
    """A health need is recorded, but nobody from health care takes part (R119)."""
    needs = [e for e in scene.entries if e.category is Category.K6 and not _is_denied(e) and not isinstance(e, Note)]
    if needs and scene.roles().isdisjoint(HEALTH):
        yield Found(needs[0].code)


def no_basis(scene: Scene) -> Iterator[Found]:
    """No legal basis or agreement for sharing is named (R26, R42)."""
    if scene.record.case.basis is Basis.NONE:
        yield Found()


def no_consent(scene: Scene) -> Iterator[Found]:
    """Sharing rests on consent, and none is recorded for an agency (R27)."""
    if scene.record.case.basis is not Basis.CONSENT:
        return
    reached = {r.agency for r in scene.readers() if any(scene.rules.category(r, c).form is not None for c in Category)}
    for agency in scene.record.agencies():
        roles = {p.role for p in scene.record.people() if p.agency == agency}
        if agency not in reached and not roles <= {Role.PER, Role.FAM}:
            yield Found(detail=literal(agency))


def over_share(scene: Scene) -> Iterator[Found]:
    """Someone is named who by their role gets nothing of the category, or gets it without a purpose (R22, R25)."""
    for entry in scene.entries:
        roles = roles_of(scene.record, entry.receivers)
        beyond = sorted(r for r in roles if scene.protocol.cell(r, entry.category) == "nothing")
        if beyond:
            yield Found(entry.code, joined(_role(role) for role in beyond))


def under_share(scene: Scene) -> Iterator[Found]:
    """Someone who must be told has been told nothing, or cannot read the task they have (R22, R23)."""
    for duty in scene.protocol.share:
        if duty.must and duty.phase in (None, scene.record.case.phase) and _is_untold(scene, duty):
            category = term(f"category_{duty.category.value.lower()}")
            yield Found(detail=joined((_role(duty.to), category), ": "))
    for action in scene.entries:
        if not isinstance(action, Action | ActionUpdate) or action.level is Level.H0:
            continue
        owners = {p.id for p in people_of(scene.record, action.owner)}
        own = [r for r in scene.readers() if r.id in owners]
        if own and all(scene.rules.settled((r,)).given(action, (r,)).form is not Form.FULL for r in own):
            yield Found(action.code, _("Its owner cannot read it in full."))


def over_or_under_share(scene: Scene) -> Iterator[Found]:
    """Someone gets more than their role needs, or one with a claim gets nothing (R22)."""
    yield from over_share(scene)
    yield from under_share(scene)


def cadence_missed(scene: Scene) -> Iterator[Found]:
    """More time has passed since the last conference than the protocol allows (R63)."""
    if not scene.record.past.dates:
        return
    last = scene.record.past.dates[-1]
    release = scene.record.case.release
    rule = rule_at(scene.protocol, last, release.date() if release else None)
    # A week of grace: a date is moved off weekends and holidays, and to a day when all can come.
    if rule.every is not None and (scene.today - rule.every.after(last)).days > 7:
        yield Found(detail=worded(rule.every))


def authority_absent(scene: Scene) -> Iterator[Found]:
    """The authority that decides is not in the room, or a judge has to and is not (R60)."""
    here = tuple(scene.expected())
    for decision in scene.entries:
        if not isinstance(decision, Decision):
            continue
        if decision.by is DecisionKind.ADVICE and not _is_among(decision.authority, here):
            yield Found(decision.code, literal(decision.authority) if decision.authority else None)
        elif decision.rights and decision.by is DecisionKind.JOINT and Role.JUD not in scene.roles():
            yield Found(decision.code, _role(Role.JUD))


def no_next_conference(scene: Scene) -> Iterator[Found]:
    """No next conference is planned."""
    if scene.record.planned is None and not scene.record.all(NextDate):
        yield Found()


def _is_among(authority: str, people: tuple[object, ...]) -> bool:
    wanted = folded(authority)
    names = ((getattr(p, "id", ""), getattr(p, "agency", ""), getattr(p, "role", ""), getattr(p, "name", "")) for p in people)
    return bool(wanted) and any(folded(str(name)) == wanted for person in names for name in person)


def _is_untold(scene: Scene, duty: ShareRule) -> bool:
    """Return whether readers of a role are in the case and none of them has anything of what they must be told."""
    to = [r for r in scene.readers() if r.role is duty.to]
    if not to:
        return False
    if duty.category is Category.K2 and scene.record.case.release is not None:
        # The release date stands on page 1 for them.
        return all(scene.rules.category(r, Category.K2).form is None for r in to)
    known = (*scene.record.entries.values(), *scene.record.past.entries)
    told = (e for e in known if e.category is duty.category)
    return not any(scene.rules.given(e, (r,)).form is not None for e in told for r in to)


def _is_denied(entry: Entry) -> bool:
    return isinstance(entry, Fact) and entry.value in ("no", "")


def _role(role: Role) -> Message:
    return term(f"role_{role.value.lower()}")
