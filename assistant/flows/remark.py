"""Records a remark on how the partnership works, about no person (R71)."""

from __future__ import annotations

from assistant.dialogue.flow import Context, Flow, Talk, ask_text
from assistant.flows.handling import handling
from assistant.record.entries import Entry, Remark
from assistant.record.vocabulary import Category
from assistant.text import _, pgettext


def talk(context: Context) -> Talk[tuple[Entry, ...]]:
    """Ask for the words; who may read them is asked of nobody and may be said."""
    text = yield from ask_text(
        "text", _("What about working together? Name nobody the meeting is about."), label=pgettext("field", "text")
    )
    handled = yield from handling(context, Category.K12)
    return (Remark(text=text, **handled),)


flow = Flow(
    id="remark",
    title=_("Partnership"),
    purpose=_("Keep a remark on how you work together."),
    talk=talk,
    records=True,
)
