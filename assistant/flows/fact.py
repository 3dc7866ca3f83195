"""Records one value of a field that the protocol declares."""

from __future__ import annotations

from assistant.dialogue.flow import Context, Flow, Talk, ask_choice
from assistant.dialogue.prompts import Option
from assistant.flows.declared import ask_field
from assistant.flows.handling import handling
from assistant.protocols.model import FieldRule
from assistant.record.entries import Entry, Fact
from assistant.text import _, literal, pgettext


def talk(context: Context) -> Talk[tuple[Entry, ...]]:
    """Ask for the value of one field: of the fact being edited, else of the one chosen."""
    rule = yield from _rule(context)
    if rule is None:
        return ()
    value = yield from ask_field(context, rule, "value")
    handled = yield from handling(context, rule.category)
    return (Fact(field=rule.id, value=value, **handled),) if value else ()


def _rule(context: Context) -> Talk[FieldRule | None]:
    if isinstance(context.revises, Fact):
        return context.protocol.field(context.revises.field)
    language = context.record.conference.language
    options = [Option(key=f.id, label=literal(f.title_in(language))) for f in context.protocol.fields]
    if not options:
        return None
    chosen = yield from ask_choice("field", _("Which field?"), options, label=pgettext("field", "field"))
    return context.protocol.field(chosen)


flow = Flow(
    id="fact",
    title=_("Field"),
    purpose=_("Keep the value of a field of this protocol."),
    talk=talk,
    records=True,
)
