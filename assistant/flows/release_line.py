"""Records one line of the release checklist: whether it is arranged, how, and who sees to it (R86, R87)."""

from __future__ import annotations

from assistant.dialogue.flow import Context, Flow, Talk, ask_choice, ask_people, ask_text, ask_yes
from assistant.dialogue.prompts import Option
from assistant.flows.handling import handling
from assistant.record.entries import Entry, ReleaseLine
from assistant.record.vocabulary import Category
from assistant.text import Message, _, pgettext

LINES: tuple[tuple[str, Message], ...] = (
    # Translators: one line of the release checklist.
    ("documents", _("identity documents")),
    # Translators: one line of the release checklist: a place to live.
    ("home", _("home")),
    ("work", _("work or other income")),
    ("clothing", _("clothing for the season")),
    ("travel", _("means for the journey and the first days")),
)
"""The five lines by their language-free keys (R86)."""


def line_label(key: str) -> Message:
    """Return how a line is called; a line of another version stands as it is."""
    return dict(LINES).get(key) or Message("{key}", {"key": key}, context="joined")


def talk(context: Context) -> Talk[tuple[Entry, ...]]:
    """Ask which line, whether it is arranged, and by whom."""
    options = [Option(key=key, label=label) for key, label in LINES]
    line = yield from ask_choice("line", _("Which line of the checklist?"), options, label=pgettext("field", "line"))
    arranged = yield from ask_yes("arranged", _("Is it arranged?"), label=pgettext("field", "arranged"))
    owner = yield from ask_people(
        "owner", _("Who sees to it?"), label=pgettext("field", "owner"), required=False, asked=context.revises is None
    )
    text = yield from ask_text("text", _("What is arranged?"), label=pgettext("field", "text"), required=False, asked=False)
    handled = yield from handling(context, Category.K8)
    return (ReleaseLine(line=line, arranged=bool(arranged), text=text, owner=owner, **handled),)


flow = Flow(
    id="release-line",
    title=_("Release checklist"),
    purpose=_("Keep whether a line of the checklist is arranged, and by whom."),
    talk=talk,
    records=True,
)
