"""The rules of disclosure in words: why a reader gets an entry, or does not."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.text import Message, _, joined, literal, term

_WORDS: Mapping[str, Message] = {
    "member": _("on the case"),
    "source": _("the reader's own agency said it"),
    "consent": _("the person agreed"),
    "chair": _("the chair's copy"),
    "chair only": _("for the chair only"),
    "left": _("the reader was out of the room"),
    "guest": _("the guest was not here for this item"),
    "ended": _("the reader's part in the case was over"),
    "not formal": _("outside the formal record"),
    "names INT": _("names an intelligence service"),
    "not about the person": _("about the partnership, not about the person"),
    "spoken-only": _("the protocol shares by word of mouth only"),
    "mode": _("the protocol shares it"),
    "no abstract wording": _("nobody gave a short wording for this reader"),
    "about nothing known": _("what it is about is not on the record"),
    "alone": _("stands by itself"),
    "no rule": _("no rule allows it"),
    "no reader": _("no reader"),
}


def worded(rule: str) -> Message:
    """Return what a rule says, for a chair; a rule without words of its own stands as it is named.

    Args:
        rule: as `view` names it, such as `matrix MUN/K6 named`, `level H2`, `consent MUN refused`, `follows D-7QKM`.

    """
    if rule in _WORDS:
        return _WORDS[rule]
    match rule.split():
        case ["matrix", cell] if "/" in cell:
            return _cell(cell)
        case ["matrix", cell, "named"] if "/" in cell:
            return joined((_cell(cell), _("named as receiver")))
        case ["matrix", role, "absent"]:
            return joined((_("the protocol says nothing for this role"), _role(role)), ": ")
        case ["role", role]:
            return joined((_("this role reads nothing"), _role(role)), ": ")
        case ["level", level]:
            return term(f"level_{level.lower()}")
        case ["consent", role, "refused"]:
            return joined((_("the person refused"), _role(role)), ": ")
        case ["consent", role, "absent"]:
            return joined((_("the person was not asked"), _role(role)), ": ")
        case ["follows", code]:
            return joined((_("as what it is about"), literal(code)), ": ")
        case _:
            return literal(rule)


def _cell(cell: str) -> Message:
    role, _slash, category = cell.partition("/")
    what = joined((_role(role), term(f"category_{category.lower()}")), " / ")
    return joined((_("by role and category"), what), ": ")


def _role(role: str) -> Message:
    return term(f"role_{role.lower()}")
