"""The protocol that a conference began under, as it is kept with the conference and read again from there."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import zlib
from functools import lru_cache
from pathlib import Path
from typing import Any

from assistant.protocols.model import Protocol
from assistant.protocols.parse import parse
from assistant.protocols.tree import Node
from assistant.record.turns import Bound
from assistant.text import Rejected, _, literal

_INHERITED = Path("kept")

_PACKED = "zlib:"
"""Begins a tree that is kept packed, half as long as its texts in twelve languages; earlier ones are plain JSON."""

_LONGEST = 10_000_000
"""Characters that a tree may unfold to."""


def written(tree: Node) -> str:
    """Return a resolved tree as it is kept: packed JSON that is the same for the same content, wherever its files lie."""
    plain = json.dumps(_plain(tree), ensure_ascii=False, separators=(",", ":"), default=str)
    return _PACKED + base64.b64encode(zlib.compress(plain.encode(), 9)).decode()


def bound(protocol: Protocol) -> Bound | None:
    """Return the step that binds a conference to a protocol; None for one that was read from no file."""
    if not protocol.tree:
        return None
    return Bound(protocol=protocol.id, version=protocol.version, digest=_digest(_unpacked(protocol.tree)), tree=protocol.tree)


@lru_cache(maxsize=16)
def restored(kept: Bound, flows: frozenset[str]) -> Protocol:
    """Return the protocol that a conference is bound to; no file is read.

    Raises Rejected (code 3) where it is not what was kept, or names a flow that this Convene does not have.
    """
    name = literal(f"{kept.protocol} {kept.version}")
    try:
        plain = _unpacked(kept.tree)
    except (ValueError, zlib.error):
        plain = b""
    if not hmac.compare_digest(_digest(plain), kept.digest):
        raise Rejected(_("The protocol kept with this conference was changed: {name}", name=name))
    # The whole is of no file and its parts are of another: what was inherited and not used then is passed over now too.
    tree = Node({key: _node(inner) for key, inner in json.loads(plain).items()}, Path(), 1)
    protocol, problems = parse(tree, flows, kept.tree)
    if problems:
        raise Rejected(
            _(
                "This Convene cannot lead the protocol kept with this conference: {name}. {problem}",
                name=name,
                problem=problems[0].message,
            )
        )
    return protocol


def _unpacked(tree: str) -> bytes:
    """Return a tree's JSON; ValueError or zlib.error where it is not what was kept."""
    if not tree.startswith(_PACKED):
        return tree.encode()
    return zlib.decompressobj().decompress(base64.b64decode(tree.removeprefix(_PACKED), validate=True), _LONGEST)


def _digest(plain: bytes) -> str:
    # Of the JSON and not of how it is packed, which may change with the library.
    return hashlib.sha256(plain).hexdigest()


def _plain(node: Node) -> Any:
    match node.value:
        case dict() as table:
            return {key: _plain(inner) for key, inner in table.items()}
        case list() as values:
            return [_plain(inner) for inner in values]
        case value:
            return value


def _node(value: Any) -> Node:
    if isinstance(value, dict):
        value = {key: _node(inner) for key, inner in value.items()}
    elif isinstance(value, list):
        value = [_node(inner) for inner in value]
    return Node(value, _INHERITED, 1)
