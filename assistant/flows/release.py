"""The agenda item on release: its date, the contact at all hours, and the five lines of the checklist (R82, R83, R86)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from assistant.dialogue.flow import Context, Flow, Talk, ask_people, ask_text, ask_yes, keep
from assistant.flows.contact import name_and_number, phone_number
from assistant.flows.declared import with_fields
from assistant.flows.release_line import LINES
from assistant.record.entries import Contact, Entry, Parked, ReleaseLine
from assistant.record.vocabulary import Category
from assistant.text import Message, _, literal

NOON = 12
FRIDAY = 4


def talk(context: Context) -> Talk[tuple[Entry, ...]]:
    """Ask whether the date stands, whom to call at all hours, and each line of the checklist."""
    release = context.record.case.release
    if release is not None:
        yield from _date(release)
    yield from _contact(context, risky_release(release, context.holidays))
    for line, name in LINES:
        yield from _line(context, line, name)
    return ()


def risky_release(release: datetime | None, holidays: Mapping[date, str]) -> Message | None:
    """Return why a release falls where nobody is reached until later, None where it does not (R82, R83)."""
    if release is None:
        return None
    day = release.date()
    if day in holidays:
        return _("on a public holiday: {name}", name=literal(holidays[day]))
    if day.weekday() > FRIDAY:
        return _("at a weekend")
    if day.weekday() == FRIDAY and release.hour >= NOON:
        return _("on a Friday afternoon")
    following = day + timedelta(days=1)
    if following in holidays:
        return _("before a public holiday: {name}", name=literal(holidays[following]))
    return None


def _date(release: datetime) -> Talk[None]:
    right = yield from ask_yes("date", _("Release: {when}. Is this right?", when=release), offer=True)
    if not right:
        text = yield from ask_text("right", _("What is right? It is put aside until the case is corrected."))
        yield from keep("right", Parked(text=text, category=Category.K2))


def _contact(context: Context, risky: Message | None) -> Talk[None]:
    """Ask for someone who answers at all hours; obligatory where the release falls badly."""
    record = context.record
    if any(c.always for c in record.all(Contact) if c.item != context.item):
        return
    before = next((e for e in reversed(record.past.entries) if isinstance(e, Contact) and e.always), None)
    question = _("Who can be called day and night in the first days? The name; Enter if nobody yet.")
    if risky is not None:
        question = _("The release falls {when}. Who can be called day and night then? The name.", when=risky)
    name = yield from ask_text("contact", question, offer=before.name if before else None, required=risky is not None)
    if not name:
        return
    name, known = name_and_number(name)
    offer = before.phone if before and before.name == name else None
    phone = known or phone_number((yield from ask_text("phone", _("On which number?"), offer=offer)))
    level = context.protocol.level(Category.K1)
    yield from keep("contact", Contact(name=name, phone=phone, always=True, category=Category.K1, level=level))


def _line(context: Context, line: str, name: Message) -> Talk[None]:
    release = context.record.case.release
    needed = context.agenda_item.blocks(context.today, release.date() if release else None)
    before = next((e for e in context.record.past.entries if isinstance(e, ReleaseLine) and e.line == line), None)
    arranged = yield from ask_yes(
        f"arranged:{line}",
        _("Arranged for the release? {line}", line=name),
        offer=before.arranged if before else None,
        required=needed,
    )
    if arranged is None:
        return
    owner = before.owner if before else ()
    if not arranged:
        owner = yield from ask_people(
            f"owner:{line}", _("Who sees to it? Enter if nobody yet."), offer=owner or None, required=False
        )
    level = context.protocol.level(Category.K8)
    kept = ReleaseLine(line=line, arranged=arranged, owner=owner, category=Category.K8, level=level)
    yield from keep(line, kept)


def invite(_context: Context) -> Message:
    """Ask for what the checklist does not hold."""
    return _("Who meets the person, what about the family and safety? Say who does what by when. /next goes on.")


flow = Flow(
    id="release",
    title=_("Release"),
    purpose=_("Check the date, the contact and the checklist of the release."),
    talk=with_fields(talk),
    invite=invite,
)
