"""Records the person's own view, as it was told (R56)."""

from __future__ import annotations

from assistant.dialogue.flow import Context, Flow, Talk, ask_people, ask_text
from assistant.flows.categories import about
from assistant.flows.handling import handling
from assistant.record.entries import Entry, View
from assistant.record.vocabulary import Category
from assistant.text import _, pgettext


def talk(context: Context) -> Talk[tuple[Entry, ...]]:
    """Ask how the person sees it and who heard it."""
    text = yield from ask_text("text", _("How does the person see it?"), label=pgettext("field", "text"), reads=True)
    source = yield from ask_people("from", _("Who heard it?"), label=pgettext("field", "from"))
    handled = yield from handling(context, about(text, context.record.conference.language) or Category.K9)
    return (View(text=text, source=source, **handled),)


flow = Flow(
    id="view",
    title=_("The person's own view"),
    purpose=_("Keep how the person sees it and who heard it."),
    talk=talk,
    records=True,
)
