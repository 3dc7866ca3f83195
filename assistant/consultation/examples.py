"""What can be asked, as help and a question without an answer show it; each is understood as it is worded."""

from assistant.text import Message, _, joined

EXAMPLES: tuple[Message, ...] = (
    _("who owns A3?"),
    _("what did we decide on leave?"),
    _("open actions of the police"),
    _("what is due this week?"),
    _("who has not spoken?"),
    _("when is the next meeting?"),
    _("what did probation say?"),
    _("is A2 done?"),
    _("which risks are recorded?"),
)

SHOWN = 5
"""So many fit where one line is to say what can be asked."""


def examples(most: int = len(EXAMPLES)) -> Message:
    """Return the first examples in a row."""
    return joined(EXAMPLES[:most], " · ")
