"""Records the chair's private note."""

from __future__ import annotations

from assistant.dialogue.flow import Context, Flow, Talk, ask_text
from assistant.record.entries import Entry, Note
from assistant.text import _, pgettext


def talk(_context: Context) -> Talk[tuple[Entry, ...]]:
    """Ask for the words."""
    text = yield from ask_text("text", _("What do you note for yourself?"), label=pgettext("field", "text"))
    return (Note(text=text),)


flow = Flow(
    id="note",
    title=_("Private note"),
    purpose=_("Keep a note for yourself; it is in nobody's minutes."),
    talk=talk,
    records=True,
)
