"""The envelope: all wraps of one store's data key, one per named passphrase and one for the recovery code, beside the store."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag

from assistant.storage.files import write_whole
from assistant.storage.secret import normal, recovery_code
from assistant.storage.wrap import CODE, PASSPHRASE, Cost, Wrap, wrapped
from assistant.text import Rejected, _, literal

VERSION = 2
"""The form that is written; version 1 had no key pairs and is read."""

LARGEST = 1_000_000
"""Bytes of a key file that are read; a forged one must not exhaust the machine."""

_BYTES = ("salt", "nonce", "sealed", "public", "private")


@dataclass(frozen=True, kw_only=True)
class Envelope:
    """All wraps of one store; `store` binds them to it."""

    store: str
    wraps: tuple[Wrap, ...] = ()

    def names(self) -> tuple[str, ...]:
        """Return the names of the passphrases, in the order they were added."""
        return tuple(w.name for w in self.wraps if w.kind == PASSPHRASE)

    def wrap(self, name: str) -> Wrap | None:
        """Return the wrap of this name, None where there is none."""
        return next((w for w in self.wraps if w.name == name), None)

    def sealed_with(self, name: str, secret: str, key: bytes, cost: Cost, kind: str = PASSPHRASE) -> Envelope:
        """Return the envelope with the wrap of this name made or replaced."""
        text = recovery_code(secret) if kind == CODE else normal(secret)
        wrap = wrapped(self.store, name, text, key, kind=kind, cost=cost)
        known = self.wrap(name) is not None
        kept = tuple(wrap if w.name == name else w for w in self.wraps)
        return replace(self, wraps=kept if known else (*kept, wrap))

    def without(self, name: str) -> Envelope:
        """Return the envelope without the wrap of this name."""
        return replace(self, wraps=tuple(w for w in self.wraps if w.name != name))

    def holding(self, key: bytes) -> Envelope:
        """Return the envelope with another data key in every wrap; each secret opens it as before."""
        return replace(self, wraps=tuple(w.holding(self.store, key) for w in self.wraps))

    def opened(self, said: str) -> tuple[Wrap, bytes] | None:
        """Return the wrap and the data key that a passphrase or a recovery code opens, None where it opens nothing.

        Raises Rejected where the secret is right and what it protects is damaged.
        """
        secret = normal(said)
        tries: Iterable[tuple[Wrap, str]] = [(w, secret) for w in self.wraps if w.kind == PASSPHRASE]
        code = recovery_code(said)
        if code:
            tries = [*((w, code) for w in self.wraps if w.kind == CODE), *tries]
        for wrap, text in tries:
            try:
                key = wrap.unsealed(self.store, text)
            except (InvalidTag, ValueError):
                raise Rejected(_("The key file is damaged. Put back a copy of it.")) from None
            if key is not None:
                return wrap, key
        return None

    def encoded(self) -> bytes:
        """Return the bytes of the key file."""
        wraps = [
            {"name": w.name, "kind": w.kind, "kdf": "argon2id", **asdict(w.cost)}
            | {k: base64.b64encode(getattr(w, k)).decode() for k in _BYTES}
            for w in self.wraps
        ]
        document = {"format": "convene-keys", "version": VERSION, "store": self.store, "wraps": wraps}
        return (json.dumps(document, indent=1) + "\n").encode()

    def write(self, path: Path) -> None:
        """Replace the file at `path` whole."""
        write_whole(path, self.encoded())

    @classmethod
    def read(cls, path: Path) -> Envelope:
        """Return the envelope in a file; raises Rejected where it is missing, foreign, newer or damaged."""
        name = literal(str(path))
        try:
            with path.open("rb") as file:
                data = file.read(LARGEST)
        except FileNotFoundError:
            raise Rejected(
                _("This is no store of Convene, or its key file is missing. The key file would be: {path}", path=name)
            ) from None
        except OSError:
            raise Rejected(_("The key file cannot be read: {path}", path=name)) from None
        return cls.decoded(data, name=str(path))

    @classmethod
    def decoded(cls, data: bytes, name: str) -> Envelope:
        """Return the envelope in the bytes of a key file; `name` says which in the refusal of a newer or damaged one."""
        damaged = Rejected(_("The key file is damaged. Put back a copy of it: {path}", path=literal(name)))
        try:
            document = json.loads(data)
            version = document["version"] if document["format"] == "convene-keys" else 0
            if version > VERSION:
                raise Rejected(_("A newer Convene made this key file: {path}", path=literal(name)))
            envelope = cls(store=str(document["store"]), wraps=tuple(_wrap(w) for w in document["wraps"]))
        except (ValueError, KeyError, TypeError, AttributeError, binascii.Error, RecursionError):
            raise damaged from None
        if version < 1 or not envelope.wraps or not all(w.cost.is_sane() for w in envelope.wraps):
            raise damaged
        return envelope


def _wrap(value: dict[str, Any]) -> Wrap:
    if value["kdf"] != "argon2id" or value["kind"] not in (PASSPHRASE, CODE):
        raise ValueError
    cost = Cost(*(int(value[k]) for k in ("memory", "passes", "lanes")))
    sealed = {k: base64.b64decode(str(value.get(k, "")), validate=True) for k in _BYTES}
    wrap = Wrap(name=str(value["name"]), kind=str(value["kind"]), cost=cost, **sealed)
    if len(wrap.salt) != 16 or len(wrap.nonce) != 12 or len(wrap.public) not in (0, 32):
        raise ValueError
    return wrap
