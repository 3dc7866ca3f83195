"""The command line: finds the command, runs it, and turns whatever happens into one sentence and an exit code."""

from __future__ import annotations

import os
import sys

from assistant import catalogues
from assistant.cli import config
from assistant.cli.commands import COMMANDS, HOME
from assistant.cli.options import language, split
from assistant.cli.output import Output, Unwritten, ready
from assistant.cli.terminal import fit, is_simple, take
from assistant.text import Rejected, _, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from assistant.cli.options import Options

USAGE, INTERNAL, INTERRUPTED = 2, 70, 130

_MEDDLING = ("TEXTUAL", "PYTHONINSPECT", "PYTHONDEVMODE", "PYTHONBREAKPOINT", "PYTHONSTARTUP", "PYTHONFAULTHANDLER")
"""Variables that open a shell, a log or a screenshot on what is said at the table (S9)."""


def run(line: Sequence[str]) -> int:
    """Run one command line and return its exit code; nothing but that code and what it printed leaves."""
    for name in [n for n in os.environ if n.startswith(_MEDDLING)]:
        del os.environ[name]
    # Nobody else's plugin watches the store's tables; looking for one reads every installed package besides.
    os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"
    if sys.stdin is None:
        # Started with it closed: nothing is typed, as at the end of a file.
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115, PTH123 - open as long as the process; pathlib loads slowly
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - as above
    take(sys.stdin)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            fit(stream)
    out = Output(
        json=False,
        catalogue=catalogues.catalogue(
            catalogues.choose(language(line) or os.environ.get("CONVENE_LANG") or config.language())
        ),
    )
    return _guarded(lambda: _dispatch(line, out), out)


def _guarded(act: Callable[[], int], out: Output) -> int:
    try:
        code = act()
        _flush()
    except Rejected as refusal:
        out.problem(refusal.message)
        return refusal.code
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else 0
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return INTERRUPTED  # whoever read us has enough
    except MemoryError:
        # Too little even for a report of it, perhaps.
        out.problem(_("There is not enough memory. Nothing kept is lost."))
        return INTERNAL
    except Exception as problem:  # noqa: BLE001 - the last resort: a reference for the chair, a traceback for nobody
        from assistant.cli.crash import report

        reference = report(problem)
        out.problem(_("Something went wrong inside. Nothing kept is lost. Reference: {reference}", reference=reference))
        return INTERNAL
    return code


def _flush() -> None:
    if sys.stdout is None:
        return
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as problem:
        raise Unwritten(problem) from None


def _dispatch(line: Sequence[str], out: Output) -> int:
    if "--version" in (*line[:1], *line[-1:]):
        from assistant import __version__

        ready()
        out.result(f"convene {__version__}")
        return 0
    options, command, rest = split(line)
    if not command and ("--help" in rest or "-h" in rest):
        from assistant.cli.helping import page

        ready()
        out.result(page(out.catalogue))
        return 0
    if command and command not in COMMANDS:
        raise _unknown(command)
    return _run(command, options, rest)


def _run(command: str, options: Options, rest: list[str]) -> int:
    import importlib

    from assistant.cli.crash import quiet
    from assistant.cli.exposure import seal
    from assistant.cli.interrupting import unwind
    from assistant.cli.parser import Parser
    from assistant.cli.wiring import catalogue

    quiet()
    seal()
    unwind()
    config.fill(options)
    if is_simple():
        options.plain = True
    if options.no_color:
        os.environ["NO_COLOR"] = "1"
    words = catalogue(catalogues.choose(options.ui_lang))
    module = importlib.import_module(COMMANDS[command][0] if command else HOME)
    parser = Parser(words, prog=f"convene {command}".strip())
    if command:
        module.configure(parser)
    args: argparse.Namespace = parser.parse_args(rest)
    for name, value in options.items():
        setattr(args, name, value)
    ready()
    code: int = module.run(args, Output(options.json, words))
    return code


def _unknown(command: str) -> Rejected:
    import difflib

    near = difflib.get_close_matches(command[:40], list(COMMANDS), n=1)
    name = literal(command[:80])
    if near:
        return Rejected(_("There is no command {name}. Did you mean {near}?", name=name, near=literal(near[0])), code=USAGE)
    return Rejected(_("There is no command {name}. See convene --help", name=name), code=USAGE)
