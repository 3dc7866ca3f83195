"""The documents say what the program does: commands, forms, matrix and examples are checked against the code."""

from __future__ import annotations

import importlib
import re
import shlex
import tomllib
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from assistant.cli.commands import COMMANDS, EVERYWHERE, SUBCOMMANDS
from assistant.cli.options import split
from assistant.cli.parser import Parser
from assistant.cli.prepare import warnings
from assistant.dialogue.flow import Flow
from assistant.dialogue.reading import Setting, read
from assistant.flows import flow_ids
from assistant.meeting import commands as slash
from assistant.meeting.forms import FIELDS, HANDLED
from assistant.protocols.load import examine, load
from assistant.record.case import Case, Conference, ConsentGiven, Participant
from assistant.record.entries import Information
from assistant.record.prepared import read as read_prepared
from assistant.record.vocabulary import Category, Role
from assistant.text import Catalogue
from tests.flows.sample import play
from tools.screen import draw

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = (
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md")),
    *sorted((ROOT / "docs").glob("*.md")),
)
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)

PEOPLE = (
    Participant(id="p1", name="Willem de Graaf", agency="Prison Service", role=Role.PRI),
    Participant(id="p2", name="Marie Dijkstra", agency="Probation Service", role=Role.PRB),
    Participant(id="p3", name="Samira Moreau", agency="Municipality of Arnhem", role=Role.MUN),
    Participant(id="p4", name="Jan Peeters", agency="Police East", role=Role.POL),
    Participant(id="p5", name="Ruth Okafor", agency="Prosecution Service", role=Role.PRO),
)


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def blocks(name: str, language: str) -> list[str]:
    return [body for kind, body in BLOCK.findall(text(name)) if kind == language]


def rows(name: str, heading: str) -> list[list[str]]:
    """Cells of the first table under a heading, its head and rule left out."""
    under = text(name).split(f"\n{heading}\n", 1)[1]
    table = re.search(r"(?:^\|.*\n)+", under, re.MULTILINE)
    assert table, heading
    lines = table[0].splitlines()[2:]
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines]


def command_lines() -> list[tuple[str, str]]:
    found = []
    for path in DOCUMENTS:
        name = path.relative_to(ROOT).as_posix()
        for block in blocks(name, "sh"):
            parts = (part.split(" #")[0].strip() for line in block.splitlines() for part in line.split("&&"))
            found += [(name, part) for part in parts if part.split()[:1] == ["convene"]]
    return found


@pytest.mark.parametrize(("document", "line"), command_lines())
def test_a_command_in_a_document_is_one_of_ours_with_options_it_has(document: str, line: str) -> None:
    _options, command, rest = split(shlex.split(line)[1:])
    if not command:
        assert rest == []
        return
    assert command in COMMANDS, (document, line)
    parser = Parser(Catalogue("en"), prog=f"convene {command}")
    importlib.import_module(COMMANDS[command][0]).configure(parser)
    parser.parse_args(rest)  # leaves with 2 where an argument or option is not known


def test_the_command_line_is_documented_whole() -> None:
    said = text("docs/cli.md")
    table = " ".join(row[0] for row in rows("docs/cli.md", "## Commands"))
    for path in (*COMMANDS, *SUBCOMMANDS):
        words = path.split()
        assert all(re.search(rf"[` ]{word}[` ]", table) for word in words), path
    for flag, _metavar, _help in EVERYWHERE:
        assert f"`{flag}" in said, flag


def test_the_prepare_example_of_the_readme_is_accepted_without_a_warning() -> None:
    (example,) = blocks("README.md", "toml")
    tables = tomllib.loads(example)
    prepared = read_prepared(tables, lambda ident: load(ident, flow_ids()).version)
    assert prepared.case.reference in text("README.md").split("convene prepare first.toml", 1)[1]
    assert list(warnings(prepared, date(2027, 1, 1))) == []


PREPARED = {
    "case": {f.name for f in fields(Case)} - {"participants", "consents"},
    "conference": {f.name for f in fields(Conference)} - {"case", "protocol_version", "status"},
    "participant": {f.name for f in fields(Participant)} - {"guest"},
    "consent": {f.name for f in fields(ConsentGiven)},
}


def test_every_field_of_a_prepare_file_is_documented() -> None:
    documented: dict[str, set[str]] = {}
    table = ""
    for row in rows("docs/cli.md", "## The prepare file"):
        table = row[0].strip("`[]") or table
        documented.setdefault(table, set()).update(re.findall(r"`(\w+)`", row[1]))
    assert documented == PREPARED


def test_the_matrix_in_the_document_is_that_of_both_protocols() -> None:
    words = {"full": "full", "abs.": "abstract", "": "nothing"}
    documented = {row[0].split()[0]: [words[cell] for cell in row[1:]] for row in rows("docs/disclosure.md", "## The matrix")}
    for ident in ("eu-generic", "nl-mar"):
        protocol = load(ident, flow_ids())
        assert documented == {role.value: [protocol.cell(role, c) for c in Category] for role in protocol.matrix}


def test_every_slash_command_is_documented_and_every_documented_one_exists() -> None:
    known = {*slash.BY_NAME, "undo", "redo"}
    table = " ".join(row[0] for row in rows("docs/conversation.md", "## Commands"))
    assert set(re.findall(r"`/(\w+)", table)) == known
    for path in DOCUMENTS:
        assert set(re.findall(r"`/([a-z]+)[ `]", path.read_text(encoding="utf-8"))) <= known, path.name


def test_the_forms_in_the_document_have_these_fields() -> None:
    flows = {"info": "information"}
    for form, obligatory, optional in rows("docs/conversation.md", "## Forms on one line"):
        for name in re.findall(r"`/(\w+)`", form):
            said = re.sub(r"\([^)]*\)", "", f"{obligatory}, {optional}")
            keys = {key.strip() for key in said.split(",") if key.strip()}
            flow = flows.get(name, name)
            assert keys | {"text", "task", "agency", "dissent"} >= set(FIELDS[flow]), name
            assert keys <= set(FIELDS[flow]), name
    for key in HANDLED:
        assert f"`{key}`" in text("docs/conversation.md")


KINDS = {
    "an action": "action",
    "a decision": "decision",
    "information": "information",
    "a risk": "assessment",
    "a remark": "note",
}


def test_the_example_sentences_are_read_as_the_document_says() -> None:
    block = blocks("docs/conversation.md", "text")[0]
    setting = Setting(language="en", today=date(2026, 6, 1), participants=PEOPLE)
    seen = 0
    for line in block.splitlines():
        said, meant = re.split(r" {2,}", line, maxsplit=1)
        kind = next((k for start, k in {**KINDS, "a dissent": "dissent"}.items() if meant.strip().startswith(start)), None)
        if kind is not None:
            seen += 1
            assert read(said, setting).kind == kind, said
    assert seen == len(block.splitlines()) - 1  # a goal is told by its prefix alone


def test_every_dependency_has_its_row() -> None:
    project = tomllib.loads(text("pyproject.toml"))
    for heading, wanted in (
        ("## At run time", project["project"]["dependencies"]),
        ("## For developing", project["dependency-groups"]["dev"]),
    ):
        named = [name.strip() for row in rows("docs/dependencies.md", heading) for name in row[0].split(",")]
        assert named == [re.split(r"[<>=]", requirement)[0] for requirement in wanted]


def test_the_example_flow_records_what_it_says() -> None:
    (example,) = blocks("CONTRIBUTING.md", "python")
    module: dict[str, object] = {"__name__": "visits"}
    exec(compile(example, "CONTRIBUTING.md", "exec"), module)
    flow = module["flow"]
    assert isinstance(flow, Flow)
    done = play(flow, {"text": "His mother came twice", "observed": "2026-09-01", "from": ("p2",)})
    assert done.waits is None
    (kept,) = done.kept
    assert isinstance(kept, Information)
    assert (kept.category, kept.observed) == (Category.K7, date(2026, 9, 1))
    assert play(flow, {"text": None}).kept == []


def test_the_example_protocol_has_no_problems(tmp_path: Path) -> None:
    (example,) = blocks("CONTRIBUTING.md", "toml")
    file = tmp_path / "nl-north.toml"
    file.write_text(example, encoding="utf-8")
    protocol, problems = examine(file, flow_ids())
    assert problems == ()
    assert protocol is not None
    assert protocol.cell(Role.NGO, Category.K4) == "nothing"


def test_links_between_documents_lead_somewhere() -> None:
    for path in DOCUMENTS:
        for target in re.findall(r"\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8")):
            assert (path.parent / target).exists(), (path.name, target)


def test_every_promise_names_tests_that_there_are() -> None:
    tests = {
        name
        for path in (ROOT / "tests").rglob("test_*.py")
        for name in re.findall(r"^(?:async )?def (test_\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    promises = [r for r in text("SECURITY.md").partition("## Against whom")[0].splitlines() if r.startswith("| ")]
    promises = [row for row in promises if not row.startswith("| promise |")]
    assert len(promises) > 20
    for row in promises:
        named = re.findall(r"`(test_\w+)`", row)
        assert named, row
        assert set(named) <= tests, set(named) - tests


def test_the_readme_leaves_room_for_the_picture_of_the_screen() -> None:
    assert re.search(r"^<!-- screen -->\n```text\n.*?```\n<!-- /screen -->$", text("README.md"), re.MULTILINE | re.DOTALL)


async def test_the_picture_of_the_screen_in_the_readme_is_what_the_app_draws():
    assert f"<!-- screen -->\n```text\n{await draw()}```\n<!-- /screen -->" in text("README.md")
