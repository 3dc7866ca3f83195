"""Names and writes the files that are handed out: ids only in the name, whole or not at all, nothing overwritten."""

from __future__ import annotations

import contextlib
import io
import os
import re
import secrets
import stat
import xml.etree.ElementTree as ET
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from assistant.minutes.template import CORE
from assistant.text import Rejected, _, literal

_CASE = re.compile(r"[A-Za-z0-9]+(-[A-Za-z0-9]+)*")
_PARTICIPANT = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
_WORD = re.compile(r"[a-z]{2,10}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,4})?")
LONGEST = 200
"""Most characters in a file name; some file systems take no more than 255 bytes."""

_IDENTIFIER = "{http://purl.org/dc/elements/1.1/}identifier"
_LARGEST = 1 << 20


def file_name(case: str, number: int, participant: str, kind: str, lang: str, suffix: str) -> str:  # noqa: PLR0917 - in the order of the name
    """Return `<case>-<n>-<participant>-<kind>.<lang>.<suffix>`, made of ids and nothing else.

    Raises:
        Rejected: (code 3) an id holds what has no place in a file name.

    """
    shapes = ((case, _CASE), (participant, _PARTICIPANT), (kind, _WORD), (lang, _LANGUAGE), (suffix, _WORD))
    name = f"{case}-{number}-{participant}-{kind}.{lang}.{suffix}"
    for part, shape in shapes:
        if not shape.fullmatch(part) or len(name) > LONGEST:
            raise Rejected(
                _("A file cannot be named after this id: {id}. Letters, digits and hyphens only.", id=literal(part[:60]))
            )
    return name


def write(path: Path, data: bytes, *, force: bool = False) -> None:
    """Write a file whole or not at all, readable by its owner only.

    A file of the same name is left alone where its bytes are equal, replaced where it is an earlier copy of the same minutes
    for the same reader, and refused otherwise.

    Args:
        path: the file.
        data: its bytes.
        force: replace whatever regular file is there.

    Raises:
        Rejected: (code 3) the folder is not there or cannot be written to, the disk is full, or another file has the name.

    """
    with Outgoing() as outgoing:
        outgoing.add(path, data, force=force)
        outgoing.place()


class Outgoing:
    """Files on their way out: all lie whole beside their places before the first is put there, else none ever is.

    A context manager; what was not placed is gone at its end.
    """

    def __init__(self) -> None:
        """Begin with none."""
        self._waiting: list[_Waiting] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_problem: object) -> None:
        for waiting in self._waiting:
            with contextlib.suppress(OSError):
                waiting.beside.unlink(missing_ok=True)

    def add(self, path: Path, data: bytes, *, force: bool = False) -> None:
        """Write a file whole beside its place; see `write` for what is refused."""
        with _said(path):
            present = _present(path)
            if present is not None and present != data and not force and not _is_earlier(present, data):
                raise _taken(path)
            beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
            self._waiting.append(_Waiting(path, beside, is_there=present is not None))
            descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())

    def place(self) -> None:
        """Give all their names; raises Rejected for the first that a file came in the way of meanwhile, after the others."""
        problems: list[Rejected] = []
        for waiting in self._waiting:
            try:
                with _said(waiting.path):
                    if waiting.is_there:
                        waiting.beside.replace(waiting.path)
                    else:
                        _place(waiting.beside, waiting.path)
            except Rejected as problem:
                problems.append(problem)
        for folder in dict.fromkeys(waiting.path.parent for waiting in self._waiting):
            _settle(folder)
        if problems:
            raise problems[0]


@dataclass(frozen=True)
class _Waiting:
    """One file beside its place; `is_there` tells whether it takes an earlier copy's."""

    path: Path
    beside: Path
    is_there: bool = field(kw_only=True)


@contextlib.contextmanager
def _said(path: Path) -> Iterator[None]:
    """Say in one sentence what the system has against a file."""
    try:
        yield
    except OSError as error:
        reason = literal(error.strerror or type(error).__name__)
        raise Rejected(_("{path} cannot be written: {reason}", path=literal(str(path)), reason=reason)) from error


class NewFolder:
    """A folder for minutes, made where it is missing for its owner only; taken away again where nothing came into it."""

    def __init__(self, folder: Path) -> None:
        """Name the folder; nothing is made yet."""
        self._folder = folder
        self._made: list[Path] = []

    def __enter__(self) -> Self:
        missing = [f for f in (self._folder, *self._folder.parents) if not f.exists()]
        try:
            for folder in reversed(missing):
                folder.mkdir(mode=0o700)
                self._made.append(folder)
            if not self._folder.is_dir():
                raise NotADirectoryError
        except OSError:
            self.__exit__()
            raise Rejected(_("The folder cannot be written: {folder}", folder=literal(str(self._folder)))) from None
        return self

    def __exit__(self, *_problem: object) -> None:
        for folder in reversed(self._made):
            with contextlib.suppress(OSError):
                folder.rmdir()


def _present(path: Path) -> bytes | None:
    """Return the bytes of the file of this name, None where there is none; a link, a folder or a device is never ours."""
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(mode):
        raise _taken(path)
    return path.read_bytes()


def _place(beside: Path, path: Path) -> None:
    """Give the file its name, unless a file of that name appeared meanwhile."""
    try:
        if os.name == "nt":
            beside.rename(path)  # refuses to replace
        else:
            path.hardlink_to(beside)
    except FileExistsError as error:
        raise _taken(path) from error
    except OSError:
        # A file system without links (FAT on a stick): take the name first, then put the whole file in its place.
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        beside.replace(path)


def _settle(folder: Path) -> None:
    """Make the name last through a power cut, where the system can."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _is_earlier(present: bytes, data: bytes) -> bool:
    """Return whether both are copies of the same minutes for the same reader."""
    ours = identifier(data)
    return ours is not None and ours == identifier(present)


def identifier(data: bytes) -> str | None:
    """Return what a file of ours is a copy of, None for any other file."""
    if data.startswith(b"PK"):
        return _of_docx(data)
    found = _JSON.match(data)
    return found[1].decode() if found else None


_JSON = re.compile(rb'\{\s*"document": "(convene:[^"\\]{1,300})"')


def _of_docx(data: bytes) -> str | None:

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            if package.getinfo(CORE).file_size > _LARGEST:
                return None
            core = package.read(CORE)
        if b"<!" in core:
            return None
        text = ET.fromstring(core).findtext(_IDENTIFIER) or ""  # noqa: S314 - without a document type nothing is expanded
    except (KeyError, zipfile.BadZipFile, zlib.error, ET.ParseError, NotImplementedError, RuntimeError, EOFError):
        return None
    return text if text.startswith("convene:") else None


def _taken(path: Path) -> Rejected:
    return Rejected(_("{path} is there already and is not an earlier copy of these minutes.", path=literal(str(path))))
