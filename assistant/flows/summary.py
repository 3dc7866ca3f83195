"""Records what the chair says in conclusion of an item."""

from __future__ import annotations

from assistant.dialogue.flow import Context, Flow, Talk, ask_text
from assistant.flows.categories import proposed
from assistant.flows.handling import handling
from assistant.record.entries import Entry, Summary
from assistant.record.vocabulary import Category
from assistant.text import _, pgettext


def talk(context: Context) -> Talk[tuple[Entry, ...]]:
    """Ask for the words."""
    text = yield from ask_text("text", _("How do you sum up this item?"), label=pgettext("field", "text"))
    handled = yield from handling(context, proposed(context, (), text, Category.K12))
    return (Summary(text=text, **handled),)


flow = Flow(
    id="summary",
    title=_("Summary"),
    purpose=_("Sum up this item in a sentence."),
    talk=talk,
    records=True,
)
