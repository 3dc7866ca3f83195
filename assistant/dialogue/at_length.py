"""Answers said in more words than a question needs: the answer, and what else was said, which must not be lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from assistant.dialogue.answering import Room, chosen, is_yes, parse, people
from assistant.dialogue.prompts import AskChoice, AskDay, AskNumber, AskPeople, AskText, AskTexts, AskYesNo, Prompt
from assistant.dialogue.reading import everyone_but, meant, read, read_date
from assistant.record.turns import Answer
from assistant.text import Rejected, _, joined

NEW_DATE = "new-date"
"""Key of the option after which a date is asked."""
_PARTED = re.compile(r"\s*(?:[,;.!:]\s+|\s[-–—]\s)\s*")
_SPACED = re.compile(r"\s+")


@dataclass(frozen=True)
class Heard:
    """What a line answers, and the rest of it, empty where it says nothing else."""

    answer: Answer
    rest: str = ""


def hear(prompt: Prompt, line: str, room: Room) -> Heard:
    """Return what a line answers to a question, and what else it says.

    Raises:
        Rejected: the line is no answer to this question.

    """
    try:
        return Heard(parse(prompt, line, room))
    except Rejected as problem:
        found = _longer(prompt, line.strip(), room)
        if found is None:
            raise problem from None
        return found


def speaks_to(prompt: Prompt, line: str, room: Room) -> bool:
    """Say whether a line that is no answer clearly means this question, so that its rejection is the useful reply."""
    heads = (line, *(head for head, _rest in _heads(line)))
    if isinstance(prompt, AskYesNo):
        return any(is_yes(head, room) is not None for head in heads)
    return isinstance(prompt, AskChoice) and any(_redates(prompt, head, room) for head in heads)


def _longer(prompt: Prompt, line: str, room: Room) -> Heard | None:
    match prompt:
        case AskYesNo():
            for head, rest in _heads(line):
                said = is_yes(head, room)
                if said is not None:
                    return Heard(said, rest)
            return None
        case AskChoice():
            return _choice(prompt, line, room)
        case AskPeople():
            return _all_but(prompt, line, room)
        case AskDay():
            return _day(prompt, line, room)
        case AskText() | AskTexts() | AskNumber():
            return None
        case _:
            assert_never(prompt)


def _heads(line: str) -> Iterator[tuple[str, str]]:
    """Return the beginnings of a line that a mark sets off, each with what follows, the shortest first."""
    for mark in _PARTED.finditer(line):
        head, rest = line[: mark.start()].strip(), line[mark.end() :].strip()
        if head and rest:
            yield head, rest


def _day(prompt: AskDay, line: str, room: Room) -> Heard | None:
    """Return a date that a mark sets off from what is said of it; where somebody is named it is a sentence of its own."""
    for head, rest in _heads(line):
        try:
            answer = parse(prompt, head, room)
        except Rejected:
            continue
        if answer is not None and not read(rest, room.setting).people:
            return Heard(answer, rest)
    return None


def _choice(prompt: AskChoice, line: str, room: Room) -> Heard | None:
    for head, rest in ((line, ""), *reversed(list(_heads(line)))):
        if _redates(prompt, head, room):
            day = _day_in(_without_not_yet(head, room), room)
            if day is None:
                raise Rejected(_("Choose one of these: {options}.", options=joined(o.label for o in prompt.options)))
            return Heard(NEW_DATE, f"{day}, {rest}" if rest else day)
    for head, rest in _heads(line):
        key = chosen(prompt.options, head, room)
        if key is not None:
            return Heard(key, rest)
    return None


def _redates(prompt: AskChoice, line: str, room: Room) -> bool:
    """Say whether a line gives a date, in few other words, where one may be given instead of an option."""
    if all(o.key != NEW_DATE for o in prompt.options):
        return False
    rest = _without_not_yet(line, room)
    try:
        read_date(rest, room.setting)
    except Rejected:
        return False
    return True


def _without_not_yet(line: str, room: Room) -> str:
    """Return a line without words at its beginning that say that something is still open, or gets a new date."""
    for space in reversed(list(_SPACED.finditer(line))):
        head = line[: space.start()].strip(" ,;.-–—")
        if head and meant(head, ("open", NEW_DATE), room.setting):
            return line[space.end() :].strip(" ,;.-–—")
    return line


def _day_in(line: str, room: Room) -> str | None:
    day = read_date(line, room.setting).date
    return day.isoformat() if day is not None else None


def _all_but(prompt: AskPeople, line: str, room: Room) -> Heard | None:
    """Return everyone who is offered, or everyone at the table, but those who are excepted."""
    excepted = everyone_but(line, room.setting)
    if excepted is None or prompt.most == 1:
        return None
    offered = prompt.offer if isinstance(prompt.offer, tuple) else prompt.only or _members(room)
    if not excepted:
        return Heard(offered)
    for names, rest in _lists(excepted):
        try:
            out = set(people(names, room))
        except Rejected:
            continue
        out |= {p.id for p in room.setting.participants if p.agency in out or p.role.value in out}
        left = tuple(i for i in offered if i not in out)
        if not left:
            raise Rejected(_("That leaves nobody."))
        return Heard(left, "" if _tells_absence(names, rest, room) else rest)
    raise Rejected(_("Nobody of that name is at the table: {name}.", name=excepted))


def _members(room: Room) -> tuple[str, ...]:
    return tuple(p.id for p in room.setting.members if not p.guest)


def _lists(text: str) -> Iterator[tuple[str, str]]:
    """Return a text as names and a rest, the most names first."""
    yield text, ""
    for space in reversed(list(_SPACED.finditer(text))):
        yield text[: space.start()].strip(" ,;.("), text[space.end() :].strip(" ,;.()")


def _tells_absence(names: str, rest: str, room: Room) -> bool:
    """Say whether a rest only says that who is excepted is not here (`she sent apologies`), which is asked next."""
    if not rest:
        return True
    words = rest.split()
    who = names.split(",", maxsplit=1)[0]
    return any(read(f"{who} {' '.join(words[n:])}", room.setting).kind == "attendance" for n in (0, 1, 2) if words[n:])
