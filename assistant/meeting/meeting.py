"""The meeting in progress: begin, say a line, see what it did. One line is one turn, kept before the next question is shown."""

from __future__ import annotations

from datetime import date, datetime

from assistant.dialogue.answering import NO, YES, parse
from assistant.dialogue.prompts import AskChoice, AskDay, AskPeople, AskText, Prompt
from assistant.meeting.asking import AGREE, waiting
from assistant.meeting.commands import find
from assistant.meeting.commands.command import Command
from assistant.meeting.commands.moving import open_item, shown_item
from assistant.meeting.deadlines import deadlines
from assistant.meeting.draft import Draft
from assistant.meeting.plain_words import is_help, spoken
from assistant.meeting.room import Surroundings
from assistant.meeting.sentences import interject, split_prefix, wording_fields
from assistant.meeting.shown import Question, Refused, Shown, Warn
from assistant.meeting.state import History, State
from assistant.meeting.store import Store
from assistant.protocols.kept import bound
from assistant.record.conference import Record
from assistant.record.turns import Added, Answer, Answered, Changed, Opened, Redone, StatusChanged, Turn, Undone
from assistant.record.vocabulary import Status
from assistant.text import Message, Rejected, _, clean, joined, literal, pgettext

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
        turns = store.turns(record.conference.id)
        flows = {i.id: i.flow for i in around.protocol.items}
        self._history = History(State(record=record), flows)
        self._seq = 0
        self._began: datetime | None = None
        self.lines: tuple[str, ...] = tuple(t.line for t in turns if t.line is not None)
        """The lines this conference has already taken, in order."""
        for turn in turns:
            self._history.take(turn)
            self._seq = turn.seq
            if any(isinstance(s, Opened) for s in turn.steps):
                self._began = turn.at

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
        prompt = waiting(self.state, self._around)
        if prompt is None:
            flow = self._around.flow(self._around.protocol.item(self.state.item).flow)
            text = (
                flow.invite(self._around.context(self.state)) if flow.invite else _("What should be recorded? /next goes on.")
            )
            return Question(text=text, key="")
        return Question(
            text=prompt.text,
            key=prompt.key,
            prompt=prompt,
            offer=self._offer(prompt),
            options=self._options(prompt),
            about=self._in_the_making(prompt),
        )

    def _in_the_making(self, prompt: Prompt) -> Message | None:
        """Return the wording of the entry that a question is about; none where the question says it itself."""
        stack = self.state.stack
        if len(stack) < 2 or prompt.key == AGREE:
            return None
        said = stack[-1].given.get("text") or stack[-1].given.get("task")
        return literal(said) if isinstance(said, str) else None

    def say(self, line: str) -> tuple[Shown, ...]:
        """Take one line as typed and return what it did, the next question last.

        A line that cannot be taken is Refused and changes nothing.
        """
        draft = self._draft()
        try:
            line = clean(line, lines=True)
            reads = self._read(draft, line)
            draft.shown.extend(self._new_warnings(draft))
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
            return is_help(line, self._around.room(self.record))
        try:
            return find(word, self._around.catalogue).reads
        except Rejected:
            return False

    def _draft(self) -> Draft:
        return Draft(self.state, self._around, self._store.new_code, self._store.actor, self._began)

    def _commit(self, draft: Draft, line: str | None) -> None:
        turn = Turn(self._seq + 1, self._around.clock(), tuple(draft.steps), line, self._store.actor)
        match turn.steps:
            case (Undone(),):
                after = self._history.before()
            case (Redone(),):
                after = self._history.after()
            case _:
                after = draft.state
        self._store.commit(turn, self.record, after.record)
        self._history.take(turn, draft.state)
        self._seq = turn.seq
        if line is not None:
            self.lines = (*self.lines, line)
        if any(isinstance(s, Opened) for s in turn.steps):
            self._began = turn.at

    def _read(self, draft: Draft, line: str) -> bool:
        """Do what a line says; return whether it only shows something (contract, How a line is read)."""
        word = _command_word(line)
        if word:
            return self._command(draft, word, line.strip()[1 + len(word) :].strip())
        text = line.strip().removeprefix("/") if line.strip().startswith("//") else line
        prompt = waiting(self.state, self._around)
        plainly = spoken(text, prompt, self._around.room(self.record))
        if plainly:
            return self._command(draft, plainly, "")
        if prompt is not None and not isinstance(prompt, AskText) and self._answers(draft, prompt, text):
            return False
        prefixed = split_prefix(draft, text) if text.strip() else None
        if prefixed is not None:
            kind, source, rest = prefixed
            interject(draft, rest, kind=kind, source=source, whole=text)
        elif prompt is not None and (isinstance(prompt, AskText) or not text.strip()):
            self._answer(draft, prompt, text)
        elif text.strip():
            self._sentence(draft, prompt, text)
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

    def _answers(self, draft: Draft, prompt: Prompt, text: str) -> bool:
        """Take the line as the answer to a prompt that is not free text; False where it may be something else said."""
        mark = draft.mark()
        try:
            self._answer(draft, prompt, text)
        except Rejected:
            if not text.strip() or self._is_short(text):
                raise
            draft.back_to(mark)
            return False
        return True

    @staticmethod
    def _is_short(text: str) -> bool:
        """Return whether a rejected line is too short to be a sentence, so that its rejection is the useful reply."""
        return len(text.split()) < 4 and ":" not in text

    def _answer(self, draft: Draft, prompt: Prompt, text: str) -> None:
        value: Answer = parse(prompt, text, self._around.room(self.record))
        frame = self.state.stack[-1]
        if isinstance(prompt, AskText) and prompt.reads and isinstance(value, str) and not frame.revises:
            for key, said in wording_fields(draft, frame.flow, value).items():
                if key != prompt.key and key not in frame.given:
                    draft.do(Answered(key, said))
            wording = wording_fields(draft, frame.flow, value).get(prompt.key)
            value = wording if isinstance(wording, str) and wording else value
        draft.do(Answered(prompt.key, value))
        if (frame.confirm or frame.said) and prompt.key != AGREE:
            draft.do(Answered(AGREE, value=True))
        draft.settle()

    def _sentence(self, draft: Draft, prompt: Prompt | None, text: str) -> None:
        if prompt is not None and not isinstance(prompt, AskText) and self._is_short(text):
            self._answer(draft, prompt, text)
            return
        interject(draft, clean(text, lines=True))

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

    def _offer(self, prompt: Prompt) -> Message | None:
        if prompt.offer is None:
            return None
        return self._worded(prompt, prompt.offer)

    def _worded(self, prompt: Prompt, value: Answer) -> Message:
        if isinstance(value, bool):
            return YES if value else NO
        if isinstance(value, tuple):
            return joined(literal(self._draft().name(v) if isinstance(prompt, AskPeople) else v) for v in value)
        if isinstance(prompt, AskChoice):
            return next((o.label for o in prompt.options if o.key == value), literal(str(value)))
        if isinstance(prompt, AskDay):
            return Message("{d}", {"d": date.fromisoformat(str(value))}, context="joined")
        return literal(str(value))

    def _options(self, prompt: Prompt) -> tuple[Message, ...]:
        match prompt:
            case AskChoice(options=options):
                return tuple(o.label for o in options)
            case AskPeople(only=only) if only:
                return tuple(literal(self._draft().name(i)) for i in only)
            case _:
                return ()


def _command_word(line: str) -> str:
    """Return the command that a line names, empty where it is not one; `//` begins text."""
    said = line.strip()
    if not said.startswith("/") or said.startswith("//"):
        return ""
    return said[1:].split(None, 1)[0] if len(said) > 1 and not said[1].isspace() else ""
