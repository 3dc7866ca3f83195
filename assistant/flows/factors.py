"""The agenda item on risk and protective factors, compared with last time's (R9, R10)."""

from __future__ import annotations

from dataclasses import replace

from assistant.dialogue.flow import Context, Flow, Talk, ask_choice, ask_people, ask_text, keep
from assistant.dialogue.prompts import Option
from assistant.flows.assessment import last_time
from assistant.flows.declared import with_fields
from assistant.flows.handling import as_before
from assistant.flows.options import RATINGS, changes, label
from assistant.record.entries import Assessment, Entry, Information
from assistant.record.vocabulary import Change, Rating, Standing
from assistant.text import Message, _, joined, literal

GONE = "gone"


def _options(factor: Assessment) -> tuple[Option, ...]:
    changed = changes(factor.polarity, Change.SAME, Change.UP, Change.DOWN)
    # Translators: how a risk or protective factor changed: it is there no more.
    return (*changed, Option(key=GONE, label=_("gone")))


def talk(context: Context) -> Talk[tuple[Entry, ...]]:
    """Ask of each of last time's factors how it is now; each answer is kept before the next question."""
    for factor in last_time(context.record):
        yield from _one(factor)
    return ()


def _one(factor: Assessment) -> Talk[None]:
    code = factor.code
    now = yield from ask_choice(
        f"change:{code}",
        _("Last time: {factor}. How is it now?", factor=_described(factor)),
        _options(factor),
        offer=Change.SAME.value,
    )
    if now == GONE:
        shown = yield from ask_text(f"gone:{code}", _("What shows that it is gone?"))
        yield from keep(code, _no_longer(factor, shown))
        return
    blank = replace(factor, id="", code="", item="", author="", at=None, original="", change=Change(now), previous=code)
    if now != Change.SAME:
        blank = yield from _changed(blank, Change(now), code)
    yield from keep(code, blank)


def _changed(factor: Assessment, change: Change, code: str) -> Talk[Assessment]:
    """Ask who says that a factor changed and how strong it is now; last time's tool did not say so."""
    source = yield from ask_people(f"from:{code}", _("Who says so?"), offer=factor.source)
    if factor.rating is None:
        return replace(factor, source=source, tool="", version="")
    rating = yield from ask_choice(
        f"rating:{code}", _("How strong is it now?"), RATINGS, offer=_next(factor.rating, change).value
    )
    return replace(factor, source=source, rating=Rating(rating), tool="", version="")


def _no_longer(factor: Assessment, shown: str) -> Information:
    """Return what shows that a factor is gone; it is not carried on, so the next conference does not ask for it."""
    return Information(
        text=shown, source=factor.source, standing=Standing.ASSESSMENT, formal=factor.formal, **as_before(factor)
    )


def _next(rating: Rating, change: Change) -> Rating:
    scale = tuple(Rating)
    step = scale.index(rating) + (1 if change is Change.UP else -1)
    return scale[min(max(step, 0), len(scale) - 1)]


def _described(factor: Assessment) -> Message:
    parts: list[Message] = [label("polarity", factor.polarity), literal(factor.text)]
    if factor.rating:
        parts.append(_("rating: {rating}", rating=label("rating", factor.rating)))
    return joined(parts, " · ")


def invite(context: Context) -> Message:
    """Ask for new factors."""
    if any(isinstance(e, Assessment) for e in context.record.of_item(context.item)):
        return _("Are there new factors? Write risk: or protective: and what it is. /next goes on.")
    return _("What raises the risk, what protects? Write risk: or protective: and what it is. /next goes on.")


flow = Flow(
    id="factors",
    title=_("Risk and protective factors"),
    purpose=_("Compare what raises the risk and what protects with last time."),
    talk=with_fields(talk),
    invite=invite,
)
