"""A conference goes on, and is disclosed, by the protocol it began under, whatever its file says later."""

import base64
import io
import sys
import zlib
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.__main__ import main
from assistant.cli import meetings
from assistant.flows import flow_ids
from assistant.protocols.kept import bound, restored
from assistant.protocols.load import available, load
from assistant.storage.store import Store
from assistant.text import Rejected
from tests.storage_ground import CHEAP, PASSPHRASE

PREPARE = """
[case]
reference = "NL-2026-017"
country = "NL"
phase = "detention"
basis = "mou"
[conference]
protocol = "ours"
number = 1
date = 2026-03-04T10:00:00
language = "en"
chair = "p1"
[[participant]]
id = "p1"
name = "Willem de Graaf"
agency = "Prison Service"
role = "PRI"
[[participant]]
id = "p5"
name = "Ruth Okafor"
agency = "Mental Health"
role = "MH"
"""
OURS = 'id = "ours"\nextends = "nl-mar"\nversion = "2026-1"\n[title]\nen = "Ours"\n'
WIDER = OURS.replace("2026-1", "2026-9") + '[matrix.MH]\nfull = ["K1", "K3", "K12"]\n'
OTHER_ITEMS = OURS.replace("2026-1", "2026-9") + '[[item]]\nid = "only"\nflow = "opening"\ntitle.en = "Only"\n'
ID = "NL-2026-017/1"


@pytest.fixture
def desk(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.setenv("CONVENE_LANG", "en")
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    Store.create(Path("s.db"), PASSPHRASE, cost=CHEAP)
    Path("pass").write_text(PASSPHRASE + "\n")
    Path("pass").chmod(0o600)
    Path("case.toml").write_text(PREPARE)
    rules = tmp_path / ".config" / "convene" / "protocols" / "ours.toml"
    rules.parent.mkdir(parents=True)

    def run(*words, protocol=OURS):
        rules.write_text(protocol)
        meetings.protocol.cache_clear()
        code = main([*words, "--store", "s.db", "--passphrase-file", "pass", "--now", "2026-03-04T10:00"])
        return code, *capsys.readouterr()

    assert run("prepare", "case.toml")[0] == 0
    yield run
    meetings.protocol.cache_clear()


def said(run, *lines, **others):
    Path("script.txt").write_text("\n".join(lines) + "\n")
    code, _out, err = run("talk", ID, "--script", "script.txt", **others)
    assert code == 0, err


def copy(run, **others):
    code, out, err = run(
        *("minutes", ID, "--for", "p5", "--format", "json", "--out", "out", "--purpose", "x", "--confirm", "ALL"), **others
    )
    assert code == 0, err
    path = Path(out.strip())
    text = path.read_text()
    path.unlink()
    return text


LINES = ("/present", "/info MARKED | from: p1 | category: K3")


def test_a_protocol_that_gives_more_today_opens_nothing_that_was_said_before(desk):
    said(desk, *LINES, "/close anyway | x")
    for protocol in (OURS, WIDER, "broken = ["):
        text = copy(desk, protocol=protocol)
        assert "MARKED" not in text
        assert '"protocol_version": "2026-1"' in text


def test_a_conference_prepared_under_one_version_and_begun_under_another_says_the_one_it_was_held_under(desk):
    said(desk, *LINES, "/close anyway | x", protocol=WIDER)
    text = copy(desk, protocol=OURS)
    assert "MARKED" in text
    assert '"protocol_version": "2026-9"' in text


def test_an_open_conference_goes_on_when_its_protocol_has_other_items_or_is_broken(desk):
    said(desk, *LINES)
    said(desk, *LINES, "/next", protocol=OTHER_ITEMS)
    said(desk, *LINES, "/next", "/close anyway | x", protocol="broken = [")
    assert desk("conference", "show", ID, "--purpose", "x", protocol="broken = [")[0] == 0


def test_what_is_kept_is_the_protocol_with_all_it_extends():
    for found in available():
        protocol = load(found.id, flow_ids())
        kept = bound(protocol)
        again = restored(kept, flow_ids())
        assert again == protocol
        assert bound(again) == kept


def test_what_was_inherited_for_an_item_that_is_not_on_the_agenda_does_not_stop_what_is_kept(tmp_path):
    base = '[[field]]\nid = "f"\nitem = "i2"\ntype = "text"\ntitle.en = "F"\n'
    items = "".join(f'[[item]]\nid = "i{n}"\nflow = "opening"\ntitle.en = "I"\n' for n in (1, 2))
    head = 'id = "{}"\nversion = "2026-1"\n{}[title]\nen = "T"\n'
    (tmp_path / "base.toml").write_text(head.format("base", "") + items + base)
    own = '[[item]]\nid = "i1"\nflow = "opening"\ntitle.en = "I"\n'
    (tmp_path / "own.toml").write_text(head.format("own", 'extends = "base"\n') + own)
    protocol = load("own", flow_ids(), (tmp_path,))
    assert restored(bound(protocol), flow_ids()) == protocol


def test_a_kept_protocol_that_was_changed_is_refused():
    kept = bound(load("nl-mar", flow_ids()))
    plain = zlib.decompress(base64.b64decode(kept.tree.removeprefix("zlib:"))).decode()
    other = "zlib:" + base64.b64encode(zlib.compress(plain.replace('"MH"', '"XX"').encode())).decode()
    for tree in (plain.replace('"MH"', '"XX"'), other, kept.tree[:-40], kept.tree[:40], "zlib:", "zlib:ä", ""):
        with pytest.raises(Rejected, match="changed"):
            restored(replace(kept, tree=tree), flow_ids())


def test_a_protocol_that_was_kept_as_plain_json_is_still_read():
    protocol = load("nl-mar", flow_ids())
    kept = bound(protocol)
    plain = zlib.decompress(base64.b64decode(kept.tree.removeprefix("zlib:"))).decode()
    assert len(kept.tree) < 0.6 * len(plain.encode())
    assert replace(restored(replace(kept, tree=plain), flow_ids()), tree=protocol.tree) == protocol


def test_a_conference_that_kept_none_is_disclosed_by_the_version_it_was_prepared_with_or_not_at_all(desk, monkeypatch):
    monkeypatch.setattr("assistant.meeting.meeting.bound", lambda _protocol: None)
    said(desk, *LINES, "/close anyway | x")
    assert "MARKED" not in copy(desk)
    code, out, err = desk("minutes", ID, "--for", "p5", "--purpose", "x", "--confirm", "ALL", protocol=WIDER)
    assert (code, out) == (3, "")
    assert "2026-1" in err
