"""A backup's file: a zip that holds the database, its key file and the manifest, each byte as it lies on the disk.

Nothing in it is readable without a passphrase. Unpacked by hand it is a store: `store.db` and `store.db.keys`.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import zipfile
from pathlib import Path
from typing import IO

from assistant.storage import engine
from assistant.storage.copying import Proof
from assistant.storage.envelope import LARGEST, Envelope
from assistant.storage.files import OWNER_ONLY, sync_file
from assistant.storage.manifest import Manifest, Part, base64_of
from assistant.text import Rejected, _, literal

DATABASE, KEYS, MANIFEST = "store.db", "store.db.keys", "manifest.json"
_BLOCK = 1 << 20
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time of every file in it: when it was made stands in the manifest."""


def write(target: Path, database: Path, envelope: Envelope, proof: Proof, *, made: str, key: bytes) -> Manifest:
    """Write a new backup's file, see it on the disk and read it back; returns its manifest."""
    keys = envelope.encoded()
    parts = {DATABASE: _part(database), KEYS: Part(size=len(keys), sha256=base64_of(hashlib.sha256(keys).digest()))}
    manifest = Manifest.of(proof, made, parts, key)
    engine.new_file(target)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED, allowZip64=True) as packed:
        # First, so that it can be read before the rest has come over a slow line.
        packed.writestr(_entry(MANIFEST), manifest.encoded())
        packed.writestr(_entry(KEYS), keys)
        with database.open("rb") as source, packed.open(_entry(DATABASE), "w", force_zip64=True) as sink:
            shutil.copyfileobj(source, sink, _BLOCK)
    sync_file(target)
    if read(target) != manifest:
        raise damaged(target)
    return manifest


def recognise(path: Path) -> Manifest:
    """Return the manifest of a backup without reading all of it; raises Rejected where the file is none, newer or spoiled."""
    try:
        with zipfile.ZipFile(path) as packed:
            _check_entries(packed, path)
            return _manifest(packed, path)
    except OSError:
        raise Rejected(_("The backup cannot be read: {path}", path=literal(str(path)))) from None
    except (zipfile.BadZipFile, ValueError, NotImplementedError, RuntimeError, EOFError):
        raise damaged(path) from None


def read(path: Path, database: Path | None = None) -> Manifest:
    """Return the manifest of a backup every byte of which is as it was written, and unpack its database to a new file.

    Raises Rejected where the file is no backup, is damaged or cannot be read; OSError where the database cannot be written.
    """
    manifest = recognise(path)
    try:
        with zipfile.ZipFile(path) as packed:
            for name in (KEYS, DATABASE):
                with packed.open(name) as source:
                    sha256, size = _digest(source, database if name == DATABASE else None)
                if Part(size=size, sha256=sha256) != manifest.parts[name]:
                    raise damaged(path)
    except (zipfile.BadZipFile, ValueError, NotImplementedError, RuntimeError, EOFError):
        raise damaged(path) from None
    return manifest


def envelope(path: Path) -> Envelope:
    """Return the wraps inside a backup."""
    with zipfile.ZipFile(path) as packed:
        return Envelope.decoded(packed.read(KEYS), name=str(path))


def damaged(path: Path) -> Rejected:
    """Return the refusal of a backup that is not what was written."""
    return Rejected(_("This is no backup of Convene, or it is damaged. Take another one: {path}", path=literal(str(path))))


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.external_attr = OWNER_ONLY << 16
    return entry


def _check_entries(packed: zipfile.ZipFile, path: Path) -> None:
    """Refuse what we would not have written, before anything of it is unpacked."""
    entries = packed.infolist()
    plain = all(e.compress_type == zipfile.ZIP_STORED and e.compress_size == e.file_size for e in entries)
    small = all(e.file_size <= LARGEST for e in entries if e.filename != DATABASE)
    if [e.filename for e in entries] != [MANIFEST, KEYS, DATABASE] or not plain or not small:
        raise damaged(path)


def _manifest(packed: zipfile.ZipFile, path: Path) -> Manifest:
    manifest = Manifest.decoded(packed.read(MANIFEST))
    if manifest is None:
        raise Rejected(_("A newer Convene made this backup: {path}", path=literal(str(path))))
    sizes = {e.filename: e.file_size for e in packed.infolist() if e.filename != MANIFEST}
    if {name: part.size for name, part in manifest.parts.items()} != sizes:
        raise damaged(path)
    return manifest


def _part(path: Path) -> Part:
    with path.open("rb") as file:
        return Part(size=path.stat().st_size, sha256=base64_of(hashlib.file_digest(file, "sha256").digest()))


def _digest(source: IO[bytes], target: Path | None) -> tuple[str, int]:
    """Return digest and size of what is read, copied to a new file on the way where one is wanted."""
    digest, size = hashlib.sha256(), 0
    if target is not None:
        engine.new_file(target)
    with Path(os.devnull if target is None else target).open("wb") as sink:
        while block := source.read(_BLOCK):
            digest.update(block)
            size += len(block)
            sink.write(block)
    return base64_of(digest.digest()), size
