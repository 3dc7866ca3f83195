"""The fields that a protocol declares for an agenda item: asked by their type, kept as facts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from assistant.dialogue.flow import Context, Talk, ask_choice, ask_day, ask_people, ask_text, keep
from assistant.dialogue.prompts import AskNumber, AskYesNo, Option
from assistant.flows.single import ask_one
from assistant.protocols.model import FieldRule, FieldType
from assistant.record.entries import Entry, Fact
from assistant.record.vocabulary import Level
from assistant.text import _, literal

YES, NO = "yes", "no"
"""How a fact spells the answer to a yes-no field."""

ItemTalk = Callable[[Context], Talk[tuple[Entry, ...]]]


def with_fields(talk: ItemTalk) -> ItemTalk:
    """Return the talk of an item that asks its own questions and then those the protocol declares for the item."""

    def both(context: Context) -> Talk[tuple[Entry, ...]]:
        own = yield from talk(context)
        yield from ask_declared(context)
        return own

    return both


def ask_declared(context: Context) -> Talk[None]:
    """Ask each declared field of the item at hand and keep its answer at once; last time's value is offered."""
    for rule in context.protocol.fields_of(context.item):
        value = yield from ask_field(context, rule, f"fact:{rule.id}", offer=last_value(context, rule))
        if not value:
            continue
        receivers: tuple[str, ...] = ()
        if rule.level is Level.H1:
            receivers = yield from ask_people(
                f"for:{rule.id}", _("Only named people may read this. Who needs it?"), required=False, roles=True
            )
        fact = Fact(field=rule.id, value=value, category=rule.category, level=rule.level, receivers=receivers)
        yield from keep(rule.id, fact)


def last_value(context: Context, rule: FieldRule) -> str:
    """Return what the field held at the conference before, empty where it held nothing that still fits its type."""
    past = [e.value for e in context.record.past.entries if isinstance(e, Fact) and e.field == rule.id]
    if not past:
        return ""
    match rule.type:
        case FieldType.DATE:
            return past[-1] if _is_day(past[-1]) else ""
        case FieldType.CHOICE:
            return past[-1] if rule.option(past[-1]) else ""
        case _:
            return past[-1]


def ask_field(context: Context, rule: FieldRule, key: str, offer: str = "") -> Talk[str]:
    """Ask one declared field by its type; gives its language-free value, empty where it was skipped."""
    language = context.record.conference.language
    text = literal(rule.title_in(language))
    if not rule.required and not offer and context.revises is None:
        text = _("{field} · Enter skips", field=text)
    match rule.type:
        case FieldType.TEXT:
            return (yield from ask_text(key, text, offer=offer or None, required=rule.required))
        case FieldType.DATE:
            day = yield from ask_day(key, text, offer=date.fromisoformat(offer) if offer else None, required=rule.required)
            return day.isoformat() if day else ""
        case FieldType.NUMBER:
            said = yield AskNumber(key=key, text=text, offer=offer or None, required=rule.required)
            return "" if said is None else str(said)
        case FieldType.CHOICE:
            options = [Option(key=o.key, label=literal(o.title_in(language))) for o in rule.options]
            return (yield from ask_choice(key, text, options, offer=offer or None, required=rule.required))
        case FieldType.PERSON:
            return (yield from ask_one(key, text, offer=offer, required=rule.required))
        case FieldType.YES_NO:
            said = yield AskYesNo(key=key, text=text, offer=(offer == YES) if offer else None, required=rule.required)
            # An entry being edited offers its kept spelling.
            return "" if said is None else YES if said in (True, YES) else NO


def _is_day(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True
