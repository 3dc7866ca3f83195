"""Records one decision: what, who decides, on which grounds, and who dissents (R32, R59, R60)."""

from __future__ import annotations

from dataclasses import replace

from assistant.dialogue.flow import Context, Flow, Talk, ask_choice, ask_day, ask_text, ask_texts, ask_yes, keep
from assistant.flows.grounds import require_disclosable, resolved
from assistant.flows.handling import handling
from assistant.flows.holders import agency_of
from assistant.flows.options import DECISIONS
from assistant.record.conference import Record
from assistant.record.entries import Decision, Dissent, Entry
from assistant.record.vocabulary import Category, DecisionKind
from assistant.text import Rejected, _, joined, literal, pgettext


def talk(context: Context) -> Talk[tuple[Entry, ...]]:
    """Ask what was decided, who decides and why; then, once it is kept, who dissents.

    The grounds are asked last, so that a refusal always answers the line that gave them.
    """
    text = yield from ask_text("text", _("What has been decided?"), label=pgettext("field", "text"), reads=True)
    by = DecisionKind((yield from ask_choice("by", _("Who decides?"), DECISIONS, label=pgettext("field", "by"))))
    authority = ""
    if by is not DecisionKind.JOINT:
        authority = yield from ask_text(
            "authority", _("Which authority or agency decides?"), label=pgettext("field", "authority")
        )
    evaluate = yield from ask_day(
        "evaluate",
        _("When do you look whether it worked?"),
        label=pgettext("field", "evaluate"),
        required=False,
        asked=False,
    )
    rights = yield from ask_yes(
        "rights", _("Does it touch the person's rights?"), label=pgettext("field", "rights"), offer=False, asked=False
    )
    handled = yield from handling(context, Category.K12)
    said = yield from ask_texts(
        "grounds",
        _("On which grounds? In words, which all who read the decision read, or entries such as I1, separated by ;"),
        label=pgettext("field", "grounds"),
    )
    decision = Decision(
        text=text,
        by=by,
        grounds=resolved(context.record, said),
        authority=authority,
        evaluate=evaluate,
        rights=bool(rights),
        **handled,
    )
    if not _stands(context.record, decision):
        require_disclosable(context.record, decision.grounds)
    if context.revises is not None:
        return (decision,)
    ident = yield from keep("decision", decision)
    return (yield from _dissents(context.record, ident))


def _stands(record: Record, decision: Decision) -> bool:
    """Return whether this decision is kept already: a later change of level does not take it back."""
    return any((d.text, d.grounds) == (decision.text, decision.grounds) for d in record.all(Decision))


def _dissents(record: Record, ident: str) -> Talk[tuple[Entry, ...]]:
    """Ask who dissents; several are separated by `;`."""
    said = yield from ask_texts(
        "dissent",
        _("Does anyone dissent? AGENCY: what they hold; Enter for no."),
        label=pgettext("field", "dissent"),
        required=False,
    )
    decision = record.entries.get(ident)
    return tuple(_dissent(record, line, decision) for line in said)


def _dissent(record: Record, line: str, decision: Entry | None) -> Dissent:
    name, colon, text = line.partition(":")
    agency = agency_of(record, name)
    if not colon or not text.strip():
        raise Rejected(_("Write the agency, a colon and what it holds; Enter where nobody dissents."))
    if not agency:
        raise Rejected(
            _(
                "No agency of that name is on this case: {name}. There are: {agencies}.",
                name=literal(name.strip()),
                agencies=joined(literal(a) for a in record.agencies()),
            )
        )
    beside = Dissent(agency=agency, text=text.strip())
    if decision is None:
        return beside
    return replace(
        beside,
        on=decision.code,
        category=decision.category,
        level=decision.level,
        receivers=decision.receivers,
        purpose=decision.purpose,
    )


flow = Flow(
    id="decision",
    title=_("Decision"),
    purpose=_("Keep what was decided, by whom and why."),
    talk=talk,
    records=True,
)
