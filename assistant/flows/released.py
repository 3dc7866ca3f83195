"""Records that information leaves the room: what, to whom and why (R25)."""

from __future__ import annotations

from assistant.dialogue.flow import Context, Flow, Talk, ask_text
from assistant.flows.categories import proposed
from assistant.flows.handling import handling
from assistant.record.entries import Entry, Released
from assistant.record.vocabulary import Category
from assistant.text import _, pgettext


def talk(context: Context) -> Talk[tuple[Entry, ...]]:
    """Ask what leaves the room, who is told and what for."""
    text = yield from ask_text("text", _("What leaves the room?"), label=pgettext("field", "text"))
    recipient = yield from ask_text("recipient", _("Who is told?"), label=pgettext("field", "recipient"))
    category = proposed(context, (), text, Category.K12)
    handled = yield from handling(context, category, why=_("What do they need it for?"))
    return (Released(recipient=recipient, text=text, **handled),)


flow = Flow(
    id="released",
    title=_("What leaves the room"),
    purpose=_("Keep what may be told to someone else, to whom and why."),
    talk=talk,
    records=True,
)
