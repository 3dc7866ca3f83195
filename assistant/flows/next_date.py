"""The agenda item on when the table meets again, and the entry that keeps it (R63, R64)."""

from __future__ import annotations

import re
from datetime import datetime, time

from assistant.dialogue.flow import Context, Flow, Talk, ask_day, ask_text
from assistant.flows.declared import with_fields
from assistant.protocols.cadence import propose
from assistant.record.entries import Entry, NextDate
from assistant.text import Message, Rejected, _, literal, pgettext

_TIME = re.compile(r"(\d{1,2})(?:[:.hu](\d{2}))?")


def talk(context: Context) -> Talk[tuple[Entry, ...]]:
    """Ask for the date, proposed from the cadence and the holidays, and for the time."""
    return ((yield from agree(context)),)


def agree(context: Context) -> Talk[NextDate]:
    """Ask for date and time of the next conference; raises Rejected for a day that is not after this one."""
    conference, release = context.record.conference, context.record.case.release
    proposal = propose(context.protocol, context.today, release.date() if release else None, context.holidays)
    kept = context.revises.when if isinstance(context.revises, NextDate) else None
    day = yield from ask_day(
        "day",
        _("When do you meet again? {why}", why=proposal.reason),
        label=pgettext("field", "day"),
        offer=kept.date() if kept else proposal.day,
        due=True,
    )
    start = kept or conference.date
    day = day or start.date()
    if day <= context.today:
        raise Rejected(_("The next conference comes after this one."))
    said = yield from ask_text("time", _("At what time?"), label=pgettext("field", "time"), offer=f"{start:%H:%M}")
    when = datetime.combine(day, _time(said or f"{start:%H:%M}"), tzinfo=start.tzinfo)
    return NextDate(when=when, proposed=proposal.day)


def _time(said: str) -> time:
    found = _TIME.fullmatch(said.strip().lower())
    hour, minute = (int(found[1]), int(found[2] or 0)) if found else (99, 0)
    if hour > 23 or minute > 59:
        raise Rejected(_("This is not a time: {said}. Write it as 14:30.", said=literal(said[:60])))
    return time(hour, minute)


def invite(_context: Context) -> Message:
    """Say how the conference ends."""
    return _("The next date stands. /missing shows what is open, /close ends the conference.")


flow = Flow(
    id="next_date",
    title=_("Next date"),
    purpose=_("Agree on when you meet again."),
    talk=with_fields(talk),
    invite=invite,
)

entry_flow = Flow(
    id="next-date",
    title=_("Next date"),
    purpose=_("Keep when you meet again."),
    talk=talk,
    records=True,
)
