"""What a person types to open a store: passphrases, the recovery code, and the names they go by."""

from __future__ import annotations

import secrets
import unicodedata

from assistant.text import Rejected, _, clean, literal

RECOVERY = "recovery"
"""The name that the recovery code goes by; no passphrase may have it."""

ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Letters and digits that nobody mistakes for another when reading aloud or copying by hand."""

_GROUPS, _GROUP = 6, 4
_LONGEST = 1024


def normal(passphrase: str) -> str:
    """Return a passphrase as it is derived from: NFC, every kind of space a space (RFC 8265); refuses empty and NUL (S5)."""
    text = "".join(" " if unicodedata.category(c) == "Zs" else c for c in unicodedata.normalize("NFC", passphrase))
    if not text:
        raise Rejected(_("The passphrase is empty."))
    if "\0" in text or any("\ud800" <= c <= "\udfff" for c in text):
        raise Rejected(_("The passphrase holds a character that is not text."))
    if len(text) > _LONGEST:
        raise Rejected(_("The passphrase has {n} characters; {limit} is the most.", n=len(text), limit=_LONGEST))
    return text


def new_recovery_code() -> str:
    """Draw a recovery code: 24 characters, 117 bits, in groups that can be read aloud."""
    groups = ("".join(secrets.choice(ALPHABET) for _n in range(_GROUP)) for _g in range(_GROUPS))
    return "-".join(groups)


def recovery_code(said: str) -> str:
    """Return a recovery code in the form it was printed in, however it was typed; empty where it is none."""
    bare = "".join(c for c in said.upper() if not c.isspace() and c not in "-\u2010\u2011\u2012\u2013")
    if len(bare) != _GROUPS * _GROUP or any(c not in ALPHABET for c in bare):
        return ""
    return "-".join(bare[i : i + _GROUP] for i in range(0, len(bare), _GROUP))


def wrap_name(name: str) -> str:
    """Return the name of a passphrase, cleaned; raises Rejected where it cannot be one."""
    text = clean(name)
    if not text or len(text) > 64:
        raise Rejected(_("The name of a passphrase has 1 to 64 characters."), code=2)
    if text.casefold() == RECOVERY:
        raise Rejected(_("This name belongs to the recovery code: {name}", name=literal(text)), code=2)
    return text
