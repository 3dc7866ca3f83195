"""One wrap: a key pair of its own, its private half sealed under one secret, the store's data key sealed to its public half.

The public half is what lets a store get a new data key while only one of its passphrases is known (`rekey`): the new key
is sealed to everybody's public half, and everybody's passphrase opens it as before.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from dataclasses import asdict, dataclass, replace

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

KEY_BYTES = 32
PASSPHRASE, CODE = "passphrase", "recovery"
"""The two kinds of secret that a wrap can be under."""

_TO_PUBLIC = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
"""HPKE (RFC 9180): how the data key is sealed to a public key."""


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
    """The data key sealed under one secret; `name` is the actor that the journal shows.

    A wrap of an earlier Convene has no `public`: its `sealed` is the data key under the secret itself.
    """

    name: str
    kind: str
    cost: Cost
    salt: bytes
    nonce: bytes
    sealed: bytes
    public: bytes = b""
    private: bytes = b""

    @property
    def fingerprint(self) -> str:
        """Return what the store remembers of this wrap, so that it knows its own; empty for one of an earlier Convene."""
        return hashlib.sha256(b"convene-wrap\n" + self.public).hexdigest() if self.public else ""

    def unsealed(self, store: str, secret: str) -> bytes | None:
        """Return the data key that the secret opens, None where it does not; raises InvalidTag where the wrap is damaged."""
        derived = AESGCM(_derived(secret, self.salt, self.cost))
        try:
            opened = derived.decrypt(self.nonce, self.private if self.public else self.sealed, self.bound(store))
        except InvalidTag:
            return None
        if not self.public:
            return opened
        return _TO_PUBLIC.decrypt(self.sealed, X25519PrivateKey.from_private_bytes(opened), info=self._addressed(store))

    def holding(self, store: str, key: bytes) -> Wrap:
        """Return the wrap with another data key in it, under the same secret, which need not be known."""
        public = X25519PublicKey.from_public_bytes(self.public)
        return replace(self, sealed=_TO_PUBLIC.encrypt(key, public, info=self._addressed(store)))

    def bound(self, store: str) -> bytes:
        """Return what the seal also covers: nobody can rename a wrap, weaken its cost or move it to another store."""
        parts = [store, self.kind, self.name, *(str(v) for v in asdict(self.cost).values())]
        return json.dumps(["convene-wrap-2", *parts, self.public.hex()] if self.public else ["convene-wrap-1", *parts]).encode()

    def _addressed(self, store: str) -> bytes:
        return json.dumps(["convene-key-2", store, self.kind, self.name]).encode()


def wrapped(store: str, name: str, secret: str, key: bytes, *, kind: str, cost: Cost) -> Wrap:
    """Return a new wrap of a data key, with a new key pair: what an earlier secret opened, it does not open."""
    pair = X25519PrivateKey.generate()
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    public = pair.public_key().public_bytes_raw()
    bare = Wrap(name=name, kind=kind, cost=cost, salt=salt, nonce=nonce, sealed=b"", public=public)
    private = AESGCM(_derived(secret, salt, cost)).encrypt(nonce, pair.private_bytes_raw(), bare.bound(store))
    return replace(bare, private=private).holding(store, key)


def _derived(secret: str, salt: bytes, cost: Cost) -> bytes:
    kdf = Argon2id(salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory)
    return kdf.derive(secret.encode())
