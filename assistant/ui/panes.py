"""What stands beside the conversation: the agenda with its state, the record of this item, last time's, the open actions."""

from __future__ import annotations

from assistant.flows.wording import Names
from assistant.meeting.asking import reads_as
from assistant.meeting.meeting import Meeting
from assistant.record.conference import Record
from assistant.record.entries import Action, Assessment, Decision, Entry, Goal, TermUse
from assistant.record.vocabulary import ActionState, ItemState
from assistant.spoken import short
from assistant.text import Catalogue, _

Parts = list[tuple[str, str]]
"""Lines with their style."""

MARKS = {None: " ", ItemState.DONE: "✓", ItemState.OPEN: "…", ItemState.PARKED: "P", ItemState.SKIPPED: "-"}
"""A mark per state, so that nothing is told by colour alone."""

HANG = 6
"""Columns before an agenda item's title: whether it is at hand, its mark, its number."""

SHOWN = 40
"""Entries of one item shown beside the conversation; `/read` shows them all."""

LATELY = 4
"""Lines and entries that are shown again when a conference goes on."""

_KEPT_FROM_LAST = (Decision, Assessment, Goal, Action)


def agenda(meeting: Meeting, catalogue: Catalogue) -> Parts:
    """Return the agenda, the item at hand marked."""
    state = meeting.state
    out: Parts = [(catalogue.text(_("Agenda")), "bold"), ("", "")]
    for number, item in enumerate(meeting.around.protocol.items, 1):
        mark = MARKS[state.record.agenda.get(item.id)]
        here = item.id == state.item
        out.append((f"{'>' if here else ' '}{mark} {number:>2} {item.title_in(catalogue.language)}", "bold" if here else ""))
    return out


def record(meeting: Meeting, catalogue: Catalogue) -> Parts:
    """Return this item's entries, last conference's for it, and the open actions."""
    rec = meeting.record
    name = _surnames(rec)
    # Translators: a heading: what was recorded of this item of the agenda.
    out: Parts = [(catalogue.text(_("This item")), "bold")]
    entries = [e for e in rec.of_item(meeting.state.item) if not isinstance(e, TermUse)]
    out += [(f"{e.id} {_brief(e, meeting, catalogue)}", "") for e in entries[-SHOWN:]] or [
        # Translators: nothing was recorded of this item yet.
        (catalogue.text(_("nothing yet")), "dim")
    ]
    last = [e for e in rec.past.entries if e.item == meeting.state.item and isinstance(e, _KEPT_FROM_LAST)]
    if last:
        # Translators: a heading: what was recorded of the same item last time.
        out += [("", ""), (catalogue.text(_("Last conference")), "bold")]
        out += [(f"{_brief(e, meeting, catalogue)}", "") for e in last[:SHOWN]]
    actions = [a for a in rec.actions() if a.state in (ActionState.OPEN, ActionState.HANDED_OVER)]
    out += [("", ""), (catalogue.text(_("Open actions")), "bold")]
    today = rec.conference.date.date()
    for action in actions[:SHOWN]:
        due = short(action.due, catalogue.language) if action.due else ""
        late = f" {catalogue.text(_('overdue'))}" if action.due and action.due < today else ""
        owner = ", ".join(name(o) for o in action.owner)
        out.append((f"{action.ident} {due}{late} {owner}: {action.action.task}", "bold" if late else ""))
    if not actions:
        # Translators: there are no open actions, cases or conferences.
        out.append((catalogue.text(_("none")), "dim"))
    return out


def lately(meeting: Meeting, catalogue: Catalogue) -> Parts:
    """Return the last lines said and what this item holds, for a conference that goes on where it stopped."""
    said = [line for line in meeting.lines if line.strip()][-LATELY:]
    if not said:
        return []
    kept = [e for e in meeting.record.of_item(meeting.state.item) if not isinstance(e, TermUse)]
    out: Parts = [(catalogue.text(_("It goes on where it stopped. Lately:")), "told")]
    out += [(f"> {line}", "said") for line in said]
    return [*out, *((f"= {e.id} {_brief(e, meeting, catalogue)}", "kept") for e in kept[-LATELY:])]


def _surnames(rec: Record) -> Names:
    """Return the function that names participants without their agencies, for narrow panes."""
    names = {p.id: p.name for p in rec.people()}
    return lambda ident: names.get(ident, ident)


def _brief(entry: Entry, meeting: Meeting, catalogue: Catalogue) -> str:
    rec = meeting.record
    words = reads_as(entry, rec, meeting.around.protocol, catalogue.language, _surnames(rec), brief=True)
    return catalogue.text(words)
