"""Records one goal of the plan with the measure that shows it and its review (R14)."""

from __future__ import annotations

from assistant.dialogue.flow import Context, Flow, Talk, ask_day, ask_people, ask_text
from assistant.flows.categories import proposed
from assistant.flows.handling import handling
from assistant.record.entries import Entry, Goal
from assistant.record.vocabulary import Category
from assistant.text import _, pgettext


def talk(context: Context) -> Talk[tuple[Entry, ...]]:
    """Ask for the goal, its measure and its review."""
    text = yield from ask_text("text", _("Which goal?"), label=pgettext("field", "text"))
    measure = yield from ask_text("measure", _("What shows that it is reached?"), label=pgettext("field", "measure"))
    review = yield from ask_day(
        "review", _("When do you look again?"), label=pgettext("field", "review"), required=False, asked=context.revises is None
    )
    owner = yield from ask_people("owner", _("Who sees to it?"), label=pgettext("field", "owner"), required=False, asked=False)
    handled = yield from handling(context, proposed(context, (), text, Category.K9))
    return (Goal(text=text, measure=measure, review=review, owner=owner, **handled),)


flow = Flow(
    id="goal",
    title=_("Goal"),
    purpose=_("Keep a goal, how it is measured and when you look again."),
    talk=talk,
    records=True,
)
