"""The agenda item on progress and on how the person sees it (R3, R56)."""

from __future__ import annotations

from assistant.dialogue.flow import Context, Flow, Talk, ask_people, ask_text, keep
from assistant.flows.categories import about, proposed
from assistant.flows.declared import with_fields
from assistant.flows.handling import handling
from assistant.flows.holders import roles_of
from assistant.record.entries import Entry, Information, View
from assistant.record.vocabulary import Category, Role
from assistant.text import Message, _


def talk(context: Context) -> Talk[tuple[Entry, ...]]:
    """Ask what has moved and how the person sees it; either may be skipped."""
    moved = yield from ask_text("moved", _("What has moved since last time? Enter for nothing."), required=False)
    if moved:
        source = yield from ask_people("from", _("Who says so?"))
        category = proposed(context, source, moved, Category.K9)
        handled = yield from handling(context, category, ":moved")
        formal = Role.INT not in roles_of(context.record, source)
        yield from keep("moved", Information(text=moved, source=source, formal=formal, **handled))
    view = yield from ask_text("view", _("How does the person see it? Enter if nobody asked."), required=False)
    if view:
        heard = yield from ask_people("heard", _("Who heard it?"))
        category = about(view, context.record.conference.language) or Category.K9
        handled = yield from handling(context, category, ":view")
        yield from keep("view", View(text=view, source=heard, **handled))
    return ()


def invite(_context: Context) -> Message:
    """Ask for more from those who work with the person."""
    return _("Is there more? Say it in a sentence, beginning with who says it. /next goes on.")


flow = Flow(
    id="progress",
    title=_("Progress"),
    purpose=_("Say what has moved and how the person sees it."),
    talk=with_fields(talk),
    invite=invite,
)
