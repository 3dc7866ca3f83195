"""What a turn did and what it asks, as lines on screen with the class or style of each."""

from __future__ import annotations

from textual.content import Content

from assistant.meeting.asking import AGREE
from assistant.meeting.shown import GUIDANCE, ClosedShown, ItemShown, Kept, Question, Refused, Shown, Told, Warn
from assistant.text import Catalogue, _
from assistant.ui.widgets.line import lines


def retold(event: Shown, catalogue: Catalogue) -> list[tuple[str, str]]:
    """Return an event as lines of the conversation, each with its class; a question has a place of its own and gives none."""
    word = catalogue.text
    match event:
        case ItemShown():
            title = (f"{event.number}. {word(event.title)}", "item")
            return [title, (word(event.purpose), "purpose")] if event.purpose is not None else [title]
        case Kept():
            return [(f"= {event.entry.id} {word(event.text)}", "kept")]
        case Warn():
            return [(f"! {event.code} {word(event.text)}", "warned")]
        case Refused():
            rule = f" ({event.rule})" if event.rule else ""
            return [(f"x {word(event.text)}{rule}", "refused")]
        case ClosedShown():
            return [(f". {word(event.text)}", "item")]
        case Told(key=key) if key == GUIDANCE:
            return [(word(event.text), "guidance")]
        case Told():
            return [(word(event.text), "told")]
        case Question():
            return []


def answered(question: Question | None, line: str, catalogue: Catalogue) -> list[tuple[str, str]]:
    """Return a line as typed, below the question it answers; an empty one as the offer that it takes."""
    said = line.strip()
    parts: list[tuple[str, str]] = []
    if question is not None and question.key and not said.startswith("/"):
        if question.key != AGREE:  # what was understood stands above as it was said, and below as it is kept
            parts.append((f"? {catalogue.text(question.text)}", "asked"))
        if not said and question.offer is not None:
            said = catalogue.text(question.offer)
    if said or parts:
        parts.append((f"> {said}", "answer" if parts else "said"))
    return parts


def asked(question: Question, catalogue: Catalogue) -> Content:
    """Return the question on screen: what it is about, its words, its options and what Enter takes."""
    word = catalogue.text
    shown: list[tuple[str, str]] = [(f"« {word(question.about)} »", "dim")] if question.about else []
    shown.append((word(question.text), "bold"))
    if question.options:
        shown.append(("  ".join(f"{n} {word(o)}" for n, o in enumerate(question.options, 1)), ""))
    if question.offer is not None:
        shown.append((word(_("Enter takes: {offer}", offer=question.offer)), "dim"))
    return lines(shown)
