"""Records that an agency holds another view, beside the decision it concerns."""

from __future__ import annotations

from assistant.dialogue.flow import Context, Flow, Talk, ask_text
from assistant.flows.handling import handling
from assistant.flows.holders import agency_of
from assistant.flows.single import ask_one
from assistant.record.conference import Record
from assistant.record.entries import Decision, Dissent, Entry
from assistant.record.vocabulary import Category
from assistant.text import Rejected, _, joined, literal, pgettext


def talk(context: Context) -> Talk[tuple[Entry, ...]]:
    """Ask which agency and what it holds; the decision is the last one."""
    agency = yield from ask_one("agency", _("Which agency dissents?"), label=pgettext("field", "agency"))
    text = yield from ask_text("text", _("What does it hold?"), label=pgettext("field", "text"))
    decisions = context.record.all(Decision)
    said = yield from ask_text(
        "on",
        _("From which decision? {decisions}", decisions=joined(literal(f"{d.id} {d.text}") for d in decisions)),
        label=pgettext("field", "on"),
        offer=decisions[-1].code if decisions else None,
        required=bool(decisions),
        asked=False,
    )
    handled = yield from handling(context, Category.K12)
    return (
        Dissent(agency=agency_of(context.record, agency) or agency, text=text, on=_decision(context.record, said), **handled),
    )


def _decision(record: Record, said: str) -> str:
    wanted = said.strip().upper()
    for decision in record.all(Decision):
        if wanted in (decision.id, decision.code):
            return decision.code
    if wanted:
        raise Rejected(_("There is no decision {ident} in this conference.", ident=literal(said)))
    return ""


flow = Flow(
    id="dissent",
    title=_("Dissent"),
    purpose=_("Keep another view beside the decision."),
    talk=talk,
    records=True,
)
