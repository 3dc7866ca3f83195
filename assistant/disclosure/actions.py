"""The actions a reader may see, carried and new, in their state today as far as that reader knows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.disclosure.discretion import Discretion
from assistant.disclosure.model import Form, ReaderKind, Recipient, SeenAction, Withheld
from assistant.disclosure.names import Names
from assistant.disclosure.readers import Reader
from assistant.disclosure.rules import Given, Rules
from assistant.record.conference import OpenAction
from assistant.record.entries import Action, ActionUpdate, Entry


def chair_actions(rules: Rules, names: Names, recipient: Recipient) -> tuple[SeenAction, ...]:
    """Return all actions with their numbers, for the chair's copy of the whole record."""
    return tuple(_shown(a, Form.FULL, names, _owners(recipient), ident=a.ident) for a in rules.record.actions())


def seen_actions(
    rules: Rules, names: Names, recipient: Recipient, readers: Sequence[Reader], discretion: Discretion
) -> tuple[tuple[SeenAction, ...], tuple[Withheld, ...]]:
    """Return the actions these readers may see, and the carried ones that are withheld from them.

    State, date and owner follow only from updates that the readers have in full: an update they may not read changes
    nothing here.
    """
    seen: list[SeenAction] = []
    withheld: list[Withheld] = []
    for action in rules.record.actions():
        given = rules.given(action.action, readers)
        heard = discretion.entry(rules.heard(action.action, readers))
        if heard is None:
            given = Given(None, discretion.rule)
        if heard is not None and given.form in (Form.FULL, Form.ABSTRACT):
            known = _as_known(action, heard, rules, readers)
            seen.append(_shown(known, given.form, names, _owners(recipient)))
        elif action.conference != rules.record.conference.id:
            withheld.append(Withheld(code=action.code, rule=given.rule))
    return tuple(seen), tuple(withheld)


def _as_known(action: OpenAction, heard: Entry, rules: Rules, readers: Sequence[Reader]) -> OpenAction:
    """Return an action in the wording that the readers heard, with the updates applied that they know."""
    carried = next((a for a in rules.record.past.actions if a.code == action.code), None)
    if carried is not None and not carried.updates and heard is action.action:
        known = carried
    else:
        assert isinstance(heard, Action)
        known = OpenAction(
            ident=action.ident,
            action=heard,
            conference=action.conference,
            due=heard.due,
            owner=heard.owner,
            carried=action.carried,
        )
    for update in action.updates:
        if rules.given(update, readers).form is Form.FULL:
            known = _updated(known, update)
    return known


def _updated(action: OpenAction, update: ActionUpdate) -> OpenAction:
    return replace(action, state=update.state, due=update.due or action.due, owner=update.owner or action.owner)


def _shown(action: OpenAction, form: Form, names: Names, own: frozenset[str], ident: str = "") -> SeenAction:
    """Return an action for a copy; `ident` stays empty for all but the chair, because such numbers count what is hidden."""
    is_own = not own.isdisjoint(action.owner)
    if form is not Form.FULL:
        return SeenAction(
            code=action.code,
            ident=ident,
            task=action.action.abstract,
            owners=(),
            own=is_own,
            due=None,
            state=action.state,
            carried=action.carried,
            form=form,
            conference=action.conference,
        )
    return SeenAction(
        code=action.code,
        ident=ident,
        task=action.action.task,
        owners=tuple(names.of(owner) for owner in action.owner),
        own=is_own,
        due=action.due,
        state=action.state,
        carried=action.carried,
        measure=action.action.measure,
        conference=action.conference,
    )


def _owners(recipient: Recipient) -> frozenset[str]:
    """Return the names under which this recipient would own an action."""
    if recipient.kind is ReaderKind.PERSON:
        return frozenset({recipient.id, "PER"})
    return frozenset(name for name in (*recipient.people, recipient.id, recipient.agency) if name)
