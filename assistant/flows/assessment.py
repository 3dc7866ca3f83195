"""What risk and protective factors have in common: the wording, the source, the rating, and last time's factor (R9, R10)."""

from __future__ import annotations

from assistant.dialogue.flow import Context, Talk, ask_choice, ask_people, ask_text
from assistant.flows.handling import handling
from assistant.flows.holders import roles_of
from assistant.flows.options import RATINGS, changes
from assistant.record.conference import Record
from assistant.record.entries import Assessment, Entry
from assistant.record.vocabulary import Category, Change, Polarity, Rating, Role
from assistant.text import Message, _, folded, pgettext


def assessing(context: Context, polarity: Polarity, question: Message) -> Talk[tuple[Entry, ...]]:
    """Ask for one factor and who says so; the change is proposed by comparing with last time's factors."""
    text = yield from ask_text("text", question, label=pgettext("field", "text"), reads=True)
    source = yield from ask_people("from", _("Who says so?"), label=pgettext("field", "from"))
    secret = Role.INT in roles_of(context.record, source)
    before = _before(context, polarity, text)
    rating = yield from ask_choice(
        "rating", _("How strong is it?"), RATINGS, label=pgettext("field", "rating"), required=False, asked=False
    )
    change = yield from ask_choice(
        "change",
        _("How does it compare with last time?"),
        changes(polarity),
        label=pgettext("field", "change"),
        offer=(Change.SAME if before else Change.NEW).value,
        asked=False,
    )
    tool = yield from ask_text(
        "tool", _("With which tool was it assessed?"), label=pgettext("field", "tool"), required=False, asked=False
    )
    version = yield from ask_text(
        "version", _("Which version of the tool?"), label=pgettext("field", "version"), required=False, asked=False
    )
    handled = yield from handling(context, Category.K5 if secret else Category.K4)
    return (
        Assessment(
            text=text,
            polarity=polarity,
            source=source,
            rating=Rating(rating) if rating else None,
            change=Change(change),
            previous=before,
            tool=tool,
            version=version,
            formal=not secret,
            **handled,
        ),
    )


def last_time(record: Record) -> tuple[Assessment, ...]:
    """Return the factors of the conference before, in order."""
    return tuple(e for e in record.past.entries if isinstance(e, Assessment))


def _before(context: Context, polarity: Polarity, text: str) -> str:
    """Return the code of last time's factor that this one continues, empty where it is new."""
    if isinstance(context.revises, Assessment) and context.revises.previous:
        return context.revises.previous
    alike = (e.code for e in last_time(context.record) if e.polarity is polarity and folded(e.text) == folded(text))
    return next(alike, "")
