"""The form that prepares a conference: what is asked next, a step back, and the look-over where any line can be changed."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date

from assistant.dialogue.answering import CLEAR, Room, is_yes
from assistant.dialogue.prompts import Option
from assistant.dialogue.reading import command, is_nothing, meant
from assistant.meeting.commands import BY_NAME
from assistant.record.case import Participant
from assistant.record.vocabulary import Role
from assistant.text import Message, Rejected, _, clean, folded, joined, literal
from assistant.ui.preparing import fields
from assistant.ui.preparing.answers import one_of
from assistant.ui.preparing.fields import Field, Protocols
from assistant.ui.preparing.moments import Timeless, Unsure, completed, worded
from assistant.ui.preparing.state import ANOTHER, CHAIR, LOOK, Asked, Line, State

REMOVE = "remove"
"""What may be done with a participant besides changing a field."""


class Form:
    """Asks, takes answers, steps back, and has everything looked over before it is complete."""

    def __init__(self, room: Room, protocols: Protocols) -> None:
        """Begin at the first question; `protocols` are those to choose from."""
        self._room = room
        self._first = fields.first(room, protocols)
        self._person = fields.participant(room)
        self._states = [State()]
        self._before: dict[str, str] = {}
        self._unsure: tuple[str, ...] = ()
        self._day: date | None = None

    @property
    def begun(self) -> bool:
        """Whether anything was answered."""
        return len(self._states) > 1

    @property
    def _state(self) -> State:
        return self._states[-1]

    def _open(self) -> str:
        """Return the key of the question that is open."""
        state = self._state
        if state.line:
            return state.line
        keys = [*self._first, *(f"{ident}.{part}" for ident in state.people for part in self._person)]
        after = [] if state.named else [ANOTHER]
        return next((k for k in (*keys, *after, CHAIR) if k not in state.answers), LOOK)

    def _field(self, key: str) -> Field:
        if key == ANOTHER:
            return fields.another(len(self._state.people))
        if key == CHAIR:
            return fields.chair(self._room, self._people())
        return self._first.get(key) or self._person[key.partition(".")[2]]

    def _people(self) -> tuple[Participant, ...]:
        got = self._state.answers
        return tuple(
            Participant(
                id=ident,
                name=got[f"{ident}.name"],
                agency=got.get(f"{ident}.agency", ""),
                role=Role(got.get(f"{ident}.role", Role.PER)),
                function=got.get(f"{ident}.function", ""),
            )
            for ident in self._state.people
        )

    def _next(self) -> str:
        return f"p{max((int(ident[1:]) for ident in self._state.people), default=0) + 1}"

    def _offer(self, key: str, asked: Field) -> str:
        """Return the value that Enter takes: what was answered here before, else what is proposed."""
        before = self._before.get(f"{self._next()}.name" if key == ANOTHER else key, "")
        known = key != CHAIR or before in self._state.people
        return before if before and known else asked.offer

    def asked(self) -> Asked:
        """Return the question that is open."""
        key = self._open()
        if key == LOOK:
            note = _("Enter creates it. The number of a line changes that line.")
            return Asked(_("Is this right?"), note=note, lines=(*self.lines(), self._more()))
        if key in self._state.people:
            text = _("What is to change? {name}", name=literal(self._state.answers[f"{key}.name"]))
            return Asked(text, tuple(o.label for o in self._changes()), _("Enter changes nothing."))
        asked = self._field(key)
        options = tuple(o.label for o in asked.options)
        if self._unsure:
            return Asked(_("Which date is meant?"), tuple(worded(m) for m in self._unsure))
        return Asked(asked.text, options, self._note(key, asked))

    def _note(self, key: str, asked: Field) -> Message | None:
        """Return what Enter does at a question, and how it is left out."""
        offer, more = self._offer(key, asked), key == ANOTHER
        if offer:
            takes = _("Enter takes: {offer}", offer=asked.shown(offer))
            ends = _("- when everyone is named") if more else _("- leaves it out")
            return joined((takes, ends), "; ") if asked.optional else takes
        if asked.optional:
            return _("Enter when everyone is named.") if more else _("It need not be answered: Enter goes on.")
        return None

    def help(self) -> Message:
        """Return what the open question is about."""
        key = self._open()
        if key == LOOK:
            return _("Give the number of a line to change it; a participant can be removed there. Esc creates nothing.")
        if key in self._state.people:
            return _("Give a number: what is to change, or that this person is not to take part.")
        return self._field(key).help

    def lines(self) -> tuple[Line, ...]:
        """Return what was answered, one line for each participant."""
        got = self._state.answers
        asked = {**self._first, **({CHAIR: self._field(CHAIR)} if self._state.people else {})}
        out = [Line(k, f.name, f.shown(got[k]) if got[k] else _("not known")) for k, f in asked.items() if k in got]
        for ident in self._state.people:
            parts = {part: got.get(f"{ident}.{part}", "") for part in self._person}
            value = joined(self._person[part].shown(said) for part, said in parts.items() if said)
            out.append(Line(ident, _("Participant"), value))
        return tuple(out)

    @staticmethod
    def _more() -> Line:
        return Line(ANOTHER, _("One more participant"), literal(""))

    def _changes(self) -> tuple[Option, ...]:
        """Return what may be done with a participant."""
        parts = tuple(Option(key=part, label=asked.name) for part, asked in self._person.items())
        return (*parts, Option(key=REMOVE, label=_("remove from the list")))

    def say(self, line: str) -> Message | None:
        """Take a line; returns the help where that was asked for.

        Raises:
            Rejected: it is no answer to the open question; nothing was changed.

        """
        said = clean(line)
        word = self._word(said)
        if word == "help":
            return self.help()
        if word == "back":
            self.back()
        else:
            self._take(said)
        return None

    def complete(self, line: str) -> bool:
        """Return whether a line at the look-over says that everything is right."""
        said = clean(line)
        return self._open() == LOOK and (not said or is_yes(said, self._room) is True)

    def _word(self, said: str) -> str:
        """Return `back` or `help` where a line asks for it, so that these words never become an answer."""
        bare = said.removeprefix("/")
        known = {name: (name, self._room.catalogue.text(BY_NAME[name].alias)) for name in ("back", "help")}
        for name, called in known.items():
            if folded(bare) in map(folded, called):
                return name
        if bare == "?":
            return "help"
        word = {"back": "back", "undo": "back", "help": "help"}.get(command(bare, self._room.setting), "")
        if said.startswith("/") and not word:
            raise Rejected(_("There is no such command here: {said}. There are /back and /help.", said=literal(said)))
        return word

    def back(self) -> None:
        """Step back to the question before; its answer is offered."""
        self._day = None
        if self._unsure:
            self._unsure = ()
        elif self.begun:
            self._states.pop()
        else:
            raise Rejected(_("This is the first question."))

    def _take(self, said: str) -> None:
        key = self._open()
        if key == LOOK:
            self._states.append(replace(self._state, line=self._line(said)))
        elif key in self._state.people:
            self._states.append(self._changed(key, said))
        else:
            self._answer(key, said)

    def _line(self, said: str) -> str:
        """Return the key of the line that is to be changed."""
        if is_yes(said, self._room) is False:
            raise Rejected(_("Which line is to change? Give its number."))
        lines = (*self.lines(), self._more())
        options = tuple(Option(key=x.key, label=x.name if x.key not in self._state.people else x.value) for x in lines)
        try:
            return one_of(options, self._room)(said)
        except Rejected:
            raise Rejected(_("Which line is to change? Give its number.")) from None

    def _changed(self, ident: str, said: str) -> State:
        if not said:
            return replace(self._state, line="")
        what = one_of(self._changes(), self._room)(said)
        if what != REMOVE:
            return replace(self._state, line=f"{ident}.{what}")
        if len(self._state.people) == 1:
            raise Rejected(_("At least one participant is needed."))
        for part in self._person:
            self._before.pop(f"{ident}.{part}", None)
        return self._state.without(ident)

    def _answer(self, key: str, said: str) -> None:
        asked, state = self._field(key), self._state
        if self._unsure and said.isdecimal() and 1 <= int(said) <= len(self._unsure):
            self._keep(key, self._unsure[int(said) - 1])
            return
        offer = self._offer(key, asked)
        if asked.optional and ((not said and not offer) or self._is_left_out(key, said)):
            if key == ANOTHER:
                self._states.append(replace(state, named=True, line=""))
            else:
                self._keep(key, "")
        elif not said and offer and not self._unsure:
            self._keep(key, offer)
        elif not said or said == CLEAR:
            raise Rejected(_("This needs an answer."))
        else:
            try:
                value = self._checked(asked, said)
            except Unsure as unsure:
                self._unsure = unsure.moments
            else:
                self._keep(key, value)

    def _checked(self, asked: Field, said: str) -> str:
        """Return the value of an answer; a time alone completes the day that was said before it."""
        if self._day is not None:
            with suppress(Rejected):
                return completed(asked.check, self._day, said)
        try:
            return asked.check(said)
        except Timeless as timeless:
            self._day = timeless.day
            raise

    def _is_left_out(self, key: str, said: str) -> bool:
        """Return whether a line leaves an answer out, or says that everyone is named."""
        setting = self._room.setting
        return said == CLEAR or is_nothing(said, setting) or (key == ANOTHER and meant(said, ("done",), setting) == "done")

    def _keep(self, key: str, value: str) -> None:
        self._unsure, self._day = (), None
        state = self._state
        if key == ANOTHER:
            ident = self._next()
            key = f"{ident}.name"
            state = replace(state, people=(*state.people, ident))
        self._before[key] = value
        self._states.append(state.with_answer(key, value))

    def tables(self) -> dict[str, object]:
        """Return the tables of a prepare file."""
        got = {key.rpartition(".")[::2]: value for key, value in self._state.answers.items() if value}
        out: dict[str, object] = {
            table: {part: value for (of, part), value in got.items() if of == table} for table in ("case", "conference")
        }
        out["participant"] = [
            {"id": ident, **{part: value for (of, part), value in got.items() if of == ident}} for ident in self._state.people
        ]
        return out
