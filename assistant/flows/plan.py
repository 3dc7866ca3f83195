"""The agenda item on the tailored plan: goals with their measure and review (R14)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from assistant.dialogue.flow import Context, Flow, Talk, ask_day, ask_text, ask_yes, keep
from assistant.flows.categories import proposed
from assistant.flows.declared import with_fields
from assistant.flows.handling import handling
from assistant.record.entries import Entry, Goal
from assistant.record.vocabulary import Category
from assistant.text import Message, _, joined, literal

_MOST = 30


def talk(context: Context) -> Talk[tuple[Entry, ...]]:
    """Ask whether last time's goals stand, then for new ones until there are no more."""
    old = tuple(e for e in context.record.past.entries if isinstance(e, Goal))
    for goal in old:
        stands = yield from ask_yes(f"stands:{goal.code}", _("Goal: {goal}. Does it stand?", goal=_described(goal)), offer=True)
        if stands:
            yield from keep(goal.code, replace(goal, id="", code="", item="", author="", at=None, original=""))
    for number in range(1, _MOST):
        if not (yield from _another(context, number, first=number == 1 and not old)):
            break
    return ()


def _another(context: Context, number: int, *, first: bool) -> Talk[bool]:
    """Ask for one goal; False where there are no more."""
    question = _("Which goal do you agree on? Enter for none.") if first else _("Another goal? Enter for no.")
    text = yield from ask_text(f"goal:{number}", question, required=False)
    if not text:
        return False
    measure = yield from ask_text(f"measure:{number}", _("What shows that it is reached?"))
    review = yield from ask_day(f"review:{number}", _("When do you look again? Enter for next time."), required=False)
    handled = yield from handling(context, proposed(context, (), text, Category.K9), f":{number}")
    yield from keep(f"goal:{number}", Goal(text=text, measure=measure, review=review, **handled))
    return True


def _described(goal: Goal) -> Message:
    parts: Iterable[Message] = (
        literal(goal.text),
        *((_("measure: {measure}", measure=literal(goal.measure)),) if goal.measure else ()),
        *((_("review: {date}", date=goal.review),) if goal.review else ()),
    )
    return joined(parts, " · ")


def invite(_context: Context) -> Message:
    """Ask for what belongs to the plan besides goals."""
    return _("What does the plan need? Say who does what by when. /next goes on.")


flow = Flow(
    id="plan",
    title=_("Plan"),
    purpose=_("Agree on goals, how they are measured and when you look again."),
    talk=with_fields(talk),
    invite=invite,
)
