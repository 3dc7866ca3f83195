"""The envelope: one random data key, sealed once per named passphrase and once per recovery code, beside the store."""

from __future__ import annotations

import base64
import binascii
import json
import secrets
import unicodedata
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from assistant.storage.files import write_whole
from assistant.text import Rejected, _, clean, literal

KEY_BYTES = 32
PASSPHRASE, RECOVERY = "passphrase", "recovery"
ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Letters and digits that nobody mistakes for another when reading aloud or copying by hand."""

_GROUPS, _GROUP = 6, 4
_LONGEST = 1024
_LARGEST_FILE = 1_000_000


@dataclass(frozen=True)
class Cost:
    """What deriving a key from a passphrase costs, Argon2id: KiB of memory, passes, lanes."""

    memory: int = 64 * 1024
    passes: int = 3
    lanes: int = 4

    def is_sane(self) -> bool:
        """Return whether a file that asks for this much may be obeyed: a forged one must not exhaust the machine."""
        return 1 <= self.lanes <= 16 and 1 <= self.passes <= 16 and 8 * self.lanes <= self.memory <= 1024 * 1024


PRODUCTION = Cost()
"""64 MiB, 3 passes, 4 lanes: above OWASP's floor (promise 8)."""


@dataclass(frozen=True, kw_only=True)
class Wrap:
    """The data key sealed under one secret; `name` is the actor that the journal shows."""

    name: str
    kind: str
    cost: Cost
    salt: bytes
    nonce: bytes
    sealed: bytes


@dataclass(frozen=True, kw_only=True)
class Envelope:
    """All wraps of one store; `store` binds them to it."""

    store: str
    wraps: tuple[Wrap, ...] = ()

    def names(self) -> tuple[str, ...]:
        """Return the names of the passphrases, in the order they were added."""
        return tuple(w.name for w in self.wraps if w.kind == PASSPHRASE)

    def sealed_with(self, name: str, secret: str, key: bytes, cost: Cost, kind: str = PASSPHRASE) -> Envelope:
        """Return the envelope with the wrap of this name made or replaced."""
        salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
        bare = Wrap(name=name, kind=kind, cost=cost, salt=salt, nonce=nonce, sealed=b"")
        sealed = AESGCM(_derived(normal(secret), salt, cost)).encrypt(nonce, key, self._bound(bare))
        wrap = replace(bare, sealed=sealed)
        known = any(w.name == name for w in self.wraps)
        kept = tuple(wrap if w.name == name else w for w in self.wraps)
        return replace(self, wraps=kept if known else (*kept, wrap))

    def without(self, name: str) -> Envelope:
        """Return the envelope without the wrap of this name."""
        return replace(self, wraps=tuple(w for w in self.wraps if w.name != name))

    def opened(self, said: str) -> tuple[str, bytes] | None:
        """Return the name and the data key that a passphrase or a recovery code opens, None where it opens nothing."""
        secret = normal(said)
        tries: Iterable[tuple[Wrap, str]] = [(w, secret) for w in self.wraps if w.kind == PASSPHRASE]
        code = recovery_code(said)
        if code:
            tries = [*((w, code) for w in self.wraps if w.kind == RECOVERY), *tries]
        for wrap, text in tries:
            try:
                key = AESGCM(_derived(text, wrap.salt, wrap.cost)).decrypt(wrap.nonce, wrap.sealed, self._bound(wrap))
            except InvalidTag:
                continue
            return wrap.name, key
        return None

    def _bound(self, wrap: Wrap) -> bytes:
        """Return what the seal also covers: nobody can rename a wrap, weaken its cost or move it to another store."""
        parts = ["convene-wrap-1", self.store, wrap.kind, wrap.name, *(str(v) for v in asdict(wrap.cost).values())]
        return json.dumps(parts).encode()

    def write(self, path: Path) -> None:
        """Replace the file at `path` whole."""
        wraps = [
            {"name": w.name, "kind": w.kind, "kdf": "argon2id", **asdict(w.cost)}
            | {k: base64.b64encode(v).decode() for k, v in (("salt", w.salt), ("nonce", w.nonce), ("sealed", w.sealed))}
            for w in self.wraps
        ]
        document = {"format": "convene-keys", "version": 1, "store": self.store, "wraps": wraps}
        write_whole(path, (json.dumps(document, indent=1) + "\n").encode())

    @classmethod
    def read(cls, path: Path) -> Envelope:
        """Return the envelope in a file; raises Rejected where it is missing, foreign, newer or damaged."""
        name = literal(str(path))
        try:
            with path.open("rb") as file:
                data = file.read(_LARGEST_FILE)
        except FileNotFoundError:
            raise Rejected(
                _("This is no store of Convene, or its key file is missing. The key file would be: {path}", path=name)
            ) from None
        except OSError:
            raise Rejected(_("The key file cannot be read: {path}", path=name)) from None
        try:
            document = json.loads(data)
            version = document["version"] if document["format"] == "convene-keys" else 0
            if version > 1:
                raise Rejected(_("A newer Convene made this key file: {path}", path=name))
            envelope = cls(store=document["store"], wraps=tuple(_wrap(w) for w in document["wraps"]))
        except (ValueError, KeyError, TypeError, binascii.Error):
            raise Rejected(_("The key file is damaged. Put back a copy of it: {path}", path=name)) from None
        if version != 1 or not envelope.wraps or not all(w.cost.is_sane() for w in envelope.wraps):
            raise Rejected(_("The key file is damaged. Put back a copy of it: {path}", path=name))
        return envelope


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
    bare = "".join(c for c in said.upper() if not c.isspace() and c != "-")
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


def _derived(secret: str, salt: bytes, cost: Cost) -> bytes:
    kdf = Argon2id(salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory)
    return kdf.derive(secret.encode())


def _wrap(value: dict[str, object]) -> Wrap:
    if value["kdf"] != "argon2id" or value["kind"] not in (PASSPHRASE, RECOVERY):
        raise ValueError
    salt, nonce, sealed = (base64.b64decode(str(value[k]), validate=True) for k in ("salt", "nonce", "sealed"))
    cost = Cost(*(int(str(value[k])) for k in ("memory", "passes", "lanes")))
    return Wrap(name=str(value["name"]), kind=str(value["kind"]), cost=cost, salt=salt, nonce=nonce, sealed=sealed)
