"""Warnings about the course of the case: grounds, the release, overdue actions, and what was not looked at."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.disclosure.warnings.scene import Found, Scene
from assistant.flows.grounds import require_disclosable
from assistant.flows.release import risky_release
from assistant.flows.release_line import LINES, line_label
from assistant.record.entries import Contact, Decision, Entry, Fact, ReleaseLine
from assistant.record.vocabulary import ActionState, Category
from assistant.text import Rejected, _, joined, literal

GROUP_FIELD = "group-need"
"""The field in which a protocol asks what the person's group needs."""

_OPEN = (ActionState.OPEN, ActionState.HANDED_OVER)


def intelligence_only(scene: Scene) -> Iterator[Found]:
    """A decision has no ground that may be disclosed (R31, R32); one of INT counts as none, whatever its flag."""
    for decision in scene.entries:
        if isinstance(decision, Decision) and not _stands(scene, decision):
            yield Found(decision.code, blocks=True)


def friday_release(scene: Scene) -> Iterator[Found]:
    """The release falls where nobody is reached, and no contact at all hours has a name and a number (R82, R83)."""
    release = scene.record.case.release
    if release is None or release.date() < scene.today:
        return
    if any(c.always and c.name and c.phone for c in scene.record.all(Contact)):
        return
    why = risky_release(release, scene.holidays)
    if why is not None:
        # Hard only where the protocol has the release settled by now; months before there is nothing to close on.
        near = any(item.blocks(scene.today, release.date()) for item in scene.protocol.items)
        yield Found(detail=joined((_("Release: {when}", when=release), why), ", "), blocks=near)


def release_line_empty(scene: Scene) -> Iterator[Found]:
    """A line of the release checklist says neither that it is arranged nor who sees to it (R86)."""
    record = scene.record
    release = record.case.release
    if not any(item.flow == "release" for item in scene.protocol.items) or (release and release.date() < scene.today):
        return
    known = (e for e in (*record.past.entries, *record.entries.values()) if isinstance(e, ReleaseLine))
    filled = {e.line: e.arranged or bool(e.text or e.owner) for e in known}
    empty = [key for key, _label in LINES if not filled.get(key)]
    if empty:
        yield Found(detail=joined(line_label(key) for key in empty))


def overdue_action(scene: Scene) -> Iterator[Found]:
    """An action is still open after its date (R99, R101)."""
    for action in scene.record.actions():
        if action.state in _OPEN and action.due is not None and action.due < scene.today:
            parts = (literal(action.action.task), _("due: {date}", date=action.due))
            yield Found(action.code, joined(parts, " · "))


def group_not_considered(scene: Scene) -> Iterator[Found]:
    """The person belongs to a specific group, and nothing says that its needs were looked at (R107)."""
    groups = scene.record.case.groups
    if not groups:
        return
    if scene.protocol.field(GROUP_FIELD) is not None:
        considered = any(isinstance(e, Fact) and e.field == GROUP_FIELD and e.value for e in scene.record.entries.values())
    else:
        considered = any(e.category in (Category.K7, Category.K9) for e in scene.record.entries.values())
    if not considered:
        yield Found(detail=joined(literal(group) for group in groups))


def category_without_scheme(scene: Scene) -> Iterator[Found]:
    """A category that only means something with its scheme and date stands without one of them."""
    known: dict[str, Entry] = {e.field: e for e in scene.record.entries.values() if isinstance(e, Fact) and e.value}
    for field, entry in known.items():
        wanted = [f"{field}-{part}" for part in ("scheme", "date")]
        if f"{field}-scheme" in {f.id for f in scene.protocol.fields} and not all(name in known for name in wanted):
            yield Found(entry.code)


def _stands(scene: Scene, decision: Decision) -> bool:
    grounds = []
    for ground in decision.grounds:
        cited = scene.rules.entry(ground)
        if cited is None or scene.rules.is_formal(cited):
            grounds.append(ground)
    try:
        require_disclosable(scene.record, grounds)
    except Rejected:
        return False
    return True
