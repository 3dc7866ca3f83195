"""Commands about who is at the table: /present /apologies /guest /leave /return."""

from __future__ import annotations

from assistant.meeting.commands.command import Command
from assistant.meeting.presences import agreed, apologies, come_back, guest, leave, present
from assistant.text import _, pgettext

COMMANDS = (
    Command(
        name="agreed",
        alias=pgettext("command", "agreed"),
        usage="NAME",
        does=_("record that someone agrees on confidentiality"),
        run=agreed,
    ),
    Command(
        name="present", alias=pgettext("command", "present"), usage="NAME; NAME", does=_("record who is here"), run=present
    ),
    Command(
        name="apologies",
        alias=pgettext("command", "apologies"),
        usage="NAME | REASON",
        does=_("record apologies"),
        run=apologies,
    ),
    Command(name="guest", alias=pgettext("command", "guest"), usage="NAME, AGENCY", does=_("welcome a guest"), run=guest),
    Command(name="leave", alias=pgettext("command", "leave"), usage="NAME", does=_("someone leaves the room"), run=leave),
    Command(name="return", alias=pgettext("command", "return"), usage="NAME", does=_("someone comes back"), run=come_back),
)
