"""Records a matter that is put aside for later."""

from __future__ import annotations

from assistant.dialogue.flow import Context, Flow, Talk, ask_text
from assistant.flows.categories import proposed
from assistant.flows.handling import handling
from assistant.record.entries import Entry, Parked
from assistant.record.vocabulary import Category
from assistant.text import _, pgettext


def talk(context: Context) -> Talk[tuple[Entry, ...]]:
    """Ask for the words."""
    text = yield from ask_text("text", _("What is put aside for later?"), label=pgettext("field", "text"))
    handled = yield from handling(context, proposed(context, (), text, Category.K12))
    return (Parked(text=text, **handled),)


flow = Flow(
    id="park",
    title=_("Put aside"),
    purpose=_("Keep a matter for later, so that it is not lost."),
    talk=talk,
    records=True,
)
