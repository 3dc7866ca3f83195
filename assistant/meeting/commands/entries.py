"""Commands that record an entry by a one-line form: /info /risk /protective /decision /action /dissent /note /remark."""

from __future__ import annotations

from collections.abc import Callable

from assistant.meeting.commands.command import Command
from assistant.meeting.draft import Draft
from assistant.meeting.forms import split
from assistant.meeting.sentences import SUBJECT, wording_fields
from assistant.record.turns import Answer, Interjected
from assistant.text import Message, Rejected, _, clean, pgettext


def begin(draft: Draft, flow: str, argument: str) -> None:
    """Begin an entry from a form line; a line without `|` is also read for owner, source and dates."""
    head, said = split(argument, flow, draft.around.room(draft.state.record))
    given: dict[str, Answer] = {}
    limits: dict[str, Answer] = {}
    text = clean(head, lines=True)
    if text:
        given, limits = wording_fields(draft, flow, text)
    subject = SUBJECT.get(flow, "text")
    if "level" in said:
        given, limits = {}, {}
    elif said:
        given = {subject: given.get(subject, text)} if limits else {}
    if text and subject not in given:
        given[subject] = text
    draft.interject(Interjected(flow, given, limits, original=text if limits else "", said=said))


def _form(flow: str) -> Callable[[Draft, str], None]:
    def run(draft: Draft, argument: str) -> None:
        begin(draft, flow, argument)

    return run


def dissent(draft: Draft, argument: str) -> None:
    """Record an agency's dissent: AGENCY: text."""
    head, said = split(argument, "dissent", draft.around.room(draft.state.record))
    agency, colon, text = head.partition(":")
    if colon and not agency.strip():
        raise Rejected(_("Write /dissent AGENCY: what they hold."))
    words = clean(text if colon else head, lines=True)
    if colon:
        said.setdefault("agency", agency.strip())
    draft.interject(Interjected("dissent", {"text": words} if words else {}, said=said))


_FIELDS = "category, level, for, purpose, abstract"


def _command(name: str, alias: Message, usage: str, does: Message, flow: str = "") -> Command:
    return Command(name=name, alias=alias, usage=usage, does=does, run=_form(flow or name))


COMMANDS = (
    _command(
        "info",
        pgettext("command", "info"),
        f"TEXT | from: | observed, where, obtained, as, formal, online, {_FIELDS}",
        _("record information"),
        "information",
    ),
    _command(
        "risk",
        pgettext("command", "risk"),
        f"TEXT | from: | rating, change, tool, version, {_FIELDS}",
        _("record a risk factor"),
    ),
    _command(
        "protective",
        pgettext("command", "protective"),
        f"TEXT | from: | rating, change, tool, version, {_FIELDS}",
        _("record a protective factor"),
    ),
    _command(
        "decision",
        pgettext("command", "decision"),
        f"TEXT | by: | authority: | grounds: | evaluate, rights, {_FIELDS}",
        _("record a decision with its grounds"),
    ),
    _command(
        "action",
        pgettext("command", "action"),
        f"TASK | owner: | due: | measure, deputy, person, {_FIELDS}",
        _("record who does what by when"),
    ),
    Command(
        name="dissent",
        alias=pgettext("command", "dissent"),
        usage="AGENCY: TEXT | on:",
        does=_("record that an agency dissents"),
        run=dissent,
    ),
    _command("note", pgettext("command", "note"), "TEXT", _("keep a private note, in nobody's minutes")),
    _command("remark", pgettext("command", "remark"), "TEXT", _("remark on how the partnership works")),
    _command("summary", pgettext("command", "summary"), "TEXT", _("sum up this item")),
)
