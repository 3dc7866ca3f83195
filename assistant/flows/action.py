"""Records one action: who does what by when (R99)."""

from __future__ import annotations

from assistant.dialogue.flow import Context, Flow, Talk, ask_day, ask_people, ask_text
from assistant.flows.handling import handling
from assistant.flows.single import ask_one
from assistant.record.entries import Action, Entry
from assistant.record.vocabulary import Category
from assistant.text import _, pgettext


def talk(context: Context) -> Talk[tuple[Entry, ...]]:
    """Ask for the task, who does it and the date."""
    task = yield from ask_text("task", _("What is to be done?"), label=pgettext("field", "task"), reads=True)
    owner = yield from ask_people("owner", _("Who does it?"), label=pgettext("field", "owner"))
    due = yield from ask_day("due", _("By when?"), label=pgettext("field", "due"), due=True)
    measure = yield from ask_text(
        "measure",
        _("What shows that it is done?"),
        label=pgettext("field", "measure"),
        required=False,
        asked=False,
    )
    deputy = yield from ask_one("deputy", _("Who stands in?"), label=pgettext("field", "deputy"), required=False, asked=False)
    person = yield from ask_one(
        "person",
        _("Which person of the agency?"),
        label=pgettext("field", "person"),
        required=False,
        asked=False,
        agencies=False,
    )
    handled = yield from handling(context, Category.K12)
    return (Action(task=task, owner=owner, due=due, measure=measure, deputy=deputy, person=person, **handled),)


flow = Flow(
    id="action",
    title=_("Action"),
    purpose=_("Keep who does what by when."),
    talk=talk,
    records=True,
)
