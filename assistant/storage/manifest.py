"""What a backup says of itself: which store, when, how much, how far its journal reaches, and the digest of each file in it.

It is readable without a key, so that backups can be told apart, and sealed with the data key, so that nobody can alter it.
The journal head is the only hexadecimal number of its length in it: who looks for heads in a file finds that one.
"""

from __future__ import annotations

import base64
import hmac
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from assistant.storage.copying import Proof

FORMAT, VERSION = "convene-backup", 1
_HEAD = re.compile(r"[0-9a-f]{64}")
_DIGEST = re.compile(r"[A-Za-z0-9+/]{43}=")


@dataclass(frozen=True, kw_only=True)
class Part:
    """One file in a backup."""

    size: int
    sha256: str
    """In Base64."""


@dataclass(frozen=True, kw_only=True)
class Manifest:
    """What a backup says of itself."""

    made: str
    store: str
    schema: int
    head: str
    counts: Mapping[str, int]
    parts: Mapping[str, Part]
    seal: str = ""

    @classmethod
    def of(cls, proof: Proof, made: str, parts: Mapping[str, Part], key: bytes) -> Manifest:
        """Return the sealed manifest of a copy."""
        bare = cls(made=made, store=proof.store, schema=proof.schema, head=proof.head, counts=proof.counts, parts=parts)
        return replace(bare, seal=bare._sealed(key))

    @property
    def proof(self) -> Proof:
        """Return what the database in the backup must turn out to be."""
        return Proof(store=self.store, schema=self.schema, head=self.head, counts=dict(self.counts))

    def is_sealed_with(self, key: bytes) -> bool:
        """Return whether somebody who had the data key wrote this manifest, word for word."""
        return hmac.compare_digest(self.seal, self._sealed(key))

    def encoded(self) -> bytes:
        """Return the manifest's file."""
        return (json.dumps({**self._document(), "seal": self.seal}, indent=1) + "\n").encode()

    @classmethod
    def decoded(cls, data: bytes) -> Manifest | None:
        """Return the manifest in a file, None where it is not of this version; raises ValueError where it is spoiled."""
        try:
            found: dict[str, Any] = json.loads(data)
            if found["format"] != FORMAT or found["version"] != VERSION:
                return None
            parts = {str(n): Part(size=int(p["size"]), sha256=str(p["sha256"])) for n, p in found["files"].items()}
            manifest = cls(
                made=str(found["made"]),
                store=str(found["store"]),
                schema=int(found["schema"]),
                head=str(found["head"]),
                counts={str(n): int(c) for n, c in found["counts"].items()},
                parts=parts,
                seal=str(found["seal"]),
            )
        except (KeyError, TypeError, AttributeError, RecursionError, OverflowError):
            raise ValueError from None
        digests = all(_DIGEST.fullmatch(d) for d in (manifest.seal, *(p.sha256 for p in parts.values())))
        if not digests or not _HEAD.fullmatch(manifest.head):
            raise ValueError
        return manifest

    def _document(self) -> dict[str, object]:
        files = {name: {"size": p.size, "sha256": p.sha256} for name, p in self.parts.items()}
        return {
            "format": FORMAT,
            "version": VERSION,
            "made": self.made,
            "store": self.store,
            "schema": self.schema,
            "head": self.head,
            "counts": dict(self.counts),
            "files": files,
        }

    def _sealed(self, key: bytes) -> str:
        own = hmac.digest(key, b"convene-manifest-1", "sha256")
        return base64_of(hmac.digest(own, json.dumps(self._document(), sort_keys=True).encode(), "sha256"))


def base64_of(digest: bytes) -> str:
    """Return a digest as a manifest writes it."""
    return base64.b64encode(digest).decode()
