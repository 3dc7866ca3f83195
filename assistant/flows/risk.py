"""Records one risk factor."""

from __future__ import annotations

from assistant.dialogue.flow import Context, Flow, Talk
from assistant.flows.assessment import assessing
from assistant.record.entries import Entry
from assistant.record.vocabulary import Polarity
from assistant.text import _


def talk(context: Context) -> Talk[tuple[Entry, ...]]:
    """Ask for the factor and who says so."""
    return (yield from assessing(context, Polarity.RISK, _("What raises the risk?")))


flow = Flow(
    id="risk",
    title=_("Risk factor"),
    purpose=_("Keep what raises the risk and how strong it is."),
    talk=talk,
    records=True,
)
