"""How the items on decisions and actions invite the next one, and say what is there already."""

from __future__ import annotations

from assistant.dialogue.flow import Context
from assistant.record.entries import Action, Decision
from assistant.text import Message, _, ngettext


def decisions(context: Context) -> Message:
    """Say how many decisions there are."""
    count = len(context.record.all(Decision))
    return ngettext("{n} decision so far.", "{n} decisions so far.", count)


def actions(context: Context) -> Message:
    """Say how many actions were agreed in this conference."""
    count = len(context.record.all(Action))
    return ngettext("{n} action so far.", "{n} actions so far.", count)


def invite_decision(context: Context) -> Message:
    """Ask for a decision."""
    return _("{count} What is decided? Write decision: and what it is. /next goes on.", count=decisions(context))


def invite_action(context: Context) -> Message:
    """Ask for an action."""
    return _("{count} Who does what by when? Say it in a sentence. /next goes on.", count=actions(context))


def invite_both(context: Context) -> Message:
    """Ask for decisions and actions."""
    return _(
        "{decisions} {actions} What is decided? Write decision: and what it is. Who does what by when? /next goes on.",
        decisions=decisions(context),
        actions=actions(context),
    )
