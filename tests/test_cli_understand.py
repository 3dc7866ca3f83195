"""`convene understand`: one JSON object a line, readable words, and every bad file named by its field."""

from __future__ import annotations

import argparse
import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from assistant.cli import understand
from assistant.cli.output import Output
from assistant.text import SOURCE, Rejected

PEOPLE = Path(__file__).parent / "data" / "sentences_people.json"


def answer(
    *words: str, lines: bytes | None = None, json_out: bool = False, monkeypatch: pytest.MonkeyPatch | None = None
) -> str:
    parser = argparse.ArgumentParser()
    understand.configure(parser)
    args = parser.parse_args(words)
    stream = io.StringIO()
    if lines is not None:
        assert monkeypatch is not None
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(lines)))
    assert understand.run(args, Output(json_out, SOURCE, stdout=stream)) == 0
    return stream.getvalue()


def test_each_line_of_the_input_is_one_object(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = "Dijkstra arranges temporary housing by 12 June\n\npolitie: gezien op 1 maart\r\n\xff".encode("latin-1")
    out = answer("--participants", str(PEOPLE), "--today", "2026-03-04", lines=lines, monkeypatch=monkeypatch).splitlines()
    found: list[dict[str, Any]] = [json.loads(line) for line in out]
    assert [f["kind"] for f in found] == ["action", "unclear", "information", "unclear"]
    assert (found[0]["owner"], found[0]["due"]) == ("p1", "2026-06-12")
    assert found[0]["text"] == "Dijkstra arranges temporary housing by 12 June"
    assert (found[2]["source"], found[2]["observed"]) == ("p4", "2026-03-01")


def test_lines_are_objects_without_the_option_too_and_hold_the_terms(monkeypatch: pytest.MonkeyPatch) -> None:
    out = answer("--lang", "en", lines=b"the probation officer writes a risk assessment\n", monkeypatch=monkeypatch)
    found = json.loads(out)
    assert {c["id"] for hit in found["terms"] for c in hit["concepts"]} >= {"risk_assessment"}


def test_a_text_is_answered_in_words() -> None:
    out = answer("--participants", str(PEOPLE), "--today", "2026-03-04", "Dijkstra", "arranges", "housing", "by", "12", "June")
    assert "Marie Dijkstra" in out
    assert "12 June 2026" in out
    assert "arranges housing" in out


def test_doubt_is_shown_in_words() -> None:
    out = answer("--participants", str(PEOPLE), "--today", "2026-03-04", "Jansen calls the landlord next Friday")
    assert "Piet Jansen, Anna Jansen" in out
    assert "6 March 2026" in out
    assert "13 March 2026" in out


def test_a_text_with_json_is_one_document() -> None:
    assert json.loads(answer("--today", "2026-03-04", "call him by Friday", json_out=True))["due"] == "2026-03-06"


def refused(*words: str) -> Rejected:
    with pytest.raises(Rejected) as refusal:
        answer(*words, "text")
    return refusal.value


GOOD = {"id": "p1", "name": "Marie Dijkstra", "agency": "Probation", "role": "PRB"}


@pytest.mark.parametrize(
    ("value", "named"),
    [
        ({}, "list"),
        ([1], "entry 1"),
        ([{**GOOD, "role": "XYZ"}], "role"),
        ([{**GOOD, "name": ""}], "name"),
        ([{**GOOD, "name": 5}], "name"),
        ([GOOD, GOOD], "entry 2, id"),
        ([{k: v for k, v in GOOD.items() if k != "agency"}], "agency"),
        ([{**GOOD, "language": []}], "language"),
        ([{**GOOD, "until": "31.02."}], "until"),
    ],
)
def test_a_bad_participants_file_names_the_field(tmp_path: Path, value: object, named: str) -> None:
    file = tmp_path / "people.json"
    file.write_text(json.dumps(value))
    refusal = refused("--participants", str(file))
    assert refusal.code == 3
    assert named in str(refusal.message)


@pytest.mark.parametrize("data", [b"\xff\xfe", b"{", b"[" * 100_000, b""])
def test_a_file_that_is_no_json_is_refused(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "people.json"
    file.write_bytes(data)
    assert refused("--participants", str(file)).code == 3


def test_an_absent_file_an_unknown_language_and_no_date_are_refused(tmp_path: Path) -> None:
    assert refused("--participants", str(tmp_path / "none.json")).code == 3
    assert refused("--lang", "xx").code == 2
    for given in ("31.02.", "0001-01-01", "2026-02-30", "tomorrow"):
        assert refused("--today", given).code == 2


def test_help_needs_no_reading_machinery() -> None:
    code = "import sys, argparse; from assistant.cli import understand; understand.configure(argparse.ArgumentParser()); print([m for m in sys.modules if m.startswith(('babel', 'rapidfuzz', 'assistant.dialogue'))])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"


def test_the_day_of_today_is_optional() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "assistant", "understand", "--json", "Dijkstra", "calls", "tomorrow"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, json.loads(done.stdout)["date_words"]) == (0, "tomorrow")
