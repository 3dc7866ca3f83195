"""Records someone who can be reached, day and night where a release needs it (R83, R84)."""

from __future__ import annotations

import re

from assistant.dialogue.flow import Context, Flow, Talk, ask_text, ask_yes
from assistant.flows.handling import handling
from assistant.record.entries import Contact, Entry
from assistant.record.vocabulary import Category
from assistant.text import Rejected, _, literal, pgettext

_PHONE = re.compile(r"[+0-9][0-9 ()/.\-]*")
_AT_END = re.compile(r"[,:; ]\s*\+?[0-9(][0-9 ()/.\-]{5,}$")
_LONGEST = 8
"""Words of the longest name with its function."""


def talk(context: Context) -> Talk[tuple[Entry, ...]]:
    """Ask for the name, the number and whether it is answered at all hours."""
    name, known = name_and_number((yield from ask_text("name", _("Who can be called?"), label=pgettext("field", "name"))))
    asked = _("On which number?")
    phone = known or phone_number((yield from ask_text("phone", asked, label=pgettext("field", "phone"))))
    always = yield from ask_yes("always", _("Day and night, every day?"), label=pgettext("field", "always"), offer=True)
    handled = yield from handling(context, Category.K1)
    return (Contact(name=name, phone=phone, always=bool(always), **handled),)


def name_and_number(said: str) -> tuple[str, str]:
    """Return a name and the telephone number said with it, empty where there is none; raises Rejected for a whole sentence."""
    found = _AT_END.search(said)
    name, number = (said[: found.start()], found[0]) if found else (said, "")
    name = name.strip(" ,:;")
    if not any(c.isalpha() for c in name) or len(name.split()) > _LONGEST:
        raise Rejected(_("Only the name and the number belong here: {said}.", said=literal(said[:60])))
    return name, phone_number(number.strip(" ,:;")) if number else ""


def phone_number(said: str) -> str:
    """Return a telephone number as said; raises Rejected where nobody could dial it."""
    number = said.strip()
    if not _PHONE.fullmatch(number) or not 3 <= sum(c.isdigit() for c in number) <= 20:
        raise Rejected(_("This is not a telephone number: {said}. Write it as +31 6 1234 5678.", said=literal(number[:60])))
    return number


flow = Flow(
    id="contact",
    title=_("Contact"),
    purpose=_("Keep who can be called, and on which number."),
    talk=talk,
    records=True,
)
