"""Who may open a store: named passphrases, added, changed and removed while it is open."""

from __future__ import annotations

from assistant.storage.envelope import PASSPHRASE, Cost, Envelope, wrap_name
from assistant.storage.files import beside
from assistant.storage.opening import Opened
from assistant.text import Rejected, _, literal


def envelope(opened: Opened) -> Envelope:
    """Return the envelope as it is now."""
    return Envelope.read(beside(opened.path, ".keys"))


def added(opened: Opened, name: str, passphrase: str, cost: Cost) -> Envelope:
    """Return the envelope with another passphrase; raises Rejected where the name is taken."""
    name, now = wrap_name(name), envelope(opened)
    if any(w.name.casefold() == name.casefold() for w in now.wraps):
        raise Rejected(_("There is a passphrase of that name already: {name}", name=literal(name)))
    return now.sealed_with(name, passphrase, opened.key, cost)


def changed(opened: Opened, name: str, passphrase: str, cost: Cost) -> Envelope:
    """Return the envelope with other words for a passphrase; raises Rejected where there is none of that name."""
    return _having(opened, name).sealed_with(name, passphrase, opened.key, cost)


def removed(opened: Opened, name: str) -> Envelope:
    """Return the envelope without a passphrase; raises Rejected where it is unknown or the last."""
    now = _having(opened, name)
    if len(now.names()) == 1:
        raise Rejected(_("This is the only passphrase; add another one first: {name}", name=literal(name)), code=5)
    return now.without(name)


def _having(opened: Opened, name: str) -> Envelope:
    now = envelope(opened)
    if not any(w.name == name and w.kind == PASSPHRASE for w in now.wraps):
        raise Rejected(_("There is no passphrase of that name: {name}", name=literal(name)))
    return now
