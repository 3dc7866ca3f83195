"""Files that are handed out: named by ids, whole or not there, never in place of somebody else's."""

import json
import os
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.minutes import files, render
from assistant.minutes.files import file_name, identifier, write
from assistant.text import Rejected
from tests.minutes_sample import STAMP, glossary, seen, words

OTHER = replace(STAMP, copy="0THER000")


def made(who: str = "p3", stamp=STAMP, format: str = "docx", kind: str = "full") -> bytes:
    return render(seen(who), stamp, words("en"), glossary(), kind, format)


def refused(*args, **kwargs) -> str:
    with pytest.raises(Rejected) as caught:
        write(*args, **kwargs)
    assert caught.value.code == 3
    return str(caught.value.message)


def test_a_name_is_made_of_ids():
    assert file_name("NL-2026-017", 3, "p1", "full", "nl", "docx") == "NL-2026-017-3-p1-full.nl.docx"


@pytest.mark.parametrize(
    "bad", ["../p1", "p1/..", "", ".", "CON.", "p 1", "p\x00", "p\u202e1", "💥", "x" * 300, "p1\n", "a:b", "-p1"]
)
def test_an_id_that_has_no_place_in_a_name_is_refused(bad):
    with pytest.raises(Rejected) as caught:
        file_name("NL-2026-017", 3, bad, "full", "nl", "docx")
    assert caught.value.code == 3
    for wrong in (("../x", "p1", "full", "nl"), ("NL-1", "p1", "../full", "nl"), ("NL-1", "p1", "full", "nl/x")):
        with pytest.raises(Rejected):
            file_name(wrong[0], 3, *wrong[1:], "docx")


@given(st.text(max_size=20))
def test_no_id_ever_leaves_the_folder(ident):
    try:
        name = file_name("NL-2026-017", 3, ident, "full", "nl", "docx")
    except Rejected:
        return
    assert Path(name).name == name
    assert name.isascii()


def test_a_file_is_whole_and_its_owners_alone(tmp_path):
    path = tmp_path / "a.docx"
    write(path, made())
    assert path.read_bytes() == made()
    assert os.name == "nt" or stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [p.name for p in tmp_path.iterdir()] == ["a.docx"]


@pytest.mark.parametrize("format", ["docx", "json"])
def test_a_later_copy_takes_the_place_of_the_earlier_one(tmp_path, format):
    path = tmp_path / f"a.{format}"
    write(path, made(format=format))
    write(path, made(format=format))
    write(path, made(stamp=OTHER, format=format))
    assert path.read_bytes() == made(stamp=OTHER, format=format)
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("format", ["docx", "json"])
def test_a_copy_for_another_reader_is_not_overwritten(tmp_path, format):
    path = tmp_path / f"a.{format}"
    write(path, made("p2", format=format))
    assert "a." in refused(path, made(format=format))
    refused(path, made("p2", format=format, kind="actions"))
    assert path.read_bytes() == made("p2", format=format)


@pytest.mark.parametrize("content", [b"", b"my notes", b"PK\x03\x04 not a package", b'{"document": "mine"}'])
def test_somebody_elses_file_is_not_overwritten_unless_forced(tmp_path, content):
    path = tmp_path / "a.docx"
    path.write_bytes(content)
    refused(path, made())
    assert path.read_bytes() == content
    write(path, made(), force=True)
    assert path.read_bytes() == made()


def test_a_word_document_of_another_program_is_not_ours(tmp_path):
    import docx

    path = tmp_path / "a.docx"
    docx.Document().save(path)
    assert identifier(path.read_bytes()) is None
    refused(path, made())


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_is_never_followed(tmp_path):
    target = tmp_path / "target"
    target.write_bytes(made())
    path = tmp_path / "a.docx"
    path.symlink_to(target)
    refused(path, made(stamp=OTHER), force=True)
    assert target.read_bytes() == made()


def test_a_folder_in_the_way_or_a_missing_one_is_said_in_one_sentence(tmp_path):
    (tmp_path / "a.docx").mkdir()
    refused(tmp_path / "a.docx", made())
    assert "nowhere" in refused(tmp_path / "nowhere" / "a.docx", made())


def test_a_file_that_appears_meanwhile_is_not_overwritten(tmp_path, monkeypatch):
    path = tmp_path / "a.docx"
    fsync = os.fsync

    def meanwhile(descriptor: int) -> None:
        fsync(descriptor)
        if not path.exists():
            path.write_bytes(b"theirs")

    monkeypatch.setattr(os, "fsync", meanwhile)
    refused(path, made())
    assert path.read_bytes() == b"theirs"
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits the size of files as Linux does")
def test_a_full_disk_leaves_no_file_and_the_earlier_one_whole(tmp_path):
    path = tmp_path / "a.docx"
    write(path, made())
    script = (
        "import resource, signal, sys; from pathlib import Path\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "from assistant.minutes.files import write; from assistant.text import Rejected\n"
        "for name in sys.argv[1:]:\n"
        "    try: write(Path(name), b'x' * 5000, force=True)\n"
        "    except Rejected as e: print(e.code)\n"
    )
    fresh = tmp_path / "b.docx"
    root = Path(__file__).parent.parent
    done = subprocess.run(
        [sys.executable, "-c", script, str(path), str(fresh)], cwd=root, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["3", "3"]
    assert path.read_bytes() == made()
    assert [p.name for p in tmp_path.iterdir()] == ["a.docx"]


def test_a_file_system_without_links_is_written_to_all_the_same(tmp_path, monkeypatch):
    def no_links(*_args: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "hardlink_to", no_links)
    write(tmp_path / "a.docx", made())
    assert (tmp_path / "a.docx").read_bytes() == made()
    assert len(list(tmp_path.iterdir())) == 1


# JSON --------------------------------------------------------------------------------------------------------------


def test_the_json_has_what_the_reader_sees_and_labels_for_it():
    document = json.loads(made("p3", format="json"))
    assert document["document"] == "convene:NL-2026-017/3:p3:full:en"
    assert document["conference"]["date"] == "2026-09-02T10:00:00"
    assert document["labels"]["decision_joint"] == "Joint decision"
    assert document["labels"]["role_mun"] == "Municipality"
    assert [a["code"] for a in document["actions"]] == ["A-K2VM", "A-9TQX", "A-D5BU", "A-Q8WE"]
    assert list(document)[:4] == ["document", "stamp", "language", "recipient"]


def test_a_notice_in_the_json_has_no_field_that_says_more():
    document = json.loads(made("p3", format="json"))
    entries = {x["code"]: x for item in document["items"] for x in item["entries"]}
    assert entries["I-X9FF"] == {
        "kind": "information",
        "code": "I-X9FF",
        "form": "notice",
        "item": "observation",
        "source": ["Police East"],
    }
    assert entries["I-N4TC"]["text"] == "A room is free near his mother from 18 September"


def test_the_chairs_json_has_the_private_note_and_the_action_list_has_no_items():
    assert "Call the director" in made("chair", format="json").decode()
    assert "items" not in json.loads(made("chair", format="json", kind="actions"))


@pytest.mark.parametrize(("kind", "format"), [("summary", "docx"), ("full", "pdf"), ("", "json")])
def test_another_kind_or_format_is_wrong_usage(kind, format):
    with pytest.raises(Rejected) as caught:
        made(kind=kind, format=format)
    assert caught.value.code == 2


def test_only_our_own_json_has_an_identifier():
    assert identifier(made(format="json")) == "convene:NL-2026-017/3:p3:full:en"
    assert identifier(b'{"x": 1}') is None
    assert files.identifier(b"") is None
