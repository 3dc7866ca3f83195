"""The agenda item that asks the fields its protocol declares, and nothing of its own."""

from __future__ import annotations

from assistant.dialogue.flow import Context, Flow, nothing
from assistant.flows.declared import with_fields
from assistant.text import Message, _


def invite(_context: Context) -> Message:
    """Ask for what the fields have no place for."""
    return _("Is there more on this? Say it in a sentence, beginning with who says it. /next goes on.")


flow = Flow(
    id="facts",
    title=_("Questions of this protocol"),
    purpose=_("Answer what this protocol asks; Enter skips what does not apply."),
    talk=with_fields(nothing),
    invite=invite,
)
