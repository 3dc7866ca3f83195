"""A turn in the making: steps are tried on the state, entries get id and code, and nothing counts until it is committed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from assistant.dialogue.conversation import Asking, Finished, Keeping, advance
from assistant.disclosure.model import Warned
from assistant.flows.holders import word_holder
from assistant.guidance.pace import Pace
from assistant.meeting import terms
from assistant.meeting.asking import AGREE, reads
from assistant.meeting.forms import Said
from assistant.meeting.room import Surroundings
from assistant.meeting.shown import GUIDANCE, Kept, Shown, Told
from assistant.meeting.state import Frame, State, apply
from assistant.protocols.model import Item
from assistant.record.case import Presence
from assistant.record.entries import Entry, TermUse
from assistant.record.forms import flow_id
from assistant.record.kinds import LETTER, wording
from assistant.record.turns import Added, Answer, Answered, Attended, Changed, Interjected, Returned, Step
from assistant.record.vocabulary import Level
from assistant.text import Message, _, literal


class Draft:
    """One turn before it is committed.

    `state` is where the steps so far lead; `steps` go into the store; `shown` is what the chair will see, in order.
    """

    def __init__(
        self,
        state: State,
        around: Surroundings,
        draw: Callable[[str], str],
        actor: str,
        pace: Pace,
    ) -> None:
        """Begin with the state as committed; `pace` is how long the items have taken."""
        self.state = state
        self.around = around
        self.steps: list[Step] = []
        self.shown: list[Shown] = []
        self.added: list[Entry] = []
        self._pace = pace
        self._draw = draw
        self._actor = actor
        self._item_flows = {i.id: i.flow for i in around.protocol.items}

    @property
    def guides(self) -> bool:
        """Whether guidance is wanted: as the chair said in this conference, else as the settings say."""
        return self.state.switched.get(GUIDANCE, self.around.guidance)

    @property
    def minutes(self) -> int:
        """How long the item at hand has taken."""
        return self._pace.minutes(self.state.item, self.around.clock())

    def purpose(self, item: Item) -> Message:
        """Return what an agenda item is for, as its protocol says it or else its flow."""
        words = item.help_in(self.around.catalogue.language)
        return literal(words) if words else self.around.flow(item.flow).purpose

    def do(self, step: Step) -> None:
        """Take one step."""
        self.state = apply(self.state, step, self._item_flows)
        self.steps.append(step)

    def reads(self, entry: Entry) -> Message:
        """Return how an entry reads back to the chair: fields and actions by their names, not their codes."""
        return reads(entry, self.state.record, self.around.protocol, self.around.catalogue.language)

    def mark(self) -> tuple[State, int, int, int]:
        """Return where the draft stands, for `back_to`."""
        return self.state, len(self.steps), len(self.shown), len(self.added)

    def back_to(self, mark: tuple[State, int, int, int]) -> None:
        """Forget everything since `mark`."""
        self.state, steps, shown, added = mark
        del self.steps[steps:], self.shown[shown:], self.added[added:]

    def tell(self, text: Message, key: str = "") -> None:
        """Say something that asks nothing."""
        self.shown.append(Told(text=text, key=key))

    def name(self, ident: str) -> str:
        """Return how the chair's screen names a participant; agencies and roles stand as they are."""
        return word_holder(self.state.record, ident)

    def warnings(self) -> tuple[Warned, ...]:
        """Return the warnings about the conference as it stands in this turn."""
        from assistant.disclosure.warnings import warnings  # noqa: PLC0415 - the first question raises none

        return warnings(self.state.record, self.around.protocol, self.around.cues)

    def keep(self, entry: Entry, original: str = "") -> Entry:
        """Give a new entry its id, code, item and author, and keep it with the terms it uses."""
        letter = LETTER[type(entry)]
        kept = replace(
            entry,
            id=f"{letter}{self._next_number(letter)}",
            code=self._draw(letter),
            item=entry.item or self.state.item,
            author=self._actor,
            at=self.around.clock(),
            original=entry.original or (original if original != wording(entry) else ""),
        )
        self.do(Added(kept))
        self.added.append(kept)
        self.shown.append(Kept(entry=kept, text=self.reads(kept)))
        terms.note(self, kept)
        self._note_unworded(kept)
        return kept

    def change(self, old: Entry, new: Entry) -> None:
        """Reword an entry of this conference; its id and code stay, and that it was said at the item at hand."""
        entry = new.in_place_of(old, self.state.item)
        self.do(Changed(entry))
        self.added.append(entry)
        self.shown.append(Kept(entry=entry, text=self.reads(entry), changed=True))

    def _next_number(self, letter: str) -> int:
        numbers = (int(i[1:]) for i in self.state.record.entries if i[0] == letter)
        return max(numbers, default=0) + 1

    def use(self, use: TermUse) -> None:
        """Keep that a term was said; it is not read back."""
        number = self._next_number(LETTER[TermUse])
        self.do(Added(replace(use, id=f"{LETTER[TermUse]}{number}", code=self._draw("T"), at=self.around.clock())))

    def _note_unworded(self, entry: Entry) -> None:
        """Say that an entry of which others read a short wording only has none yet, so that it reaches nobody."""
        if entry.level is Level.H2 and wording(entry) and not entry.abstract and flow_id(entry) in self.around.editable:
            self.tell(
                _(
                    "Others read a short wording of this only, and it has none yet: /edit {id} | abstract: …",
                    id=literal(entry.id),
                ),
                key="abstract",
            )

    def interject(self, step: Interjected) -> None:
        """Begin a second conversation and let the line answer what it already says."""
        self.do(step)
        self.settle(fresh=True)

    def settle(self, *, fresh: bool = False) -> None:
        """Run the innermost conversation until it waits for an answer or all are done.

        `fresh` says that the innermost conversation began with this line: what its form says and cannot be read is rejected.
        Later such a field is simply asked for.
        """
        while self.state.stack:
            frame = self.state.stack[-1]
            context = self.around.context(self.state, frame.revises)
            supply = Said(frame, self.around.room(self.state.record), strict=fresh)
            outcome, supplied = advance(self.around.flow(frame.flow), context, frame.given, frame.offered, supply)
            for key, value in supplied.items():
                self.do(Answered(key, value))
            if isinstance(outcome, Asking):
                return
            if frame.confirm and AGREE not in self.state.stack[-1].given:
                if not self.around.sure or frame.offered:
                    return
                self.do(Answered(AGREE, value=True))
            match outcome:
                case Keeping(key, entry) if self._agreed():
                    self.do(Answered(key, self._handed_over(key, entry, frame)))
                case Keeping():
                    self._finish(frame, ())
                case Finished(entries):
                    self._finish(frame, entries)
                    fresh = False

    def _agreed(self) -> bool:
        return self.state.stack[-1].given.get(AGREE, True) is not False

    def _handed_over(self, key: str, entry: Entry | Presence, frame: Frame) -> Answer:
        """Keep what a flow hands over; where the chair stepped back over it, what was kept then is rewritten."""
        if isinstance(entry, Presence):
            self.do(Attended(entry))
            return None
        old = self.state.record.entries.get(str(frame.offered.get(key, "")))
        if old is not None and type(old) is type(entry):
            self.change(old, entry)
            return old.id
        return self.keep(entry, frame.original).id

    def _finish(self, frame: Frame, entries: tuple[Entry, ...]) -> None:
        agreed = self._agreed()
        self.do(Returned())
        if not agreed:
            self.tell(_("Not kept."))
            return
        old = self.state.record.entries.get(frame.revises) if frame.revises else None
        for entry in entries:
            if old is not None and type(entry) is type(old):
                self.change(old, entry)
                old = None
            else:
                self.keep(entry, frame.original)
