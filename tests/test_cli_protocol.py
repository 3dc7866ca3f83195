"""`convene protocol` lists, shows and checks conference protocols."""

import argparse
import json

import pytest

from assistant.cli.protocol import configure, run
from assistant.text import Catalogue, Rejected

from .test_protocols_shipped import FLOWS, MAR


class Output:
    """Keeps what a command says, worded in one language."""

    def __init__(self, *, as_json=False, language="en"):
        self.json = as_json
        self.catalogue = Catalogue(language)
        self.lines = []
        self.problems = []

    def result(self, message):
        self.lines.append(self.catalogue.text(message))

    def problem(self, message):
        self.problems.append(self.catalogue.text(message))

    def document(self, value):
        self.lines.append(json.dumps(value, ensure_ascii=False))


@pytest.fixture(autouse=True)
def local(tmp_path, monkeypatch):
    """An empty configuration folder, and the place of local protocols in it."""
    monkeypatch.setattr("platformdirs.user_config_path", lambda _name: tmp_path)
    folder = tmp_path / "protocols"
    folder.mkdir()
    return folder


def convene(*words, as_json=False, language="en"):
    parser = argparse.ArgumentParser()
    configure(parser)
    out = Output(as_json=as_json, language=language)
    return run(parser.parse_args(words), out, FLOWS), out


def test_the_list_names_the_shipped_protocols_in_the_language_asked_for():
    code, out = convene("list", language="nl")
    assert code == 0
    assert out.lines[0].startswith("eu-generic  2026-1  Multidisciplinair casusoverleg")
    assert out.lines[1].startswith("nl-mar  2026-1  MAR:")
    code, out = convene("list", as_json=True)
    assert [(p["id"], p["shipped"], p["extends"]) for p in json.loads(out.lines[0])] == [
        ("eu-generic", True, ""),
        ("nl-mar", True, "eu-generic"),
    ]


def test_a_broken_local_protocol_is_named_and_hides_no_other(local):
    (local / "bad.toml").write_text('id = "bad"', encoding="utf-8")
    (local / "ours.toml").write_text(
        'id = "ours"\nextends = "nl-mar"\nversion = "2026-1"\ntitle.en = "Ours"\n', encoding="utf-8"
    )
    code, out = convene("list")
    assert code == 0
    assert [line.split()[0] for line in out.lines] == ["eu-generic", "nl-mar", "ours"]
    assert out.lines[2].endswith("Ours (local)")
    assert "bad.toml, line 1: " in out.problems[0]
    rows = json.loads(convene("list", as_json=True)[1].lines[0])
    assert "bad.toml" in rows[0]["problem"]


def test_show_prints_the_agenda_in_order():
    code, out = convene("show", "nl-mar")
    assert code == 0
    text = "\n".join(out.lines)
    places = [text.index(f"  {n}. {title} (") for n, (_id, _flow, title) in enumerate(MAR, 1)]
    assert places == sorted(places)
    assert "Must be there: PRI, PRB, MUN" in out.lines
    assert "  MUN: K1 K7 K8 K12; K2 K4 K11" in out.lines
    assert "  every 2 weeks: from 1 month before the release until the release" in out.lines
    assert "  every month: from 1 month after the release until 6 months after the release" in out.lines
    assert "  every 6 months: until 24 months before the release" in out.lines
    assert "  every 3 months: from 6 months after the release on" in out.lines
    assert "  every 3 months: where no release date is known" in out.lines
    assert "  on this event: crisis" in out.lines


def test_show_speaks_the_readers_language_and_names_alternatives():
    _code, out = convene("show", "eu-generic", language="nl")
    assert any("Openstaande acties" in line for line in out.lines)
    assert "Must be there: POL, PRO, PRI, PRB, CM, MUN/CP" in out.lines


def test_show_as_json_holds_the_whole_protocol():
    code, out = convene("show", "nl-mar", as_json=True)
    shown = json.loads(out.lines[0])
    assert code == 0
    assert [i["id"] for i in shown["agenda"]] == [ident for ident, _flow, _title in MAR]
    assert shown["agenda"][8]["blocks_close"] == "6 months"
    assert shown["agenda"][0]["blocks_close"] is False
    assert shown["matrix"]["MUN"] == {"full": ["K1", "K7", "K8", "K12"], "abstract": ["K2", "K4", "K11"]}
    assert shown["levels"]["K6"] == "H2"
    assert len(shown["warnings"]) == 18
    assert shown["retention"] == {"review_after": "24 months"}
    assert {"from_months": 1, "to_months": 0, "every": "2 weeks", "event": None} in shown["cadence"]


def test_a_good_file_passes_the_check():
    code, out = convene("check", "nl-mar")
    assert (code, out.lines) == (0, ["No problems."])


def test_a_bad_file_fails_the_check_with_file_line_and_remedy(local):
    file = local / "mine.toml"
    file.write_text(
        'id = "mine"\nextends = "nl-mar"\nversion = "1"\ntitle.en = "Mine"\n[levels]\nK1 = "H5"\n', encoding="utf-8"
    )
    code, out = convene("check", str(file))
    assert code == 1
    assert out.lines[0].startswith(f"{file}, line 3: This is not a version: 1 Write the year")
    assert out.lines[1].startswith(f"{file}, line 6: Unknown value of K1: H5.")
    assert out.lines[2] == "2 problems."
    code, out = convene("check", str(file), as_json=True)
    assert code == 1
    assert [(p["file"], p["line"]) for p in json.loads(out.lines[0])["problems"]] == [(str(file), 3), (str(file), 6)]


@pytest.mark.parametrize("command", ["show", "check"])
def test_a_protocol_that_is_not_there_is_bad_input(command):
    with pytest.raises(Rejected) as refusal:
        convene(command, "no-such")
    assert refusal.value.code == 3


def test_showing_a_broken_protocol_is_bad_input(local):
    (local / "bad.toml").write_text("id = ", encoding="utf-8")
    with pytest.raises(Rejected) as refusal:
        convene("show", "bad")
    assert refusal.value.code == 3
    assert "bad.toml, line 1" in str(refusal.value.message)
