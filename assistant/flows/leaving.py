"""The agenda item on what leaves the room, to whom and why (R25)."""

from __future__ import annotations

from assistant.dialogue.flow import Context, Flow, Talk, ask_text, keep
from assistant.flows.categories import proposed
from assistant.flows.declared import with_fields
from assistant.flows.handling import handling
from assistant.record.entries import Entry, Released
from assistant.record.vocabulary import Category
from assistant.text import Message, _

_MOST = 50


def talk(context: Context) -> Talk[tuple[Entry, ...]]:
    """Ask for one thing after another until nothing more leaves the room."""
    for number in range(1, _MOST):
        question = _("What leaves the room? Enter for nothing.") if number == 1 else _("What else? Enter for nothing more.")
        text = yield from ask_text(f"text:{number}", question, required=False)
        if not text:
            break
        recipient = yield from ask_text(f"recipient:{number}", _("Who is told?"))
        category = proposed(context, (), text, Category.K12)
        handled = yield from handling(context, category, f":{number}", _("What do they need it for?"))
        yield from keep(f"released:{number}", Released(recipient=recipient, text=text, **handled))
    return ()


def invite(_context: Context) -> Message:
    """Say that everything else stays."""
    return _("Everything else stays in the room. /next goes on.")


flow = Flow(
    id="leaving",
    title=_("What leaves the room"),
    purpose=_("Name what may be told to others, to whom and why."),
    talk=with_fields(talk),
    invite=invite,
)
