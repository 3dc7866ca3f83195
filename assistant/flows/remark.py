"""Records a remark on how the partnership works, about no person (R71)."""

from __future__ import annotations

from assistant.dialogue.flow import Context, Flow, Talk, ask_text
from assistant.record.entries import Entry, Remark
from assistant.text import _, pgettext


def talk(_context: Context) -> Talk[tuple[Entry, ...]]:
    """Ask for the words."""
    text = yield from ask_text(
        "text", _("What about working together? Name nobody the meeting is about."), label=pgettext("field", "text")
    )
    return (Remark(text=text),)


flow = Flow(
    id="remark",
    title=_("Partnership"),
    purpose=_("Keep a remark on how you work together."),
    talk=talk,
    records=True,
)
