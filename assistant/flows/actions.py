"""The agenda item on actions (R99)."""

from __future__ import annotations

from assistant.dialogue.flow import Flow, nothing
from assistant.flows.agreed import invite_action
from assistant.flows.declared import with_fields
from assistant.text import _

flow = Flow(
    id="actions",
    title=_("Actions"),
    purpose=_("Say who does what by when."),
    talk=with_fields(nothing),
    invite=invite_action,
)
