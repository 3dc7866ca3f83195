"""One-line forms: `/action text | owner: X | due: D`. Keys are the prompts' own, or their labels."""

from __future__ import annotations

from dataclasses import dataclass, field

from assistant.dialogue.answering import CLEAR, Room, parse
from assistant.dialogue.prompts import ABSENT, Absent, AskPeople, Prompt
from assistant.record.turns import Answer
from assistant.text import Rejected, _, folded, literal


@dataclass
class Form:
    """The parts of one form line; it answers prompts and knows which of its keys nobody asked for."""

    text: str
    pairs: dict[str, str]
    room: Room
    used: set[str] = field(default_factory=set)

    def supply(self, prompt: Prompt) -> Answer | Absent:
        """Return the answer that the form gives to a prompt, ABSENT where it says nothing; raises Rejected naming the key."""
        names = [folded(prompt.key), *(self.room.words(prompt.label) if prompt.label else ())]
        key = next((k for k in self.pairs if folded(k) in names), None)
        if key is None:
            # A one-line form asks nothing more than its obligatory fields: what else a dialogue would ask is skipped.
            return None if self.pairs and prompt.asked and not prompt.required else ABSENT
        self.used.add(key)
        raw = self.pairs[key].strip()
        if not raw or raw == CLEAR:
            return None if not prompt.required else ABSENT
        try:
            return parse(prompt, raw, self.room)
        except Rejected as problem:
            raise Rejected(
                _("{key}: {problem}", key=literal(key), problem=problem.message), code=problem.code, rule=problem.rule
            ) from problem

    def leftover(self) -> None:
        """Raise Rejected where a key fits no field of this form."""
        unknown = [k for k in self.pairs if k not in self.used]
        if unknown:
            raise Rejected(_("This form has no field of that name: {key}.", key=literal(unknown[0])))


def split(argument: str, room: Room) -> Form:
    """Return the text before the first `|` and the `key: value` pairs after it; raises Rejected for a part without a key."""
    text, *parts = argument.split("|")
    pairs: dict[str, str] = {}
    for part in parts:
        key, colon, value = part.partition(":")
        if not part.strip():
            continue
        if not colon or not key.strip():
            raise Rejected(_("After | write key: value. This part has no key: {part}.", part=literal(part.strip())))
        if key.strip() in pairs:
            raise Rejected(_("This field stands twice: {key}.", key=literal(key.strip())))
        pairs[key.strip()] = value.strip()
    return Form(text.strip(), pairs, room)


def fields_after(line: str, room: Room) -> Form | None:
    """Return a sentence with its `| key: value` pairs, or None where none follow it; a bar in prose is prose."""
    if "|" not in line:
        return None
    try:
        form = split(line, room)
    except Rejected:
        return None
    return form if form.pairs else None


def reason(argument: str) -> tuple[str, str]:
    """Return what stands before and after the `|` of a command such as `/done A1 | REASON`."""
    head, _bar, tail = argument.partition("|")
    return head.strip(), tail.strip()


def one_person(text: str, room: Room) -> str:
    """Return the one participant that a text names; raises Rejected where it names none, several or an agency."""
    prompt = AskPeople(key="person", text=_("Who?"), most=1, agencies=False)
    answer = parse(prompt, text, room)
    if not isinstance(answer, tuple) or not answer:
        raise Rejected(_("Name a person."))
    return answer[0]
