"""A correction in words (`sorry, the due date is 18 September`): the field it means is mended, or it is asked which entry."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from assistant.dialogue.answering import Room, parse
from assistant.dialogue.at_length import hear
from assistant.dialogue.prompts import AskDay, AskPeople, AskText, AskTexts, Prompt
from assistant.dialogue.reading import amended, equated, same_words
from assistant.meeting.draft import Draft
from assistant.meeting.forms import FIELDS
from assistant.protocols.model import FieldRule, FieldType
from assistant.record.entries import Entry, Fact
from assistant.record.forms import flow_id, form_fields
from assistant.record.turns import Answer, Answered, Interjected
from assistant.text import Message, Rejected, _, clean, folded, joined, literal, pgettext

DAYS = ("due", "observed", "evaluate", "review")
"""Fields that hold a date."""
PEOPLE = ("owner", "from", "deputy", "person")
"""Fields that hold people."""
SHOWN = 4
"""So many entries are named when it is asked which one is meant."""


@dataclass(frozen=True)
class _Meant:
    """What a correction says: the value, and the fields it may be for; `rule` where it names a field of the protocol."""

    value: str
    keys: tuple[str, ...] = ()
    rule: FieldRule | None = None


def correct(draft: Draft, prompt: Prompt | None, text: str) -> bool:
    """Take a line that corrects what was just said; False where it is none.

    Raises:
        Rejected: it does not say clearly what it corrects.

    """
    room = draft.around.room(draft.state.record)
    found = amended(text, room.setting)
    if found is None or _is_answer(prompt, text, room):
        return False
    said, sure = found
    meant = _meant(draft, said, room)
    if meant is None and not sure:
        return False
    if meant is None:
        raise Rejected(_which(draft))
    if meant.rule is not None:
        if prompt is not None and prompt.key == f"fact:{meant.rule.id}":
            draft.do(Answered(prompt.key, parse(prompt, meant.value, room)))
            draft.settle()
        else:
            _mend_fact(draft, meant, meant.rule)
    elif not mend_making(draft, meant.keys, meant.value, prompt) and not _answers(draft, prompt, meant, room):
        _mend_kept(draft, meant)
    return True


def _is_answer(prompt: Prompt | None, text: str, room: Room) -> bool:
    """Return whether a line answers the question on screen as it stands (`make it 14 September`)."""
    if prompt is None or isinstance(prompt, AskText | AskTexts):
        return False
    try:
        hear(prompt, text, room)
    except Rejected:
        return False
    return True


def reworked(draft: Draft, rest: str) -> bool:
    """Mend the entry in the making by what follows a `no` (`no, Moreau`); False where that names none of its fields."""
    room = draft.around.room(draft.state.record)
    found = amended(rest, room.setting)
    meant = _meant(draft, found[0] if found else rest, room)
    return meant is not None and meant.rule is None and mend_making(draft, meant.keys, meant.value)


def _meant(draft: Draft, said: str, room: Room) -> _Meant | None:
    for name, value in equated(said, room.setting):
        wanted = folded(name)
        bare = _words(wanted, room)
        rule = next((f for f in draft.around.protocol.fields if bare in {_words(t, room) for t in _titles(draft, f)}), None)
        if rule is not None:
            return _Meant(value, rule=rule)
        keys = tuple(k for k in dict.fromkeys((*DAYS, *PEOPLE, *_fields())) if wanted in (k, *room.words(pgettext("field", k))))
        keys = keys or _kind_of(wanted, room)
        if keys:
            return _Meant(value, keys)
    for keys, prompt in ((DAYS, AskDay(key="day", text=literal(""))), (PEOPLE, AskPeople(key="who", text=literal("")))):
        try:
            if parse(prompt, said, room) is not None:
                return _Meant(said, keys)
        except Rejected:
            continue
    return None


def _words(text: str, room: Room) -> tuple[str, ...]:
    return same_words(text, room.setting)


def _titles(draft: Draft, rule: FieldRule) -> Iterator[str]:
    for language in dict.fromkeys((draft.around.catalogue.language, draft.state.record.conference.language, "en")):
        yield folded(rule.title_in(language))


def _fields() -> Iterator[str]:
    for keys in FIELDS.values():
        yield from keys


def _kind_of(wanted: str, room: Room) -> tuple[str, ...]:
    """Return the fields that a word for a date or for people means (`the date`)."""
    if wanted in room.words(_("date")) or wanted in room.words(_("due date")) or wanted in room.words(_("deadline")):
        return DAYS
    # Translators: a field that can be corrected: who says so.
    if wanted in room.words(_("source")):
        return ("from",)
    return ()


def mend_making(draft: Draft, keys: tuple[str, ...], value: str, prompt: Prompt | None = None) -> bool:
    """Give a field of the entry in the making another value; False where none of the fields has been given.

    `prompt` is the question on screen: where an item asks of several things, what it is about stands in its key.
    """
    frame = draft.state.stack[-1] if draft.state.stack else None
    if frame is None:
        return False
    about = prompt.key.partition(":")[2] if prompt is not None else ""
    begun = draft.around.flow(frame.flow).records
    if not begun and not about:
        return False
    key = next((k for k in keys if frame.given.get(k if begun else f"{k}:{about}")), None)
    if key is None:
        return False
    draft.do(Answered(key if begun else f"{key}:{about}", _read(draft, key, value)))
    draft.settle()
    return True


def _read(draft: Draft, key: str, value: str) -> Answer:
    room = draft.around.room(draft.state.record)
    if key in DAYS:
        return parse(AskDay(key=key, text=literal(""), past=key == "observed"), value, room)
    if key in PEOPLE:
        return parse(AskPeople(key=key, text=literal("")), value, room)
    return clean(value, lines=True)


def _answers(draft: Draft, prompt: Prompt | None, meant: _Meant, room: Room) -> bool:
    """Take the value as the answer to the question of the entry in the making, where it asks for just that."""
    frame = draft.state.stack[-1] if draft.state.stack else None
    if prompt is None or frame is None or prompt.key not in meant.keys or not draft.around.flow(frame.flow).records:
        return False
    draft.do(Answered(prompt.key, parse(prompt, meant.value, room)))
    draft.settle()
    return True


def _mend_kept(draft: Draft, meant: _Meant) -> None:
    found = [(e, k) for e in _kept(draft) if (k := _key_in(e, meant))]
    last = next(_kept(draft), None)
    if not found or (len(found) > 1 and found[0][0] is not last):
        raise Rejected(_which(draft))
    mend(draft, *found[0], meant.value)


def _key_in(entry: Entry, meant: _Meant) -> str:
    """Return the field of an entry that a correction means; a date or a name without a field means the first it holds."""
    if isinstance(entry, Fact):
        return "value" if meant.keys == DAYS and _is_day(entry.value) else ""
    held = form_fields(entry)
    return next((k for k in meant.keys if held.get(k)), "")


def _is_day(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _mend_fact(draft: Draft, meant: _Meant, rule: FieldRule) -> None:
    """Give a field of the protocol its value: that of the fact that is kept already, else a new one."""
    value = meant.value.strip(" .")
    if rule.type is FieldType.DATE:
        value = str(parse(AskDay(key=rule.id, text=literal("")), value, draft.around.room(draft.state.record)))
    old = next((e for e in _kept(draft) if isinstance(e, Fact) and e.field == rule.id), None)
    if old is not None:
        mend(draft, old, "value", value)
    else:
        draft.interject(Interjected("fact", {"field": rule.id}, said={"value": value}))


def mend(draft: Draft, entry: Entry, key: str, value: str) -> None:
    """Begin the entry again with one field changed and all others as they were."""
    fields = {k: v for k, v in form_fields(entry).items() if v not in ("", None, ()) and k != "level"}
    unchanged = {k: v for k, v in fields.items() if k != key}
    draft.interject(Interjected(flow_id(entry), unchanged, fields, revises=entry.id, said={key: value}))


def _kept(draft: Draft) -> Iterator[Entry]:
    """Return the entries of this conference that can be mended, the last one first."""
    entries = reversed(tuple(draft.state.record.entries.values()))
    return (e for e in entries if flow_id(e) in draft.around.editable)


def _which(draft: Draft) -> Message:
    """Ask which entry is to be corrected."""
    shown = [literal(f"{e.id} {_short(draft, e)}") for e, _n in zip(_kept(draft), range(SHOWN), strict=False)]
    if not shown:
        return _("Nothing is kept yet that this could correct.")
    return _(
        "Which entry is to be corrected, and how? /edit ID | FIELD: VALUE. The last ones: {entries}",
        entries=joined(shown, " · "),
    )


def _short(draft: Draft, entry: Entry) -> str:
    words = draft.around.catalogue.text(draft.reads(entry))
    return words.split(" · ")[0][:60]
