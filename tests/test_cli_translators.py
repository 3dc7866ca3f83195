"""`convene glossary init / coverage / proposals`: a folder of one's own, how far it has come, what chairs propose."""

import json
import subprocess

import pytest

from assistant import resources
from assistant.cli.config import own_glossary
from assistant.cli.meetings import _propose
from assistant.terminology import files
from assistant.text import Rejected
from tests.test_cli_glossary import convene, copy, local  # noqa: F401 - fixtures

SHIPPED = resources.folder("glossary")


def test_init_copies_the_shipped_glossary_byte_for_byte(tmp_path):
    code, out = convene("init", tmp_path / "ours")
    assert (code, out.lines) == (0, [str(tmp_path / "ours")])
    assert files.version(tmp_path / "ours") == files.version(SHIPPED)
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []


def test_init_takes_an_empty_folder_and_leaves_any_other_alone(tmp_path):
    (tmp_path / "empty").mkdir()
    assert convene("init", tmp_path / "empty")[0] == 0
    (tmp_path / "full").mkdir()
    (tmp_path / "full/a").write_text("x")
    for name in ("full", "full/a"):
        with pytest.raises(Rejected) as caught:
            convene("init", tmp_path / name)
        assert caught.value.code == 3
    assert [p.name for p in (tmp_path / "full").iterdir()] == ["a"]


def test_the_shipped_glossary_is_not_ones_own(copy):  # noqa: F811
    assert own_glossary(str(copy)) == copy
    with pytest.raises(Rejected) as caught:
        own_glossary()
    assert caught.value.code == 5
    assert "init" in str(caught.value.message)


def test_coverage_counts_each_language_and_what_changed_since_another_folder(copy):  # noqa: F811
    path = copy / "terms/nl.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    lines[1] = lines[1].replace("Afgerond,preferred,,full,,,,any,,,,,", "Klaar,preferred,,full,,,,any,,,,AB 2026-03-04,")
    path.write_text("\n".join([*lines[:2], *lines[3:]]) + "\n", encoding="utf-8")
    _code, out = convene("coverage", "--glossary", copy, "--since", SHIPPED, "--json")
    found = json.loads(out.lines[0])
    by = {row["lang"]: row for row in found["languages"]}
    before = {row["lang"]: row for row in json.loads(convene("coverage", "--json")[1].lines[0])["languages"]}
    assert before["nl"]["changed"] is None
    assert by["nl"]["changed"] == 2
    assert by["nl"]["concepts"] == by["nl"]["preferred"] == before["nl"]["concepts"] - 1
    assert by["nl"]["unconfirmed"] == before["nl"]["unconfirmed"] - 2
    assert {row["changed"] for lang, row in by.items() if lang != "nl"} == {0}
    assert by["en"]["definitions"] > 100
    assert by["nl"]["catalogue"] == "unreviewed"


def test_coverage_counts_what_changed_since_a_revision(copy, tmp_path):  # noqa: F811
    def git(*words):
        subprocess.run(
            ["git", "-c", "user.name=x", "-c", "user.email=x@x", *words], cwd=tmp_path, check=True, capture_output=True
        )

    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "first")
    text = (copy / "definitions.csv").read_text(encoding="utf-8")
    (copy / "definitions.csv").write_text(text + "ngo,nl,Iets.,bron\n", encoding="utf-8")
    _code, out = convene("coverage", "--glossary", copy, "--since", "HEAD")
    assert out.lines[0].split("  ")[-2:] == ["Changed", "Texts of the program"]
    assert next(line for line in out.lines if line.startswith("nl")).split()[5:] == ["1", "not", "reviewed"]
    for wrong in ("HEAD~7", "-x", "nothing/here"):
        with pytest.raises(Rejected):
            convene("coverage", "--glossary", copy, f"--since={wrong}")


def test_proposals_are_listed_each_once_with_language_and_domain_alone(local):  # noqa: F811
    assert convene("proposals")[1].problems
    for term in ("probation hostel", "probation hostel", "halfway, house"):
        _propose("en")(term)
    _code, out = convene("proposals", "--json")
    assert json.loads(out.lines[0]) == [
        {"term": "probation hostel", "language": "en", "domain": "conference"},
        {"term": "halfway, house", "language": "en", "domain": "conference"},
    ]
    assert convene("proposals")[1].lines[0] == "probation hostel (en) - conference"
    (local / "glossary/proposals.csv").write_text("term,language,domain\na,b\n")
    with pytest.raises(Rejected):
        convene("proposals")
