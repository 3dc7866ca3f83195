"""Commands about what became of an action: /done /notdone /overtaken /redate /handover /progress."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from assistant.dialogue.answering import parse
from assistant.dialogue.prompts import AskChoice, AskDay, AskPeople
from assistant.flows.options import CATEGORIES, LEVELS
from assistant.meeting.commands.command import Command
from assistant.meeting.draft import Draft
from assistant.meeting.forms import has_fields, reason, split
from assistant.record.conference import OpenAction
from assistant.record.entries import Action, ActionUpdate
from assistant.record.vocabulary import ActionState, Category, Level
from assistant.text import Message, Rejected, _, clean, literal, pgettext


def find(draft: Draft, ident: str) -> OpenAction:
    """Return the action with this id (A1, 2/A3) or code; raises Rejected naming those that are open."""
    wanted = ident.strip().upper()
    actions = draft.state.record.actions()
    for action in actions:
        if wanted in (action.ident.upper(), action.code.upper()):
            return action
    known = ", ".join(a.ident for a in actions if a.state is ActionState.OPEN)
    raise Rejected(
        _("There is no action {ident}. Open are: {known}.", ident=literal(ident.strip()), known=literal(known or "-"))
    )


def _first(argument: str) -> tuple[str, str]:
    head, _space, rest = argument.strip().partition(" ")
    if not head:
        raise Rejected(_("Name the action, for example A1 or 2/A3; /open lists them."))
    return head, rest.strip()


def _keep(
    draft: Draft,
    action: OpenAction,
    state: ActionState,
    *,
    text: str = "",
    why: str = "",
    due: date | None = None,
    owner: tuple[str, ...] = (),
    said: Mapping[str, str] | None = None,
) -> None:
    draft.keep(
        ActionUpdate(
            action=action.code,
            state=state,
            text=clean(text),
            reason=clean(why),
            due=due,
            owner=owner,
            **_handling(draft, action.action, said or {}),
        )
    )


def _settled(state: ActionState, *, why: bool) -> Callable[[Draft, str], None]:
    def run(draft: Draft, argument: str) -> None:
        head, tail = reason(argument)
        ident, text = _first(head)
        if why and not tail:
            raise Rejected(_("Give the reason after |."))
        _keep(draft, find(draft, ident), state, text=text, why=tail)

    return run


def redate(draft: Draft, argument: str) -> None:
    """Give an action another due date, with the reason."""
    head, why = reason(argument)
    ident, day = _first(head)
    action = find(draft, ident)
    if not day:
        raise Rejected(_("Give the new date after the action."))
    if not why:
        raise Rejected(_("Give the reason after |."))
    answer = parse(AskDay(key="due", text=_("By when?"), due=True), day, draft.around.room(draft.state.record))
    _keep(draft, action, ActionState.OPEN, why=why, due=date.fromisoformat(str(answer)))


def handover(draft: Draft, argument: str) -> None:
    """Give an open action to someone else; it stays open."""
    head, why = reason(argument)
    ident, names = _first(head)
    action = find(draft, ident)
    prompt = AskPeople(key="owner", text=_("Who does it?"))
    owner = parse(prompt, names, draft.around.room(draft.state.record))
    if not isinstance(owner, tuple) or not owner:
        raise Rejected(_("Name a person or an agency."))
    _keep(draft, action, ActionState.HANDED_OVER, why=why, owner=owner)


def progress(draft: Draft, argument: str) -> None:
    """Record how far an action is."""
    room = draft.around.room(draft.state.record)
    head, said = split(argument, "progress", room) if has_fields(argument) else (argument, {})
    ident, text = _first(head)
    action = find(draft, ident)
    if not text:
        raise Rejected(_("Say how far it is."))
    _keep(draft, action, action.state, text=text, said=said)


def _handling(draft: Draft, action: Action, said: Mapping[str, str]) -> dict[str, Any]:
    """Return how an update is handled: as its action, and what the line says beside it."""
    room = draft.around.room(draft.state.record)
    out: dict[str, Any] = {
        "category": action.category,
        "level": action.level,
        "receivers": action.receivers,
        "purpose": action.purpose,
    }
    if "category" in said:
        about = AskChoice(key="category", text=_("What is it about?"), options=CATEGORIES)
        out["category"] = Category(str(parse(about, said["category"], room)))
    if "level" in said:
        who = AskChoice(key="level", text=_("Who may read it?"), options=LEVELS)
        out["level"] = Level(str(parse(who, said["level"], room)))
    if "for" in said:
        out["receivers"] = parse(AskPeople(key="for", text=_("Who needs it?")), said["for"], room)
    out |= {key: clean(said[key]) for key in ("purpose", "abstract") if key in said}
    if out["level"] is Level.H1 and not out["receivers"]:
        raise Rejected(_("Only named people may read this. Who needs it? Add for: NAME."))
    return out


def _command(name: str, alias: Message, usage: str, does: Message, run: Callable[[Draft, str], None]) -> Command:
    return Command(name=name, alias=alias, usage=usage, does=does, run=run)


COMMANDS = (
    _command("done", pgettext("command", "done"), "ID", _("an action is done"), _settled(ActionState.DONE, why=False)),
    _command(
        "notdone",
        pgettext("command", "notdone"),
        "ID | REASON",
        _("the agency did not do an action"),
        _settled(ActionState.NOT_DONE, why=True),
    ),
    _command(
        "overtaken",
        pgettext("command", "overtaken"),
        "ID | REASON",
        _("circumstances overtook an action"),
        _settled(ActionState.OVERTAKEN, why=True),
    ),
    _command("redate", pgettext("command", "redate"), "ID DATE | REASON", _("give an action another date"), redate),
    _command("handover", pgettext("command", "handover"), "ID NAME", _("give an action to someone else"), handover),
    _command("progress", pgettext("command", "progress"), "ID TEXT", _("say how far an action is"), progress),
)
