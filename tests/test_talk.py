"""`talk --script` in a real process: killed on the way it ends as if undisturbed; wrong lines end it with their number."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CONFERENCE = "DE-2026-004/1"
TABLE = """
[conference]
protocol = "nl-mar"
number = 1
date = 2026-09-02T10:00:00
place = "Vught"
language = "en"
chair = "p1"
"""


def case_file(folder: Path) -> Path:
    text = (
        files("assistant.sample").joinpath("en", "case.toml").read_text(encoding="utf-8").replace("NL-2026-017", "DE-2026-004")
    )
    head, rest = text.split("[[participant]]", 1)
    path = folder / "case.toml"
    path.write_text(f"{head}{TABLE}\n[[participant]]{rest}", encoding="utf-8")
    return path


def lines() -> list[str]:
    """The sample's third conference without what it carries over, and enough more to be a long one."""
    text = files("assistant.sample").joinpath("en", "3.txt").read_text(encoding="utf-8")
    head, rest = text.split("# 2 Open actions", 1)
    _carried, rest = rest.split("# 3 Prison observation.", 1)
    observed, rest = rest.split("# 5 Assessment", 1)
    _factors, rest = rest.split("follower\n", 1)
    more = "".join(f"/info Observation {n} [bold]x[/] | from: de Graaf | observed: 2026-08-{n + 10}\n" for n in range(15))
    script = f"{head}/next\n# 3\n{more}{observed}# 5\nfollower\n{rest}"
    return script.removesuffix("\n").split("\n")


class Desk:
    """One store in a folder of its own, and the command line over it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        secret = folder / "secret"
        secret.write_text("a long enough passphrase\n")
        secret.chmod(0o600)
        self.base = [sys.executable, "-m", "assistant", "--store", str(folder / "store.db"), "--passphrase-file", str(secret)]
        self.env = {**os.environ, "HOME": str(folder), "CONVENE_LANG": "en", "PYTHONPATH": str(ROOT)}
        self.run("store", "init")
        self.run("prepare", str(case_file(folder)))

    def run(self, *words: str, code: int = 0) -> str:
        done = subprocess.run([*self.base, *words], env=self.env, cwd=self.folder, capture_output=True, text=True, check=False)
        assert done.returncode == code, (words, done.stdout[-500:], done.stderr)
        self.said = done.stderr
        return done.stdout

    def script(self, said: list[str]) -> str:
        path = self.folder / "script.txt"
        path.write_text("\n".join(said) + "\n", encoding="utf-8")
        return str(path)

    def talk(self, said: list[str], code: int = 0) -> str:
        return self.run("talk", CONFERENCE, "--script", self.script(said), code=code)

    def minutes(self) -> list[object]:
        words = (
            "minutes",
            CONFERENCE,
            "--purpose",
            "test",
            "--now",
            "2026-09-03T10:00",
            "--confirm",
            "ALL",
            "--format",
            "json",
        )
        paths = [p for who in ("all", "chair") for p in self.run(*words, "--for", who, "--out", "m").splitlines()]
        return [without_draws(json.loads((self.folder / p).read_text())) for p in paths]

    def shown(self) -> object:
        return without_draws(json.loads(self.run("conference", "show", CONFERENCE, "--purpose", "test", "--json")))


def without_draws(value: object) -> object:
    """Return a document with codes in the order they appear, and without stamp and times."""
    text = json.dumps(value)
    codes: dict[str, str] = {}
    text = re.sub(r"\b[A-Z]-[0-9A-Z]{4,5}\b", lambda m: codes.setdefault(m[0], f"code{len(codes)}"), text)

    def clean(part: object) -> object:
        if isinstance(part, dict):
            return {k: clean(v) for k, v in part.items() if k not in ("stamp", "at", "copy", "journal_head")}
        return [clean(p) for p in part] if isinstance(part, list) else part

    return clean(json.loads(text))


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def other(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(tmp_path_factory.mktemp("other"))


def test_a_script_of_sixty_turns_killed_ten_times_gives_the_same_minutes(desk: Desk, other: Desk) -> None:
    said = lines()
    desk.talk(said)
    assert len([line for line in said if not line.startswith("# ")]) >= 60
    path = other.script(said)
    for kill in range(10):
        process = subprocess.Popen(
            [*other.base, "talk", CONFERENCE, "--script", path],
            env=other.env,
            cwd=other.folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert process.stdout is not None
        for _n in range(4 + 3 * kill):
            if not process.stdout.readline():
                break
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        process.stdout.close()
    other.talk(said)
    assert other.shown() == desk.shown()
    assert other.minutes() == desk.minutes()


def test_a_script_already_taken_to_its_close_changes_nothing(desk: Desk) -> None:
    desk.talk(lines())
    before = desk.shown()
    assert desk.talk(lines()) == ""
    assert desk.shown() == before


def test_the_first_line_that_differs_ends_the_script_with_its_number(desk: Desk) -> None:
    desk.talk(["", "yes", "yes"])
    desk.talk(["", "yes", "no"], code=3)
    assert "3" in desk.said


def test_a_line_that_fits_nothing_ends_the_script_and_earlier_turns_stay(desk: Desk) -> None:
    desk.talk(["", "yes", "yes", "/frobnicate"], code=3)
    assert "4" in desk.said
    desk.talk(["", "yes", "yes", "/goto 5"])


def test_a_refused_line_ends_the_script_with_five(desk: Desk) -> None:
    said = ["/info Secret contact | from: Peeters | level: H3", "/decision Stop leave | by: joint | grounds: I1"]
    printed = desk.talk(said, code=5)
    assert printed.count("\nx ") == 1
    assert "2" in desk.said


def test_a_form_without_an_obligatory_field_before_another_command_exits_with_three(desk: Desk) -> None:
    desk.talk(["/action Call the landlord | owner: Moreau", "/next"], code=3)


def test_the_next_line_of_a_script_answers_what_a_form_left_open(desk: Desk) -> None:
    printed = desk.talk(["/action Call the landlord | owner: Moreau", "12 September"])
    assert "= A1 " in printed


def test_every_line_of_json_is_one_event(desk: Desk) -> None:
    printed = desk.run("talk", CONFERENCE, "--json", "--script", desk.script(["", "yes", "/who"]))
    events = [json.loads(line) for line in printed.splitlines()]
    assert all({"event", "id", "key", "text", "code", "offer"} <= e.keys() for e in events)
    assert events[0]["event"] == "item"


def test_a_script_that_is_not_utf8_is_refused_whole(desk: Desk) -> None:
    path = desk.folder / "latin.txt"
    path.write_bytes(b"\n/note caf\xe9\n")
    desk.run("talk", CONFERENCE, "--script", str(path), code=3)
    assert "2" in desk.said


def test_plain_output_has_no_escape_bytes_and_no_boxes(desk: Desk) -> None:
    printed = desk.talk(["", "yes", "/note [bold]x[/] \x1b]0;title\x07\x1b[2J \u202e end"])
    assert "\x1b" not in printed
    assert not re.search("[\u2500-\u257f\u2800-\u28ff\u202e]", printed)
    assert "[bold]x[/]" in printed


def test_a_script_may_ask_and_is_guided_and_what_it_asked_is_passed_over_when_it_runs_again(desk: Desk) -> None:
    said = [
        "",
        "yes",
        "/goto 3",
        "/risk Old friends wait for him | from: Peeters",
        "what did the police say?",
        "/next",
        "who owns A1?",
        "/guidance off",
        "/next",
    ]
    path = desk.script(said)
    events = [json.loads(line) for line in desk.run("talk", CONFERENCE, "--json", "--script", path).splitlines()]
    told = [(e["key"], e["id"]) for e in events if e["event"] == "told" and e["key"] in ("answer", "guidance")]
    assert told == [("answer", "R1"), ("guidance", None), ("answer", None)]
    assert [e["purpose"] is None for e in events if e["event"] == "item"] == [False, False, False, True]
    before = desk.shown()
    assert desk.talk(said).count("\n") == 2
    assert desk.shown() == before
    printed = desk.talk([*said, "open actions"])
    assert "- No action is open." in printed
    refused = desk.talk([*said, "who pays for all this?"], code=3)
    assert "x The record does not answer this question" in refused
    assert desk.shown() == before


def test_guidance_is_off_where_the_settings_say_so(desk: Desk) -> None:
    folder = desk.folder / ".config" / "convene"
    folder.mkdir(parents=True)
    (folder / "convene.toml").write_text("guidance = false\n")
    desk.env["XDG_CONFIG_HOME"] = str(folder.parent)
    said = ["", "yes", "/goto 3", "/risk Old friends wait for him | from: Peeters", "/next"]
    assert "no action since" not in desk.talk(said)
    assert "- A risk and no action since: R1, R2" in desk.talk([*said, "/guidance on", "/risk A feud | from: Peeters", "/next"])
