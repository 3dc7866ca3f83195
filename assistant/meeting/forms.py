"""One-line forms: `/action text | owner: X | due: D`. Keys are the prompts' own, or their labels."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.dialogue.answering import CLEAR, Room, parse
from assistant.dialogue.prompts import ABSENT, Absent, AskPeople, Prompt
from assistant.meeting.asking import AGREE
from assistant.meeting.state import Frame
from assistant.record.turns import Answer
from assistant.text import Rejected, _, folded, literal, pgettext

HANDLED = ("category", "level", "for", "purpose", "abstract")
"""Fields that every entry takes."""

FIELDS: dict[str, tuple[str, ...]] = {
    "action": ("task", "owner", "due", "measure", "deputy", "person"),
    "decision": ("text", "by", "authority", "grounds", "evaluate", "rights", "dissent"),
    "information": ("text", "from", "observed", "where", "obtained", "as", "formal", "online"),
    "risk": ("text", "from", "rating", "change", "tool", "version"),
    "protective": ("text", "from", "rating", "change", "tool", "version"),
    "dissent": ("agency", "text", "on"),
    "goal": ("text", "measure", "review", "owner"),
    "view": ("text", "from"),
    "contact": ("name", "phone", "always"),
    "released": ("recipient", "text"),
    "next-date": ("day", "time"),
}
"""The fields of each one-line form (contract); entries not named here take a text."""


_UNHANDLED = ("note", "next-date")
"""Forms whose entry is handled in one way only."""


def takes_level(flow: str) -> bool:
    """Return whether who may read a form's entry can be told from one entry to the next."""
    return flow not in _UNHANDLED


@dataclass(frozen=True)
class Said:
    """Answers prompts of one conversation out of the form it began with; see `Interjected.said`."""

    frame: Frame
    room: Room
    strict: bool

    def __call__(self, prompt: Prompt) -> Answer | Absent:
        """Return the form's answer to a prompt, ABSENT where it says nothing.

        What a form does not say and need not say is skipped, as long as nothing had to be asked: a one-line form with its
        obligatory fields asks nothing more.
        """
        raw = self.frame.said.get(prompt.key)
        if raw is None:
            if not self.frame.said or AGREE in self.frame.given:
                return ABSENT
            if self.frame.revises and (prompt.offer is not None or not prompt.required):
                return prompt.offer
            if prompt.required:
                return ABSENT
            return None if prompt.asked else ABSENT
        if not raw or raw == CLEAR:
            return ABSENT if prompt.required else None
        try:
            return parse(prompt, raw, self.room)
        except Rejected as problem:
            if not self.strict:
                return ABSENT
            raise Rejected(
                _("{key}: {problem}", key=literal(prompt.key), problem=problem.message), code=problem.code, rule=problem.rule
            ) from problem


def split(argument: str, flow: str, room: Room) -> tuple[str, dict[str, str]]:
    """Return the text before the first `|` and the fields after it, as typed, by key.

    Raises Rejected for a part without a key, a key twice, or one that this form does not have.
    """
    text, *parts = argument.split("|")
    said: dict[str, str] = {}
    for part in parts:
        key, colon, value = part.partition(":")
        if not part.strip():
            continue
        if not colon or not key.strip():
            raise Rejected(_("After | write key: value. This part has no key: {part}.", part=literal(part.strip())))
        name = _field(key.strip(), flow, room)
        if name in said:
            raise Rejected(_("This field stands twice: {key}.", key=literal(key.strip())))
        said[name] = value.strip()
    return text.strip(), said


def _field(key: str, flow: str, room: Room) -> str:
    names: tuple[str, ...] = (*FIELDS.get(flow, ("text",)), *(() if flow in _UNHANDLED else HANDLED))
    wanted = folded(key)
    for name in names:
        if wanted == folded(name) or wanted in room.words(pgettext("field", name)):
            return name
    raise Rejected(
        _("This form has no field of that name: {key}. It has: {names}.", key=literal(key), names=literal(", ".join(names)))
    )


def has_fields(line: str) -> bool:
    """Return whether a sentence is followed by `| key: value`; a bar in prose is prose."""
    _text, bar, rest = line.partition("|")
    key = rest.partition(":")[0].strip() if ":" in rest else ""
    return bool(bar) and key.replace(" ", "").isalpha() and len(key.split()) <= 2


def told(argument: str, room: Room, fields: tuple[str, ...] = HANDLED) -> tuple[str, str, dict[str, str]]:
    """Return the head, the reason and the fields of a command such as `/done A1 | REASON | level: H1`."""
    head, *parts = argument.split("|")
    said: dict[str, str] = {}
    words: list[str] = []
    for part in parts:
        key, colon, value = part.partition(":")
        name = _handled(key.strip(), room) if colon else ""
        if name in fields:
            said[name] = value.strip()
        else:
            words.append(part)
    return head.strip(), "|".join(words).strip(), said


def reason(argument: str, room: Room, never: tuple[str, ...] = HANDLED) -> tuple[str, str]:
    """Return what stands before and after the `|` of a command that takes a reason and none of the fields `never`.

    Raises Rejected for such a field: taken for words it would be printed, though whoever said it meant to withhold.
    """
    head, why, said = told(argument, room, never)
    if said:
        key = literal(next(iter(said)))
        raise Rejected(_("After the reason this takes no field: {key}. /edit and /level change an entry.", key=key))
    return head, why


def _handled(key: str, room: Room) -> str:
    """Return the handling field that a key names, empty where it names none."""
    wanted = folded(key)
    return next((n for n in HANDLED if wanted == folded(n) or wanted in room.words(pgettext("field", n))), "")


def one_person(text: str, room: Room) -> str:
    """Return the one participant that a text names; raises Rejected where it names none, several or an agency."""
    prompt = AskPeople(key="person", text=_("Who?"), most=1, agencies=False)
    answer = parse(prompt, text, room)
    if not isinstance(answer, tuple) or not answer:
        raise Rejected(_("Name a person."))
    return answer[0]
