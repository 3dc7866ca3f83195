"""How an entry may be handled: category, level, receivers, purpose and abstract wording, asked the same way everywhere."""

from __future__ import annotations

from typing import TypedDict

from assistant.dialogue.flow import Context, Talk, ask_choice, ask_people, ask_text
from assistant.flows.options import CATEGORIES, LEVELS
from assistant.record.entries import Entry
from assistant.record.vocabulary import Category, Level
from assistant.text import Message, _, pgettext


class Handled(TypedDict):
    """The handling of an entry, as its constructor takes it."""

    category: Category
    level: Level
    receivers: tuple[str, ...]
    purpose: str
    abstract: str


def handling(
    context: Context, proposed: Category, suffix: str = "", why: Message | None = None, like: Entry | None = None
) -> Talk[Handled]:
    """Settle how an entry is handled; only the receivers are asked, and only where the level needs them (R25, R44).

    `suffix` is added to the keys where one conversation records several entries; `why` asks for the purpose; `like` is
    an entry that this one stands beside and is handled as.
    """
    category = yield from ask_choice(
        f"category{suffix}",
        _("What is it about?"),
        CATEGORIES,
        label=pgettext("field", "category"),
        offer=(like.category if like else proposed).value,
        asked=False,
    )
    level = yield from ask_choice(
        f"level{suffix}",
        _("Who may read it?"),
        LEVELS,
        label=pgettext("field", "level"),
        offer=_level(context, Category(category), like).value,
        asked=False,
    )
    limited = level == Level.H1
    known = like.receivers if like else ()
    receivers = yield from ask_people(
        f"for{suffix}",
        _("Only named people may read this. Who needs it?") if limited else _("Is it meant for somebody by name?"),
        label=pgettext("field", "for"),
        offer=known or None,
        required=limited,
        asked=limited and not known,
        roles=True,
    )
    purpose = yield from ask_text(
        f"purpose{suffix}",
        why or _("What do they need it for?"),
        label=pgettext("field", "purpose"),
        offer=(like.purpose or None) if like else None,
        required=why is not None,
        asked=why is not None,
    )
    abstract = yield from ask_text(
        f"abstract{suffix}",
        _("How may it be put for those who may not read it in full?"),
        label=pgettext("field", "abstract"),
        required=False,
        asked=False,
    )
    return Handled(category=Category(category), level=Level(level), receivers=receivers, purpose=purpose, abstract=abstract)


def _level(context: Context, category: Category, like: Entry | None) -> Level:
    """Return the level to propose; an entry that is mended never falls below its own or that of its new category."""
    usual = context.protocol.level(category)
    before = like or context.revises
    if before is None:
        return usual
    return before.level if before.category is category or like else max(before.level, usual)


def as_before(entry: Entry) -> Handled:
    """Return the handling of an entry, for one that continues it."""
    return Handled(
        category=entry.category,
        level=entry.level,
        receivers=entry.receivers,
        purpose=entry.purpose,
        abstract=entry.abstract,
    )
