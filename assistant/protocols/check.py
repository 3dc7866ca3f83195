"""Every problem of a protocol file at once, for the person who writes it."""

from __future__ import annotations

from pathlib import Path

from assistant.protocols.load import examine, locate
from assistant.protocols.tree import Problem

__all__ = ["Problem", "check"]


def check(id_or_path: str, flows: frozenset[str], folders: tuple[Path, ...] = ()) -> list[Problem]:
    """Return what is wrong in a protocol file and in those it extends, its own problems first; empty where it can be used.

    Takes what `load` takes; raises Rejected (code 3) where there is no such file.
    """
    return list(examine(locate(id_or_path, folders), flows, folders)[1])
