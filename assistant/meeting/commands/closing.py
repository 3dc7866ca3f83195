"""Commands that end things: /close and the proposal of a term, /term."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from assistant.disclosure.model import Warned
from assistant.flows.completeness import missing as gaps
from assistant.meeting.asking import unfinished
from assistant.meeting.commands.command import Command
from assistant.meeting.commands.moving import obligatory_open
from assistant.meeting.commands.showing import outstanding
from assistant.meeting.draft import Draft
from assistant.meeting.forms import reason
from assistant.meeting.shown import ClosedShown, Warn
from assistant.protocols.cadence import next_date
from assistant.record.case import Conference
from assistant.record.entries import NextDate, Note, TermUse, WarningAnswer
from assistant.record.turns import Marked, Planned, StatusChanged
from assistant.record.vocabulary import ConferenceKind, ItemState, Status
from assistant.text import Message, Rejected, _, clean, joined, literal, pgettext


def close(draft: Draft, argument: str) -> None:
    """End the conference: report what is incomplete, make the draft, plan the next conference.

    `anyway | REASON` overrides open questions, blocking items and warnings, which are answered with the reason. Without it an
    unanswered obligatory question, an item that blocks closing or a blocking warning refuses to close, naming what it is.
    """
    word, why = reason(argument, draft.around.room(draft.state.record))
    anyway = word.strip().casefold() in ("anyway", draft.around.catalogue.text(pgettext("close", "anyway")).casefold())
    if word.strip() and not anyway:
        raise Rejected(_("Write /close, or /close anyway | REASON."))
    if anyway and not why:
        raise Rejected(_("Give the reason after |."))
    if not anyway:
        _refuse_if_blocked(draft)
    planned = _plan_next(draft)
    _report(draft)
    if anyway:
        _note_unfinished(draft)
        for warned in draft.warnings():
            if not warned.accepted:
                draft.keep(WarningAnswer(warning=warned.code, about=warned.about, reason=clean(why)))
    _settle_items(draft)
    draft.do(StatusChanged(Status.DRAFT, clean(why)))
    draft.shown.append(
        ClosedShown(
            text=_("The conference is a draft now. Next: {date}.", date=planned.date),
            next=planned,
        )
    )


def _refuse_if_blocked(draft: Draft) -> None:
    open_prompts = [
        text for text in outstanding(draft) if text not in [g.text for g in gaps(draft.state.record, draft.around.protocol)]
    ]
    warned = [w for w in draft.warnings() if not w.accepted]
    blocked = [w for w in warned if w.blocks]
    reasons: list[Message] = [*open_prompts, *map(_warning, blocked), *_unreached(draft)]
    if reasons:
        # The reason answers every warning, so the chair sees all of them first.
        reasons += [_("The reason would also answer: {warning}", warning=_warning(w)) for w in warned if w not in blocked]
        raise Rejected(
            _("Not closed. Still open:\n{what}\n/close anyway | REASON closes all the same.", what=joined(reasons, "\n")),
            code=5,
            rule=blocked[0].code if blocked else "close",
        )


def _warning(warned: Warned) -> Message:
    return joined((literal(warned.code), warned.text), " ")


def _unreached(draft: Draft) -> list[Message]:
    language = draft.around.catalogue.language
    record = draft.state.record
    held, release = record.conference.date.date(), record.case.release
    return [
        _("Item not done: {title}.", title=literal(item.title_in(language)))
        for item in draft.around.protocol.items
        if item.blocks(held, release.date() if release else None) and not record.of_item(item.id)
    ]


def _note_unfinished(draft: Draft) -> None:
    """Keep what was begun and lacks an answer as the chair's own note: nothing that was said is lost."""
    for item in draft.around.protocol.items:
        for words in unfinished(draft.state, draft.around, item.id):
            draft.keep(Note(text=words, item=item.id))


def _report(draft: Draft) -> None:
    for gap in gaps(draft.state.record, draft.around.protocol):
        if gap.kind != "unreached":  # told all at once where they are settled
            draft.tell(gap.text, key="missing")
    for warned in draft.warnings():
        if not warned.accepted:
            draft.shown.append(Warn(code=warned.code, text=warned.text, about=warned.about))


def _settle_items(draft: Draft) -> None:
    for ident, state in draft.state.record.agenda.items():
        # An item that was left for another one is done all the same, where nothing is missing in it.
        if state is ItemState.OPEN and not obligatory_open(draft, ident):
            draft.do(Marked(ident, ItemState.DONE))
    skipped = [item for item in draft.around.protocol.items if draft.state.record.agenda.get(item.id) is None]
    for item in skipped:
        draft.do(Marked(item.id, ItemState.SKIPPED))
    if skipped:
        language = draft.around.catalogue.language
        titles = joined((literal(item.title_in(language)) for item in skipped), ", ")
        draft.tell(_("Not reached, and carried to the next conference: {items}.", items=titles), key="skipped")


def _plan_next(draft: Draft) -> Conference:
    record, protocol = draft.state.record, draft.around.protocol
    conference = record.conference
    said = record.all(NextDate)
    if said:
        when = said[-1].when
    else:
        release = record.case.release.date() if record.case.release else None
        day = next_date(protocol, conference.date.date(), release, draft.around.holidays)
        when = datetime.combine(day, conference.date.time())
        draft.keep(NextDate(when=when, proposed=day))
    planned = replace(
        conference,
        number=conference.number + 1,
        date=when.replace(tzinfo=conference.date.tzinfo),
        kind=ConferenceKind.REGULAR,
        status=Status.PLANNED,
    )
    draft.do(Planned(planned))
    return planned


def propose(draft: Draft, argument: str) -> None:
    """Propose a term to the translators: the term and its language, never the sentence it came from."""
    words = clean(argument)
    if not words or len(words) > 80:
        raise Rejected(_("Name the term, at most 80 characters."))
    draft.keep(TermUse(concept="", said=words, lang=draft.around.catalogue.language, about=""))
    draft.around.propose(words)


COMMANDS = (
    Command(
        name="close",
        alias=pgettext("command", "close"),
        usage="[anyway | REASON]",
        does=_("end the conference and make the draft"),
        run=close,
    ),
    Command(
        name="term", alias=pgettext("command", "term"), usage="TERM", does=_("propose a term to the translators"), run=propose
    ),
)
