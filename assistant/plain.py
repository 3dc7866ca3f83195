"""The conversation line by line: for screen readers, pipes and scripts. No box drawing, no escape bytes, one line an event."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TextIO

from assistant.meeting.meeting import Meeting
from assistant.meeting.shown import ClosedShown, ItemShown, Kept, Question, Refused, Shown, Told, Warn
from assistant.text import Catalogue, Message, Rejected, _, clean, literal, safe

LOCK = "lock"


@dataclass
class Plain:
    """Writes events, one a line, and flushes each line: what is printed is kept."""

    catalogue: Catalogue
    out: TextIO
    json: bool = False

    def show(self, events: Iterable[Shown]) -> None:
        """Write events in order."""
        try:
            for event in events:
                self.out.write(self.line(event) + "\n")
            self.out.flush()
        except BrokenPipeError:
            raise
        except OSError as problem:
            reason = literal(problem.strerror or type(problem).__name__)
            raise Rejected(_("The output cannot be written: {reason}", reason=reason)) from None

    def line(self, event: Shown) -> str:
        """Return one event as its line."""
        if self.json:
            return json.dumps(self._document(event), ensure_ascii=True)
        text = self._one_line(self._text(event))
        match event:
            case ItemShown():
                return f"# {text}"
            case Question():
                return f"? {text}"
            case Kept(entry=entry):
                return f"= {entry.id} {text}"
            case Warn(code=code):
                return f"! {code} {text}"
            case Refused():
                return f"x {text}"
            case ClosedShown():
                return f". {text}"
            case Told():
                return f"- {text}"

    def _text(self, event: Shown) -> str:
        match event:
            case ItemShown():
                purpose = f": {self._word(event.purpose)}" if event.purpose is not None else ""
                return f"{event.number}. {self._word(event.title)}{purpose}"
            case Question():
                return self._question(event)
            case Refused(rule=rule):
                return self._word(event.text) + (f" ({rule})" if rule else "")
            case _:
                return self._word(event.text)

    def _question(self, event: Question) -> str:
        words = self._word(event.text)
        if event.options:
            words += " " + "; ".join(f"{n} {self._word(o)}" for n, o in enumerate(event.options, 1))
        if event.offer is not None:
            words += f" [{self._word(event.offer)}]"
        return words

    def _document(self, event: Shown) -> dict[str, object]:
        out: dict[str, object] = {"event": "", "id": None, "key": None, "text": self._text(event), "code": None, "offer": None}
        match event:
            case ItemShown(item=item):
                purpose = self._word(event.purpose) if event.purpose is not None else None
                out |= {"event": "item", "id": item, "text": self._word(event.title), "purpose": purpose}
            case Question(key=key, offer=offer):
                out |= {"event": "question", "key": key or None, "text": self._word(event.text)}
                out["offer"] = self._word(offer) if offer is not None else None
                out["options"] = [self._word(o) for o in event.options]
            case Kept(entry=entry):
                out |= {"event": "kept", "id": entry.id, "code": entry.code}
            case Warn(code=code, about=about):
                out |= {"event": "warning", "code": code, "id": about or None}
            case Refused(rule=rule):
                out |= {"event": "refused", "code": rule or None, "text": self._word(event.text)}
            case ClosedShown(next=following):
                out |= {"event": "closed", "id": following.id if following else None}
            case Told(key=key, about=about, code=code):
                out |= {"event": "told", "key": key or None, "id": about or None, "code": code or None}
        return out

    def _word(self, message: Message) -> str:
        return self.catalogue.text(message)

    @staticmethod
    def _one_line(text: str) -> str:
        return safe(" / ".join(part.strip() for part in text.splitlines() if part.strip()))


def converse(meeting: Meeting, plain: Plain, lines: Iterable[str]) -> int:
    """Hold the conversation over lines as they come; returns the exit code at their end.

    It ends where the store no longer keeps what is said: a line that is not kept is never followed by another.
    """
    plain.show(meeting.begin())
    if meeting.unsent.text:
        plain.show([Told(text=_("Typed last time and not sent: {text}", text=literal(meeting.unsent.text)), key="unsent")])
    for raw in lines:
        events = meeting.say(raw.rstrip("\r\n"))
        plain.show(events)
        lost = next((e for e in events if isinstance(e, Refused) and e.lost), None)
        if lost is not None:
            return lost.code
        if meeting.closed or any(isinstance(e, Told) and e.key == LOCK for e in events):
            break
    return 0


def perform(meeting: Meeting, plain: Plain, script: Iterable[str], problem: Callable[[Message], None]) -> int:
    """Play a script; lines that the conference has already taken are compared and skipped (contract, talk).

    Args:
        meeting: the conference, open or not.
        plain: where events go.
        script: the script's lines, `# ` comments included.
        problem: told, with its line number, what ended the script early.

    Returns:
        0 at its end or its `/close`; 3 for a line that differs or fits nothing; 5 for a refused one.

    """
    numbered = [(n, line) for n, raw in enumerate(script, 1) if not _comment(line := raw.rstrip("\r\n"))]
    taken = list(meeting.lines)
    begun = False
    for number, line in numbered:
        if taken:
            if _same(line, taken[0]):
                taken.pop(0)
            elif not meeting.is_reading(line):
                problem(_("Script line {n} differs from what the conference took: {line}", n=number, line=literal(line[:80])))
                return 3
            continue
        if meeting.closed and not line.strip():
            continue
        if meeting.closed:
            problem(_("Script line {n}: the conference is closed.", n=number))
            return 3
        if not begun:
            plain.show(meeting.begin())
            begun = True
        events = meeting.say(line)
        plain.show(events)
        refused = next((e for e in events if isinstance(e, Refused)), None)
        if refused:
            problem(_("Script line {n}: {problem}", n=number, problem=refused.text))
            return refused.code
    if not begun and not meeting.closed:
        plain.show(meeting.begin())
    return 0


def _comment(line: str) -> bool:
    return line.startswith("# ") or line.rstrip() == "#"


def _same(line: str, taken: str) -> bool:
    try:
        return clean(line, lines=True) == taken
    except Rejected:
        return False
