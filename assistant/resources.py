"""Where the data that ships with Convene lies: inside the installed package, or beside it in a checkout."""

# Paths are strings here: pathlib alone costs a third of what --help may take.
# ruff: noqa: PTH100, PTH112, PTH118, PTH120
from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

_PACKAGE = os.path.dirname(os.path.abspath(__file__))


def packed() -> bool:
    """Return whether the data lies inside the package, as in a wheel."""
    return os.path.isdir(f"{_PACKAGE}/_data")


def place(name: str) -> str:
    """Return the path of the folder of shipped data with this name (`glossary`, `locales`).

    A wheel carries it as `assistant/_data/<name>`; in a checkout it stands beside the package. Nothing checks that it exists.
    """
    return os.path.join(_PACKAGE, "_data" if packed() else os.pardir, name)


def folder(name: str) -> Path:
    """Return the folder of shipped data with this name as a Path."""
    from pathlib import Path  # noqa: PLC0415 - as above

    return Path(place(name)).resolve()
