"""The meeting in progress: begin, say a line, see what it did. One line is one turn, kept before the next question is shown."""

from __future__ import annotations

from assistant.dialogue.reading import query
from assistant.guidance.pace import Pace
from assistant.meeting.answers import take
from assistant.meeting.asking import waiting
from assistant.meeting.commands import find
from assistant.meeting.commands.command import Command
from assistant.meeting.commands.moving import open_item, shown_item
from assistant.meeting.consulting import consult
from assistant.meeting.deadlines import deadlines
from assistant.meeting.draft import Draft
from assistant.meeting.guiding import guide
from assistant.meeting.plain_words import is_help, spoken
from assistant.meeting.questions import question
from assistant.meeting.room import Surroundings
from assistant.meeting.shown import Question, Refused, Shown, Warn
from assistant.meeting.state import History, State
from assistant.meeting.store import Store
from assistant.meeting.unsent import Unsent
from assistant.protocols.kept import bound
from assistant.record.conference import Record
from assistant.record.turns import Added, Advised, Changed, Redone, StatusChanged, Turn, Undone
from assistant.record.vocabulary import Status
from assistant.text import Rejected, _, clean, joined, literal, pgettext

UNDO, REDO = "undo", "redo"

ALIASES = {UNDO: pgettext("command", "undo"), REDO: pgettext("command", "redo")}
"""Undo and redo act on whole turns, so the meeting runs them itself; these are their names in other languages."""


class Meeting:
    """One conference being held, over a store.

    Args:
        store: where turns are kept.
        record: the conference before its first turn, as `store.beginning` gives it.
        around: protocol, language, clock and terms.

    """

    def __init__(self, store: Store, record: Record, around: Surroundings) -> None:
        """Run the turns kept so far; nothing is written yet."""
        self._store = store
        self._around = around
        self.unsent = Unsent(store, record.conference.id)
        """What is typed and not sent."""
        turns = store.turns(record.conference.id)
        flows = {i.id: i.flow for i in around.protocol.items}
        self._history = History(State(record=record), flows)
        self._seq = 0
        self._pace = Pace()
        self._advised: frozenset[str] = frozenset()
        self.lines: tuple[str, ...] = tuple(t.line for t in turns if t.line is not None)
        """The lines this conference has already taken, in order."""
        for turn in turns:
            self._follow(turn)

    @property
    def state(self) -> State:
        """Where the meeting stands."""
        return self._history.state

    @property
    def record(self) -> Record:
        """The record as it stands."""
        return self.state.record

    @property
    def around(self) -> Surroundings:
        """What the meeting reads besides its record."""
        return self._around

    @property
    def closed(self) -> bool:
        """Whether the conference is past its closing."""
        return self.record.conference.status not in (Status.PLANNED, Status.OPEN)

    def begin(self) -> tuple[Shown, ...]:
        """Open the conference, or go on where it stopped; returns the item at hand and its question."""
        if self.closed:
            raise Rejected(
                _("This conference is closed. Its minutes: convene minutes {id}.", id=literal(self.record.conference.id)),
                code=5,
            )
        if not self.state.item:
            draft = self._draft()
            draft.do(StatusChanged(Status.OPEN))
            if (kept := bound(self._around.protocol)) is not None:
                draft.do(kept)
            open_item(draft, self._around.protocol.items[0])
            self._commit(draft, None)
            return (*draft.shown, self.question())
        item = self._around.protocol.item(self.state.item)
        return (shown_item(self._draft(), item), self.question())

    def question(self) -> Question:
        """Return the question on screen now."""
        return question(self.state, self._around)

    def say(self, line: str) -> tuple[Shown, ...]:
        """Take one line as typed and return what it did, the next question last.

        A line that cannot be taken is Refused and changes nothing.
        """
        draft = self._draft()
        try:
            line = clean(line, lines=True)
            reads = self._read(draft, line)
            draft.shown.extend(self._new_warnings(draft))
            if not reads:
                guide(draft, self.state.item, self._advised)
        except Rejected as problem:
            return (Refused(text=problem.message, rule=problem.rule, code=problem.code), self.question())
        if not reads and (draft.steps or self._around.sure):
            try:
                self._commit(draft, line)
            except Rejected as problem:
                return (Refused(text=problem.message, rule=problem.rule, code=problem.code, lost=True), self.question())
        if self.closed:
            return tuple(draft.shown)
        return (*draft.shown, self.question())

    def is_reading(self, line: str) -> bool:
        """Return whether a line only shows something, so that it is never kept as a turn."""
        word = _command_word(line)
        if not word:
            room = self._around.room(self.record)
            return is_help(line, room) or query(line, room.setting) is not None
        try:
            return find(word, self._around.catalogue).reads
        except Rejected:
            return False

    def _draft(self) -> Draft:
        return Draft(self.state, self._around, self._store.new_code, self._store.actor, self._pace)

    def _commit(self, draft: Draft, line: str | None) -> None:
        turn = Turn(self._seq + 1, self._around.clock(), tuple(draft.steps), line, self._store.actor)
        match turn.steps:
            case (Undone(),):
                after = self._history.before()
            case (Redone(),):
                after = self._history.after()
            case _:
                after = draft.state
        if line is None:
            self._store.commit(turn, self.record, after.record)
        else:
            with self.unsent.sending():
                self._store.commit(turn, self.record, after.record)
        self._follow(turn, draft.state)
        if line is not None:
            self.lines = (*self.lines, line)

    def _follow(self, turn: Turn, state: State | None = None) -> None:
        """Move on by one turn, kept now or earlier; nothing in it is weighed again."""
        self._pace = self._pace.after(self.state.item, turn.at)
        self._history.take(turn, state)
        self._seq = turn.seq
        self._advised |= {key for step in turn.steps if isinstance(step, Advised) for key in step.keys}

    def _read(self, draft: Draft, line: str) -> bool:
        """Do what a line says; return whether it only shows something (contract, How a line is read)."""
        word = _command_word(line)
        if word:
            return self._command(draft, word, line.strip()[1 + len(word) :].strip())
        text = line.strip().removeprefix("/") if line.strip().startswith("//") else line
        prompt = waiting(self.state, self._around)
        if consult(draft, prompt, text):
            return True
        plainly = spoken(text, prompt, self._around.room(self.record))
        if plainly:
            return self._command(draft, plainly, "")
        take(draft, prompt, text)
        return False

    def _command(self, draft: Draft, word: str, argument: str) -> bool:
        if word == UNDO or self._is_alias(word, UNDO):
            self._undo(draft)
            return False
        if word == REDO or self._is_alias(word, REDO):
            self._redo(draft)
            return False
        command: Command = find(word, self._around.catalogue)
        if not (command.reads or command.frees) and self._around.sure and len(self.state.stack) > 1:
            prompt = waiting(self.state, self._around)
            if prompt is not None and prompt.required:
                raise Rejected(_("A question is open and has no answer: {question}", question=prompt.text))
        command.run(draft, argument)
        return command.reads

    def _is_alias(self, word: str, name: str) -> bool:
        return word.casefold() == self._around.catalogue.text(ALIASES[name]).casefold()

    def _undo(self, draft: Draft) -> None:
        if not self._history.can_undo:
            raise Rejected(_("There is nothing to undo."))
        draft.steps = [Undone()]
        draft.state = self._history.before()
        draft.tell(joined((_("Undone"), literal(self._history.last_line)), ": "), key="undo")

    def _redo(self, draft: Draft) -> None:
        if not self._history.can_redo:
            raise Rejected(_("There is nothing to redo."))
        draft.steps = [Redone()]
        draft.state = self._history.after()
        draft.tell(joined((_("Done again"), literal(self._history.next_line)), ": "), key="redo")

    def _new_warnings(self, draft: Draft) -> list[Warn]:
        kept = tuple(s.entry for s in draft.steps if isinstance(s, Added | Changed))
        dated = deadlines(kept, draft.state.record, self._around.holidays)
        return [*dated, *self._warnings_about(draft)]

    def _warnings_about(self, draft: Draft) -> list[Warn]:
        if not draft.added:
            return []
        from assistant.disclosure.warnings import about_entries  # noqa: PLC0415 - the first question raises none

        found = about_entries(draft.state.record, self._around.protocol, self._around.cues, tuple(draft.added))
        return [Warn(code=w.code, text=w.text, about=w.about) for w in found if not w.accepted]


def _command_word(line: str) -> str:
    """Return the command that a line names, empty where it is not one; `//` begins text."""
    said = line.strip()
    if not said.startswith("/") or said.startswith("//"):
        return ""
    return said[1:].split(None, 1)[0] if len(said) > 1 and not said[1].isspace() else ""
