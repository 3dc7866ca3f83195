"""`convene glossary` checks, searches and normalises."""

import argparse
import io
import json
import os
import shutil

import pytest

from assistant import resources
from assistant.cli.config import glossary as folder
from assistant.cli.glossary import MAX_INPUT, configure, run
from assistant.text import Catalogue, Rejected


class Output:
    """Keeps what a command says, worded in English."""

    def __init__(self, *, as_json=False):
        self.json = as_json
        self.catalogue = Catalogue("en")
        self.lines = []
        self.problems = []

    def result(self, message):
        self.lines.append(self.catalogue.text(message))

    def problem(self, message):
        self.problems.append(self.catalogue.text(message))

    def document(self, value):
        self.lines.append(json.dumps(value, ensure_ascii=False))

    row = document


@pytest.fixture(autouse=True)
def local(tmp_path, monkeypatch):
    """An empty configuration folder and no glossary in the environment."""
    monkeypatch.setattr("platformdirs.user_config_path", lambda _name: tmp_path / "config")
    monkeypatch.delenv("CONVENE_GLOSSARY", raising=False)
    return tmp_path / "config"


@pytest.fixture
def copy(tmp_path):
    shutil.copytree(resources.folder("glossary"), tmp_path / "glossary")
    return tmp_path / "glossary"


def convene(*words):
    parser = argparse.ArgumentParser()
    configure(parser)
    args = parser.parse_args([str(w) for w in words])
    out = Output(as_json=getattr(args, "json", False))
    return run(args, out), out


def test_the_shipped_glossary_passes_its_check():
    code, out = convene("check", "--json")
    (document,) = map(json.loads, out.lines)
    assert (code, document["errors"]) == (0, 0)
    assert document["problems"] == []
    assert len(document["version"]) == 12
    assert convene("check")[1].lines[-1] == "The glossary is in order."


def test_an_error_is_named_with_its_line_and_ends_in_one(copy):
    with (copy / "terms/nl.csv").open("a", encoding="utf-8") as file:
        file.write("zz,x,preferred,,full,,,,any,,,,,,,\n")
    lines = (copy / "terms/nl.csv").read_text(encoding="utf-8").count("\n")
    code, out = convene("check", "--glossary", copy)
    assert code == 1
    assert f"terms/nl.csv:{lines}: there is no such concept: zz" in out.lines


def test_a_missing_folder_ends_in_three(tmp_path):
    for words in (("check",), ("search", "x"), ("normalise", "-")):
        with pytest.raises(Rejected) as caught:
            convene(*words, "--glossary", tmp_path / "none")
        assert caught.value.code == 3


def test_a_search_finds_a_concept_in_any_language():
    code, out = convene("search", "casus", "overleg")
    assert code == 0
    assert out.lines[0] == "casusoverleg (nl) - case_conference"
    _code, out = convene("search", "--json", "--limit", "2", "probation")
    rows = json.loads("".join(out.lines))
    assert len(rows) == 2
    assert {"id", "domain", "lang", "term", "status", "country", "score"} <= set(rows[0])


def test_a_search_without_a_find_says_so_on_the_side():
    code, out = convene("search", "qqqxyz")
    assert (code, out.lines) == (0, [])
    assert "qqqxyz" in out.problems[0]
    _code, out = convene("search", "--json", "qqqxyz")
    assert (out.lines, out.problems) == (["[]"], [])


def test_normalise_gives_line_column_and_the_preferred_term(tmp_path):
    text = tmp_path / "in.txt"
    text.write_bytes("Intro.\r\n👍 The prison guard\nand the probation\nofficer.".encode())
    code, out = convene("normalise", "--lang", "en", "--to", "nl", text)
    assert code == 0
    assert out.lines == [
        "2:7 prison guard -> penitentiair inrichtingswerker (prison_officer)",
        "3:9 probation officer -> reclasseringswerker (probation_officer)",
    ]


def test_normalise_counts_code_points_of_the_input_and_streams_json(monkeypatch):
    said = "\r\n👍 Cafe\u0301; de reclassering en de cipier."
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(said.encode())))
    _code, out = convene("normalise", "--json", "--lang", "NL")
    rows = [json.loads(line) for line in out.lines]
    assert [r["text"] for r in rows] == ["reclassering", "cipier"]
    assert all(said[r["start"] : r["end"]] == r["text"] for r in rows)
    assert set(rows[0]) == {"start", "end", "text", "match", "score", "part", "concepts", "suggestion"}
    assert (rows[0]["suggestion"], rows[1]["suggestion"]) == (None, "penitentiair inrichtingswerker")


def test_a_term_with_two_meanings_shows_both(tmp_path):
    (tmp_path / "in.txt").write_text("reclassering", encoding="utf-8")
    _code, out = convene("normalise", "--lang", "nl", "--to", "en", tmp_path / "in.txt")
    assert out.lines == ["1:1 reclassering -> probation | probation service (probation | probation_service)"]


@pytest.mark.parametrize("words", [("--lang", "xx"), ("--to", "klingon"), ("--country", "Belgium")])
def test_an_unknown_language_or_country_is_wrong_usage(tmp_path, words):
    (tmp_path / "in.txt").write_text("x", encoding="utf-8")
    with pytest.raises(Rejected) as caught:
        convene("normalise", *words, tmp_path / "in.txt")
    assert caught.value.code == 2


def test_input_that_is_no_text_file_is_refused(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "binary").write_bytes(b"one\ntwo \xff\n")
    with (tmp_path / "large").open("wb") as file:
        file.truncate(MAX_INPUT + 1)
    for name, word in (
        ("pipe", "ordinary"),
        ("binary", "line 2"),
        ("large", "bytes"),
        ("none", "read"),
        ("a\0b", "read"),
        (".", "ordinary"),
    ):
        with pytest.raises(Rejected) as caught:
            convene("normalise", tmp_path / name)
        assert caught.value.code == 3
        assert word in str(caught.value.message)


def test_the_glossary_named_comes_before_the_environments_the_local_and_the_shipped(copy, local, monkeypatch):
    assert folder() == resources.folder("glossary")
    shutil.copytree(copy, local / "glossary")
    assert folder() == local / "glossary"
    monkeypatch.setenv("CONVENE_GLOSSARY", str(copy))
    assert folder() == copy
    assert folder("elsewhere").name == "elsewhere"
