"""Records what became of an action; the action itself stays as it was agreed."""

from __future__ import annotations

from dataclasses import replace

from assistant.dialogue.flow import Context, Flow, Talk, ask_choice, ask_day, ask_people, ask_text
from assistant.dialogue.prompts import Option
from assistant.flows.options import label
from assistant.record.conference import OpenAction, Record
from assistant.record.entries import ActionUpdate, Entry
from assistant.record.vocabulary import ActionState
from assistant.text import Rejected, _, literal, pgettext

STATES = tuple(Option(key=state.value, label=label("action", state)) for state in ActionState)


def talk(context: Context) -> Talk[tuple[Entry, ...]]:
    """Ask which action, what became of it and why."""
    if isinstance(context.revises, ActionUpdate):
        code = context.revises.action
    else:
        said = yield from ask_text("action", _("Which action? For example A1 or 2/A3."), label=pgettext("field", "action"))
        code = _find(context.record, said).code
    state = yield from ask_choice("state", _("What became of it?"), STATES, label=pgettext("field", "state"))
    reason = yield from ask_text(
        "reason", _("Why?"), label=pgettext("field", "reason"), required=False, asked=context.revises is None
    )
    due = yield from ask_day("due", _("By when now?"), label=pgettext("field", "due"), required=False, asked=False, due=True)
    owner = yield from ask_people("owner", _("Who does it now?"), label=pgettext("field", "owner"), required=False, asked=False)
    text = yield from ask_text("text", _("How far is it?"), label=pgettext("field", "text"), required=False, asked=False)
    told = context.record.by_code(code)
    update = ActionUpdate(action=code, state=ActionState(state), text=text, reason=reason, due=due, owner=owner)
    return (concerning(update, told) if told else update,)


def concerning(update: ActionUpdate, told: Entry) -> ActionUpdate:
    """Return an update that is read by those who may read the action itself."""
    return replace(update, category=told.category, level=told.level, receivers=told.receivers, purpose=told.purpose)


def _find(record: Record, said: str) -> OpenAction:
    wanted = said.strip().upper()
    for action in record.actions():
        if wanted in (action.ident.upper(), action.code.upper()):
            return action
    raise Rejected(_("There is no action {ident}; /open lists them.", ident=literal(said[:60])))


flow = Flow(
    id="action-update",
    title=_("What became of an action"),
    purpose=_("Keep what became of an action."),
    talk=talk,
    records=True,
)
