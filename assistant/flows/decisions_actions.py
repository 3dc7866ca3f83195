"""The agenda item on decisions and actions together (R32, R99)."""

from __future__ import annotations

from assistant.dialogue.flow import Flow, nothing
from assistant.flows.agreed import invite_both
from assistant.flows.declared import with_fields
from assistant.text import _

flow = Flow(
    id="decisions_actions",
    title=_("Decisions and actions"),
    purpose=_("Put into words what is decided, and who does what by when."),
    talk=with_fields(nothing),
    invite=invite_both,
)
