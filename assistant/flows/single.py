"""Asking for one person or agency where a record field holds a single one."""

from __future__ import annotations

from assistant.dialogue.flow import Talk, ask_people
from assistant.text import Message


def ask_one(
    key: str,
    text: Message,
    *,
    label: Message | None = None,
    offer: str = "",
    required: bool = True,
    asked: bool = True,
    agencies: bool = True,
) -> Talk[str]:
    """Ask for one person or agency; gives its id, agency name or role, or an empty text where skipped."""
    found = yield from ask_people(
        key,
        text,
        label=label,
        offer=(offer,) if offer else None,
        required=required,
        asked=asked,
        most=1,
        agencies=agencies,
    )
    return found[0] if found else ""
