"""The agenda item on actions and the next date together."""

from __future__ import annotations

from assistant.dialogue.flow import Context, Flow, Talk, ask_yes
from assistant.flows.agreed import actions
from assistant.flows.declared import with_fields
from assistant.flows.next_date import agree
from assistant.record.entries import Entry
from assistant.text import Message, _

_MOST = 100


def talk(context: Context) -> Talk[tuple[Entry, ...]]:
    """Ask whether all actions are named, then for the next date.

    The first question is one of yes and no, so that a sentence said there is read as an action and the question returns.
    """
    for number in range(1, _MOST):
        done = yield from ask_yes(
            f"all:{number}",
            _(
                "{count} Who does what by when? Say it in a sentence; Enter when all are named.",
                count=actions(context),
            ),
            offer=True,
        )
        if done:
            break
    return ((yield from agree(context)),)


def invite(_context: Context) -> Message:
    """Say how the conference ends."""
    return _("Actions and next date stand. /missing shows what is open, /close ends the conference.")


flow = Flow(
    id="actions_next_date",
    title=_("Actions, next date"),
    purpose=_("Say who does what by when, and when you meet again."),
    talk=with_fields(talk),
    invite=invite,
)
