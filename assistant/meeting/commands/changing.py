"""Commands that change what stands: /level /consent /accept /phase /edit. Every change is an entry or keeps its history."""

from __future__ import annotations

import json
import re
from dataclasses import replace

from assistant.dialogue.answering import is_yes, parse
from assistant.dialogue.prompts import AskChoice, AskPeople, Option
from assistant.meeting.commands.command import Command
from assistant.meeting.draft import Draft
from assistant.meeting.forms import reason, split, told
from assistant.meeting.terms import preferred, reworded
from assistant.record.case import ConsentGiven
from assistant.record.codec import encode
from assistant.record.entries import Consent, Entry, LevelChange, PhaseChange, TermUse, WarningAnswer
from assistant.record.forms import flow_id, form_fields
from assistant.record.kinds import wording
from assistant.record.turns import CaseChanged, Changed, Interjected, Struck
from assistant.record.vocabulary import Category, Level, Phase
from assistant.text import Rejected, _, clean, joined, literal, pgettext, term


def entry(draft: Draft, ident: str) -> Entry:
    """Return this conference's entry with this id or code; raises Rejected where there is none."""
    wanted = ident.strip().upper()
    for found in draft.state.record.entries.values():
        if wanted in (found.id.upper(), found.code.upper()):
            return found
    raise Rejected(_("There is no entry {ident} in this conference; /read shows them.", ident=literal(ident.strip() or "?")))


def level(draft: Draft, argument: str) -> None:
    """Raise or lower an entry's handling level, with the reason (R44); `for` names who may read it at H1."""
    room = draft.around.room(draft.state.record)
    head, why, said = told(argument, room, ("for",))
    reason(argument, room, never=("category", "level", "purpose", "abstract"))
    ident, _space, wanted = head.partition(" ")
    found = entry(draft, ident)
    if wanted.strip().upper() not in Level.__members__:
        raise Rejected(_("Levels are H0, H1, H2 and H3."))
    new = Level(wanted.strip().upper())
    if new is found.level and "for" not in said:
        raise Rejected(_("This entry has this level already."))
    if not why:
        raise Rejected(_("Give the reason after |."))
    receivers = (
        parse(AskPeople(key="for", text=_("Who needs it?"), roles=True), said["for"], room)
        if "for" in said
        else found.receivers
    )
    assert isinstance(receivers, tuple)
    draft.do(Changed(replace(found, level=new, receivers=receivers).in_place_of(found, draft.state.item)))
    if new is Level.H1 and not receivers:
        draft.tell(
            _(
                "Nobody is named, so only its source reads it. /level {id} H1 | REASON | for: NAME names them.",
                id=literal(found.id),
            ),
            key="level",
        )
    draft.keep(LevelChange(entry=found.code, old=found.level, new=new, reason=clean(why)))


_CATEGORY = re.compile(r"\bK(?:1[0-2]|[1-9])\b", re.IGNORECASE)


def consent(draft: Draft, argument: str) -> None:
    """Record the person's consent or refusal for one recipient; the scope may name categories (R27)."""
    room = draft.around.room(draft.state.record)
    head, scope = reason(argument, room, never=("level", "for", "abstract"))
    name, _space, said = head.rpartition(" ")
    given = is_yes(said, room)
    if given is None or not name.strip():
        raise Rejected(_("Write /consent RECIPIENT yes or no; the scope may follow after |."))
    recipient = parse(AskPeople(key="recipient", text=_("For whom?"), most=1, roles=True), name, room)
    if not isinstance(recipient, tuple):
        raise Rejected(_("Name a person or an agency."))
    categories = tuple(Category(c.upper()) for c in _CATEGORY.findall(scope))
    case, held = draft.state.record.case, draft.state.record.conference
    stated = ConsentGiven(recipient=recipient[0], given=given, categories=categories, scope=clean(scope), date=held.date.date())
    draft.do(CaseChanged(replace(case, consents=(*case.consents, stated))))
    draft.keep(Consent(recipient=recipient[0], given=given, categories=categories, scope=clean(scope)))


def accept(draft: Draft, argument: str) -> None:
    """Accept a warning, with the reason."""
    code, why = reason(argument, draft.around.room(draft.state.record))
    known = {w.code.upper(): w.code for w in draft.warnings()}
    if code.upper() not in known:
        listed = literal(", ".join(dict.fromkeys(known.values())) or "-")
        raise Rejected(_("There is no warning {code} now. There are: {listed}.", code=literal(code or "?"), listed=listed))
    if not why:
        raise Rejected(_("Give the reason after |."))
    draft.keep(WarningAnswer(warning=known[code.upper()], reason=clean(why)))


def phase(draft: Draft, argument: str) -> None:
    """Move the case to another phase, with the reason."""
    wanted, why = reason(argument, draft.around.room(draft.state.record))
    options = tuple(Option(key=p.value, label=term(f"phase_{p.value.replace('-', '_')}")) for p in Phase)
    prompt = AskChoice(key="phase", text=_("Which phase?"), options=options)
    new = Phase(str(parse(prompt, wanted, draft.around.room(draft.state.record))))
    case = draft.state.record.case
    if new is case.phase:
        raise Rejected(_("The case is in this phase already."))
    if not why:
        raise Rejected(_("Give the reason after |."))
    draft.do(CaseChanged(replace(case, phase=new)))
    draft.keep(PhaseChange(old=case.phase.value, new=new.value, reason=clean(why)))


def edit(draft: Draft, argument: str) -> None:
    """Go through an entry's fields again, Enter keeping each; or give the fields to change after `|`."""
    ident, bar, rest = argument.partition("|")
    found = entry(draft, ident)
    flow = flow_id(found)
    if flow not in draft.around.editable:
        raise Rejected(_("An entry of this kind is not edited; /undo takes back what was just said."))
    _text, said = split(bar + rest, flow, draft.around.room(draft.state.record))
    # The level is proposed anew: a category that is handled more strictly must not keep the level of the one before.
    fields = {k: v for k, v in form_fields(found).items() if v not in ("", None, ()) and k != "level"}
    if not said:
        draft.interject(Interjected(flow, {}, fields, revises=found.id))
        return
    unchanged = {k: v for k, v in fields.items() if k not in said}
    draft.interject(Interjected(flow, unchanged, fields, revises=found.id, said=said))


def prefer(draft: Draft, argument: str) -> None:
    """Write the preferred terms in an entry, in the last one that has others where none is named; its first words are kept."""
    named = [entry(draft, argument)] if argument.strip() else list(draft.state.record.entries.values())[::-1]
    for found in named:
        words = wording(found)
        better = words if isinstance(found, TermUse) else preferred(draft.around, draft.state.record, words)
        if better != words:
            new = reworded(found, better)
            draft.change(replace(found, original=new.original), new)
            return
    raise Rejected(_("No entry has a term for which another one is preferred."))


_WITH = (TermUse, LevelChange, WarningAnswer)
"""Entries that are about another one and go with it."""


def strike(draft: Draft, argument: str) -> None:
    """Strike out an entry of this conference that should not be there; no copy holds anything of it.

    Raises Rejected where another entry rests on it.
    """
    found = entry(draft, argument)
    others = [e for e in draft.state.record.entries.values() if e is not found and found.code in json.dumps(encode(e))]
    resting = [e.id for e in others if not isinstance(e, _WITH)]
    if resting:
        raise Rejected(
            _("Other entries rest on this one: {entries}. Strike or edit those first.", entries=literal(", ".join(resting)))
        )
    for gone in (*others, found):
        draft.do(Struck(gone.id))
    draft.tell(joined((_("Struck out"), joined((literal(found.id), draft.reads(found)), " ")), ": "), key="strike")


COMMANDS = (
    Command(
        name="level",
        alias=pgettext("command", "level"),
        usage="ID H1 | REASON [| for: NAME]",
        does=_("change who may read an entry"),
        run=level,
    ),
    Command(
        name="consent",
        alias=pgettext("command", "consent"),
        usage="RECIPIENT yes|no | SCOPE",
        does=_("record the person's consent"),
        run=consent,
    ),
    Command(name="accept", alias=pgettext("command", "accept"), usage="CODE | REASON", does=_("accept a warning"), run=accept),
    Command(
        name="phase", alias=pgettext("command", "phase"), usage="PHASE | REASON", does=_("move the case to a phase"), run=phase
    ),
    Command(name="strike", alias=pgettext("command", "strike"), usage="ID", does=_("strike out an entry"), run=strike),
    Command(name="edit", alias=pgettext("command", "edit"), usage="ID [| FIELD: VALUE]", does=_("mend an entry"), run=edit),
    Command(
        name="prefer",
        alias=pgettext("command", "prefer"),
        usage="[ID]",
        does=_("write the preferred term instead"),
        run=prefer,
    ),
)
