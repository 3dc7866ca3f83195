"""The agenda item that hears each agency in turn (R2, R22)."""

from __future__ import annotations

from assistant.dialogue.flow import Context, Flow, nothing
from assistant.flows.declared import with_fields
from assistant.flows.holders import silent_agencies
from assistant.text import Message, _, joined, literal


def invite(context: Context) -> Message:
    """Ask for what is new, and show who has not been heard."""
    silent = silent_agencies(context.record)
    if not silent:
        return _("Every agency has been heard. Is there more? /next goes on.")
    return _(
        "What is new? Begin with who says it, for example {example}: what was seen, when. Not heard yet: {agencies}. "
        "/next goes on.",
        example=literal(silent[0]),
        agencies=joined(literal(agency) for agency in silent),
    )


flow = Flow(
    id="new_information",
    title=_("New information"),
    purpose=_("Hear each agency on what is new since last time."),
    talk=with_fields(nothing),
    invite=invite,
)
