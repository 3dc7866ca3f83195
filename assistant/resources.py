"""Where the data that ships with Convene lies: inside the installed package, or beside it in a checkout."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def folder(name: str) -> Path:
    """Return the folder of shipped data with this name (`glossary`, `locales`).

    A wheel carries it as `assistant/_data/<name>`; in a checkout it stands beside the package. Nothing checks that it exists.
    """
    packed = _PACKAGE / "_data" / name
    return packed if packed.is_dir() else _PACKAGE.parent / name
