"""What a typed line answers to a prompt: number, key or label, a date, people, words; else it is rejected with a remedy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from assistant.dialogue.prompts import (
    AskChoice,
    AskDay,
    AskNumber,
    AskPeople,
    AskText,
    AskTexts,
    AskYesNo,
    Option,
    Prompt,
)
from assistant.dialogue.reading import Setting, command, is_nothing, meant, read_agency, read_date, read_people
from assistant.record.turns import Answer
from assistant.record.vocabulary import Role
from assistant.text import JOINED, Catalogue, Message, Rejected, _, clean, folded, joined, literal

CLEAR = "-"
"""Typed alone, it clears an offer."""


@dataclass(frozen=True)
class Room:
    """What answers are read against: the people and dates of the conference, and its language."""

    setting: Setting
    catalogue: Catalogue

    def words(self, message: Message) -> tuple[str, ...]:
        """Return a label folded, in the conference's language and in English."""
        return tuple(folded(c.text(message)) for c in (self.catalogue, Catalogue("en", terms=self.catalogue.terms)))


YES = _("yes")
NO = _("no")


def parse(prompt: Prompt, line: str, room: Room) -> Answer:
    """Return the language-free answer that `line` gives to `prompt`; None where an optional prompt is skipped or cleared.

    An empty line takes the offer. Raises Rejected where the line is no answer to this prompt.
    """
    said = line.strip()
    if not said:
        if prompt.offer is not None:
            return prompt.offer
        if prompt.required:
            raise Rejected(_("This needs an answer; /next leaves it open."))
        return None
    if said == CLEAR or is_skipped(prompt, said, room) or (not prompt.required and _skips(prompt, said, room)):
        if prompt.required:
            raise Rejected(_("This needs an answer; /next leaves it open."))
        return None
    if not isinstance(prompt, AskText | AskTexts | AskYesNo) and _agrees(prompt, said, room):
        return prompt.offer
    match prompt:
        case AskText():
            return clean(said, lines=prompt.lines)
        case AskTexts():
            return tuple(part for raw in said.split(";") if (part := clean(raw)))
        case AskChoice():
            return _choice(prompt.options, said, room)
        case AskYesNo():
            return _yes_no(said, room)
        case AskDay():
            return _day(said, room, past=prompt.past)
        case AskPeople():
            return people(said, room, prompt)
        case AskNumber():
            return _number(said)
        case _:
            assert_never(prompt)


def is_skipped(prompt: Prompt, said: str, room: Room) -> bool:
    """Return whether a line asks to skip the question, where it is no answer itself."""
    if command(said, room.setting) != "skip":
        return False
    return not isinstance(prompt, AskChoice) or chosen(prompt.options, said, room) is None


def _agrees(prompt: Prompt, said: str, room: Room) -> bool:
    """Return whether a line says yes to what is offered, where it is no answer of its own."""
    if prompt.offer is None or is_yes(said, room) is not True:
        return False
    return not isinstance(prompt, AskChoice) or chosen(prompt.options, said, room) is None


def _skips(prompt: Prompt, said: str, room: Room) -> bool:
    """Return whether a line says that there is nothing to answer (`no`, `nobody`) where no option or yes-no takes it."""
    match prompt:
        case AskYesNo():
            return False
        case AskChoice(options=options):
            taken = any(meant(said, (o.key, *o.also), room.setting) for o in options)
            return not taken and is_nothing(said, room.setting)
        case _:
            return is_nothing(said, room.setting)


def chosen(options: tuple[Option, ...], said: str, room: Room) -> str | None:
    """Return the key of the option that a line names in full or in plain words, None where it names none or several."""
    wanted = folded(said)
    for option in options:
        if wanted == folded(option.key) or wanted in room.words(option.label):
            return option.key
    plain = {o.key for o in options if meant(said, (o.key, *o.also), room.setting)}
    return plain.pop() if len(plain) == 1 else None


def _choice(options: tuple[Option, ...], said: str, room: Room) -> str:
    if said.isdecimal() and 1 <= int(said) <= len(options):
        return options[int(said) - 1].key
    named = chosen(options, said, room)
    if named is not None:
        return named
    wanted = folded(said)
    close = [o.key for o in options if any(w.startswith(wanted) for w in (folded(o.key), *room.words(o.label)))]
    if len(close) == 1 and len(wanted) >= 3:
        return close[0]
    raise Rejected(_("Choose one of these: {options}.", options=joined(o.label for o in options)))


def is_yes(said: str, room: Room) -> bool | None:
    """Return whether a line says yes or no, None where it says neither."""
    wanted = folded(said.strip())
    for message, value in ((YES, True), (NO, False)):
        words = (*room.words(message), folded(message.msgid))
        if wanted in words or (len(wanted) == 1 and any(w.startswith(wanted) for w in words)):
            return value
    plain = meant(said, ("yes", "no"), room.setting)
    return plain == "yes" if plain else None


def _yes_no(said: str, room: Room) -> bool:
    value = is_yes(said, room)
    if value is None:
        raise Rejected(_("Answer {yes} or {no}.", yes=YES, no=NO))
    return value


def _day(said: str, room: Room, *, past: bool) -> str:
    reading = read_date(said, room.setting, past=past)
    if reading.date is not None:
        return str(reading.date.isoformat())
    if reading.candidates:
        dates = joined(Message("{d}", {"d": d}, context=JOINED) for d in reading.candidates)
        raise Rejected(_("Which date is meant? {dates}.", dates=dates))
    raise Rejected(
        _("This is not a date: {said}. Write it as 2026-06-12, 12 June, Friday or within 14 days.", said=literal(said))
    )


def people(said: str, room: Room, prompt: AskPeople | None = None) -> tuple[str, ...]:
    """Return the ids, agency names or roles that a line names, separated by `,`; an unknown or doubtful name is Rejected."""
    found: list[str] = []
    only = prompt.only if prompt else ()
    agencies = prompt.agencies if prompt else True
    for raw in said.replace(";", ",").split(","):
        name = clean(raw)
        if not name:
            continue
        if only and name.isdecimal() and 1 <= int(name) <= len(only):
            found.append(only[int(name) - 1])
            continue
        found.extend(_someone(name, room, agencies=agencies, roles=prompt is None or prompt.roles))
    chosen = tuple(dict.fromkeys(found))
    if not chosen:
        raise Rejected(_("Name a person or an agency."))
    if prompt and prompt.most and len(chosen) > prompt.most:
        raise Rejected(_("Name one only."))
    return chosen


def _someone(name: str, room: Room, *, agencies: bool, roles: bool) -> tuple[str, ...]:
    setting = room.setting
    by_id = [p.id for p in setting.participants if p.id == name]
    if by_id:
        return (by_id[0],)
    if agencies:
        if name.upper() in Role.__members__ and any(p.role == name.upper() for p in setting.participants):
            return (name.upper(),) if roles or name.upper() == Role.PER else _bearers(Role(name.upper()), room)
        agency = next((p.agency for p in setting.participants if folded(p.agency) == folded(name)), None)
        if agency:
            return (agency,)
    reading = read_people(name, setting)
    if reading.ids:
        return tuple(reading.ids)
    if reading.candidates:
        raise Rejected(_("Who is meant? {names}.", names=named_list(reading.candidates, room)))
    spoken = read_agency(name, setting) if agencies else None
    if spoken:
        return (spoken,)
    raise Rejected(_("Nobody of that name is on this case: {name}.", name=literal(name)))


def _bearers(role: Role, room: Room) -> tuple[str, ...]:
    """Return the agency that has a role, or whoever has it where they have no agency; Rejected where several do."""
    people = [p for p in room.setting.participants if p.role == role]
    agencies = tuple(dict.fromkeys(p.agency or p.id for p in people))
    if len(agencies) > 1:
        raise Rejected(_("Who is meant? {names}.", names=named_list(tuple(p.id for p in people), room)))
    return agencies


def named_list(ids: tuple[str, ...], room: Room) -> Message:
    """Return people as `name (agency)`, separated by commas."""
    by_id = {p.id: p for p in room.setting.participants}
    return joined(literal(f"{by_id[i].name} ({by_id[i].agency})") for i in ids if i in by_id)


def _number(said: str) -> str:
    text = said.replace(",", ".").replace(" ", "")
    try:
        value = float(text)
    except ValueError:
        raise Rejected(_("This is not a number: {said}.", said=literal(said))) from None
    if value != value or abs(value) > 1e12:  # noqa: PLR0124 - NaN is the only value unequal to itself
        raise Rejected(_("This is not a number: {said}.", said=literal(said)))
    return f"{value:g}"
