"""The agenda item on how the partnership works, about no person (R71, R81)."""

from __future__ import annotations

from assistant.dialogue.flow import Context, Flow, Talk, ask_text, keep
from assistant.flows.declared import with_fields
from assistant.record.entries import Entry, Remark
from assistant.text import Message, _


def talk(_context: Context) -> Talk[tuple[Entry, ...]]:
    """Ask what goes well and what is in the way."""
    questions = (
        ("well", _("What goes well in working together? About no person; Enter for nothing.")),
        ("in-the-way", _("What gets in the way? Enter for nothing.")),
    )
    for key, question in questions:
        text = yield from ask_text(key, question, required=False)
        if text:
            yield from keep(key, Remark(text=text))
    return ()


def invite(_context: Context) -> Message:
    """Ask for more."""
    return _("Is there more on working together? Write /remark and what it is. /next goes on.")


flow = Flow(
    id="partnership",
    title=_("Working together"),
    purpose=_("A minute on how you work together, about no person."),
    talk=with_fields(talk),
    invite=invite,
)
