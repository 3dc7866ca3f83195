"""Another data key for the whole store: every page and every wrap anew, under the passphrases that there are.

Who was removed, or copied the key file, can then open only what they copied. It costs room for a second database: the new
one is made and proved beside the old one, and then both files change places at once.
"""

from __future__ import annotations

import secrets
from dataclasses import replace

from sqlalchemy.exc import SQLAlchemyError
from sqlcipher3 import dbapi2 as sqlcipher

from assistant.storage import copying, engine, swapping, vouched
from assistant.storage.envelope import Envelope
from assistant.storage.failures import not_saved
from assistant.storage.files import beside
from assistant.storage.opening import Opened
from assistant.storage.wrap import KEY_BYTES
from assistant.text import Rejected, _, literal


def carried_over(opened: Opened) -> Envelope:
    """Return the envelope; raises Rejected (5) where a wrap in it is not one that the store knows and can seal a key to."""
    now = Envelope.read(beside(opened.path, ".keys"))
    with opened.engine.connect() as connection:
        strangers = vouched.strangers(connection, now)
    if strangers:
        raise Rejected(
            _(
                "The store does not know these passphrases as its own: {names}. "
                "Open the store with each of them once, or change or remove them, then try again.",
                names=literal(", ".join(strangers)),
            ),
            code=5,
        )
    return now


def rekey(opened: Opened) -> Opened:
    """Return the store open under another data key; raises Rejected where it cannot be made, and then the old one stands.

    A failure after the two files began to change places also raises Rejected; opening the store finishes it then.
    """
    now, key = carried_over(opened), secrets.token_bytes(KEY_BYTES)
    new = swapping.staged(opened.path)
    try:
        swapping.clear(opened.path)
        with opened.engine.connect() as connection:
            before = copying.proof(connection)
        copying.copy(opened.engine, new, key)
        if copying.verified(new, key) != before:
            raise engine.damaged(new)
        opened.engine.dispose()
        swapping.replace(opened.path, now.holding(key))
        return replace(opened, key=key, engine=engine.connect(opened.path, key))
    except (OSError, SQLAlchemyError, sqlcipher.Error) as problem:
        raise not_saved(problem) from None
    finally:
        if not swapping.is_due(opened.path):
            swapping.clear(opened.path)
