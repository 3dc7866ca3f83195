"""The agenda item that goes through the actions carried from earlier conferences (R101)."""

from __future__ import annotations

from datetime import date

from assistant.dialogue.flow import Context, Flow, Talk, ask_choice, ask_day, ask_people, ask_text, keep
from assistant.dialogue.prompts import Option
from assistant.flows.action_update import concerning
from assistant.flows.declared import with_fields
from assistant.flows.holders import word_holders
from assistant.flows.options import label
from assistant.record.conference import OpenAction, Record
from assistant.record.entries import ActionUpdate, Entry
from assistant.record.vocabulary import ActionState
from assistant.text import Message, _, joined, literal, ngettext

OPEN, NEW_DATE = "open", "new-date"

OPTIONS = (
    Option(key=ActionState.DONE.value, label=label("action", ActionState.DONE)),
    Option(key=ActionState.NOT_DONE.value, label=label("action", ActionState.NOT_DONE)),
    Option(key=ActionState.OVERTAKEN.value, label=label("action", ActionState.OVERTAKEN)),
    # Translators: what becomes of an action: it gets another date.
    Option(key=NEW_DATE, label=_("new date")),
    Option(key=ActionState.HANDED_OVER.value, label=label("action", ActionState.HANDED_OVER)),
    # Translators: what becomes of an action.
    Option(key=OPEN, label=_("stays open")),
)


def talk(context: Context) -> Talk[tuple[Entry, ...]]:
    """Ask of each carried action what became of it; each answer is kept before the next question."""
    now = {action.code: action for action in context.record.actions()}
    for carried in context.record.past.actions:
        yield from _one(context, carried, now.get(carried.code, carried))
    return ()


def _one(context: Context, carried: OpenAction, now: OpenAction) -> Talk[None]:
    code = carried.code
    overdue = carried.due is not None and carried.due < context.today
    said = now.state.value if now.state in (ActionState.DONE, ActionState.NOT_DONE, ActionState.OVERTAKEN) else OPEN
    # Nothing is offered for an overdue action of which nothing was said: it must not stay open by a mere Enter (R101).
    offer = None if overdue and not now.updates else said
    became = yield from ask_choice(
        f"state:{code}",
        _("{action}. What became of it?", action=described(context.record, carried, context.today)),
        OPTIONS,
        offer=offer,
    )
    update = yield from _update(code, became)
    if update is not None and not _is_said(update, now):
        yield from keep(code, concerning(update, carried.action))


def _update(code: str, became: str) -> Talk[ActionUpdate | None]:
    match became:
        case ActionState.DONE.value:
            return ActionUpdate(action=code, state=ActionState.DONE)
        case ActionState.NOT_DONE.value:
            reason = yield from ask_text(f"reason:{code}", _("Why was it not done?"))
            return ActionUpdate(action=code, state=ActionState.NOT_DONE, reason=reason)
        case ActionState.OVERTAKEN.value:
            reason = yield from ask_text(f"reason:{code}", _("What overtook it?"))
            return ActionUpdate(action=code, state=ActionState.OVERTAKEN, reason=reason)
        case "new-date":
            due = yield from ask_day(f"due:{code}", _("By when now?"), due=True)
            reason = yield from ask_text(f"reason:{code}", _("Why the new date?"))
            return ActionUpdate(action=code, state=ActionState.OPEN, due=due, reason=reason)
        case ActionState.HANDED_OVER.value:
            owner = yield from ask_people(f"owner:{code}", _("Who does it from now on?"))
            return ActionUpdate(action=code, state=ActionState.HANDED_OVER, owner=owner)
        case _:
            return None


def _is_said(update: ActionUpdate, now: OpenAction) -> bool:
    """Return whether a command said the same already, so that Enter on what it offers records nothing twice."""
    return bool(now.updates) and update.state is ActionState.DONE and now.state is ActionState.DONE


def described(record: Record, action: OpenAction, today: date) -> Message:
    """Return an action with its owner, its date, how often it was carried and whether it is overdue."""
    parts: list[Message] = [
        literal(f"{action.ident} {action.action.task}"),
        _("owner: {names}", names=word_holders(record, action.owner)),
    ]
    if action.due:
        parts.append(_("due: {date}", date=action.due))
    if action.carried:
        parts.append(ngettext("carried over {n} time", "carried over {n} times", action.carried))
    if action.due and action.due < today:
        parts.append(_("overdue"))
    return joined(parts, " · ")


def invite(context: Context) -> Message:
    """Say that the carried actions are through."""
    carried = context.record.past.actions
    if not carried:
        return _("No action was carried over. /next goes on.")
    return _(
        "All carried actions are through. Anything more on them? /done {action} marks one as done. /next goes on.",
        action=literal(carried[0].ident),
    )


flow = Flow(
    id="open_actions",
    title=_("Open actions"),
    purpose=_("Say of each open action what became of it."),
    talk=with_fields(talk),
    invite=invite,
)
