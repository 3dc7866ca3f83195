"""Where a meeting stands: the record, the item at hand and its open conversations; each step gives the next state."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import assert_never

from assistant.record.conference import Record
from assistant.record.replay import changed
from assistant.record.turns import (
    Added,
    Advised,
    Answer,
    Answered,
    Attended,
    Bound,
    CaseChanged,
    Changed,
    Interjected,
    Joined,
    Marked,
    Opened,
    Planned,
    Redone,
    Returned,
    StatusChanged,
    Step,
    Struck,
    Switched,
    Turn,
    Undone,
    Withdrawn,
)


@dataclass(frozen=True, kw_only=True)
class Frame:
    """One open conversation: its flow and the answers so far."""

    flow: str
    given: Mapping[str, Answer] = field(default_factory=dict)
    offered: Mapping[str, Answer] = field(default_factory=dict)
    revises: str = ""
    original: str = ""
    confirm: bool = False
    said: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class State:
    """A meeting after a turn. `stacks` holds each item's open conversations, the innermost last."""

    record: Record
    item: str = ""
    stacks: Mapping[str, tuple[Frame, ...]] = field(default_factory=dict)
    switched: Mapping[str, bool] = field(default_factory=dict)
    """What the chair switched on or off in this conference."""

    @property
    def stack(self) -> tuple[Frame, ...]:
        """The open conversations of the item at hand."""
        return self.stacks.get(self.item, ())

    def with_stack(self, stack: tuple[Frame, ...]) -> State:
        """Return this state with another stack for the item at hand."""
        return replace(self, stacks={**self.stacks, self.item: stack})

    def with_top(self, frame: Frame) -> State:
        """Return this state with the innermost conversation replaced."""
        return self.with_stack((*self.stack[:-1], frame))


def apply(state: State, step: Step, item_flows: Mapping[str, str]) -> State:
    """Return the state after one step.

    `item_flows` names the flow of each agenda item; an item's conversation begins the first time it is opened.
    Undone and Redone act on whole turns and are handled by History.
    """
    match step:
        case Opened(item):
            stacks = state.stacks if item in state.stacks else {**state.stacks, item: (Frame(flow=item_flows[item]),)}
            return replace(state, record=changed(state.record, step), item=item, stacks=stacks)
        case Interjected():
            frame = Frame(
                flow=step.flow,
                given=step.given,
                offered=step.offered,
                revises=step.revises,
                original=step.original,
                confirm=step.confirm,
                said=step.said,
            )
            return state.with_stack((*state.stack, frame))
        case Answered(key, value):
            top = state.stack[-1]
            return state.with_top(replace(top, given={**top.given, key: value}))
        case Withdrawn(key):
            top = state.stack[-1]
            offered = {**top.offered, key: top.given[key]} if key in top.given else top.offered
            return state.with_top(replace(top, given={k: v for k, v in top.given.items() if k != key}, offered=offered))
        case Returned():
            return state.with_stack(state.stack[:-1])
        case Added() | Changed() | Struck() | Attended() | Joined() | Marked() | CaseChanged() | StatusChanged() | Planned():
            return replace(state, record=changed(state.record, step))
        case Switched(setting, on):
            return replace(state, switched={**state.switched, setting: on})
        case Bound() | Advised() | Undone() | Redone():
            return state
        case _:
            assert_never(step)


class History:
    """The states a meeting went through, for undo and redo; states share what did not change."""

    def __init__(self, start: State, item_flows: Mapping[str, str]) -> None:
        """Begin with the state before the first turn."""
        self._done = [start]
        self._undone: list[State] = []
        self._lines: list[str] = []
        self._lines_undone: list[str] = []
        self._item_flows = item_flows

    @property
    def state(self) -> State:
        """The state now."""
        return self._done[-1]

    @property
    def can_undo(self) -> bool:
        """Whether there is a turn after the opening to take back."""
        return len(self._done) > 2

    @property
    def can_redo(self) -> bool:
        """Whether a turn was taken back and nothing else done since."""
        return bool(self._undone)

    @property
    def last_line(self) -> str:
        """The line that undoing would take back; `/next` and the like where it was a command."""
        return self._lines[-1] if self._lines else ""

    @property
    def next_line(self) -> str:
        """The line that would be done again."""
        return self._lines_undone[-1] if self._lines_undone else ""

    def preview(self, state: State, step: Step) -> State:
        """Return the state after `step` without remembering it."""
        return apply(state, step, self._item_flows)

    def before(self) -> State:
        """Return the state that undoing would lead to."""
        return self._done[-2]

    def after(self) -> State:
        """Return the state that redoing would lead to."""
        return self._undone[-1]

    def take(self, turn: Turn, state: State | None = None) -> None:
        """Move on by one turn; `state` spares computing it again where it is known."""
        match turn.steps:
            case (Undone(),):
                self._undone.append(self._done.pop())
                self._lines_undone.append(self._lines.pop())
            case (Redone(),):
                self._done.append(self._undone.pop())
                self._lines.append(self._lines_undone.pop())
            case ():
                pass
            case _:
                if state is None:
                    state = self.state
                    for step in turn.steps:
                        state = self.preview(state, step)
                self._done.append(state)
                self._lines.append(turn.line or "Enter")
                self._undone.clear()
                self._lines_undone.clear()
