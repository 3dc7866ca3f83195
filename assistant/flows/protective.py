"""Records one protective factor."""

from __future__ import annotations

from assistant.dialogue.flow import Context, Flow, Talk
from assistant.flows.assessment import assessing
from assistant.record.entries import Entry
from assistant.record.vocabulary import Polarity
from assistant.text import _


def talk(context: Context) -> Talk[tuple[Entry, ...]]:
    """Ask for the factor and who says so."""
    return (yield from assessing(context, Polarity.PROTECTIVE, _("What protects?")))


flow = Flow(
    id="protective",
    title=_("Protective factor"),
    purpose=_("Keep what protects and how strong it is."),
    talk=talk,
    records=True,
)
