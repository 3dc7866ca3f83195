"""`convene understand [TEXT...]`: how a sentence is read, in JSON or in words; needs no store."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

from assistant.text import Message, Rejected, _, joined, literal, pgettext

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from assistant.cli.output import Output
    from assistant.dialogue.reading import Reading, Setting
    from assistant.record.case import Participant

MAX_FILE = 2_000_000
"""Bytes of a participants file; a table holds tens of people, not thousands."""

MAX_PARTICIPANTS = 500


def configure(parser: argparse.ArgumentParser, words: Callable[[Message], str] = str) -> None:
    """Add the command's own options; `words` words their help."""
    parser.add_argument(
        "text", metavar="TEXT", nargs="*", help=words(_("the sentence; without it one is read from each line of the input"))
    )
    parser.add_argument("--lang", metavar="L", help=words(_("language of the sentence (default: by its words)")))
    parser.add_argument(
        "--today", metavar="DATE", help=words(_("the day that dates count from, as YYYY-MM-DD (default: today)"))
    )
    parser.add_argument("--participants", metavar="FILE.json", help=words(_("who is at the table, as a JSON list")))
    parser.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help=words(_("print JSON")))


def run(args: argparse.Namespace, out: Output) -> int:
    """Read the text of the command line, or each line of the input, and say how it is understood.

    Raises:
        Rejected: an unknown language, a date or a participants file that cannot be taken (code 3).

    """
    setting = _setting(args)
    if args.text:
        reading = _read(" ".join(args.text), setting)
        if out.json:
            out.document(_json(reading))
        else:
            out.lines(_lines(reading, setting))
        return 0
    for line in _input():
        out.row(_json(_read(line, setting)))
    return 0


def _input() -> Iterator[str]:
    """Return the input's lines; bytes that are no UTF-8 are shown as such, never a reason to stop."""
    for raw in sys.stdin.buffer:
        line = raw.decode("utf-8", errors="replace").removeprefix("\ufeff")
        yield line.rstrip("\r\n")


def _read(line: str, setting: Setting) -> Reading:
    from assistant.dialogue.reading import Reading, read

    try:
        return read(line, setting)
    except Rejected:
        # Text that cannot be kept in a record is still a line of the input, and has its answer.
        return Reading(text=line, asks=("kind",))


def _setting(args: argparse.Namespace) -> Setting:
    from assistant.dialogue.reading import Setting
    from assistant.dialogue.tables import languages

    known = languages()
    participants = _participants(args.participants) if args.participants else ()
    spoken = [p.language for p in participants if p.language in known]
    if args.lang is not None and args.lang not in known:
        raise Rejected(
            _(
                "There is no table for this language: {language}. There is one for: {known}",
                language=literal(args.lang),
                known=literal(", ".join(known)),
            ),
            code=2,
        )
    return Setting(
        language=args.lang or "en",
        today=_today(args),
        participants=participants,
        languages=tuple(dict.fromkeys(spoken)) if args.lang else tuple(dict.fromkeys((*spoken, *known))),
    )


def _today(args: argparse.Namespace) -> date:
    from datetime import date, datetime

    given = args.today or getattr(args, "now", None)
    if not given:
        return date.today()  # noqa: DTZ011 - the chair's own calendar day
    if isinstance(given, datetime):
        return given.date()
    try:
        found = date.fromisoformat(str(given)[:10])
    except ValueError:
        found = date.min
    if not 1900 <= found.year <= 2200:
        raise Rejected(_("This is not a date (YYYY-MM-DD): {given}", given=literal(str(given))), code=2)
    return found


def _participants(name: str) -> tuple[Participant, ...]:
    import json
    from pathlib import Path

    try:
        path = Path(name)
        if path.stat().st_size > MAX_FILE:
            raise Rejected(_("{file} is too large for a list of participants.", file=literal(name)))
        value = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as failure:
        raise Rejected(_("{file} cannot be read as UTF-8 text.", file=literal(name))) from failure
    except (json.JSONDecodeError, RecursionError) as failure:
        raise Rejected(
            _("{file} is not JSON, line {line}.", file=literal(name), line=getattr(failure, "lineno", 1))
        ) from failure
    if not isinstance(value, list):
        raise Rejected(_("{file} must hold a list of participants.", file=literal(name)))
    if len(value) > MAX_PARTICIPANTS:
        raise Rejected(_("{file} names more than {n} participants.", file=literal(name), n=MAX_PARTICIPANTS))
    found: list[Participant] = []
    for number, entry in enumerate(value, start=1):
        participant = _participant(entry, number, name)
        if any(p.id == participant.id for p in found):
            raise Rejected(_problem(name, number, "id", _("it stands twice")))
        found.append(participant)
    return tuple(found)


def _participant(entry: object, number: int, name: str) -> Participant:
    from assistant.record.case import Participant
    from assistant.record.vocabulary import Role

    if not isinstance(entry, dict):
        raise Rejected(_("{file}: entry {number} is not an object.", file=literal(name), number=number))
    for key in ("id", "name", "agency", "role"):
        if not _text(entry, key, number, name):
            raise Rejected(_problem(name, number, key, _("it is missing or empty")))
    try:
        role = Role(str(entry["role"]))
    except ValueError as failure:
        raise Rejected(_problem(name, number, "role", _("there is no such role"))) from failure
    return Participant(
        id=_text(entry, "id", number, name),
        name=_text(entry, "name", number, name),
        agency=_text(entry, "agency", number, name),
        role=role,
        function=_text(entry, "function", number, name),
        language=_text(entry, "language", number, name) or "en",
        deputy_of=_text(entry, "deputy_of", number, name),
        until=_until(_text(entry, "until", number, name), number, name),
        guest=entry.get("guest") is True,
    )


def _text(entry: dict[Any, Any], key: str, number: int, name: str) -> str:
    from assistant.text import clean

    value = entry.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise Rejected(_problem(name, number, key, _("it is not text")))
    try:
        return clean(value)
    except Rejected as refusal:
        raise Rejected(_problem(name, number, key, refusal.message)) from refusal


def _until(text: str, number: int, name: str) -> date | None:
    from datetime import date

    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as failure:
        raise Rejected(_problem(name, number, "until", _("it is not a date (YYYY-MM-DD)"))) from failure


def _problem(name: str, number: int, key: str, what: Message) -> Message:
    return _("{file}: entry {number}, {field}: {what}", file=literal(name), number=number, field=literal(key), what=what)


def _json(reading: Reading) -> dict[str, object]:
    from assistant.cli.wiring import glossary

    language = reading.language if reading.wording else ""
    hits = glossary().hits(reading.text, lang=language) if language else ()
    return reading.to_json([hit.document() for hit in hits])


def _lines(reading: Reading, setting: Setting) -> list[Message]:
    """Return the reading in words, one field a line; what is in doubt says so."""
    names = {p.id: p.name for p in setting.participants}

    def people(ids: tuple[str, ...]) -> Message:
        return literal(", ".join(names.get(i, i) for i in ids))

    lines: list[Message] = []
    for part in reading.parts or (reading,):
        lines.append(_("Kind: {kind}", kind=_KINDS.get(part.kind, literal(part.kind))))
        if part.wording:
            lines.append(_("Wording: {text}", text=literal(part.wording)))
        if part.owner:
            lines.append(_("Owner: {names}", names=people(part.owner)))
        if part.source:
            lines.append(_("From: {names}", names=people(part.source)))
        if part.due:
            lines.append(_("Due: {date}", date=part.due))
        if part.observed:
            lines.append(_("Observed: {date}", date=part.observed))
        if part.time:
            lines.append(_("Time: {time}", time=literal(part.time)))
        doubtful = (part.owner_candidates, part.source_candidates)
        lines.extend(_("Who is meant? {names}", names=people(ids)) for ids in doubtful if ids)
        if part.date_candidates:
            lines.extend(_("Which day is meant? {date}", date=day) for day in part.date_candidates)
        if part.asks:
            lines.append(_("In doubt: {fields}", fields=_fields(part.asks)))
        if part.missing:
            lines.append(_("Missing: {fields}", fields=_fields(part.missing)))
    return lines


def _fields(names: tuple[str, ...]) -> Message:
    return joined(_FIELDS.get(name) or pgettext("field", name) for name in names)


_FIELDS = {"source": pgettext("field", "from"), "polarity": _("risk or protective")}
"""Fields that are asked for by other words than they are typed with."""

_KINDS = {
    "action": _("action"),
    "decision": _("decision"),
    "information": _("information"),
    "assessment": _("assessment"),
    "question": _("question"),
    "dissent": _("dissent"),
    "attendance": _("attendance"),
    "note": _("note"),
    "command": _("command"),
    # Translators: the kind of a sentence that was not understood.
    "unclear": _("unclear"),
}
