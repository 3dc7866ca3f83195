"""Commands that only show, such as /who /read /open /help, and /guidance. None of those that only show is kept as a turn."""

from __future__ import annotations

from assistant.consultation.answers import attendance, taken
from assistant.consultation.examples import examples
from assistant.dialogue.answering import Room, is_yes
from assistant.disclosure.model import Form
from assistant.disclosure.reasons import worded
from assistant.disclosure.recipients import recipients
from assistant.disclosure.view import view
from assistant.flows.completeness import missing as gaps
from assistant.meeting.asking import unfinished, waiting
from assistant.meeting.commands.command import Command
from assistant.meeting.commands.usage import called, usage
from assistant.meeting.draft import Draft
from assistant.meeting.shown import GUIDANCE
from assistant.record.entries import Entry, Note, TermUse
from assistant.record.turns import Switched
from assistant.record.vocabulary import ActionState
from assistant.text import Message, Rejected, _, clean, folded, joined, literal, ngettext, pgettext, term

FORMS = {Form.FULL: _("full"), Form.ABSTRACT: _("abstract"), Form.NOTICE: _("notice")}
"""How much of an entry a reader gets, in words."""


def who(draft: Draft, argument: str) -> None:
    """Show who is here, who is not, and who has left."""
    del argument
    for text in attendance(draft.state.record):
        draft.tell(text, key="who")


def read(draft: Draft, argument: str) -> None:
    """Read back what this item has, or the whole conference with `all`."""
    record = draft.state.record
    everything = argument.strip() == "all"
    entries = record.entries.values() if everything else record.of_item(draft.state.item)
    shown = [e for e in entries if not isinstance(e, TermUse)]
    if not shown:
        draft.tell(_("Nothing is recorded here yet."), key="read")
    for entry in shown:
        draft.tell(line(draft, entry), key="read")


def line(draft: Draft, entry: Entry) -> Message:
    """Return an entry as one line: its id and how it reads."""
    return joined((literal(entry.id), draft.reads(entry)), " ")


def open_actions(draft: Draft, argument: str) -> None:
    """Show the open actions, carried ones first."""
    del argument
    actions = [a for a in draft.state.record.actions() if a.state in (ActionState.OPEN, ActionState.HANDED_OVER)]
    if not actions:
        draft.tell(_("No action is open."), key="open")
    today = draft.state.record.conference.date.date()
    for action in actions:
        parts: list[Message] = [
            literal(action.ident),
            literal(action.action.task),
            literal(", ".join(draft.name(o) for o in action.owner)),
        ]
        if action.due:
            parts.append(_("due: {date}", date=action.due))
            if action.due < today:
                parts.append(_("overdue"))
        if action.carried:
            parts.append(ngettext("carried over {n} time", "carried over {n} times", action.carried))
        draft.tell(joined(parts, " · "), key="open")


def missing(draft: Draft, argument: str) -> None:
    """List what is not complete yet."""
    del argument
    found = tuple(outstanding(draft))
    if not found:
        draft.tell(_("Nothing is missing."), key="missing")
    for text in found:
        draft.tell(text, key="missing")


def outstanding(draft: Draft) -> list[Message]:
    """Return obligatory questions still open, then the gaps of the record."""
    from dataclasses import replace  # noqa: PLC0415

    out: list[Message] = []
    for item, stack in draft.state.stacks.items():
        if not stack:
            continue
        prompt = waiting(replace(draft.state, item=item), draft.around)
        if prompt is not None and prompt.required:
            title = literal(draft.around.protocol.item(item).title_in(draft.around.catalogue.language))
            asked = _("{item}: {question}", item=title, question=prompt.text)
            begun = unfinished(draft.state, draft.around, item)
            out.append(joined((asked, literal(f"« {begun[-1]} »")), " ") if begun else asked)
    out.extend(gap.text for gap in gaps(draft.state.record, draft.around.protocol))
    return out


def warn(draft: Draft, argument: str) -> None:
    """List the warnings as they stand."""
    del argument
    found = draft.warnings()
    if not found:
        draft.tell(_("There are no warnings."), key="warn")
    for warned in found:
        parts: list[Message] = [literal(warned.code), warned.text]
        if warned.about:
            parts.append(literal(warned.about))
        if warned.accepted:
            parts.append(_("accepted: {reason}", reason=literal(warned.accepted)))
        draft.tell(joined(parts, " · "), key="warn")


def preview(draft: Draft, argument: str) -> None:
    """Show what one reader would get and what is withheld, with the rule for each."""
    wanted = argument.strip()
    if not wanted:
        raise Rejected(_("Whose minutes? Write /preview NAME."))
    record, protocol = draft.state.record, draft.around.protocol
    by_name = draft.around.room(record)
    from assistant.dialogue.answering import people as named  # noqa: PLC0415

    who_for = wanted if wanted in ("chair", "person") else named(wanted, by_name)[0]
    for recipient in recipients(record, protocol, who_for):
        shown = view(record, protocol, recipient)
        given = {s.entry.code: s for item in shown.view.items for s in item.entries}
        draft.tell(literal(f"{recipient.name} ({recipient.agency})" if recipient.agency else recipient.name), key="preview")
        for entry in record.entries.values():
            if isinstance(entry, Note | TermUse):
                continue
            if entry.code in given:
                seen = given[entry.code]
                draft.tell(joined((literal(f"+ {entry.id}"), FORMS[seen.form], worded(seen.rule)), " · "), key="preview")
        for held in shown.withheld:
            known = record.by_code(held.code)
            if not isinstance(known, Note | TermUse):
                draft.tell(joined((literal(f"- {known.id if known else held.code}"), worded(held.rule)), " · "), key="preview")


def terms(draft: Draft, argument: str) -> None:
    """List the glossary terms said in this item."""
    del argument
    uses = [u for u in draft.state.record.all(TermUse) if u.item == draft.state.item]
    for use in {u.concept: u for u in uses}.values():
        draft.tell(joined((literal(use.said), term(use.concept)), " → "), key="terms")
    if not uses:
        draft.tell(_("No glossary term has been said in this item."), key="terms")


def define(draft: Draft, argument: str) -> None:
    """Show what the glossary says of a term."""
    wanted = clean(argument)
    found = draft.around.define(wanted) if wanted else ()
    if not found:
        raise Rejected(_("The glossary has no such term: {wanted}.", wanted=literal(wanted or "?")))
    for text in found:
        draft.tell(text, key="define")


def time(draft: Draft, argument: str) -> None:
    """Show how long this item has taken against its plan."""
    del argument
    item = draft.around.protocol.item(draft.state.item)
    draft.tell(taken(draft.minutes, item.minutes), key="time")


def guidance(draft: Draft, argument: str) -> None:
    """Switch guidance on or off for this conference, or say which it is."""
    said = argument.strip()
    if said:
        draft.do(Switched(GUIDANCE, _on(said, draft.around.room(draft.state.record))))
    draft.tell(_("Guidance is on.") if draft.guides else _("Guidance is off."), key="switched")


def _on(said: str, room: Room) -> bool:
    for message, value in ((pgettext("switch", "on"), True), (pgettext("switch", "off"), False)):
        if folded(said) in room.words(message):
            return value
    agreed = is_yes(said, room)
    if agreed is None:
        raise Rejected(_("Write /guidance on or /guidance off."))
    return agreed


def lock(draft: Draft, argument: str) -> None:
    """Put the conference away; it goes on at the same question."""
    del argument
    draft.tell(_("Everything is kept. Start again to go on at the same question."), key="lock")


def help_(draft: Draft, argument: str) -> None:
    """List the commands, or show one."""
    from assistant.meeting.commands import BY_NAME, find  # noqa: PLC0415

    wanted = argument.strip().lstrip("/")
    chosen = [find(wanted, draft.around.catalogue)] if wanted else list(BY_NAME.values())
    if not wanted:
        draft.tell(
            _("Say it in your own words, for example: Jansen arranges housing by 12 June. Or use a command:"), key="help"
        )
        draft.tell(_("Or ask: {examples}", examples=examples()), key="help")
    for command in chosen:
        name = called(command, draft.around.catalogue)
        written = f"{name} {usage(command, draft.around.catalogue)}".rstrip() if wanted else name
        draft.tell(joined((literal(written), command.does), ": "), key="help")


COMMANDS = (
    Command(name="who", alias=pgettext("command", "who"), usage="", does=_("show who is here"), run=who, reads=True),
    Command(name="read", alias=pgettext("command", "read"), usage="[all]", does=_("read back this item"), run=read, reads=True),
    Command(
        name="open", alias=pgettext("command", "open"), usage="", does=_("show the open actions"), run=open_actions, reads=True
    ),
    Command(
        name="missing",
        alias=pgettext("command", "missing"),
        usage="",
        does=_("show what is incomplete"),
        run=missing,
        reads=True,
    ),
    Command(name="warn", alias=pgettext("command", "warn"), usage="", does=_("show the warnings"), run=warn, reads=True),
    Command(
        name="preview",
        alias=pgettext("command", "preview"),
        usage="NAME",
        does=_("show what one reader would get"),
        run=preview,
        reads=True,
    ),
    Command(
        name="terms",
        alias=pgettext("command", "terms"),
        usage="",
        does=_("show the terms said in this item"),
        run=terms,
        reads=True,
    ),
    Command(
        name="define",
        alias=pgettext("command", "define"),
        usage="TERM",
        does=_("show what a term means"),
        run=define,
        reads=True,
    ),
    Command(name="time", alias=pgettext("command", "time"), usage="", does=_("show the time taken"), run=time, reads=True),
    Command(
        name="guidance",
        alias=pgettext("command", "guidance"),
        usage="[ON|OFF]",
        does=_("switch the assistant's hints on or off"),
        run=guidance,
        frees=True,
    ),
    Command(
        name="lock",
        alias=pgettext("command", "lock"),
        usage="",
        does=_("put the conference away; a passphrase leads back"),
        run=lock,
        reads=True,
    ),
    Command(
        name="help", alias=pgettext("command", "help"), usage="[COMMAND]", does=_("show the commands"), run=help_, reads=True
    ),
)
