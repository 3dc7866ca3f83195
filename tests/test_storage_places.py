"""Network drives and folders that a service copies away are told (R9), by what the system says and by their names."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.storage.places import network, synchronised, warnings

MOUNTS = """\
22 1 254:0 / / rw,relatime - ext4 /dev/vda rw
30 22 0:40 / /mnt/agency\\040files rw,relatime shared:5 - cifs //server/share rw,vers=3.0
31 22 0:41 / /home rw,relatime shared:6 master:1 - nfs4 server:/home rw
32 31 254:1 / /home/chair/local rw - ext4 /dev/vdb rw
33 22 0:42 / /over rw - ext4 /dev/vdc rw
34 33 0:43 / /over rw - fuse.sshfs host:/ rw
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/var/lib/store.db", ""),
        ("/mnt/agency files/store.db", "cifs"),
        ("/mnt/agency/store.db", ""),
        ("/home/chair/store.db", "nfs4"),
        ("/home/chair/local/store.db", ""),
        ("/homes/store.db", ""),
        ("/over/store.db", "fuse.sshfs"),
        ("//server/share/store.db", "UNC"),
    ],
)
def test_r9_a_network_drive_is_known_by_its_mount(path, kind):
    assert network(Path(path), MOUNTS) == kind


@pytest.mark.parametrize("spoiled", ["", "x", "1 2 3 - \n", "1 2 3:4 / /home rw - "])
def test_r9_what_cannot_be_told_is_no_warning(spoiled):
    assert network(Path("/home/store.db"), spoiled) == ""


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox/cases", "Dropbox"),
        ("OneDrive - Probation Service/cases", "OneDrive"),
        ("Dropbox (Agency)", "Dropbox"),
        ("Library/Mobile Documents/x", "iCloud"),
        ("Nextcloud", "Nextcloud"),
        ("boxes", ""),
        ("Dropboxes", ""),
    ],
)
def test_r9_a_synchronised_folder_is_known_by_its_name(tmp_path, folder, service):
    assert synchronised(tmp_path / folder / "store.db") == service


def test_r9_a_synchronised_folder_is_known_by_what_the_service_left_in_it(tmp_path):
    assert warnings(tmp_path / "a" / "store.db") == ()
    (tmp_path / ".stfolder").mkdir()
    assert [w.values["service"] for w in warnings(tmp_path / "a" / "store.db")] != []
    assert "Syncthing" in str(warnings(tmp_path / "a" / "store.db")[0])


def test_r9_a_link_into_a_synchronised_folder_is_seen_through(tmp_path):
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "cases").symlink_to(tmp_path / "Dropbox")
    assert "Dropbox" in str(warnings(tmp_path / "cases" / "store.db")[0])
