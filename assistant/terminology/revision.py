"""A glossary as it was: another folder, or an earlier revision of the same one under Git."""

from __future__ import annotations

import subprocess
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from assistant.terminology import files
from assistant.terminology.model import Content
from assistant.text import Rejected, _, clean


def earlier(folder: Path, named: str) -> Content:
    """Return what a glossary held at `named`, a folder or a Git revision of `folder`.

    Raises Rejected where it is neither, where Git is not there, or where the files of then cannot be read.
    """
    other = Path(named)
    if other.is_dir():
        return files.read(other)
    with TemporaryDirectory() as place:
        for name in _git(folder, named, "ls-tree", "-r", "--name-only", "-z", named).split(b"\0"):
            path = name.decode("utf-8", "replace")
            if path.endswith(".csv") and ".." not in PurePosixPath(path).parts:
                target = Path(place, path)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(_git(folder, named, "show", f"{named}:./{path}"))
        if not Path(place, files.CONCEPTS).is_file():
            raise _unknown(named)
        return files.read(Path(place))


def _git(folder: Path, named: str, *words: str) -> bytes:
    if named.startswith("-"):
        raise _unknown(named)
    try:
        done = subprocess.run(["git", *words], cwd=folder, capture_output=True, check=False)
    except OSError as error:
        raise Rejected(_("A revision needs Git, which is not there; name a folder instead.")) from error
    if done.returncode:
        raise _unknown(named)
    return done.stdout


def _unknown(named: str) -> Rejected:
    return Rejected(_("There is no such folder or revision of the glossary: {named}", named=clean(named)))
