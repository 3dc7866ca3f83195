"""A sentence of which the kind is in doubt: the chair says what it is, then it goes on as that kind."""

from __future__ import annotations

from assistant.dialogue.flow import Context, Flow, Talk, ask_choice
from assistant.dialogue.prompts import Option
from assistant.flows import action, decision, dissent, information, note, park, protective, risk
from assistant.record.entries import Entry
from assistant.text import _, pgettext

_KINDS = (information.flow, risk.flow, protective.flow, action.flow, decision.flow, dissent.flow, park.flow, note.flow)


def talk(context: Context) -> Talk[tuple[Entry, ...]]:
    """Ask what the sentence is, then what that kind still needs."""
    options = [Option(key=kind.id, label=kind.title) for kind in _KINDS]
    chosen = yield from ask_choice("kind", _("What is this?"), options, label=pgettext("field", "kind"))
    return (yield from next(kind for kind in _KINDS if kind.id == chosen).talk(context))


flow = Flow(
    id="sort",
    title=_("What is this?"),
    purpose=_("Say what kind of entry a sentence is."),
    talk=talk,
    records=True,
)
