"""Commands that move through the agenda: /next /back /goto /agenda /park."""

from __future__ import annotations

from dataclasses import replace

from assistant.dialogue.conversation import Asking, advance
from assistant.dialogue.prompts import HANDED
from assistant.meeting.asking import AGREE
from assistant.meeting.commands.command import Command
from assistant.meeting.draft import Draft
from assistant.meeting.forms import has_fields, split
from assistant.meeting.shown import ItemShown
from assistant.protocols.model import Item
from assistant.record.entries import Parked
from assistant.record.turns import Interjected, Marked, Opened, Returned, Withdrawn
from assistant.record.vocabulary import ItemState
from assistant.text import Message, Rejected, _, clean, joined, literal, pgettext, term


def open_item(draft: Draft, item: Item) -> None:
    """Move to an agenda item and ask its first question."""
    first = item.id not in draft.state.stacks
    draft.do(Opened(item.id))
    draft.shown.append(shown_item(draft, item, first=first))
    draft.settle()


def shown_item(draft: Draft, item: Item, *, first: bool = True) -> ItemShown:
    """Return how an item announces itself: number, title, and the first time what it is for, where guidance is wanted."""
    number = 1 + [i.id for i in draft.around.protocol.items].index(item.id)
    words = draft.purpose(item) if first and draft.guides else None
    title = literal(item.title_in(draft.around.catalogue.language))
    return ItemShown(number=number, item=item.id, title=title, purpose=words)


def leave_item(draft: Draft) -> None:
    """Give the item at hand its state: done, unless an obligatory question is still open or it was parked."""
    item = draft.state.item
    if draft.state.record.agenda.get(item) is ItemState.PARKED:
        return
    draft.do(Marked(item, ItemState.OPEN if obligatory_open(draft, item) else ItemState.DONE))


def obligatory_open(draft: Draft, item: str) -> bool:
    """Return whether an agenda item waits for an answer that it must have."""
    there = replace(draft.state, item=item)
    for frame in there.stack:
        context = draft.around.context(there, frame.revises)
        outcome, _supplied = advance(draft.around.flow(frame.flow), context, frame.given, frame.offered)
        if isinstance(outcome, Asking) and outcome.prompt.required:
            return True
        if frame.confirm and AGREE not in frame.given:
            return True
    return False


def go_next(draft: Draft, argument: str) -> None:
    """Go to the next agenda item."""
    del argument
    ids = [i.id for i in draft.around.protocol.items]
    here = ids.index(draft.state.item)
    leave_item(draft)
    if here + 1 == len(ids):
        draft.tell(_("That was the last item. /missing shows what is open, /close ends the conference."))
        return
    open_item(draft, draft.around.protocol.items[here + 1])


def go_back(draft: Draft, argument: str) -> None:
    """Open the last answer again; at an item's beginning, go to the item before."""
    del argument
    stack = draft.state.stack
    if stack:
        frame = stack[-1]
        given = [k for k in frame.given if k != AGREE]
        answers = [k for k in given if not k.startswith(HANDED)]
        if answers:
            # What was handed over after the last answer is stepped back over too; answered anew, it is rewritten in place.
            for key in reversed(given[given.index(answers[-1]) :]):
                draft.do(Withdrawn(key))
            draft.settle()
            return
        if _is_half_said(draft):
            drop(draft, "")
            return
    ids = [i.id for i in draft.around.protocol.items]
    here = ids.index(draft.state.item)
    if here == 0:
        raise Rejected(_("This is the first item."))
    leave_item(draft)
    open_item(draft, draft.around.protocol.items[here - 1])


def drop(draft: Draft, argument: str) -> None:
    """Give up the entry that is being recorded or mended; what it said is not kept."""
    del argument
    if not _is_half_said(draft):
        raise Rejected(_("Nothing is half said here. /next goes on, /undo takes back what was kept."))
    draft.do(Returned())
    draft.tell(_("Not kept."))
    draft.settle()


def _is_half_said(draft: Draft) -> bool:
    """Return whether an entry is being recorded; it is the only conversation once the item's own has ended."""
    stack = draft.state.stack
    return len(stack) > 1 or (bool(stack) and draft.around.flow(stack[-1].flow).records)


def go_to(draft: Draft, argument: str) -> None:
    """Jump to an agenda item by number or id."""
    items = draft.around.protocol.items
    wanted = argument.strip()
    item = next((i for n, i in enumerate(items, 1) if wanted in (str(n), i.id)), None)
    if item is None:
        raise Rejected(_("There is no agenda item {item}; they run from 1 to {n}.", item=literal(wanted or "?"), n=len(items)))
    leave_item(draft)
    open_item(draft, item)


def agenda(draft: Draft, argument: str) -> None:
    """Show the agenda and where it stands."""
    del argument
    language = draft.around.catalogue.language
    for number, item in enumerate(draft.around.protocol.items, 1):
        state = draft.state.record.agenda.get(item.id)
        mark: Message = term(f"item_{state.value}") if state else _("not reached")
        here = literal(">" if item.id == draft.state.item else " ")
        draft.tell(
            joined(
                (here, literal(f"{number}."), literal(item.title_in(language)), joined((literal("("), mark, literal(")")), "")),
                " ",
            ),
            key="agenda",
        )


def park(draft: Draft, argument: str) -> None:
    """Put a matter aside, or the whole item where nothing is named."""
    head, said = split(argument, "park", draft.around.room(draft.state.record)) if has_fields(argument) else (argument, {})
    words = clean(head)
    if words:
        draft.interject(Interjected("park", {"text": words}, said=said))
        return
    if said:
        raise Rejected(_("Say what is put aside before the |."))
    draft.do(Marked(draft.state.item, ItemState.PARKED))
    draft.keep(Parked(text=draft.around.protocol.item(draft.state.item).title_in(draft.around.catalogue.language)))
    go_next(draft, "")


COMMANDS = (
    Command(name="next", alias=pgettext("command", "next"), usage="", does=_("go to the next item"), run=go_next),
    Command(
        name="back", alias=pgettext("command", "back"), usage="", does=_("open the last answer again"), run=go_back, frees=True
    ),
    Command(
        name="drop",
        alias=pgettext("command", "drop"),
        usage="",
        does=_("give up the entry in the making"),
        run=drop,
        frees=True,
    ),
    Command(name="goto", alias=pgettext("command", "goto"), usage="N", does=_("jump to an item"), run=go_to),
    Command(name="agenda", alias=pgettext("command", "agenda"), usage="", does=_("show the agenda"), run=agenda, reads=True),
    Command(
        name="park", alias=pgettext("command", "park"), usage="[TEXT]", does=_("put a matter, or this item, aside"), run=park
    ),
)
