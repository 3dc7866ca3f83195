"""The agenda item on decisions (R32)."""

from __future__ import annotations

from assistant.dialogue.flow import Flow, nothing
from assistant.flows.agreed import invite_decision
from assistant.flows.declared import with_fields
from assistant.text import _

flow = Flow(
    id="decisions",
    title=_("Decisions"),
    purpose=_("Put into words what is decided and on which grounds."),
    talk=with_fields(nothing),
    invite=invite_decision,
)
