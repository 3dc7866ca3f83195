"""The command line as a whole: options anywhere, help in the reader's language, and what every failure ends in."""

import argparse
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from assistant.__main__ import main
from assistant.catalogues import catalogue
from assistant.cli import _guarded
from assistant.cli.commands import ARGUMENTS, COMMANDS, HOME, SUBCOMMANDS
from assistant.cli.crash import frames, report
from assistant.cli.options import split
from assistant.cli.output import Output
from assistant.cli.parser import ARGPARSE, Parser
from assistant.text import Rejected, _, safe

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def alone(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("CONVENE_STORE", "CONVENE_LANG", "LANGUAGE", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    for name in ("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.setattr(sys, "stdin", io.StringIO())


def process(*words, env=None, **options):
    command = [sys.executable, "-m", "assistant", *words]
    return subprocess.run(
        command,
        env={**os.environ, "PYTHONPATH": str(ROOT), **(env or {})},
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
        **options,
    )


def pages():
    """Every command and sub-command as the parsers have them, with its parser."""
    import importlib

    for name, (module, _line, _example) in COMMANDS.items():
        parser = Parser(catalogue("nl"), prog=f"convene {name}")
        importlib.import_module(module).configure(parser)
        yield from below(name, parser)


def below(path, parser):
    yield path, parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, inner in action.choices.items():
                yield from below(f"{path} {name}", inner)


def test_help_lists_every_command_in_the_readers_language(capsys):
    assert main(["--help", "--ui-lang", "nl"]) == 0
    out = capsys.readouterr().out
    for name in COMMANDS:
        assert f"\n  {name}" in out
    assert "Gebruik:" in out
    assert "Voorbeelden:" in out
    assert "list and show" not in out


def test_help_loads_nothing_that_is_slow():
    code = (
        "import sys; from assistant.__main__ import main; main(['--help']);"
        "print(sorted({'argparse', 'gettext', 'dataclasses', 'typing', 'inspect', 'pathlib', 'babel', 'json', 'enum_', 'textual',"
        " 'sqlmodel', 'docx', 'importlib.metadata'} & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(ROOT), "CONVENE_LANG": "nl"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr.strip() == "[]"


def test_every_page_of_help_is_translated_and_ends_with_an_example():
    english = [str(m) for m in ARGPARSE.values() if "{" not in str(m)] + [str(m) for m in ARGUMENTS.values()]
    for path, parser in pages():
        text = parser.format_help()
        assert "Voorbeeld: convene " in text, path
        assert "print this help" not in text, path
        assert not [e for e in english if len(e) > 12 and e in text], path


def test_every_argument_of_every_command_has_help():
    bare = [
        f"{path} {action.dest}"
        for path, parser in pages()
        for action in parser._actions
        if not action.help and not isinstance(action, argparse._SubParsersAction) and not action.choices
    ]
    assert bare == []


def test_every_sub_command_is_in_the_table_and_the_other_way_round():
    found = {path for path, _parser in pages()}
    assert set(SUBCOMMANDS) <= found
    assert {p for p in found if p.count(" ") == 1} <= set(SUBCOMMANDS)


def test_every_example_is_one_that_the_parsers_take():
    import shlex

    parsers = dict(pages())
    examples = [e for _m, _l, e in COMMANDS.values()] + [e for _l, e in SUBCOMMANDS.values()]
    for example in examples:
        _options, command, rest = split(shlex.split(example)[1:])
        parsers[command].parse_args(rest)


@pytest.mark.parametrize(
    "line",
    [
        ["--json", "--store", "x.db", "case", "list"],
        ["case", "list", "--store=x.db", "--json"],
        ["case", "--json", "list", "--store", "x.db"],
        ["--store", "x.db", "case", "--json", "list"],
    ],
)
def test_the_common_options_stand_anywhere(line):
    options, command, rest = split(line)
    assert (options.store, options.json, command, rest) == ("x.db", True, "case", ["list"])


def test_after_two_dashes_a_word_is_a_word():
    options, command, rest = split(["understand", "--", "--json", "case"])
    assert (options.json, command, rest) == (False, "understand", ["--", "--json", "case"])


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (["--store"], "--store"),
        (["--store", "--json", "case", "list"], "--store"),
        (["protcol"], "Did you mean protocol?"),
        (["zzz"], "There is no command zzz"),
        (["--colour", "protocol", "list"], "--colour"),
        (["protocol"], "convene protocol: This is missing: list|show|check"),
        (["protocol", "list", "--wat"], "This is not known here: --wat"),
        (["protocol", "nope"], "'nope' is not one of"),
        (["minutes", "X-1/1", "--for", "all", "--kind", "short"], "'short' is not one of"),
        (["minutes", "X-1/1", "--fo", "all"], "This is missing: --for"),
        (["case", "list", "--now", "yesterday"], "--now takes a time"),
    ],
)
def test_wrong_usage_is_2_and_named_on_stderr(line, said, capsys, tmp_path):
    secret = tmp_path / "pass"
    secret.write_text("x\n")
    secret.chmod(0o600)
    assert main([*line, "--passphrase-file", str(secret)] if line[-1] != "--store" else line) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err


def test_what_argparse_says_is_said_in_dutch(capsys):
    assert main(["minutes", "--ui-lang", "nl"]) == 2
    err = capsys.readouterr().err
    assert err.startswith("Gebruik: convene minutes")
    assert "Dit ontbreekt: ID, --for" in err
    assert main(["--ui-lang", "nl", "protcol"]) == 2
    assert "Bedoelt u protocol?" in capsys.readouterr().err


def test_the_version_is_printed(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("convene 0.")


def test_a_command_without_a_name_opens_the_app(monkeypatch, capsys):
    import importlib

    seen = []
    monkeypatch.setattr(importlib.import_module(HOME), "run", lambda args, _out: seen.append(args.plain) or 0)
    assert main(["--plain"]) == 0
    assert seen == [True]


class SecretError(Exception):
    pass


def failing(problem):
    def act():
        marie_dijkstra = "sleeps badly"
        assert marie_dijkstra
        raise problem

    return act


def test_an_error_nobody_expected_leaves_a_reference_and_places_but_no_value(tmp_path):
    err = io.StringIO()
    out = Output(json=False, catalogue=catalogue("en"), stderr=err)
    problem = SecretError("sleeps badly")
    problem.__cause__ = ValueError("Marie Dijkstra")
    assert _guarded(failing(problem), out) == 70
    (log,) = tmp_path.rglob("*.txt")
    assert log.stem in err.getvalue()
    written = log.read_text()
    assert "test_cli_main.SecretError" in written
    assert "builtins.ValueError" in written
    assert "test_cli_main.py:" in written
    for word in ("Marie", "sleeps", "marie_dijkstra", str(ROOT)):
        assert word not in written + err.getvalue()
    if os.name == "posix":
        assert log.stat().st_mode & 0o077 == 0


def test_a_report_that_cannot_be_written_still_has_a_reference(monkeypatch):
    monkeypatch.setattr("platformdirs.user_log_path", lambda _n: Path("/dev/null/nowhere"))
    assert len(report(ValueError("x"))) == 8


def test_a_circle_of_causes_ends():
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert len(list(frames(first))) == 2


@pytest.mark.parametrize(
    ("problem", "code"),
    [
        (Rejected(_("No."), code=5), 5),
        (KeyboardInterrupt(), 130),
        (SystemExit(2), 2),
        (SystemExit(None), 0),
        (RecursionError(), 70),
    ],
)
def test_every_end_has_its_code(problem, code):
    assert _guarded(failing(problem), Output(json=False, catalogue=catalogue("en"), stderr=io.StringIO())) == code


def test_a_reader_that_went_away_is_no_error():
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-m", "assistant", "protocol", "show", "nl-mar"],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=writer,
        stderr=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        check=False,
    )
    os.close(writer)
    assert done.returncode == 130
    assert done.stderr == b""


def test_variables_that_open_a_shell_or_a_log_are_cleared():
    env = {"PYTHONINSPECT": "1", "TEXTUAL_LOG": "t.log", "TEXTUAL": "devtools"}
    done = process("protocol", "list", env=env)
    assert done.returncode == 0
    assert ">>>" not in done.stderr
    assert not Path("t.log").exists()


def test_a_full_disk_on_stdout_is_said():
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full here")
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "assistant", "protocol", "list"],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=full,
            stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
            text=True,
            check=False,
        )
    assert done.returncode == 3
    assert len(done.stderr.splitlines()) == 1
    assert "Traceback" not in done.stderr


def test_a_closed_stdout_is_three():
    command = f'"{sys.executable}" -m assistant protocol list >&-'
    done = subprocess.run(
        command, shell=True, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 3
    assert "Traceback" not in done.stderr


def test_a_name_that_the_encoding_lacks_is_written_out():
    done = process("glossary", "search", "пробация", env={"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"})
    assert done.returncode == 0
    assert "\\u04" in done.stdout


def test_nothing_printed_acts_on_a_terminal(capsys):
    out = Output(json=False, catalogue=catalogue("en"))
    hostile = "a\x1b]0;x\x07\x9b2J\x7f\r\u202eb\u2066\ufeff\ud800 \U000e0001"
    out.result(hostile)
    out.problem(_("Name: {name}\nand", name=hostile))
    out.row({"name": hostile})
    shown = capsys.readouterr()
    for text in (shown.out, shown.err):
        assert not set(text) & set("\x1b\x07\x9b\x7f\r\u202e\u2066\ufeff\ud800")
    assert shown.out.splitlines()[0].startswith("a\\u001b]0;x\\u0007\\u009b2J\\u007f\\u000d\\u202eb")
    assert len(shown.err.splitlines()) == 1
    assert json.loads(shown.out.splitlines()[1])["name"] == hostile
    assert "\\u001b" in shown.out.splitlines()[1]


def test_ordinary_words_of_all_languages_are_left_alone():
    for text in ("Zoë Ærø", "Κώστας", "Иван", "مريم", "नमस्ते", "می‌خواهم", "👩‍👧", "naïve café", "a\tb\nc", "10 km"):
        assert safe(text) == text


def test_documents_and_rows_are_json(capsys):
    out = Output(json=True, catalogue=catalogue("en"))
    out.document({"a": [1]})
    out.lines(["x", _("Commands")])
    text = capsys.readouterr().out
    assert json.loads(text[: text.index("}") + 1]) == {"a": [1]}
    assert text.endswith("x\nCommands\n")
