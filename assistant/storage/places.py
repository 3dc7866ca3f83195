"""Where a store is badly kept: on a network drive, where locks may lie, or where a service copies it while it is open."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path

from assistant.text import Message, _, literal

# fmt: off
NETWORK = frozenset((
    "9p", "afs", "autofs", "beegfs", "ceph", "cifs", "coda", "davfs", "fuse.ceph", "fuse.davfs",
    "fuse.glusterfs", "fuse.rclone", "fuse.s3fs", "fuse.sshfs", "gfs2", "glusterfs", "lustre", "ncpfs",
    "nfs", "nfs4", "ocfs2", "smb", "smb2", "smb3", "smbfs", "vboxsf", "vmhgfs", "webdav",
))
# fmt: on
"""File systems whose files live on another machine."""

SERVICES = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud": "iCloud",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "mobile documents": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "syncthing": "Syncthing",
    "seafile": "Seafile",
    "pcloud": "pCloud",
    "pclouddrive": "pCloud",
    "proton drive": "Proton Drive",
    "megasync": "MEGA",
    "tresorit": "Tresorit",
    "box sync": "Box",
}
"""Services that copy folders away, by the name such a folder has; longer names (`OneDrive - Agency`) begin with it."""

MARKS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".tmp.drivedownload": "Google Drive",
    ".seafile-data": "Seafile",
}
"""Files that such a service leaves in the folder it copies."""


def warnings(path: Path) -> tuple[Message, ...]:
    """Return what speaks against keeping a store here (R9); nothing where all is well or cannot be told."""
    where = Path(os.path.realpath(path.absolute()))
    found: list[Message] = []
    if kind := network(where):
        found.append(
            _(
                "The store is on a network drive ({kind}), where a cut line can damage it. Keep it on this machine: {path}",
                kind=literal(kind),
                path=literal(str(path)),
            )
        )
    if service := synchronised(where) or synchronised(path.absolute()):
        found.append(
            _(
                "A service copies this folder away ({service}), and may copy the store while it changes. "
                "Keep it elsewhere and copy backups only: {path}",
                service=literal(service),
                path=literal(str(path)),
            )
        )
    return tuple(found)


def network(path: Path, mounts: str | None = None) -> str:
    """Return the kind of network drive that a path is on, empty where it is none.

    Args:
        path: an absolute path without links.
        mounts: what is mounted, in the form of /proc/self/mountinfo; read from there where not given.

    """
    if str(path).startswith(("\\\\", "//")):
        return "UNC"
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - Windows only

        return "remote" if ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == 4 else ""
    kind = _mounted(path, _mountinfo() if mounts is None else _parsed(mounts))
    return kind if kind in NETWORK else ""


def synchronised(path: Path) -> str:
    """Return the service that copies the folder of a path away, empty where none is seen."""
    for folder in path.parents:
        name = folder.name.casefold()
        if service := next((s for n, s in SERVICES.items() if name == n or name.startswith((f"{n} -", f"{n} ("))), ""):
            return service
        for mark, service in MARKS.items():
            if os.path.lexists(folder / mark):
                return service
    return ""


def _mountinfo() -> Iterable[tuple[str, str]]:
    """Return mount point and kind of everything mounted."""
    try:
        return _parsed(Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="surrogateescape"))
    except OSError:
        return _listed()


def _parsed(mountinfo: str) -> list[tuple[str, str]]:
    """Return mount points and kinds: field 5, and the one after the hyphen; blanks are written as octal numbers."""
    halves = (line.partition(" - ") for line in mountinfo.splitlines())
    rows = ((before.split(" "), after.split(" ")) for before, _hyphen, after in halves)
    return [(_plain(before[4]), after[0]) for before, after in rows if len(before) > 4]


def _plain(mount: str) -> str:
    for written, char in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        mount = mount.replace(written, char)
    return mount


def _listed() -> list[tuple[str, str]]:
    """Return mount points and kinds as `mount` lists them on macOS: `//host/share on /Volumes/x (smbfs, ...)`."""
    import subprocess  # noqa: PLC0415 - no Linux ever needs it

    try:
        told = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=5, check=False).stdout
    except (OSError, subprocess.SubprocessError):
        return []
    rows = (line.partition(" on ")[2].rpartition(" (") for line in told.splitlines())
    return [(mount, kinds.split(",")[0].rstrip(")")) for mount, _open, kinds in rows if mount]


def _mounted(path: Path, mounts: Iterable[tuple[str, str]]) -> str:
    """Return the kind of the deepest mount point above a path; of two at one point the later one hides the first."""
    above = {str(path), *(str(p) for p in path.parents)}
    best, kind = "", ""
    for mount, found in mounts:
        if mount in above and len(mount) >= len(best):
            best, kind = mount, found
    return kind
